import { MevilleError } from '../base/errors.js';
import type { Books } from '../store/books.js';
import type { PersonDeps } from '../vendor/people/decide.js';
import { vendorIdOf } from '../vendor/profile.js';
import type { Context } from './context/context.js';

/** The options of a command that signs for the vendor. */
export interface SigningOptions {
  readonly key?: string;
  readonly store?: string;
}

export interface Desk extends PersonDeps {
  readonly books: Books;
}

/** Everything somebody needs who answers for the vendor. @throws not-initialised, file-invalid, file-missing */
export async function openDesk(context: Context, { key, store }: SigningOptions): Promise<Desk> {
  const vendor = await context.vendor.file();
  const keys = await context.vendor.keys(key);
  const signer = { id: vendorIdOf(vendor, keys), key: keys.sign };
  return { books: await context.vendor.books(store), vendor, signer, clock: context.clock, random: context.random };
}

/** @throws usage-invalid when options are given that have no place beside what was chosen */
export function requireNone(given: Readonly<Record<string, unknown>>, beside: string): void {
  const [first] = Object.entries(given).find(([, value]) => value !== undefined) ?? [];
  if (first !== undefined) throw new MevilleError('usage-invalid', `${first} does not go with ${beside}.`);
}
