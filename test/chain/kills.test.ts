import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { long } from '../support/long.js';
import { serverOfTests } from '../support/postgres-server.js';
import { VendorFleet, type Bidders } from '../support/vendor-fleet.js';

/** Processes that are killed at any moment: what was told stands, and what was not finished has not begun. Thirty kills in all. */

const times = long ? 10 : 1;

const map = 'sku: {column: ref}\nprice: {column: price, currency: GBP}\nmodel: {column: model}\n';
const rowsOf = (rows: readonly string[]): string => ['ref,price,model', ...rows].join('\n');

const { title, server } = await serverOfTests();
afterAll(async () => server?.stop());

const stores = [
  { name: 'SQLite', responders: 1, kills: 10 * times, there: true, storeOf: () => ({}) },
  {
    name: `PostgreSQL${title}`,
    responders: 2,
    kills: 5 * times,
    there: server !== undefined,
    storeOf: (schema: string) => (server === undefined ? {} : { store: server.url(schema) }),
  },
];

interface Receipts {
  readonly receipts: readonly { readonly number: number; readonly receipt: string }[];
  readonly broken: object | null;
}

interface Listed {
  readonly total: number;
  readonly rows: readonly { readonly sku: string; readonly price: { readonly amount: string } }[];
}

for (const { name, responders, kills, there, storeOf } of stores) {
  /** A guard against a hang. */
  const enough = 60_000 + kills * 30_000;

  describe.skipIf(!there)(`responders that are killed while awards come, on ${name}`, () => {
    let fleet: VendorFleet;
    let bidders: Bidders;

    beforeAll(async () => {
      fleet = await VendorFleet.open({ responders, ...storeOf('killed_awards') });
      const stock = rowsOf(Array.from({ length: kills }, (_, i) => `unit-${String(i)},5000,Model ${String(i)}`));
      await fleet.vendor('stock', 'import', await fleet.write('stock.csv', stock), '--map', await fleet.write('map.yaml', map));
      await fleet.start();
      [bidders] = fleet.bidders(1, 8) as [Bidders];
    }, enough);
    afterAll(async () => fleet.close(), enough);

    test(
      `lose no award that was acknowledged, sell nothing twice and leave the chain unbroken, after ${String(kills)} kills`,
      async () => {
        const told = new Map<number, string>();
        for (let kill = 0; kill < kills; kill += 1) {
          expect(await bidders.ask(`Model ${String(kill)}`)).toBe(8);
          const awarding = bidders.award();
          // Somewhere between before the first byte and after the last.
          await wait(Math.random() * 120);
          await Promise.all(fleet.respondents.map(async (respondent) => respondent.end('SIGKILL')));
          await fleet.start();
          const outcomes = await awarding;
          const winners = outcomes.filter((outcome) => 'receipt' in outcome);
          expect(winners, JSON.stringify(outcomes)).toHaveLength(1);
          expect(outcomes.filter((outcome) => 'refused' in outcome && outcome.refused === 'sold')).toHaveLength(7);
          for (const { number, receipt } of winners) told.set(number, receipt);
        }
        const { receipts, broken } = await fleet.vendor<Receipts>('receipts', '--limit', '1000');
        expect(new Map(receipts.map(({ number, receipt }) => [number, receipt]))).toEqual(told);
        expect(broken).toBeNull();
      },
      enough,
    );
  });

  describe.skipIf(!there)(`an import that is killed, on ${name}`, () => {
    const size = 2000;
    /** Half of the SKUs are in every list, half only in this one; all have the price of the list. */
    const listOf = (edition: number): string =>
      rowsOf(
        Array.from(
          { length: size },
          (_, i) => `${i % 2 === 0 ? 'kept' : `of-${String(edition)}`}-${String(i)},${String(1000 + edition)},Yaris`,
        ),
      );
    let fleet: VendorFleet;
    let mapFile: string;

    const importing = async (edition: number): Promise<readonly string[]> => {
      const file = await fleet.write('stock.csv', listOf(edition));
      return ['stock', 'import', file, '--map', mapFile, '--replace', '--yes'];
    };
    const editionIn = async (): Promise<number> => {
      const { total, rows } = await fleet.vendor<Listed>('stock', 'list', '--limit', String(size * 2));
      expect(total).toBe(size);
      const editions = new Set(rows.map(({ price }) => Number(price.amount) - 1000));
      expect(editions.size).toBe(1);
      const [edition = -1] = editions;
      expect(rows.filter(({ sku }) => sku.startsWith(`of-${String(edition)}-`))).toHaveLength(size / 2);
      return edition;
    };

    beforeAll(async () => {
      fleet = await VendorFleet.open(storeOf('killed_imports'));
      mapFile = await fleet.write('map.yaml', map);
    }, enough);
    afterAll(async () => fleet.close(), enough);

    test(
      `leaves the list that was there or the whole new one, after ${String(kills)} kills`,
      async () => {
        const begun = performance.now();
        await fleet.vendor(...(await importing(0)));
        const whole = performance.now() - begun;
        let current = 0;
        for (let edition = 1; edition <= kills; edition += 1) {
          const child = fleet.vendorChild(...(await importing(edition)));
          const closed = once(child, 'close') as Promise<[number | null]>;
          await Promise.race([closed, wait(whole * (0.3 + Math.random() * 0.8))]);
          child.kill('SIGKILL');
          const [code] = await closed;
          const found = await editionIn();
          // One that ended well has been told, and stands.
          expect(code === 0 ? [edition] : [current, edition]).toContain(found);
          current = found;
        }
        // What the dead left behind keeps nobody from importing.
        await fleet.vendor(...(await importing(kills + 1)));
        expect(await editionIn()).toBe(kills + 1);
      },
      enough,
    );
  });
}
