import { execFile, fork } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, symlink, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { promisify } from 'node:util';
import { join } from 'node:path';
import { once } from 'node:events';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { systemRandom, type Random } from '../../src/crypto/random.js';
import type { Ledger } from '../../src/store/ledger.js';
import { initialiseSeed, openLedger } from '../../src/store/ledger-files.js';
import { bundle, sourceOf } from './bundle.js';
import { answered, awardRecord, ledgerContract, requestRecord, salt } from '../contracts/ledger.js';

let root: string;
let home: string;
let ledger: Ledger;
let count = 0;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'meville-ledger-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));
beforeEach(() => {
  count += 1;
  home = join(root, `home-${String(count)}`);
  ledger = openLedger(home, systemRandom);
});

ledgerContract('the ledger in files', async () => {
  count += 1;
  return openLedger(join(root, `home-${String(count)}`), systemRandom);
});

const fileOf = (id: string, name: string): string => join(home, 'requests', id, name);
const modesUnder = async (folder: string): Promise<Record<string, string>> => {
  const names = ['.', ...(await readdir(folder, { recursive: true }))];
  const modes = await Promise.all(names.map(async (name) => [name, ((await stat(join(folder, name))).mode & 0o777).toString(8)] as const));
  return Object.fromEntries(modes);
};

/** Does everything there is to do with one request. */
async function fill(): Promise<string> {
  await initialiseSeed(home, systemRandom);
  const id = await ledger.create(requestRecord(), salt);
  await ledger.addAnswer(id, answered('alpha'));
  await ledger.claimAward(id, awardRecord('award'));
  await ledger.endAward(id, 'award', { kind: 'silent' });
  await ledger.keepReceipt(id, 'receipt');
  await ledger.keepAgreement(id, 'agreement');
  await ledger.keepContact(id, { contact: 'contact', sealed: 'sealed' });
  await ledger.markContactTaken(id);
  return id;
}

describe('the seed', () => {
  test('it is made once, of 32 random bytes, and found again', async () => {
    await initialiseSeed(home, (length) => new Uint8Array(length).fill(7));
    expect(await ledger.seed()).toEqual(new Uint8Array(32).fill(7));
    await expect(initialiseSeed(home, systemRandom)).rejects.toMatchObject({ code: 'already-initialised' });
    expect(await ledger.seed()).toEqual(new Uint8Array(32).fill(7));
  });

  test('a home without one is not-initialised', async () => {
    await expect(ledger.seed()).rejects.toMatchObject({ code: 'not-initialised' });
  });

  test.each([0o640, 0o604, 0o644])('one of mode %o is file-exposed', async (mode) => {
    await initialiseSeed(home, systemRandom);
    await chmod(join(home, 'seed'), mode);
    await expect(ledger.seed()).rejects.toMatchObject({ code: 'file-exposed', file: join(home, 'seed') });
  });

  test.each(['', 'short', `${'A'.repeat(43)}=`, 'A'.repeat(44), '*'.repeat(43), 'A'.repeat(5000)])(
    'the text %j in its place is storage-failed',
    async (text) => {
      await initialiseSeed(home, systemRandom);
      await writeFile(join(home, 'seed'), text);
      await expect(ledger.seed()).rejects.toMatchObject({ code: 'storage-failed', file: join(home, 'seed') });
    },
  );
});

describe('what others may read', () => {
  let before: number;
  beforeEach(() => {
    before = process.umask(0o000);
  });
  afterEach(() => {
    process.umask(before);
  });

  test('files are 0600 and folders 0700 without a umask, and nothing temporary stays', async () => {
    await mkdir(home, { mode: 0o755 });
    const id = await fill();
    const modes = await modesUnder(home);
    expect(Object.keys(modes).toSorted()).toEqual(
      [
        '.',
        'requests',
        'seed',
        ...[
          '',
          '/salt',
          '/request.json',
          '/answers.ndjson',
          '/award-1',
          '/award-1.end',
          '/receipt',
          '/agreement',
          '/contact',
          '/contact.taken',
        ].map((file) => `requests/${id}${file}`),
      ].toSorted(),
    );
    for (const [name, mode] of Object.entries(modes))
      expect([name, mode]).toEqual([name, name === '.' || name === 'requests' || name.endsWith(id) ? '700' : '600']);
  });

  test('looser folders and answers are tightened by the next write', async () => {
    const id = await fill();
    const loose = [join(home, 'requests'), join(home, 'requests', id)];
    for (const folder of loose) await chmod(folder, 0o755);
    await chmod(fileOf(id, 'answers.ndjson'), 0o644);
    await ledger.addAnswer(id, answered('beta'));
    for (const folder of loose) expect((await stat(folder)).mode & 0o777).toBe(0o700);
    expect((await stat(fileOf(id, 'answers.ndjson'))).mode & 0o777).toBe(0o600);
  });

  test('a salt that others may read is file-exposed', async () => {
    const id = await fill();
    await chmod(fileOf(id, 'salt'), 0o644);
    await expect(ledger.read(id)).rejects.toMatchObject({ code: 'file-exposed' });
  });
});

describe('planted links', () => {
  test('a link in place of the folder of requests is storage-failed, and nothing is written through it', async () => {
    const elsewhere = join(root, `elsewhere-${String(count)}`);
    await mkdir(home);
    await mkdir(elsewhere);
    await symlink(elsewhere, join(home, 'requests'));
    await expect(ledger.create(requestRecord(), salt)).rejects.toMatchObject({ code: 'storage-failed' });
    expect(await readdir(elsewhere)).toEqual([]);
  });

  test('a link in place of a request is storage-failed', async () => {
    const id = await fill();
    await rename(join(home, 'requests', id), join(root, `moved-${String(count)}`));
    await symlink(join(root, `moved-${String(count)}`), join(home, 'requests', id));
    await expect(ledger.read(id)).rejects.toMatchObject({ code: 'storage-failed' });
    await expect(ledger.addAnswer(id, answered('alpha'))).rejects.toMatchObject({ code: 'storage-failed' });
  });

  test.each(['answers.ndjson', 'receipt', 'salt', 'award-1'])('a link in place of %s is storage-failed', async (name) => {
    const id = await fill();
    const target = join(root, `target-${String(count)}`);
    await rename(fileOf(id, name), target);
    await symlink(target, fileOf(id, name));
    await expect(ledger.read(id)).rejects.toMatchObject({ code: 'storage-failed' });
  });
});

describe('damage', () => {
  test.each(['request.json', 'award-1', 'award-1.end', 'contact', 'salt'])(
    'a %s with any one byte changed is storage-failed and names the file',
    async (name) => {
      const id = await fill();
      const whole = await readFile(fileOf(id, name));
      for (let at = 0; at < whole.length; at += Math.ceil(whole.length / 40)) {
        const flipped = Uint8Array.from(whole);
        flipped[at] = (flipped[at] ?? 0) ^ 0x04;
        await writeFile(fileOf(id, name), flipped);
        // A changed salt that is still well-formed cannot be told: every salt is one.
        if (name === 'salt' && /^[\w-]{43}$/.test(Buffer.from(flipped).toString('latin1'))) continue;
        await expect(ledger.read(id)).rejects.toMatchObject({ code: 'storage-failed', file: fileOf(id, name) });
      }
    },
  );

  test('a damaged request is still listed, so that a person can be told of it', async () => {
    const id = await fill();
    await writeFile(fileOf(id, 'request.json'), '{}');
    const second = await ledger.create(requestRecord(), salt);
    expect(await ledger.list()).toEqual([second, id]);
  });

  test('what a crash left of a request is neither listed nor known, and is swept when it is old', async () => {
    const id = await fill();
    const crashed = join(home, 'requests', '.new-0123');
    await mkdir(crashed);
    await mkdir(join(home, 'requests', 'raaaaaa'));
    await utimes(crashed, 1, 1);
    expect(await ledger.list()).toEqual([id]);
    await expect(ledger.read('raaaaaa')).rejects.toMatchObject({ code: 'request-unknown' });
    await ledger.create(requestRecord(), salt);
    expect(await readdir(join(home, 'requests'))).not.toContain('.new-0123');
  });

  test('the last answer torn at any length is skipped and counted, and the next one stands on its own line', async () => {
    const id = await ledger.create(requestRecord(), salt);
    const file = fileOf(id, 'answers.ndjson');
    await ledger.addAnswer(id, answered('first'));
    const start = (await stat(file)).size;
    await ledger.addAnswer(id, answered('last'));
    const end = (await stat(file)).size;
    const whole = await readFile(file);
    for (let length = start; length <= end; length += 1) {
      await writeFile(file, whole);
      await truncate(file, length);
      // Only the line feed before a record, or all but the one behind it, leaves nothing torn.
      const torn = length > start + 1 && length < end - 1;
      const complete = length >= end - 1;
      const expected = ['first', ...(complete ? ['last'] : [])];
      const state = await ledger.read(id);
      expect([length, state.answers.map(({ vendor }) => vendor), state.damaged]).toEqual([length, expected, torn ? 1 : 0]);
      await ledger.addAnswer(id, answered('next'));
      const after = await ledger.read(id);
      expect([length, after.answers.map(({ vendor }) => vendor), after.damaged]).toEqual([length, [...expected, 'next'], torn ? 1 : 0]);
    }
  });

  test.each(['{}', 'null', '[]', '"text"', '{"digest":"","record":{}}', '\0', 'not json', '<!doctype html>'])(
    'the line %j among the answers is skipped and counted',
    async (line) => {
      const id = await fill();
      await writeFile(fileOf(id, 'answers.ndjson'), `${line}\n`, { flag: 'a' });
      await ledger.addAnswer(id, answered('beta'));
      const { answers, damaged } = await ledger.read(id);
      expect([answers.map(({ vendor }) => vendor), damaged]).toEqual([['alpha', 'beta'], 1]);
    },
  );
});

describe('local ids', () => {
  test('a name that is taken is drawn again', async () => {
    let draws = 0;
    const random: Random = (length) => {
      draws += 1;
      return new Uint8Array(length).fill(draws < 4 ? 0 : 1);
    };
    const held = openLedger(home, random);
    expect(await held.create(requestRecord(), salt)).toBe('raaaaaa');
    expect(await held.create(requestRecord(), salt)).toBe('rbbbbbb');
    expect(draws).toBe(4);
  });

  test('a source of randomness that stands still is storage-failed, and the request that is there stays whole', async () => {
    const held = openLedger(home, (length) => new Uint8Array(length));
    await held.create(requestRecord(['alpha']), salt);
    await expect(held.create(requestRecord(['beta']), salt)).rejects.toMatchObject({ code: 'storage-failed' });
    expect((await held.read('raaaaaa')).record).toEqual(requestRecord(['alpha']));
    expect(await readdir(join(home, 'requests'))).toEqual(['raaaaaa']);
  });
});

describe('several processes', () => {
  test('of eight that claim one request at one moment one is told true', async () => {
    const script = await bundle(
      root,
      `
      import { openLedger } from ${sourceOf('store/ledger-files.ts')};
      import { systemRandom } from ${sourceOf('crypto/random.ts')};
      const [home, id, name] = process.argv.slice(2);
      const ledger = openLedger(home, systemRandom);
      process.on('message', async () => {
        await ledger.addAnswer(id, { vendor: name, at: 1, ms: 1, outcome: { kind: 'answered', sealed: name.repeat(2000) } });
        const claimed = await ledger.claimAward(id, { vendor: name, offer: 'offer', award: name, sealed: 'sealed' });
        process.send(claimed, () => process.disconnect());
      });
      process.send('ready');
    `,
    );
    const id = await ledger.create(requestRecord(), salt);
    const names = Array.from({ length: 8 }, (_, index) => `process-${String(index)}`);
    const children = names.map((name) => fork(script, [home, id, name]));
    await Promise.all(children.map((child) => once(child, 'message')));
    const told = children.map((child) => once(child, 'message'));
    for (const child of children) child.send('go');
    const claimed = (await Promise.all(told)).map(([message]) => message as boolean);
    expect(claimed.filter(Boolean)).toHaveLength(1);
    const { awards, answers, damaged } = await ledger.read(id);
    expect(awards.map(({ award }) => award.award)).toEqual([names[claimed.indexOf(true)]]);
    expect([answers.map(({ vendor }) => vendor).toSorted(), damaged]).toEqual([names, 0]);
  });

  test('every answer that was acknowledged is there after the process was killed', async () => {
    const script = await bundle(
      root,
      `
      import { openLedger } from ${sourceOf('store/ledger-files.ts')};
      import { systemRandom } from ${sourceOf('crypto/random.ts')};
      const [home, id] = process.argv.slice(2);
      const ledger = openLedger(home, systemRandom);
      for (let at = 0; ; at += 1) {
        await ledger.addAnswer(id, { vendor: 'v', at, ms: 1, outcome: { kind: 'answered', sealed: 'x'.repeat(60000) } });
        process.send(at);
      }
    `,
    );
    for (let kill = 0; kill < 5; kill += 1) {
      const id = await ledger.create(requestRecord(), salt);
      const child = fork(script, [home, id]);
      let acknowledged = -1;
      child.on('message', (at) => {
        acknowledged = at as number;
        if (acknowledged === 2 + kill) child.kill('SIGKILL');
      });
      await once(child, 'exit');
      const { answers, damaged } = await ledger.read(id);
      expect(answers.length).toBeGreaterThan(acknowledged);
      expect(answers.map(({ at }) => at)).toEqual(answers.map((_, index) => index));
      expect(damaged).toBeLessThanOrEqual(1);
    }
  });
});

describe('a disk that refuses', () => {
  /** Runs the script where no file may grow beyond so many blocks of 512 or 1024 bytes: the write that passes it fails. */
  async function withLimit(blocks: number, script: string, args: readonly string[]): Promise<string> {
    const shell = `trap '' XFSZ; ulimit -f ${String(blocks)}; exec "$0" "$@"`;
    const { stdout } = await promisify(execFile)('/bin/sh', ['-c', shell, process.execPath, script, ...args]);
    return stdout;
  }

  test('an answer, an award and a request that do not fit are storage-failed, and what was there before is whole', async () => {
    const id = await ledger.create(requestRecord(), salt);
    await ledger.addAnswer(id, answered('before'));
    const before = await ledger.read(id);
    const script = await bundle(
      root,
      `
      import { openLedger } from ${sourceOf('store/ledger-files.ts')};
      import { systemRandom } from ${sourceOf('crypto/random.ts')};
      const [home, id] = process.argv.slice(2);
      const ledger = openLedger(home, systemRandom);
      const big = 'x'.repeat(100_000);
      const codes = [];
      const attempt = async (step) => codes.push(await step().then(() => 'done', (thrown) => thrown.code));
      await attempt(() => ledger.addAnswer(id, { vendor: 'v', at: 1, ms: 1, outcome: { kind: 'answered', sealed: big } }));
      await attempt(() => ledger.claimAward(id, { vendor: 'v', offer: 'o', award: 'a', sealed: big }));
      await attempt(() => ledger.keepReceipt(id, big));
      await attempt(() => ledger.create({ category: 'car', facts: {}, vendors: [{ name: big, origin: 'o', loopback: false, pin: 'p', profile: 'q' }] }, new Uint8Array(32)));
      process.stdout.write(codes.join(' '));
    `,
    );
    expect(await withLimit(8, script, [home, id])).toBe('storage-failed storage-failed storage-failed storage-failed');
    expect(await ledger.read(id)).toEqual({ ...before, damaged: 1 });
    expect(await ledger.list()).toEqual([id]);
    expect(await readdir(join(home, 'requests'))).toEqual([id]);
    expect((await readdir(join(home, 'requests', id))).toSorted()).toEqual(['answers.ndjson', 'request.json', 'salt']);
    await ledger.addAnswer(id, answered('after'));
    expect((await ledger.read(id)).answers.map(({ vendor }) => vendor)).toEqual(['before', 'after']);
  });
});
