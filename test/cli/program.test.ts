import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { run as runCustomer } from '../../src/cli/main.js';
import { run as runVendor } from '../../src/cli/vendor-main.js';
import { version } from '../../src/cli/version.js';
import { cliError, cliHelp } from '../../src/schema/generated/validators.js';
import { fakeIo } from '../support/cli-io.js';
import { runnableCommands } from '../support/cli-specs.js';

const programs = { meville: runCustomer, 'meville-vendor': runVendor };
const all = runnableCommands.map(({ program, verb }) => [program, verb] as const);

test('the version is that of the package', () => {
  const { version: packaged } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };
  expect(version).toBe(packaged);
});

describe('help', () => {
  test.each(all)('%s %s: usage, options of every command, two worked examples', async (program, verb) => {
    const io = fakeIo();
    expect(await programs[program]([...verb.split(' '), '--help'], io)).toBe(0);
    const { out } = io;
    expect(out()).toContain(`Usage: ${program} ${verb} `);
    for (const option of ['--json', '--home <dir>', '--colour <when>', '--verbose']) expect(out()).toContain(option);
    const examples = out().slice(out().indexOf('Examples:'));
    expect(examples.match(new RegExp(`^  \\$ ${program} ${verb}`, 'gm'))).toHaveLength(2);
    const asked = fakeIo();
    expect(await programs[program](['help', ...verb.split(' ')], asked)).toBe(0);
    expect(asked.out()).toBe(out());
  });

  test.each([40, 60, 80, 200])('fits %i columns', async (columns) => {
    for (const [program, verb] of all) {
      const io = fakeIo({ columns });
      await programs[program]([...verb.split(' '), '--help'], io);
      // What is copied into a shell is not wrapped at all; below 56 columns the terminal wraps.
      const lines = io
        .out()
        .split('\n')
        .filter((line) => !line.startsWith('  $ '));
      for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(Math.max(columns, 56));
    }
  });

  test.each(all)('%s %s as one JSON document', async (program, verb) => {
    const io = fakeIo();
    expect(await programs[program]([...verb.split(' '), '--help', '--json'], io)).toBe(0);
    expect(cliHelp(JSON.parse(io.out()))).toBe(true);
  });
});

describe('misuse', () => {
  test.each([
    [['nonsense']],
    [['vendors']],
    [['config']],
    [['config', 'wait']],
    [['config', 'set', 'wait']],
    [['init', '--colour', 'sometimes']],
    [['sned', '--help']],
    [['send']],
    [['send', '--nonsense']],
    [['rank', 'a', 'b']],
    [['help', 'nonsense']],
    [['check', 'x', '--preferences']],
    [[]],
  ])('%j: exit code 2, one line and a hint on stderr, and one document as JSON', async (words) => {
    const text = fakeIo();
    expect(await runCustomer(words, text)).toBe(2);
    expect(text.out()).toBe('');
    expect(text.err()).toMatch(/(^|\n)error: [^\n]+ \(usage-invalid\)\n {2}[^\n]+\n$/);
    const json = fakeIo();
    expect(
      await runCustomer(
        [...words, '--json'].toSorted((a) => (a === '--json' ? -1 : 0)),
        json,
      ),
    ).toBe(2);
    expect(json.err()).toBe('');
    expect(cliError(JSON.parse(json.out())), json.out()).toBe(true);
  });

  test('what a script passes on is shown, and does nothing', async () => {
    const words = ['--\u001b[31mred\u202e', 'se\u009b2Jnd'];
    for (const word of words) {
      const text = fakeIo();
      expect(await runCustomer([word], text)).toBe(2);
      expect(text.err()).toMatch(/\\u\{(1b|9b)\}/);
      expect(text.err()).not.toMatch(/[\u001b\u009b\u202e]/);
      const json = fakeIo();
      await runCustomer(['--json', word], json);
      expect(json.out()).not.toMatch(/[\u001b\u009b\u202e]/);
      expect((JSON.parse(json.out()) as { error: { message: string } }).error.message).toContain(word);
    }
  });

  test('words after -- are no options', async () => {
    const io = fakeIo();
    expect(await runCustomer(['check', '--', '--json'], io)).toBe(2);
    expect(io.err()).toContain('--json is not there. (file-missing)');
  });
});

test('a stack trace is shown to who asks for it, and to nobody else', async () => {
  const plain = fakeIo();
  await runCustomer(['check', 'nowhere\u001b'], plain);
  expect(plain.err()).not.toContain('    at ');
  const verbose = fakeIo();
  await runCustomer(['check', 'nowhere\u001b', '--verbose'], verbose);
  expect(verbose.err()).toContain('    at ');
  expect(verbose.err()).not.toContain('\u001b');
});
