import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { systemClock } from '../../src/base/clock.js';
import { systemRandom } from '../../src/crypto/random.js';
import { createHttpResponder } from '../../src/transport/http/server.js';
import type { Responder } from '../../src/transport/port.js';
import { createResponder, vendorKeysFrom, type VendorFile } from '../../src/vendor.js';
import { row } from '../vendor/shop.js';
import { MemoryBooks } from './books-memory.js';

/** Vendors that mean ill or are unwell. Each has a sound profile, so that it gets into a vendor book; what it does then is its name. */

export interface BadVendors {
  readonly urls: Readonly<Record<string, string>>;
  readonly close: () => Promise<void>;
}

/** Wide, combining, bidirectional and invisible characters; the control characters that a schema keeps out come by other ways. */
const hostileText = 'E\u202elagav\u202c 車両 e\u0301\u0301\u0301\u0301 \u200bil=cmd \u{1f697}';
const file = (name: string): VendorFile => ({
  name,
  categories: ['car'],
  areas: ['GB'],
  currency: 'GBP',
  terms: ['PDC-INTENT'],
  validity: 259_200,
});

async function responder(vendorFile: VendorFile, books = new MemoryBooks()): Promise<Responder> {
  const keys = await vendorKeysFrom(systemRandom(32), systemRandom(32));
  return createResponder({ books, keys, vendorFile, clock: systemClock, random: systemRandom });
}

type Misdeed = (response: ServerResponse, request: IncomingMessage) => void;

const misdeeds: Readonly<Record<string, Misdeed>> = {
  html: (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Welcome</title>'),
  garbage: (response) => response.socket?.end('\u0000\u0001\u0002 this is no HTTP \u001b[2J\r\n\r\n'),
  endless: (response) => {
    response.writeHead(200, { 'content-type': 'application/vrm+jwe' });
    const more = (): void => {
      while (!response.destroyed && response.write('A'.repeat(65_536)));
    };
    response.on('drain', more).on('error', () => {});
    more();
  },
  slow: () => {},
  later: (response) => response.writeHead(202, { 'content-length': 0 }).end(),
  hangup: (response) => response.socket?.destroy(),
  problem: (response) =>
    response
      .writeHead(503, { 'content-type': 'application/problem+json' })
      .end(JSON.stringify({ type: 'urn:meville:error:busy', title: 'Busy', status: 503, code: 'busy', detail: hostileText })),
};

export async function startBadVendors(): Promise<BadVendors> {
  const closers: (() => Promise<void>)[] = [];
  const urls: Record<string, string> = {};
  const add = async (name: string, handle: (request: IncomingMessage, response: ServerResponse) => void): Promise<void> => {
    const server = createServer(handle);
    urls[name] = await listen(server);
    closers.push(async () => shut(server));
  };
  for (const [name, misdeed] of Object.entries(misdeeds)) {
    const profile = await (await responder(file(name))).profile();
    await add(name, (request, response) => {
      if (request.method === 'GET') sendProfile(response, profile);
      else misdeed(response, request);
    });
  }
  // A new key each time somebody looks.
  await add('changer', (_request, response) => {
    void responder(file('changer'))
      .then(async (changed) => changed.profile())
      .then((profile) => sendProfile(response, profile));
  });
  await add('shouting', (request, response) => misdeeds['problem']?.(response, request));

  const books = new MemoryBooks();
  await books.importStock([row(hostileText, 500_000, { model: 'Yaris', make: hostileText, mileage: '21500 mi', engine: '1.3 petrol' })], {
    today: 20_000,
  });
  const hostile = await createHttpResponder(await responder(file(hostileText), books));
  urls['hostile'] = await hostile.listen({ host: '127.0.0.1', port: 0 });
  closers.push(async () => hostile.close());

  urls['forger'] = await startForger(closers);
  const gone = createServer();
  urls['closed'] = await listen(gone);
  await shut(gone);
  return {
    urls,
    close: async () => {
      await Promise.all(closers.map(async (close) => close()));
    },
  };
}

/** Shows one key in its profile and signs its offers with another. */
async function startForger(closers: (() => Promise<void>)[]): Promise<string> {
  const made: Responder[] = [];
  const facade: Responder = {
    profile: async () => made[0]!.profile(),
    request: async (token) => made[1]!.request(token),
    award: async (sealed) => made[1]!.award(sealed),
    contact: async (sealed) => made[1]!.contact(sealed),
  };
  const server = await createHttpResponder(facade);
  const origin = await server.listen({ host: '127.0.0.1', port: 0 });
  closers.push(async () => server.close());
  const books = new MemoryBooks();
  await books.importStock([row('F1', 100_000, { model: 'Yaris', mileage: '1000 mi', engine: '1.3 petrol' })], { today: 20_000 });
  made.push(await responder({ ...file('forger'), origin }), await responder({ ...file('forger'), origin }, books));
  return origin;
}

const sendProfile = (response: ServerResponse, profile: string): void => {
  response.writeHead(200, { 'content-type': 'application/vrm+jwt', 'content-length': profile.length }).end(profile);
};

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

async function shut(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
