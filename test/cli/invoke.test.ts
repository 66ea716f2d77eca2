import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { MevilleError } from '../../src/base/errors.js';
import type { Verb } from '../../src/cli/command.js';
import { Context } from '../../src/cli/context/context.js';
import { invoke } from '../../src/cli/invoke.js';
import { Printer } from '../../src/cli/print/printer.js';
import { fakeIo, type FakeIo } from '../support/cli-io.js';

/** How a command ends that is interrupted and does not heed it. */

const never = new Promise<never>(() => {});

/** Interrupts a verb that has a temporary folder, and gives the code with which the process is left. */
async function interrupted(heed: () => Promise<never>): Promise<{ code: number; io: FakeIo; folder: string }> {
  const io = fakeIo();
  let folder = '';
  const code = await new Promise<number>((leave) => {
    let interrupt = (): void => {};
    const onInterrupt = (callback: () => void): (() => void) => {
      interrupt = callback;
      return () => {};
    };
    const run: Verb<[], object> = async (context) => {
      folder = await context.temporaryFolder();
      await writeFile(join(folder, 'key'), 'secret');
      interrupt();
      return heed();
    };
    const [out, err] = [new Printer(io.stdout, {}), new Printer(io.stderr, {})];
    const world = { io: { ...io, onInterrupt, leave }, program: 'meville', json: true, verbose: false, out, err } as const;
    void invoke({ load: async () => ({ run }) }, [], {}, world);
  });
  return { code, io, folder };
}

test('a command that does not heed an interrupt is left, with one document, and its temporary folder is gone', async () => {
  const { code, io, folder } = await interrupted(async () => never);
  expect(code).toBe(130);
  expect(JSON.parse(io.out())).toMatchObject({ error: { code: 'interrupted', message: 'Interrupted.' } });
  expect(folder).not.toBe('');
  expect(existsSync(folder)).toBe(false);
});

test('one that has said its last word and does not come to an end is left without another', async ({ onTestFinished }) => {
  const close = vi.spyOn(Context.prototype, 'close').mockReturnValue(never);
  onTestFinished(() => close.mockRestore());
  const { code, io, folder } = await interrupted(async () => {
    throw new MevilleError('interrupted', 'Stopped half-way.');
  });
  expect(code).toBe(130);
  expect(JSON.parse(io.out())).toMatchObject({ error: { code: 'interrupted', message: 'Stopped half-way.' } });
  expect(existsSync(folder)).toBe(false);
});

test('what is proposed next keeps the home and the books that the command was told to use', async () => {
  const io = fakeIo();
  const [out, err] = [new Printer(io.stdout, {}), new Printer(io.stderr, {})];
  const world = { io, program: 'meville-vendor', json: false, verbose: false, out, err } as const;
  const run: Verb<[], object> = async () => ({ next: 'meville-vendor serve' });
  for (const options of [{}, { home: 'a b' }, { store: 'sqlite:x.db' }, { home: 'g', store: 'postgres://me@/b?host=/run' }])
    await invoke({ load: async () => ({ run }) }, [], options, world);
  expect(io.err().trimEnd().split('\n')).toEqual([
    'Next: meville-vendor serve',
    "Next: meville-vendor --home 'a b' serve",
    'Next: meville-vendor serve --store sqlite:x.db',
    "Next: meville-vendor --home g serve --store 'postgres://me@/b?host=/run'",
  ]);
});

test('a command that a hint names keeps the home, and nothing else of a hint is changed', async () => {
  const hints = [
    'Run: meville-vendor init',
    'Write it, or see: meville-vendor stock list',
    'Add --yes to say so.',
    'Ask meville: it knows.',
  ];
  const told = await Promise.all(
    hints.map(async (hint) => {
      const io = fakeIo();
      const [out, err] = [new Printer(io.stdout, {}), new Printer(io.stderr, {})];
      const run: Verb<[], object> = async () => Promise.reject(new MevilleError('not-initialised', 'Not there.', { hint }));
      const world = { io, program: 'meville-vendor', verbose: false, out, err } as const;
      await invoke({ load: async () => ({ run }) }, [], { home: 'a b' }, { ...world, json: false });
      await invoke({ load: async () => ({ run }) }, [], { home: 'a b' }, { ...world, json: true });
      const { error } = JSON.parse(io.out()) as { error: { hint: string } };
      expect(io.err()).toContain(`  ${error.hint}\n`);
      return error.hint;
    }),
  );
  expect(told).toEqual([
    "Run: meville-vendor --home 'a b' init",
    "Write it, or see: meville-vendor --home 'a b' stock list",
    ...hints.slice(2),
  ]);
});
