/** Cars of a large dealer, invented one at a time: the same car for the same number, however many there are. */

const makes = ['Abarth', 'Audi', 'BMW', 'Citroen', 'Dacia', 'Fiat', 'Ford', 'Honda', 'Hyundai', 'Jaguar', 'Kia', 'Lexus', 'Mazda', 'Mini'];
const trims = ['T2', 'T3', 'TR', 'GS', 'SE', 'Sport', 'Icon', 'Excel'];
const fuels = ['petrol', 'petrol', 'petrol', 'diesel', 'diesel', 'hybrid', 'electric', 'lpg'];
const bodies = ['hatchback', 'hatchback', 'saloon', 'estate', 'suv', 'coupe', 'mpv'];
const colours = ['silver', 'grey', 'black', 'white', 'blue', 'red', 'green', 'yellow', 'brown', 'orange', 'gold', 'purple'];
const histories = ['', '', '', 'one-owner', 'private', 'ex-rental', 'ex-demo'];
const extras = ['aircon', 'CD player', 'heated seats', 'tow bar', 'sunroof', 'parking sensors', 'camera', 'cruise control'];
const sizes = ['1.0', '1.2', '1.3', '1.4', '1.6', '1.8', '2.0', '2.5', '3.0'];

/** @typedef {'ref' | 'price' | 'make' | 'model' | 'trim' | 'registered' | 'mileage' | 'engine' | 'fuel' | 'transmission' | 'size' | 'power' | 'doors' | 'body' | 'colour' | 'features' | 'history' | 'owners' | 'tax'} Column */

const named =
  'ref price make model trim registered mileage engine fuel transmission size power doors body colour features history owners tax';
const columns = /** @type {Column[]} */ (named.split(' '));

/** How the columns are meant. */
export const mapping = `sku: {column: ref}
price: {column: price, currency: GBP}
make: {column: make}
model: {column: model}
trim: {column: trim}
registered: {column: registered}
mileage: {column: mileage, unit: mi}
engine: {column: engine}
fuel: {column: fuel}
transmission: {column: transmission}
engine-size: {column: size, unit: l}
power: {column: power, unit: bhp}
doors: {column: doors}
body: {column: body}
colour: {column: colour}
features: {column: features}
history: {column: history}
owners: {column: owners}
tax: {column: tax}
`;

/** Numbers of 32 bits that depend on a seed alone (Mulberry32). @param {number} seed */
function dice(seed) {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return next;
}

const models = 1000;
const day = 86_400_000;
const firstDay = 12_000;
const days = 5500;

/** @typedef {Record<Column, string> & { popularity: number }} Car `popularity` 0 is the commonest model */

/** @param {number} number @returns {Car} */
export function car(number) {
  const roll = dice(number);
  /** @param {number} sides */
  const up = (sides) => Math.floor(roll() * sides);
  /** @param {readonly string[]} list */
  const one = (list) => list[up(list.length)] ?? '';
  // A few models are a large part of the market, and most are rare.
  const popularity = Math.floor(models * roll() ** 3);
  const size = one(sizes);
  const fuel = one(fuels);
  const registered = firstDay + up(days);
  const mileage = Math.floor(150_000 * roll() ** 1.5);
  return {
    popularity,
    ref: `R${String(Math.imul(number, 0x9e3779b1) >>> 0)}-${String(number)}`,
    price: String(500 + Math.floor(((registered - firstDay) / days) * 25_000 * roll()) + up(5000)),
    make: makes[popularity % makes.length] ?? '',
    model: `Model ${String(popularity)}`,
    trim: one(trims),
    registered: new Date(registered * day).toISOString().slice(0, 10),
    mileage: String(mileage),
    engine: `${size} ${fuel}`,
    fuel,
    transmission: up(4) === 0 ? 'automatic' : 'manual',
    size,
    power: up(4) === 0 ? '' : String(60 + up(300)),
    doors: up(3) === 0 ? '3' : '5',
    body: one(bodies),
    colour: one(colours),
    features: extras.filter(() => up(3) === 0).join('; '),
    history: one(histories),
    owners: up(3) === 0 ? '' : String(1 + up(6)),
    tax: up(5) === 0 ? '' : `${String(20 * up(30))} GBP`,
  };
}

const atOnce = 1000;

/** The list as a CSV, a piece at a time. @param {number} count */
export function* csv(count) {
  yield `${columns.join(',')}\n`;
  for (let from = 0; from < count; from += atOnce) {
    let text = '';
    for (let number = from; number < Math.min(count, from + atOnce); number += 1) {
      const made = car(number);
      text += `${columns.map((column) => made[column]).join(',')}\n`;
    }
    yield text;
  }
}
