import { fromUtf8 } from '../base/bytes.js';
import { MevilleError } from '../base/errors.js';
import { limits } from '../base/limits.js';
import { storedProfile } from '../customer/vendor-book.js';
import type { TrustedVendor } from '../documents/inspect.js';
import { readProfile } from '../documents/profile/parse.js';
import type { Context } from './context/context.js';
import { nameOf, readInput } from './files.js';

/** Whose keys a user trusts who checks signatures offline. */

/** A file holds one token; a single line feed at its end is an editor's doing and no other spelling of the token. */
export async function readToken({ io }: Context, file: string): Promise<string> {
  return fromUtf8(await readInput(io, file, limits.toCustomer)).replace(/\r?\n$/, '');
}

/** The vendors of the book, none when there is no book. */
export async function vendorsOfBook(context: Context): Promise<TrustedVendor[]> {
  const entries = await (await context.customer()).vendors.list();
  return Promise.all(
    entries.map(async (entry) => {
      const { vendor } = await storedProfile(entry);
      return { name: entry.name, id: vendor.id, key: vendor.key };
    }),
  );
}

/** The vendor whose signed profile is in a file. */
export async function handedOver(context: Context, file: string): Promise<TrustedVendor> {
  try {
    const { profile, vendor } = await readProfile(await readToken(context, file));
    return { name: profile.claims.name, id: vendor.id, key: vendor.key };
  } catch (thrown) {
    throw thrown instanceof MevilleError ? thrown.in(nameOf(file)) : thrown;
  }
}
