import { MevilleError } from '../base/errors.js';
import { readProfile, parseProfile, type ParsedProfile } from '../documents/profile/parse.js';
import type { Vendor } from '../documents/party.js';
import type { VendorEntry } from '../store/ledger.js';
import type { CustomerPorts } from './ports.js';

/** The vendor book: whose key was seen first at which origin. From then on the pin decides, not the network. */

type BookPorts = Pick<CustomerPorts, 'vendors' | 'sender' | 'clock'>;

export interface NewVendor {
  /** The address as the user gave it; only its origin is used. */
  readonly url: string;
  readonly loopback: boolean;
  /** The name to use; from the profile when absent. */
  readonly name?: string;
  /** Thumbprint of the key that is expected, when the user knows it by another way. */
  readonly pin?: string;
}

/**
 * Fetches a vendor's profile and pins its key. A vendor that is in the book already is brought up to date, if its key is the same.
 * @param deadline milliseconds for the fetch
 * @throws usage-invalid, vendor-exists, key-changed, and what `Sender.profile` and `parseProfile` throw
 */
export async function addVendor(ports: BookPorts, vendor: NewVendor, deadline: number): Promise<VendorEntry> {
  const origin = originOf(vendor.url);
  const book = await ports.vendors.list();
  const known = book.find((entry) => entry.origin === origin);
  const token = await ports.sender.profile({ origin, loopback: vendor.loopback }, deadline);
  const pin = vendor.pin ?? known?.pin;
  const { profile, vendor: party } = await parseProfile(token, pin === undefined ? {} : { pin }, ports.clock());
  requireOwnName(
    party,
    origin,
    book.filter((entry) => entry !== known),
  );
  const name = vendor.name ?? known?.name ?? freeName(profile.claims.name, origin, book);
  const taken = book.find((entry) => entry.name === name);
  if (taken !== undefined && taken !== known) throw new MevilleError('vendor-exists', `The name ${name} belongs to ${taken.origin}.`);
  const entry: VendorEntry = { name, origin, loopback: vendor.loopback, pin: party.key.thumbprint, profile: token };
  await ports.vendors.put(entry);
  if (known !== undefined && known.name !== name) await ports.vendors.remove(known.name);
  return entry;
}

/**
 * A copy is made for an id, so an id must not be had twice: a vendor is named by the origin its profile lies at, or by its key when it
 * has no site of its own, and then there is one address of it in the book.
 * @throws issuer-mismatch, vendor-exists
 */
function requireOwnName(party: Vendor, origin: string, others: readonly VendorEntry[]): void {
  if (!party.id.startsWith('urn:')) {
    if (party.id !== origin) throw new MevilleError('issuer-mismatch', `The profile at ${origin} belongs to ${party.id}.`);
    return;
  }
  const twin = others.find((entry) => entry.pin === party.key.thumbprint);
  if (twin !== undefined)
    throw new MevilleError('vendor-exists', `The vendor at ${origin} is in the vendor book already: ${twin.name}, at ${twin.origin}.`);
}

/**
 * Pins the key a vendor shows now, whatever was pinned before.
 * @param agree asked with the thumbprint that is shown, and throws to keep the old one; the key that was shown is the one that is pinned
 * @throws vendor-unknown, issuer-mismatch, vendor-exists, what `Sender.profile` and `parseProfile` throw, and what `agree` throws
 */
export async function trustVendor(
  ports: BookPorts,
  name: string,
  deadline: number,
  agree: (shown: string) => Promise<void>,
): Promise<VendorEntry> {
  const entry = await findVendor(ports, name);
  const token = await ports.sender.profile(entry, deadline);
  const { vendor } = await parseProfile(token, {}, ports.clock());
  requireOwnName(
    vendor,
    entry.origin,
    (await ports.vendors.list()).filter((other) => other.name !== name),
  );
  const pin = vendor.key.thumbprint;
  if (pin !== entry.pin) await agree(pin);
  const trusted = { ...entry, pin, profile: token };
  await ports.vendors.put(trusted);
  return trusted;
}

/** @throws vendor-unknown */
export async function findVendor(ports: Pick<BookPorts, 'vendors'>, name: string): Promise<VendorEntry> {
  const entry = (await ports.vendors.list()).find((candidate) => candidate.name === name);
  if (entry === undefined) throw new MevilleError('vendor-unknown', `There is no vendor "${name}" in the vendor book.`);
  return entry;
}

/** The profile that was kept, checked against the pin. It may have expired; its keys are what they are. */
export const storedProfile = async (entry: VendorEntry): Promise<ParsedProfile> => readProfile(entry.profile, { pin: entry.pin });

/** Whether the profile that was kept is one until after a time. */
export const lasts = async (entry: VendorEntry, until: number): Promise<boolean> => (await storedProfile(entry)).profile.claims.exp > until;

/**
 * The vendor with a profile that is fetched again.
 * @throws as `addVendor`
 */
export async function refreshVendor(ports: BookPorts, entry: VendorEntry, deadline: number, signal?: AbortSignal): Promise<VendorEntry> {
  const { vendor } = await storedProfile(entry);
  const token = await ports.sender.profile(entry, deadline, signal);
  await parseProfile(token, { id: vendor.id, pin: entry.pin }, ports.clock());
  const fresh = { ...entry, profile: token };
  await ports.vendors.put(fresh);
  return fresh;
}

function originOf(address: string): string {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    throw new MevilleError('usage-invalid', `"${address}" is no address; write it like https://garage.example`);
  }
  if (url.username !== '' || url.password !== '' || url.origin === 'null')
    throw new MevilleError('address-refused', `"${address}" is no address of a vendor.`);
  return url.origin;
}

/** A name made of what the vendor calls itself, in letters that cannot be mistaken for others. */
function freeName(claimed: string, origin: string, book: readonly VendorEntry[]): string {
  const slug = (text: string): string =>
    text
      .normalize('NFKD')
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-+|-+$/g, '')
      .slice(0, 40);
  const base = slug(claimed) || slug(new URL(origin).host);
  const taken = new Set(book.map(({ name }) => name));
  let name = base;
  for (let count = 2; taken.has(name); count += 1) name = `${base}-${String(count)}`;
  return name;
}
