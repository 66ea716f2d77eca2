import { describe, expect, test } from 'vitest';
import { createProgram } from '../../src/cli/command-tree.js';
import type { ProgramSpec } from '../../src/cli/command.js';
import { programSpecs, runnableCommands } from '../support/cli-specs.js';
import { splitCommand } from '../support/cli-story.js';

/** The worked examples of the help are read by commander as a user's words are; only the command itself is not run. */

interface Call {
  readonly args: readonly unknown[];
  readonly options: Readonly<Record<string, unknown>>;
  readonly load: unknown;
}

async function parsed(program: string, words: readonly string[]): Promise<Call> {
  const spec = programSpecs.find(({ name }) => name === program) as ProgramSpec;
  const calls: Call[] = [];
  const tree = createProgram(spec, {
    write: () => {},
    writeErr: () => {},
    width: () => 80,
    run: async ({ load }, args, options) => {
      calls.push({ args, options, load });
    },
  });
  await tree.parseAsync([...words], { from: 'user' });
  const [call] = calls;
  if (call === undefined || calls.length > 1) throw new Error(`${words.join(' ')} led to ${String(calls.length)} commands`);
  return call;
}

describe('every worked example is a command line that its command takes', () => {
  test.each(runnableCommands)('$program $verb', async ({ program, verb, spec: { load, examples = [] } }) => {
    expect(examples).toHaveLength(2);
    expect(new Set(examples.map(([line]) => line)).size).toBe(2);
    for (const [line, explanation] of examples) {
      const { words } = splitCommand(line);
      expect(words.slice(0, 1 + verb.split(' ').length).join(' ')).toBe(`${program} ${verb}`);
      const call = await parsed(program, words.slice(1));
      expect(call.load, line).toBe(load);
      expect(explanation.trim(), line).not.toBe('');
    }
  });
});

test.each([
  ['meville', ['send']],
  ['meville', ['send', 'request.yaml', '--nonsense']],
  ['meville', ['sned', 'request.yaml']],
  ['meville', ['config', 'set', 'wait']],
  ['meville', ['config', 'list', 'wait']],
  ['meville', ['init', '--colour', 'sometimes']],
  ['meville', ['vendors']],
  ['meville-vendor', ['stock', 'import']],
])('a line that a command does not take is noticed: %s %j', async (program, words) => {
  await expect(parsed(program, words)).rejects.toThrow();
});
