import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { asksSetting, colourIn, showsColour, type Colour } from '../../src/cli/print/colour.js';
import { run } from '../../src/cli/main.js';
import { run as runVendor } from '../../src/cli/vendor-main.js';
import { fakeIo, type FakeIo, type FakeOptions } from '../support/cli-io.js';

type Env = Readonly<Record<string, string>>;

describe('what decides', () => {
  const decide = (option: Colour | undefined, env: Env, setting: Colour, terminal: boolean): boolean =>
    showsColour({ option, env, setting, terminal });

  test.each<[string, Colour | undefined, Env, Colour, boolean, boolean]>([
    ['a terminal has colours', undefined, {}, 'auto', true, true],
    ['a pipe has none', undefined, {}, 'auto', false, false],
    ['a dumb terminal has none', undefined, { TERM: 'dumb' }, 'auto', true, false],
    ['CI has none', undefined, { CI: '1' }, 'auto', true, false],
    ['the setting goes before the stream', undefined, {}, 'never', true, false],
    ['the setting goes before TERM and CI', undefined, { TERM: 'dumb', CI: '1' }, 'always', true, true],
    ['FORCE_COLOR goes before the setting', undefined, { FORCE_COLOR: '1' }, 'never', false, true],
    ['FORCE_COLOR=0 is none', undefined, { FORCE_COLOR: '0' }, 'always', true, false],
    ['FORCE_COLOR=false is none', undefined, { FORCE_COLOR: 'false' }, 'always', true, false],
    ['NO_COLOR goes before FORCE_COLOR', undefined, { NO_COLOR: '1', FORCE_COLOR: '1' }, 'always', true, false],
    ['empty variables are not set', undefined, { NO_COLOR: '', FORCE_COLOR: '', CI: '' }, 'auto', true, true],
    ['the option goes before NO_COLOR', 'always', { NO_COLOR: '1' }, 'never', false, true],
    ['the option goes before FORCE_COLOR', 'never', { FORCE_COLOR: '1' }, 'always', true, false],
    ['--colour auto goes before the setting', 'auto', {}, 'never', true, true],
    ['--colour auto leaves the variables in force', 'auto', { NO_COLOR: '1' }, 'always', true, false],
  ])('%s', (_, option, env, setting, terminal, expected) => {
    expect(decide(option, env, setting, terminal)).toBe(expected);
  });

  test.each<[Colour | undefined, Env, boolean]>([
    ['auto', {}, true],
    ['never', {}, true],
    [undefined, { NO_COLOR: '1' }, true],
    [undefined, { FORCE_COLOR: '0' }, true],
    [undefined, {}, false],
  ])('the setting is not asked for where it cannot matter: %j %j terminal %j', (option, env, terminal) => {
    expect(asksSetting({ option, env, terminal })).toBe(false);
  });

  test('where it is not asked for, it changes nothing', () => {
    for (const option of [undefined, 'auto', 'always', 'never'] as const)
      for (const env of [{}, { NO_COLOR: '1' }, { FORCE_COLOR: '1' }, { TERM: 'dumb' }, { CI: '1' }] as Env[]) {
        const seen = new Set((['auto', 'always', 'never'] as const).map((setting) => decide(option, env, setting, true)));
        expect(seen.size, JSON.stringify({ option, env })).toBe(asksSetting({ option, env, terminal: true }) ? 2 : 1);
      }
  });

  test.each<[readonly string[], Colour | undefined]>([
    [['--colour', 'never', 'rank'], 'never'],
    [['rank', '--colour=always'], 'always'],
    [['--colour', 'never', '--colour', 'always'], 'always'],
    [['rank', '--colour'], undefined],
    [['rank', '--colour', 'sometimes'], undefined],
    [['rank', 'never'], undefined],
  ])('among the words %j', (words, expected) => {
    expect(colourIn(words)).toBe(expected);
  });
});

describe('the setting colour', () => {
  const folder = mkdtempSync(join(tmpdir(), 'meville-colour-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const config = join(folder, 'config.json');
  beforeEach(() => rmSync(config, { recursive: true, force: true }));

  const failing = async (options: FakeOptions, ...words: string[]): Promise<FakeIo> => {
    const io = fakeIo(options);
    expect(await run(['--home', folder, 'check', 'nowhere.yaml', ...words], io)).toBe(2);
    expect(io.err()).toContain('nowhere.yaml is not there');
    return io;
  };
  const isColoured = (io: FakeIo): boolean => io.err().includes('\u001b[31m');

  test('is heeded on a terminal, by the customer', async () => {
    expect(isColoured(await failing({ columns: 80 }))).toBe(true);
    writeFileSync(config, '{"colour": "never"}');
    expect(isColoured(await failing({ columns: 80 }))).toBe(false);
    expect(isColoured(await failing({ columns: 80 }, '--colour', 'auto'))).toBe(true);
    for (const words of [['sned'], ['help', 'nothing'], ['check']]) {
      const io = fakeIo({ columns: 80 });
      expect(await run(['--home', folder, ...words], io)).toBe(2);
      expect(isColoured(io), words.join(' ')).toBe(false);
    }
    writeFileSync(config, '{"colour": "always"}');
    expect(isColoured(await failing({ columns: 80, env: { TERM: 'dumb' } }))).toBe(true);
    expect(isColoured(await failing({}))).toBe(false);
    const vendor = fakeIo({ columns: 80, env: { TERM: 'dumb' } });
    expect(await runVendor(['--home', folder, 'stock', 'list'], vendor)).toBe(2);
    expect(isColoured(vendor)).toBe(false);
  });

  test.each(['{', '[]', '', '{"colour": "red"}', '{"colour": 1}', '{"wait": "soon", "colour": {}}'])(
    'that cannot be read is no reason to fail: %j',
    async (text) => {
      writeFileSync(config, text);
      expect(isColoured(await failing({ columns: 80 }))).toBe(true);
      const help = fakeIo({ columns: 80 });
      expect(await run(['--home', folder, 'config', '--help'], help)).toBe(0);
      expect(help.err()).toBe('');
    },
  );

  test('a mistake in another setting does not take it away', async () => {
    writeFileSync(config, '{"wait": "soon", "colour": "never"}');
    expect(isColoured(await failing({ columns: 80 }))).toBe(false);
  });

  test('a word that is misspelt is complained about in the colours that hold without it', async () => {
    const io = fakeIo();
    expect(await run(['--colour', 'alway', 'init'], io)).toBe(2);
    expect(io.err()).toBe('error: --colour takes auto, always or never, not "alway". (usage-invalid)\n  Did you mean always?\n');
  });
});
