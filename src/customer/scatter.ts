import { stopwatch } from '../base/clock.js';
import type { VendorEntry } from '../store/ledger.js';
import { broadcast, type Outcome } from './broadcast.js';
import { shuffled, spreadOver, type Timed } from './order.js';
import type { CustomerPorts } from './ports.js';

/** A time over which vendors are spoken to, each at a moment of its own. */
export interface Spread {
  /** In milliseconds. */
  readonly span: number;
  /** Told when the moments are drawn: how many there are, and in how many milliseconds the last of them comes. */
  readonly onDrawn?: (count: number, last: number) => void;
}

/** Runs a job for every vendor, in an order that is drawn now, and each at its moment when they are spread over a time. */
export async function* scattered<R>(
  { pause, random }: Pick<CustomerPorts, 'pause' | 'random'>,
  entries: readonly VendorEntry[],
  run: (entry: VendorEntry, cancel: AbortSignal) => Promise<R>,
  signal: AbortSignal | undefined,
  spread: Spread | undefined,
): AsyncGenerator<Outcome<VendorEntry, R>> {
  const options = signal === undefined ? {} : { signal };
  if (spread === undefined) {
    yield* broadcast(shuffled(entries, random), run, options);
    return;
  }
  const drawn = spreadOver(entries, spread.span, random);
  const last = drawn.at(-1);
  if (last !== undefined) spread.onDrawn?.(drawn.length, last.at);
  const start = stopwatch();
  const runLater = async ({ item, at }: Timed<VendorEntry>, cancel: AbortSignal): Promise<R> => {
    await pause(Math.max(0, at - (stopwatch() - start)), cancel);
    // Whose moment has not come when it is over is not spoken to.
    cancel.throwIfAborted();
    return run(item, cancel);
  };
  for await (const outcome of broadcast(drawn, runLater, options)) yield { ...outcome, job: outcome.job.item };
}
