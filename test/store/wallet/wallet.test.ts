import { fork } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { utf8 } from '../../../src/base/bytes.js';
import { canonicalText } from '../../../src/base/canonical.js';
import { systemRandom } from '../../../src/crypto/random.js';
import { initialiseSeed, openLedger } from '../../../src/store/ledger-files.js';
import { openVendorBook } from '../../../src/store/vendor-book-file.js';
import { pack, unpack } from '../../../src/store/wallet/packed.js';
import { seal } from '../../../src/store/wallet/sealed.js';
import { walletOf, type Asks, type Wallet } from '../../../src/store/wallet/wallet.js';
import { bundle, sourceOf } from '../bundle.js';
import { answered, awardRecord, requestRecord, salt } from '../../contracts/ledger.js';

/** Passphrase, backup, restore and lock on real folders. */

const options = { random: systemRandom, log2N: 14 };
const [old, other] = [utf8('correct horse'), utf8('battery staple')];
const asks: Asks = { existing: async () => old, fresh: async () => old };
const never: Asks = {
  existing: async () => Promise.reject(new Error('somebody was asked')),
  fresh: async () => Promise.reject(new Error('somebody was asked')),
};

let root = '';
let home = '';
let wallet: Wallet;
let count = 0;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'meville-wallet-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));
const fresh = (): string => {
  count += 1;
  return join(root, `home-${String(count)}`);
};
beforeEach(async () => {
  home = fresh();
  await fill(home, 2);
  wallet = walletOf(home, options);
});

async function fill(folder: string, requests: number): Promise<string> {
  await initialiseSeed(folder, systemRandom);
  const ledger = openLedger(folder, systemRandom);
  let id = '';
  for (let n = 0; n < requests; n += 1) {
    id = await ledger.create(requestRecord([`vendor-${String(n)}`]), salt);
    await ledger.addAnswer(id, answered('alpha'));
    await ledger.claimAward(id, awardRecord('award'));
    await ledger.endAward(id, 'award', { kind: 'silent' });
  }
  for (const entry of requestRecord(['alpha', 'beta']).vendors) await openVendorBook(folder).put(entry);
  await writeFile(join(folder, 'config.json'), '{\n\t"wait": "5s"\n}', { mode: 0o600 });
  return id;
}

/** Everything below a folder: names, modes and bytes. */
async function all(folder: string): Promise<Record<string, string>> {
  const names = ['.', ...(await readdir(folder, { recursive: true }))].toSorted();
  const entries = names.map(async (name) => {
    const stats = await stat(join(folder, name));
    return [name, `${(stats.mode & 0o777).toString(8)} ${stats.isFile() ? await readFile(join(folder, name), 'latin1') : ''}`];
  });
  return Object.fromEntries(await Promise.all(entries)) as Record<string, string>;
}

async function backupOf(folder: string, to: Asks = asks): Promise<string> {
  const { bytes } = await walletOf(folder, options).backup(to);
  const file = `${fresh()}.backup`;
  await writeFile(file, bytes, { mode: 0o600 });
  return file;
}

describe('the passphrase of the seed', () => {
  test('is asked for once, whoever needs the seed and however often', async () => {
    const seed = await openLedger(home, systemRandom).seed();
    expect(await wallet.setPassphrase(asks)).toBe('set');
    let asked = 0;
    const ledger = openLedger(home, systemRandom, async () => {
      asked += 1;
      return old;
    });
    await ledger.list();
    expect(asked).toBe(0);
    for (const got of [...(await Promise.all([ledger.seed(), ledger.seed()])), await ledger.seed()]) expect(got).toEqual(seed);
    expect(asked).toBe(1);
  });

  test('nothing of the clear seed is left in the home when it is set, also of what a crash left', async () => {
    const text = await readFile(join(home, 'seed'), 'latin1');
    await writeFile(join(home, '.new-0123'), text);
    await mkdir(join(home, '.new-4567'));
    await writeFile(join(home, '.new-4567/seed'), text);
    await wallet.setPassphrase(asks);
    const bytes = Buffer.from(text, 'base64url');
    for (const [name, content] of Object.entries(await all(home)))
      for (const spelling of [text, bytes.toString('latin1'), bytes.toString('hex'), bytes.toString('base64')])
        expect(content.includes(spelling), name).toBe(false);
  });

  test('a wrong one is passphrase-wrong, and the file is untouched', async () => {
    await wallet.setPassphrase(asks);
    const before = await all(home);
    const wrong: Asks = { existing: async () => other, fresh: async () => old };
    const failing = { code: 'passphrase-wrong', message: expect.stringContaining(join(home, 'seed')) as string };
    await expect(openLedger(home, systemRandom, wrong.existing).seed()).rejects.toMatchObject(failing);
    await expect(wallet.setPassphrase({ ...never, existing: wrong.existing })).rejects.toMatchObject(failing);
    await expect(wallet.removePassphrase(wrong.existing)).rejects.toMatchObject(failing);
    await expect(wallet.backup(wrong)).rejects.toMatchObject(failing);
    await expect(wallet.lock(wrong)).rejects.toMatchObject(failing);
    expect(await all(home)).toEqual(before);
  });

  test('without anybody to ask, a sealed seed is answer-missing', async () => {
    await wallet.setPassphrase(asks);
    await expect(openLedger(home, systemRandom).seed()).rejects.toMatchObject({ code: 'answer-missing' });
  });

  test('a sealed seed cut at any length, or with any byte changed, is refused before anybody is asked, and stays as it is', async () => {
    await wallet.setPassphrase(asks);
    const whole = await readFile(join(home, 'seed'));
    const variants = Array.from(whole, (_, at) => [
      whole.subarray(0, at),
      whole.map((byte, place) => (place === at ? byte ^ 4 : byte)),
    ]).flat();
    for (const bytes of variants) {
      await writeFile(join(home, 'seed'), bytes);
      await expect(openLedger(home, systemRandom, never.existing).seed()).rejects.toMatchObject({
        // Without its brace it is taken for a clear seed, and is none.
        code: bytes[0] === 0x7b ? 'wallet-invalid' : 'storage-failed',
      });
      expect(Buffer.compare(await readFile(join(home, 'seed')), bytes)).toBe(0);
    }
  });

  test('it is removed again, and the seed is the clear one of before', async () => {
    const before = await all(home);
    await wallet.setPassphrase(asks);
    expect(await wallet.removePassphrase(asks.existing)).toBe(true);
    expect(await all(home)).toEqual(before);
    expect(await wallet.removePassphrase(never.existing)).toBe(false);
  });

  test('a home without a seed is not-initialised, and nobody is asked', async () => {
    const empty = walletOf(fresh(), options);
    const attempts = [
      async () => empty.setPassphrase(never),
      async () => empty.removePassphrase(never.existing),
      async () => empty.backup(never),
      async () => empty.lock(never),
      async () => empty.unlock(never.existing),
    ];
    for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ code: 'not-initialised' });
  });
});

describe('a backup', () => {
  test('restored is the home, byte by byte and mode by mode, with a passphrase or without', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(3), fc.boolean(), fc.uint8Array({ maxLength: 300 }), async (requests, sealed, torn) => {
        const from = fresh();
        const id = await fill(from, requests);
        // Whatever a crash has torn is restored as it is.
        if (id !== '') await writeFile(join(from, 'requests', id, 'answers.ndjson'), torn, { flag: 'a' });
        if (sealed) await walletOf(from, options).setPassphrase(asks);
        const [file, to] = [await backupOf(from), fresh()];
        expect(await walletOf(to, options).restore(file, asks.existing)).toEqual({ requests, vendors: 2, sealed });
        expect(await all(to)).toEqual(await all(from));
      }),
      { numRuns: 8 },
    );
  });

  test('a request that is being forgotten is not in it, and neither is what others keep in the home', async () => {
    const ledger = openLedger(home, systemRandom);
    const [kept = '', forgotten = ''] = await ledger.list();
    await rm(join(home, 'requests', forgotten, 'salt'));
    await writeFile(join(home, 'requests', kept, 'Notes of mine'), 'x');
    await writeFile(join(home, 'other'), 'x');
    await symlink('/etc/passwd', join(home, 'requests', kept, 'link'));
    const to = fresh();
    await walletOf(to, options).restore(await backupOf(home), asks.existing);
    expect(await readdir(to)).toEqual(['config.json', 'requests', 'seed', 'vendors']);
    expect(await readdir(join(to, 'requests'))).toEqual([kept]);
    expect(await readdir(join(to, 'requests', kept))).toEqual(['answers.ndjson', 'award-1', 'award-1.end', 'request.json', 'salt']);
  });

  test('made while another process adds answers has whole ones, and all that were there before', async () => {
    const script = await bundle(
      root,
      `
      import { openLedger } from ${sourceOf('store/ledger-files.ts')};
      import { systemRandom } from ${sourceOf('crypto/random.ts')};
      const [home, id] = process.argv.slice(2);
      const ledger = openLedger(home, systemRandom);
      for (let at = 0; at < 200; at += 1) {
        await ledger.addAnswer(id, { vendor: 'v', at, ms: 1, outcome: { kind: 'answered', sealed: 'x'.repeat(200000) } });
        process.send(at);
      }
    `,
    );
    const id = await openLedger(home, systemRandom).create(requestRecord(), salt);
    const child = fork(script, [home, id]);
    let acknowledged = -1;
    child.on('message', (at) => {
      acknowledged = at as number;
    });
    const ended = once(child, 'exit');
    await once(child, 'message');
    for (let backup = 0; backup < 4; backup += 1) {
      const before = acknowledged;
      const [file, to] = [await backupOf(home), fresh()];
      await walletOf(to, options).restore(file, asks.existing);
      const { answers, damaged } = await openLedger(to, systemRandom).read(id);
      expect(damaged).toBe(0);
      expect(answers.map(({ at }) => at)).toEqual(answers.map((_, index) => index));
      expect(answers.length).toBeGreaterThan(before);
    }
    child.kill('SIGKILL');
    await ended;
  });

  test('that would be larger than what is read again is size-exceeded, and nothing is written', async () => {
    const before = await all(home);
    const small = walletOf(home, { ...options, most: 1000 });
    await expect(small.backup(asks)).rejects.toMatchObject({
      code: 'size-exceeded',
      hint: expect.stringContaining('requests forget') as string,
    });
    await expect(small.lock(asks)).rejects.toMatchObject({ code: 'size-exceeded' });
    expect(await all(home)).toEqual(before);
  });

  test.each([0o640, 0o604, 0o644])('of a home whose seed or salt has mode %o is file-exposed, and nothing is changed', async (mode) => {
    const [id = ''] = await openLedger(home, systemRandom).list();
    for (const file of [join(home, 'seed'), join(home, 'requests', id, 'salt')]) {
      await chmod(file, mode);
      const before = await all(home);
      await expect(wallet.backup(asks)).rejects.toMatchObject({ code: 'file-exposed', file });
      await expect(wallet.lock(asks)).rejects.toMatchObject({ code: 'file-exposed', file });
      expect(await all(home)).toEqual(before);
      await chmod(file, 0o600);
    }
  });
});

describe('restoring', () => {
  test('into a home with a seed is already-initialised, and nobody is asked', async () => {
    const before = await all(home);
    await expect(wallet.restore(await backupOf(home), never.existing)).rejects.toMatchObject({
      code: 'already-initialised',
      hint: expect.stringContaining('--home') as string,
    });
    expect(await all(home)).toEqual(before);
  });

  test.each(['vendors', 'requests', 'config.json'])('into a home with other %s is file-exists: nothing is merged', async (part) => {
    const file = await backupOf(home);
    const to = fresh();
    await fill(to, 1);
    for (const name of ['seed', 'vendors', 'requests', 'config.json'].filter((kept) => kept !== part))
      await rm(join(to, name), { recursive: true });
    if (part === 'vendors') await openVendorBook(to).remove('beta');
    if (part === 'config.json') await writeFile(join(to, part), '{}');
    const before = await all(to);
    await expect(walletOf(to, options).restore(file, asks.existing)).rejects.toMatchObject({ code: 'file-exists', file: join(to, part) });
    expect(await all(to)).toEqual(before);
  });

  test('a wrong passphrase, a damaged backup, one that others can read and one that is not there are refused, and no home is made', async () => {
    const file = await backupOf(home);
    const to = fresh();
    const made = walletOf(to, options);
    await expect(made.restore(file, async () => other)).rejects.toMatchObject({ code: 'passphrase-wrong' });
    await expect(made.restore(`${file}.none`, never.existing)).rejects.toMatchObject({ code: 'file-missing' });
    await chmod(file, 0o644);
    await expect(made.restore(file, never.existing)).rejects.toMatchObject({ code: 'file-exposed', file });
    await chmod(file, 0o600);
    const whole = await readFile(file);
    for (const bytes of [
      whole.subarray(0, -1),
      whole.subarray(0, 300),
      Buffer.concat([whole, whole]),
      Buffer.from(''),
      Buffer.from('PK'),
    ]) {
      await writeFile(file, bytes);
      await expect(made.restore(file, never.existing)).rejects.toMatchObject({ code: 'wallet-invalid', file });
      expect(Buffer.compare(await readFile(file), bytes)).toBe(0);
    }
    await expect(readdir(to)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  const seedEntry = { name: 'seed', size: 1 };
  test.each<[string, unknown]>([
    ['a name that climbs', [{ name: 'requests/raaaaaa/../../../x', size: 1 }, seedEntry]],
    ['an absolute name', [{ name: '/etc/passwd', size: 1 }, seedEntry]],
    ['a hidden name', [{ name: '.new-0', size: 1 }, seedEntry]],
    ['a folder that is none of ours', [{ name: 'other/file', size: 1 }, seedEntry]],
    ['a hidden file of a request', [{ name: 'requests/raaaaaa/.salt', size: 1 }, seedEntry]],
    ['a request that no request is called', [{ name: 'requests/r000000/salt', size: 1 }, seedEntry]],
    ['a folder in a request', [{ name: 'requests/raaaaaa/a/b', size: 1 }, seedEntry]],
    ['a backslash', [{ name: 'requests\\raaaaaa\\salt', size: 1 }, seedEntry]],
    ['a vendor that no vendor is called', [seedEntry, { name: 'vendors/name.json', size: 1 }]],
    ['the lock itself', [seedEntry, { name: 'wallet.locked', size: 1 }]],
    ['a NUL', [{ name: 'requests/raaaaaa/a\0', size: 1 }, seedEntry]],
    ['one name twice', [seedEntry, seedEntry]],
    ['names in another order', [seedEntry, { name: 'config.json', size: 1 }]],
    ['no seed', [{ name: 'config.json', size: 2 }]],
    ['more bytes than there are', [{ name: 'seed', size: 3 }]],
    ['fewer bytes than there are', [seedEntry]],
    [
      'a size below zero',
      [
        { name: 'config.json', size: -1 },
        { name: 'seed', size: 3 },
      ],
    ],
    ['another member', [{ ...seedEntry, size: 2, mode: 511 }]],
    ['no list', { seed: 2 }],
  ])('a backup with %s is wallet-invalid, and no home is made', async (_what, list) => {
    const bytes = utf8(`${canonicalText(list as never)}\nxy`);
    expect(() => unpack(bytes, 'the-file')).toThrow(expect.objectContaining({ code: 'wallet-invalid' }) as Error);
    const file = `${fresh()}.backup`;
    await writeFile(file, await seal('ledger', bytes, old, options), { mode: 0o600 });
    const to = fresh();
    await expect(walletOf(to, options).restore(file, asks.existing)).rejects.toMatchObject({ code: 'wallet-invalid' });
    await expect(readdir(to)).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('a seed that is damaged', () => {
  test.each(['', 'AAA', 'A'.repeat(44), ' '.repeat(43)])('as %j is not backed up and not locked, and nobody is asked', async (text) => {
    await writeFile(join(home, 'seed'), text);
    const before = await all(home);
    for (const attempt of [async () => wallet.backup(never), async () => wallet.lock(never)])
      await expect(attempt()).rejects.toMatchObject({ code: 'storage-failed', file: join(home, 'seed') });
    expect(await all(home)).toEqual(before);
  });

  test.each(['AAA', 'A'.repeat(1_000_000), '{', '{"format":"meville-wallet"}\n'])(
    'in a backup that is whole is wallet-invalid, and no home is made',
    async (text) => {
      const file = `${fresh()}.backup`;
      await writeFile(file, await seal('ledger', pack(new Map([['seed', utf8(text)]])), old, options), { mode: 0o600 });
      const to = fresh();
      await expect(walletOf(to, options).restore(file, asks.existing)).rejects.toMatchObject({ code: 'wallet-invalid' });
      await expect(readdir(to)).rejects.toMatchObject({ code: 'ENOENT' });
    },
  );
});

describe('a locked wallet', () => {
  test('is one file that only its owner can read, and refuses everything until it is restored as it was', async () => {
    const before = await all(home);
    const ids = await openLedger(home, systemRandom).list();
    expect(await wallet.lock(asks)).toEqual({ requests: 2, vendors: 2 });
    expect((await readdir(home)).toSorted()).toEqual(['config.json', 'wallet.locked']);
    expect((await stat(join(home, 'wallet.locked'))).mode & 0o777).toBe(0o600);
    const [ledger, book] = [openLedger(home, systemRandom), openVendorBook(home)];
    const [entry] = requestRecord(['gamma']).vendors;
    if (entry === undefined) throw new Error('there is no vendor');
    const refused: (() => Promise<unknown>)[] = [
      async () => ledger.seed(),
      async () => ledger.list(),
      async () => ledger.read(ids[0] ?? ''),
      async () => ledger.create(requestRecord(), salt),
      async () => ledger.addAnswer(ids[0] ?? '', answered('alpha')),
      async () => ledger.claimAward(ids[0] ?? '', awardRecord('x')),
      async () => book.list(),
      async () => book.put(entry),
      async () => book.remove('alpha'),
      async () => initialiseSeed(home, systemRandom),
      async () => wallet.setPassphrase(never),
      async () => wallet.removePassphrase(never.existing),
      async () => wallet.backup(never),
      async () => wallet.restore('any', never.existing),
    ];
    for (const attempt of refused)
      await expect(attempt()).rejects.toMatchObject({ code: 'wallet-locked', hint: 'Run: meville wallet restore' });
    await expect(wallet.unlock(async () => other)).rejects.toMatchObject({ code: 'passphrase-wrong' });
    expect(await wallet.unlock(asks.existing)).toEqual({ requests: 2, vendors: 2, sealed: false });
    expect(await all(home)).toEqual(before);
  });

  test('keeps the passphrase of its seed, and is sealed with that', async () => {
    await wallet.setPassphrase({ ...asks, fresh: async () => other });
    const before = await all(home);
    await wallet.lock({ existing: async () => other, fresh: never.fresh });
    expect(await wallet.unlock(async () => other)).toMatchObject({ sealed: true });
    expect(await all(home)).toEqual(before);
  });

  test('can be restored elsewhere as a backup', async () => {
    const before = await all(home);
    await wallet.lock(asks);
    const to = fresh();
    await walletOf(to, options).restore(join(home, 'wallet.locked'), asks.existing);
    const { 'config.json': _settings, ...rest } = before;
    expect(await all(to)).toEqual(rest);
  });

  test.each(['requests/notes', 'requests/raaaaaa/My notes', 'vendors/list.csv'])(
    'is not made where it would lose %s: file-exists',
    async (name) => {
      await mkdir(join(home, 'requests/raaaaaa'));
      await writeFile(join(home, 'requests/raaaaaa/salt'), 'x', { mode: 0o600 });
      await writeFile(join(home, name), 'mine');
      const before = await all(home);
      await expect(wallet.lock(never)).rejects.toMatchObject({ code: 'file-exists', file: join(home, name) });
      expect(await all(home)).toEqual(before);
    },
  );

  test('has nothing of a request that was forgotten while somebody was asked for the passphrase', async () => {
    const ledger = openLedger(home, systemRandom);
    const [gone = '', stays = ''] = await ledger.list();
    const slow: Asks = {
      ...asks,
      fresh: async () => {
        await ledger.forget(gone);
        return old;
      },
    };
    expect(await wallet.lock(slow)).toMatchObject({ requests: 1 });
    await wallet.unlock(asks.existing);
    expect(await ledger.list()).toEqual([stays]);
  });

  test.each(['seed', 'salt'])('never loses its %s to another one that turns up beside it: file-exists, and both stay', async (what) => {
    const [id = ''] = await openLedger(home, systemRandom).list();
    const name = what === 'seed' ? 'seed' : `requests/${id}/salt`;
    const complete = await all(home);
    await wallet.lock(asks);
    const file = join(home, name);
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    await writeFile(file, 'A'.repeat(43), { mode: 0o600 });
    const before = await all(home);
    for (const attempt of [async () => wallet.unlock(asks.existing), async () => wallet.lock(asks)])
      await expect(attempt()).rejects.toMatchObject({ code: 'file-exists', file });
    expect(await all(home)).toEqual(before);
    await rm(file);
    await wallet.unlock(asks.existing);
    expect(await all(home)).toEqual(complete);
  });

  test('that others can read, or that is damaged, is refused and stays as it is', async () => {
    await wallet.lock(asks);
    const file = join(home, 'wallet.locked');
    await chmod(file, 0o644);
    for (const attempt of [async () => wallet.unlock(never.existing), async () => wallet.lock(never)])
      await expect(attempt()).rejects.toMatchObject({ code: 'file-exposed', file });
    await chmod(file, 0o600);
    const whole = await readFile(file);
    await writeFile(file, whole.subarray(0, -1));
    const before = await all(home);
    for (const attempt of [async () => wallet.unlock(never.existing), async () => wallet.lock(never)])
      await expect(attempt()).rejects.toMatchObject({ code: 'wallet-invalid', file });
    expect(await all(home)).toEqual(before);
  });

  test('one that is not locked cannot be unlocked: already-initialised', async () => {
    await expect(wallet.unlock(never.existing)).rejects.toMatchObject({ code: 'already-initialised' });
  });
});
