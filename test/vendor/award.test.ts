import { describe, expect, test } from 'vitest';
import { codeOf } from '../../src/base/errors.js';
import { fromUtf8 } from '../../src/base/bytes.js';
import { SealingKey } from '../../src/crypto/sealing.js';
import { agreementOf } from '../../src/documents/agreement/agreement.js';
import { sealDocument } from '../../src/documents/answer.js';
import { createAward } from '../../src/documents/award/create.js';
import { createContact } from '../../src/documents/contact/create.js';
import { inspectAgreement } from '../../src/documents/inspect.js';
import { parseReceipt } from '../../src/documents/receipt/parse.js';
import { parseRefusal } from '../../src/documents/refusal/parse.js';
import type { Award, Offer, Receipt } from '../../src/documents/verified.js';
import type { AwardEntry } from '../../src/store/books.js';
import type { Responder } from '../../src/transport/port.js';
import { MemoryBooks } from '../support/books-memory.js';
import { ask, awardOf, bodyOf, offersTo, openShop, random, row, start, type Customer, type Shop } from './shop.js';

const refused = async (run: Promise<unknown>): Promise<string> =>
  run.then(
    () => 'nothing was thrown',
    (thrown: unknown) => codeOf(thrown),
  );

const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => make(index));

interface Deal {
  readonly customer: Customer;
  readonly offer: Offer;
  readonly award: Award;
  readonly sealed: string;
}

/** A customer that has asked, got an offer and is about to take it. */
async function deal(shop: Shop, wish: Parameters<typeof ask>[0] = {}): Promise<Deal> {
  const customer = await ask({ now: shop.time.now, ...wish });
  const [offer] = await offersTo(shop, customer);
  if (offer === undefined) throw new Error('no offer');
  return { customer, offer, ...(await awardOf(shop, offer, customer)) };
}

const openedBy = async ({ customer }: Deal, sealed: string): Promise<string> => fromUtf8(await customer.open.open(sealed));
const receiptOf = async (shop: Shop, made: Deal, sealed: string): Promise<Receipt> =>
  parseReceipt(await openedBy(made, sealed), shop.vendor, made.award);
const refusalOf = async (shop: Shop, made: Deal, sealed: string): Promise<string> =>
  (await parseRefusal(await openedBy(made, sealed), shop.vendor, made.award)).claims.reason;
const take = async (responder: Responder, made: Deal): Promise<string> => bodyOf(responder.award(made.sealed));

describe('an award', () => {
  test('gets a receipt that is sealed to the copy, and the stock has less', async () => {
    const shop = await openShop([row('A1', 500, {}, { quantity: 5 })]);
    const made = await deal(shop, { quantity: 2 });
    const receipt = await receiptOf(shop, made, await take(shop.responder, made));
    expect(receipt.claims).toMatchObject({
      award: made.award.identity,
      orderNumber: 'M-000001',
      number: 1,
      aud: made.customer.request.claims.iss,
      iat: start,
    });
    expect(receipt.claims).not.toHaveProperty('previous');
    expect(shop.books.stock.get('A1')?.quantity).toBe(3);
    expect(shop.books.awards.get(made.award.identity)).toMatchObject({
      award: made.award.identity,
      offer: made.offer.identity,
      sku: 'A1',
      quantity: 2,
      receipt: { identity: receipt.identity, token: receipt.token, number: 1, orderNumber: 'M-000001' },
    });
  });

  test.each(['PDC-INTENT', 'SD-BASE'])(
    'is kept with what was agreed where %s was proffered, in the bytes that the customer makes of it',
    async (terms) => {
      const shop = await openShop([row('A1', 500)]);
      const made = await deal(shop, { terms });
      await take(shop.responder, made);
      const kept = shop.books.awards.get(made.award.identity)?.receipt?.agreement ?? '';
      expect(kept).toBe(agreementOf(made.offer, made.award).text);
      const { agreement } = await inspectAgreement(kept, [{ name: 'shop', ...shop.vendor }]);
      expect(agreement.terms).toEqual(terms === 'SD-BASE' ? { alternative: 'PDC-INTENT' } : { accepted: 'PDC-INTENT' });
    },
  );

  test('that is refused is kept with no agreement', async () => {
    const shop = await openShop([row('A1', 500)]);
    const made = await deal(shop);
    shop.books.stock.clear();
    expect(await refusalOf(shop, made, await take(shop.responder, made))).toBe('sold');
    expect(JSON.stringify([...shop.books.awards.values()].map(({ amount: _amount, ...rest }) => rest))).not.toContain('agreement');
  });

  test('that is sent again gets the same bytes, from another process too, and after its end', async () => {
    const shop = await openShop([row('A1', 500, {}, { quantity: 5 })]);
    const made = await deal(shop);
    const first = await take(shop.responder, made);
    expect(await take(shop.responder, made)).toBe(first);
    shop.time.now = made.award.claims.exp + 86_400;
    expect(await take(await shop.another(), made)).toBe(first);
    // It was found, not signed again.
    expect(shop.books.calls.get('settle')).toBe(1);
    expect(shop.books.stock.get('A1')?.quantity).toBe(4);
  });

  test('that arrives eight times at once, in two processes, makes one receipt, and everybody gets the same bytes', async () => {
    const shop = await openShop([row('A1', 500, {}, { quantity: 9 })]);
    const responders = [shop.responder, await shop.another()];
    const made = await deal(shop);
    const bodies = await Promise.all(times(8, async (index) => take(responders[index % 2] ?? shop.responder, made)));
    expect(new Set(bodies).size).toBe(1);
    expect(shop.books.receipts()).toHaveLength(1);
    expect(shop.books.stock.get('A1')?.quantity).toBe(8);
  });

  test('that is sealed anew is still the same award', async () => {
    const shop = await openShop([row('A1', 500, {}, { quantity: 5 })]);
    const made = await deal(shop);
    const again = await sealDocument(made.award, shop.vendor.seal);
    expect(again).not.toBe(made.sealed);
    expect(await bodyOf(shop.responder.award(again))).toBe(await take(shop.responder, made));
  });

  test('is one of two for the last piece, at once: one gets a receipt, the other a refusal that stays', async () => {
    const shop = await openShop([row('A1', 500)]);
    const responders = [shop.responder, await shop.another()];
    const deals = await Promise.all([deal(shop), deal(shop)]);
    const bodies = await Promise.all(deals.map(async (made, index) => take(responders[index] ?? shop.responder, made)));
    expect(shop.books.receipts()).toHaveLength(1);
    const loser = deals.findIndex(({ award }) => shop.books.awards.get(award.identity)?.receipt === undefined);
    const [lost, won] = [deals[loser] as Deal, deals[1 - loser] as Deal];
    expect(await refusalOf(shop, lost, bodies[loser] ?? '')).toBe('sold');
    await expect(receiptOf(shop, won, bodies[1 - loser] ?? '')).resolves.toBeDefined();
    await shop.books.importStock([row('A1', 500, {}, { quantity: 5 })], { today: 20_000 });
    expect(await take(shop.responder, lost)).toBe(bodies[loser]);
    expect(shop.books.stock.get('A1')?.quantity).toBe(5);
  });

  test('is one of two for the same offer: an offer is one sale, however much there is', async () => {
    const shop = await openShop([row('A1', 500, {}, { quantity: 5 })]);
    const made = await deal(shop);
    await take(shop.responder, made);
    const again = { ...made, ...(await awardOf(shop, made.offer, made.customer)) };
    expect(again.award.identity).not.toBe(made.award.identity);
    expect(await refusalOf(shop, again, await take(shop.responder, again))).toBe('sold');
    expect(shop.books.stock.get('A1')?.quantity).toBe(4);
  });

  test('that is over gets a refusal, and nothing is reserved', async () => {
    const shop = await openShop([row('A1', 500)]);
    const made = await deal(shop);
    shop.time.now = made.award.claims.exp;
    const sealed = await take(shop.responder, made);
    expect(await refusalOf(shop, made, sealed)).toBe('expired');
    expect([shop.books.receipts().length, shop.books.stock.get('A1')?.quantity]).toEqual([0, 1]);
    shop.time.now -= 1;
    expect(await take(shop.responder, made)).toBe(sealed);
  });

  test('one second before its end is in time', async () => {
    const shop = await openShop([row('A1', 500)]);
    const made = await deal(shop);
    shop.time.now = made.award.claims.exp - 1;
    await expect(receiptOf(shop, made, await take(shop.responder, made))).resolves.toBeDefined();
  });

  test('of an offer that is over gets a refusal', async () => {
    const shop = await openShop([row('A1', 500)], { validity: 60 });
    const { customer, offer } = await deal(shop, { until: 3600 });
    shop.time.now = offer.claims.exp;
    const made = { customer, offer, ...(await awardOf(shop, offer, customer)) };
    expect(await refusalOf(shop, made, await take(shop.responder, made))).toBe('expired');
    expect(shop.books.stock.get('A1')?.quantity).toBe(1);
  });

  test.each<[string, string, (shop: Shop, made: Deal) => Promise<string>]>([
    [
      'signed with the key of another customer',
      'binding-mismatch',
      async (shop, { offer }) => (await awardOf(shop, offer, await ask())).sealed,
    ],
    [
      'for an offer that was never made',
      'binding-mismatch',
      async (shop, { customer }) => {
        // The same vendor in another life: its key is right, its books are others.
        const [offer] = await offersTo(await openShop([row('B1', 1)]), customer);
        return (await awardOf(shop, offer as Offer, customer)).sealed;
      },
    ],
    [
      'for another vendor',
      'audience-mismatch',
      async (shop, { customer }) => {
        const other = await openShop([row('B1', 1)], { origin: 'https://other.example' });
        const asked = await ask({ aud: 'https://other.example' });
        const [offer] = await offersTo(other, asked);
        return (await awardOf(shop, offer as Offer, customer)).sealed;
      },
    ],
    [
      'of the future',
      'document-not-yet-valid',
      async (shop, { offer, customer: { sign } }) => sealDocument(await createAward(offer, sign, start + 7200, random), shop.vendor.seal),
    ],
    ['that is not sealed', 'seal-invalid', async (_, { award }) => Promise.resolve(award.token)],
    [
      'that is sealed for somebody else',
      'seal-invalid',
      async (_, { award }) => sealDocument(award, await SealingKey.fromJwk((await ask()).open.publicJwk)),
    ],
    ['that is a request', 'type-mismatch', async (shop, { customer }) => sealDocument(customer.request, shop.vendor.seal)],
    [
      'whose signature is another',
      'signature-invalid',
      async (shop, { award }) => sealDocument({ token: `${award.token.slice(0, -8)}AAAAAAAA` }, shop.vendor.seal),
    ],
    ['in another spelling', 'token-malformed', async (shop, { award }) => sealDocument({ token: `${award.token}\n` }, shop.vendor.seal)],
    ['that is no text', 'encoding-invalid', async (shop) => shop.vendor.seal.seal(Uint8Array.from([0xff, 0xfe]))],
    ['that is endless', 'size-exceeded', async () => Promise.resolve('x'.repeat(70_000))],
  ])('%s is refused, and nothing is stored', async (_, code, make) => {
    const shop = await openShop([row('A1', 500)]);
    const made = await deal(shop);
    const before = shop.books.answers.size;
    expect(await refused(shop.responder.award(await make(shop, made)))).toBe(code);
    expect([shop.books.awards.size, shop.books.stock.get('A1')?.quantity, shop.books.answers.size]).toEqual([0, 1, before]);
    // The real one is not in anybody's way.
    await expect(receiptOf(shop, made, await take(shop.responder, made))).resolves.toBeDefined();
  });
});

describe('the chain of receipts', () => {
  test('is unbroken whoever signs: numbers follow each other, and each receipt names the one before it', async () => {
    const shop = await openShop([row('A1', 500, {}, { quantity: 12 })]);
    const responders = [shop.responder, await shop.another(), await shop.another()];
    const deals = await Promise.all(times(12, async () => deal(shop)));
    const receipts = await Promise.all(
      deals.map(async (made, index) => receiptOf(shop, made, await take(responders[index % 3] ?? shop.responder, made))),
    );
    const inOrder = receipts.toSorted((a, b) => a.claims.number - b.claims.number);
    expect(inOrder.map(({ claims }) => [claims.number, claims.orderNumber, claims.previous])).toEqual(
      inOrder.map((_, index) => [index + 1, `M-${String(index + 1).padStart(6, '0')}`, inOrder[index - 1]?.identity]),
    );
    expect(shop.books.stock.get('A1')?.quantity).toBe(0);
  });

  test('refusals take no place in it', async () => {
    const shop = await openShop([row('A1', 500), row('A2', 900)]);
    const deals = [await deal(shop), await deal(shop)];
    for (const made of deals) await take(shop.responder, made);
    const later = await deal(shop);
    expect((await receiptOf(shop, later, await take(shop.responder, later))).claims.number).toBe(2);
  });

  test('that moves for ever makes the responder give up, and nothing is stored', async () => {
    class RestlessBooks extends MemoryBooks {
      override async settle(): Promise<'moved'> {
        return Promise.resolve('moved');
      }
    }
    const shop = await openShop([row('A1', 500)], {}, new RestlessBooks());
    const made = await deal(shop);
    expect(await refused(shop.responder.award(made.sealed))).toBe('busy');
    expect(shop.books.awards.size).toBe(0);
  });

  test('an award that ends while the chain moves is not sold', async () => {
    class SlowBooks extends MemoryBooks {
      onMove = (): void => {};
      override async settle(entry: AwardEntry): Promise<AwardEntry | 'sold' | 'moved'> {
        if (entry.receipt === undefined) return super.settle(entry);
        this.onMove();
        return 'moved';
      }
    }
    const books = new SlowBooks();
    const shop = await openShop([row('A1', 500)], {}, books);
    const made = await deal(shop);
    books.onMove = (): void => void (shop.time.now = made.award.claims.exp);
    expect(await refusalOf(shop, made, await take(shop.responder, made))).toBe('expired');
  });

  test('one award that fails does not hold up the next', async () => {
    class FailingBooks extends MemoryBooks {
      failures = 1;
      override async settle(entry: AwardEntry): Promise<AwardEntry | 'sold' | 'moved'> {
        this.failures -= 1;
        if (this.failures >= 0) throw new Error('disk');
        return super.settle(entry);
      }
    }
    const shop = await openShop([row('A1', 500, {}, { quantity: 2 })], {}, new FailingBooks());
    const [first, second] = [await deal(shop), await deal(shop)];
    const [one, two] = await Promise.allSettled([take(shop.responder, first), take(shop.responder, second)]);
    // Which of the two comes to the books first is the scheduler's business.
    expect([one.status, two.status].toSorted()).toEqual(['fulfilled', 'rejected']);
    for (const made of [first, second]) await expect(receiptOf(shop, made, await take(shop.responder, made))).resolves.toBeDefined();
  });
});

describe('contact details', () => {
  async function bought(shop: Shop): Promise<Deal & { receipt: Receipt }> {
    const made = await deal(shop);
    return { ...made, receipt: await receiptOf(shop, made, await take(shop.responder, made)) };
  }
  const facts = { name: 'David', email: 'david@example.org' };

  test('of the customer that has the receipt are taken, as often as they are sent', async () => {
    const shop = await openShop([row('A1', 500)]);
    const { receipt, customer } = await bought(shop);
    const contact = await createContact(facts, receipt, customer.sign, shop.time.now, random);
    const sealed = await sealDocument(contact, shop.vendor.seal);
    for (let i = 0; i < 3; i += 1) expect(await shop.responder.contact(sealed)).toEqual({ kind: 'taken' });
    expect([...shop.books.contacts.values()]).toEqual([
      { identity: contact.identity, receipt: receipt.identity, token: contact.token, at: start },
    ]);
  });

  test.each<[string, string, (shop: Shop, made: Deal & { receipt: Receipt }) => Promise<string>]>([
    [
      'of another customer',
      'binding-mismatch',
      async (shop, { receipt }) => sealDocument(await createContact(facts, receipt, (await ask()).sign, start, random), shop.vendor.seal),
    ],
    [
      'for a receipt that was never given',
      'binding-mismatch',
      async (shop, { customer }) => {
        const { receipt } = await bought(await openShop([row('B1', 1)]));
        return sealDocument(await createContact(facts, receipt, customer.sign, start, random), shop.vendor.seal);
      },
    ],
    [
      'of the future',
      'document-not-yet-valid',
      async (shop, { receipt, customer }) =>
        sealDocument(await createContact(facts, receipt, customer.sign, start + 7200, random), shop.vendor.seal),
    ],
    ['that are an award', 'type-mismatch', async (_, { sealed }) => Promise.resolve(sealed)],
    [
      'that are not sealed',
      'seal-invalid',
      async (_, { receipt, customer }) => (await createContact(facts, receipt, customer.sign, start, random)).token,
    ],
  ])('%s are refused, and nothing is stored', async (_, code, make) => {
    const shop = await openShop([row('A1', 500)]);
    const made = await bought(shop);
    expect(await refused(shop.responder.contact(await make(shop, made)))).toBe(code);
    expect(shop.books.contacts.size).toBe(0);
  });
});
