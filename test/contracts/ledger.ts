import { readFile } from 'node:fs/promises';
import { beforeEach, describe, expect, test } from 'vitest';
import { codeOf } from '../../src/base/errors.js';
import type { AnswerRecord, AwardRecord, Ledger, RequestRecord, VendorEntry } from '../../src/store/ledger.js';

/** What every keeper of the customer's ledger must do, and the things to give it. */

export const salt = Uint8Array.from({ length: 32 }, (_, index) => index);

export const vendorEntry = (name: string): VendorEntry => ({
  name,
  origin: `https://${name}.example`,
  loopback: false,
  pin: `pin of ${name}`,
  profile: `profile of ${name}`,
});

export const requestRecord = (vendors: readonly string[] = ['alpha', 'beta']): RequestRecord => ({
  category: 'car',
  facts: {
    demand: {
      '@type': 'Demand',
      itemOffered: { '@type': 'Car', category: 'car' },
      eligibleQuantity: 1,
      areaServed: 'GB',
      priceCurrency: 'GBP',
    },
    requirements: [{ property: 'color', level: 'should', is: 'silver' }],
    terms: 'PDC-INTENT',
    iat: 1_800_000_000,
    exp: 1_800_003_600,
  },
  vendors: vendors.map(vendorEntry),
});

export const answered = (vendor: string, sealed = `sealed answer of ${vendor}`): AnswerRecord => ({
  vendor,
  at: 1_800_000_001,
  ms: 12,
  outcome: { kind: 'answered', sealed },
});

export const awardRecord = (award: string): AwardRecord => ({
  vendor: 'alpha',
  offer: `offer of ${award}`,
  award,
  sealed: `sealed ${award}`,
});

/** @param open opens a new and empty ledger */
export function ledgerContract(name: string, open: () => Promise<Ledger>): void {
  describe(name, () => {
    let ledger: Ledger;
    let id: string;
    beforeEach(async () => {
      ledger = await open();
      id = await ledger.create(requestRecord(), salt);
    });

    test('a new request holds its facts, its vendors and its salt, and nothing has happened yet', async () => {
      expect(id).toMatch(/^r[a-z2-7]{6}$/);
      expect(await ledger.read(id)).toEqual({
        id,
        salt,
        record: requestRecord(),
        answers: [],
        damaged: 0,
        awards: [],
        contactTaken: false,
      });
    });

    test('a request that went out through a proxy remembers it', async () => {
      const proxied = await ledger.create({ ...requestRecord(), proxied: true }, salt);
      expect((await ledger.read(proxied)).record).toEqual({ ...requestRecord(), proxied: true });
    });

    test('requests are listed newest first', async () => {
      const second = await ledger.create(requestRecord([]), salt);
      const third = await ledger.create(requestRecord([]), salt);
      expect(await ledger.list()).toEqual([third, second, id]);
    });

    test.each(['raaaaaa', 'r', '', '../requests', `r${'a'.repeat(7)}`, 'R234567', 'raaaaa/', 'raaaaa\0'])(
      'the id %j is request-unknown to every method',
      async (unknown) => {
        const unknownError = { code: 'request-unknown' };
        await expect(ledger.read(unknown)).rejects.toMatchObject(unknownError);
        await expect(ledger.addAnswer(unknown, answered('alpha'))).rejects.toMatchObject(unknownError);
        await expect(ledger.claimAward(unknown, awardRecord('award'))).rejects.toMatchObject(unknownError);
        await expect(ledger.endAward(unknown, 'award', { kind: 'silent' })).rejects.toMatchObject(unknownError);
        await expect(ledger.keepReceipt(unknown, 'receipt')).rejects.toMatchObject(unknownError);
        await expect(ledger.keepAgreement(unknown, 'agreement')).rejects.toMatchObject(unknownError);
        await expect(ledger.keepContact(unknown, { contact: 'a', sealed: 'b' })).rejects.toMatchObject(unknownError);
        await expect(ledger.markContactTaken(unknown)).rejects.toMatchObject(unknownError);
        await expect(ledger.forget(unknown)).rejects.toMatchObject(unknownError);
      },
    );

    test('a request that was forgotten is request-unknown to every method and not listed, and the others are as they were', async () => {
      const other = await ledger.create(requestRecord(['gamma']), salt);
      await ledger.addAnswer(id, answered('alpha'));
      await ledger.claimAward(id, awardRecord('award'));
      await ledger.keepReceipt(id, 'receipt');
      const before = await ledger.read(other);
      await ledger.forget(id);
      const unknownError = { code: 'request-unknown' };
      await expect(ledger.read(id)).rejects.toMatchObject(unknownError);
      await expect(ledger.addAnswer(id, answered('beta'))).rejects.toMatchObject(unknownError);
      await expect(ledger.claimAward(id, awardRecord('another'))).rejects.toMatchObject(unknownError);
      await expect(ledger.endAward(id, 'award', { kind: 'silent' })).rejects.toMatchObject(unknownError);
      await expect(ledger.keepReceipt(id, 'receipt')).rejects.toMatchObject(unknownError);
      await expect(ledger.keepContact(id, { contact: 'a', sealed: 'b' })).rejects.toMatchObject(unknownError);
      await expect(ledger.markContactTaken(id)).rejects.toMatchObject(unknownError);
      await expect(ledger.forget(id)).rejects.toMatchObject(unknownError);
      expect(await ledger.list()).toEqual([other]);
      expect(await ledger.read(other)).toEqual(before);
    });

    test('whoever writes to a request while it is forgotten succeeds or is told request-unknown, and brings nothing back', async () => {
      const writes = Array.from({ length: 30 }, (_, index) => [
        ledger.addAnswer(id, answered(`vendor ${String(index)}`)),
        ledger.claimAward(id, awardRecord(`award ${String(index)}`)),
        ledger.keepReceipt(id, 'receipt'),
        ledger.keepContact(id, { contact: 'a', sealed: 'b' }),
        ledger.read(id),
      ]).flat();
      const ends = await Promise.allSettled([...writes.slice(0, 40), ledger.forget(id), ...writes.slice(40)]);
      const codes = ends.flatMap((end) => (end.status === 'rejected' ? [codeOf(end.reason)] : []));
      expect(new Set(codes)).toEqual(new Set(['request-unknown']));
      expect(await ledger.list()).toEqual([]);
      await expect(ledger.read(id)).rejects.toMatchObject({ code: 'request-unknown' });
    });

    test('of many who forget one request at once none fails but for request-unknown', async () => {
      const ends = await Promise.allSettled(Array.from({ length: 12 }, async () => ledger.forget(id)));
      expect(ends.some(({ status }) => status === 'fulfilled')).toBe(true);
      for (const end of ends) if (end.status === 'rejected') expect(codeOf(end.reason)).toBe('request-unknown');
      expect(await ledger.list()).toEqual([]);
    });

    test('answers are kept in the order they came, several from one vendor too', async () => {
      const came: AnswerRecord[] = [
        { vendor: 'alpha', at: 1, ms: 2, outcome: { kind: 'later' } },
        { vendor: 'beta', at: 1, ms: 3, outcome: { kind: 'failed', code: 'connection-failed' } },
        answered('alpha', 'line\nfeed\u2028 and "quotes"'),
      ];
      for (const answer of came) await ledger.addAnswer(id, answer);
      expect((await ledger.read(id)).answers).toEqual(came);
    });

    test('no answer is lost when many come at once', async () => {
      const vendors = Array.from({ length: 50 }, (_, index) => `vendor ${String(index)}`);
      await Promise.all(vendors.map((vendor) => ledger.addAnswer(id, answered(vendor))));
      const { answers, damaged } = await ledger.read(id);
      expect(answers.map(({ vendor }) => vendor).toSorted()).toEqual(vendors.toSorted());
      expect(damaged).toBe(0);
    });

    test('a request is claimed once, until the claim has an end', async () => {
      expect(await ledger.claimAward(id, awardRecord('first'))).toBe(true);
      expect(await ledger.claimAward(id, awardRecord('second'))).toBe(false);
      await ledger.endAward(id, 'first', { kind: 'refused', refusal: 'signed refusal' });
      expect(await ledger.claimAward(id, awardRecord('second'))).toBe(true);
      await ledger.endAward(id, 'second', { kind: 'silent' });
      expect((await ledger.read(id)).awards).toEqual([
        { award: awardRecord('first'), end: { kind: 'refused', refusal: 'signed refusal' } },
        { award: awardRecord('second'), end: { kind: 'silent' } },
      ]);
    });

    test('of many claims at once one is told true', async () => {
      const claims = await Promise.all(
        Array.from({ length: 30 }, (_, index) => ledger.claimAward(id, awardRecord(`award ${String(index)}`))),
      );
      expect(claims.filter(Boolean)).toHaveLength(1);
      const { awards } = await ledger.read(id);
      expect(awards.map(({ award }) => award.award)).toEqual([`award ${String(claims.indexOf(true))}`]);
    });

    test('an end that comes late frees no claim but its own', async () => {
      await ledger.claimAward(id, awardRecord('first'));
      await ledger.endAward(id, 'first', { kind: 'silent' });
      await ledger.claimAward(id, awardRecord('second'));
      await ledger.endAward(id, 'first', { kind: 'refused', refusal: 'late' });
      await ledger.endAward(id, 'never claimed', { kind: 'silent' });
      expect((await ledger.read(id)).awards).toEqual([
        { award: awardRecord('first'), end: { kind: 'silent' } },
        { award: awardRecord('second') },
      ]);
      expect(await ledger.claimAward(id, awardRecord('third'))).toBe(false);
    });

    test('the first end of a claim is kept', async () => {
      await ledger.claimAward(id, awardRecord('first'));
      await Promise.all([ledger.endAward(id, 'first', { kind: 'silent' }), ledger.endAward(id, 'first', { kind: 'silent' })]);
      await ledger.endAward(id, 'first', { kind: 'refused', refusal: 'late' });
      expect((await ledger.read(id)).awards).toEqual([{ award: awardRecord('first'), end: { kind: 'silent' } }]);
    });

    test('the first receipt is kept as a file of its bare text', async () => {
      const path = await ledger.keepReceipt(id, 'the.first.receipt');
      expect(await ledger.keepReceipt(id, 'another.receipt.token')).toBe(path);
      expect(await readFile(path, 'utf8')).toBe('the.first.receipt');
      expect((await ledger.read(id)).receipt).toBe('the.first.receipt');
    });

    test('the first agreement is kept as a file of its bare text, beside the receipt', async () => {
      await ledger.keepReceipt(id, 'the.receipt.token');
      expect((await ledger.read(id)).agreement).toBeUndefined();
      const path = await ledger.keepAgreement(id, '{"first":1}');
      expect(await ledger.keepAgreement(id, '{"other":1}')).toBe(path);
      expect(await readFile(path, 'utf8')).toBe('{"first":1}');
      expect(await ledger.read(id)).toMatchObject({ receipt: 'the.receipt.token', agreement: '{"first":1}' });
    });

    test('a request with a receipt is claimed no more, even when its claim was given up', async () => {
      await ledger.claimAward(id, awardRecord('first'));
      await ledger.endAward(id, 'first', { kind: 'silent' });
      await ledger.keepReceipt(id, 'a late receipt');
      expect(await ledger.claimAward(id, awardRecord('second'))).toBe(false);
    });

    test('the first contact record is kept, and whoever comes later is given it', async () => {
      const first = { contact: 'signed contact', sealed: 'sealed contact' };
      expect(await ledger.keepContact(id, first)).toEqual(first);
      expect(await ledger.keepContact(id, { contact: 'other', sealed: 'other' })).toEqual(first);
      expect((await ledger.read(id)).contact).toEqual(first);
    });

    test('that the contact was taken is remembered, also when it is said twice', async () => {
      await ledger.markContactTaken(id);
      await ledger.markContactTaken(id);
      expect((await ledger.read(id)).contactTaken).toBe(true);
    });
  });
}
