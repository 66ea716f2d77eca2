import { Worker } from 'node:worker_threads';
import { storageFailed } from '../files.js';
import { uncarry, type Call, type Order, type Report, type ThreadData } from './wire.js';

/** What becomes of a call. */
export interface Pending {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Its heap, in megabytes: it holds one page of rows at a time. */
const resourceLimits = { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 8 };

/** How long a thread that died without having answered anything stays dead, in milliseconds. */
const rest = 1000;

/**
 * One worker thread, started when it is first called. One that dies fails the calls it had, and is started again by the next call; when it
 * dies over and over, once in a second and not for every call.
 */
export class Thread {
  readonly #script: URL;
  readonly #data: ThreadData;
  readonly #pending = new Map<number, Pending>();
  #worker: Worker | undefined;
  #resting = false;

  constructor(script: URL, data: ThreadData) {
    this.#script = script;
    this.#data = data;
  }

  /** Whether it has just died, and every call fails. */
  get resting(): boolean {
    return this.#resting;
  }

  /** How many calls it has and has not answered. */
  get busy(): number {
    return this.#pending.size;
  }

  send(call: Call, pending: Pending): void {
    if (this.#resting) {
      pending.reject(this.#gone());
      return;
    }
    this.#pending.set(call.id, pending);
    try {
      this.#post(call);
    } catch (thrown) {
      // Something that cannot be cloned; a defect of the caller, and its alone.
      this.#pending.delete(call.id);
      pending.reject(thrown as Error);
    }
  }

  /** Lets it end after what it has; resolves when it has ended. */
  async close(): Promise<void> {
    const worker = this.#worker;
    if (worker === undefined) return;
    const ended = new Promise<void>((done) => worker.once('exit', () => done()));
    this.#post('close');
    await ended;
  }

  #post(order: Order): void {
    this.#worker ??= this.#start();
    this.#worker.postMessage(order, []);
  }

  #start(): Worker {
    const worker = new Worker(this.#script, {
      workerData: this.#data,
      resourceLimits,
      // Node 22 calls its SQLite experimental, which says nothing to who sells cars.
      execArgv: ['--disable-warning=ExperimentalWarning'],
    });
    let answered = false;
    let cause: unknown;
    worker.on('message', (report: Report) => {
      if ('failed' in report) {
        cause = uncarry(report.failed);
        return;
      }
      answered = true;
      for (const { id, value, error } of report.outcomes) {
        const pending = this.#pending.get(id);
        this.#pending.delete(id);
        if (error === undefined) pending?.resolve(value);
        else pending?.reject(uncarry(error));
      }
    });
    worker.on('error', (thrown) => {
      cause = this.#gone(thrown);
    });
    worker.on('exit', () => {
      this.#worker = undefined;
      if (!answered) this.#takeRest();
      const orphans = [...this.#pending.values()];
      this.#pending.clear();
      for (const { reject } of orphans) reject(cause instanceof Error ? cause : this.#gone());
    });
    return worker;
  }

  #takeRest(): void {
    this.#resting = true;
    setTimeout(() => {
      this.#resting = false;
    }, rest).unref();
  }

  #gone(cause?: unknown): Error {
    return storageFailed(this.#data.path, 'lost the thread that keeps it', cause);
  }
}
