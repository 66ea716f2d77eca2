/** Two people, and lanes: in each one send runs at a time, so that what its vendors see belongs to that send. */
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHttpSender, openLedger, openVendorBook, parseRequestFile, prepare, readTree, systemRandom } from '../../../dist/index.js';
import { openMicrosocks } from '../capture/microsocks.mjs';
import { openSocks } from '../capture/socks.mjs';
import { makeCertificate } from '../tools/certificate.mjs';
import { people } from './people.mjs';
import { runAs } from './run.mjs';
import { requestFile, templates } from './templates.mjs';
import { hostNames, openVendors } from './vendors.mjs';

/**
 * @typedef {object} Lane
 * @property {readonly import('./vendors.mjs').Vendor[]} vendors
 * @property {Awaited<ReturnType<typeof openSocks>>} proxy
 */

/** @typedef {'direct' | 'proxy'} Route */

/**
 * @typedef {object} World
 * @property {string} root
 * @property {number} clock milliseconds to be added to every clock
 * @property {readonly Lane[]} lanes
 * @property {Readonly<Record<string, string>>} env what every program needs to trust the vendors
 * @property {boolean} behindRealProxy
 * @property {(person: import('./people.mjs').Person, lane: number, route: Route) => string} homeOf
 * @property {() => Promise<void>} close
 */

const routes = /** @type {const} */ (['direct', 'proxy']);

const laneCount = 2;

/** @param {{ program: string }} of who makes the homes @returns {Promise<World>} */
export async function openWorld({ program }) {
  const root = await mkdtemp(join(tmpdir(), 'meville-anonymity-'));
  // Far from a full hour: two clocks on the two sides of one do differ, and say so.
  const clock = Math.floor(Date.now() / 3_600_000) * 3_600_000 + 600_000 - Date.now();
  const seconds = () => Math.floor((Date.now() + clock) / 1000);
  const certificate = makeCertificate({ names: hostNames, addresses: ['127.0.0.1'] });
  await writeFile(join(root, 'authority.pem'), certificate.cert);
  const real = await openMicrosocks();
  const lanes = await Promise.all(
    Array.from({ length: laneCount }, async () => {
      const vendors = await openVendors(certificate, seconds);
      const known = new Set(vendors.map(({ named }) => named.slice('https://'.length)));
      const portOf = (/** @type {string} */ host, /** @type {number} */ port) => (known.has(`${host}:${port}`) ? port : undefined);
      return { vendors, proxy: await openSocks({ portOf, ...(real === undefined ? {} : { behind: real.port }) }) };
    }),
  );
  /** @type {World} */
  const world = {
    root,
    clock,
    lanes,
    env: { NODE_EXTRA_CA_CERTS: join(root, 'authority.pem') },
    behindRealProxy: real !== undefined,
    homeOf: (person, lane, route) => join(root, person.folder, `${person.home}-${lane}-${route}`),
    close: async () => {
      for (const { vendors, proxy } of lanes) await Promise.all([proxy.close(), ...vendors.map(({ capture }) => capture.close())]);
      await real?.close();
      await rm(root, { recursive: true, force: true });
    },
  };
  for (const person of people) await settle(world, person, program, seconds);
  return world;
}

/** Makes the homes of a person: one wallet, one past, the same settings, and a book for each lane and route. @param {World} world @param {import('./people.mjs').Person} person @param {string} program @param {() => number} seconds */
async function settle(world, person, program, seconds) {
  const { root, clock, lanes, env } = world;
  const cwd = join(root, person.folder, person.cwd);
  await mkdir(cwd, { recursive: true });
  for (const [i, template] of templates.entries()) await writeFile(join(cwd, `request-${i}.yaml`), requestFile(template, person.hand));
  for (const category of new Set(templates.map((template) => template.category)))
    await writeFile(join(cwd, `preferences-${category}.yaml`), person.preferences(category));

  const first = join(root, person.folder, person.home);
  const setUp = [['init'], ...person.settings.map((setting) => ['config', 'set', ...setting])];
  for (const args of setUp) {
    const { code, stderr } = await runAs({ person, root, program, home: first, clock, args, env });
    if (code !== 0) throw new Error(`${args.join(' ')}: ${stderr}`);
  }
  const ports = {
    ledger: openLedger(first, systemRandom),
    vendors: openVendorBook(first),
    sender: createHttpSender(),
    clock: seconds,
    pause: async () => {},
    random: systemRandom,
  };
  const past = parseRequestFile(readTree(Buffer.from(requestFile(/** @type {any} */ (templates[0]), person.hand)), 'past'), 'past');
  for (let i = 0; i < person.history; i += 1)
    await prepare(ports, past, bookOf(person, /** @type {any} */ (lanes[0]).vendors, 'direct'), 1000);
  for (const [i, { vendors }] of lanes.entries()) {
    for (const route of routes) {
      const home = world.homeOf(person, i, route);
      await cp(first, home, { recursive: true, preserveTimestamps: true });
      const book = openVendorBook(home);
      for (const entry of bookOf(person, vendors, route)) await book.put(entry);
    }
  }
}

/** @param {import('./people.mjs').Person} person @param {readonly import('./vendors.mjs').Vendor[]} vendors @param {Route} route */
export const bookOf = (person, vendors, route) =>
  vendors.map(({ direct, named, pin, profile }, i) => ({
    name: person.vendors[i] ?? '',
    origin: route === 'direct' ? direct : named,
    loopback: route === 'direct',
    pin,
    profile,
  }));
