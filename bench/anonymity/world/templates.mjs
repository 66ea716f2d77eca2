/** What both people ask for. Each writes it in a way of their own, and means the same. */

/**
 * @typedef {string | readonly [first: string, second: string]} Spelled how both write it, or how each does
 * @typedef {Readonly<Record<string, Spelled | readonly Spelled[][]>>} Wish a word and a value, or a word and a list in a list
 * @typedef {Readonly<Record<string, Wish>>} Wishes
 * @typedef {{ category: string, until: readonly [string, string], where: string, currency: string, must?: Wishes, should?: Wishes, may?: Wishes }} Template
 */

/** @type {readonly Template[]} */
export const templates = [
  {
    category: 'car',
    until: ['48h', '2d'],
    where: 'GB',
    currency: 'GBP',
    must: { make: { is: 'Toyota' }, model: { is: 'Yaris' }, trim: { in: [['T3', 'TR', 'Blue']] }, doors: { is: ['5', '5.0'] } },
    should: { colour: { in: [['silver', 'blue']] }, mileage: { max: ['40000 mi', '40000.0 miles'] }, fuel: { is: ['petrol', 'Petrol'] } },
  },
  {
    category: 'car',
    until: ['72h', '3d'],
    where: 'GB-SCT',
    currency: 'GBP',
    must: {
      make: { is: 'Skoda' },
      seats: { min: ['5', '5.00'] },
      body: { in: [['estate', 'suv']] },
      transmission: { is: ['automatic', 'AUTOMATIC'] },
    },
    should: { features: { has: [['aircon', 'towbar', 'cruise control']] }, owners: { max: '2' } },
    may: { history: { in: [['one-owner', 'ex-demo']] } },
  },
  {
    category: 'car',
    until: ['24h', '1d'],
    where: 'DE',
    currency: 'EUR',
    must: { fuel: { in: [['electric', 'hybrid']] }, power: { min: ['100 kW', '100.0 kW'] }, registered: { min: '2019-01' } },
  },
  {
    category: 'car',
    until: ['96h', '4d'],
    where: 'GB',
    currency: 'GBP',
    must: {
      make: { in: [['Ford', 'Vauxhall', 'Mazda']] },
      mileage: { max: ['60000 mi', '60000 miles'] },
      condition: { not: [['damaged', 'new']] },
    },
    may: { colour: { not: [['white', 'black']] }, seats: { is: '5' } },
  },
  {
    category: 'mobile-plan',
    until: ['48h', '2d'],
    where: 'GB',
    currency: 'GBP',
    must: { data: { min: ['30 GB', '30.0 GB'] }, minutes: { min: 'unlimited' }, contract: { max: ['12 month', '12 months'] } },
    should: { generation: { is: ['5g', '5G'] }, roaming: { min: ['5 GB', '5.00 GB'] } },
  },
  {
    category: 'mobile-plan',
    until: ['120h', '5d'],
    where: 'DE',
    currency: 'EUR',
    must: { sim: { has: [['esim', 'sim']] }, tethering: { is: ['true', 'True'] }, data: { min: '100 GB' } },
  },
  {
    category: 'any',
    until: ['48h', '2d'],
    where: 'GB',
    currency: 'GBP',
    must: { 'kind of thing': { is: 'garden shed' }, width: { max: ['3 m', '3.0 m'] }, material: { in: [['wood', 'steel']] } },
    should: { delivery: { is: 'included' }, colour: { not: [['red', 'green']] } },
  },
  {
    category: 'any',
    until: ['168h', '7d'],
    where: 'FR',
    currency: 'EUR',
    must: { 'kind of thing': { is: 'piano' }, keys: { is: ['88', '88.0'] }, age: { max: '20 years' } },
    may: { colour: { in: [['black', 'walnut', 'white']] } },
  },
];

/**
 * The request file as one of the two writes it.
 *
 * @param {Template} template
 * @param {0 | 1} hand
 */
export function requestFile({ category, until, where, currency, must, should, may }, hand) {
  const members = [
    ['category', category],
    ['where', where],
    ['until', until[hand]],
    ['currency', currency],
    ...Object.entries({ must, should, may }).flatMap(([level, wishes]) => (wishes === undefined ? [] : [[level, wishesOf(wishes, hand)]])),
  ];
  const lines = (hand === 0 ? members : members.toReversed()).map(([name, value]) => `${name}: ${value}`);
  const note = hand === 0 ? ['# The one for Saturday. Ask Featherstonehaugh about the garage first.'] : ['# a', '# b', ''];
  return [...note, 'vrm: request/1', ...lines, ''].join('\n');
}

/** @param {Wishes} wishes @param {0 | 1} hand */
function wishesOf(wishes, hand) {
  const entries = Object.entries(wishes).map(([name, wish]) => {
    const words = Object.entries(wish).map(([word, value]) => `${word}: ${valueOf(value, hand)}`);
    return hand === 0 ? `  ${name}: {${words.join(', ')}}` : `"${name}" : { ${words.join(' , ')} }`;
  });
  return hand === 0 ? `\n${entries.join('  # as always\n')}` : `{ ${entries.toReversed().join(', ')} }`;
}

/** @param {Wish[string]} value @param {0 | 1} hand @returns {string} */
function valueOf(value, hand) {
  if (typeof value === 'string') return value;
  if (typeof value[0] === 'string') return String(value[hand]);
  const items = /** @type {string[]} */ (value[0]);
  // The second writes the last one twice, which changes nothing.
  return hand === 0 ? `[${items.join(', ')}]` : `[${[...items.toReversed(), items.at(-1)].map((item) => `'${item}'`).join(',')}]`;
}
