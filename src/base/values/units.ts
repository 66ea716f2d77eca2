import type { Dimension } from './value.js';

/** One unit. A quantity in it times numerator/denominator is in the base unit of its dimension, exactly. */
export interface Unit {
  /** The only spelling used in canonical text. */
  readonly symbol: string;
  /** UN/CEFACT Recommendation 20. */
  readonly code: string;
  readonly dimension: Dimension;
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/**
 * symbol | UN/CEFACT code | factor to the base unit | other symbols, exact case | names, any case, with their plurals.
 * A name that ends in `*` also takes an s. Inch, foot, yard, mile: 1959 agreement; pound 0.45359237 kg; bhp 550 ft lbf/s; PS 75 kgf m/s.
 */
const table: Readonly<Record<Dimension, readonly string[]>> = {
  length: [
    'mm|MMT|1||millimetre*,millimeter*',
    'cm|CMT|10||centimetre*,centimeter*',
    'm|MTR|1000||metre*,meter*',
    'km|KMT|1000000||kilometre*,kilometer*',
    'mi|SMI|1609344||mile*',
    'in|INH|127/5||inch,inches',
    'ft|FOT|1524/5||foot,feet',
    'yd|YRD|4572/5||yard*',
  ],
  mass: [
    'mg|MGM|1||milligram*,milligramme*',
    'g|GRM|1000||gram*,gramme*',
    'kg|KGM|1000000||kilogram*,kilogramme*',
    't|TNE|1000000000||tonne*',
    'lb|LBR|45359237/100||lbs,pound*',
    'oz|ONZ|45359237/1600||ounce*',
  ],
  volume: ['ml|MLT|1|mL,cc|millilitre*,milliliter*', 'l|LTR|1000|L|litre*,liter*'],
  data: [
    'B|AD|1||byte*',
    'kB|2P|1000|KB|kilobyte*',
    'MB|4L|1000000||megabyte*',
    'GB|E34|1000000000||gigabyte*',
    'TB|E35|1000000000000||terabyte*',
    'KiB|E64|1024||kibibyte*',
    'MiB|E63|1048576||mebibyte*',
    'GiB|E62|1073741824||gibibyte*',
    'TiB|E61|1099511627776||tebibyte*',
  ],
  'data-rate': [
    'bit/s|B10|1|bps,b/s|bit per second,bits per second',
    'kbit/s|C74|1000|kbps,Kbps,kb/s|kilobit per second,kilobits per second',
    'Mbit/s|E20|1000000|Mbps,mbps,Mb/s|megabit per second,megabits per second',
    'Gbit/s|B80|1000000000|Gbps,gbps,Gb/s|gigabit per second,gigabits per second',
  ],
  power: [
    'W|WTT|1000||watt*',
    'kW|KWT|1000000||kilowatt*',
    'bhp|BHP|37284993579113511/50000000000||bhp,brake horsepower',
    'PS|HJ|2941995/4||metric horsepower',
  ],
  energy: [
    'J|JOU|1||joule*',
    'Wh|WHR|3600||watt hour*,watt-hour*',
    'kWh|KWH|3600000||kilowatt hour*,kilowatt-hour*',
    'MJ|3B|1000000||megajoule*',
  ],
  time: [
    's|SEC|1||sec,secs,second*',
    'min|MIN|60||mins,minute*',
    'h|HUR|3600||hr,hrs,hour*',
    'day|DAY|86400||day*',
    'week|WEE|604800||week*',
  ],
  months: ['month|MON|1||month*', 'year|ANN|12||year*'],
};

const bySymbol = new Map<string, Unit>();
const byName = new Map<string, Unit>();
const byCode = new Map<string, Unit>();

for (const dimension of Object.keys(table) as Dimension[]) {
  for (const row of table[dimension]) {
    const [symbol = '', code = '', factor = '', symbols = '', names = ''] = row.split('|');
    const [numerator = '', denominator = '1'] = factor.split('/');
    const unit: Unit = { symbol, code, dimension, numerator: BigInt(numerator), denominator: BigInt(denominator) };
    byCode.set(code, unit);
    for (const spelling of [symbol, ...symbols.split(',')]) if (spelling !== '') bySymbol.set(spelling, unit);
    for (const name of names.split(',')) {
      byName.set(name.replace('*', ''), unit);
      if (name.endsWith('*')) byName.set(name.replace('*', 's'), unit);
    }
  }
}
// A cubic centimetre is a millilitre.
const millilitre = bySymbol.get('ml');
if (millilitre !== undefined) byCode.set('CMQ', millilitre);

/** The unit of a symbol (exact case: MB is not mb) or of a name (any case); undefined when there is none. */
export const unitOf = (text: string): Unit | undefined => bySymbol.get(text) ?? byName.get(text.toLowerCase());

/** Every spelling of a unit, for proposing one. */
export function unitSpellings(dimension?: Dimension): string[] {
  return [...bySymbol, ...byName]
    .filter(([, unit]) => dimension === undefined || unit.dimension === dimension)
    .map(([spelling]) => spelling);
}

/** The unit of a UN/CEFACT code such as SMI or KMT. */
export const unitByCode = (code: string): Unit | undefined => byCode.get(code);

const ambiguous: ReadonlyMap<string, string> = new Map([
  ['mpg', 'miles per UK gallon or per US gallon?'],
  ['pound', 'money or weight? Write GBP or lb'],
  ['pounds', 'money or weight? Write GBP or lb'],
]);

/** The question to ask about a unit that means two things (`mpg`; `pounds` where nothing says whether money or mass is meant). */
export const ambiguityOf = (text: string): string | undefined => ambiguous.get(text.toLowerCase());

/** What a reason calls a dimension, and a well-formed example of it. */
export const dimensionWords: Readonly<Record<Dimension, { readonly noun: string; readonly unit: string }>> = {
  length: { noun: 'a length', unit: 'mi' },
  mass: { noun: 'a mass', unit: 'kg' },
  volume: { noun: 'a volume', unit: 'l' },
  data: { noun: 'an amount of data', unit: 'GB' },
  'data-rate': { noun: 'a data rate', unit: 'Mbit/s' },
  power: { noun: 'a power', unit: 'kW' },
  energy: { noun: 'an energy', unit: 'kWh' },
  time: { noun: 'a time', unit: 'day' },
  months: { noun: 'a number of months', unit: 'month' },
};
