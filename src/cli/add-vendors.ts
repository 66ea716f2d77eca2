import { MevilleError } from '../base/errors.js';
import type { CustomerPorts } from '../customer/ports.js';
import { addVendor } from '../customer/vendor-book.js';
import type { VendorEntry } from '../store/ledger.js';
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

/**
 * Adds one vendor after the other, because names are given out in the order of the list.
 * @param wait milliseconds for each
 */
export async function addAll(
  ports: CustomerPorts,
  wanted: readonly WantedVendor[],
  loopback: boolean,
  wait: number,
): Promise<{ readonly added: readonly VendorEntry[]; readonly failed: readonly FailedVendor[] }> {
  const added: VendorEntry[] = [];
  const failed: FailedVendor[] = [];
  for (const { url, name, key } of wanted) {
    const vendor = { url, loopback, ...(name === undefined ? {} : { name }), ...(key === undefined ? {} : { pin: key }) };
    try {
      added.push(await addVendor(ports, vendor, wait));
    } catch (error) {
      if (!(error instanceof MevilleError)) throw error;
      failed.push({ url, error });
    }
  }
  return { added, failed };
}

/** The exit code of the first failure; 0 when there is none. */
export const exitOf = ([first]: readonly FailedVendor[]): number => (first === undefined ? 0 : exitCodeOf(first.error));
