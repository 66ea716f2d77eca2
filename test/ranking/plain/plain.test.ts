import { describe, expect, test } from 'vitest';
import { errorCodes, MevilleError } from '../../../src/base/errors.js';
import { candidateFromPlain, parsePlainOffers } from '../../../src/ranking/plain/plain.js';
import { plainOffersFromText } from '../../../src/ranking/text.js';
import { vocabulary } from '../../../src/schema/vocabulary.js';
import { offersOf, preferencesOf } from '../support.js';

const car = preferencesOf('prefer:\n  doors: {grades: {5: 1}, weight: 1}\n', 'car');
const any = preferencesOf('prefer:\n  doors: {grades: {5: 1}, weight: 1}\n');

function refusalOf(text: string): MevilleError {
  try {
    plainOffersFromText(text, car, 'offers.json');
  } catch (thrown) {
    if (thrown instanceof MevilleError) return thrown;
    throw thrown;
  }
  throw new Error('the offers were accepted');
}

describe('a plain offer', () => {
  test('is its own vendor when it names none, and is marked unsigned', () => {
    const [offer] = offersOf([{ id: 'a' }], car);
    expect(offer).toMatchObject({ id: 'a', vendor: 'a', unsigned: true });
  });

  test('may have a number for its id', () => {
    expect(offersOf([{ id: 17, vendor: 'hill' }], car)[0]).toMatchObject({ id: '17', vendor: 'hill' });
  });

  test.each([
    [{ price: '5200 GBP' }, '5200.00 GBP'],
    [{ price: '5200 GBP', total: null }, '5200.00 GBP'],
    [{ price: '5200 GBP', total: ' ' }, '5200.00 GBP'],
    [{ price: '5200 GBP', total: '5400 GBP' }, '5400.00 GBP'],
    [{ total: '5400 GBP' }, '5400.00 GBP'],
    [{ price: '5200 GBP', total: 'a lot' }, undefined],
    [{ price: 5200 }, undefined],
    [{ price: '0 GBP' }, undefined],
    [{ price: '5200 GBP', total: '0.00 GBP' }, undefined],
    [{ price: '0 GBP', free: false }, undefined],
    [{ price: '0 GBP', free: true }, '0.00 GBP'],
    [{ price: '0 GBP', total: '12 GBP' }, '12.00 GBP'],
    [{}, undefined],
  ])('%j has the total %s: its own column, else its price, and never a guess', (fields, total) => {
    expect(offersOf([{ id: 'a', ...fields }], car)[0]?.total?.text).toBe(total);
  });

  test.each([
    [{ price: '0 GBP' }, 'missing'],
    [{ price: '0 GBP', total: ' ' }, 'missing'],
    [{ price: '0 GBP', free: false }, 'missing'],
    [{ price: '0 GBP', free: true }, 'money'],
    [{ price: '0 GBP', total: '12 GBP' }, 'money'],
    [{ price: '1 GBP', total: '0 GBP' }, 'money'],
  ])('%j has a price that is %s: it is believed to be zero as far as the total it stands for', (fields, kind) => {
    expect(offersOf([{ id: 'a', ...fields }], car)[0]?.values.get('price')?.kind).toBe(kind);
  });

  test('leaves out what a closed vocabulary does not know, and keeps all in an open one', () => {
    const fields = { id: 'a', doors: 5, wheels: 4, constructor: 'x' };
    expect([...(offersOf([fields], car)[0]?.values.keys() ?? [])]).toEqual(['doors']);
    expect([...(offersOf([fields], any)[0]?.values.keys() ?? [])]).toEqual(['doors', 'wheels', 'constructor']);
  });

  test('takes a list as an array or with semicolons, and null for nothing said', () => {
    const [offer] = offersOf([{ id: 'a', features: ['abs', 'aircon'], doors: null }], car);
    expect(offer?.values.get('features')).toMatchObject({ kind: 'list', text: 'abs; aircon' });
    expect(offersOf([{ id: 'a', features: 'abs;aircon' }], car)[0]?.values.get('features')).toEqual(offer?.values.get('features'));
    expect(offer?.values.has('doors')).toBe(false);
  });

  test('is missing a value that is an object or an uneven list', () => {
    const text = '[{"id": "a", "doors": {"n": 5}, "features": ["abs", null]}]';
    const [offer] = plainOffersFromText(text, car, 'offers.json');
    expect(offer?.values.get('doors')).toEqual({ kind: 'missing', reason: 'is neither a value nor a list of values' });
    expect(offer?.values.get('features')).toEqual({ kind: 'missing', reason: 'is neither a value nor a list of values' });
  });

  test('may spell its numbers with exponents; one beyond every use is missing, and the others are read', () => {
    const offers = plainOffersFromText('[{"id": 1, "doors": 5e0}, {"id": 2, "doors": 1e400}]', car, 'offers.json');
    expect(offers.map(({ values }) => values.get('doors'))).toMatchObject([
      { kind: 'number', text: '5' },
      { kind: 'missing', reason: '"1e400" is no plain number, for example "5" or "1.3"' },
    ]);
  });

  test('alone is refused without a usable id', () => {
    expect(() => candidateFromPlain({ id: null }, vocabulary('car'))).toThrow(expect.objectContaining({ code: 'file-invalid' }));
    expect(candidateFromPlain({ id: 'a' }, vocabulary('car')).id).toBe('a');
  });
});

describe('a file of plain offers', () => {
  test('may be empty', () => {
    expect(plainOffersFromText('[]', car, 'offers.json')).toEqual([]);
  });

  test.each([
    ['{}', '', 'must be a list of offers'],
    ['"x"', '', 'must be a list of offers'],
    ['[{"id": "a"}, 5]', '1', 'must be an object'],
    ['[{"id": "a"}, null]', '1', 'must be an object'],
    ['[{"id": "a"}, []]', '1', 'must be an object'],
    ['[{"price": "5 GBP"}]', '0.id', 'must be a text'],
    ['[{"id": null}]', '0.id', 'must be a text'],
    ['[{"id": " "}]', '0.id', 'must be a text'],
    ['[{"id": ["a"]}]', '0.id', 'must be a text'],
    ['[{"id": "a\\u001b[2J"}]', '0.id', 'must be a text'],
    [`[{"id": "${'a'.repeat(201)}"}]`, '0.id', 'must be a text'],
    ['[{"id": "a", "vendor": ["b"]}]', '0.vendor', 'must be a text'],
    ['[{"id": "a"}, {"id": "b"}, {"id": "a"}]', '2.id', 'is that of entry 0 too'],
  ])('%s is refused at entry %s', (text, path, message) => {
    const refusal = refusalOf(text);
    expect(refusal.code).toBe('file-invalid');
    expect(errorCodes[refusal.code].exit).toBe(3);
    expect(refusal.file).toBe('offers.json');
    expect(refusal.faults).toEqual([{ path, message: expect.stringContaining(message) as string }]);
  });

  test('is refused with every fault, of which the first hundred are listed', () => {
    expect(refusalOf('[{"id": "a"}, {}, {"id": "a"}]').faults.map(({ path }) => path)).toEqual(['1.id', '2.id']);
    const many = refusalOf(JSON.stringify(Array.from({ length: 5000 }, () => ({}))));
    expect(many.faults).toHaveLength(100);
    expect(many.message).toContain('in 5000 places');
  });

  test('that is no JSON is refused with its name', () => {
    expect(refusalOf('[{"id": "a",}]')).toMatchObject({ code: 'json-invalid', file: 'offers.json' });
  });

  test('may come as data that was read before', () => {
    expect(parsePlainOffers([{ id: 'a', doors: '5' }], vocabulary('car'), 'x')).toHaveLength(1);
  });
});
