import { hkdfSync } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { derive, type Purpose } from '../../src/crypto/derive.js';
import { bytesOf } from '../support/keys.js';

const purposes: readonly Purpose[] = ['sign', 'reply', 'jti'];
const seed = bytesOf('a1'.repeat(32));
const salt = bytesOf('b2'.repeat(32));
const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

describe('derive', () => {
  test('is HKDF-SHA256 as node:crypto has it, with purpose and vendor in the info', async () => {
    for (const purpose of purposes) {
      const info = `meville/1\0${purpose}\0https://hill-garage.example`;
      const golden = Buffer.from(hkdfSync('sha256', seed, salt, info, 32)).toString('hex');
      expect(hexOf(await derive(seed, salt, purpose, 'https://hill-garage.example'))).toBe(golden);
    }
  });

  test('has not changed since the first release: whoever has a salt can still make the keys of its request', async () => {
    expect(hexOf(await derive(seed, salt, 'sign', 'https://hill-garage.example'))).toBe(
      '5d1a7e93d6c78edc55169c173a8b85481ef9aaa8c958bc407128a215e2eb82da',
    );
  });

  it('gives the same for the same, and 32 other bytes when anything differs', async () => {
    const bytes = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((given) => new Uint8Array(given));
    const whole = fc.record({
      seed: bytes,
      salt: bytes,
      purpose: fc.constantFrom(...purposes),
      vendor: fc.webUrl({ validSchemes: ['https'] }),
    });
    const keyOf = (of: {
      seed: Uint8Array<ArrayBuffer>;
      salt: Uint8Array<ArrayBuffer>;
      purpose: Purpose;
      vendor: string;
    }): Promise<string> => derive(of.seed, of.salt, of.purpose, of.vendor).then(hexOf);
    await fc.assert(
      fc.asyncProperty(whole, whole, fc.constantFrom('seed', 'salt', 'purpose', 'vendor'), async (one, other, member) => {
        const changed = { ...one, [member]: other[member] };
        const same = JSON.stringify(one[member]) === JSON.stringify(other[member]);
        expect(await keyOf(one)).toBe(await keyOf({ ...one }));
        expect((await keyOf(changed)) === (await keyOf(one))).toBe(same);
        expect(await keyOf(one)).toHaveLength(64);
      }),
    );
  });

  it('never gives the same bytes for two purposes or two vendors', async () => {
    const vendors = Array.from({ length: 100 }, (_, at) => `https://vendor-${at}.example`);
    const made = await Promise.all(vendors.flatMap((vendor) => purposes.map((purpose) => derive(seed, salt, purpose, vendor).then(hexOf))));
    expect(new Set(made).size).toBe(300);
  });
});
