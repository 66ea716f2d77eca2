/** Two people who differ in everything that is theirs, and ask for the same. */

/**
 * @typedef {object} Person
 * @property {'A' | 'B'} name
 * @property {0 | 1} hand how this one writes files
 * @property {string} folder where they live, below the folder of the experiment
 * @property {string} home the folder of the program, below that
 * @property {string} cwd below that too
 * @property {Readonly<Record<string, string>>} env
 * @property {string} umask
 * @property {number} clock milliseconds that their clock is fast
 * @property {readonly string[]} vendors what they call the vendors
 * @property {number} history how many requests they have sent before
 * @property {readonly (readonly [string, string])[]} settings
 * @property {(category: string) => string} preferences
 * @property {readonly string[]} canaries what of the preferences must never be seen anywhere
 */

/** @param {Readonly<Record<'budget' | 'best' | 'worst' | 'weight' | 'note', string>>} own @param {number} rules how long it gets */
const preferencesOf = (own, rules) => (/** @type {string} */ category) =>
  [
    'vrm: preferences/1',
    `category: ${category}`,
    'currency: GBP',
    `must: {total: {max: ${own.budget} GBP, note: ${own.note}}}`,
    'prefer:',
    `  total: {lower: {best: ${own.best} GBP, worst: ${own.worst} GBP}, weight: ${own.weight}, note: ${own.note}-again}`,
    ...Array.from({ length: rules }, (_, i) => `# ${own.note} has thought about this, ${i} times, and still does`),
    '',
  ].join('\n');

const budgets = [
  { budget: '13371.37', best: '4111.23', worst: '12999.77', weight: '31713.719', note: 'canary-of-the-long-budget' },
  { budget: '918273.64', best: '700111.29', worst: '901777.51', weight: '55119.377', note: 'canary-of-b' },
];

/** As they are written, and as the program holds them: minor units, and thousandths of a weight. */
const canariesOf = (/** @type {Readonly<Record<string, string>>} */ own) =>
  Object.values(own).flatMap((text) => (text.includes('.') ? [text, text.replace('.', '')] : [text]));

/** @type {readonly [Person, Person]} */
export const people = [
  {
    name: 'A',
    hand: 0,
    folder: 'homes/maximiliana.featherstonehaugh-cholmondeley',
    home: '.local/share/a folder with a long name/meville',
    cwd: 'Documents/Projects/the new car/second try',
    env: {
      USER: 'maximiliana.featherstonehaugh-cholmondeley',
      LOGNAME: 'maximiliana.featherstonehaugh-cholmondeley',
      TZ: 'Pacific/Auckland',
      LANG: 'en_NZ.UTF-8',
      LC_ALL: 'en_NZ.UTF-8',
      LANGUAGE: 'mi:en',
      COLUMNS: '211',
      TERM: 'xterm-256color',
      EDITOR: 'emacs',
      HTTPS_PROXY: 'http://127.0.0.1:9',
      ALL_PROXY: 'socks5://127.0.0.1:9',
      NO_PROXY: '',
    },
    umask: '000',
    clock: 2500,
    vendors: ['alpha motors', 'm-dealer', 'zulu cars'],
    history: 20,
    settings: [
      ['wait', '45s'],
      ['currency', 'NZD'],
      ['region', 'NZ'],
      ['colour', 'always'],
    ],
    preferences: preferencesOf(/** @type {any} */ (budgets[0]), 90),
    canaries: canariesOf(/** @type {any} */ (budgets[0])),
  },
  {
    name: 'B',
    hand: 1,
    folder: 'h/bo',
    home: 'm',
    cwd: 'w',
    env: {
      USER: 'bo',
      LOGNAME: 'bo',
      TZ: 'America/New_York',
      LANG: 'C',
      LC_ALL: 'en_US.UTF-8',
      COLUMNS: '72',
      TERM: 'dumb',
      NO_COLOR: '1',
    },
    umask: '077',
    clock: -1500,
    vendors: ['zz top', 'middle', 'a1'],
    history: 2,
    settings: [],
    preferences: preferencesOf(/** @type {any} */ (budgets[1]), 0),
    canaries: canariesOf(/** @type {any} */ (budgets[1])),
  },
];
