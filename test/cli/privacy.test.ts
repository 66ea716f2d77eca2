import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createConnection, createServer, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { found } from '../../bench/anonymity/checks/canaries.mjs';
import { systemClock } from '../../src/base/clock.js';
import { parsePreferences } from '../../src/ranking/preferences/preferences.js';
import { readTree } from '../../src/base/read/file.js';
import { systemRandom } from '../../src/crypto/random.js';
import { createHttpResponder } from '../../src/transport/http/server.js';
import type { Responder } from '../../src/transport/port.js';
import { createResponder, vendorKeysFrom } from '../../src/vendor.js';
import { MemoryBooks } from '../support/books-memory.js';
import { run, type Ran } from '../support/cli-run.js';
import { row } from '../vendor/shop.js';

/** The preferences never leave the machine: the real program, and every byte that a vendor gets of it. */

const closers: (() => Promise<unknown>)[] = [];
afterAll(async () => {
  for (const close of closers.toReversed()) await close();
});

const preferences = `vrm: preferences/1
category: car
currency: GBP
must:
  total: {max: 13371.37 GBP, note: canary-of-the-budget}
prefer:
  total: {lower: {best: 4111.23 GBP, worst: 12999.77 GBP}, weight: 31713.719, note: canary-of-the-heart}
  mileage: {lower: {best: 5003 mi, worst: 61007 mi}, weight: 17939.303}
  colour: {grades: {canary-yellow: 0.731955, else: 0.194873}, weight: 9571.171}
`;
/** As written, and as the program holds them: minor units, thousandths, millionths, and the digest of the whole file. */
const canaries: readonly (string | Uint8Array)[] = [
  '13371.37',
  '1337137',
  'canary-of',
  'canary-yellow',
  '4111.23',
  '411123',
  '12999.77',
  '1299977',
  'canary-name',
  '31713.719',
  '31713719',
  '17939.303',
  '17939303',
  '9571.171',
  '9571171',
  '0.731955',
  '731955',
  '0.194873',
  '194873',
  parsePreferences(readTree(Buffer.from(preferences), 'canary'), 'canary').digest,
];

interface Recorded {
  readonly url: string;
  /** Every byte that came, heads of requests included. */
  readonly wire: Buffer[];
  /** What was in the seals. */
  readonly opened: Buffer[];
}

/** A vendor that says "later" to the first request, behind a wire that remembers. */
async function vendor(): Promise<Recorded> {
  const [wire, opened]: [Buffer[], Buffer[]] = [[], []];
  const books = new MemoryBooks();
  await books.importStock(
    [
      row('HG1', 520_000, { model: 'Yaris', colour: 'yellow', mileage: '21500 mi' }),
      row('HG2', 480_000, { model: 'Yaris', colour: 'blue', mileage: '58000 mi' }),
    ],
    { today: 20_000 },
  );
  const keys = await vendorKeysFrom(systemRandom(32), systemRandom(32));
  const vendorFile = { name: 'Own', categories: ['car'], areas: ['GB'], currency: 'GBP', terms: ['PDC-INTENT'], validity: 259_200 };
  const honest = await createResponder({ books, keys, vendorFile, clock: systemClock, random: systemRandom });
  let asked = 0;
  const unseal = async (sealed: string): Promise<void> => {
    opened.push(Buffer.from(await keys.open.open(sealed)));
  };
  const responder: Responder = {
    profile: async () => honest.profile(),
    request: async (token) => {
      asked += 1;
      return asked === 1 ? { kind: 'later' } : honest.request(token);
    },
    award: async (sealed) => {
      await unseal(sealed);
      return honest.award(sealed);
    },
    contact: async (sealed) => {
      await unseal(sealed);
      return honest.contact(sealed);
    },
  };
  const http = await createHttpResponder(responder);
  const { port: behind } = new URL(await http.listen({ host: '127.0.0.1', port: 0 }));
  closers.push(async () => http.close());
  const sockets = new Set<Socket>();
  const recorder = createServer((socket) => {
    const onward = createConnection({ host: '127.0.0.1', port: Number(behind) });
    for (const one of [socket, onward]) {
      sockets.add(one);
      one.on('error', () => one.destroy());
    }
    socket.on('data', (part: Buffer) => wire.push(part));
    socket.pipe(onward).pipe(socket);
  });
  await new Promise<void>((resolve) => recorder.listen(0, '127.0.0.1', resolve));
  closers.push(async () => {
    for (const socket of sockets) socket.destroy();
    return new Promise((resolve) => recorder.close(resolve));
  });
  return { url: `http://127.0.0.1:${String((recorder.address() as AddressInfo).port)}`, wire, opened };
}

/** Every file below a folder, names included. */
async function kept(folder: string): Promise<Buffer> {
  const parts: Buffer[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    parts.push(Buffer.from(`${entry.name}\n`));
    if (entry.isFile()) parts.push(await readFile(join(entry.parentPath, entry.name)));
  }
  return Buffer.concat(parts);
}

test('what the preferences say is in nothing that a vendor gets, in no note of send, and in no file that is kept', async () => {
  const cwd = await mkdtemp(join(tmpdir(), 'meville-privacy-'));
  closers.push(async () => rm(cwd, { recursive: true, force: true }));
  await cp(join(import.meta.dirname, '../stories/files/me.yaml'), join(cwd, 'me.yaml'));
  const file = join(cwd, 'canary-name.yaml');
  await writeFile(file, preferences);
  await writeFile(
    join(cwd, 'request.yaml'),
    'vrm: request/1\ncategory: car\nwhere: GB\nuntil: 48h\ncurrency: GBP\nmust: {model: {is: Yaris}}\nshould: {mileage: {max: 60000 mi}}\n',
  );
  const { url, wire, opened } = await vendor();
  const meville = async (...args: string[]): Promise<Ran> => {
    const ran = await run({ program: 'meville', args, cwd });
    expect(ran.code, `${args.join(' ')}: ${ran.stderr}`).toBe(0);
    return ran;
  };
  await meville('init');
  await meville('vendors', 'add', url, '--loopback');
  await meville('check', 'request.yaml', '--preferences', file);
  const sent = await meville('send', 'request.yaml', '--preferences', file);
  const collected = await meville('collect', '--preferences', file);
  const ranked = await meville('rank', '--preferences', file, '--json');
  const { ranking } = JSON.parse(ranked.stdout) as { ranking: { offer: string }[] };
  // The preferences have worked: they were read, and they judged.
  expect(collected.stdout).toContain('2 of 2 offers qualify');
  const [, request = ''] = /meville award (\S+) /.exec(collected.stderr) ?? [];
  const offer = ranking[0]!.offer;
  await meville('award', request, offer, '--yes');
  await meville('award', request, offer, '--yes', '--contact', 'me.yaml');

  const [onWire, inSeals, onDisk] = [Buffer.concat(wire), Buffer.concat(opened), await kept(join(cwd, 'home'))];
  // The search finds what is there: in the head, in the payload of a copy, in a seal, and on the disk; and not what is sealed.
  expect(found([onWire], ['POST /', 'yaris', '1.3 petrol'])).toEqual(['POST /', 'yaris']);
  expect(found([inSeals], [offer, 'jo@example.org'])).toEqual([offer, 'jo@example.org']);
  expect(found([onDisk], ['yaris', url])).toEqual(['yaris', url]);
  expect(opened).toHaveLength(2);

  expect(found([onWire], canaries)).toEqual([]);
  expect(found([inSeals], canaries)).toEqual([]);
  expect(found([onDisk], canaries)).toEqual([]);
  expect(found([Buffer.from(sent.stderr)], canaries)).toEqual([]);
});

test('a canary is found in each of its spellings, wherever it stands', () => {
  for (const canary of canaries) {
    for (const before of ['', 'a', 'ab', 'abc']) {
      const text = Buffer.concat([Buffer.from(`{"${before}`), Buffer.from(canary), Buffer.from('"}')]);
      for (const spelling of [text, text.toString('base64url'), text.toString('hex'), text.toString('hex').toUpperCase()])
        expect(found([Buffer.from(spelling)], [canary]), `${String(canary)} in ${spelling.toString()}`).toHaveLength(1);
    }
  }
});
