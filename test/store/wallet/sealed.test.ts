import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { utf8 } from '../../../src/base/bytes.js';
import { systemRandom } from '../../../src/crypto/random.js';
import { inspectSealed, openSealed, seal, type Passphrase } from '../../../src/store/wallet/sealed.js';

/** The sealed file, as far as it can be told from outside: what is refused before a passphrase is asked for, and what only a passphrase tells. */

const passphrase = utf8('correct horse battery');
const options = { random: systemRandom, log2N: 14 };
const open = async (bytes: Uint8Array, given: Passphrase = passphrase): Promise<Uint8Array> =>
  openSealed(inspectSealed(bytes, 'seed', 'the-file'), given);

const plain = utf8('thirty-two bytes of master seed.');
let sealed = new Uint8Array();
let headerEnd = 0;
beforeAll(async () => {
  sealed = await seal('seed', plain, passphrase, options);
  headerEnd = sealed.indexOf(0x0a) + 1;
});

/** The digest is no secret: whoever changes a file can make it fit. */
function redigested(bytes: Uint8Array): Uint8Array {
  const whole = bytes.subarray(0, bytes.length - 32);
  return Buffer.concat([whole, createHash('sha256').update(whole).digest()]);
}

/** With another first line, and a digest that fits. */
const withHeader = (line: string): Uint8Array => redigested(Buffer.concat([utf8(line), sealed.subarray(headerEnd - 1)]));

const headerText = (): string => Buffer.from(sealed.subarray(0, headerEnd - 1)).toString();
const changed = (from: string | RegExp, to: string): Uint8Array => {
  const text = headerText();
  expect(text).not.toBe(text.replace(from, to));
  return withHeader(text.replace(from, to));
};

const invalid = (what: RegExp): Error =>
  expect.objectContaining({ code: 'wallet-invalid', file: 'the-file', message: expect.stringMatching(what) as string }) as Error;
const inspecting = (bytes: Uint8Array) => (): unknown => inspectSealed(bytes, 'seed', 'the-file');

describe('what was sealed', () => {
  test('is opened by its passphrase, whatever and however long it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 5000 }), fc.uint8Array({ minLength: 1, maxLength: 100 }), async (bytes, secret) => {
        const whole = await seal('seed', bytes, secret, options);
        expect(Buffer.compare(await open(whole, secret), bytes)).toBe(0);
      }),
      { numRuns: 15 },
    );
  });

  test('is sealed in another way each time, with 2^17 unless a test says otherwise', async () => {
    const [one, other] = [await seal('seed', plain, passphrase, { random: systemRandom }), await seal('seed', plain, passphrase, options)];
    expect(Buffer.from(one).toString('latin1')).toContain('"kdf":{"log2N":17,"name":"scrypt","p":1,"r":8,"salt":"');
    expect(Buffer.compare(one.subarray(-80), other.subarray(-80))).not.toBe(0);
    expect(Buffer.compare(await open(one), plain)).toBe(0);
  });

  test.each(['', 'Correct horse battery', 'correct horse battery ', 'correct horse batter', 'correct horse battery\n'])(
    'is not opened by %j: passphrase-wrong',
    async (text) => {
      await expect(open(sealed, utf8(text))).rejects.toMatchObject({ code: 'passphrase-wrong' });
    },
  );
});

describe('damage', () => {
  test('a file cut at any length is wallet-invalid before a passphrase is asked for', () => {
    for (let length = 0; length < sealed.length; length += 1)
      expect(inspecting(sealed.subarray(0, length)), String(length)).toThrow(invalid(/./));
  });

  test('a file with any one bit turned is wallet-invalid before a passphrase is asked for', () => {
    for (let at = 0; at < sealed.length; at += 1) {
      for (let bit = 0; bit < 8; bit += 1) {
        const turned = Uint8Array.from(sealed);
        turned[at] = (turned[at] ?? 0) ^ (1 << bit);
        expect(inspecting(turned), `${String(at)}.${String(bit)}`).toThrow(invalid(/./));
      }
    }
  });

  test.each([1, 2, 100])('%i bytes behind its end are wallet-invalid, also with a digest that fits', (count) => {
    expect(inspecting(Buffer.concat([sealed, new Uint8Array(count)]))).toThrow(invalid(/behind its end/));
    expect(inspecting(redigested(Buffer.concat([sealed, new Uint8Array(count)])))).toThrow(invalid(/behind its end/));
  });

  test('who changes what is sealed and makes the digest fit is told that it does not open', async () => {
    for (let at = headerEnd; at < sealed.length - 32; at += 5) {
      const turned = Uint8Array.from(sealed);
      turned[at] = (turned[at] ?? 0) ^ 1;
      await expect(open(redigested(turned)), String(at)).rejects.toMatchObject({ code: 'passphrase-wrong' });
    }
  });

  test('who changes the salt or the nonce and makes the digest fit is told that it does not open', async () => {
    for (const member of ['salt', 'nonce']) {
      const bytes = changed(new RegExp(`"${member}":"(.)`), `"${member}":"${headerText().includes(`"${member}":"A`) ? 'B' : 'A'}`);
      await expect(open(bytes), member).rejects.toMatchObject({ code: 'passphrase-wrong' });
    }
  });

  test('a header that says less work than was done does not open it', async () => {
    await expect(open(changed('"log2N":14', '"log2N":15'))).rejects.toMatchObject({ code: 'passphrase-wrong' });
  });

  test('a seed is no backup and a backup no seed', async () => {
    expect(() => inspectSealed(sealed, 'ledger', 'the-file')).toThrow(invalid(/is a seed and no backup/));
    const backup = await seal('ledger', plain, passphrase, options);
    expect(inspecting(backup)).toThrow(invalid(/is a backup and no seed/));
    await expect(
      open(redigested(Buffer.from(Buffer.from(backup).toString('latin1').replace('ledger', 'seed'), 'latin1'))),
    ).rejects.toMatchObject({
      code: 'passphrase-wrong',
    });
  });
});

describe('what a header asks for', () => {
  test.each(['40', '21', '13', '0', '-1', '1099511627776', '"17"', 'null', 'true', '[17]'])(
    'work of 2^%s is wallet-invalid at once, and the error says what is taken',
    (log2N) => {
      expect(inspecting(changed('"log2N":14', `"log2N":${log2N}`))).toThrow(
        invalid(/work factors.*only N from 2\^14 to 2\^20, r 8 and p 1/),
      );
    },
  );

  test.each([
    ['"p":1', '"p":2'],
    ['"p":1', '"p":1073741823'],
    ['"r":8', '"r":16'],
    ['"r":8', '"r":1'],
    ['"r":8', '"r":null'],
  ])('%s made %s is wallet-invalid at once', (from, to) => {
    expect(inspecting(changed(from, to))).toThrow(invalid(/work factors/));
  });

  test.each(['536870913', '9007199254740991'])('a size of %s is wallet-invalid before anything is reserved for it', (size) => {
    expect(inspecting(changed('"size":32', `"size":${size}`))).toThrow(invalid(/more than the 536870912 bytes/));
  });

  test.each(['2', '0', '10', '"1"', 'null', '{}', '[1]', '1e0', '"\\u202e"'])('version %s is wallet-invalid', (version) =>
    expect(inspecting(changed('"version":1', `"version":${version}`))).toThrow(invalid(/./)),
  );

  test('a later version is named, and the hint is to update, whatever else that version has', () => {
    const line = '{"cipher":"later","format":"meville-wallet","version":2}';
    for (const bytes of [withHeader(line), utf8(`${line}\n`)])
      expect(inspecting(bytes)).toThrow(
        expect.objectContaining({
          code: 'wallet-invalid',
          message: 'the-file is of version 2, and this program knows version 1.',
          hint: 'Update the program.',
        }) as Error,
      );
  });

  test.each([
    ['{"content":"seed"', '{ "content":"seed"'],
    ['"size":32', '"size":32.0'],
    ['"size":32', '"size":-32'],
    ['"size":32', '"size":"32"'],
    ['"version":1', '"version":1,"version":1'],
    ['"version":1}', '"version":1,"x":1}'],
    ['"content":"seed",', ''],
    ['"content":"seed"', '"content":"key"'],
    ['"format":"meville-wallet"', '"format":"meville"'],
    ['"name":"scrypt"', '"name":"argon2id"'],
    ['"name":"scrypt"', '"name":"scrypt","note":""'],
    [/"salt":"./, '"salt":"='],
    [/"salt":"../, '"salt":"'],
    [/"nonce":"..../, '"nonce":"'],
    [/^/, '\uFEFF'],
    [/^/, ' '],
    [/$/, '\r'],
    [/^.*$/, '[]'],
    [/^.*$/, 'null'],
    [/^.*$/, ''],
    [/^.*$/, `{"a":"${'x'.repeat(600)}"}`],
  ])('%s made %j is wallet-invalid: there is one spelling', (from, to) => {
    expect(inspecting(changed(from, to))).toThrow(invalid(/./));
  });

  test('any bytes are a sealed file or wallet-invalid', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.boolean(), (bytes, begun) => {
        const whole = begun ? Buffer.concat([sealed.subarray(0, headerEnd), bytes]) : bytes;
        expect(inspecting(whole)).toThrow(invalid(/./));
      }),
    );
  });
});
