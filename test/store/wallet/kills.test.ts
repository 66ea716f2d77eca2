import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type * as Crypto from 'node:crypto';
import type * as FilesModule from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { utf8 } from '../../../src/base/bytes.js';
import { codeOf } from '../../../src/base/errors.js';
import { systemRandom } from '../../../src/crypto/random.js';
import { initialiseSeed, openLedger } from '../../../src/store/ledger-files.js';
import { openVendorBook } from '../../../src/store/vendor-book-file.js';
import { walletOf, type Asks, type Wallet } from '../../../src/store/wallet/wallet.js';
import { answered, awardRecord, requestRecord, salt } from '../../contracts/ledger.js';
import { Killed, living, meanwhile } from '../../support/mortal-files.js';

/**
 * The wallet's commands killed at every place where they change the disk, and other programs that write at every such place: nothing is
 * lost, nothing is torn, and the same command run again finishes.
 */

vi.mock('node:fs/promises', async (original) => {
  const { mortal } = await import('../../support/mortal-files.js');
  return mortal(await original<typeof FilesModule>());
});
// What a key costs is tested elsewhere, and here one is made some thousand times.
vi.mock('node:crypto', async (original) => {
  const real = await original<typeof Crypto>();
  const quick = (...[passphrase, saltOfKey, length, , done]: Parameters<typeof Crypto.scrypt> & { 4: Done }): void =>
    done(null, Buffer.from(real.hkdfSync('sha256', passphrase, saltOfKey, '', length)));
  return { ...real, scrypt: quick };
});
type Done = (thrown: Error | null, key: Buffer) => void;

const root = mkdtempSync(join(tmpdir(), 'meville-kills-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
/** Milliseconds; a hang guard. */
vi.setConfig({ testTimeout: 120_000 });
const template = join(root, 'template');
const lockedTemplate = join(root, 'locked');
const options = { random: systemRandom };
const [old, other] = [utf8('correct horse'), utf8('battery staple')];
const asks: Asks = { existing: async () => old, fresh: async () => old };
const ids: string[] = [];

beforeAll(async () => {
  await initialiseSeed(template, systemRandom);
  const ledger = openLedger(template, systemRandom);
  for (const name of ['alpha', 'beta']) {
    const id = await ledger.create(requestRecord([name]), salt);
    await ledger.addAnswer(id, answered(name));
    ids.push(id);
  }
  const [id = ''] = ids;
  await ledger.claimAward(id, awardRecord('award'));
  await ledger.keepReceipt(id, 'receipt');
  const { vendors } = requestRecord(['alpha']);
  for (const entry of vendors) await openVendorBook(template).put(entry);
  cpSync(template, lockedTemplate, { recursive: true });
  await walletOf(lockedTemplate, options).lock(asks);
});

/** Every file below a folder by its path, but for those that a crash left and that no command reads. */
function filesOf(home: string): Map<string, string> {
  const names = readdirSync(home, { recursive: true, encoding: 'utf8' }).toSorted();
  return new Map(
    names
      .filter((name) => !/(?:^|\/)\.new-/.test(name) && statSync(join(home, name)).isFile())
      .map((name) => [name, readFileSync(join(home, name), 'latin1')]),
  );
}

let count = 0;
/** A home like the template, of its own. */
function copyOf(from = template): string {
  count += 1;
  const made = join(root, `home-${String(count)}`);
  cpSync(from, made, { recursive: true });
  return made;
}

interface Scene {
  readonly home: string;
  readonly wallet: Wallet;
}

/** Kills a command at each of its moments in turn, in a home of its own each time, and has `after` look at what is left. */
async function everywhere(
  set: () => Promise<Scene>,
  command: (scene: Scene) => Promise<unknown>,
  after: (scene: Scene, place: string) => Promise<void>,
): Promise<string[]> {
  const places: string[] = [];
  for (let moment = 1; ; moment += 1) {
    const scene = await set();
    let passed = 0;
    let at = '';
    const { killed, thrown } = await living(
      (place) => {
        passed += 1;
        if (passed < moment) return;
        at = `${String(moment)}: ${place}`;
        throw new Killed(place);
      },
      async () => command(scene),
    );
    if (!killed) {
      expect(thrown).toBeUndefined();
      return places;
    }
    places.push(at);
    await after(scene, at);
  }
}

const scene = async (from?: string): Promise<Scene> => {
  const made = copyOf(from);
  return { home: made, wallet: walletOf(made, options) };
};
const isLocked = (folder: string): boolean => filesOf(folder).has('wallet.locked');

describe('a wallet that is being locked and the program killed', () => {
  test('has everything in the home or in wallet.locked, and locking again finishes', async () => {
    const places = await everywhere(
      async () => scene(),
      async ({ wallet }) => wallet.lock(asks),
      async ({ home: folder, wallet }, place) => {
        if (!isLocked(folder)) expect(filesOf(folder), place).toEqual(filesOf(template));
        else await expect(openLedger(folder, systemRandom).list(), place).rejects.toMatchObject({ code: 'wallet-locked' });
        await wallet.lock(asks);
        expect(readdirSync(folder), place).toEqual(['wallet.locked']);
        await wallet.unlock(asks.existing);
        expect(filesOf(folder), place).toEqual(filesOf(template));
      },
    );
    expect(places.length).toBeGreaterThan(15);
    for (const place of ['in the middle of write', 'in the middle of rm', 'before rename']) expect(places.join('\n')).toContain(place);
  });

  test('can be unlocked instead, and everything is back', async () => {
    await everywhere(
      async () => scene(),
      async ({ wallet }) => wallet.lock(asks),
      async ({ home: folder, wallet }, place) => {
        if (isLocked(folder)) await wallet.unlock(asks.existing);
        expect(
          readdirSync(folder).filter((name) => name === '.locking' || name === 'wallet.locked'),
          place,
        ).toEqual([]);
        expect(filesOf(folder), place).toEqual(filesOf(template));
      },
    );
  });
});

test.each(['unlock', 'lock'] as const)(
  'a wallet that is being unlocked and the program killed stays locked until it is whole, and %s finishes',
  async (again) => {
    const places = await everywhere(
      async () => scene(lockedTemplate),
      async ({ wallet }) => wallet.unlock(asks.existing),
      async ({ home: folder, wallet }, place) => {
        if (!isLocked(folder)) expect(filesOf(folder), place).toEqual(filesOf(template));
        else if (again === 'unlock') await wallet.unlock(asks.existing);
        else {
          await wallet.lock(asks);
          expect(readdirSync(folder), place).toEqual(['wallet.locked']);
          await wallet.unlock(asks.existing);
        }
        expect(filesOf(folder), place).toEqual(filesOf(template));
      },
    );
    expect(places.length).toBeGreaterThan(15);
  },
);

test('a restore that is killed leaves a home without a seed or a whole one, and restoring again makes it whole', async () => {
  const { bytes } = await walletOf(template, options).backup(asks);
  const file = join(root, 'backup');
  writeFileSync(file, bytes, { mode: 0o600 });
  const places = await everywhere(
    async () => {
      count += 1;
      const made = join(root, `restored-${String(count)}`);
      return { home: made, wallet: walletOf(made, options) };
    },
    async ({ wallet }) => wallet.restore(file, asks.existing),
    async ({ home: folder, wallet }, place) => {
      const whole = (): void => expect(filesOf(folder), place).toEqual(filesOf(template));
      const seed = await openLedger(folder, systemRandom).seed().catch(codeOf);
      if (seed !== 'not-initialised') whole();
      else await wallet.restore(file, asks.existing);
      whole();
      await expect(wallet.restore(file, asks.existing), place).rejects.toMatchObject({ code: 'already-initialised' });
    },
  );
  expect(places.length).toBeGreaterThan(15);
});

test('a passphrase that is being set, changed or removed and the program killed is the old one or the new one, and nothing of the clear seed is left', async () => {
  const seed = readFileSync(join(template, 'seed'), 'latin1');
  const sealedTemplate = join(root, 'sealed');
  cpSync(template, sealedTemplate, { recursive: true });
  await walletOf(sealedTemplate, options).setPassphrase(asks);
  const clear = Buffer.from(seed, 'base64url');
  const opens = async (folder: string, passphrase?: Uint8Array): Promise<boolean> => {
    const unlock = passphrase === undefined ? undefined : async () => passphrase;
    const got = await openLedger(folder, systemRandom, unlock).seed().catch(codeOf);
    return typeof got !== 'string' && Buffer.compare(got, clear) === 0;
  };
  const set = async ({ wallet }: Scene): Promise<unknown> => wallet.setPassphrase({ existing: async () => old, fresh: async () => other });
  for (const [from, command] of [
    [template, set],
    [sealedTemplate, set],
    [sealedTemplate, async ({ wallet }: Scene) => wallet.removePassphrase(asks.existing)],
  ] as const) {
    const places = await everywhere(
      async () => scene(from),
      command,
      async ({ home: folder, wallet }, place) => {
        expect((await opens(folder)) || (await opens(folder, old)) || (await opens(folder, other)), place).toBe(true);
        // Run again, it clears away what the other one left.
        const current = (await opens(folder, other)) ? other : old;
        await wallet.setPassphrase({ existing: async () => current, fresh: async () => old });
        const all = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, name)).isFile());
        for (const name of all) {
          const bytes = readFileSync(join(folder, name));
          for (const spelling of [clear, Buffer.from(seed), Buffer.from(clear.toString('hex'))])
            expect(bytes.includes(spelling), `${place} ${name}`).toBe(false);
        }
      },
    );
    expect(places.length).toBeGreaterThan(3);
  }
});

describe('another program that writes at any moment', () => {
  /** Runs a command once for each of its moments, and lets another program write at that one. */
  async function meddled(
    command: (scene: Scene) => Promise<unknown>,
    write: (folder: string) => Promise<unknown>,
    after: (scene: Scene, code: string, place: string) => Promise<void>,
  ): Promise<string[]> {
    const codes: string[] = [];
    for (let moment = 1; ; moment += 1) {
      const made = await scene();
      let passed = 0;
      let at: string | undefined;
      let code = '';
      const { thrown } = await living(
        async (place) => {
          passed += 1;
          if (passed !== moment) return;
          at = `${String(moment)}: ${place}`;
          code = await meanwhile(async () => write(made.home).then(() => 'done', codeOf));
        },
        async () => command(made),
      );
      if (at === undefined) return codes;
      expect(thrown, at).toBeUndefined();
      codes.push(code);
      await after(made, code, at);
    }
  }

  test('an answer that comes while the wallet is locked is kept, or whoever brings it is told wallet-locked', async () => {
    const codes = await meddled(
      async ({ wallet }) => wallet.lock(asks),
      async (folder) => openLedger(folder, systemRandom).addAnswer(ids[1] ?? '', answered('late')),
      async ({ home: folder, wallet }, code, place) => {
        expect(readdirSync(folder), place).toEqual(['wallet.locked']);
        await wallet.unlock(asks.existing);
        const { answers, damaged } = await openLedger(folder, systemRandom).read(ids[1] ?? '');
        expect([answers.map(({ vendor }) => vendor), damaged], place).toEqual([code === 'done' ? ['beta', 'late'] : ['beta'], 0]);
      },
    );
    expect(new Set(codes)).toEqual(new Set(['done', 'wallet-locked']));
  });

  test('an answer of a program that had looked for the lock before it was there is kept, or fails; it is never lost in silence', async () => {
    const codes = await meddled(
      async ({ wallet }) => wallet.lock(asks),
      async (folder) => {
        const { addAnswer } = await import('../../../src/store/ledger-answers.js');
        await addAnswer(join(folder, 'requests', ids[1] ?? ''), answered('late'));
      },
      async ({ home: folder, wallet }, code, place) => {
        await wallet.unlock(asks.existing);
        const { answers } = await openLedger(folder, systemRandom).read(ids[1] ?? '');
        expect(
          answers.map(({ vendor }) => vendor),
          place,
        ).toEqual(code === 'done' ? ['beta', 'late'] : ['beta']);
      },
    );
    expect(new Set(codes)).toEqual(new Set(['done', 'storage-failed']));
  });

  test('a request that is forgotten while the wallet is locked does not come back with it, or whoever forgets it is told wallet-locked', async () => {
    const codes = await meddled(
      async ({ wallet }) => wallet.lock(asks),
      async (folder) => openLedger(folder, systemRandom).forget(ids[1] ?? ''),
      async ({ home: folder, wallet }, code, place) => {
        await wallet.unlock(asks.existing);
        expect((await openLedger(folder, systemRandom).list()).includes(ids[1] ?? ''), place).toBe(code !== 'done');
      },
    );
    expect(new Set(codes)).toEqual(new Set(['done', 'wallet-locked']));
  });

  test('a vendor of such a program is kept too', async () => {
    const [entry] = requestRecord(['late']).vendors;
    if (entry === undefined) throw new Error('there is no vendor');
    const { fileOf } = await vendorFile(entry);
    const codes = await meddled(
      async ({ wallet }) => wallet.lock(asks),
      fileOf,
      async ({ home: folder, wallet }, code, place) => {
        expect(readdirSync(folder), place).toEqual(['wallet.locked']);
        await wallet.unlock(asks.existing);
        const names = (await openVendorBook(folder).list()).map(({ name }) => name);
        expect(names.includes('late'), place).toBe(code === 'done');
      },
    );
    expect(codes).toContain('done');
  });
});

/** Puts a vendor into the book as `put` does once it has looked for the lock. */
async function vendorFile(
  entry: Parameters<ReturnType<typeof openVendorBook>['put']>[0],
): Promise<{ fileOf: (folder: string) => Promise<void> }> {
  const source = join(root, 'one-vendor');
  await openVendorBook(source).put(entry);
  const [name = ''] = readdirSync(join(source, 'vendors'));
  const { makeFolder, replace } = await import('../../../src/store/files.js');
  return {
    fileOf: async (folder) => {
      await makeFolder(join(folder, 'vendors'));
      await replace(join(folder, 'vendors', name), readFileSync(join(source, 'vendors', name)));
    },
  };
}
