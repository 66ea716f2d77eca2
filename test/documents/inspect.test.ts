import { describe, expect, it, test } from 'vitest';
import { inspect, type TrustedVendor } from '../../src/documents/inspect.js';
import { sealDocument } from '../../src/documents/answer.js';
import { kinds, type Kind } from '../../src/documents/kinds.js';
import { Verified } from '../../src/documents/verified.js';
import { codeFrom, context, tokenOf, vectorNamed, vectorNames, vendorOf } from '../support/documents.js';
import { publicX, rawThumbprint } from '../support/keys.js';

const { now } = context;
const vendor = await vendorOf(context.vendor);
const other = await vendorOf(context.otherVendor);
const trusted: readonly TrustedVendor[] = [
  { name: 'dublin', ...other },
  { name: 'hill', ...vendor },
];
const all = Object.keys(kinds) as Kind[];
const isVendors = (kind: Kind): boolean => kinds[kind].by === 'vendor';

describe.each(all)('a %s', (kind) => {
  it.each(vectorNames(kind, 'valid'))('is read on its own: %s', async (name) => {
    const vector = vectorNamed(name);
    const { document, vendor: signer } = await inspect(tokenOf(vector), trusted, now);
    expect(Verified.holds(document)).toBe(true);
    expect([document.kind, document.identity]).toEqual([kind, vector.expected.identity]);
    expect(signer?.name).toBe(isVendors(kind) ? 'hill' : undefined);
  });

  it('that is over is sound, and says that it is over', async () => {
    const name = vectorNames(kind, 'valid').at(-1) ?? '';
    const ends = ['profile', 'request', 'offer', 'award'].includes(kind);
    expect((await inspect(tokenOf(vectorNamed(name)), trusted, now)).when).toBe('current');
    expect((await inspect(tokenOf(vectorNamed(name)), trusted, now + 100 * 86_400)).when).toBe(ends ? 'over' : 'current');
    expect((await inspect(tokenOf(vectorNamed(name)), trusted, now - 86_400)).when).toBe('early');
  });

  it('sealed is seal-closed', async () => {
    const name = vectorNames(kind, 'valid').at(-1) ?? '';
    expect(await codeFrom(inspect(await sealDocument({ token: tokenOf(vectorNamed(name)) }, vendor.seal), trusted, now))).toBe(
      'seal-closed',
    );
  });

  // What only somebody with a request, an award, a pin or a clock at hand can refuse is sound on its own.
  const bound =
    /(audience-another|binding|another-(request|award)|request-another|of-request-for-award|pinned-another|key-shown-another|exp-(now|past)|iat-future|compliance-(twice|beyond)|terms-accepted-other|terms-alternative-proffered|item-category-other|comply-falsely|must-unmet|issued-before-request|origin-|urn-of)/;
  it('that is invalid is refused with the code of its vector', async () => {
    for (const name of vectorNames(kind, 'invalid').filter((each) => !bound.test(each))) {
      const { expected } = vectorNamed(name);
      expect([name, await codeFrom(inspect(tokenOf(vectorNamed(name)), trusted.slice(1), now))]).toEqual([name, expected.code]);
    }
  });
});

describe.each(all.filter(isVendors))('a %s', (kind) => {
  it('of a signer nobody trusts is signer-unknown', async () => {
    for (const name of vectorNames(kind, 'valid')) {
      expect(await codeFrom(inspect(tokenOf(vectorNamed(name)), trusted.slice(0, 1), now))).toBe('signer-unknown');
      expect(await codeFrom(inspect(tokenOf(vectorNamed(name)), [], now))).toBe('signer-unknown');
    }
  });

  it('of a trusted key in the name of another vendor is issuer-mismatch', async () => {
    expect(await codeFrom(inspect(tokenOf(vectorNamed(`${kind}/invalid/issuer-another`)), trusted, now))).toBe('issuer-mismatch');
  });
});

test('a vendor without a site is known by its key, whatever the book calls it', async () => {
  const urn = `urn:ietf:params:oauth:jwk-thumbprint:sha-256:${rawThumbprint('Ed25519', publicX('Ed25519', context.vendor.signSeed))}`;
  const { document } = await inspect(tokenOf(vectorNamed('profile/valid/without-site')), trusted, now);
  expect(document.claims.iss).toBe(urn);
});

test('a clock that gives no whole seconds is a defect, not an answer', async () => {
  expect(await codeFrom(inspect(tokenOf(vectorNamed('offer/valid/car')), trusted, Number.NaN))).toBe('internal');
});

test.each(['', 'garbage', 'a.b', 'a.b.c', 'a.b.c.d', '{}', '\u0000'])('%j is no document', async (text) => {
  expect(await codeFrom(inspect(text, trusted, now))).toBe('token-malformed');
});

test('more than a vendor may be sent is not even split', async () => {
  expect(await codeFrom(inspect('A'.repeat(65_537), trusted, now))).toBe('size-exceeded');
  expect(await codeFrom(inspect(`${'A'.repeat(1_400_000)}.e30.AA`, trusted, now))).toBe('size-exceeded');
});
