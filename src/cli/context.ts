import { lstat, readFile, realpath } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Clock } from '../base/clock.js';
import { systemClock, systemPause } from '../base/clock.js';
import { systemRandom, type Random } from '../crypto/random.js';
import { utf8 } from '../base/bytes.js';
import { codeOf, MevilleError } from '../base/errors.js';
import type { CustomerPorts } from '../customer/ports.js';
import type { Books } from '../store/books.js';
import type { MetricsServer } from '../transport/http/metrics-server.js';
import type { GrowingFile } from '../store/files.js';
import type { Wallet } from '../store/wallet/wallet.js';
import type { HttpResponder, HttpResponderOptions } from '../transport/http/server.js';
import type { Proxy, Responder } from '../transport/port.js';
import type { VendorKeys } from '../vendor/keys.js';
import type { QuoteFault } from '../vendor/pricing/quoted-by.js';
import type { VendorFile } from '../vendor/profile.js';
import { Closing } from './closing.js';
import type { Io } from './io.js';
import type { Place } from './place.js';
import type { PricerOptions, VendorPricer } from './pricer.js';
import type { Passphrase, Passphrases, WherePassphrase } from './passphrase/passphrase.js';
import type { Printer } from './print/printer.js';
import type { Colour } from './print/colour.js';
import type { SettingName, Settings } from './settings/settings.js';
import type { StoredSettings } from './settings/settings-file.js';
import { withoutSqliteWarning } from './warnings.js';

export type { ExchangeEvent, Load, Rate, Rates, Tls } from '../transport/http/server.js';

interface ContextOptions {
  readonly home: string | undefined;
  /** Where passphrases come from, if there is anywhere. */
  readonly passphrases?: Passphrases;
  readonly json: boolean;
  readonly signal: AbortSignal;
  readonly out: Printer;
  readonly err: Printer;
}

const vendorYaml = 'vendor.yaml';

const noPassphrases: Passphrases = {
  existing: async () => Promise.reject(new MevilleError('answer-missing', 'Nobody gives a passphrase here.')),
  fresh: async () => Promise.reject(new MevilleError('answer-missing', 'Nobody gives a passphrase here.')),
};

/** The composition root: the only place that joins ports to adapters. Everything is loaded when it is first asked for. */
export class Context {
  readonly io: Io;
  readonly json: boolean;
  /** Aborted when the user interrupts. */
  readonly signal: AbortSignal;
  readonly out: Printer;
  /** Progress, notes and warnings. */
  readonly err: Printer;
  readonly clock: Clock = systemClock;
  readonly random: Random = systemRandom;
  readonly #program: string;
  readonly #home: string | undefined;
  readonly #passphrases: Passphrases;
  #passphrase: Promise<Passphrase> | undefined;
  readonly #closing = new Closing();

  constructor(io: Io, program: 'meville' | 'meville-vendor', options: ContextOptions) {
    this.io = io;
    this.json = options.json;
    this.signal = options.signal;
    this.out = options.out;
    this.err = options.err;
    this.#program = program;
    this.#home = options.home ?? io.env['MEVILLE_HOME'];
    this.#passphrases = options.passphrases ?? noPassphrases;
  }

  /** Resolves when the user interrupts. */
  async interrupted(): Promise<void> {
    await new Promise<void>((done) => {
      if (this.signal.aborted) done();
      this.signal.addEventListener('abort', () => done(), { once: true });
    });
  }

  /** The folder of all state: --home, MEVILLE_HOME, or where the platform keeps a program's data. */
  async home(): Promise<string> {
    if (this.#home !== undefined && this.#home !== '') return resolve(this.io.cwd, this.#home);
    const { default: envPaths } = await import('env-paths');
    return envPaths(this.#program, { suffix: '' }).data;
  }

  /** @throws already-initialised */
  async initialiseCustomer(): Promise<string> {
    const home = await this.home();
    const { initialiseSeed } = await import('../store/seed-file.js');
    await initialiseSeed(home, this.random);
    return home;
  }

  /**
   * Writes vendor.yaml and the keys. A vendor.yaml that is there already is somebody's work and stays. Called again after it was
   * interrupted, it makes what is missing.
   * @throws already-initialised
   */
  async initialiseVendor(vendorFile: string): Promise<{ home: string; file: string }> {
    const home = await this.home();
    const [{ makeFolder, publish }, { createVendorSecrets }] = await Promise.all([
      import('../store/files.js'),
      import('../store/vendor-secrets-file.js'),
    ]);
    const file = join(home, vendorYaml);
    await makeFolder(home);
    const written = await publish(file, utf8(vendorFile));
    await createVendorSecrets(home, this.random).catch((thrown: unknown) => {
      if (!written || codeOf(thrown) !== 'already-initialised') throw thrown;
    });
    return { home, file };
  }

  /**
   * Writes a file the user has named, for its owner alone; it is there whole or not at all.
   * @throws file-exists unless `force`; storage-failed
   */
  async writeFile(path: string, content: string | Uint8Array, { force = false }: { readonly force?: boolean } = {}): Promise<void> {
    const { publish, replace } = await import('../store/files.js');
    const file = resolve(this.io.cwd, path);
    const bytes = typeof content === 'string' ? utf8(content) : content;
    // What is renamed over a device takes its place.
    const there = await lstat(file).catch(() => undefined);
    if (there !== undefined && !there.isFile() && !there.isSymbolicLink())
      throw new MevilleError('file-exists', `${path} is no file.`, { file: path, hint: 'Choose another name.' });
    if (force) await replace(file, bytes);
    else if (!(await publish(file, bytes))) throw fileExists(path);
  }

  /**
   * Begins a file the user has named, for its owner alone, that is written piece by piece; it is there whole or not at all.
   * @throws file-exists, storage-failed
   */
  async newFile(path: string): Promise<GrowingFile> {
    const { beginFile } = await import('../store/files.js');
    const file = resolve(this.io.cwd, path);
    await this.requireFree(path, 'Choose another name.');
    const growing = await beginFile(file);
    this.#closing.add(growing.abandon);
    return {
      ...growing,
      publish: async () => {
        if (!(await growing.publish())) throw fileExists(path, 'Choose another name.');
        return true;
      },
    };
  }

  /**
   * Before work is done, or somebody asked, for a file that could not be written.
   * @throws file-exists
   */
  async requireFree(path: string, hint?: string): Promise<void> {
    if ((await lstat(resolve(this.io.cwd, path)).catch(() => undefined)) !== undefined) throw fileExists(path, hint);
  }

  /** @throws not-initialised, file-missing, file-invalid */
  async vendorFile(): Promise<VendorFile> {
    const [{ parseVendorFile }, { readTree }] = await Promise.all([import('../vendor/profile.js'), import('../base/read/file.js')]);
    const path = join(await this.home(), vendorYaml);
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
  async vendorKeys(file?: string): Promise<VendorKeys> {
    const [{ readVendorSecrets, readVendorSecretsAt }, { vendorKeysFrom }] = await Promise.all([
      import('../store/vendor-secrets-file.js'),
      import('../vendor/keys.js'),
    ]);
    const { sign, seal } =
      file === undefined ? await readVendorSecrets(await this.home()) : await readVendorSecretsAt(resolve(this.io.cwd, file));
    return vendorKeysFrom(sign, seal);
  }

  /**
   * How what fits a request is priced: by the pricing file of the option, else pricing.yaml of the home, else at the list price; and then by
   * the program of the option. Its programs end with the command.
   * @param onFault hears why a program gave no quote
   * @throws file-missing, file-invalid, usage-invalid
   */
  async pricer(options: PricerOptions, onFault?: (fault: QuoteFault) => void): Promise<VendorPricer> {
    const { openPricer } = await import('./pricer.js');
    const { categories: served } = await this.vendorFile();
    const opened = await openPricer({ io: this.io, home: await this.home(), served }, options, onFault);
    this.#closing.add(async () => Promise.resolve(opened.close()));
    return opened;
  }

  async httpResponder(responder: Responder, options: HttpResponderOptions): Promise<HttpResponder> {
    const { createHttpResponder } = await import('../transport/http/server.js');
    return createHttpResponder(responder, options);
  }

  async metricsServer(read: () => Promise<string>, at: Place): Promise<MetricsServer> {
    const { serveMetrics } = await import('../transport/http/metrics-server.js');
    return serveMetrics(read, at);
  }

  /**
   * What the user has set, and what is usual of the rest.
   * @throws file-invalid, file-missing
   */
  async settings(): Promise<Settings> {
    const { effective, readStored, requireSound } = await import('./settings/settings-file.js');
    const stored = await readStored(await this.home());
    requireSound(stored);
    return effective(stored);
  }

  /** What config.json has, mistakes and all. @throws file-invalid, file-missing */
  async storedSettings(): Promise<StoredSettings> {
    const { readStored } = await import('./settings/settings-file.js');
    return readStored(await this.home());
  }

  /** Keeps a setting, or forgets it when the value is undefined. @throws storage-failed */
  async storeSetting(name: SettingName, value: string | undefined): Promise<void> {
    const home = await this.home();
    const [{ makeFolder }, { writeSetting }] = await Promise.all([import('../store/files.js'), import('./settings/settings-file.js')]);
    await makeFolder(home);
    await writeSetting(home, name, value);
  }

  /** What the settings say of colours. That they cannot be read is for a command to say that needs them. */
  async colour(): Promise<Colour> {
    if (this.#program !== 'meville') return 'auto';
    const values = await this.storedSettings().then(
      (stored) => stored.values,
      () => new Map<SettingName, string>(),
    );
    return (values.get('colour') ?? 'auto') as Colour;
  }

  /**
   * Finds out whether the proxy takes us, before anything is written or sent that would then get no further.
   * @param deadline milliseconds
   * @throws proxy-failed
   */
  async greetProxy(proxy: Proxy | undefined, deadline: number): Promise<void> {
    if (proxy === undefined) return;
    const { greet } = await import('../transport/http/tunnel.js');
    await greet(proxy, deadline, this.signal);
  }

  /** @param proxy what vendors are reached through; straight from this machine when left out */
  async customer(proxy?: Proxy): Promise<CustomerPorts> {
    const [{ openLedger }, { openVendorBook }, { createHttpSender }, home] = await Promise.all([
      import('../store/ledger-files.js'),
      import('../store/vendor-book-file.js'),
      import('../transport/http/client.js'),
      this.home(),
    ]);
    return {
      ledger: openLedger(home, this.random, this.passphrase),
      vendors: openVendorBook(home),
      sender: createHttpSender({ random: this.random, ...(proxy === undefined ? {} : { proxy }) }),
      clock: this.clock,
      pause: systemPause,
      random: this.random,
    };
  }

  /**
   * The passphrase that opens the wallet, asked for once in a run, whatever needs it.
   * @param file that it opens, for the question
   * @throws answer-missing, usage-invalid, file-missing, file-exposed
   */
  readonly passphrase = async (file: string): Promise<Passphrase> => {
    this.#passphrase ??= this.#passphrases.existing(file).then((passphrase) => this.#wiped(passphrase));
    return this.#passphrase;
  };

  /** One to seal with, of the usual options unless others say where it is. @throws as `passphrase` */
  async freshPassphrase(where?: WherePassphrase, options?: string): Promise<Passphrase> {
    return this.#wiped(await this.#passphrases.fresh(where, options));
  }

  #wiped(passphrase: Passphrase): Passphrase {
    this.#closing.add(async () => Promise.resolve(void passphrase.fill(0)));
    return passphrase;
  }

  /** The wallet of the home. */
  async wallet(): Promise<Wallet> {
    const [{ walletOf }, home] = await Promise.all([import('../store/wallet/wallet.js'), this.home()]);
    return walletOf(home, { random: this.random });
  }

  /**
   * A file with a secret that the user has named, where links are followed: its place is theirs.
   * @throws file-missing, file-exposed, storage-failed
   */
  async readSecret(path: string, most: number): Promise<Uint8Array> {
    const { readFile: read } = await import('../store/files.js');
    const bytes = await read(await this.place(path), { most, secret: true });
    if (bytes === undefined) throw new MevilleError('file-missing', `${path} is not there.`, { file: path });
    return bytes;
  }

  /** Where a file is that the user has named, which may be a link; where it would be when there is none. */
  async place(path: string): Promise<string> {
    const named = resolve(this.io.cwd, path);
    return realpath(named).catch(() => named);
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

  async #openBooks(store: string | undefined, openFile: (path: string) => Promise<Books>): Promise<Books> {
    const { storePlace } = await import('./store-place.js');
    const place = storePlace(store, { env: this.io.env, cwd: this.io.cwd, home: await this.home() });
    const books = place.kind === 'postgres' ? await postgresBooks(place.url) : await openFile(place.path);
    this.#closing.add(async () => books.close());
    return books;
  }

  /**
   * A folder that is gone when the command is over, however it ends.
   * @throws storage-failed
   */
  async temporaryFolder(): Promise<string> {
    return this.#closing.temporaryFolder();
  }

  async close(): Promise<void> {
    await this.#closing.close();
  }

  /** Instead of `close`, for a process that ends at once. */
  abandon(): void {
    this.#closing.abandon();
  }
}

const fileExists = (path: string, hint?: string): MevilleError =>
  new MevilleError('file-exists', `${path} is there already.`, { file: path, ...(hint === undefined ? {} : { hint }) });

async function sqliteBooks(path: string): Promise<Books> {
  withoutSqliteWarning();
  const { openSqliteBooks } = await import('../store/sqlite/books.js');
  return openSqliteBooks(path);
}

async function threadedBooks(path: string): Promise<Books> {
  withoutSqliteWarning();
  const { openThreadedBooks } = await import('../store/threads/books.js');
  return openThreadedBooks(path);
}

async function postgresBooks(url: string): Promise<Books> {
  const { openPostgresBooks } = await import('../store/postgres/books.js');
  return openPostgresBooks(url);
}
