import { describe, expect, test } from 'vitest';
import { addVendor, findVendor, refreshVendor, trustVendor } from '../../src/customer/vendor-book.js';
import { vendorKeysFrom } from '../../src/vendor/keys.js';
import { failure, Market, wait } from '../support/customer-market.js';

const otherKeys = async (): ReturnType<typeof vendorKeysFrom> => vendorKeysFrom(new Uint8Array(32).fill(60), new Uint8Array(32).fill(61));

describe('the vendor book', () => {
  test('only the origin of an address is used, and the name is made of what the vendor calls itself', async () => {
    const market = new Market();
    const ports = await market.customer();
    await market.open('hill', [], { name: '  Hill & Söhne — Garage  ' });
    const entry = await addVendor(ports, { url: 'https://HILL.example/used/cars?customer=7#top', loopback: false }, wait);
    expect(entry).toMatchObject({ name: 'hill-so-hne-garage', origin: 'https://hill.example' });
    expect(market.fetched).toEqual(['https://hill.example']);
  });

  test.each([
    ['no address', 'usage-invalid'],
    ['https://somebody:secret@hill.example', 'address-refused'],
    ['file:///etc/passwd', 'address-refused'],
    ['data:text/plain,x', 'address-refused'],
  ])('the address "%s" is refused with %s, and nobody is asked', async (url, code) => {
    const market = new Market();
    const ports = await market.customer();
    expect(await failure(addVendor(ports, { url, loopback: false }, wait))).toBe(code);
    expect(market.fetched).toEqual([]);
    expect(await ports.vendors.list()).toEqual([]);
  });

  test('vendors that call themselves the same get names of their own, and a name that is taken is refused', async () => {
    const market = new Market();
    const ports = await market.customer();
    for (const origin of ['a', 'b', 'c']) await market.open(origin, [], { name: 'Hill' });
    for (const origin of ['a', 'b', 'c']) await addVendor(ports, { url: `https://${origin}.example`, loopback: false }, wait);
    expect((await ports.vendors.list()).map(({ name }) => name)).toEqual(['hill', 'hill-2', 'hill-3']);
    expect(await failure(addVendor(ports, { url: 'https://b.example', loopback: false, name: 'hill' }, wait))).toBe('vendor-exists');
    await addVendor(ports, { url: 'https://b.example', loopback: false, name: 'second' }, wait);
    expect((await ports.vendors.list()).map(({ name }) => name)).toEqual(['hill', 'hill-3', 'second']);
  });

  test('a key that is not the expected one is refused on first sight', async () => {
    const market = new Market();
    const ports = await market.customer();
    await market.open('hill', []);
    expect(await failure(addVendor(ports, { url: 'https://hill.example', loopback: false, pin: 'A'.repeat(43) }, wait))).toBe(
      'key-changed',
    );
    expect(await ports.vendors.list()).toEqual([]);
  });

  test('after first sight the pin decides: another key is refused by add and by refresh, and taken by trust alone', async () => {
    const market = new Market();
    const hill = await market.open('hill', []);
    const ports = await market.customer();
    const before = await findVendor(ports, 'hill');
    await market.reopen(hill, { keys: await otherKeys() });
    expect(await failure(addVendor(ports, { url: hill.origin, loopback: false }, wait))).toBe('key-changed');
    expect(await failure(refreshVendor(ports, before, wait))).toBe('key-changed');
    expect(await findVendor(ports, 'hill')).toEqual(before);
    const after = await trustVendor(ports, 'hill', wait, async () => {});
    expect(after.pin).not.toBe(before.pin);
    expect(await findVendor(ports, 'hill')).toEqual(after);
  });

  test('a profile of another origin is refused wherever it lies', async () => {
    const market = new Market();
    const ports = await market.customer();
    const [hill, copycat] = [await market.open('hill', []), await market.open('copycat', [])];
    copycat.responder = hill.responder;
    expect(await failure(addVendor(ports, { url: copycat.origin, loopback: false }, wait))).toBe('issuer-mismatch');
  });

  test('a vendor that is named by its key can be at one address only: its copies would be seen by whoever is at the second', async () => {
    const market = new Market();
    const ports = await market.customer();
    const [hill, copycat] = [await market.open('hill', []), await market.open('copycat', [])];
    const { origin: _origin, ...siteless } = hill.file;
    (hill as { file: typeof hill.file }).file = siteless;
    await market.reopen(hill, {});
    copycat.responder = hill.responder;
    await addVendor(ports, { url: hill.origin, loopback: false }, wait);
    expect(await failure(addVendor(ports, { url: copycat.origin, loopback: false }, wait))).toBe('vendor-exists');
    await addVendor(ports, { url: hill.origin, loopback: false }, wait);
    expect((await ports.vendors.list()).map(({ origin }) => origin)).toEqual([hill.origin]);
  });

  test('trust takes a new key, but never the name of another vendor', async () => {
    const market = new Market();
    const ports = await market.customer();
    const [hill, thief] = [await market.open('hill', []), await market.open('thief', [])];
    const { origin: _origin, ...siteless } = thief.file;
    (thief as { file: typeof thief.file }).file = siteless;
    await market.reopen(thief, {});
    await addVendor(ports, { url: hill.origin, loopback: false }, wait);
    await addVendor(ports, { url: thief.origin, loopback: false }, wait);
    const before = await ports.vendors.list();
    thief.responder = hill.responder;
    expect(await failure(trustVendor(ports, 'thief', wait, async () => {}))).toBe('issuer-mismatch');
    expect(await ports.vendors.list()).toEqual(before);
  });

  test('a name nobody has is vendor-unknown', async () => {
    expect(await failure(findVendor(await new Market().customer(), 'hill'))).toBe('vendor-unknown');
  });
});
