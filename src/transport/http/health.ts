import { stopwatch } from '../../base/clock.js';

/** Milliseconds. Whoever asks more often gets the last answer, so that asking costs nothing. */
const fresh = 1000;
const patience = 2000;

/** Whether a responder can answer, as /healthz tells it. */
export class Health {
  readonly #check: () => Promise<unknown>;
  #last: { readonly at: number; readonly sound: Promise<boolean> } | undefined;
  #running: Promise<boolean> | undefined;
  #leaving = false;

  /** @param check rejects when it cannot */
  constructor(check: () => Promise<unknown>) {
    this.#check = check;
  }

  /** From now on it cannot: it is about to close. */
  leave(): void {
    this.#leaving = true;
  }

  async sound(): Promise<boolean> {
    const now = stopwatch();
    if (this.#last === undefined || now - this.#last.at >= fresh) this.#last = { at: now, sound: this.#ask() };
    return (await this.#last.sound) && !this.#leaving;
  }

  async #ask(): Promise<boolean> {
    // A check that hangs is waited for, and not begun once more.
    this.#running ??= this.#run();
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<boolean>((resolve) => {
      timer = setTimeout(() => resolve(false), patience);
    });
    try {
      return await Promise.race([this.#running, late]);
    } finally {
      clearTimeout(timer);
    }
  }

  async #run(): Promise<boolean> {
    try {
      await this.#check();
      return true;
    } catch {
      return false;
    } finally {
      this.#running = undefined;
    }
  }
}
