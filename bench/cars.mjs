/** A million invented cars, as a program holds them: numbers, and texts that many cars share. */

/** A generator of its own, so that every run measures the same cars. @param {number} seed */
function dice(seed) {
  let state = seed;
  /** @param {number} sides */
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

const day = 86_400_000;
/** @param {number} number from 1970-01-01 */
const dateOf = (number) => new Date(number * day).toISOString().slice(0, 10);
const firstReady = 20_730; // 2026-10-04

/**
 * @typedef {object} Car
 * @property {string} id
 * @property {number} total pence
 * @property {number} mileage miles
 * @property {string} engine
 * @property {number} doors
 * @property {string} colour
 * @property {string} history
 * @property {string} trim
 * @property {string} ready
 * @property {number} readyDay
 * @property {number} score of the vendor
 * @property {number} owners
 */

/** @param {number} count @returns {Car[]} */
export function cars(count) {
  const roll = dice(1);
  /** @template T @param {readonly [T, ...T[]]} sides @returns {T} */
  const one = (sides) => sides[roll(sides.length)] ?? sides[0];
  const dates = Array.from({ length: 60 }, (_, i) => dateOf(firstReady + i));
  return Array.from({ length: count }, (_, i) => {
    const late = roll(60);
    return {
      id: `car-${i}`,
      total: 300_000 + roll(400_000),
      mileage: roll(70_000),
      engine: one(['1.3 petrol', '1.0 petrol', '1.4 diesel']),
      doors: one([3, 5, 5]),
      colour: one(['silver', 'grey', 'blue', 'red', 'green', 'black']),
      history: one(['ex-demo', 'one-owner', 'two owners']),
      trim: one(['T3', 'TR', 'GS']),
      ready: dates[late] ?? '',
      readyDay: firstReady + late,
      score: (25 + roll(25)) / 10,
      owners: roll(5),
    };
  });
}

/** Ten criteria, as the Yaris of the README has them. */
export const preferences = `vrm: preferences/1
currency: GBP
tie-break: [total]
must:
  total: {max: 7000 GBP}
prefer:
  total: {lower: {best: 3500 GBP, worst: 6500 GBP}, weight: 30}
  mileage: {lower: {best: 5000 mi, worst: 60000 mi}, weight: 22}
  engine: {grades: {1.3 petrol: 1, 1.0 petrol: 0.45, else: 0}, weight: 15}
  doors: {grades: {5: 1, 3: 0.4}, weight: 8}
  colour: {grades: {silver: 1, grey: 0.6, blue: 0.5, else: 0.3}, weight: 6}
  history: {grades: {ex-demo: 1, one-owner: 0.7, else: 0.3}, weight: 8}
  trim: {grades: {T3: 1, TR: 0.8}, weight: 3}
  ready: {lower: {best: 2026-10-07, worst: 2026-11-11}, weight: 3}
  vendor-score: {higher: {worst: 3.0, best: 4.8}, weight: 5, missing: 0.3}
  owners: {lower: {best: 0, worst: 5}, weight: 2}
`;

/** @type {import('../dist/ranking/index.js').RecordReading<Car>} */
export const reading = {
  id: (car) => car.id,
  fields: {
    total: { minor: (car) => car.total, currency: 'GBP' },
    mileage: { number: (car) => car.mileage, unit: 'mi' },
    engine: { text: (car) => car.engine },
    doors: { number: (car) => car.doors },
    colour: { text: (car) => car.colour },
    history: { text: (car) => car.history },
    trim: { text: (car) => car.trim },
    ready: { text: (car) => car.ready },
    'vendor-score': { number: (car) => car.score },
    owners: { number: (car) => car.owners },
  },
};

/** @param {number} share */
const clamped = (share) => (share < 0 ? 0 : share > 1 ? 1 : share);
/** @param {Record<string, number>} table @param {number} [otherwise] */
const graded =
  (table, otherwise = 0) =>
  /** @param {string | number} value */
  (value) =>
    table[value] ?? otherwise;

/**
 * The same criteria in floating point over the cars themselves: the least anybody would write, and not exact.
 *
 * @param {number} [price] the weight of the total
 * @returns {((car: Car) => number)[]}
 */
export function floats(price = 30) {
  const engine = graded({ '1.3 petrol': 1, '1.0 petrol': 0.45 });
  const doors = graded({ 5: 1, 3: 0.4 });
  const colour = graded({ silver: 1, grey: 0.6, blue: 0.5 }, 0.3);
  const history = graded({ 'ex-demo': 1, 'one-owner': 0.7 }, 0.3);
  const trim = graded({ T3: 1, TR: 0.8 });
  return [
    (car) => price * clamped((650_000 - car.total) / 300_000),
    (car) => 22 * clamped((60_000 - car.mileage) / 55_000),
    (car) => 15 * engine(car.engine),
    (car) => 8 * doors(car.doors),
    (car) => 6 * colour(car.colour),
    (car) => 8 * history(car.history),
    (car) => 3 * trim(car.trim),
    (car) => 3 * clamped((20_768 - car.readyDay) / 35),
    (car) => 5 * clamped((car.score - 3) / 1.8),
    (car) => 2 * clamped((5 - car.owners) / 5),
  ];
}

/** @param {Car[]} all @param {((car: Car) => number)[]} values */
export function rankFloats(all, values) {
  const scored = all.map((car) => {
    let score = 0;
    for (const value of values) score += value(car);
    return { car, score };
  });
  scored.sort((a, b) => b.score - a.score);
  return scored;
}
