import type { CommandSpec, ProgramSpec } from './command.js';
import type { Io } from './io.js';
import { runProgram } from './program.js';
import { topics } from './topics/index.js';

/** Options that several commands have. `store` is of every one that opens the books. */
const store = [
  '--store <place>',
  'the books: sqlite:PATH or postgres://USER@HOST/DATABASE (default: MEVILLE_STORE, else books.sqlite in the home)',
] as const;
const key = ['--key <file>', 'the keys (default: keys.json of the home)'] as const;
const limit = ['--limit <count>', 'how many (default: 20)'] as const;
const category = ['--category <category>', 'car, mobile-plan or any (default: the first of vendor.yaml)'] as const;
/** How a list is read. */
const listOptions = [
  ['--format <format>', 'csv, json, ndjson or xlsx (default: by the name of the file, or its beginning)'],
  ['--encoding <encoding>', 'utf-8, utf-16le, utf-16be or windows-1252 (default: as the bytes tell)'],
  ['--sheet <name>', 'the sheet of a workbook (default: the first)'],
] as const;
/** How a request is priced. */
const priceOptions = [
  ['--pricing <file>', 'the pricing file (default: pricing.yaml of the home, where there is one)'],
  ['--quote-with <program>', 'a program that makes the quotes: docs/pricing.md'],
  ['--quote-within <time>', 'how long it may take for one: 500ms, 5s (default: 5s)'],
] as const;

const commands: readonly CommandSpec[] = [
  {
    usage: 'init',
    summary: 'make your keys and vendor.yaml',
    about: 'make your keys and vendor.yaml, from which your profile is signed',
    options: [
      ['--name <name>', 'what customers see'],
      ['--origin <url>', 'the address customers reach, https://host[:port]; your identity ("": your key is)'],
      ['--category <category...>', 'what you sell: car, mobile-plan or any (default: car)'],
      ['--area <area...>', 'where you sell: ISO 3166 country or region codes (default: GB)'],
      ['--currency <code>', 'ISO 4217 (default: GBP)'],
    ],
    examples: [
      ['meville-vendor init --name "Hill Garage" --origin https://garage.example', 'for a garage that sells cars in GB'],
      ['meville-vendor init --name Trial --origin http://127.0.0.1:8080 --home ./trial', 'for a try on this machine'],
    ],
    load: async () => import('./commands/vendor/init.js'),
  },
  {
    usage: 'stock',
    summary: 'what you sell',
    subcommands: [
      {
        usage: 'import <file>',
        summary: 'take a stock list into the books: CSV, JSON, NDJSON or XLSX; rows that cannot be used are listed with the reason',
        options: [
          ['--map <file>', 'the mapping file: which column means which property; asked for on a terminal when it is not there'],
          ['--category <category>', 'car, mobile-plan or any (default: that of the mapping, or the first of vendor.yaml)'],
          ...listOptions,
          ['--replace', 'remove the rows of the category that the list does not have'],
          ['--dry-run', 'say what would be changed, and change nothing'],
          ['--report <file>', 'write every row and cell that could not be used, as CSV'],
          ['--yes', 'replace without being asked, however many rows vanish'],
          store,
        ],
        examples: [
          ['meville-vendor stock import cars.csv --map cars-map.yaml', 'adds the rows, and replaces those of the same SKU'],
          ['meville-vendor stock import - --format json --map map.yaml', 'reads a JSON list from stdin'],
        ],
        load: async () => import('./commands/vendor/stock-import.js'),
      },
      {
        usage: 'map <file>',
        summary: 'guess which column of a list means what, as a mapping file',
        options: [['--out <file>', 'write it there instead of to stdout'], category, ...listOptions],
        examples: [
          ['meville-vendor stock map cars.csv', 'shows what the columns probably mean'],
          ['meville-vendor stock map cars.csv --out guessed-map.yaml', 'writes it, to be looked over and given to stock import'],
        ],
        load: async () => import('./commands/vendor/stock-map.js'),
      },
      {
        usage: 'export',
        summary: 'write the stock as a list that can be imported again',
        options: [
          ['--format <format>', 'csv, json or ndjson (default: by the name of the file, or csv)'],
          ['--out <file>', 'write it there instead of to stdout'],
          category,
          store,
        ],
        examples: [
          ['meville-vendor stock export --out stock.csv', 'for a spreadsheet'],
          ['meville-vendor stock export --format ndjson', 'for a program, one object on each line'],
        ],
        load: async () => import('./commands/vendor/stock-export.js'),
      },
      {
        usage: 'list',
        summary: 'the stock, by SKU',
        options: [limit, ['--after <sku>', 'go on after this SKU'], store],
        examples: [
          ['meville-vendor stock list', 'the first twenty'],
          ['meville-vendor stock list --limit 1000 --json', 'a page for a script'],
        ],
        load: async () => import('./commands/vendor/stock-list.js'),
      },
    ],
  },
  {
    usage: 'pricing',
    summary: 'what you ask for it',
    subcommands: [
      {
        usage: 'check [file]',
        summary: 'show what a pricing file would do to the present stock',
        about: 'show what a pricing file (default: pricing.yaml in your home) would do to the present stock; nothing is changed',
        options: [
          ['--quantity <count>', 'as if so many were asked for (default: 1)'],
          ['--area <code>', 'as if asked for there: ISO 3166 country or region code (default: the first of vendor.yaml)'],
          ['--limit <count>', 'how many rows to show (default: 20)'],
          store,
        ],
        examples: [
          ['meville-vendor pricing check pricing.yaml', 'how many rows each rule touches, and the first prices'],
          ['meville-vendor pricing check --quantity 3 --area GB-SCT --json', 'the same of your own file, for three sold to Scotland'],
        ],
        load: async () => import('./commands/vendor/pricing-check.js'),
      },
    ],
  },
  {
    usage: 'serve',
    summary: 'answer requests over HTTP, until interrupted',
    options: [
      ['--port <port>', 'the port to listen on (default: that of the origin in vendor.yaml; 8080 for an https origin without --tls-cert)'],
      ['--host <host>', 'the address to listen on (default: 127.0.0.1; 0.0.0.0 for an https origin with --tls-cert)'],
      [
        '--tls-cert <file>',
        'PEM certificate, to speak https; without it this is plain HTTP, and a proxy that speaks https stands in front',
      ],
      ['--tls-key <file>', 'PEM key of the certificate; both are read again when they change'],
      ['--behind-proxy', 'a proxy on this machine or its private network speaks https, and names each caller in X-Forwarded-For'],
      ['--key <file>', 'the keys, where several responders share them: a copy of keys.json (default: keys.json of the home)'],
      store,
      ...priceOptions,
      ['--rate <rate>', 'requests taken from one address, as 600/m or 20/s; "none" for any number (default: 600/m)'],
      ['--rate-all <rate>', 'requests taken from all together (default: 2000/s)'],
      [
        '--metrics <place>',
        'where Prometheus reads /metrics, as 127.0.0.1:9464, or "off" (default: here, for programs of this machine alone)',
      ],
      ['--log-level <level>', 'debug, info, warn, error or silent (default: info)'],
      ['--drain <time>', 'on the first interrupt, say at /healthz that it ends, and go on for so long before it does'],
    ],
    examples: [
      ['meville-vendor serve', 'plain HTTP for this machine alone: at a loopback origin, or at 127.0.0.1:8080 for a proxy'],
      ['meville-vendor serve --tls-cert cert.pem --tls-key key.pem', 'speaks https itself, to everybody, at the port of its origin'],
    ],
    drains: () => true,
    load: async () => import('./commands/vendor/serve.js'),
  },
  {
    usage: 'inbox',
    summary: 'requests and awards that wait for a person',
    about: 'requests that no rule could answer, and awards of offers that were not binding, oldest first',
    options: [limit, store],
    examples: [
      ['meville-vendor inbox', 'what waits, with the ids that answer takes'],
      ['meville-vendor inbox --json', 'the same for a script'],
    ],
    load: async () => import('./commands/vendor/inbox.js'),
  },
  {
    usage: 'answer <id>',
    summary: 'answer a request or an award that waits',
    about: 'answer a request or an award that waits; on a terminal it asks for what no option says',
    dashes: true,
    options: [
      ['--sku <sku>', 'offer this of the stock'],
      ['--price <amount>', 'for so much each, tax included, in the currency of the request (default: the list price)'],
      ['--validity <time>', 'how long the offer stands: 90m, 48h, 7d (default: as vendor.yaml says)'],
      ['--indicative', 'not binding: an award waits here until somebody confirms it'],
      ['--offer <file>', 'offer what is written in a YAML file, also what the stock list does not have'],
      ['--refuse [reason]', 'refuse: no-match, not-served, terms or busy (default: no-match); an award as withdrawn'],
      ['--confirm', 'confirm an award: it is sold'],
      ['--pricing <file>', 'whose floor holds (default: pricing.yaml of the home, where there is one)'],
      ['--yes', 'do not ask before something is offered below its floor'],
      key,
      store,
    ],
    examples: [
      ['meville-vendor answer Zm9vYmFy --sku HG1 --price 5200', 'one offer of the stock'],
      ['meville-vendor answer Zm9vYmFy --confirm', 'for an award: it is sold'],
    ],
    load: async () => import('./commands/vendor/answer.js'),
  },
  {
    usage: 'quote <file>',
    summary: 'answer a request, an award or contact details that came as a file, with no server',
    about:
      'answer a request copy that came as a file, by the same rules and from the same books as a server; a sealed award and sealed contact details too',
    options: [
      ['--out <file>', 'write the sealed answer to a file (default: to stdout)'],
      ['--force', 'replace the file'],
      ...priceOptions,
      key,
      store,
    ],
    examples: [
      ['meville-vendor quote request.jwt --out answer.jwe', 'asked again, it gives the same answer'],
      ['meville-vendor quote - --json', 'reads what is to be answered from stdin'],
    ],
    load: async () => import('./commands/vendor/quote.js'),
  },
  {
    usage: 'awards',
    summary: 'what was sold, and to whom',
    about: 'what was sold, with the contact details that came',
    options: [limit, ['--refused', 'awards that were refused, too'], store],
    examples: [
      ['meville-vendor awards', 'newest first'],
      ['meville-vendor awards --json', 'the same for a script'],
    ],
    load: async () => import('./commands/vendor/awards.js'),
  },
  {
    usage: 'receipts',
    summary: 'the chain of receipts and what was agreed, checked from its beginning',
    options: [['--limit <count>', 'how many of the last are shown (default: 20); all are checked'], key, store],
    examples: [
      ['meville-vendor receipts', 'says where the chain breaks, or that it does not'],
      ['meville-vendor receipts --limit 1 --json', 'the last one, and the check, for a script'],
    ],
    load: async () => import('./commands/vendor/receipts.js'),
  },
  {
    usage: 'stats',
    summary: 'what was asked, offered, won and lost',
    about: 'what was asked, offered, won and lost, and what stood in the way',
    options: [['--days <count>', 'how many days, today included (default: 30)'], store],
    examples: [
      ['meville-vendor stats', 'the last 30 days'],
      ['meville-vendor stats --days 365 --json', 'a year, for a script'],
    ],
    load: async () => import('./commands/vendor/stats.js'),
  },
];

export const vendorProgram: ProgramSpec = {
  name: 'meville-vendor',
  summary: 'Answer anonymous requests from your stock with signed offers.',
  commands,
  topics: topics('meville-vendor'),
};

export const runVendor = async (argv: readonly string[], io: Io): Promise<number> => runProgram(vendorProgram, argv, io);
