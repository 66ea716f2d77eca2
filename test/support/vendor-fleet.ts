import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { freePort } from './free-port.js';
import { ample, jsonOf, startBin } from './customer-bins.js';

/** One vendor with one or several responders on the same books, and processes full of customers. All of them can be killed. */

const bidders = join(import.meta.dirname, '../chain/bidders.mjs');

/** A responder that can die and come back at the same port. */
export class Respondent {
  readonly home: string;
  readonly origin: string;
  readonly #options: readonly string[];
  #child: ChildProcess | undefined;
  #said = '';

  constructor(home: string, origin: string, options: readonly string[]) {
    this.home = home;
    this.origin = origin;
    this.#options = options;
  }

  /** Starts it and waits until it listens. */
  async start(): Promise<void> {
    const child = startBin('meville-vendor', this.home, ['serve', '--json', ...this.#options]);
    this.#child = child;
    this.#said = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (this.#said += text));
    await new Promise<void>((resolve, reject) => {
      child.stdout?.once('data', () => resolve());
      child.once('close', () => reject(new Error(`the responder ended: ${this.#said}`)));
    });
  }

  /** What it has written to stderr since it was started. */
  get log(): string {
    return this.#said;
  }

  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const child = this.#child;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const closed = once(child, 'close');
    child.kill(signal);
    const guard = setTimeout(() => child.kill('SIGKILL'), ample);
    await closed;
    clearTimeout(guard);
  }
}

export type BidOutcome =
  | { readonly receipt: string; readonly number: number; readonly previous: string | null }
  | { readonly refused: string }
  | { readonly problem: string };

/** A process of several customers. */
export class Bidders {
  readonly #child: ChildProcess;
  readonly #lines: AsyncIterator<string>;

  constructor(customers: number, respondents: readonly Respondent[]) {
    const [first] = respondents;
    this.#child = spawn(process.execPath, [bidders, String(customers), first?.origin ?? '', ...respondents.map(({ origin }) => origin)], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    if (this.#child.stdout === null) throw new TypeError('no pipe');
    this.#lines = createInterface({ input: this.#child.stdout })[Symbol.asyncIterator]();
  }

  /** Each asks for a car of this model. @returns how many were offered one */
  async ask(model: string): Promise<number> {
    return ((await this.#tell({ ask: model })) as { readonly bids: number }).bids;
  }

  /** Each awards the first offer it got, all at once. */
  async award(): Promise<readonly BidOutcome[]> {
    return ((await this.#tell({ award: true })) as { readonly outcomes: readonly BidOutcome[] }).outcomes;
  }

  end(): void {
    this.#child.kill('SIGKILL');
  }

  async #tell(word: object): Promise<unknown> {
    this.#child.stdin?.write(`${JSON.stringify(word)}\n`);
    const { value, done } = await this.#lines.next();
    if (done === true) throw new Error('the customers are gone');
    return JSON.parse(value);
  }
}

export class VendorFleet {
  readonly #folder: string;
  readonly respondents: readonly Respondent[];
  readonly #bidders: Bidders[] = [];
  /** `--store` and its value, for every command. */
  readonly store: readonly string[];

  private constructor(folder: string, respondents: readonly Respondent[], store: readonly string[]) {
    this.#folder = folder;
    this.respondents = respondents;
    this.store = store;
  }

  /**
   * A vendor whose responders have one set of keys.
   * @param store a value of `--store`; the books in the home of the first when it is left out
   */
  static async open({ responders = 1, store }: { readonly responders?: number; readonly store?: string } = {}): Promise<VendorFleet> {
    const folder = await mkdtemp(join(tmpdir(), 'meville-fleet-'));
    const ports = await Promise.all(Array.from({ length: responders }, async () => freePort()));
    const origins = ports.map((port) => `http://127.0.0.1:${String(port)}`);
    const options = store === undefined ? [] : ['--store', store];
    const first = join(folder, 'vendor 0');
    await jsonOf('meville-vendor', first, 'init', '--name', 'Fleet', '--origin', origins[0] ?? '', '--category', 'car', '--area', 'GB');
    const respondents: Respondent[] = [];
    for (const [i, origin] of origins.entries()) {
      const home = join(folder, `vendor ${String(i)}`);
      if (i > 0) await cp(first, home, { recursive: true });
      respondents.push(new Respondent(home, origin, ['--port', String(ports[i]), '--host', '127.0.0.1', ...options]));
    }
    return new VendorFleet(folder, respondents, options);
  }

  async start(): Promise<void> {
    await Promise.all(this.respondents.map(async (respondent) => respondent.start()));
  }

  /** Runs a command of the vendor with --json. */
  async vendor<T>(...args: readonly string[]): Promise<T> {
    return jsonOf<T>('meville-vendor', this.#home, ...args, ...this.store);
  }

  /** Starts a command of the vendor, to be killed. */
  vendorChild(...args: readonly string[]): ChildProcess {
    return startBin('meville-vendor', this.#home, [...args, ...this.store]);
  }

  async write(name: string, text: string): Promise<string> {
    const path = join(this.#folder, name);
    await writeFile(path, text);
    return path;
  }

  /** Starts processes of customers. */
  bidders(processes: number, customers: number): readonly Bidders[] {
    const started = Array.from({ length: processes }, () => new Bidders(customers, this.respondents));
    this.#bidders.push(...started);
    return started;
  }

  async close(): Promise<void> {
    for (const each of this.#bidders) each.end();
    await Promise.all(this.respondents.map(async (respondent) => respondent.end('SIGTERM')));
    await rm(this.#folder, { recursive: true, force: true });
  }

  get #home(): string {
    return this.respondents[0]?.home ?? '';
  }
}
