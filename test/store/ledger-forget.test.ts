import { mkdir, mkdtemp, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { codeOf } from '../../src/base/errors.js';
import { systemRandom } from '../../src/crypto/random.js';
import { initialiseSeed, openLedger } from '../../src/store/ledger-files.js';
import type { Ledger } from '../../src/store/ledger.js';
import { answered, awardRecord, requestRecord } from '../contracts/ledger.js';

/** What is left on the disk of a request that was forgotten, also when a crash came between. */

/** The program dies before or after the n-th call to the disk, or at the first of a place. */
const disk = vi.hoisted(() => ({ calls: 0, dies: Infinity, place: '', at: '' }));

class Killed extends Error {}

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  const step = (what: string): void => {
    disk.calls += 1;
    if (disk.at === '' && (disk.calls === disk.dies || what === disk.place)) disk.at = what;
    if (disk.at !== '') throw new Killed(what);
  };
  const mortal = <Args extends unknown[], R>(name: string, call: (...args: Args) => Promise<R>) => {
    return async (...args: Args): Promise<R> => {
      step(`before ${name}`);
      const result = await call(...args);
      try {
        step(`after ${name}`);
      } catch (thrown) {
        await (result as { close?: () => Promise<void> } | undefined)?.close?.();
        throw thrown;
      }
      return result;
    };
  };
  return {
    ...real,
    unlink: mortal('unlink', real.unlink),
    rename: mortal('rename', real.rename),
    open: mortal('open', real.open),
    readdir: mortal('readdir', real.readdir as (path: string) => Promise<string[]>),
    rm: mortal('rm', async (path: string) => {
      // File by file, so that it can be killed in the middle.
      const names = (await real.lstat(path)).isDirectory() ? await real.readdir(path) : [];
      for (const name of names) {
        step(`during rm of ${name}`);
        await real.rm(join(path, name), { recursive: true });
      }
      await real.rm(path, { recursive: true, force: true });
    }),
  };
});

const alive = (): void => {
  Object.assign(disk, { calls: 0, dies: Infinity, place: '', at: '' });
};

let root: string;
let home: string;
let ledger: Ledger;
let count = 0;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'meville-forget-'));
});
afterAll(async () => rm(root, { recursive: true, force: true }));
beforeEach(async () => {
  await open();
});
afterEach(alive);

async function open(): Promise<void> {
  alive();
  count += 1;
  home = join(root, `home-${String(count)}`);
  ledger = openLedger(home, systemRandom);
  await initialiseSeed(home, systemRandom);
}

const salt = Uint8Array.from({ length: 32 }, (_, index) => index * 7 + 1);
const canary = 'a silver one for the canary';
const requests = (): string => join(home, 'requests');
const folderOf = (id: string): string => join(requests(), id);

/** A request with everything a request can have, and a canary in each. */
async function filled(): Promise<string> {
  const record = requestRecord();
  const id = await ledger.create({ ...record, facts: { ...record.facts, demand: { ...record.facts.demand, description: canary } } }, salt);
  await ledger.addAnswer(id, answered('alpha', canary));
  await ledger.claimAward(id, awardRecord(canary));
  await ledger.endAward(id, canary, { kind: 'refused', refusal: canary });
  await ledger.keepReceipt(id, canary);
  await ledger.keepContact(id, { contact: canary, sealed: canary });
  await ledger.markContactTaken(id);
  await writeFile(join(folderOf(id), '.new-torn'), canary);
  return id;
}

/** The files below the home that hold the salt, in any spelling, or the canary. */
async function holding(): Promise<string[]> {
  const bytes = Buffer.from(salt);
  const wanted = [
    bytes,
    ...['hex', 'base64', 'base64url'].map((spelling) => Buffer.from(bytes.toString(spelling as 'hex'))),
    Buffer.from(canary),
  ];
  const entries = await readdir(home, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const found = await Promise.all(
    files.map(async (file) => {
      const content = await readFile(file);
      return wanted.some((one) => content.includes(one)) ? [file.slice(requests().length + 1)] : [];
    }),
  );
  return found.flat();
}

describe('a request that was forgotten', () => {
  test('leaves nothing of its salt or its content anywhere in the home', async () => {
    const id = await filled();
    // The search finds what is there: every file of the request but its mark, and no other.
    expect((await holding()).toSorted()).toEqual(
      ['.new-torn', 'answers.ndjson', 'award-1', 'award-1.end', 'contact', 'receipt', 'request.json', 'salt'].map(
        (name) => `${id}/${name}`,
      ),
    );
    await ledger.forget(id);
    expect(await holding()).toEqual([]);
    expect(await readdir(requests())).toEqual([]);
  });

  test('that is damaged can be forgotten, too', async () => {
    for (const name of ['request.json', 'salt']) {
      const id = await filled();
      await writeFile(join(folderOf(id), name), 'damaged');
      await ledger.forget(id);
      expect(await readdir(requests())).toEqual([]);
    }
  });

  test('is whole or has no key left at whatever moment the program dies, and the same call finishes what was begun', async () => {
    const places: string[] = [];
    for (let dies = 1; ; dies += 1) {
      await open();
      const id = await filled();
      const before = await ledger.read(id);
      disk.calls = 0;
      disk.dies = dies;
      const died = await ledger.forget(id).then(
        () => false,
        () => true,
      );
      const { at } = disk;
      alive();
      if (!died) break;
      places.push(at);
      const left = await ledger.read(id).catch((thrown: unknown) => codeOf(thrown));
      if (left !== 'request-unknown') {
        expect(left, at).toEqual(before);
        expect(await ledger.list(), at).toEqual([id]);
      } else {
        expect(
          (await holding()).filter((file) => file.endsWith('salt')),
          at,
        ).toEqual([]);
        expect(await ledger.list(), at).toEqual([]);
      }
      const again = await ledger.forget(id).catch((thrown: unknown) => codeOf(thrown));
      // Only when the first call had removed everything does the second find nothing.
      if (again !== undefined) expect([again, at]).toEqual(['request-unknown', 'after rm']);
      expect(await holding(), at).toEqual([]);
      expect(await readdir(requests()), at).toEqual([]);
    }
    expect(places).toEqual(
      expect.arrayContaining(['before unlink', 'after unlink', 'before rename', 'after rename', 'during rm of answers.ndjson', 'after rm']),
    );
  });

  test('what a crash left of it is removed by the next request that is forgotten, or sent', async () => {
    for (const next of ['forget', 'create'] as const) {
      await open();
      const id = await filled();
      const other = await ledger.create(requestRecord(), systemRandom(32));
      disk.place = 'before rm';
      await expect(ledger.forget(id)).rejects.toThrow();
      alive();
      expect(await holding()).not.toEqual([]);
      if (next === 'forget') await ledger.forget(other);
      else await ledger.create(requestRecord(), systemRandom(32));
      expect(await holding()).toEqual([]);
    }
  });

  test('a folder that lost its salt long ago is removed by the next request that is sent, and one that is young stays', async () => {
    const [old, young] = [await filled(), await filled()];
    for (const id of [old, young]) await rm(join(folderOf(id), 'salt'));
    await utimes(folderOf(old), 1, 1);
    const id = await ledger.create(requestRecord(), systemRandom(32));
    expect((await readdir(requests())).toSorted()).toEqual([young, id].toSorted());
    await ledger.forget(young);
    expect(await readdir(requests())).toEqual([id]);
  });
});

describe('planted links', () => {
  test('nothing is removed through a link in the folder of a request', async () => {
    const elsewhere = join(root, `elsewhere-${String(count)}`);
    await mkdir(join(elsewhere, 'deep'), { recursive: true });
    await writeFile(join(elsewhere, 'deep', 'file'), 'stays');
    const id = await filled();
    await rm(join(folderOf(id), 'salt'));
    await symlink(join(elsewhere, 'deep', 'file'), join(folderOf(id), 'salt'));
    await symlink(elsewhere, join(folderOf(id), 'folder'));
    await symlink(elsewhere, join(requests(), '.new-gone-planted'));
    await ledger.forget(id);
    expect(await readFile(join(elsewhere, 'deep', 'file'), 'utf8')).toBe('stays');
    expect(await readdir(requests())).toEqual([]);
  });

  test.each(['a request', 'the folder of requests'])(
    'a link in place of %s is storage-failed, and what it leads to stays',
    async (place) => {
      const id = await filled();
      const elsewhere = join(root, `moved-${String(count)}`);
      const path = place === 'a request' ? folderOf(id) : requests();
      const { rename } = await vi.importActual<typeof import('node:fs/promises')>('node:fs/promises');
      await rename(path, elsewhere);
      await symlink(elsewhere, path);
      const before = await readdir(elsewhere, { recursive: true });
      await expect(ledger.forget(id)).rejects.toMatchObject({ code: 'storage-failed' });
      expect(await readdir(elsewhere, { recursive: true })).toEqual(before);
    },
  );
});
