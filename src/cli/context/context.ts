import { resolve } from 'node:path';
import type { Clock } from '../../base/clock.js';
import { systemClock, systemPause } from '../../base/clock.js';
import { MevilleError } from '../../base/errors.js';
import { systemRandom, type Random } from '../../crypto/random.js';
import type { CustomerPorts } from '../../customer/ports.js';
import type { Wallet } from '../../store/wallet/wallet.js';
import type { Proxy } from '../../transport/port.js';
import type { Io } from '../io.js';
import type { Passphrase, Passphrases, WherePassphrase } from '../passphrase/passphrase.js';
import type { Colour } from '../print/colour.js';
import type { Printer } from '../print/printer.js';
import type { SettingName, Settings } from '../settings/settings.js';
import type { StoredSettings } from '../settings/settings-file.js';
import { Closing } from './closing.js';
import { UserFiles } from './user-files.js';
import { VendorSide } from './vendor-side.js';

interface ContextOptions {
  readonly home: string | undefined;
  /** Where passphrases come from, if there is anywhere. */
  readonly passphrases?: Passphrases;
  readonly json: boolean;
  readonly signal: AbortSignal;
  readonly out: Printer;
  readonly err: Printer;
}

const noPassphrases: Passphrases = {
  existing: async () => Promise.reject(new MevilleError('answer-missing', 'Nobody gives a passphrase here.')),
  fresh: async () => Promise.reject(new MevilleError('answer-missing', 'Nobody gives a passphrase here.')),
};

/** What a command works with. This folder is the composition root: the only place that joins ports to adapters, each loaded when it is first asked for. */
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
  readonly files: UserFiles;
  readonly vendor: VendorSide;
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
    this.files = new UserFiles(io.cwd, this.#closing);
    this.vendor = new VendorSide(io, this.random, async () => this.home(), this.#closing);
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
    const { initialiseSeed } = await import('../../store/seed-file.js');
    await initialiseSeed(home, this.random);
    return home;
  }

  /**
   * What the user has set, and what is usual of the rest.
   * @throws file-invalid, file-missing
   */
  async settings(): Promise<Settings> {
    const { effective, readStored, requireSound } = await import('../settings/settings-file.js');
    const stored = await readStored(await this.home());
    requireSound(stored);
    return effective(stored);
  }

  /** What config.json has, mistakes and all. @throws file-invalid, file-missing */
  async storedSettings(): Promise<StoredSettings> {
    const { readStored } = await import('../settings/settings-file.js');
    return readStored(await this.home());
  }

  /** Keeps a setting, or forgets it when the value is undefined. @throws storage-failed */
  async storeSetting(name: SettingName, value: string | undefined): Promise<void> {
    const home = await this.home();
    const [{ makeFolder }, { writeSetting }] = await Promise.all([import('../../store/files.js'), import('../settings/settings-file.js')]);
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
    const { greet } = await import('../../transport/http/tunnel.js');
    await greet(proxy, deadline, this.signal);
  }

  /** @param proxy what vendors are reached through; straight from this machine when left out */
  async customer(proxy?: Proxy): Promise<CustomerPorts> {
    const [{ openLedger }, { openVendorBook }, { createHttpSender }, home] = await Promise.all([
      import('../../store/ledger-files.js'),
      import('../../store/vendor-book-file.js'),
      import('../../transport/http/client.js'),
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
    const [{ walletOf }, home] = await Promise.all([import('../../store/wallet/wallet.js'), this.home()]);
    return walletOf(home, { random: this.random });
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
