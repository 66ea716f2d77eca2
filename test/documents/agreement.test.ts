import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { canonicalText } from '../../src/base/canonical.js';
import { agreementOf, identityOfRecord } from '../../src/documents/agreement/agreement.js';
import { looksLikeAgreement, readAgreement, readRecord } from '../../src/documents/agreement/parse.js';
import { decode } from '../../src/documents/envelope.js';
import { inspectAgreement } from '../../src/documents/inspect.js';
import { readOffer } from '../../src/documents/offer/parse.js';
import { Verified } from '../../src/documents/verified.js';
import { awardNamed, codeFrom, context, tokenOf, vectorNamed, vendorOf } from '../support/documents.js';

interface Vectors {
  readonly valid: readonly { readonly why: string; readonly text: string; readonly identity: string; readonly terms: object }[];
  readonly invalid: readonly { readonly why: string; readonly text: string; readonly code: string }[];
}

const vectors = JSON.parse(readFileSync(join(import.meta.dirname, '../vectors/documents/agreements.json'), 'utf8')) as Vectors;
const vendor = await vendorOf(context.vendor);
const other = await vendorOf(context.otherVendor);
const trusted = [
  { name: 'dublin', ...other },
  { name: 'hill', ...vendor },
];
const [good] = vectors.valid;
if (good === undefined) throw new Error('no vector');

describe('an agreement', () => {
  it.each(vectors.valid)('holds on its own: $why', async ({ text, identity, terms }) => {
    const agreement = await readAgreement(text, vendor);
    expect([agreement.text, agreement.identity, identityOfRecord(text), agreement.terms]).toEqual([text, identity, identity, terms]);
    expect([agreement.offer, agreement.award].every((document) => Verified.holds(document))).toBe(true);
    expect((await inspectAgreement(text, trusted)).vendor.name).toBe('hill');
    expect(looksLikeAgreement(text)).toBe(true);
  });

  it.each(vectors.invalid)('is refused with its code: $why', async ({ text, code, why }) => {
    expect(await codeFrom(readAgreement(text, vendor)), why).toBe(code);
    expect(await codeFrom(inspectAgreement(text, trusted.slice(1))), why).toBe(code);
  });

  test('is refused by whoever trusts another vendor, or another address of the same key', async () => {
    expect(await codeFrom(inspectAgreement(good.text, trusted.slice(0, 1)))).toBe('signer-unknown');
    expect(await codeFrom(inspectAgreement(good.text, []))).toBe('signer-unknown');
    expect(await codeFrom(readAgreement(good.text, other))).toBe('issuer-mismatch');
    expect(await codeFrom(inspectAgreement(good.text, [{ name: 'moved', id: 'https://moved.example', key: vendor.key }]))).toBe(
      'issuer-mismatch',
    );
  });

  test('of which one character is another is refused, wherever it is', async () => {
    const accepted: number[] = [];
    for (let at = 0; at < good.text.length; at += 7) {
      const changed = `${good.text.slice(0, at)}${good.text[at] === 'Q' ? 'R' : 'Q'}${good.text.slice(at + 1)}`;
      if ((await codeFrom(readAgreement(changed, vendor))).startsWith('no error')) accepted.push(at);
    }
    expect(accepted).toEqual([]);
  });

  test('is the same bytes, whoever makes it: of the offer that a customer has checked, and of the one that a vendor has kept', async () => {
    const token = tokenOf(vectorNamed('offer/valid/car'));
    const award = await awardNamed(context.award);
    const { offer } = await readOffer(token, vendor);
    expect(agreementOf(offer, award).text).toBe(good.text);
    expect(agreementOf(decode('offer', token), award).text).toBe(good.text);
  });

  test('is not made of an offer and an award that do not belong together, nor of an award that only looks verified', async () => {
    const award = await awardNamed(context.award);
    const another = decode('offer', tokenOf(vectorNamed('offer/valid/indicative')));
    expect(await codeFrom(() => agreementOf(another, award))).toBe('binding-mismatch');
    const { kind, token, identity, claims } = award;
    const faked = { kind, token, identity, claims } as unknown as typeof award;
    expect(await codeFrom(() => agreementOf(decode('offer', tokenOf(vectorNamed('offer/valid/car'))), faked))).toBe('internal');
  });

  test('of which something is missing is refused in a sentence, and one that was changed with what to do about it', async () => {
    await expect(readAgreement('{"vrm":"agreement/1"}', vendor)).rejects.toThrow(/^The agreement is invalid: lacks "vendor"$/);
    const changed = { ...(JSON.parse(good.text) as object), terms: { alternative: 'SD-BASE-A' } };
    await expect(readAgreement(canonicalText(changed), vendor)).rejects.toMatchObject({
      code: 'binding-mismatch',
      hint: 'Somebody has changed it; ask for the record as it was kept.',
    });
  });

  test('that is too large is not even read', async () => {
    expect(await codeFrom(() => readRecord(`{"award":"${'A'.repeat(131_072)}`))).toBe('size-exceeded');
  });
});

test('there are more invalid agreements than valid ones', () => {
  expect(vectors.invalid.length).toBeGreaterThan(vectors.valid.length);
});
