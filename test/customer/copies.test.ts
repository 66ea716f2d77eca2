import { describe, expect, test } from 'vitest';
import { fromBase64url } from '../../src/base/bytes.js';
import { makeCopy, type Copy } from '../../src/customer/copies.js';
import { factsOf } from '../../src/customer/request-file.js';
import { systemRandom } from '../../src/crypto/random.js';
import { draftOf, start, yarisRequest } from '../support/customer-market.js';

const facts = factsOf(draftOf(yarisRequest), start);
const seed = new Uint8Array(32).fill(7);
const salt = (fill: number): Uint8Array<ArrayBuffer> => new Uint8Array(32).fill(fill);

const payloadSize = ({ request }: Copy): number | undefined => fromBase64url(request.token.split('.')[1] ?? '')?.length;

/** Everything in a copy that is not its content: every key, id and nonce, and every run of 16 characters they are made of. */
function traits({ request: { claims, identity, signer, token } }: Copy): string[] {
  const secrets = [claims.iss.split(':').at(-1) ?? '', claims.jti, claims.replyTo.jwk.x, signer.x, identity, token.split('.')[2] ?? ''];
  return secrets.flatMap((text) => Array.from({ length: text.length - 15 }, (_, at) => text.slice(at, at + 16)));
}

const shared = (a: Copy, b: Copy): string[] => {
  const others = new Set(traits(b));
  return traits(a).filter((trait) => others.has(trait));
};

describe('copies of a request', () => {
  test('the same seed, salt, facts and vendor give the same bytes, in this process and any other', async () => {
    const [one, again] = await Promise.all([
      makeCopy(seed, salt(1), facts, 'https://a.example'),
      makeCopy(seed, salt(1), facts, 'https://a.example'),
    ]);
    expect(again.request.token).toBe(one.request.token);
    expect(again.request.identity).toBe(one.request.identity);
    // A copy of a request that was sent years ago must still be made from the ledger: these bytes may never change.
    expect(one.request.identity).toBe('yE5-UNhB9EWwGBzgEgJ7_oBW4GRSBsACKpD4FzwZpJg');
  });

  test.each([
    ['two vendors', salt(1), 'https://b.example'],
    ['two requests', salt(2), 'https://a.example'],
    ['two vendors that differ in a port', salt(1), 'https://a.example:444'],
  ])('the copies for %s share nothing but their content', async (_whom, otherSalt, vendor) => {
    const one = await makeCopy(seed, salt(1), facts, 'https://a.example');
    const other = await makeCopy(seed, otherSalt, facts, vendor);
    expect(shared(one, other)).toEqual([]);
    expect(payloadSize(other)).toBe(payloadSize(one));
    const content = ({ iss: _iss, aud: _aud, jti: _jti, replyTo: _reply, pad: _pad, ...rest }: Copy['request']['claims']): unknown => rest;
    expect(content(other.request.claims)).toEqual(content(one.request.claims));
    expect(Object.keys(content(one.request.claims) as object).toSorted()).toEqual(['demand', 'exp', 'iat', 'requirements', 'terms', 'vrm']);
  });

  test('neither the seed nor the salt is in a copy, and without either of them no key can be made again', async () => {
    const random = systemRandom(32);
    const one = await makeCopy(random, salt(9), facts, 'https://a.example');
    const bytes = Buffer.from(
      one.request.token
        .split('.')
        .slice(0, 2)
        .map((part) => Buffer.from(part, 'base64url').toString())
        .join(''),
    );
    for (const secret of [random, salt(9)]) {
      for (const spelling of ['hex', 'base64', 'base64url'] as const)
        expect(bytes.includes(Buffer.from(secret).toString(spelling).slice(0, 30))).toBe(false);
    }
    expect(shared(one, await makeCopy(systemRandom(32), salt(9), facts, 'https://a.example'))).toEqual([]);
  });

  test('forty vendors and five requests make two hundred copies of which no two share a key, an id or a nonce', async () => {
    const seen = new Set<string>();
    for (let request = 0; request < 5; request += 1) {
      const copies = await Promise.all(
        Array.from({ length: 40 }, async (_, vendor) => makeCopy(seed, salt(request), facts, `https://v${String(vendor)}.example`)),
      );
      for (const {
        request: { claims },
      } of copies)
        for (const one of [claims.iss, claims.jti, claims.replyTo.jwk.x]) seen.add(one);
      expect(new Set(copies.map(payloadSize))).toEqual(new Set([3072]));
    }
    expect(seen.size).toBe(600);
  });
});
