import type { CommandSpec, ProgramSpec } from './command.js';
import { compose } from './compose-command.js';
import { config } from './config-commands.js';
import type { Io } from './io.js';
import { repeated } from './options.js';
import { runProgram } from './program.js';
import { topics } from './topics/index.js';
import { passphraseOptions, wallet } from './wallet-commands.js';

const wait = ['--wait <time>', 'how long to wait for one vendor (default: the setting `wait`, 30s)'] as const;
const proxy = [
  '--proxy <url>',
  'reach vendors through socks5://host[:port], or `none` (default: MEVILLE_PROXY, the setting `proxy`)',
] as const;
const preferences = [
  '--preferences <file>',
  'how you judge; the file is read here and goes nowhere (default: the setting `preferences`, if there is one)',
] as const;

/** @param when it can be given */
const population = (when = '') =>
  [
    ['--population <file>', `${when}a table of listings: how many of them fit the request is told, and which of its wishes cost most`],
    ['--map <file>', 'which column of that table means what; guessed when absent'],
  ] as const;
const spread = [
  '--spread <time>',
  'speak to each vendor at a moment drawn from this time, and not to all at once; it takes so long, too',
] as const;

/** The list of commands, in the order in which somebody needs them. */
const groups = { first: 'To begin with:', once: 'Once:', each: 'For each request:', always: 'At any time:' } as const;

const vendors: CommandSpec = {
  usage: 'vendors',
  group: groups.once,
  summary: 'whom to ask: the vendor book',
  about: 'the vendor book: whom to ask, and which key each of them signs with',
  subcommands: [
    {
      usage: 'add <url...>',
      summary: 'fetch the profile of vendors and pin their keys',
      options: [
        ['--loopback', 'the vendor runs on this machine; nothing local is spoken to otherwise'],
        ['--key <thumbprint>', 'refuse any other signing key than this one'],
        ['--name <name>', 'what to call it, for a single vendor'],
        wait,
        proxy,
      ],
      examples: [
        ['meville vendors add https://garage.example', 'asks the garage who it is and pins its key'],
        ['meville vendors add http://127.0.0.1:8080 --loopback', 'adds a responder that runs on this machine'],
      ],
      load: async () => import('./commands/vendors-add.js'),
    },
    {
      usage: 'import <file>',
      summary: 'add the vendors of a CSV, JSON or YAML file with url, and maybe name and key',
      options: [['--loopback', 'the vendors run on this machine'], wait, proxy],
      examples: [
        ['meville vendors import vendors.csv', 'adds every row of a table with the columns name, url and key'],
        ['meville vendors import -', 'reads the list from stdin'],
      ],
      load: async () => import('./commands/vendors-import.js'),
    },
    {
      usage: 'list',
      summary: 'all vendors of the book',
      examples: [
        ['meville vendors list', 'names, addresses and keys'],
        ['meville vendors list --json', 'the same for a script'],
      ],
      load: async () => import('./commands/vendors-list.js'),
    },
    {
      usage: 'show <name>',
      summary: 'what one vendor says of itself',
      examples: [
        ['meville vendors show hill-garage', 'its categories, areas, currency and terms'],
        ['meville vendors show hill-garage --json', 'the same for a script'],
      ],
      load: async () => import('./commands/vendors-show.js'),
    },
    {
      usage: 'trust <name>',
      summary: 'pin the key a vendor shows now, after you have asked it by another way',
      options: [['--yes', 'do it without asking'], wait, proxy],
      examples: [
        ['meville vendors trust hill-garage', 'asks, then pins the key the vendor shows now'],
        ['meville vendors trust hill-garage --yes', 'does it at once, for scripts'],
      ],
      load: async () => import('./commands/vendors-trust.js'),
    },
    {
      usage: 'remove <name>',
      summary: 'take a vendor out of the book',
      examples: [
        ['meville vendors remove hill-garage', 'forgets the vendor and its key'],
        ['meville vendors remove hill-garage --json', 'the same for a script'],
      ],
      load: async () => import('./commands/vendors-remove.js'),
    },
  ],
};

const commands: readonly CommandSpec[] = [
  {
    usage: 'demo',
    group: groups.first,
    summary: 'see it all happen on this machine',
    about: 'see it all happen on this machine: twelve invented vendors, one buyer, and the commands in between',
    options: [
      ['--keep <dir>', 'do it in this folder, which is new or empty, and leave everything there'],
      ['--serve', 'open the twelve vendors of --keep DIR for you to deal with, until Ctrl-C; a market made earlier is opened again'],
    ],
    examples: [
      ['meville demo', 'leaves nothing behind, and touches nothing of yours'],
      ['meville demo --serve --keep market', 'lets you be the buyer, in another terminal'],
    ],
    drains: ({ serve }) => serve === true,
    // It types commands of both programs, and would import in a circle what imports it.
    load: async () => {
      const [{ demoWith }, { vendorProgram }] = await Promise.all([import('./commands/demo.js'), import('./vendor-program.js')]);
      return { run: demoWith({ meville: customerProgram, 'meville-vendor': vendorProgram }) };
    },
  },
  {
    usage: 'init',
    group: groups.once,
    summary: 'make your keys and folders',
    examples: [
      ['meville init', 'once, before anything else'],
      ['meville init --home ./trial', 'keeps everything in a folder of its own'],
    ],
    load: async () => import('./commands/init.js'),
  },
  vendors,
  { ...config, group: groups.once },
  { ...compose, group: groups.each },
  {
    usage: 'check <request>',
    group: groups.each,
    summary: 'find mistakes in a request before it goes out',
    about: 'look for mistakes and contradictions in a request file, and for what is odd in the preferences beside it',
    options: [
      preferences,
      ['--offers <file>', 'offers as `rank` takes them: what they show about the preferences is told, too'],
      ...population(),
    ],
    examples: [
      ['meville check request.yaml', 'says what is wrong and where, or what will be asked'],
      ['meville check request.yaml --preferences preferences.yaml', 'checks both files, and how well they go together'],
    ],
    load: async () => import('./commands/check.js'),
  },
  {
    usage: 'send <request>',
    group: groups.each,
    summary: 'ask every vendor that fits, and collect offers',
    about: 'send an anonymous copy of a request to every vendor that fits, and collect the offers',
    options: [
      preferences,
      ['--vendor <name...>', 'ask these vendors only'],
      wait,
      spread,
      proxy,
      ['--offers <count>', 'stop waiting once this many offers are in; `collect` gets the rest'],
      ['--allow-text', 'send a description, and words that look as if they told who you are; refused otherwise'],
      ['--dry-run', 'show what each vendor would get, and send nothing'],
      ...population('with --dry-run, '),
    ],
    examples: [
      ['meville send request.yaml --preferences preferences.yaml', 'asks everybody and ranks what comes'],
      ['meville send request.yaml --vendor hill-garage --dry-run', 'shows the bytes for one vendor'],
    ],
    load: async () => import('./commands/send.js'),
  },
  {
    usage: 'collect [request]',
    group: groups.each,
    summary: 'ask again who said "later" or was not reached',
    about: 'ask again where a vendor said "later" or could not be reached',
    options: [preferences, wait, spread, proxy],
    examples: [
      ['meville collect', 'for the newest request'],
      ['meville collect rk3v9qa --preferences preferences.yaml', 'for one request, and ranks what is there'],
    ],
    load: async () => import('./commands/collect.js'),
  },
  {
    usage: 'requests',
    group: groups.each,
    summary: 'what you have asked for, and how it stands',
    about: 'the requests you have sent, and how they stand',
    examples: [
      ['meville requests', 'newest first'],
      ['meville requests --json', 'the same for a script'],
    ],
    load: async () => import('./commands/requests.js'),
    subcommands: [
      {
        usage: 'forget <request>',
        summary: 'destroy its keys and all that is kept of it',
        about: 'destroy the keys of a request, and all that is kept of it; nobody can read its answers any more',
        options: [['--yes', 'do it without asking']],
        examples: [
          ['meville requests forget rk3v9qa', 'says what would be lost, asks, and forgets it'],
          ['meville requests forget rk3v9qa --yes', 'does it at once, for scripts'],
        ],
        load: async () => import('./commands/requests-forget.js'),
      },
    ],
  },
  {
    usage: 'offers [request]',
    group: groups.each,
    summary: 'what came, and what is wrong with it',
    about: 'every offer that came, and what is wrong with those that do not hold',
    examples: [
      ['meville offers', 'for the newest request'],
      ['meville offers rk3v9qa --json', 'the same for a script, with the signed tokens'],
    ],
    load: async () => import('./commands/offers.js'),
  },
  {
    usage: 'rank [request-or-file]',
    group: groups.each,
    summary: 'rank the offers, or a file of them',
    about: 'rank offers by your preferences: those of a request, or a file of plain or signed offers',
    options: [
      preferences,
      ['--top <count>', 'show only the best few, and as many of those to ask about and rejected'],
      ['--explain', 'say why the ranking is as it is, and what would change it'],
      ['--format <format>', 'table, json or csv (default: table)'],
      [
        '--from-format <format>',
        'what the file is: json, ndjson, csv or offers (signed, one on each line); else its name or its beginning tells',
      ],
      repeated('--trust <profile>', 'signed offers count that the vendor of this signed profile signed; may be given again'),
    ],
    terms: {
      heading: 'A file of offers',
      rows: [
        ['json, ndjson', 'objects with an id and properties by their names: {"id": "a", "price": "5200 GBP"}'],
        ['csv', 'a header names the properties, and units of bare numbers: id,price (GBP),mileage (mi)'],
        [
          'offers',
          'signed tokens; signature, time and form are checked against the vendor book and --trust. Whether they answer a request of yours, and meet it, cannot be checked without it',
        ],
      ],
    },
    examples: [
      ['meville rank --preferences preferences.yaml', 'ranks the offers to the newest request'],
      ['meville rank offers.json --preferences preferences.yaml --json', 'ranks a JSON array of offers; needs no keys and no network'],
    ],
    load: async () => import('./commands/rank.js'),
  },
  {
    usage: 'award <request> <offer>',
    group: groups.each,
    summary: 'take one offer, and only then say who you are',
    about: 'take one offer, keep the signed receipt and what was agreed, and only then say who you are',
    options: [
      ['--contact <file>', 'what the winner may know: name, email, phone, address, note'],
      ['--yes', 'do it without asking'],
      wait,
      proxy,
    ],
    examples: [
      ['meville award rk3v9qa Zm9vYmFy', 'takes an offer; nothing about you is told'],
      ['meville award rk3v9qa Zm9vYmFy --contact me.yaml --yes', 'and sends the contact details once the receipt has verified'],
    ],
    dashes: true,
    load: async () => import('./commands/award.js'),
  },
  {
    usage: 'verify <file...>',
    group: groups.always,
    summary: 'say whether a signed document, or what was agreed, holds',
    about: 'say what a signed document is, or what was agreed, who signed it and whether it holds; offline',
    options: [['--trust <profile>', 'trust the vendor whose signed profile is in this file']],
    examples: [
      ['meville verify receipt', 'checks a receipt against the vendor book'],
      ['meville verify offer.jwt --trust profile.jwt', 'checks an offer against a profile somebody handed over'],
    ],
    load: async () => import('./commands/verify.js'),
  },
  { ...wallet, group: groups.always },
];

export const customerProgram: ProgramSpec = {
  name: 'meville',
  summary: 'Ask many vendors for what you want without saying who you are, and rank their signed offers.',
  commands,
  options: passphraseOptions,
  topics: topics('meville'),
};

export const runCustomer = async (argv: readonly string[], io: Io): Promise<number> => runProgram(customerProgram, argv, io);
