/** Milliseconds. */
const hour = 3_600_000;

/**
 * Does something now and every hour, for as long as the program runs. What fails is tried again an hour later.
 * @param failed hears of it
 * @returns how to stop
 */
export function hourly(run: () => Promise<unknown>, failed: () => void): () => void {
  let stopped = false;
  const once = (): void =>
    void run().catch(() => {
      // The end takes away from under it what it works on.
      if (!stopped) failed();
    });
  once();
  const timer = setInterval(once, hour);
  timer.unref();
  return () => {
    stopped = true;
    clearInterval(timer);
  };
}
