import { setMaxListeners } from 'node:events';
import { join } from 'node:path';
import { MevilleError } from '../../base/errors.js';
import type { Responder } from '../../transport/port.js';
import { createResponder, type ResponderDeps } from '../../vendor/responder.js';
import { Context } from '../context/context.js';
import { perform } from '../invoke.js';
import { usualPlace } from '../place.js';
import { silent } from '../print/printer.js';
import { filesOf, market, type DemoVendor } from './market.js';
import { later, smudged, unhurried } from './manners.js';

/** The vendors as they answer: each with a home made by the real commands, and a responder of its own on loopback. */
export interface OpenMarket {
  /** A list for `meville vendors import`. */
  readonly list: string;
  /** How many there are. */
  readonly size: number;
  /** Switches one vendor off, or all. */
  close(name?: string): Promise<void>;
}

interface OpenVendor {
  readonly name: string;
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/**
 * @param folder gets a home for each vendor, in `vendors`
 * @param again the homes are there, from an earlier time
 */
export async function openMarket(context: Context, folder: string, again = false): Promise<OpenMarket> {
  // Every answer that is on its way listens for the interrupt; Node takes more than ten for a leak.
  setMaxListeners(0, context.signal);
  const opened = await Promise.allSettled(
    market.map(async (vendor) => openVendor(context, join(folder, 'vendors', vendor.name), vendor, again)),
  );
  const open = new Map(opened.flatMap((result) => (result.status === 'fulfilled' ? [[result.value.name, result.value] as const] : [])));
  const close = async (name?: string): Promise<void> => {
    const closing = [...open.values()].filter((vendor) => name === undefined || vendor.name === name);
    for (const vendor of closing) open.delete(vendor.name);
    await Promise.all(closing.map(async (vendor) => vendor.close()));
  };
  const failed = opened.find((result) => result.status === 'rejected');
  if (failed !== undefined) {
    await close();
    throw failed.reason;
  }
  const rows = [...open.values()].map(({ name, origin }) => `${name},${origin}\n`);
  return { list: `name,url\n${rows.join('')}`, size: rows.length, close };
}

async function openVendor({ io, signal }: Context, home: string, vendor: DemoVendor, again: boolean): Promise<OpenVendor> {
  const { name } = vendor;
  const own = new Context({ ...io, cwd: home }, 'meville-vendor', { home, json: false, signal, out: silent, err: silent });
  const door = new Door();
  const server = await own.vendor.httpResponder(door, {});
  const close = async (): Promise<void> => {
    await server.close();
    await own.close();
  };
  try {
    // The origin stands in vendor.yaml, so the port has to be known before there is anybody to answer.
    const origin = await server.listen(again ? usualPlace((await own.vendor.file()).origin, false) : { host: '127.0.0.1', port: 0 });
    if (!again) await setUp(own, vendor, origin);
    const { clock, random } = own;
    const deps = { books: await own.vendor.books(), keys: await own.vendor.keys(), vendorFile: await own.vendor.file(), clock, random };
    door.behind = unhurried(behave(await createResponder(deps), deps, vendor), vendor.delay, signal);
    signal.throwIfAborted();
    return { name, origin, close };
  } catch (thrown) {
    await close();
    throw thrown;
  }
}

/** What a vendor does once, by the commands it would do it with. */
async function setUp(own: Context, vendor: DemoVendor, origin: string): Promise<void> {
  const { title, category, area } = vendor;
  const { csv, map } = filesOf(vendor);
  const where = { ...(category === undefined ? {} : { category: [category] }), ...(area === undefined ? {} : { area: [area] }) };
  await perform(own, async () => import('../commands/vendor/init.js'), [], { name: title, origin, ...where });
  await own.files.write('stock.csv', csv);
  await own.files.write('map.yaml', map);
  await perform(own, async () => import('../commands/vendor/stock-import.js'), ['stock.csv'], { map: 'map.yaml' });
}

const behave = (honest: Responder, deps: ResponderDeps, { manner }: DemoVendor): Responder =>
  manner === 'later' ? later(honest) : manner === 'smudged' ? smudged(honest, deps) : honest;

/** What a server can listen for before there is anybody behind it. */
class Door implements Responder {
  behind: Responder | undefined;

  readonly profile = async (): Promise<string> => this.#inside().profile();
  readonly request: Responder['request'] = async (token) => this.#inside().request(token);
  readonly award: Responder['award'] = async (sealed) => this.#inside().award(sealed);
  readonly contact: Responder['contact'] = async (sealed) => this.#inside().contact(sealed);

  #inside(): Responder {
    if (this.behind === undefined) throw new MevilleError('busy', 'The vendor is not ready yet.');
    return this.behind;
  }
}
