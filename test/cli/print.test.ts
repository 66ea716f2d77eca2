import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { MevilleError } from '../../src/base/errors.js';
import { errorToJson, printError, sayFault } from '../../src/cli/print/error.js';
import { jsonText } from '../../src/cli/print/json.js';
import { count, Printer, safe } from '../../src/cli/print/printer.js';
import { Progress } from '../../src/cli/print/progress.js';
import { printRanking } from '../../src/cli/print/ranking.js';
import { clip, tabulate } from '../../src/cli/print/table.js';
import { rank } from '../../src/ranking/rank.js';
import { plainOffersFromText, preferencesFromText } from '../../src/ranking/text.js';
import { fakeIo } from '../support/cli-io.js';

const hostile = [
  'plain',
  '\u001b[31mred\u001b[0m \u001b]0;title\u0007',
  '\u009b2J\u0085next\rback\bspace\ttab\nline',
  '\u202eright to left\u202c \u2066isolate\u2069',
  'zero\u200bwidth\u200djoined\ufeffmark \u{e0041}tag',
  '車両 全角 ｆｕｌｌ 한국어 🚗👩‍👩‍👧‍👦🇬🇧',
  `z${'\u0301'.repeat(4000)}algo`,
  '\u0301begins with a mark',
  'lone \ud800 surrogate',
  'x'.repeat(10_000),
  '車'.repeat(5_000),
];
const dangerous = /[^\p{L}\p{M}\p{N}\p{P}\p{S}\n ]|[\p{Default_Ignorable_Code_Point}\u2800]/u;

describe('tables', () => {
  test('columns are as wide as their widest cell, two spaces apart, without blanks at the end', () => {
    expect(
      tabulate([
        ['a', 'bb', 'c'],
        ['aaa', 'b', ''],
      ]),
    ).toEqual(['a    bb  c', 'aaa  b']);
    expect(
      tabulate(
        [
          ['1', 'x'],
          ['10', 'y'],
        ],
        [{ align: 'right' }],
      ),
    ).toEqual([' 1  x', '10  y']);
    expect(tabulate([])).toEqual([]);
  });

  test.each([40, 80, 200])('nothing that a vendor writes is wider than %i columns or moves a column', (room) => {
    const rows = hostile.map((text, i) => [String(i), safe(text, 300), safe(text), 'end']);
    const lines = tabulate(rows, [{ whole: true }, {}, {}, { whole: true }], room);
    for (const line of lines) {
      expect(stringWidth(line)).toBe(room);
      expect(line.endsWith('  end')).toBe(true);
      expect(line).not.toMatch(dangerous);
    }
  });

  test('what is copied from the screen stays whole', () => {
    const identity = 'a'.repeat(43);
    const [line = ''] = tabulate([[identity, 'b'.repeat(100)]], [{ whole: true }], 60);
    expect(line).toContain(identity);
    expect(stringWidth(line)).toBe(60);
  });

  test.each(hostile)('a cut text fits: %j', (text) => {
    for (const width of [1, 2, 3, 7, 20]) expect(stringWidth(clip(safe(text), width))).toBeLessThanOrEqual(width);
  });
});

describe('JSON', () => {
  test.each(hostile)('is what it was, with nothing in it that a terminal acts on: %j', (text) => {
    const printed = jsonText({ [text]: [text] });
    expect(printed).not.toMatch(dangerous);
    expect(JSON.parse(printed)).toEqual({ [text]: [text] });
  });

  test('letters of all the world stay readable', () => {
    expect(jsonText({ name: 'Größe 車両 ✓ 🚗' })).toBe('{"name":"Größe 車両 ✓ 🚗"}');
  });
});

describe('colours', () => {
  const level = (columns: number | undefined, env: Record<string, string>): number =>
    new Printer(fakeIo(columns === undefined ? {} : { columns }).stdout, env).style.level;

  test.each([
    ['a terminal', 80, {}, 1],
    ['no terminal', undefined, {}, 0],
    ['NO_COLOR', 80, { NO_COLOR: '1' }, 0],
    ['NO_COLOR that is empty is not set', 80, { NO_COLOR: '' }, 1],
    ['FORCE_COLOR without a terminal', undefined, { FORCE_COLOR: '1' }, 1],
    ['FORCE_COLOR=0', 80, { FORCE_COLOR: '0' }, 0],
    ['NO_COLOR wins over FORCE_COLOR', 80, { NO_COLOR: '1', FORCE_COLOR: '1' }, 0],
    ['TERM=dumb', 80, { TERM: 'dumb' }, 0],
    ['CI', 80, { CI: 'true' }, 0],
    ['CI with FORCE_COLOR', 80, { CI: 'true', FORCE_COLOR: '1' }, 1],
  ] as const)('%s', (_name, columns, env, expected) => {
    expect(level(columns, env)).toBe(expected);
  });

  test.each([
    [80, {}, true],
    [undefined, {}, false],
    [80, { CI: 'true' }, false],
    [80, { TERM: 'dumb' }, false],
    [80, { NO_COLOR: '1' }, true],
  ] as const)('lines move on a terminal that can: %j %j', (columns, env, expected) => {
    expect(new Printer(fakeIo(columns === undefined ? {} : { columns }).stdout, env).live).toBe(expected);
  });

  test.each([
    [undefined, 80],
    [10, 40],
    [200, 200],
  ])('a terminal of %j columns is used for %i', (columns, width) => {
    expect(new Printer(fakeIo(columns === undefined ? {} : { columns }).stdout, {}).width).toBe(width);
  });
});

describe('progress', () => {
  const answers = [
    { vendor: 'hill', ms: 12, outcome: { kind: 'offers', offers: [], invalid: [{ token: '', code: 'seal-invalid', message: '' }] } },
    { vendor: '\u202edale\u001b[2J', ms: 1500, outcome: { kind: 'failed', code: 'deadline-exceeded' } },
    { vendor: 'far', ms: 3, outcome: { kind: 'refused', reason: 'no-match' } },
    { vendor: 'slow', ms: 3, outcome: { kind: 'pending' } },
  ] as const;
  const followed = (io: ReturnType<typeof fakeIo>): string => {
    const progress = new Progress(new Printer(io.stderr, io.env), answers.length);
    for (const answer of answers) progress.answered(answer);
    progress.end();
    return io.err();
  };

  test('in a pipe: a line each', () => {
    expect(followed(fakeIo())).toBe(
      [
        '  1/4  hill  0 offers, 1 invalid  (12 ms)',
        '  2/4  \\u{202e}dale\\u{1b}[2J  failed: deadline-exceeded  (1500 ms)',
        '  3/4  far  refused: no-match  (3 ms)',
        '  4/4  slow  will answer later  (3 ms)',
        '',
      ].join('\n'),
    );
  });

  test('on a terminal: a count below them, which is gone at the end', () => {
    const said = followed(fakeIo({ columns: 80 }));
    expect(said.startsWith('  0 of 4 vendors, 0 offers so far\r\u001b[K')).toBe(true);
    expect(said).toContain('  3 of 4 vendors, 0 offers so far\r\u001b[K');
    expect(said.endsWith('(3 ms)\n\r\u001b[K')).toBe(true);
  });

  test('on a dumb terminal and in CI nothing moves', () => {
    for (const env of [{ TERM: 'dumb' }, { CI: 'true' }]) expect(followed(fakeIo({ columns: 80, env }))).toBe(followed(fakeIo()));
  });
});

describe('errors', () => {
  const error = new MevilleError('file-invalid', 'It is \u001b[31mwrong.', {
    file: 'a\u202eb.yaml',
    hint: 'Mend\u0007 it.',
    faults: [{ message: 'bad\u009b', path: 'must.\u200bmodel', line: 7, column: 12, hint: 'not\u2028so' }, { message: 'worse' }],
  });

  test('are told in full, and every part of them is safe', () => {
    const io = fakeIo();
    printError(new Printer(io.stderr, {}), error, false);
    expect(io.err()).toBe(
      [
        'error: It is \\u{1b}[31mwrong. (file-invalid)',
        '  a\\u{202e}b.yaml:7:12 must.\\u{200b}model: bad\\u{9b} (not\\u{2028}so)',
        '  a\\u{202e}b.yaml: worse',
        '  Mend\\u{7} it.',
        '',
      ].join('\n'),
    );
  });

  test('as JSON they are as they were', () => {
    expect(errorToJson(error)).toEqual({
      code: 'file-invalid',
      message: 'It is \u001b[31mwrong.',
      hint: 'Mend\u0007 it.',
      file: 'a\u202eb.yaml',
      faults: [{ message: 'bad\u009b', path: 'must.\u200bmodel', line: 7, column: 12, hint: 'not\u2028so' }, { message: 'worse' }],
    });
  });

  test('a person sees twenty faults and how many more there are', () => {
    const io = fakeIo();
    const faults = Array.from({ length: 25 }, (_, i) => ({ message: `fault ${String(i)}` }));
    printError(new Printer(io.stderr, {}), new MevilleError('file-invalid', 'Wrong.', { faults }), false);
    expect(io.err()).toContain('fault 19');
    expect(io.err()).not.toContain('fault 20');
    expect(io.err()).toContain('  and 5 more; see all with --json\n');
  });

  test('the file is named even when no place in it is', () => {
    const io = fakeIo();
    printError(new Printer(io.stderr, {}), new MevilleError('encoding-invalid', 'Not text.', { file: 'a.yaml' }), false);
    expect(io.err()).toContain('error: a.yaml: Not text. (encoding-invalid)');
  });

  test('a defect asks to be reported', () => {
    const io = fakeIo();
    printError(new Printer(io.stderr, {}), new TypeError('x is\u001b undefined'), false);
    expect(io.err()).toBe('error: x is\\u{1b} undefined (internal)\n  Run it again with --verbose and report what it prints.\n');
    expect(errorToJson('a string')).toMatchObject({ code: 'internal', message: 'Something unexpected was thrown.' });
  });

  test('a fault without a place is a sentence', () => {
    expect(sayFault({ message: 'lacks "vrm"' })).toBe('lacks "vrm"');
    expect(sayFault({ message: 'm', path: 'p' })).toBe('p: m');
  });
});

describe('a ranking', () => {
  const preferences = preferencesFromText(
    'vrm: preferences/1\ncategory: car\ncurrency: GBP\nmust: {total: {max: 9000 GBP}}\nprefer: {total: {lower: {best: 4000 GBP, worst: 12000 GBP}, weight: 1}, make: {grades: {Toyota: 1, else: 0}, weight: 1}}\n',
    'prefs.yaml',
  );
  // What a plain offer may hold; a signed one may not hold more.
  const texts = hostile.filter((text) => text.length < 150 && !/[\p{Cc}\p{Surrogate}]/u.test(text));
  const offers = texts.flatMap((text, i) => [
    { id: `${text} a${String(i)}`, vendor: text, total: `${String(4000 + i)} GBP`, make: text },
    { id: `${text} b${String(i)}`, vendor: text, total: '9500 GBP', make: text },
    { id: `${text} c${String(i)}`, vendor: text, make: text },
    { id: `${text} d${String(i)}`, vendor: text, total: '5000 GBP' },
  ]);
  const ranking = rank(plainOffersFromText(JSON.stringify(offers), preferences, 'offers.json'), preferences);
  const invalid = hostile.map((vendor) => ({ vendor, offer: null, code: 'signature-invalid' }));

  test.each([40, 80, 200])('of hostile offers fits %i columns', (columns) => {
    const io = fakeIo({ columns, env: { NO_COLOR: '1' } });
    printRanking(new Printer(io.stdout, io.env), ranking, invalid);
    const lines = io.out().trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(20);
    for (const line of lines) expect(line).not.toMatch(dangerous);
    const [, ...table] = lines;
    for (const line of table) expect(stringWidth(line), line).toBeLessThanOrEqual(columns);
  });

  test('says what a list holds, and that an empty one holds nothing', () => {
    const wanted = preferencesFromText(
      'vrm: preferences/1\ncategory: car\nprefer: {features: {includes: {aircon: 0.6, cd player: 0.4}, weight: 1}}\n',
      'prefs.yaml',
    );
    const cars = [
      { id: 'a', features: ['cd player', 'Aircon'] },
      { id: 'b', features: [] },
    ];
    const io = fakeIo();
    printRanking(new Printer(io.stdout, io.env), rank(plainOffersFromText(JSON.stringify(cars), wanted, 'offers.json'), wanted), []);
    expect(io.out()).toMatch(/1 +100\.0 .* a .* cd player; Aircon\n/);
    expect(io.out()).toMatch(/2 +0\.0 .* b .* no features\n/);
  });

  test('says how many there are in all', () => {
    const io = fakeIo();
    printRanking(new Printer(io.stdout, io.env), ranking, [], 1);
    expect(io.out()).toMatch(/\d+ of \d+ offers qualify · \d+ need an answer · \d+ rejected/);
    expect(io.out()).toMatch(/and \d+ more; see them with --top/);
  });
});

test('numbers agree with their nouns', () => {
  expect([count(0, 'offer'), count(1, 'offer'), count(2, 'offer'), count(2, 'box', 'boxes')]).toEqual([
    '0 offers',
    '1 offer',
    '2 offers',
    '2 boxes',
  ]);
});
