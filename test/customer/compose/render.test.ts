import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { utf8 } from '../../../src/base/bytes.js';
import { readTree } from '../../../src/base/read/file.js';
import { childOf, plain, texts } from '../../../src/base/read/tree.js';
import { blank, type Composition } from '../../../src/customer/compose/composition.js';
import { renderPreferences, renderRequest } from '../../../src/customer/compose/render.js';
import { linesOf, listOf, mapOf, numberOf, textOf, valueOf } from '../../../src/customer/compose/written.js';
import { parseRequestFile } from '../../../src/customer/request-file.js';
import { parsePreferences } from '../../../src/ranking/preferences/preferences.js';
import { composed, nasty } from './support.js';

const read = (text: string): ReturnType<typeof readTree> => readTree(utf8(text), 'it');
const line = (value: Parameters<typeof linesOf>[0]['value']): string => linesOf({ key: 'k', value }).join('\n');

describe('a value in a file', () => {
  test.each([
    ['Yaris', 'Yaris'],
    ['1.3 petrol', '1.3 petrol'],
    ['40000 mi', '40000 mi'],
    ['1.0', '1.0'],
    ['true', 'true'],
    ['2006-09-01', '2006-09-01'],
    ["driver's", "driver's"],
    ['C#', 'C#'],
    ['-1', '-1'],
    ['yes', '"yes"'],
    ['Off', '"Off"'],
    ['null', '"null"'],
    ['~', '"~"'],
    ['', '""'],
    ['a # b', '"a # b"'],
    ['a: b', '"a: b"'],
    ['- a', '"- a"'],
    ['a, b', '"a, b"'],
    ['.inf', '".inf"'],
    [' a', '" a"'],
    ['"a"', '"\\"a\\""'],
    ['\u202ea', '"\\u202ea"'],
    ['a\u00a0b', '"a\\u00a0b"'],
  ])('%j is written %s', (text, written) => {
    expect(line(valueOf(text))).toBe(`k: ${written}`);
  });

  test.each([
    ['5', '"5"'],
    ['1.0', '"1.0"'],
    ['0x10', '"0x10"'],
    ['true', '"true"'],
    ['it is for my wife', 'it is for my wife'],
  ])('%j as a text that has to stay one is written %s', (text, written) => {
    expect(line(textOf(text))).toBe(`k: ${written}`);
  });

  test('whatever it is, it reads back as the same text, and a note as a text', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        fc.pre(!/[\0\p{Surrogate}]/u.test(text));
        const tree = read(
          [...linesOf({ key: 'value', value: valueOf(text) }), ...linesOf({ key: 'note', value: textOf(text) })].join('\n'),
        );
        expect(texts(tree)).toEqual({ value: text, note: text });
        expect((plain(tree) as { note: unknown }).note).toBe(text);
      }),
    );
  });

  test('whatever its key is and however wide it gets, it reads back', () => {
    fc.assert(
      fc.property(fc.uniqueArray(nasty, { minLength: 1, maxLength: 12 }), nasty, (keys, text) => {
        fc.pre(![...keys, text].some((one) => /[\0\p{Surrogate}]/u.test(one) || one === '__proto__'));
        const value = mapOf([
          ['grades', mapOf(keys.map((key) => [key, numberOf('0.5')]))],
          ['list', listOf([valueOf(text), valueOf(text)])],
        ]);
        const tree = childOf(read(`${linesOf({ key: 'top', value }, '  ').join('\n')}\n`), 'top');
        const grades = tree === undefined ? undefined : childOf(tree, 'grades');
        expect(grades?.kind === 'map' ? grades.entries.map(({ key }) => key) : []).toEqual(keys);
        expect(tree === undefined ? undefined : texts(tree)).toMatchObject({ list: [text, text] });
      }),
    );
  });
});

const examples = (name: string): string => readFileSync(join(import.meta.dirname, '../../../examples', name), 'utf8');

/** Without what depends on comments and order alone. */
function meaning(text: string): unknown {
  const { digest: _, ...said } = parsePreferences(read(text), 'it');
  return said;
}

describe('files that a composition starts from', () => {
  test('the examples come out as they went in, comments apart', () => {
    const [request, preferences] = [examples('request.yaml'), examples('preferences.yaml')];
    const composition = composed({ request, preferences });
    expect(texts(read(renderRequest(composition)))).toEqual(texts(read(request)));
    expect(texts(read(renderPreferences(composition)))).toEqual(texts(read(preferences)));
    expect(meaning(renderPreferences(composition))).toEqual(meaning(preferences));
  });

  const vectors = join(import.meta.dirname, '../requests/valid');
  test.each(readdirSync(vectors))('the request %s loses nothing', (name) => {
    const text = readFileSync(join(vectors, name), 'utf8');
    expect(parseRequestFile(read(renderRequest(composed({ request: text }))), 'it')).toEqual(parseRequestFile(read(text), 'it'));
  });

  test('grades keep their order, notes and what is missing, however they are spelled', () => {
    const preferences = `vrm: preferences/1
category: car
currency: GBP
tie-break: [mileage, total]
must:
  total: { max: 6500 GBP, missing: reject, note: "12" }
prefer:
  doors: { grades: { 5: 1.0, 3: 0.40, else: 0.10 }, weight: 2.50, missing: { expect: "5" }, note: yes }
  mileage: { higher: { worst: 9000 mi, best: 10000 mi }, weight: 1, missing: 0.3 }
`;
    const text = renderPreferences(composed({ preferences }));
    expect(text).toContain('doors: { grades: { 5: 1.0, 3: 0.40, else: 0.10 }, weight: 2.50, missing: { expect: "5" }, note: "yes" }');
    expect(text).toContain('must:\n  total: { max: 6500 GBP, missing: reject, note: "12" }\n');
    expect(text).toContain('tie-break: [mileage, total]');
    expect(meaning(text)).toEqual(meaning(preferences));
  });

  test('a request for any thing, of any words, reads back as it was', () => {
    const name = nasty.filter((text) => text.length <= 64 && !/[\p{Cc}\p{Surrogate}]/u.test(text) && text !== '__proto__');
    const value = nasty.filter((text) => text.trim() !== '' && !/[\p{Cc}\p{Surrogate}]/u.test(text));
    const wish = fc.record({ property: name, level: fc.constantFrom('must' as const, 'should' as const, 'may' as const), value });
    fc.assert(
      fc.property(fc.uniqueArray(wish, { maxLength: 8, selector: ({ property }) => property }), value, (wishes, description) => {
        const composition: Composition = {
          ...blank(),
          category: 'any',
          description,
          asked: wishes.map(({ property, level, value: text }) => ({ property, level, predicate: { in: [text, 'other'] } })),
        };
        const tree = read(renderRequest(composition));
        for (const level of ['must', 'should', 'may'] as const) {
          const section = childOf(tree, level);
          const entries = section?.kind === 'map' ? section.entries.map((entry) => [entry.key, texts(entry.value)]) : [];
          expect(entries).toEqual(
            wishes.filter((one) => one.level === level).map(({ property, value: text }) => [property, { in: [text, 'other'] }]),
          );
        }
        expect(childOf(tree, 'description')).toMatchObject({ native: description });
      }),
    );
  });
});

test.each([
  ['two categories', 'category: mobile-plan', 'file-invalid'],
  ['two currencies', 'category: car\ncurrency: EUR', 'request-contradictory'],
  ['a condition no offer can meet', 'category: car\nmust: { model: { is: Corsa } }', 'request-contradictory'],
])('files of %s are no composition', (_what, head, code) => {
  const preferences = `vrm: preferences/1\n${head}\nprefer: { ready: { lower: { best: 2026-01-01, worst: 2026-02-01 }, weight: 1 } }\n`;
  expect(() => composed({ request: examples('request.yaml'), preferences })).toThrow(expect.objectContaining({ code }));
});
