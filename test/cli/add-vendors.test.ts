import { expect, test } from 'vitest';
import { MevilleError } from '../../src/base/errors.js';
import { addAll } from '../../src/cli/add-vendors.js';
import type { CustomerPorts } from '../../src/customer/ports.js';
import { Market, start, wait } from '../support/customer-market.js';

/** A customer with an empty book, and a network in which the vendors of the market answer last first, and everybody else is dead. */
async function lonely(
  market: Market,
): Promise<{ readonly ports: CustomerPorts; readonly seen: { now: number; most: number; lists: number } }> {
  const nobody = new Market();
  nobody.time.now = start;
  const ports = await nobody.customer();
  const seen = { now: 0, most: 0, lists: 0 };
  const origins = [...market.stalls.keys()];
  const book = ports.vendors;
  return {
    seen,
    ports: {
      ...ports,
      vendors: {
        list: async () => {
          seen.lists += 1;
          return book.list();
        },
        put: async (entry) => book.put(entry),
        remove: async (name) => book.remove(name),
      },
      sender: {
        ...market.sender,
        profile: async (to, deadline) => {
          seen.now += 1;
          seen.most = Math.max(seen.most, seen.now);
          const place = origins.indexOf(to.origin);
          await new Promise((resolve) => setTimeout(resolve, place < 0 ? 40 : 5 * (origins.length - place)));
          seen.now -= 1;
          if (place < 0) throw new MevilleError('connection-failed', 'Nobody is there.');
          return market.sender.profile(to, deadline);
        },
      },
    },
  };
}

test('profiles are fetched side by side; names and results are in the order of the list, and the book is read once', async () => {
  const market = new Market();
  for (let i = 0; i < 4; i += 1) await market.open(`shop-${String(i)}`, [], { name: 'Same Name' });
  const { ports, seen } = await lonely(market);
  const wanted = [
    { url: 'https://dead-1.example' },
    ...Array.from(market.stalls.keys(), (url) => ({ url })),
    { url: 'no address' },
    { url: 'https://jo:secret@shop-0.example' },
    ...Array.from({ length: 60 }, (_, i) => ({ url: `https://dead-${String(i + 2)}.example` })),
    { url: 'https://shop-1.example/again' },
  ];
  const { added, failed } = await addAll(ports, wanted, false, wait);
  expect(added.map(({ name, origin }) => [name, origin])).toEqual([
    ['same-name', 'https://shop-0.example'],
    ['same-name-2', 'https://shop-1.example'],
    ['same-name-3', 'https://shop-2.example'],
    ['same-name-4', 'https://shop-3.example'],
    ['same-name-2', 'https://shop-1.example'],
  ]);
  expect(failed.map(({ url }) => url)).toEqual(wanted.map(({ url }) => url).filter((url) => !url.startsWith('https://shop')));
  expect(failed.slice(0, 4).map(({ error }) => error.code)).toEqual([
    'connection-failed',
    'usage-invalid',
    'address-refused',
    'connection-failed',
  ]);
  expect(seen.most).toBeGreaterThan(30);
  expect(seen.lists).toBe(1);
  expect((await ports.vendors.list()).map(({ name }) => name)).toEqual(['same-name', 'same-name-2', 'same-name-3', 'same-name-4']);
});

test('a name that is taken is refused, whoever answers first', async () => {
  const market = new Market();
  await market.open('first', []);
  await market.open('second', []);
  const { ports } = await lonely(market);
  const wanted = Array.from(market.stalls.keys(), (url) => ({ url, name: 'mine' }));
  const { added, failed } = await addAll(ports, wanted, false, wait);
  expect(added.map(({ origin }) => origin)).toEqual(['https://first.example']);
  expect(failed.map(({ url, error }) => [url, error.code])).toEqual([['https://second.example', 'vendor-exists']]);
});
