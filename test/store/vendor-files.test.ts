import { chmod, mkdtemp, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { systemRandom } from '../../src/crypto/random.js';
import { openVendorBook } from '../../src/store/vendor-book-file.js';
import { createVendorSecrets, readVendorSecrets } from '../../src/store/vendor-secrets-file.js';
import { vendorEntry } from '../contracts/ledger.js';

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'meville-vendor-'));
});
afterEach(() => rm(home, { recursive: true, force: true }));

describe('the vendor book', () => {
  test('vendors are listed by name in the order of code units', async () => {
    const book = openVendorBook(home);
    expect(await book.list()).toEqual([]);
    for (const name of ['beta', 'Alpha', 'ärger', 'alpha']) await book.put(vendorEntry(name));
    expect((await book.list()).map(({ name }) => name)).toEqual(['Alpha', 'alpha', 'beta', 'ärger']);
  });

  test('putting a vendor of a name that is there replaces it, and removing takes only that one', async () => {
    const book = openVendorBook(home);
    await book.put(vendorEntry('alpha'));
    await book.put(vendorEntry('beta'));
    await book.put({ ...vendorEntry('alpha'), pin: 'another pin', loopback: true });
    await book.remove('beta');
    await book.remove('never there');
    expect(await book.list()).toEqual([{ ...vendorEntry('alpha'), pin: 'another pin', loopback: true }]);
  });

  test('no vendor is lost when many are put at once', async () => {
    const names = Array.from({ length: 40 }, (_, index) => `vendor ${String(index).padStart(2, '0')}`);
    await Promise.all(names.map((name) => openVendorBook(home).put(vendorEntry(name))));
    expect((await openVendorBook(home).list()).map(({ name }) => name)).toEqual(names);
  });

  test.each(['../../escape', '/etc/passwd', '', '.', '\0', 'a/b', '__proto__', 'x'.repeat(5000)])(
    'the name %j stays a name',
    async (name) => {
      const book = openVendorBook(home);
      await book.put(vendorEntry(name));
      expect(await book.list()).toEqual([vendorEntry(name)]);
      expect(await readdir(home)).toEqual(['vendors']);
      expect(await readdir(join(home, 'vendors'))).toEqual([expect.stringMatching(/^[0-9a-f]{64}\.json$/)]);
      await book.remove(name);
      expect(await book.list()).toEqual([]);
    },
  );

  test.each([0o620, 0o602, 0o666])('an entry of mode %o is file-exposed: who can write it could pin a key of their own', async (mode) => {
    const book = openVendorBook(home);
    await book.put(vendorEntry('alpha'));
    const [file = ''] = await readdir(join(home, 'vendors'));
    const path = join(home, 'vendors', file);
    await chmod(path, mode);
    await expect(book.list()).rejects.toMatchObject({ code: 'file-exposed', file: path });
    // Putting it anew is a new file, for the owner alone.
    await book.put(vendorEntry('alpha'));
    expect(await book.list()).toEqual([vendorEntry('alpha')]);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  test('a folder that others may look into or write to is tightened by whoever reads it', async () => {
    const book = openVendorBook(home);
    await book.put(vendorEntry('alpha'));
    await chmod(join(home, 'vendors'), 0o777);
    expect(await book.list()).toEqual([vendorEntry('alpha')]);
    expect((await stat(join(home, 'vendors'))).mode & 0o777).toBe(0o700);
  });

  test('a link in place of the folder is storage-failed, wherever it leads', async () => {
    const book = openVendorBook(home);
    await symlink(tmpdir(), join(home, 'vendors'));
    await expect(book.list()).rejects.toMatchObject({ code: 'storage-failed' });
    await expect(book.put(vendorEntry('alpha'))).rejects.toMatchObject({ code: 'storage-failed' });
  });

  test('a damaged entry is storage-failed and names its file', async () => {
    const book = openVendorBook(home);
    await book.put(vendorEntry('alpha'));
    const [file = ''] = await readdir(join(home, 'vendors'));
    const path = join(home, 'vendors', file);
    await writeFile(path, '{}');
    await expect(book.list()).rejects.toMatchObject({ code: 'storage-failed', file: path });
  });

  test('files are 0600 in a folder of 0700', async () => {
    await openVendorBook(home).put(vendorEntry('alpha'));
    const [file = ''] = await readdir(join(home, 'vendors'));
    expect((await stat(join(home, 'vendors'))).mode & 0o777).toBe(0o700);
    expect((await stat(join(home, 'vendors', file))).mode & 0o777).toBe(0o600);
  });

  test('a link in place of the folder is storage-failed, and nothing is written through it', async () => {
    const elsewhere = await mkdtemp(join(tmpdir(), 'meville-elsewhere-'));
    await symlink(elsewhere, join(home, 'vendors'));
    await expect(openVendorBook(home).put(vendorEntry('alpha'))).rejects.toMatchObject({ code: 'storage-failed' });
    expect(await readdir(elsewhere)).toEqual([]);
    await rm(elsewhere, { recursive: true });
  });
});

describe('the keys of a vendor', () => {
  test('they are made once, of two draws of 32 bytes, and found again', async () => {
    let draw = 0;
    await createVendorSecrets(home, (length) => {
      draw += 1;
      return new Uint8Array(length).fill(draw);
    });
    const keys = { sign: new Uint8Array(32).fill(1), seal: new Uint8Array(32).fill(2) };
    expect(await readVendorSecrets(home)).toEqual(keys);
    await expect(createVendorSecrets(home, systemRandom)).rejects.toMatchObject({ code: 'already-initialised' });
    expect(await readVendorSecrets(home)).toEqual(keys);
    expect(await readdir(home)).toEqual(['keys.json']);
    expect((await stat(join(home, 'keys.json'))).mode & 0o777).toBe(0o600);
  });

  test('of many that make them at once one does', async () => {
    const made = await Promise.allSettled(Array.from({ length: 10 }, () => createVendorSecrets(home, systemRandom)));
    expect(made.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  test('a home without them is not-initialised', async () => {
    await expect(readVendorSecrets(home)).rejects.toMatchObject({
      code: 'not-initialised',
      hint: expect.stringContaining('--key FILE') as string,
    });
  });

  test('keys that others may read are file-exposed', async () => {
    await createVendorSecrets(home, systemRandom);
    await chmod(join(home, 'keys.json'), 0o640);
    await expect(readVendorSecrets(home)).rejects.toMatchObject({ code: 'file-exposed', file: join(home, 'keys.json') });
  });

  test.each(['', '{}', '{"digest":"","record":{}}', 'x'.repeat(5000)])('the text %j in their place is storage-failed', async (text) => {
    await writeFile(join(home, 'keys.json'), text, { mode: 0o600 });
    await expect(readVendorSecrets(home)).rejects.toMatchObject({ code: 'storage-failed', file: join(home, 'keys.json') });
  });
});
