import { fromUtf8 } from '../../base/bytes.js';
import { timeText } from '../../base/clock.js';
import { MevilleError } from '../../base/errors.js';
import { limits } from '../../base/limits.js';
import { storedProfile } from '../../customer/vendor-book.js';
import { inspect, type Inspection, type TrustedVendor } from '../../documents/inspect.js';
import { readProfile } from '../../documents/profile/parse.js';
import type { Verb } from '../command.js';
import type { Context } from '../context.js';
import { exitCodeOf } from '../exit-codes.js';
import { readInput } from '../files.js';
import { errorToJson } from '../print/error.js';
import { safe } from '../print/printer.js';

type Checked = { readonly file: string } & ({ readonly inspection: Inspection } | { readonly failure: MevilleError });

/** `meville verify FILE…`: every file is checked; the exit code is that of the first that does not hold. */
export const run: Verb<[readonly string[]], { readonly trust?: string }> = async (context, [files], { trust }) => {
  const trusted = await trustedVendors(context, trust);
  const checked: Checked[] = [];
  for (const file of files) {
    try {
      checked.push({ file, inspection: await inspect(await readToken(context, file), trusted, context.clock()) });
    } catch (thrown) {
      if (!(thrown instanceof MevilleError)) throw thrown;
      checked.push({ file, failure: thrown });
    }
  }
  const worst = checked.find((entry) => 'failure' in entry);
  return {
    json: { documents: checked.map(toJson) },
    text: (out) => {
      for (const entry of checked) out.line('failure' in entry ? `${safe(entry.file)}: ${out.style.red('does not hold')}: ${safe(entry.failure.message)} (${entry.failure.code})` : `${safe(entry.file)}: ${say(entry.inspection)}`);
    },
    exit: worst !== undefined && 'failure' in worst ? exitCodeOf(worst.failure) : 0,
  };
};

/** A file holds one token; a single line feed at its end is an editor's doing and no other spelling of the token. */
async function readToken(context: Context, file: string): Promise<string> {
  return fromUtf8(await readInput(context.io, file, limits.toCustomer)).replace(/\r?\n$/, '');
}

async function trustedVendors(context: Context, trust: string | undefined): Promise<TrustedVendor[]> {
  if (trust !== undefined) {
    const { profile, vendor } = await readProfile(await readToken(context, trust));
    return [{ name: profile.claims.name, id: vendor.id, key: vendor.key }];
  }
  const entries = await (await context.customer()).vendors.list();
  return Promise.all(entries.map(async (entry) => {
    const { vendor } = await storedProfile(entry);
    return { name: entry.name, id: vendor.id, key: vendor.key };
  }));
}

const signerOf = ({ document, vendor }: Inspection): string => (vendor === undefined ? `the anonymous key ${document.claims.iss.slice(-43)}` : `${safe(vendor.name, 60)} (${safe(vendor.id)})`);

function say(inspection: Inspection): string {
  const { document, current } = inspection;
  const end = 'exp' in document.claims ? (current ? `, valid until ${timeText(document.claims.exp)}` : `, but it ended at ${timeText(document.claims.exp)}`) : '';
  return `a ${document.kind}, signed by ${signerOf(inspection)}, holds${end}`;
}

function toJson(entry: Checked): Record<string, unknown> {
  if ('failure' in entry) return { file: entry.file, holds: false, error: errorToJson(entry.failure) };
  const { document, vendor, current } = entry.inspection;
  return { file: entry.file, holds: true, current, kind: document.kind, identity: document.identity, issuer: document.claims.iss, vendor: vendor?.name ?? null, claims: document.claims };
}
