import { join } from 'node:path';
import { byCodeUnits, toHex, utf8 } from '../base/bytes.js';
import { sha256 } from '../crypto/digest.js';
import { findFolder, makeFolder, namesIn, readFile, removeFile, replace, storageFailed } from './files.js';
import type { VendorBook, VendorEntry } from './ledger.js';
import { vendorFrom, vendorToJson } from './ledger-records.js';
import { readRecord, writeRecord } from './record.js';
import { refuseLocked } from './wallet/locked.js';

const most = 1024 * 1024;
const entryFile = /^[0-9a-f]{64}\.json$/;

/** A name is whatever a person calls a vendor, so the file is named by its digest: no path can be made of it. */
const fileOf = (name: string): string => `${toHex(sha256(utf8(name)))}.json`;

/** The vendor book as one file per vendor under `<home>/vendors`: no entry can be lost to another process that writes. */
export const openVendorBook = (home: string): VendorBook => new VendorBookFiles(home);

class VendorBookFiles implements VendorBook {
  readonly #home: string;
  readonly #folder: string;

  constructor(home: string) {
    this.#home = home;
    this.#folder = join(home, 'vendors');
  }

  async list(): Promise<readonly VendorEntry[]> {
    await refuseLocked(this.#home);
    const entries: VendorEntry[] = [];
    for (const file of await this.#files()) {
      const entry = await this.#read(file);
      if (entry !== undefined) entries.push(entry);
    }
    return entries.toSorted((a, b) => byCodeUnits(a.name, b.name));
  }

  async put(entry: VendorEntry): Promise<void> {
    await refuseLocked(this.#home);
    await makeFolder(this.#folder);
    await replace(join(this.#folder, fileOf(entry.name)), utf8(writeRecord(vendorToJson(entry))));
  }

  async remove(name: string): Promise<void> {
    await refuseLocked(this.#home);
    await removeFile(join(this.#folder, fileOf(name)));
  }

  async #files(): Promise<string[]> {
    if (!(await findFolder(this.#folder))) return [];
    return (await namesIn(this.#folder)).filter((file) => entryFile.test(file));
  }

  /** Undefined when the entry was removed a moment ago. */
  async #read(file: string): Promise<VendorEntry | undefined> {
    const path = join(this.#folder, file);
    // Whoever can write it could pin a key of their own.
    const bytes = await readFile(path, { most, trusted: true });
    if (bytes === undefined) return undefined;
    const entry = vendorFrom(readRecord(bytes));
    if (entry === undefined || fileOf(entry.name) !== file) throw storageFailed(path, 'is damaged');
    return entry;
  }
}
