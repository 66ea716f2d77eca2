import { setImmediate } from 'node:timers/promises';
import type { Output } from '../io.js';

/** In UTF-16 code units. */
const portion = 64 * 1024;

/**
 * Writes text that is made while it is written, no faster than it is taken. Ends early, and quietly, when the reader has gone away or the
 * user has interrupted: then there is nobody to write for.
 * @returns whether all of it was written
 */
export async function pour(output: Output, pieces: Iterable<string>, signal: AbortSignal): Promise<boolean> {
  let gone = false;
  const leave = (): void => {
    gone = true;
  };
  output.on?.('error', leave);
  output.on?.('close', leave);
  let held = '';
  try {
    for (const piece of pieces) {
      held += piece;
      if (held.length < portion) continue;
      await write(output, held);
      held = '';
      // Signals and the news that a pipe is closed come only when nothing else runs.
      await setImmediate();
      if (gone || signal.aborted) return false;
    }
    await write(output, held);
    return !gone && !signal.aborted;
  } finally {
    output.off?.('error', leave);
    output.off?.('close', leave);
  }
}

/** Resolves when there is room again, or never will be. */
async function write(output: Output, text: string): Promise<void> {
  if (output.write(text) !== false || output.on === undefined) return;
  await new Promise<void>((done) => {
    const events = ['drain', 'error', 'close'] as const;
    const go = (): void => {
      for (const event of events) output.off?.(event, go);
      done();
    };
    for (const event of events) output.on?.(event, go);
  });
}
