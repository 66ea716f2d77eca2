import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { codeOf, MevilleError } from '../../src/base/errors.js';
import { run } from '../../src/cli/main.js';
import { settingFault, settingNamed, settingNames, type SettingName } from '../../src/cli/settings/settings.js';
import { effective, readStored, requireSound, writeSetting } from '../../src/cli/settings/settings-file.js';
import { fakeIo } from '../support/cli-io.js';
import { run as runProgram } from '../support/cli-run.js';

const folder = mkdtempSync(join(tmpdir(), 'meville-settings-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let homes = 0;
async function home(text?: string): Promise<string> {
  homes += 1;
  const made = join(folder, `home-${String(homes)}`);
  if (text !== undefined) {
    await mkdir(made);
    writeFileSync(join(made, 'config.json'), text);
  }
  return made;
}

const thrownBy = async (work: () => unknown): Promise<MevilleError> => {
  try {
    await work();
  } catch (thrown) {
    if (thrown instanceof MevilleError) return thrown;
    throw thrown;
  }
  throw new Error('nothing was thrown');
};

const usual = { wait: '30s', currency: 'GBP', region: 'GB', colour: 'auto' };

describe('a setting', () => {
  test.each<[SettingName, readonly string[], readonly string[]]>([
    ['wait', ['1ms', '30s', '2m'], ['', '0s', '30', '1h', ' 1s', '1.5s', '-1s']],
    ['currency', ['GBP', 'JPY', 'EUR'], ['', 'gbp', 'XTS', 'GB', 'pounds', '£']],
    ['region', ['GB', 'GB-SCT', 'US-CA', 'FR-75'], ['', 'gb', 'GBR', 'GB-', 'GB_SCT', 'GB-SCOT', 'Scotland', 'GB\n']],
    ['colour', ['auto', 'always', 'never'], ['', 'yes', 'true', 'NEVER', 'red']],
    ['preferences', ['/a/b.yaml'], ['', 'b.yaml', './b.yaml', '-', '/a\0b']],
    [
      'proxy',
      ['none', 'socks5://127.0.0.1', 'socks5h://tor:9050', 'socks5://[::1]:1080', 'SOCKS5://Proxy.example:65535/', 'socks5://a_b:1'],
      [
        '',
        'NONE ',
        '127.0.0.1:9050',
        'http://127.0.0.1',
        'socks4://127.0.0.1',
        'socks://127.0.0.1',
        'socks5:127.0.0.1',
        'socks5://',
        'socks5://a b',
        'socks5://a:0',
        'socks5://a:65536',
        'socks5://a:port',
        'socks5://a:1/b',
        'socks5://a?b',
        'socks5://a#b',
        'socks5://127.1',
        'socks5://256.1.1.1',
        'socks5://1',
        'socks5://[127.0.0.1]',
        'socks5://[::g]',
        'socks5://[fe80::1%eth0]',
        'socks5://-a',
        'socks5://a.',
        'socks5://a\n',
        'socks5://caf\u00e9',
        ' socks5://a',
        `socks5://${'a'.repeat(254)}`,
      ],
    ],
  ])('%s', (name, right, wrong) => {
    for (const text of right) expect(settingFault(name, text), text).toBeUndefined();
    for (const text of wrong) expect(settingFault(name, text)?.message, text).toMatch(/^takes .+, not "/);
  });

  test.each<[SettingName, string, string | undefined]>([
    ['currency', 'gbp', 'Did you mean GBP?'],
    ['region', 'gb-sct', 'Did you mean GB-SCT?'],
    ['wait', '30S', 'Did you mean 30s?'],
    ['colour', 'alwys', 'Did you mean always?'],
    ['colour', 'purple', undefined],
    ['currency', 'pound', undefined],
  ])('%s %s: what was meant', (name, text, hint) => {
    expect(settingFault(name, text)?.hint).toBe(hint);
  });

  test('proxy: a user name and a password are refused, and not repeated', () => {
    for (const text of ['socks5://canary@a', 'socks5://me:canary@a:1', 'http://canary@a', 'socks5://canary:@[::1]', 'canary@'])
      expect(settingFault('proxy', text)?.message).toMatch(/^must have no user name and no password(?!.*canary)/);
  });

  test('is known by its name alone', async () => {
    for (const name of settingNames) expect(settingNamed(name)).toBe(name);
    expect(await thrownBy(() => settingNamed('curency'))).toMatchObject({ code: 'usage-invalid', hint: 'Did you mean currency?' });
    for (const name of ['', 'toString', '__proto__', 'Wait ', 'colour.x'])
      expect(await thrownBy(() => settingNamed(name))).toMatchObject({ code: 'usage-invalid' });
  });
});

describe('config.json', () => {
  test('is not needed, and reading makes nothing', async () => {
    const fresh = await home();
    expect(effective(await readStored(fresh))).toEqual(usual);
    await expect(stat(fresh)).rejects.toThrow();
  });

  test('says what differs from what is usual; what a newer version wrote is no fault', async () => {
    const made = await home('{"wait": "5s", "theme": {"dark": [1, true, null]}, "region": "GB-SCT"}');
    const stored = await readStored(made);
    requireSound(stored);
    expect(effective(stored)).toEqual({ ...usual, wait: '5s', region: 'GB-SCT' });
    expect(stored.unknown).toEqual(['theme']);
  });

  test('may be a setting wrong, or several, and says where', async () => {
    const stored = await readStored(await home('{\n  "wait": "soon",\n  "region": "GB",\n  "colour": true\n}'));
    expect([...stored.values]).toEqual([['region', 'GB']]);
    expect(await thrownBy(() => requireSound(stored))).toMatchObject({
      code: 'file-invalid',
      hint: 'Set it again: meville config set wait VALUE',
      faults: [
        { path: 'wait', line: 2, column: 11, message: 'takes a time like 500ms, 30s or 2m, not "soon"' },
        { path: 'colour', line: 4, message: 'is no text' },
      ],
    });
  });

  test.each(['', '{', '[]', '"wait"', 'wait: 5s', '{"wait": "5s", "wait": "6s"}', '{"wait": "5s"} {}', '\ufeff{}', '{"__proto__": {}}'])(
    'that is no JSON object is refused, and never written over: %j',
    async (text) => {
      const made = await home(text);
      const thrown = await thrownBy(() => readStored(made));
      expect(thrown).toMatchObject({ code: 'file-invalid', file: join(made, 'config.json') });
      expect(thrown.hint).toContain('or delete it');
      for (const words of [['set', 'wait', '5s'], ['unset', 'wait'], ['get', 'wait'], ['list']]) {
        const io = fakeIo();
        expect(await run(['--home', made, 'config', ...words], io)).toBe(3);
        expect(io.err()).toContain('config.json');
      }
      expect(await readFile(join(made, 'config.json'), 'utf8')).toBe(text);
    },
  );

  test('that is a folder', async () => {
    const made = await home('{}');
    rmSync(join(made, 'config.json'));
    await mkdir(join(made, 'config.json'));
    expect(await thrownBy(() => readStored(made))).toMatchObject({ code: 'file-missing' });
  });
});

describe('setting', () => {
  const config = async (made: string, ...words: string[]): Promise<number> => run(['--home', made, 'config', ...words], fakeIo());

  test('keeps everything else, whoever wrote it, and a mistake does not keep another setting from being set', async () => {
    const made = await home('{"theme": {"dark": [1, true, null]}, "a.b": 1, "wait": "soon"}');
    expect(await config(made, 'set', 'region', 'FR')).toBe(0);
    expect(JSON.parse(await readFile(join(made, 'config.json'), 'utf8'))).toEqual({
      theme: { dark: [1, true, null] },
      'a.b': 1,
      wait: 'soon',
      region: 'FR',
    });
    expect(await config(made, 'list')).toBe(3);
    expect(await config(made, 'set', 'wait', '9s')).toBe(0);
    expect(await config(made, 'unset', 'region')).toBe(0);
    const stored = await readStored(made);
    expect([...stored.values]).toEqual([['wait', '9s']]);
    expect(stored.unknown).toEqual(['theme', 'a.b']);
  });

  test('makes a folder and a file for their owner alone, and tightens those that are there', async () => {
    const made = await home();
    expect(await config(made, 'set', 'wait', '9s')).toBe(0);
    const modes = async (): Promise<number[]> =>
      Promise.all([made, join(made, 'config.json')].map(async (path) => (await stat(path)).mode & 0o777));
    expect(await modes()).toEqual([0o700, 0o600]);
    chmodSync(made, 0o755);
    chmodSync(join(made, 'config.json'), 0o644);
    expect(await config(made, 'set', 'wait', '8s')).toBe(0);
    expect(await modes()).toEqual([0o700, 0o600]);
    expect(await readdir(made)).toEqual(['config.json']);
  });

  test('what is wrong writes nothing', async () => {
    const made = await home();
    for (const words of [
      ['wait', 'soon'],
      ['wait', ''],
      ['currency', 'gbp'],
      ['colour', 'red'],
      ['region', 'Scotland'],
      ['wiat', '5s'],
      ['preferences', '-'],
      ['preferences', 'nowhere.yaml'],
    ])
      expect(await config(made, 'set', ...words), words.join(' ')).toBe(2);
    await expect(stat(made)).rejects.toThrow();
  });

  test('a disk that refuses is told of as such', async () => {
    const made = await home('{}');
    expect(codeOf(await thrownBy(async () => writeSetting(join(made, 'config.json'), 'wait', '5s')))).toBe('storage-failed');
  });

  test('by several processes at once tears nothing', { timeout: 120_000 }, async () => {
    const made = await home('{"theme": "dark"}');
    const values = ['1s', '2s', '3s', '4s', '5s', '6s'];
    const ran = await Promise.all(
      values.map(async (value) => runProgram({ program: 'meville', args: ['config', 'set', 'wait', value, '--home', made], cwd: folder })),
    );
    for (const { code, stderr } of ran) expect(code, stderr).toBe(0);
    const { theme, wait } = JSON.parse(await readFile(join(made, 'config.json'), 'utf8')) as Record<string, string>;
    expect(theme).toBe('dark');
    expect(values).toContain(wait);
    expect(await readdir(made)).toEqual(['config.json']);
  });
});
