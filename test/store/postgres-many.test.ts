import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AwardEntry, Books, StockRow } from '../../src/store/books.js';
import { openPostgresBooks } from '../../src/store/postgres/books.js';
import { answerEntry, list, sale, stockQuery, stockRow } from '../contracts/books.js';
import { serverOfTests } from '../support/postgres-server.js';
import { bundle, sourceOf } from './bundle.js';

/** Several responders, and an import, on one PostgreSQL database. */

const { title, server } = await serverOfTests();

describe.skipIf(server === undefined)(`many at one PostgreSQL database${title}`, () => {
  let folder: string;
  let count = 0;
  const newUrl = (): string => {
    count += 1;
    return server?.url(`many_${String(count)}`) ?? '';
  };
  const opened: Books[] = [];
  const open = async (responders: number, url = newUrl()): Promise<Books[]> => {
    const all = await Promise.all(Array.from({ length: responders }, () => openPostgresBooks(url)));
    opened.push(...all);
    return all;
  };
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'meville-postgres-'));
  });
  afterAll(async () => {
    await Promise.all(opened.map((books) => books.close()));
    await server?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  /** As a responder does it: sign for the head of the chain, and again when it has moved. */
  async function sell(books: Books, award: string, offer: string, sku: string): Promise<string> {
    for (;;) {
      const head = await books.chainHead();
      const outcome = await books.settle(sale(award, { offer, sku, ...head }));
      if (outcome !== 'moved') return outcome === 'sold' ? 'sold' : 'receipt';
    }
  }

  async function offered(books: Books, row: StockRow, offers: readonly string[]): Promise<void> {
    await books.importStock([row], list);
    const { sku } = row;
    await books.saveAnswer(
      answerEntry(
        `copy of ${sku}`,
        offers.map((identity) => ({ identity, sku })),
      ),
    );
  }

  function expectUnbroken(receipts: readonly AwardEntry[]): void {
    expect(receipts.map(({ receipt }) => receipt?.number)).toEqual(receipts.map((_, index) => index + 1));
    expect(receipts.map(({ receipt }) => receipt?.previous)).toEqual([
      undefined,
      ...receipts.slice(0, -1).map(({ receipt }) => receipt?.identity),
    ]);
  }

  const numbered = (name: string, length: number): string[] => Array.from({ length }, (_, index) => `${name} ${String(index)}`);

  test('of 64 awards for one unit at two responders exactly one is a sale', async () => {
    const all = await open(2);
    const [first, second] = all as [Books, Books];
    const offers = numbered('offer', 64);
    await offered(first, stockRow('one'), offers);
    const outcomes = await Promise.all(offers.map((offer, i) => sell(i % 2 === 0 ? first : second, `award ${String(i)}`, offer, 'one')));
    expect(outcomes.filter((outcome) => outcome === 'receipt')).toHaveLength(1);
    expect(await second.findStock('one')).toMatchObject({ quantity: 0 });
    expect(await second.match(stockQuery())).toEqual([]);
    expect(await second.listReceipts({ limit: 10 })).toHaveLength(1);
  });

  test('of 64 awards for one offer exactly one is a sale, however much there is', async () => {
    const [first, second] = (await open(2)) as [Books, Books];
    await offered(first, stockRow('many', { quantity: 64 }), ['offer']);
    const awards = numbered('award', 64);
    const outcomes = await Promise.all(awards.map((award, i) => sell(i % 2 === 0 ? first : second, award, 'offer', 'many')));
    expect(outcomes.filter((outcome) => outcome === 'receipt')).toHaveLength(1);
    expect(await second.findStock('many')).toMatchObject({ quantity: 63 });
  });

  test('one award settled at 20 places at once is one sale, and all are told of it', async () => {
    const [first, second] = (await open(2)) as [Books, Books];
    await offered(first, stockRow('many', { quantity: 64 }), ['offer']);
    const entries = numbered('sealed', 20).map((sealed) => Object.assign(sale('award', { offer: 'offer', sku: 'many' }), { sealed }));
    const told = await Promise.all(entries.map((entry, i) => (i % 2 === 0 ? first : second).settle(entry)));
    expect(new Set(told.map((entry) => (typeof entry === 'string' ? entry : entry.sealed))).size).toBe(1);
    expect(await second.findStock('many')).toMatchObject({ quantity: 63 });
    expect(await second.listReceipts({ limit: 10 })).toHaveLength(1);
  });

  test('the chain of receipts is unbroken after fifty sales at two responders, and each is counted', async () => {
    const [first, second] = (await open(2)) as [Books, Books];
    const offers = numbered('offer', 50);
    await offered(first, stockRow('many', { quantity: 50 }), offers);
    await Promise.all(offers.map((offer, i) => sell(i % 2 === 0 ? first : second, `award ${String(i)}`, offer, 'many')));
    const receipts = await second.listReceipts({ limit: 100 });
    expect(receipts).toHaveLength(50);
    expectUnbroken(receipts);
    const [{ at, amount }] = receipts as [AwardEntry];
    const day = Math.floor(at / 86_400);
    const counted = (await first.tallies({ from: day, to: day })).filter(({ what }) => what === 'sold');
    expect(counted).toMatchObject([{ count: 50, amount: amount * 50n }]);
  });

  test('of many answers to one copy all are told the first, and it is asked once', async () => {
    const all = (await open(2)) as [Books, Books];
    const told = await Promise.all(
      numbered('answer', 20).map((sealed, i) => (all[i % 2] as Books).saveAnswer({ ...answerEntry('copy', []), sealed })),
    );
    expect(new Set(told).size).toBe(1);
    const tally = (await all[0].tallies({ from: 0, to: 1_000_000 })).find(({ what }) => what === 'asked');
    expect(tally).toMatchObject({ count: 1 });
  });

  test('two imports of many rows at once are one after the other, and sales meanwhile are kept', async () => {
    const [first, second] = (await open(2)) as [Books, Books];
    const rows = (price: bigint): StockRow[] => numbered('sku', 300).map((sku) => stockRow(sku, { price, quantity: 5 }));
    await first.importStock(rows(1n), list);
    const offers = numbered('offer', 20);
    await first.saveAnswer(
      answerEntry(
        'copy',
        offers.map((identity, i) => ({ identity, sku: `sku ${String(i)}` })),
      ),
    );
    const imports = [first.importStock(rows(2n), list), second.importStock(rows(3n).toReversed(), list)];
    const sales = offers.map((offer, i) => sell(i % 2 === 0 ? first : second, `award ${String(i)}`, offer, `sku ${String(i)}`));
    expect(await Promise.all(imports)).toMatchObject([
      { added: 0, updated: 300, removed: 0 },
      { added: 0, updated: 300, removed: 0 },
    ]);
    expect(new Set(await Promise.all(sales))).toEqual(new Set(['receipt']));
    const stock = await second.listStock({ limit: 1000 });
    expect(new Set(stock.map(({ price }) => price)).size).toBe(1);
    const matched = new Map((await second.match(stockQuery())).map(({ sku, quantity }) => [sku, quantity]));
    for (const { sku, quantity } of stock) {
      expect(quantity).toBe(Number(sku.slice(4)) < 20 ? 4 : 5);
      expect(matched.get(sku)).toBe(quantity);
    }
    expect(await second.match(stockQuery({ quantity: 5 }))).toHaveLength(280);
    expectUnbroken(await second.listReceipts({ limit: 100 }));
  });

  test('an import whose rows break off leaves nothing behind, and the next one finds its place', async () => {
    const [books] = (await open(1)) as [Books];
    const broken = (function* rows() {
      yield* numbered('sku', 1500).map((sku) => stockRow(sku));
      throw new Error('broken off');
    })();
    await expect(books.importStock(broken, list)).rejects.toThrow('broken off');
    expect(await books.countStock()).toBe(0);
    expect(await books.importStock([stockRow('sku 1'), stockRow('sku 0', { price: 7n })], list)).toMatchObject({
      added: 2,
      updated: 0,
      removed: 0,
    });
    expect(await books.listStock({ limit: 9 })).toHaveLength(2);
  });

  test('eight processes make the tables at once; a killed one loses nothing it acknowledged, and the chain is unbroken', async () => {
    const script = await bundle(
      folder,
      `
      import { openPostgresBooks } from ${sourceOf('store/postgres/books.ts')};
      const [url, name] = process.argv.slice(2);
      const books = await openPostgresBooks(url);
      const sell = async (sku, award) => {
        for (;;) {
          const head = await books.chainHead();
          const receipt = { identity: 'receipt of ' + award, token: 't', orderNumber: 'o', ...head };
          const outcome = await books.settle({ award, offer: award, sku, quantity: 1, customer: 'c', category: 'car', amount: 1n, currency: 'GBP', sealed: 's', at: 1, receipt });
          if (outcome !== 'moved') return outcome === 'sold' ? 'sold' : 'receipt';
        }
      };
      process.on('message', async () => {
        process.send(await sell('last', name));
        for (let round = 0; ; round += 1) {
          const award = name + ' ' + round;
          await books.saveAnswer({ category: 'car', until: 9, copy: award, customer: 'c', reply: 'r', sealed: 's', at: 1, offers: [{ identity: award, token: 't', sku: 'many', quantity: 1 }] });
          await sell('many', award);
          process.send(award);
        }
      });
      process.send('ready');
    `,
    );
    const url = newUrl();
    const names = numbered('process', 8);
    const children = names.map((name) => fork(script, [url, name]));
    await Promise.all(children.map((child) => once(child, 'message')));
    const [books] = (await open(1, url)) as [Books];
    await offered(books, stockRow('last'), names);
    await books.importStock([stockRow('many', { quantity: 1_000_000 })], list);
    const outcomes: string[] = [];
    const acknowledged: string[] = [];
    const killed = children.map((child) => {
      child.on('message', (message) => {
        if (message === 'sold' || message === 'receipt') outcomes.push(message);
        else acknowledged.push(message as string);
        if (acknowledged.length >= 40) for (const each of children) each.kill('SIGKILL');
      });
      return once(child, 'exit');
    });
    for (const child of children) child.send('go');
    await Promise.all(killed);
    expect(outcomes.filter((outcome) => outcome === 'receipt')).toHaveLength(1);
    const receipts = await books.listReceipts({ limit: 1_000_000 });
    const sold = new Set(receipts.map(({ award }) => award));
    expect(acknowledged.filter((award) => !sold.has(award))).toEqual([]);
    expectUnbroken(receipts);
    expect(await books.findStock('last')).toMatchObject({ quantity: 0 });
  }, 60_000);
});
