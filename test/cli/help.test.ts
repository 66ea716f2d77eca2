import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { run as runCustomer } from '../../src/cli/main.js';
import { page } from '../../src/cli/print/page.js';
import { wrap } from '../../src/cli/print/wrap.js';
import { run as runVendor } from '../../src/cli/vendor-main.js';
import { fakeIo, type FakeIo } from '../support/cli-io.js';
import { programSpecs } from '../support/cli-specs.js';

const programs = { meville: runCustomer, 'meville-vendor': runVendor };
const pages = programSpecs.flatMap(({ name, topics }) => Object.keys(topics).map((topic) => [name, topic] as const));

async function help(program: keyof typeof programs, words: readonly string[], columns: number): Promise<FakeIo> {
  const io = fakeIo({ columns });
  expect(await programs[program](['help', ...words], io)).toBe(0);
  return io;
}

describe('topics', () => {
  test.each(pages)('%s help %s fits the terminal, and says the same at every width', async (program, topic) => {
    const texts = [];
    for (const columns of [60, 80, 200]) {
      const io = await help(program, [topic], columns);
      const lines = io.out().trimEnd().split('\n');
      for (const line of lines) expect(stringWidth(line), line).toBeLessThanOrEqual(columns);
      expect(io.err()).toBe('');
      texts.push(lines.join(' ').replaceAll(/\s+/g, ' '));
    }
    expect(new Set(texts).size).toBe(1);
  });

  test.each(pages)('%s --help lists %s', async (program, topic) => {
    const io = fakeIo({ columns: 80 });
    expect(await programs[program](['--help'], io)).toBe(0);
    expect(io.out()).toContain(`  ${program} help ${topic}  `);
  });

  test('privacy fits a page', async () => {
    for (const { name } of programSpecs) {
      const io = await help(name, ['privacy'], 80);
      expect(io.out().split('\n').length).toBeLessThanOrEqual(40);
    }
  });

  test('environment names every variable that the programs read', async () => {
    const source = join(import.meta.dirname, '../../src');
    const read = readdirSync(source, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) =>
        [...readFileSync(join(source, file), 'utf8').matchAll(/\benv\[?'?\.?([A-Z_]{2,})/g)].map(([, name]) => name ?? ''),
      );
    expect(new Set(read)).toEqual(new Set(['MEVILLE_HOME', 'MEVILLE_PROXY', 'MEVILLE_STORE', 'NO_COLOR', 'FORCE_COLOR', 'TERM', 'CI']));
    for (const { name } of programSpecs) {
      const io = await help(name, ['environment'], 80);
      // Customers keep no books, and vendors call nobody.
      const others = name === 'meville' ? 'MEVILLE_STORE' : 'MEVILLE_PROXY';
      const its = read.filter((variable) => variable !== others);
      for (const variable of its) expect(io.out()).toMatch(new RegExp(`^ {2}${variable} +\\S`, 'm'));
    }
  });

  test('may be named in two words, and asked for help themselves', async () => {
    const page80 = (await help('meville', ['exit-codes'], 80)).out();
    expect((await help('meville', ['exit', 'codes'], 80)).out()).toBe(page80);
    expect((await help('meville', ['exit-codes', '--help'], 80)).out()).toBe(page80);
    expect((await help('meville', ['--help'], 80)).out()).toBe((await help('meville', [], 80)).out());
  });
});

test.each([
  ['meville', ['sned', '--help'], 'Did you mean send? See: meville --help'],
  ['meville', ['vendors', 'lst', '--help'], 'Did you mean list? See: meville vendors --help'],
  ['meville', ['--json', 'nothing', '-h'], 'See: meville --help'],
  ['meville', ['help', 'privcy'], 'Did you mean privacy? See: meville help'],
  ['meville', ['help', 'vendors', 'ad'], 'Did you mean add? See: meville help'],
  ['meville', ['help', 'vendors', 'privacy'], 'See: meville help'],
  ['meville-vendor', ['stok', '--help'], 'Did you mean stock? See: meville-vendor --help'],
] as const)('%s %j: help on what is not there is no help', async (program, words, hint) => {
  const io = fakeIo();
  expect(await programs[program](words, io)).toBe(2);
  if (words.includes('--json' as never)) expect(JSON.parse(io.out())).toMatchObject({ error: { code: 'usage-invalid', hint } });
  else {
    expect(io.out()).toBe('');
    expect(io.err()).toContain(`  ${hint}\n`);
  }
});

describe('pages', () => {
  test('keep every word in its order, and no line wider than asked unless one word is', () => {
    const word = fc.stringMatching(/^[a-z車]{1,12}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.integer({ min: 1, max: 60 }), (words, width) => {
        const lines = wrap(words.join(' '), width);
        expect(lines.join(' ')).toBe(words.join(' '));
        for (const line of lines) expect(stringWidth(line) <= width || !line.includes(' '), line).toBe(true);
        // A line that could take the first word of the next one would have.
        lines.slice(1).forEach((line, i) => expect(stringWidth(`${lines[i] ?? ''} ${line.split(' ')[0] ?? ''}`)).toBeGreaterThan(width));
      }),
    );
  });

  test('hang what belongs to a mark below it', () => {
    const text = page(
      [
        { heading: 'Words:' },
        {
          terms: [
            ['a', 'one two three'],
            ['long', 'four'],
          ],
        },
        { items: ['five six seven'] },
        'eight nine',
      ],
      15,
    );
    expect(text).toBe('Words:\n  a     one two\n        three\n  long  four\n\n  - five six\n    seven\n\neight nine\n');
  });
});
