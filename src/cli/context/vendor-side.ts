import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { utf8 } from '../../base/bytes.js';
import { codeOf, MevilleError } from '../../base/errors.js';
import type { Random } from '../../crypto/random.js';
import type { Books } from '../../store/books.js';
import type { MetricsServer } from '../../transport/http/metrics-server.js';
import type { HttpResponder, HttpResponderOptions } from '../../transport/http/server.js';
import type { Responder } from '../../transport/port.js';
import type { VendorKeys } from '../../vendor/keys.js';
import type { QuoteFault } from '../../vendor/pricing/quoted-by.js';
import type { VendorFile } from '../../vendor/profile.js';
import type { Closing } from './closing.js';
import type { Io } from '../io.js';
import type { Place } from '../place.js';
import type { PricerOptions, VendorPricer } from '../pricer.js';
import { withoutSqliteWarning } from '../warnings.js';

export type { ExchangeEvent, Load, Rate, Rates, Tls } from '../../transport/http/server.js';

const vendorYaml = 'vendor.yaml';

/** What a vendor's commands work with. */
export class VendorSide {
  readonly #io: Io;
  readonly #random: Random;
  readonly #home: () => Promise<string>;
  readonly #closing: Closing;

  /** @param home the folder of all state */
  constructor(io: Io, random: Random, home: () => Promise<string>, closing: Closing) {
    this.#io = io;
    this.#random = random;
    this.#home = home;
    this.#closing = closing;
  }

  /**
   * Writes vendor.yaml and the keys. A vendor.yaml that is there already is somebody's work and stays. Called again after it was
   * interrupted, it makes what is missing.
   * @throws already-initialised
   */
  async initialise(vendorFile: string): Promise<{ home: string; file: string }> {
    const home = await this.#home();
    const [{ makeFolder, publish }, { createVendorSecrets }] = await Promise.all([
      import('../../store/files.js'),
      import('../../store/vendor-secrets-file.js'),
    ]);
    const file = join(home, vendorYaml);
    await makeFolder(home);
    const written = await publish(file, utf8(vendorFile));
    await createVendorSecrets(home, this.#random).catch((thrown: unknown) => {
      if (!written || codeOf(thrown) !== 'already-initialised') throw thrown;
    });
    return { home, file };
  }

  /**
   * What vendor.yaml says.
   * @throws not-initialised, file-missing, file-invalid
   */
  async file(): Promise<VendorFile> {
    const [{ parseVendorFile }, { readTree }] = await Promise.all([import('../../vendor/profile.js'), import('../../base/read/file.js')]);
    const path = join(await this.#home(), vendorYaml);
    const bytes = await readFile(path).catch((cause: unknown) => {
      if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw new MevilleError('file-missing', `${path} cannot be read.`, { cause });
      throw new MevilleError('not-initialised', `${path} is not there.`, { hint: 'Run: meville-vendor init', cause });
    });
    return parseVendorFile(readTree(bytes, path), path);
  }

  /**
   * @param file where several responders of one vendor find them; the home's own when left out
   * @throws not-initialised, file-missing, file-exposed, storage-failed
   */
  async keys(file?: string): Promise<VendorKeys> {
    const [{ readVendorSecrets, readVendorSecretsAt }, { vendorKeysFrom }] = await Promise.all([
      import('../../store/vendor-secrets-file.js'),
      import('../../vendor/keys.js'),
    ]);
    const { sign, seal } =
      file === undefined ? await readVendorSecrets(await this.#home()) : await readVendorSecretsAt(resolve(this.#io.cwd, file));
    return vendorKeysFrom(sign, seal);
  }

  /**
   * How what fits a request is priced: by the pricing file of the option, else pricing.yaml of the home, else at the list price; and then by
   * the program of the option. Its programs end with the command.
   * @param onFault hears why a program gave no quote
   * @throws file-missing, file-invalid, usage-invalid
   */
  async pricer(options: PricerOptions, onFault?: (fault: QuoteFault) => void): Promise<VendorPricer> {
    const { openPricer } = await import('../pricer.js');
    const { categories: served } = await this.file();
    const opened = await openPricer({ io: this.#io, home: await this.#home(), served }, options, onFault);
    this.#closing.add(async () => Promise.resolve(opened.close()));
    return opened;
  }

  /**
   * @param store what --store says
   * @throws usage-invalid, storage-failed, busy
   */
  async books(store?: string): Promise<Books> {
    return this.#openBooks(store, sqliteBooks);
  }

  /** The same for a server: no query and no lock holds up its other work. */
  async servingBooks(store?: string): Promise<Books> {
    return this.#openBooks(store, threadedBooks);
  }

  async httpResponder(responder: Responder, options: HttpResponderOptions): Promise<HttpResponder> {
    const { createHttpResponder } = await import('../../transport/http/server.js');
    return createHttpResponder(responder, options);
  }

  async metricsServer(read: () => Promise<string>, at: Place): Promise<MetricsServer> {
    const { serveMetrics } = await import('../../transport/http/metrics-server.js');
    return serveMetrics(read, at);
  }

  async #openBooks(store: string | undefined, openFile: (path: string) => Promise<Books>): Promise<Books> {
    const { storePlace } = await import('../store-place.js');
    const place = storePlace(store, { env: this.#io.env, cwd: this.#io.cwd, home: await this.#home() });
    const books = place.kind === 'postgres' ? await postgresBooks(place.url) : await openFile(place.path);
    this.#closing.add(async () => books.close());
    return books;
  }
}

async function sqliteBooks(path: string): Promise<Books> {
  withoutSqliteWarning();
  const { openSqliteBooks } = await import('../../store/sqlite/books.js');
  return openSqliteBooks(path);
}

async function threadedBooks(path: string): Promise<Books> {
  withoutSqliteWarning();
  const { openThreadedBooks } = await import('../../store/threads/books.js');
  return openThreadedBooks(path);
}

async function postgresBooks(url: string): Promise<Books> {
  const { openPostgresBooks } = await import('../../store/postgres/books.js');
  return openPostgresBooks(url);
}
