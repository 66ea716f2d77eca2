import type * as Files from 'node:fs/promises';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The file system of a program that can be killed: stands in for node:fs/promises in tests that mock it with this. Whatever changes the
 * disk has a moment before it; writing a file and removing a folder also have one in the middle, with half of it done. The moment after
 * something is the one before what follows.
 */

export class Killed extends Error {}

/** Called at each moment; throws Killed, or does what another program would do at that time. */
export type AtMoment = (place: string) => Promise<void> | void;

let atMoment: AtMoment | undefined;
let dead = false;

/** @returns whether it was killed */
export async function living(
  moment: AtMoment,
  program: () => Promise<unknown>,
): Promise<{ readonly killed: boolean; readonly thrown: unknown }> {
  atMoment = moment;
  dead = false;
  const thrown: unknown = await program().then(
    () => undefined,
    (error: unknown) => error,
  );
  const killed = dead;
  atMoment = undefined;
  dead = false;
  return { killed, thrown };
}

/** What another program does meanwhile is no moment of this one. */
export async function meanwhile<T>(what: () => Promise<T>): Promise<T> {
  const before = atMoment;
  atMoment = undefined;
  try {
    return await what();
  } finally {
    atMoment = before;
  }
}

async function step(place: string): Promise<void> {
  requireLife();
  try {
    await atMoment?.(place);
  } catch (thrown) {
    dead = true;
    throw thrown;
  }
}

function requireLife(): void {
  if (dead) throw new Killed('nothing is done any more');
}

const changing = new Set(['chmod', 'link', 'mkdir', 'rename', 'rm', 'unlink']);

export function mortal(real: typeof Files): typeof Files {
  const functions = Object.entries(real).map(([name, value]: [string, unknown]) => {
    if (typeof value !== 'function') return [name, value] as const;
    const call = value as (...args: unknown[]) => Promise<unknown>;
    if (name === 'open')
      return [name, async (...args: unknown[]) => (requireLife(), mortalHandle((await call(...args)) as Files.FileHandle))] as const;
    if (!changing.has(name)) return [name, async (...args: unknown[]) => (requireLife(), call(...args))] as const;
    return [name, async (...args: unknown[]) => changeIn(name, args, call)] as const;
  });
  return Object.fromEntries(functions) as unknown as typeof Files;
}

async function changeIn(name: string, args: readonly unknown[], call: (...args: unknown[]) => Promise<unknown>): Promise<unknown> {
  await step(`before ${name}`);
  if (name === 'rm') {
    const inside = filesIn(String(args[0]));
    if (inside.length > 1) {
      for (const file of inside.slice(0, inside.length / 2)) rmSync(file);
      await step('in the middle of rm');
    }
  }
  return call(...args);
}

function filesIn(path: string): string[] {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((name) => join(path, name))
    .filter((file) => statSync(file).isFile());
}

function mortalHandle(handle: Files.FileHandle): Files.FileHandle {
  return new Proxy(handle, {
    get(target, member) {
      const value: unknown = Reflect.get(target, member);
      if (typeof value !== 'function') return value;
      const call = value.bind(target) as (...args: unknown[]) => Promise<unknown>;
      // A process that is gone has closed what it had open.
      if (member === 'close') return call;
      // A program that is killed takes nothing from the system's memory, so nothing can be seen of it here, and it takes long.
      if (member === 'sync') return async () => requireLife();
      if (member !== 'write') return async (...args: unknown[]) => (requireLife(), call(...args));
      return async (bytes: Uint8Array, at = 0) => {
        await step('before write');
        const half = at + Math.floor((bytes.length - at) / 2);
        if (half > at && atMoment !== undefined) {
          await call(bytes, at, half - at);
          await step('in the middle of write');
          return { bytesWritten: half - at };
        }
        return call(bytes, at);
      };
    },
  });
}
