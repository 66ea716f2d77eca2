import { Option } from 'commander';
import { didYouMean } from '../base/text.js';
import { MevilleError } from '../base/errors.js';
import type { VendorBook, VendorEntry } from '../store/ledger.js';
import type { Context } from './context/context.js';
import { milliseconds } from './durations.js';
import { safe } from './print/printer.js';

/** Options that several commands read in the same way. */

/** A value of an option, and where on the line it stands among others: commander keeps the order within one option only. */
export interface Tagged {
  readonly at: number;
  readonly text: string;
}

/** An option that may be given again and again, whose values know which came first. */
export function repeated(flags: string, description: string): Option {
  return new Option(flags, description).argParser((text: string, before: readonly Tagged[] | undefined): readonly Tagged[] => {
    given += 1;
    return [...(before ?? []), { at: given, text }];
  });
}

let given = 0;

/** Milliseconds to wait for one vendor: the option, else the setting. */
export async function waitOf(context: Context, wait: string | undefined): Promise<number> {
  return wait === undefined ? milliseconds((await context.settings()).wait, 'the setting wait') : milliseconds(wait, '--wait');
}

/**
 * Milliseconds over which vendors are spread; undefined when nobody said.
 * @param most milliseconds
 * @param why the most, as the end of a sentence that says what is too long
 * @throws usage-invalid
 */
export function spreadOf(text: string | undefined, most: number, why: string): number | undefined {
  if (text === undefined) return undefined;
  const span = milliseconds(text, '--spread');
  if (span > most) throw new MevilleError('usage-invalid', `--spread ${text} is too long: ${why}.`);
  return span;
}

/** @throws usage-invalid when the text is no whole number from 1 */
export function countOf(text: string | undefined, option: string): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new MevilleError('usage-invalid', `${option} takes a whole number from 1, not "${text}".`);
  return Number(text);
}

/** A preferences file, and whether it is the one of the settings. */
export interface PreferencesFile {
  readonly file: string;
  readonly usual: boolean;
}

/** The preferences file of the option, else that of the settings, which a note names: nobody has named it on this command line. */
export async function preferencesOf(context: Context, file: string | undefined): Promise<PreferencesFile | undefined> {
  if (file !== undefined) return { file, usual: false };
  const { preferences } = await context.settings();
  if (preferences === undefined) return undefined;
  context.err.line(`note: your preferences are those of ${safe(preferences)} (the setting preferences)`);
  return { file: preferences, usual: true };
}

/**
 * The local id a user means: the newest request when none is named.
 * @throws request-unknown
 */
export async function requestIdOf(
  ports: { readonly ledger: { list(): Promise<readonly string[]> } },
  id: string | undefined,
): Promise<string> {
  if (id !== undefined) return id;
  const [newest] = await ports.ledger.list();
  if (newest === undefined)
    throw new MevilleError('request-unknown', 'No request has been sent yet.', { hint: 'Send one: meville send REQUEST' });
  return newest;
}

/**
 * A vendor of the book by its name.
 * @throws vendor-unknown, with the name that was probably meant
 */
export async function vendorNamed(ports: { readonly vendors: VendorBook }, name: string): Promise<VendorEntry> {
  const names = (await ports.vendors.list()).map((entry) => entry.name);
  const near = names.includes(name) ? undefined : didYouMean(name, names);
  if (near === undefined) {
    // Every command reads options, and few need signatures.
    const { findVendor } = await import('../customer/vendor-book.js');
    return findVendor(ports, name);
  }
  throw new MevilleError('vendor-unknown', `There is no vendor "${name}" in the vendor book.`, {
    hint: `Did you mean "${near}"? See: meville vendors list`,
  });
}
