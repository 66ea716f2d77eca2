import { MevilleError } from '../../base/errors.js';
import type { Thread } from './thread.js';
import type { Method } from './wire.js';

interface LaneOptions {
  /** How many calls a thread is handed before it has answered them. */
  readonly depth: number;
  /** How long a call may take, in milliseconds, waiting included. */
  readonly deadline: number;
}

/** A call that no thread has been handed yet. */
interface Waiting {
  readonly method: Method;
  readonly args: readonly unknown[];
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Threads of one kind, and the calls that wait for one of them. */
export class Lane {
  readonly #threads: readonly Thread[];
  readonly #options: LaneOptions;
  /** In the order they came. */
  readonly #waiting = new Set<Waiting>();
  #lastId = 0;
  #idle: (() => void) | undefined;

  constructor(threads: readonly Thread[], options: LaneOptions) {
    this.#threads = threads;
    this.#options = options;
  }

  /** Opens the books in every thread, however long that takes. */
  async open(): Promise<void> {
    const ping = (thread: Thread): Promise<unknown> =>
      new Promise((resolve, reject) => this.#send(thread, { method: 'ping', args: [], resolve, reject }));
    await Promise.all(this.#threads.map(ping));
  }

  /** @throws busy when it takes too long; what was to be written may yet be, and is found when it is asked for again */
  call(method: Method, args: readonly unknown[]): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiting.delete(waiting);
        reject(new MevilleError('busy', 'The books did not answer in time.'));
      }, this.#options.deadline);
      const inTime =
        <T>(settle: (outcome: T) => void) =>
        (outcome: T): void => {
          clearTimeout(timer);
          settle(outcome);
        };
      const waiting = { method, args, resolve: inTime(resolve), reject: inTime(reject) };
      this.#waiting.add(waiting);
      this.#hand();
    });
  }

  /** Resolves when every call there was is answered, and every thread has ended. */
  async close(): Promise<void> {
    if (this.#isBusy()) await new Promise<void>((done) => (this.#idle = done));
    await Promise.all(this.#threads.map((thread) => thread.close()));
  }

  /** Hands on what waits, as far as there is room. */
  #hand(): void {
    for (const waiting of this.#waiting) {
      const thread = this.#free();
      if (thread === undefined) return;
      this.#waiting.delete(waiting);
      this.#send(thread, waiting);
    }
    if (!this.#isBusy()) this.#idle?.();
  }

  /** The thread that has the least to do. One that has just died is asked only when there is no other, so that its calls fail at once. */
  #free(): Thread | undefined {
    const alive = this.#threads.filter((thread) => !thread.resting);
    const [first] = (alive.length > 0 ? alive : this.#threads).toSorted((a, b) => a.busy - b.busy);
    return first !== undefined && first.busy < this.#options.depth ? first : undefined;
  }

  #send(thread: Thread, { method, args, resolve, reject }: Waiting): void {
    const andOn =
      <T>(settle: (outcome: T) => void) =>
      (outcome: T): void => {
        settle(outcome);
        this.#hand();
      };
    this.#lastId += 1;
    thread.send({ id: this.#lastId, method, args }, { resolve: andOn(resolve), reject: andOn(reject) });
  }

  #isBusy(): boolean {
    return this.#waiting.size > 0 || this.#threads.some(({ busy }) => busy > 0);
  }
}
