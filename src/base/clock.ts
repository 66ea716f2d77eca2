/** The only place that reads the time. Everything else is handed a Clock, so that a test or a replay can hold it still. */

/** Whole seconds since 1970-01-01T00:00:00Z. */
export type Clock = () => number;

export const systemClock: Clock = () => Math.floor(Date.now() / 1000);

/** Milliseconds that only ever grow; for durations, never for documents. */
export const stopwatch = (): number => performance.now();

/** Waits for so many milliseconds, or until the signal fires, and is content with either. */
export type Pause = (ms: number, signal: AbortSignal) => Promise<void>;

/** The longest time a timer takes, in milliseconds; it would ring at once for a longer one. */
export const longestTimer = 2 ** 31 - 1;

export const systemPause: Pause = async (ms, signal) => {
  const end = stopwatch() + ms;
  for (let left = ms; left > 0 && !signal.aborted; left = end - stopwatch()) {
    await new Promise<void>((resolve) => {
      const over = (): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', over);
        resolve();
      };
      const timer = setTimeout(over, Math.min(left, longestTimer));
      signal.addEventListener('abort', over);
    });
  }
};

/** A time of a document as people and logs read it: `2026-11-21T19:00:00Z`. */
export const timeText = (seconds: number): string => new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
