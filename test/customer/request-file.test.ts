import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MevilleError } from '../../src/base/errors.js';
import { secondsOf } from '../../src/base/values/duration.js';
import { factsOf } from '../../src/customer/request-file.js';
import { draftOf } from '../support/customer-market.js';

const vectors = join(import.meta.dirname, 'requests');
const read = (kind: 'valid' | 'invalid'): [name: string, text: string][] =>
  readdirSync(join(vectors, kind)).map((name) => [name, readFileSync(join(vectors, kind, name), 'utf8')]);

function refusalOf(text: string): MevilleError {
  try {
    draftOf(text);
  } catch (thrown) {
    if (thrown instanceof MevilleError) return thrown;
    throw thrown;
  }
  throw new Error('the file was accepted');
}

/** `# fault LINE FIELD | WHAT THE MESSAGE HOLDS`, one for each fault in the order of the file; the field of the whole is a dot. */
const faultsIn = (text: string): { line: number; path: string; message: string }[] =>
  [...text.matchAll(/^# fault (\d+) (\S+) \|(.*)$/gm)].map(([, line, path = '', message = '']) => ({
    line: Number(line),
    path: path === '.' ? '' : path,
    message: message.trim(),
  }));

describe('a request file', () => {
  test.each(read('valid'))('%s is read, and its facts make a document', (_name, text) => {
    const facts = factsOf(draftOf(text), 1_790_000_100);
    expect(facts.requirements).toHaveLength(draftOf(text).requirements.length);
  });

  test.each(read('invalid'))('%s is refused with its code, and every fault at its line and field', (_name, text) => {
    const refusal = refusalOf(text);
    expect(refusal.code).toBe(/^# code (\S+)$/m.exec(text)?.[1] ?? 'file-invalid');
    const wanted = faultsIn(text);
    if (wanted.length === 0) return;
    expect(refusal.file).toBe('request.yaml');
    expect(refusal.faults.map(({ line, path }) => `${String(line)} ${path ?? ''}`)).toEqual(
      wanted.map(({ line, path }) => `${String(line)} ${path}`),
    );
    refusal.faults.forEach(({ message }, index) => expect(message).toContain(wanted[index]?.message));
  });

  test('what is not said is one thing, and terms for intentcasting', () => {
    expect(draftOf('vrm: request/1\ncategory: any\nwhere: DE\nuntil: 30m\ncurrency: EUR\n')).toMatchObject({
      where: 'DE',
      until: 1800,
      currency: 'EUR',
      quantity: 1,
      requirements: [],
      terms: 'PDC-INTENT',
    });
  });

  test.each([
    ['1m', 60],
    ['90m', 5400],
    ['48h', 172_800],
    ['7d', 604_800],
    ['7 d', 604_800],
  ])('%s are %d seconds', (text, seconds) => expect(secondsOf(text)).toBe(seconds));
});

describe('the facts of a request', () => {
  const hour = 1_789_999_200;
  const file = (until: string): string => `vrm: request/1\ncategory: car\nwhere: GB\nuntil: ${until}\ncurrency: GBP\n`;

  test.each([
    [0, '1h', 0, 1],
    [1, '1h', 0, 2],
    [3599, '1h', 0, 2],
    [3600, '1h', 1, 2],
    [10, '30m', 0, 1],
    [1800, '30m', 0, 1],
    [1801, '30m', 0, 2],
    [10, '48h', 0, 49],
    [10, '89d', 0, 89 * 24 + 1],
  ])('asked %d seconds into an hour for %s, it begins at hour %d and ends at hour %d', (into, until, begins, ends) => {
    expect(hour % 3600).toBe(0);
    const { iat, exp } = factsOf(draftOf(file(until)), hour + into);
    expect([iat - hour, exp - hour]).toEqual([begins * 3600, ends * 3600]);
  });

  test('two people who wrote the same wishes in another order say the same to the last byte', () => {
    const wishes = [
      '  trim: {in: [T3, TR]}',
      '  make: {is: Toyota}',
      '  registered: {min: 2006-09}',
      '  mileage: {max: 40000 mi}',
      '  features: {has: [aircon]}',
    ];
    const text = (lines: readonly string[], first: 'must' | 'may'): string => {
      const must = `must:\n${lines.join('\n')}\n`;
      const may = 'may:\n  doors: {is: 5}\n  colour: {is: silver}\n';
      return file('2d') + (first === 'must' ? must + may : may.replace(/( {2}.*\n)( {2}.*\n)/, '$2$1') + must);
    };
    const facts = factsOf(draftOf(text(wishes, 'must')), hour);
    expect(JSON.stringify(factsOf(draftOf(text(wishes.toReversed(), 'may')), hour + 17))).toBe(
      JSON.stringify({ ...facts, exp: facts.exp + 3600 }),
    );
    expect(facts.requirements.map(({ level, property }) => `${level} ${property}`)).toEqual([
      'must brand',
      'must dateVehicleFirstRegistered',
      'must features',
      'must mileageFromOdometer',
      'must vehicleConfiguration',
      'may color',
      'may numberOfDoors',
    ]);
  });

  test('units leave the values and travel as codes', () => {
    const { requirements } = factsOf(draftOf(`${file('1d')}must:\n  mileage: {min: 10 miles, max: 40000mi}\n`), hour);
    expect(requirements).toEqual([{ property: 'mileageFromOdometer', level: 'must', unit: 'SMI', min: '10', max: '40000' }]);
  });
});
