import { MevilleError } from '../base/errors.js';
import { broadcast } from '../customer/broadcast.js';
import type { CustomerPorts } from '../customer/ports.js';
import { addVendor } from '../customer/vendor-book.js';
import type { VendorBook, VendorEntry } from '../store/ledger.js';
import { exitCodeOf } from './exit-codes.js';

/** A vendor as a user names it. */
export interface WantedVendor {
  readonly url: string;
  readonly name?: string | undefined;
  readonly key?: string | undefined;
}

export interface FailedVendor {
  readonly url: string;
  readonly error: MevilleError;
}

type Profile = () => Promise<string>;

/**
 * Fetches the profiles side by side, and adds one vendor after the other as its turn comes: names are given out, and results told, in
 * the order of the list.
 * @param wait milliseconds for each
 */
export async function addAll(
  ports: CustomerPorts,
  wanted: readonly WantedVendor[],
  loopback: boolean,
  wait: number,
): Promise<{ readonly added: readonly VendorEntry[]; readonly failed: readonly FailedVendor[] }> {
  const vendors = await readOnce(ports.vendors);
  const added: VendorEntry[] = [];
  const failed: FailedVendor[] = [];
  const add = async ({ url, name, key }: WantedVendor, profile: Profile): Promise<void> => {
    const vendor = { url, loopback, ...(name === undefined ? {} : { name }), ...(key === undefined ? {} : { pin: key }) };
    try {
      added.push(await addVendor({ ...ports, vendors, sender: { ...ports.sender, profile } }, vendor, wait));
    } catch (error) {
      if (!(error instanceof MevilleError)) throw error;
      failed.push({ url, error });
    }
  };
  const fetchProfile = async ({ url }: WantedVendor, cancel: AbortSignal): Promise<string> => {
    const origin = originAsked(url);
    // Nothing is asked of an address that addVendor refuses before it asks.
    return origin === undefined ? '' : ports.sender.profile({ origin, loopback }, wait, cancel);
  };
  const fetched = new Map<WantedVendor, Profile>();
  let turn = 0;
  for await (const { job, result, error } of broadcast(wanted, fetchProfile)) {
    fetched.set(job, async () => {
      if (error !== undefined) throw error;
      return result;
    });
    for (let next = wanted[turn]; next !== undefined; next = wanted[turn]) {
      const profile = fetched.get(next);
      if (profile === undefined) break;
      fetched.delete(next);
      turn += 1;
      await add(next, profile);
    }
  }
  return { added, failed };
}

/** The origin that `addVendor` asks for its profile; undefined when it asks nobody. */
function originAsked(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { origin, username, password } = new URL(url);
  return username !== '' || password !== '' || origin === 'null' ? undefined : origin;
}

/** A vendor book that is read once: a thousand vendors do not read it a thousand times. What is put goes into the real one at once. */
async function readOnce(book: VendorBook): Promise<VendorBook> {
  const entries = new Map((await book.list()).map((entry) => [entry.name, entry]));
  return {
    list: async () => [...entries.values()],
    put: async (entry) => {
      await book.put(entry);
      entries.set(entry.name, entry);
    },
    remove: async (name) => {
      await book.remove(name);
      entries.delete(name);
    },
  };
}

/** The exit code of the first failure; 0 when there is none. */
export const exitOf = ([first]: readonly FailedVendor[]): number => (first === undefined ? 0 : exitCodeOf(first.error));
