import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { long } from '../support/long.js';
import { serverOfTests } from '../support/postgres-server.js';
import { VendorFleet, type Bidders, type BidOutcome } from '../support/vendor-fleet.js';

/** Sixty-four customers of eight processes award one unit at the same moment, over and over. */

const rounds = long ? 200 : 20;
const processes = 8;
const customersEach = 8;
/** A guard against a hang. */
const enough = 60_000 + rounds * 15_000;

const map = 'sku: {column: ref}\nprice: {column: price, currency: GBP}\nmodel: {column: model}\n';
const stock = ['ref,price,model', ...Array.from({ length: rounds }, (_, i) => `unit-${String(i)},5000,Model ${String(i)}`)].join('\n');

interface Receipts {
  readonly receipts: readonly { readonly number: number; readonly receipt: string }[];
}

const sold = (outcomes: readonly BidOutcome[]): Extract<BidOutcome, { receipt: string }>[] =>
  outcomes.filter((outcome) => 'receipt' in outcome);

const { title, server } = await serverOfTests();
afterAll(async () => server?.stop());

const stores = [
  { name: 'SQLite', responders: 1, there: true, options: {} },
  {
    name: `PostgreSQL${title}`,
    responders: 2,
    there: server !== undefined,
    options: server === undefined ? {} : { store: server.url('races') },
  },
];

for (const { name, responders, there, options } of stores) {
  describe.skipIf(!there)(`awards on ${name}, taken by ${String(responders)} at once`, () => {
    let fleet: VendorFleet;
    let bidders: readonly Bidders[];

    beforeAll(async () => {
      fleet = await VendorFleet.open({ responders, ...options });
      await fleet.vendor('stock', 'import', await fleet.write('stock.csv', stock), '--map', await fleet.write('map.yaml', map));
      await fleet.start();
      bidders = fleet.bidders(processes, customersEach);
    }, enough);
    afterAll(async () => fleet.close(), enough);

    test(
      `of 64 that award one unit at once exactly one gets a receipt and the others are told that it is sold, ${String(rounds)} times, in one unbroken chain`,
      async () => {
        const chain: string[] = [];
        for (let round = 0; round < rounds; round += 1) {
          const asked = await Promise.all(bidders.map(async (each) => each.ask(`Model ${String(round)}`)));
          expect(asked).toEqual(Array.from({ length: processes }, () => customersEach));
          const outcomes = (await Promise.all(bidders.map(async (each) => each.award()))).flat();
          const winners = sold(outcomes);
          expect(winners, JSON.stringify(outcomes)).toMatchObject([{ number: round + 1, previous: chain.at(-1) ?? null }]);
          chain.push(...winners.map(({ receipt }) => receipt));
          expect(outcomes.filter((outcome) => 'refused' in outcome && outcome.refused === 'sold')).toHaveLength(63);
        }
        const { receipts } = await fleet.vendor<Receipts>('receipts', '--limit', '1000');
        expect(receipts.map(({ receipt }) => receipt)).toEqual(chain);
      },
      enough,
    );
  });
}
