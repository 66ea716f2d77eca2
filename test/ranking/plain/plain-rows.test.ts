import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { MevilleError } from '../../../src/base/errors.js';
import { halfSipHash, Ids } from '../../../src/ranking/plain/ids.js';
import { rankingToJson } from '../../../src/ranking/output.js';
import { PackedTexts } from '../../../src/ranking/columns/packed-texts.js';
import { PlainRows } from '../../../src/ranking/plain/plain-rows.js';
import { preferencesOf, ranked, type Written } from '../support.js';

const preferences = preferencesOf(
  `currency: GBP
derive: {all: price + 2 * setup}
must: {features: {has: [abs], missing: allow}}
prefer:
  all: {lower: {best: 100 GBP, worst: 900 GBP}, weight: 2}
  doors: {grades: {5: 1}, weight: 1, when: {body: {is: van}}, otherwise: 0.5}
tie-break: [colour]
`,
);

const rowsOf = (offers: readonly unknown[], places: 'entry' | 'line' = 'line'): PlainRows => {
  const rows = new PlainRows(preferences, places);
  offers.forEach((offer, index) => rows.add(offer, index + 1));
  return rows;
};

const faultsOf = (rows: PlainRows): MevilleError => {
  try {
    rows.rank('x.ndjson');
  } catch (thrown) {
    if (thrown instanceof MevilleError) return thrown;
    throw thrown;
  }
  throw new Error('it was ranked');
};

describe('plain offers one by one', () => {
  test('are ranked as all of them together are, whatever they say', () => {
    const cell = fc.option(
      fc.oneof(
        fc.constantFrom('abs', '5', 'van', 'red', '200 GBP', '12 GBP', '0 GBP', 'true', ' ', '', '"\\\n', 'é😀'),
        fc.constant(['abs', 'aircon']),
        fc.array(fc.constantFrom('abs', 'x')),
      ),
    );
    const names = ['price', 'total', 'setup', 'free', 'doors', 'body', 'features', 'colour', 'constructor', 'other'];
    const offer = fc.record(Object.fromEntries(names.map((name) => [name, cell])), { requiredKeys: [] });
    fc.assert(
      fc.property(fc.array(offer, { maxLength: 12 }), fc.constantFrom('entry', 'line'), (offers, places) => {
        const all = offers.map((fields, index): Written => ({ ...fields, id: `o${String(index)}` }));
        const rows = rowsOf(all, places);
        expect(JSON.stringify(rankingToJson(rows.rank('x')))).toBe(JSON.stringify(ranked(all, preferences)));
      }),
      { numRuns: 200 },
    );
  });

  test.each(['entry', 'line'] as const)('are ranked alike where a column outgrows its bytes and then repeats itself: %s', (places) => {
    const all = Array.from({ length: 900 }, (_, i): Written => {
      const k = (i % 450) - 30;
      return {
        id: `o${String(i)}`,
        price: `${String(k < 0 ? 7 : 100 + k)} GBP`,
        doors: k < 0 ? '5' : String(k),
        colour: k < 0 ? 'red' : `colour ${String(k)}`,
        features: ['abs', String(k)],
        body: k % 2 === 0 ? 'van' : 'estate',
        setup: '1 GBP',
      };
    });
    expect(rankingToJson(rowsOf(all, places).rank('x'))).toEqual(ranked(all, preferences));
  });

  test('look at what rules, criteria, guards, calculations and ties need, and at nothing else', () => {
    expect([...rowsOf([]).names].toSorted()).toEqual(
      ['id', 'vendor', 'free', 'price', 'total', 'setup', 'doors', 'body', 'features', 'colour'].toSorted(),
    );
  });

  test('say which property nobody has said, and why', () => {
    const { unsaid } = rowsOf([
      { id: 'a', doors: '5', price: '100' },
      { id: 'b', price: 'x' },
    ]);
    expect(unsaid.map(({ property, reason }) => [property.name, reason !== undefined])).toEqual([
      ['features', false],
      ['price', true],
      ['setup', false],
      ['body', false],
      ['colour', false],
    ]);
    expect(rowsOf([]).unsaid).toEqual([]);
  });

  test.each([
    [
      [{ id: 'a' }, { id: 'a' }],
      [2, 'id', 'is that of line 1 too'],
    ],
    [[{}], [1, 'id', 'must be a text']],
    [[{ id: 'a\u001b' }], [1, 'id', 'must be a text']],
    [[{ id: 'a', vendor: ['x'] }], [1, 'vendor', 'must be a text']],
    [['a'], [1, undefined, 'must be an object']],
    [[null], [1, undefined, 'must be an object']],
  ])('are refused with line and field: %j', (offers, [line, path, message]) => {
    const { code, faults } = faultsOf(rowsOf(offers));
    expect([code, faults[0]?.line, faults[0]?.path]).toEqual(['file-invalid', line, path]);
    expect(faults[0]?.message).toContain(message);
  });

  test('are refused with every fault, of which the first hundred are listed', () => {
    const { faults, message, hint } = faultsOf(rowsOf(Array.from({ length: 250 }, () => ({}))));
    expect(faults).toHaveLength(100);
    expect(message).toContain('in 250 places');
    expect(hint).toContain('100 of 250');
  });
});

test('packed texts come back as they were, also the long ones', () => {
  const rows = new PackedTexts();
  const texts = [
    '',
    'a',
    'é😀',
    'x'.repeat(400_000),
    '€'.repeat(2_000_000),
    'b'.repeat(1_048_576),
    ...Array.from({ length: 5000 }, String),
  ];
  for (const text of texts) rows.push(text);
  expect(texts.every((text, i) => rows.at(i) === text)).toBe(true);
  expect([rows.length, rows.at(texts.length)]).toEqual([texts.length, '']);
  expect(rows.bytesAt(2)).toEqual(Uint8Array.of(0xc3, 0xa9, 0xf0, 0x9f, 0x98, 0x80));
  expect(rows.bytesAt(texts.length)).toHaveLength(0);
});

describe('ids', () => {
  test('are found again, as many as there are', () => {
    const all = Array.from({ length: 5000 }, (_, i) => `id-${String(i)}`);
    const ids = new Ids(new Uint8Array(32).fill(3), (row) => all[row] ?? '');
    expect(all.map((id) => ids.add(id)).every((row) => row === undefined)).toBe(true);
    expect(all.map((id) => ids.add(id))).toEqual([...all.keys()]);
  });

  test('are hashed by HalfSipHash-2-4, whose reference gives these for the bytes 0 to n', () => {
    const key = [0x03020100, 0x07060504] as const;
    const bytes = (n: number): string => String.fromCharCode(...Array.from({ length: n / 2 }, (_, i) => 2 * i + (2 * i + 1) * 256));
    // vectors_hsip32 of the reference implementation, for 0, 2, 4, 6 and 8 bytes.
    expect([0, 2, 4, 6, 8].map((n) => halfSipHash(bytes(n), key).toString(16))).toEqual([
      '5b9f35a9',
      '3a662fa',
      '89466e2a',
      '23fc6358',
      '8f84b8d0',
    ]);
  });
});
