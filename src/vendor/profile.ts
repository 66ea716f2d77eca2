import { texts, type Node } from '../base/read/tree.js';
import { didYouMean, visible } from '../base/text.js';
import { minorDigits } from '../base/values/currencies.js';
import { isTerms, termsNames, unknownTerms, usualTerms } from '../base/values/terms.js';
import { secondsOf } from '../base/values/duration.js';
import { limits } from '../base/limits.js';
import type { Random } from '../crypto/random.js';
import { thumbprintUri } from '../crypto/thumbprint.js';
import { createProfile } from '../documents/profile/create.js';
import type { Profile } from '../documents/verified.js';
import { fileVendor } from '../schema/generated/validators.js';
import { Report } from '../schema/report.js';
import { categories as knownCategories } from '../schema/vocabulary.js';
import type { VendorKeys } from './keys.js';

/** What a vendor says of itself: `vendor.yaml`, and the profile that is signed from it. */

export interface VendorFile {
  readonly name: string;
  /** `https://host[:port]`; absent for a vendor without a site, whose id is then the thumbprint URI of its signing key. */
  readonly origin?: string;
  readonly categories: readonly string[];
  /** ISO 3166 country or region codes. */
  readonly areas: readonly string[];
  /** ISO 4217; what stock is priced in when a mapping does not say. */
  readonly currency: string;
  /** Agreements it accepts; the first is what it proposes instead of one it does not. */
  readonly terms: readonly string[];
  /** How long an offer stands, in seconds. */
  readonly validity: number;
}

const members = ['vrm', 'name', 'origin', 'categories', 'areas', 'currency', 'terms', 'validity'];
const defaultValidity = '72h';

/**
 * Reads `vendor.yaml`.
 * @param root what `readTree` made of the file
 * @param file what the user calls it
 * @throws file-invalid with every fault, placed
 */
export function parseVendorFile(root: Node, file: string): VendorFile {
  const report = new Report(root, file, 'vendor file');
  report.addSchemaFaults(fileVendor, members);
  report.throwIfFaulty();
  const written = texts(root) as unknown as Written;
  const validity = secondsOf(written.validity ?? defaultValidity);
  const problem = written.origin === undefined ? undefined : originProblem(written.origin);
  if (problem !== undefined)
    report.add(['origin'], problem, { hint: 'Write the address customers reach, for example https://cars.example, or leave it out.' });
  written.categories.forEach((category, index) => checkCategory(category, index, report));
  written.terms.forEach((name, index) => checkTerms(name, index, report));
  if (minorDigits(written.currency) === undefined)
    report.add(['currency'], `"${visible(written.currency)}" is not a currency code of ISO 4217`);
  if (validity > limits.horizon) report.add(['validity'], 'an offer stands for at most 90 days');
  report.throwIfFaulty();
  const { name, origin, categories, areas, currency, terms } = written;
  return { name, ...(origin === undefined ? {} : { origin }), categories, areas, currency, terms, validity };
}

/** The file as its texts, after the schema has seen it. */
interface Written {
  readonly name: string;
  readonly origin?: string;
  readonly categories: readonly string[];
  readonly areas: readonly string[];
  readonly currency: string;
  readonly terms: readonly string[];
  readonly validity?: string;
}

function checkCategory(category: string, index: number, report: Report): void {
  if (knownCategories.includes(category)) return;
  const near = didYouMean(category, knownCategories);
  const hint = near === undefined ? `Use one of ${knownCategories.join(', ')}.` : `Did you mean "${near}"?`;
  report.add(['categories', String(index)], `there is no vocabulary "${visible(category)}"`, { hint });
}

function checkTerms(name: string, index: number, report: Report): void {
  if (isTerms(name)) return;
  const { message, hint } = unknownTerms(name);
  report.add(['terms', String(index)], message, { hint });
}

/** Why a text is not the origin of a vendor; undefined when it is. */
export function originProblem(origin: string): string | undefined {
  let url: InstanceType<typeof URL>;
  try {
    url = new URL(origin);
  } catch {
    return 'is not an address';
  }
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname)))
    return 'must begin with https:// (http:// only for this machine itself)';
  return url.origin === origin
    ? undefined
    : `is not spelled as an origin, which has no path and no slash at its end: ${visible(url.origin, { maxWidth: 280 })}`;
}

/** Hosts that are this machine, as the URL parser spells them. */
const isLoopback = (host: string): boolean =>
  host === 'localhost' || host.endsWith('.localhost') || /^127(?:\.\d{1,3}){3}$/.test(host) || host === '[::1]';

/** What `meville-vendor init` is told. */
export interface VendorFileFacts {
  readonly name: string;
  readonly origin?: string;
  readonly categories?: readonly string[];
  readonly areas?: readonly string[];
  readonly currency?: string;
  readonly terms?: readonly string[];
}

/** The text of a new `vendor.yaml`, with comments; `parseVendorFile` reads it. */
export function renderVendorFile(facts: VendorFileFacts): string {
  const { name, origin, categories = ['car'], areas = ['GB'], currency = 'GBP', terms = [usualTerms] } = facts;
  return `# What customers learn of you. The profile is signed from this file; change it, then restart "meville-vendor serve".
vrm: vendor/1

# The name customers see.
name: ${quoted(name)}

# The address customers reach: https://host or https://host:port, nothing after it. It is your identity: changing it makes you another vendor.
# Without it, your identity is your signing key.
${origin === undefined ? '# origin: https://cars.example' : `origin: ${quoted(origin)}`}

# What you sell: ${knownCategories.join(', ')}. Requests for anything else are refused.
categories: ${listOf(categories)}

# Where you deliver or hand over: countries (GB) or their parts (GB-SCT), as in ISO 3166.
areas: ${listOf(areas)}

# The currency of your prices, as in ISO 4217.
currency: ${quoted(currency)}

# The agreements on customers' data that you accept, of ${termsNames.join(', ')}.
# The first is what you propose when a customer proffers another.
terms: ${listOf(terms)}

# How long an offer stands: minutes (90m), hours (72h) or days (7d), at most 90 days.
validity: ${defaultValidity}
`;
}

/** A JSON string is a YAML scalar, whatever is in it. */
const quoted = (text: string): string => JSON.stringify(text);
const listOf = (items: readonly string[]): string => `[${items.map(quoted).join(', ')}]`;

/** A vendor's id: its origin, or its signing key's thumbprint URI when it has none. */
export const vendorIdOf = (file: Pick<VendorFile, 'origin'>, keys: VendorKeys): string => file.origin ?? thumbprintUri(keys.sign.publicJwk);

/** How long a profile is valid, in seconds. */
export const profileLifetime = 30 * 86_400;

/** Signs the profile of a vendor; it is valid for 30 days from now. @throws document-invalid */
export async function signProfile(file: VendorFile, keys: VendorKeys, now: number, random: Random): Promise<Profile> {
  const facts = {
    name: file.name,
    categories: [...file.categories],
    areaServed: [...file.areas],
    priceCurrency: file.currency,
    terms: [...file.terms],
  };
  return createProfile(facts, { id: vendorIdOf(file, keys), key: keys.sign }, keys.open.publicJwk, now, profileLifetime, random);
}
