import { describe, expect, test } from 'vitest';
import { award } from '../../src/customer/award.js';
import { prepare } from '../../src/customer/send.js';
import type { CustomerPorts } from '../../src/customer/ports.js';
import { offersOf, readResults } from '../../src/customer/results.js';
import { draftOf, goOn, Market, send, wait, yarisRequest } from '../support/customer-market.js';
import { row } from '../vendor/shop.js';

/** A program that is killed at every place where it touches the disk or the network, before or after; the same command afterwards goes on. */

class Killed extends Error {}

interface Dying {
  readonly ports: CustomerPorts;
  /** Where it was killed; undefined when it lived. */
  readonly at: () => string | undefined;
}

/** Ports of a program that is killed at the n-th moment: before or after a call of the ledger, the vendor book or the sender. */
function dying(ports: CustomerPorts, moment: number): Dying {
  let count = 0;
  let killedAt: string | undefined;
  const step = (what: string): void => {
    if (killedAt === undefined) count += 1;
    if (killedAt === undefined && count === moment) killedAt = what;
    if (killedAt !== undefined) throw new Killed(killedAt);
  };
  const mortal = <T extends object>(name: string, target: T): T =>
    new Proxy(target, {
      get(_target, member) {
        const value: unknown = Reflect.get(target, member);
        if (typeof value !== 'function') return value;
        return async (...args: unknown[]): Promise<unknown> => {
          const what = `${name}.${String(member)}`;
          step(`before ${what}`);
          const result: unknown = await Reflect.apply(value, target, args);
          step(`after ${what}`);
          return result;
        };
      },
    });
  return {
    ports: {
      ...ports,
      ledger: mortal('ledger', ports.ledger),
      vendors: mortal('vendors', ports.vendors),
      sender: mortal('sender', ports.sender),
    },
    at: () => killedAt,
  };
}

/** Kills a command at each of its moments in turn, on a market of its own each time, and has `after` look at what is left. */
async function everywhere<T>(
  set: () => Promise<T>,
  command: (ports: CustomerPorts, scene: T) => Promise<unknown>,
  portsOf: (scene: T) => CustomerPorts,
  after: (scene: T, at: string) => Promise<void>,
): Promise<string[]> {
  const places: string[] = [];
  for (let moment = 1; ; moment += 1) {
    const scene = await set();
    const { ports, at } = dying(portsOf(scene), moment);
    const thrown: unknown = await command(ports, scene).then(
      () => undefined,
      (error: unknown) => error,
    );
    const place = at();
    if (place === undefined) {
      expect(thrown).toBeUndefined();
      return places;
    }
    expect(thrown, place).toBeInstanceOf(Killed);
    places.push(place);
    await after(scene, place);
  }
}

const yaris = (sku: string): ReturnType<typeof row> => row(sku, 500_000, { model: 'Yaris' });

async function market(): Promise<{ market: Market; ports: CustomerPorts }> {
  const place = new Market();
  await place.open('v0', [yaris('a')]);
  await place.open('v1', [yaris('b')]);
  return { market: place, ports: await place.customer() };
}

// Each starts the story anew at every step of it.
describe('a program that is killed', { timeout: 180_000 }, () => {
  test('in the middle of sending goes on afterwards: every vendor is asked with the same bytes, and no answer is lost', async () => {
    const places = await everywhere(
      market,
      async (ports) => {
        const { id } = await prepare(ports, draftOf(yarisRequest), await ports.vendors.list(), wait);
        await goOn(ports, id);
      },
      ({ ports }) => ports,
      async ({ market: { posted, stalls }, ports }, place) => {
        const ids = await ports.ledger.list();
        expect(ids.length, place).toBeLessThanOrEqual(1);
        const before = ids[0] === undefined ? 0 : (await ports.ledger.read(ids[0])).answers.length;
        // What left the machine belongs to a request that the ledger knows.
        if (ids.length === 0) expect(posted, place).toEqual([]);
        const id = ids[0] ?? (await prepare(ports, draftOf(yarisRequest), await ports.vendors.list(), wait)).id;
        await goOn(ports, id);
        expect(offersOf(await readResults(ports, id)), place).toHaveLength(2);
        for (const { origin, books } of stalls.values()) {
          expect(new Set(posted.filter((one) => one.origin === origin).map(({ document }) => document)).size, place).toBe(1);
          expect(books.answers.size, place).toBe(1);
        }
        expect((await ports.ledger.read(id)).answers.length, place).toBe(2);
        expect(before).toBeLessThanOrEqual(2);
      },
    );
    for (const call of ['ledger.create', 'ledger.addAnswer', 'sender.post'])
      expect(places).toEqual(expect.arrayContaining([`before ${call}`, `after ${call}`]));
  });

  test('in the middle of an award goes on afterwards: there is one award, one sale, one receipt and one disclosure, and nothing is lost', async () => {
    const contact = { name: 'Jo Example' };
    const places = await everywhere(
      async () => {
        const { market: place, ports } = await market();
        const { id } = await send(ports);
        place.take();
        const [first, second] = offersOf(await readResults(ports, id));
        return { place, ports, id, offer: first?.offer.identity ?? '', vendor: first?.vendor, other: second?.offer.identity ?? '' };
      },
      async (ports, { id, offer }) => award(ports, id, { offer, wait, contact }),
      ({ ports }) => ports,
      async ({ place: { posted, stalls }, ports, id, offer, vendor, other }, place) => {
        const { awards } = await ports.ledger.read(id);
        expect(awards.length, place).toBeLessThanOrEqual(1);
        // Once it is claimed no other offer can be taken, killed or not.
        if (awards.length === 1)
          await expect(award(ports, id, { offer: other, wait }), place).rejects.toMatchObject({ code: 'already-awarded' });
        const done = await award(ports, id, { offer, wait, contact });
        expect(done, place).toMatchObject({ vendor, offer, contact });
        const state = await ports.ledger.read(id);
        expect(
          state.awards.map(({ end }) => end),
          place,
        ).toEqual([undefined]);
        expect([state.receipt, state.contactTaken], place).toEqual([done.receipt.token, true]);
        expect(state.agreement, place).toBe(done.agreed?.agreement.text);
        const sold = [...stalls.values()].flatMap(({ books }) => books.receipts());
        expect(
          sold.map(({ receipt }) => receipt?.identity),
          place,
        ).toEqual([done.receipt.identity]);
        for (const endpoint of ['awards', 'contacts']) {
          expect(new Set(posted.filter((one) => one.endpoint === endpoint).map(({ document }) => document)).size, place).toBe(1);
        }
        expect(
          [...stalls.values()].reduce((sum, { books }) => sum + books.contacts.size, 0),
          place,
        ).toBe(1);
        const length = posted.length;
        expect((await award(ports, id, { offer, wait, contact })).receipt.identity, place).toBe(done.receipt.identity);
        expect(posted, place).toHaveLength(length);
      },
    );
    for (const call of [
      'ledger.claimAward',
      'ledger.keepReceipt',
      'ledger.keepAgreement',
      'ledger.keepContact',
      'ledger.markContactTaken',
      'sender.post',
    ])
      expect(places).toEqual(expect.arrayContaining([`before ${call}`, `after ${call}`]));
  });

  test('while it writes down a refusal goes on afterwards: the claim is freed once, and another offer can be taken', async () => {
    const places = await everywhere(
      async () => {
        const { market: place, ports } = await market();
        const { id } = await send(ports);
        const [first, second] = offersOf(await readResults(ports, id));
        for (const { books, name } of place.stalls.values()) if (name === first?.vendor) books.stock.clear();
        return { place, ports, id, offer: first?.offer.identity ?? '', other: second?.offer.identity ?? '' };
      },
      async (ports, { id, offer }) =>
        award(ports, id, { offer, wait }).catch((thrown: unknown) => {
          if (thrown instanceof Killed) throw thrown;
          expect(thrown).toMatchObject({ code: 'award-refused' });
        }),
      ({ ports }) => ports,
      async ({ place: { stalls }, ports, id, offer, other }, place) => {
        await expect(award(ports, id, { offer, wait }), place).rejects.toMatchObject({ code: 'award-refused' });
        expect((await award(ports, id, { offer: other, wait })).offer, place).toBe(other);
        expect(
          [...stalls.values()].flatMap(({ books }) => books.receipts()),
          place,
        ).toHaveLength(1);
        const { awards } = await ports.ledger.read(id);
        expect(
          awards.slice(0, -1).every(({ end }) => end?.kind === 'refused'),
          place,
        ).toBe(true);
        expect(awards.at(-1)?.end, place).toBeUndefined();
      },
    );
    expect(places).toEqual(expect.arrayContaining(['before ledger.endAward', 'after ledger.endAward']));
  });
});
