import xterm from '@xterm/headless';
import stringWidth from 'string-width';
import { describe, expect, test, vi } from 'vitest';
import { MevilleError } from '../../src/base/errors.js';
import { printDisclosures } from '../../src/cli/print/disclosed.js';
import { errorToJson, printError, sayFault } from '../../src/cli/print/error.js';
import { jsonText } from '../../src/cli/print/json.js';
import { count, Printer, safe } from '../../src/cli/print/printer.js';
import { Progress, inTime } from '../../src/cli/print/progress.js';
import { disclosures } from '../../src/customer/disclosure/table.js';
import { factsOf } from '../../src/customer/request-file.js';
import type { Progress as Answer } from '../../src/customer/send.js';
import { printRanking } from '../../src/cli/print/ranking.js';
import { clip, tabulate } from '../../src/cli/print/table.js';
import { hang, together, wrap } from '../../src/cli/print/wrap.js';
import { rank } from '../../src/ranking/rank.js';
import { plainOffersFromText, preferencesFromText } from '../../src/ranking/text.js';
import { fakeIo } from '../support/cli-io.js';
import { draftOf, start } from '../support/customer-market.js';

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

  test.each([40, 60, 80, 200])('nothing that a vendor writes is wider than %i columns or moves a column', (room) => {
    const rows = hostile.map((text, i) => [String(i), safe(text, 300), safe(text), 'end']);
    const lines = tabulate(rows, [{ whole: true }, {}, {}, { whole: true }], room);
    for (const line of lines) {
      expect(stringWidth(line)).toBe(room);
      expect(line.endsWith('  end')).toBe(true);
      expect(line).not.toMatch(dangerous);
    }
  });

  test('what does not fit in a column that wraps goes on under it, and where there is no room, below the row', () => {
    const rows = [
      ['hill', 'failed', 'could not be reached within the time that was set'],
      ['北京', 'ok', 'x'],
    ];
    const columns = [{}, {}, { wrap: true }] as const;
    expect(tabulate(rows, columns, 80)).toEqual(['hill  failed  could not be reached within the time that was set', '北京  ok      x']);
    expect(tabulate(rows, columns, 40)).toEqual([
      ['hill  failed  could not be reached', '              within the time that was', '              set'].join('\n'),
      '北京  ok      x',
    ]);
    expect(tabulate(rows, columns, 36)).toEqual([
      ['hill  failed', '      could not be reached within', '      the time that was set'].join('\n'),
      '北京  ok      x',
    ]);
    expect(tabulate([['a', 'b']], columns, 40)).toEqual(['a  b']);
  });

  test.each([40, 60, 80, 200])('nothing that a vendor writes makes a row wider than %i columns where the last one wraps', (room) => {
    const lines = tabulate(
      hostile.map((text) => [safe(text, 30), safe(text, 1000)]),
      [{}, { wrap: true }],
      room,
    ).flatMap((row) => row.split('\n'));
    for (const line of lines) expect(stringWidth(line), line).toBeLessThanOrEqual(room);
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

describe('running text', () => {
  test('ends its lines where words end, and goes on after an indent', () => {
    expect(wrap('  one two three four', 10, { indent: '    ' })).toEqual(['  one two', '    three', '    four']);
    expect(wrap('', 10)).toEqual(['']);
    expect(wrap('車両 全角 車両', 9)).toEqual(['車両 全角', '車両']);
  });

  test('keeps together what belongs together, and a command at its end', () => {
    expect(wrap(`why: ${together('engine +8.3')}, ${together('total -5.0')}`, 20)).toEqual(['why: engine +8.3,', 'total -5.0']);
    expect(wrap('See it with: meville offers rabcdef', 30)).toEqual(['See it with:', 'meville offers rabcdef']);
  });

  test('leaves a word that is too long as it is, unless it may be broken; marks stay with their letters', () => {
    expect(wrap('see /a/very/long/path here', 8)).toEqual(['see', '/a/very/long/path', 'here']);
    expect(wrap('see abcdefghijkl', 8, { hard: true })).toEqual(['see', 'abcdefgh', 'ijkl']);
    expect(wrap('e\u0301e\u0301e\u0301', 2, { hard: true })).toEqual(['e\u0301e\u0301', 'e\u0301']);
    expect(wrap('車両', 1, { hard: true })).toEqual(['車', '両']);
  });

  test.each(hostile)('loses nothing, and fits where words may be broken: %j', (text) => {
    for (const width of [24, 60, 200]) {
      const lines = wrap(safe(text), width, { hard: true });
      expect(lines.join('').replaceAll(' ', '')).toBe(safe(text).replaceAll(' ', ''));
      for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
    }
    for (const line of hang('  beginning  ', safe(text), 60)) expect(stringWidth(line)).toBeLessThanOrEqual(60);
  });

  test('is wrapped on a terminal and stays one line in a pipe', () => {
    const long = 'word '.repeat(40).trim();
    const [narrow, pipe] = [fakeIo({ columns: 40 }), fakeIo()];
    new Printer(narrow.stdout, {}).text(long);
    new Printer(pipe.stdout, {}).text(long);
    expect(narrow.out().split('\n').slice(0, -1)).toHaveLength(5);
    expect(pipe.out()).toBe(`${long}\n`);
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
  const bad = [
    { token: '', code: 'signature-invalid', message: '' },
    { token: '', code: 'signature-invalid', message: '' },
    { token: '', code: 'answer-late', message: '' },
  ] as const;
  const answers: readonly Answer[] = [
    { vendor: '北京汽车', ms: 12, outcome: { kind: 'offers', offers: [], invalid: bad.slice(0, 1) } },
    { vendor: '\u202edale\u001b[2J', ms: 1550, outcome: { kind: 'failed', code: 'connection-failed' } },
    { vendor: 'far', ms: 3, outcome: { kind: 'refused', reason: 'no-match', changes: ['must.mileage', 'must.doors'] } },
    { vendor: 'odd', ms: 59_950, outcome: { kind: 'refused', reason: 'sold', changes: [] } },
    { vendor: 'bad', ms: 59_949, outcome: { kind: 'offers', offers: [], invalid: bad } },
    { vendor: 'slow', ms: 125_400, outcome: { kind: 'pending' } },
  ];
  const names = answers.map(({ vendor }) => vendor);
  const followed = (io: ReturnType<typeof fakeIo>): string => {
    const progress = new Progress(new Printer(io.stderr, io.env), names);
    for (const answer of answers) progress.answered(answer);
    progress.end();
    return io.err();
  };
  const lines = [
    '  1/6  北京汽车                12 ms   0 offers, 1 does not hold (signature-invalid)',
    '  2/6  \\u{202e}dale\\u{1b}[2J   1.6 s  could not be reached (connection-failed)',
    '  3/6  far                      3 ms  has nothing that fits; would have an offer without mileage or doors',
    '  4/6  odd                     1m 0s  refused: sold',
    '  5/6  bad                    59.9 s   0 offers, 3 do not hold (signature-invalid, answer-late)',
    '  6/6  slow                    2m 5s  will answer later',
    '',
  ].join('\n');

  test('in a pipe: a line each, in columns that stand under each other', () => {
    expect(followed(fakeIo())).toBe(lines);
  });

  test('on a terminal: a count below them, which is gone at the end', () => {
    const said = followed(fakeIo({ columns: 200 }));
    expect(
      said.startsWith('  0 of 6 answered · 0 offers · waiting for 北京汽车, \\u{202e}dale\\u{1b}[2J, far, odd, bad, slow\r\r\u001b[J'),
    ).toBe(true);
    expect(said).toContain('  4 of 6 answered · 0 offers · waiting for bad, slow\r\r\u001b[J');
    expect(said.replaceAll(/ {2}\d of 6 answered.*?\r/g, '').replaceAll('\r\u001b[J', '')).toBe(lines);
    expect(said.endsWith('will answer later\n\r\u001b[J')).toBe(true);
  });

  test('while vendors are asked bit by bit the count says when the last of them is, and nothing ticks on after the end', () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
    try {
      const io = fakeIo({ columns: 200 });
      const progress = new Progress(new Printer(io.stderr, io.env), ['far', 'bad']);
      progress.until(581_000);
      vi.advanceTimersByTime(1000);
      vi.advanceTimersByTime(579_500);
      expect(io.err()).toContain('  0 of 2 answered · 0 offers · the last is asked in 9m 41s\r');
      expect(io.err()).toContain('  0 of 2 answered · 0 offers · the last is asked in 9m 40s\r');
      expect(io.err()).toContain('  0 of 2 answered · 0 offers · the last is asked in 1 s\r');
      vi.advanceTimersByTime(2000);
      expect(io.err()).toMatch(/waiting for far, bad\r$/);
      expect(vi.getTimerCount()).toBe(0);
      progress.until(5000);
      progress.end();
      expect(vi.getTimerCount()).toBe(0);
      expect(['at once', 'in 1 s', 'in 60 s', 'in 1m 0s', 'in 10m 0s']).toEqual(
        expect.arrayContaining([inTime(0), inTime(1), inTime(59_001), inTime(600_000)]),
      );
    } finally {
      vi.useRealTimers();
    }
  });

  test('on a dumb terminal and in CI nothing moves', () => {
    for (const env of [{ TERM: 'dumb' }, { CI: 'true' }]) expect(followed(fakeIo({ columns: 200, env }))).toBe(lines);
  });

  /** What a terminal shows after some text; the screen may change its width on the way. */
  async function shown(columns: readonly number[]): Promise<string[]> {
    const [before = 80, after = before] = columns;
    const terminal = new xterm.Terminal({ cols: before, rows: 60, allowProposedApi: true, convertEol: true });
    const output = { isTTY: true, columns: before, write: (text: string) => terminal.write(text) };
    const settled = async (): Promise<void> => new Promise((resolve) => terminal.write('', resolve));
    const progress = new Progress(new Printer(output, {}), names);
    for (const [i, answer] of answers.entries()) {
      if (i === 1) {
        await settled();
        terminal.resize(after, 60);
        output.columns = after;
      }
      progress.answered(answer);
    }
    progress.end();
    await settled();
    const { active } = terminal.buffer;
    const screen = Array.from({ length: active.length }, (_, y) => active.getLine(y)?.translateToString(true) ?? '');
    // Lines that stood on a wider screen before it was made narrower are the terminal's to break.
    if (before <= after) for (let y = 0; y < active.length; y += 1) expect(active.getLine(y)?.isWrapped).toBe(false);
    return screen.slice(0, screen.findLastIndex((line) => line !== '') + 1);
  }

  test.each([40, 60, 80, 200])(
    'leaves nothing but its lines on a screen of %i columns, none of them broken by the terminal',
    async (columns) => {
      const screen = await shown([columns]);
      expect(screen.join('\n')).not.toContain('answered');
      expect(screen.filter((line) => /^ {2}\d\/6 /.test(line))).toHaveLength(answers.length);
    },
  );

  test.each([
    [120, 40],
    [80, 60],
    [40, 200],
  ])('leaves nothing behind when the screen goes from %i columns to %i', async (before, after) => {
    const screen = await shown([before, after]);
    expect(screen.join('\n')).not.toMatch(/answered|waiting/);
    expect(screen.filter((line) => /^ {2}\d\/6 /.test(line))).toHaveLength(answers.length);
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

  test.each([40, 60, 80, 200])('of hostile offers fits %i columns', (columns) => {
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
    expect(io.out()).toMatch(/1 +100\.0 .* a .* cd player, Aircon\n/);
    expect(io.out()).toMatch(/2 +0\.0 .* b .* no features\n/);
  });

  test('says why the first beats the second, and the signs turn when the weights make the other one win', () => {
    const said = (engine: number, columns?: number, tieBreak = ''): string => {
      const file = preferencesFromText(
        `vrm: preferences/1\ncategory: car\ncurrency: GBP\n${tieBreak}prefer:\n  total: {lower: {best: 0 GBP, worst: 10000 GBP}, weight: 10}\n  engine: {grades: {big: 1, else: 0.5}, weight: ${String(engine)}}\n  doors: {grades: {5: 1}, weight: 1}\n  seats: {higher: {worst: 0, best: 1000000}, weight: 1}\n`,
        'p',
      );
      const cars = [
        { id: 'a', total: '3000 GBP', engine: 'small', doors: 5, seats: 4 },
        { id: 'b', total: '5000 GBP', engine: 'big', doors: 5, seats: 5 },
      ];
      const io = fakeIo(columns === undefined ? {} : { columns, env: { NO_COLOR: '1' } });
      printRanking(new Printer(io.stdout, io.env), rank(plainOffersFromText(JSON.stringify(cars), file, 'o'), file), []);
      return io.out().slice(io.out().search(/^(?:Why|The)/m));
    };
    expect(said(2)).toBe('Why 1 beats 2 (+7.14): total +14.29, engine -7.14, seats -<0.01\n');
    expect(said(8)).toBe('Why 1 beats 2 (+10.00): engine +20.00, total -10.00, seats +<0.01\n');
    expect(said(8, 40)).toBe('Why 1 beats 2 (+10.00): engine +20.00,\n  total -10.00, seats +<0.01\n');
  });

  test('of two that are tied says what decided their order', () => {
    const said = (tieBreak: string, second: object): string => {
      const file = preferencesFromText(
        `vrm: preferences/1\ncategory: car\ncurrency: GBP\n${tieBreak}prefer: {total: {lower: {best: 0 GBP, worst: 100 GBP}, weight: 1}, doors: {higher: {worst: 0, best: 10}, weight: 1}}\n`,
        'p',
      );
      const cars = [
        { id: 'a', total: '50 GBP', doors: 5 },
        { id: 'b', ...second },
      ];
      const io = fakeIo();
      printRanking(new Printer(io.stdout, io.env), rank(plainOffersFromText(JSON.stringify(cars), file, 'o'), file), []);
      return io.out().trimEnd().split('\n').at(-1) ?? '';
    };
    expect(said('', { total: '50 GBP', doors: 5 })).toBe('The first two are tied, and drawn by lot');
    expect(said('tie-break: [total]\n', { total: '60 GBP', doors: 6 })).toBe(
      'The first two are tied, and ordered by total: total +5.00, doors -5.00',
    );
  });

  const words = 'vrm: preferences/1\ncategory: car\ncurrency: GBP\n';
  /** What is printed of a ranking: in a pipe, or on a terminal of so many columns. */
  const printed = (file: string, cars: readonly object[], columns?: number, env: Readonly<Record<string, string>> = {}): string => {
    const read = preferencesFromText(words + file, 'prefs.yaml');
    const io = fakeIo(columns === undefined ? {} : { columns, env: { NO_COLOR: '1', ...env } });
    printRanking(new Printer(io.stdout, io.env), rank(plainOffersFromText(JSON.stringify(cars), read, 'offers.json'), read), []);
    return io.out();
  };
  const judged = `rates: {EUR: 0.8550, as-of: 2026-09-29, source: ECB}
must: {total: {max: 6500 GBP}, mileage: {max: 60000 mi}, features: {has: [aircon]}}
prefer:
  total: {lower: {best: 3500 GBP, worst: 6500 GBP}, weight: 30}
  mileage: {lower: {best: 5000 mi, worst: 60000 mi}, weight: 20}
  vendor-score: {higher: {worst: 3, best: 5}, weight: 5, missing: 0.4}
`;
  const cars = [
    { id: 'hill', total: '5200 GBP', mileage: '21500 mi', 'vendor-score': '4.6', features: ['aircon'] },
    { id: 'dale', total: '5500 EUR', mileage: '29000 km', features: ['aircon'] },
    { id: 'city', total: '4000 GBP', mileage: '12000 mi', 'vendor-score': '4.6' },
    { id: 'far', total: '7000 CHF', mileage: '59000 mi', 'vendor-score': '3', features: ['aircon'] },
    { id: 'old', total: '7700 EUR', mileage: '96560.7 km', features: ['aircon'] },
  ];

  test('says a price once where it is the total, and beside it where it is not', () => {
    const file = 'prefer:\n  price: {lower: {best: 1000 GBP, worst: 9000 GBP}, weight: 1}\n';
    expect(printed(file, [{ id: 'a', price: '5899 GBP' }])).toMatch(/a +£5,899\.00\n/);
    expect(printed(file, [{ id: 'a', price: '5899 GBP', total: '6000 GBP' }])).toMatch(/a +£6,000\.00 +price £5,899\.00\n/);
    expect(printed(file, [{ id: 'a', price: '5899 GBP', total: 'unsaid' }])).toMatch(/a +- +price £5,899\.00\n/);
  });

  test('is told in the units and the currency of the preferences', () => {
    expect(printed(judged, cars).split('\n').slice(0, 7)).toEqual([
      '2 of 5 offers qualify · 2 need an answer · 1 rejected',
      '1  64.1  dale  £4,702.50 (€5,500.00)  18,020 mi, vendor score missing, up to 69.5',
      '2  56.4  hill              £5,200.00  21,500 mi, 4.6 vendor score',
      '?  84.5  city              £4,000.00  would be 1st: ask "has aircon?"',
      '?  55.2  far            7,000.00 CHF  would be 3rd: ask "what is the total? it must be £6,500.00 or less (7,000.00 CHF does not tell)"; 0.7 as it is',
      '      total: "7000.00 CHF" is money in CHF, where money in GBP is expected',
      ' x  old    total £6,583.50 (€7,700.00), must be £6,500.00 or less; mileage 96,560.7 km, must be 60,000 mi or less',
    ]);
  });

  test('shows what was signed in another currency only where there is room', () => {
    expect(printed(judged, cars, 80)).not.toContain('(€5,500.00)');
    expect(printed(judged, cars, 120)).toContain('£4,702.50 (€5,500.00)');
  });

  test.each([
    ['on a terminal', 80, {}, true],
    ['where there is no room', 60, {}, false],
    ['on a dumb terminal', 80, { TERM: 'dumb' }, false],
    ['on the console of Linux', 80, { TERM: 'linux' }, false],
    ['in a pipe', undefined, {}, false],
  ] as const)('has bars %s: %s', (_, columns, env, bars) => {
    expect(/[\u2580-\u259f]/.test(printed(judged, cars, columns, env))).toBe(bars);
  });

  test('marks those that are tied, also with one that is not shown', () => {
    const three = ['a', 'b', 'c'].map((id) => ({ id, total: '5000 GBP' }));
    const file = preferencesFromText(`${words}prefer: {total: {lower: {best: 3500 GBP, worst: 6500 GBP}, weight: 1}}\n`, 'p');
    const ranked = rank(plainOffersFromText(JSON.stringify([...three, { id: 'd', total: '6000 GBP' }]), file, 'o'), file);
    const marks = (top: number): string[] => {
      const io = fakeIo();
      printRanking(new Printer(io.stdout, io.env), ranked, [], top);
      return [...io.out().matchAll(/^ ?(\d=?)  /gm)].map(([, mark = '']) => mark);
    };
    expect(marks(20)).toEqual(['1=', '1=', '1=', '4']);
    expect(marks(1)).toEqual(['1=']);
  });

  test('names what is missing, shortly, and says why only where more can be said than that nobody gave it', () => {
    const many = Object.entries({ doors: '3', seats: '5', owners: '1', warranty: '12 month' });
    const file = `prefer:\n${many.map(([name, best]) => `  ${name}: {grades: {${best}: 1}, weight: 1}\n`).join('')}`;
    const lines = (given: object): string[] =>
      printed(file, [{ id: 'a', ...given }])
        .split('\n')
        .slice(1, -1);
    expect(lines({ seats: '5', owners: '1', warranty: '12 month' })).toEqual([
      '1  75.0  a  -  5 seats, 1 owners, 12 months, doors missing, up to 100.0',
    ]);
    expect(lines({ owners: '1', warranty: '12 month' })).toEqual([
      '1  50.0  a  -  1 owners, 12 months, doors and seats missing, up to 100.0',
    ]);
    expect(lines({ doors: 'many', seats: 'many', warranty: '1' })).toEqual([
      '1  0.0  a  -  doors and 3 more missing, up to 100.0',
      '      doors, seats: "many" is no plain number, for example "5" or "1.3"',
      '      warranty: "1" what? a number of months needs a unit, for example "1 month"',
    ]);
  });

  test('tells the largest of many rows, and how many more there are', () => {
    const names = Array.from({ length: 64 }, (_, i) => `property-${String(i + 1)}`);
    const file = preferencesFromText(
      `vrm: preferences/1\nprefer:\n${names.map((name, i) => `  ${name}: {higher: {best: 1, worst: 0}, weight: ${String(i + 1)}}\n`).join('')}`,
      'p',
    );
    const offer = (id: string, said: string): object => ({ id, ...Object.fromEntries(names.map((name) => [name, said])) });
    const io = fakeIo();
    printRanking(
      new Printer(io.stdout, io.env),
      rank(plainOffersFromText(JSON.stringify([offer('a', '1'), offer('b', '0')]), file, 'o'), file),
      [],
    );
    expect(io.out()).toMatch(/: property 64 \+3\.08, .*property 57 \+2\.74, and 56 more; all in --explain --json\n$/);
  });

  test('of which only one is shown says nothing of a second', () => {
    const io = fakeIo();
    printRanking(new Printer(io.stdout, io.env), ranking, [], 1);
    expect(io.out()).not.toContain('Why');
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

describe('the table of what leaves the machine', () => {
  const printed = (columns: number, description: string): string[] => {
    const draft = draftOf('vrm: request/1\ncategory: any\nwhere: GB\nuntil: 1h\ncurrency: GBP\nmust: {fabric: {is: linen}}\n');
    const io = fakeIo({ columns, env: { NO_COLOR: '1' } });
    const facts = factsOf(draft, start);
    const rows = disclosures(draft, { ...facts, demand: { ...facts.demand, description } });
    printDisclosures(new Printer(io.stdout, io.env), rows);
    return io.out().split('\n');
  };
  const squeezed = (lines: readonly string[]): string => lines.join('').replaceAll(/\s/g, '');

  test.each([40, 60, 80, 200])('is no wider than %i columns, whatever was written', (columns) => {
    for (const text of hostile.filter((each) => each.isWellFormed() && each.length <= 2000)) {
      const lines = printed(columns, text);
      for (const line of lines) expect(stringWidth(line), line).toBeLessThanOrEqual(columns);
      expect(lines.join('')).not.toMatch(dangerous);
    }
  });

  test.each([40, 60, 80, 200])('cuts nothing off in %i columns', (columns) => {
    const text = 'verb '.repeat(60).trim() + 'x'.repeat(300);
    const all = squeezed(printed(columns, text));
    expect(all.match(/verb/g)).toHaveLength(60);
    expect(all.match(/x/g)?.length).toBeGreaterThanOrEqual(300);
    expect(all).toContain('linen');
  });

  test('stands in three columns where there is room, and one below the other where there is none', () => {
    expect(printed(80, 'tall')[5]).toMatch(/^ {2}fabric {8}must: linen +nothing else is offered$/);
    expect(printed(40, 'tall').slice(9, 11)).toEqual(['  fabric: must: linen', '      nothing else is offered']);
  });
});
