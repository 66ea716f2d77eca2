import { limits } from '../base/limits.js';

/** How one job went. `error` is never undefined when the job failed, so either member tells. */
export type Outcome<T, R> =
  | { readonly job: T; readonly result: R; readonly error?: undefined }
  | { readonly job: T; readonly result?: undefined; readonly error: Error };

export interface BroadcastOptions {
  /** The most jobs that run at once. */
  readonly inFlight?: number;
  /** Ends the broadcast: nothing more is started, what runs is aborted and yields its error. */
  readonly signal?: AbortSignal;
}

/**
 * Runs a job for everybody and yields how each went, as it went. One failure harms no other job.
 * When the consumer stops early the running jobs are aborted and waited for, so nothing is left behind.
 * A consumer that is slow is not overrun: at most twice `inFlight` outcomes and jobs exist at a time.
 * @param run must heed its signal, and settle soon after it fires
 */
export async function* broadcast<T, R>(
  jobs: readonly T[],
  run: (job: T, signal: AbortSignal) => Promise<R>,
  { inFlight = limits.inFlight, signal }: BroadcastOptions = {},
): AsyncGenerator<Outcome<T, R>, void, undefined> {
  // A controller per job: listeners of many requests on one signal would add up.
  const running = new Map<AbortController, Promise<void>>();
  const outcomes: Outcome<T, R>[] = [];
  const state = { next: 0, stopped: signal?.aborted === true, wake: (): void => {} };

  const runOne = async (job: T, control: AbortController): Promise<void> => {
    // The job is counted before it can end, even when it throws at once.
    await Promise.resolve();
    try {
      outcomes.push({ job, result: await run(job, control.signal) });
    } catch (thrown) {
      outcomes.push({
        job,
        error: thrown instanceof Error ? thrown : new Error('The job failed with something that is no error.', { cause: thrown }),
      });
    }
    running.delete(control);
    fill();
    state.wake();
  };
  const fill = (): void => {
    while (!state.stopped && state.next < jobs.length && running.size < inFlight && outcomes.length < inFlight) {
      const control = new AbortController();
      const job = jobs[state.next] as T;
      state.next += 1;
      running.set(control, runOne(job, control));
    }
  };
  const stop = (): void => {
    state.stopped = true;
    for (const control of running.keys()) control.abort(signal?.reason);
  };

  signal?.addEventListener('abort', stop, { once: true });
  try {
    for (;;) {
      fill();
      const outcome = outcomes.shift();
      if (outcome !== undefined) yield outcome;
      else if (running.size === 0) return;
      else await new Promise<void>((resolve) => (state.wake = resolve));
    }
  } finally {
    signal?.removeEventListener('abort', stop);
    stop();
    await Promise.all(running.values());
  }
}
