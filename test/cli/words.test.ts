import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { codeOf, errorCodes } from '../../src/base/errors.js';
import { milliseconds } from '../../src/cli/durations.js';
import { exitCodeOf, exitCodes } from '../../src/cli/exit-codes.js';
import { readInput, readWritten } from '../../src/cli/files.js';
import { choiceOf, either } from '../../src/cli/choice.js';
import { countOf, requestIdOf } from '../../src/cli/options.js';
import { readVendorList } from '../../src/cli/vendor-list.js';
import { utf8 } from '../../src/base/bytes.js';
import { fakeIo } from '../support/cli-io.js';

const folder = mkdtempSync(join(tmpdir(), 'meville-words-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const codeFrom = async (work: () => unknown): Promise<string> => {
  try {
    await work();
    return 'none';
  } catch (thrown) {
    return codeOf(thrown);
  }
};

describe('durations', () => {
  test.each([
    ['500ms', 500],
    ['30s', 30_000],
    ['2m', 120_000],
    ['1ms', 1],
  ])('%s', (text, expected) => {
    expect(milliseconds(text, '--wait')).toBe(expected);
  });

  test.each(['', '0s', '30', 's', '1.5s', '-1s', '1h', ' 1s', '1s ', '01s', '1234567s', '１s'])('refuses %j', async (text) => {
    expect(await codeFrom(() => milliseconds(text, '--wait'))).toBe('usage-invalid');
  });
});

describe('counts', () => {
  test.each([
    [undefined, undefined],
    ['1', 1],
    ['9999999', 9_999_999],
  ])('%j', (text, expected) => {
    expect(countOf(text, '--top')).toBe(expected);
  });

  test.each(['0', '', '-1', '1.5', '1e3', '10000000', ' 1', 'ten'])('refuses %j', async (text) => {
    expect(await codeFrom(() => countOf(text, '--top'))).toBe('usage-invalid');
  });
});

describe('one of a few words', () => {
  test('is taken as it is', () => {
    expect(choiceOf(['table', 'json'], 'json', '--format')).toBe('json');
    expect(either(['table'])).toBe('table');
    expect(either(['table', 'json'])).toBe('table or json');
    expect(either(['auto', 'always', 'never'])).toBe('auto, always or never');
  });

  test.each([
    ['jsno', 'Did you mean json?'],
    ['JSON', 'Did you mean json?'],
    ['', 'See --help for the options of this command.'],
    ['toString', 'See --help for the options of this command.'],
  ])('refuses %j', (text, hint) => {
    expect(() => choiceOf(['table', 'json'], text, '--format')).toThrow(
      expect.objectContaining({ code: 'usage-invalid', message: `--format takes table or json, not "${text}".`, hint }),
    );
  });
});

describe('the request that is meant', () => {
  const ports = (...ids: string[]): { ledger: { list: () => Promise<string[]> } } => ({ ledger: { list: async () => ids } });

  test('is the named one, else the newest', async () => {
    expect(await requestIdOf(ports('rbbbbbb', 'raaaaaa'), 'raaaaaa')).toBe('raaaaaa');
    expect(await requestIdOf(ports('rbbbbbb', 'raaaaaa'), undefined)).toBe('rbbbbbb');
    expect(await codeFrom(async () => requestIdOf(ports(), undefined))).toBe('request-unknown');
  });
});

describe('files', () => {
  const path = join(folder, 'a.yaml');
  writeFileSync(path, 'a: 1\n');

  test('are read, and so is stdin', async () => {
    expect(Buffer.from(await readInput(fakeIo(), path)).toString()).toBe('a: 1\n');
    expect(Buffer.from(await readInput(fakeIo({ stdin: 'b: 2\n' }), '-')).toString()).toBe('b: 2\n');
  });

  test('stdin gives what it has to one reader', async () => {
    const io = fakeIo({ stdin: 'b: 2\n' });
    await readInput(io, '-');
    expect(await codeFrom(async () => readInput(io, '-'))).toBe('usage-invalid');
  });

  test('that cannot be read, and those that are too large', async () => {
    expect(await codeFrom(async () => readInput(fakeIo(), join(folder, 'none')))).toBe('file-missing');
    expect(await codeFrom(async () => readInput(fakeIo(), folder))).toBe('file-missing');
    expect(await codeFrom(async () => readInput(fakeIo(), path, 4))).toBe('size-exceeded');
    expect(await codeFrom(async () => readInput(fakeIo({ stdin: 'x'.repeat(5) }), '-', 4))).toBe('size-exceeded');
    expect(await readInput(fakeIo(), path, 5)).toHaveLength(5);
  });

  test('errors in stdin are said of stdin', async () => {
    await expect(readWritten(fakeIo({ stdin: 'a: [' }), '-')).rejects.toMatchObject({ code: 'yaml-invalid', file: 'stdin' });
  });
});

describe('a list of vendors', () => {
  const read = async (text: string): Promise<unknown> => readVendorList(utf8(text), 'list');

  test.each([
    ['name,url,key\na,https://a.example,K\n,https://b.example,\n'],
    ['[{"name": "a", "url": "https://a.example", "key": "K"}, {"url": "https://b.example", "name": null}]'],
    ['- {name: a, url: https://a.example, key: K}\n- url: https://b.example\n'],
  ])('%j', async (text) => {
    expect(await read(text)).toEqual([{ name: 'a', url: 'https://a.example', key: 'K' }, { url: 'https://b.example' }]);
  });

  test.each([
    ['name\na\n', 'file-invalid'],
    ['{"url": "https://a.example"}', 'file-invalid'],
    ['["https://a.example"]', 'file-invalid'],
    ['[{"url": ""}]', 'file-invalid'],
    ['[{"url": "https://a.example"}', 'json-invalid'],
    ['url\n"https://a.example\n', 'csv-invalid'],
  ])('refuses %j', async (text, code) => {
    expect(await codeFrom(async () => read(text))).toBe(code);
  });
});

test('every exit code of the table of errors is explained', () => {
  const explained = new Set(exitCodes.map(([code]) => code));
  for (const { exit } of Object.values(errorCodes)) expect(explained).toContain(exit);
  expect(exitCodeOf(new Error('a defect'))).toBe(1);
});
