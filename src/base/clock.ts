/** The only place that reads the time. Everything else is handed a Clock, so that a test or a replay can hold it still. */

/** Whole seconds since 1970-01-01T00:00:00Z. */
export type Clock = () => number;

export const systemClock: Clock = () => Math.floor(Date.now() / 1000);

/** Milliseconds that only ever grow; for durations, never for documents. */
export const stopwatch = (): number => performance.now();

/** A time of a document as people and logs read it: `2026-11-21T19:00:00Z`. */
export const timeText = (seconds: number): string => new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
