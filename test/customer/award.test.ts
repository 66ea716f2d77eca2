import { readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MevilleError } from '../../src/base/errors.js';
import { fromBase64url, fromUtf8, toBase64url } from '../../src/base/bytes.js';
import { SealingKey } from '../../src/crypto/sealing.js';
import { VerifyingKey } from '../../src/crypto/signing.js';
import { systemRandom } from '../../src/crypto/random.js';
import { award, collectAward, type Awarded, type AwardOptions } from '../../src/customer/award.js';
import type { CustomerPorts } from '../../src/customer/ports.js';
import { copyFor, offersOf, readResults } from '../../src/customer/results.js';
import { readAgreement } from '../../src/documents/agreement/parse.js';
import { sealDocument } from '../../src/documents/answer.js';
import { createAward } from '../../src/documents/award/create.js';
import { readAward } from '../../src/documents/award/parse.js';
import { createReceipt } from '../../src/documents/receipt/create.js';
import { createRefusal } from '../../src/documents/refusal/create.js';
import type { Award } from '../../src/documents/verified.js';
import type { Reply } from '../../src/transport/port.js';
import { failure, Market, send, start, wait, type Stall } from '../support/customer-market.js';
import { row } from '../vendor/shop.js';

const yaris = (sku: string, price = 500_000): ReturnType<typeof row> => row(sku, price, { model: 'Yaris' });
const me = { name: 'Jo Example', email: 'jo@example.org' };

interface Scene {
  readonly market: Market;
  readonly ports: CustomerPorts;
  readonly id: string;
  readonly stalls: readonly Stall[];
  /** An offer of each stall. */
  readonly offers: readonly string[];
  readonly take: (which: number, more?: Partial<AwardOptions>) => Promise<Awarded>;
}

/** Vendors with one car each, and a customer with an offer of each. */
async function scene(vendors = 2): Promise<Scene> {
  const market = new Market();
  const stalls: Stall[] = [];
  for (let index = 0; index < vendors; index += 1) stalls.push(await market.open(`v${String(index)}`, [yaris(`car-${String(index)}`)]));
  const ports = await market.customer();
  const { id } = await send(ports);
  market.take();
  const found = offersOf(await readResults(ports, id));
  const offers = stalls.map(({ name }) => found.find(({ vendor }) => vendor === name)?.offer.identity ?? '');
  return {
    market,
    ports,
    id,
    stalls,
    offers,
    take: async (which, more = {}) => award(ports, id, { offer: offers[which] ?? '', wait, ...more }),
  };
}

const sales = (stalls: readonly Stall[]): number => stalls.reduce((sum, { books }) => sum + books.receipts().length, 0);

/** The award on its way, with what a vendor needs to say anything about it. */
async function heard({ ports, id }: Scene): Promise<{ document: Award; reply: SealingKey }> {
  const state = await ports.ledger.read(id);
  const claim = state.awards.at(-1)?.award;
  if (claim === undefined) throw new Error('nothing is claimed');
  const { copy } = await copyFor(ports, state, claim.vendor);
  return { document: await readAward(claim.award), reply: await SealingKey.fromJwk(copy.request.claims.replyTo.jwk) };
}

const answered = async (document: { readonly token: string }, reply: SealingKey): Promise<Reply> => ({
  kind: 'answered',
  body: await sealDocument(document, reply),
});

describe('an award', () => {
  test('gives a receipt, and the same call again gives the same receipt without asking the vendor', async () => {
    const { market, stalls, take } = await scene();
    const first = await take(0);
    expect(market.take().map(({ endpoint }) => endpoint)).toEqual(['awards']);
    const again = await take(0);
    expect(again).toEqual(first);
    expect(market.take()).toEqual([]);
    expect(sales(stalls)).toBe(1);
  });

  test('keeps what was agreed, in the very bytes that the vendor keeps, and nothing secret is in it', async () => {
    const { ports, id, stalls, take } = await scene();
    const { agreed } = await take(0);
    const [stall] = stalls;
    if (agreed === undefined || stall === undefined) throw new Error('nothing was kept');
    const text = await readFile(agreed.file, 'utf8');
    expect(stalls.flatMap(({ books }) => books.receipts().map(({ receipt }) => receipt?.agreement))).toEqual([text]);
    const state = await ports.ledger.read(id);
    expect([state.agreement, agreed.agreement.text]).toEqual([text, text]);
    const key = await VerifyingKey.fromJwk(stall.keys.sign.publicJwk);
    expect((await readAgreement(text, { id: stall.origin, key })).terms).toEqual({ accepted: 'PDC-INTENT' });
    const copy = (await copyFor(ports, state, 'v0')).copy;
    const [, payload = ''] = (JSON.parse(text) as { award: string }).award.split('.');
    const said = text + fromUtf8(fromBase64url(payload) ?? new Uint8Array());
    for (const secret of [await ports.ledger.seed(), state.salt]) expect(said).not.toContain(toBase64url(secret));
    expect(said).not.toContain(copy.request.token);
    expect(said).not.toContain(id);
  });

  test('of an older version is brought its agreement by the same call again, also when the offer has ended, and without a word to anybody', async () => {
    const { market, ports, take } = await scene();
    const first = await take(0);
    const file = first.agreed?.file ?? '';
    const text = await readFile(file, 'utf8');
    await rm(file);
    market.take();
    market.time.now += 60 * 86_400;
    expect(await take(0)).toEqual(first);
    expect(await readFile(file, 'utf8')).toBe(text);
    expect(market.take()).toEqual([]);
    expect(ports.clock()).toBe(market.time.now);
  });

  test('whose offer is no longer in the ledger has its receipt all the same, and no agreement', async () => {
    const { ports, id, take } = await scene();
    const { receiptFile, agreed } = await take(0);
    await rm(agreed?.file ?? '');
    await writeFile(join(dirname(receiptFile), 'answers.ndjson'), '');
    const again = await take(0);
    expect([again.receiptFile, again.agreed]).toEqual([receiptFile, undefined]);
    expect((await ports.ledger.read(id)).agreement).toBeUndefined();
  });

  test('names its offer by six characters or more of the identity', async () => {
    const { ports, id, offers } = await scene();
    const identity = offers[0] ?? '';
    const by = async (offer: string): Promise<string> => failure(award(ports, id, { offer, wait }));
    expect(await by(identity.slice(0, 5))).toBe('offer-unknown');
    expect(await by('')).toBe('offer-unknown');
    expect(await by('AAAAAAAAAA')).toBe('offer-unknown');
    expect((await ports.ledger.read(id)).awards).toEqual([]);
    expect(await by(identity.slice(0, 6))).toBe('none');
  });

  test('cannot be made for a second offer once there is a receipt, and nothing is sent', async () => {
    const { market, stalls, take } = await scene();
    await take(0);
    market.take();
    expect(await failure(take(1))).toBe('already-awarded');
    expect(market.take()).toEqual([]);
    expect(sales(stalls)).toBe(1);
  });

  test('of eight calls at once for two different offers exactly one claim wins, and the calls for the other offer are told already-awarded', async () => {
    const { ports, id, stalls, take } = await scene();
    const settled = await Promise.allSettled([0, 1, 0, 1, 0, 1, 0, 1].map(async (which) => take(which)));
    const won = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    const lost = settled.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
    expect(won.length).toBeGreaterThan(0);
    expect(new Set(won.map(({ receipt }) => receipt.identity)).size).toBe(1);
    expect(lost).toHaveLength(4);
    for (const one of lost) expect(one).toMatchObject({ code: 'already-awarded' });
    expect(sales(stalls)).toBe(1);
    expect((await ports.ledger.read(id)).awards).toHaveLength(1);
  });

  test('that got no answer is sent again with the same bytes until a receipt comes', async () => {
    const { market, stalls, ports, id, take } = await scene();
    const [stall] = stalls as [Stall];
    for (const code of ['connection-failed', 'deadline-exceeded', 'response-refused', 'problem-reported'] as const) {
      stall.manner = async () => Promise.reject(new MevilleError(code, 'no'));
      expect(await failure(take(0))).toBe(code);
    }
    stall.manner = async () => ({ kind: 'later' });
    expect(await failure(take(0))).toBe('award-pending');
    stall.manner = async () => ({ kind: 'taken' });
    expect(await failure(take(0))).toBe('response-refused');
    // Meanwhile no other offer can be taken.
    expect(await failure(take(1))).toBe('already-awarded');
    stall.manner = undefined;
    const { receipt } = await take(0);
    const documents = market.take();
    expect(new Set(documents.map(({ document }) => document)).size).toBe(1);
    expect(new Set(documents.map(({ origin }) => origin))).toEqual(new Set(['https://v0.example']));
    expect(receipt.claims.award).toBe((await readAward((await ports.ledger.read(id)).awards[0]?.award.award ?? '')).identity);
  });

  test('whose receipt was lost on the way is not sold twice: the same bytes bring the same receipt', async () => {
    const { stalls, take } = await scene();
    const [stall] = stalls as [Stall];
    let lost = 0;
    stall.manner = async (_document, honest) => {
      await honest();
      lost += 1;
      throw new MevilleError('connection-failed', 'reset half-way');
    };
    expect(await failure(take(0))).toBe('connection-failed');
    expect(lost).toBeGreaterThan(1);
    stall.manner = undefined;
    const { receipt } = await take(0);
    expect(stall.books.receipts().map((entry) => entry.receipt?.identity)).toEqual([receipt.identity]);
  });

  test('that is refused with a signature is kept, and frees the request for another offer', async () => {
    const { market, ports, id, stalls, take } = await scene();
    const [stall] = stalls as [Stall];
    stall.books.stock.set('car-0', { ...yaris('car-0'), quantity: 0 });
    expect(await failure(take(0))).toBe('award-refused');
    const { awards } = await ports.ledger.read(id);
    expect(awards.map(({ award: { vendor }, end }) => [vendor, end?.kind])).toEqual([['v0', 'refused']]);
    expect((await take(1)).vendor).toBe('v1');
    expect(market.take().map(({ origin }) => origin)).toEqual(['https://v0.example', 'https://v1.example']);
    expect(sales(stalls)).toBe(1);
  });

  test('is not freed by a refusal of something else, of somebody else or of nobody', async () => {
    const it = await scene();
    const [stall, other] = it.stalls as [Stall, Stall];
    const say = (make: () => Promise<{ readonly token: string }>): void => {
      stall.manner = async () => answered(await make(), (await heard(it)).reply);
    };
    say(async () =>
      createRefusal(
        (await copyFor(it.ports, await it.ports.ledger.read(it.id), 'v0')).copy.request,
        'sold',
        stall.signer,
        start,
        systemRandom,
      ),
    );
    expect(await failure(it.take(0))).toBe('binding-mismatch');
    say(async () => createRefusal((await heard(it)).document, 'sold', other.signer, start, systemRandom));
    expect(await failure(it.take(0))).toBe('issuer-mismatch');
    say(async () => createRefusal((await heard(it)).document, 'sold', { id: stall.signer.id, key: other.keys.sign }, start, systemRandom));
    expect(await failure(it.take(0))).toBe('signer-unknown');
    say(async () => ({ token: 'no.token.here' }));
    expect(await failure(it.take(0))).toBe('token-malformed');
    stall.manner = async () => ({ kind: 'answered', body: '<html>' });
    expect(await failure(it.take(0))).toBe('seal-invalid');
    expect(await failure(it.take(1))).toBe('already-awarded');
    expect((await it.ports.ledger.read(it.id)).awards.map(({ end }) => end)).toEqual([undefined]);
  });

  test('takes its receipt whatever the clock of the vendor says: it is the proof', async () => {
    const it = await scene();
    const [stall] = it.stalls as [Stall];
    stall.manner = async () => {
      const { document, reply } = await heard(it);
      return answered(
        await createReceipt({ orderNumber: 'M-1', number: 1 }, document, stall.signer, start + 30 * 86_400, systemRandom),
        reply,
      );
    };
    const { receipt } = await it.take(0);
    expect((await it.ports.ledger.read(it.id)).receipt).toBe(receipt.token);
  });

  test('takes no receipt for another award, and tells nobody who the customer is', async () => {
    const it = await scene();
    const [stall, other] = it.stalls as [Stall, Stall];
    const receipt = async (signer: Stall['signer'], about?: Award): Promise<Reply> => {
      const { document, reply } = await heard(it);
      return answered(await createReceipt({ orderNumber: 'M-1', number: 1 }, about ?? document, signer, start, systemRandom), reply);
    };
    const another = async (): Promise<Award> => {
      const found = offersOf(await readResults(it.ports, it.id)).find(({ vendor }) => vendor === 'v0');
      const { copy } = await copyFor(it.ports, await it.ports.ledger.read(it.id), 'v0');
      if (found === undefined) throw new Error('no offer');
      return createAward(found.offer, copy.sign, start, systemRandom);
    };
    const rows: [string, () => Promise<Reply>][] = [
      ['binding-mismatch', async () => receipt(stall.signer, await another())],
      ['issuer-mismatch', async () => receipt(other.signer)],
      ['signer-unknown', async () => receipt({ id: stall.signer.id, key: other.keys.sign })],
    ];
    for (const [code, manner] of rows) {
      stall.manner = manner;
      expect(await failure(it.take(0, { contact: me }))).toBe(code);
    }
    expect(it.market.take().map(({ endpoint }) => endpoint)).toEqual(rows.map(() => 'awards'));
    const state = await it.ports.ledger.read(it.id);
    expect([state.receipt, state.contact, state.contactTaken]).toEqual([undefined, undefined, false]);
  });

  test('that was beaten to the claim by one that has been refused by now is made all the same', async () => {
    const { ports, id, offers, stalls } = await scene();
    const { ledger } = ports;
    let beaten = 0;
    const racing = new Proxy(ledger, {
      get: (target, member) => {
        const method: unknown = Reflect.get(target, member);
        return async (...args: unknown[]): Promise<unknown> => {
          if (member === 'claimAward' && (beaten += 1) === 1) return false;
          return Reflect.apply(method as (...all: unknown[]) => unknown, target, args);
        };
      },
    });
    expect((await award({ ...ports, ledger: racing }, id, { offer: offers[0] ?? '', wait })).vendor).toBe('v0');
    expect(beaten).toBe(2);
    expect(sales(stalls)).toBe(1);
  });

  test('of an offer that has ended is refused, and nothing is claimed or sent', async () => {
    const { market, ports, id, take } = await scene();
    market.time.now = start + 73 * 3600;
    expect(await failure(take(0))).toBe('document-expired');
    expect(market.take()).toEqual([]);
    expect((await ports.ledger.read(id)).awards).toEqual([]);
  });

  test('says nothing of the second at which it is made', async () => {
    const it = await scene();
    it.market.time.now = start + 1234;
    await it.take(0);
    const { claims } = (await heard(it)).document;
    expect([claims.iat % 3600, claims.exp % 3600]).toEqual([0, 0]);
    expect(claims.exp - claims.iat).toBe(7200);
  });
});

describe('silence', () => {
  const end = async (it: Scene): Promise<number> => (await heard(it)).document.claims.exp;

  test('holds the claim until ten minutes after the end of the award, and then frees it and says whose it was', async () => {
    const it = await scene();
    const [stall] = it.stalls as [Stall];
    stall.manner = async () => Promise.reject(new MevilleError('connection-failed', 'gone'));
    expect(await failure(it.take(0))).toBe('connection-failed');
    const silent: string[] = [];
    const onSilence = (vendor: string): void => void silent.push(vendor);
    it.market.time.now = (await end(it)) + 599;
    expect(await failure(it.take(1, { onSilence }))).toBe('already-awarded');
    expect(silent).toEqual([]);
    it.market.time.now += 1;
    expect((await it.take(1, { onSilence })).vendor).toBe('v1');
    expect(silent).toEqual(['v0']);
    const { awards } = await it.ports.ledger.read(it.id);
    expect(awards.map(({ award: { vendor }, end: how }) => [vendor, how?.kind])).toEqual([
      ['v0', 'silent'],
      ['v1', undefined],
    ]);
  });

  test('is broken by asking once more: a vendor that sold in time is bought from, and from nobody else', async () => {
    const it = await scene();
    const [stall] = it.stalls as [Stall];
    stall.manner = async (_document, honest) => {
      await honest();
      throw new MevilleError('connection-failed', 'the program was killed here');
    };
    expect(await failure(it.take(0))).toBe('connection-failed');
    stall.manner = undefined;
    it.market.time.now = (await end(it)) + 600;
    const silent: string[] = [];
    expect(await failure(it.take(1, { onSilence: (vendor) => void silent.push(vendor) }))).toBe('already-awarded');
    expect(silent).toEqual([]);
    expect((await it.take(0)).vendor).toBe('v0');
    expect(sales(it.stalls)).toBe(1);
  });

  test('is broken by a signed refusal, which frees the claim without a warning', async () => {
    const it = await scene();
    const [stall] = it.stalls as [Stall];
    stall.manner = async () => Promise.reject(new MevilleError('connection-failed', 'gone'));
    expect(await failure(it.take(0))).toBe('connection-failed');
    stall.manner = undefined;
    it.market.time.now = (await end(it)) + 600;
    const silent: string[] = [];
    expect((await it.take(1, { onSilence: (vendor) => void silent.push(vendor) })).vendor).toBe('v1');
    expect(silent).toEqual([]);
    expect((await it.ports.ledger.read(it.id)).awards.map(({ end: how }) => how?.kind)).toEqual(['refused', undefined]);
    expect(sales(it.stalls)).toBe(1);
  });

  test('is not declared by whoever interrupts', async () => {
    const it = await scene();
    const [stall] = it.stalls as [Stall];
    stall.manner = async () => Promise.reject(new MevilleError('connection-failed', 'gone'));
    expect(await failure(it.take(0))).toBe('connection-failed');
    it.market.time.now = (await end(it)) + 600;
    const stop = new AbortController();
    stall.manner = async () => {
      stop.abort();
      throw new MevilleError('interrupted', 'stopped');
    };
    expect(await failure(it.take(1, { signal: stop.signal }))).toBe('interrupted');
    expect((await it.ports.ledger.read(it.id)).awards.map(({ end: how }) => how)).toEqual([undefined]);
  });
});

describe('contact details', () => {
  test('leave only after the receipt, only to the winner, and once', async () => {
    const { market, stalls, take } = await scene();
    expect((await take(0)).contact).toBeUndefined();
    expect(market.take().map(({ endpoint }) => endpoint)).toEqual(['awards']);
    expect((await take(0, { contact: me })).contact).toEqual(me);
    expect(market.take().map(({ endpoint, origin }) => `${endpoint} ${origin}`)).toEqual(['contacts https://v0.example']);
    expect((await take(0, { contact: me })).contact).toEqual(me);
    expect((await take(0)).contact).toEqual(me);
    expect(market.take()).toEqual([]);
    const [first, second] = stalls as [Stall, Stall];
    expect([first.books.contacts.size, second.books.contacts.size]).toEqual([1, 0]);
  });

  test('that have been told cannot be told otherwise, and nobody is made to believe they were', async () => {
    const { market, take } = await scene();
    await take(0, { contact: { name: me.name } });
    market.take();
    expect(await failure(take(0, { contact: me }))).toBe('contact-fixed');
    expect(market.take()).toEqual([]);
    expect((await take(0)).contact).toEqual({ name: me.name });
  });

  test('that were lost on the way are sent again with the same bytes, also by a call that does not name them', async () => {
    const { market, stalls, ports, id, take } = await scene();
    const [stall] = stalls as [Stall];
    stall.manner = async (_document, honest, endpoint) => {
      if (endpoint === 'contacts') throw new MevilleError('response-refused', 'no');
      return honest();
    };
    expect(await failure(take(0, { contact: me }))).toBe('response-refused');
    expect((await ports.ledger.read(id)).contactTaken).toBe(false);
    stall.manner = async (_document, honest, endpoint) => (endpoint === 'contacts' ? { kind: 'later' } : honest());
    expect(await failure(take(0, { contact: me }))).toBe('response-refused');
    stall.manner = undefined;
    expect(await failure(take(0, { contact: { name: 'Somebody Else' } }))).toBe('contact-fixed');
    expect((await take(0)).contact).toEqual(me);
    const contacts = market.take().filter(({ endpoint }) => endpoint === 'contacts');
    expect(contacts).toHaveLength(3);
    expect(new Set(contacts.map(({ document }) => document)).size).toBe(1);
    expect(
      [...stall.books.contacts.values()].map(({ token }) => Buffer.from(token.split('.')[1] ?? '', 'base64url').includes(me.name)),
    ).toEqual([true]);
  });

  test('are in nothing that is sent in the clear', async () => {
    const { market, take } = await scene();
    await take(0, { contact: me });
    for (const { document } of market.take()) {
      for (const text of [me.name, me.email, toBase64url(Buffer.from(me.email))]) expect(document).not.toContain(text);
    }
  });
});

describe('asking after an award', () => {
  const ask = async ({ ports, id }: Scene): ReturnType<typeof collectAward> => collectAward(ports, id, { wait });
  const later = async (it: Scene): Promise<Stall> => {
    const [stall] = it.stalls as [Stall];
    stall.manner = async () => ({ kind: 'later' });
    expect(await failure(it.take(0))).toBe('award-pending');
    return stall;
  };

  test('that was never made, or has its receipt, sends nothing', async () => {
    const it = await scene();
    expect(await ask(it)).toBeUndefined();
    await it.take(0);
    it.market.take();
    expect(await ask(it)).toBeUndefined();
    expect(it.market.take()).toEqual([]);
  });

  test('that waits sends the same bytes until there is a receipt, and awards nothing anew', async () => {
    const it = await scene();
    const stall = await later(it);
    expect(await ask(it)).toEqual({ kind: 'pending', vendor: 'v0', offer: it.offers[0] });
    stall.manner = undefined;
    expect(await ask(it)).toMatchObject({ kind: 'sold', awarded: { vendor: 'v0', offer: it.offers[0] } });
    expect(new Set(it.market.take().map(({ document }) => document)).size).toBe(1);
    expect((await it.ports.ledger.read(it.id)).receipt).toBeDefined();
    expect(await ask(it)).toBeUndefined();
  });

  test('that was refused says so, and the request is free', async () => {
    const it = await scene();
    const stall = await later(it);
    stall.books.stock.set('car-0', { ...yaris('car-0'), quantity: 0 });
    stall.manner = undefined;
    expect(await failure(ask(it))).toBe('award-refused');
    expect(await ask(it)).toBeUndefined();
    expect((await it.take(1)).vendor).toBe('v1');
  });

  test('that nobody answered in time is over, and is not made again', async () => {
    const it = await scene();
    const stall = await later(it);
    const { claims } = (await heard(it)).document;
    it.market.time.now = claims.exp + 599;
    expect(await ask(it)).toMatchObject({ kind: 'pending' });
    it.market.time.now += 1;
    stall.manner = async () => Promise.reject(new MevilleError('connection-failed', 'gone'));
    expect(await ask(it)).toEqual({ kind: 'silent', vendor: 'v0', offer: it.offers[0] });
    expect((await it.ports.ledger.read(it.id)).awards).toHaveLength(1);
    expect(await ask(it)).toBeUndefined();
  });

  test('that a vendor refuses only after its end is told as what it is', async () => {
    const it = await scene();
    const stall = await later(it);
    it.market.time.now = (await heard(it)).document.claims.exp + 600;
    stall.manner = undefined;
    expect(await failure(ask(it))).toBe('award-refused');
  });

  test('whose vendor is away goes on later', async () => {
    const it = await scene();
    const stall = await later(it);
    stall.manner = async () => Promise.reject(new MevilleError('deadline-exceeded', 'no'));
    expect(await failure(ask(it))).toBe('deadline-exceeded');
    stall.manner = undefined;
    expect(await ask(it)).toMatchObject({ kind: 'sold' });
  });
});
