import { utf8 } from '../../base/bytes.js';
import { MevilleError } from '../../base/errors.js';
import type { StockRow } from '../../store/books.js';
import { isBelowFloor } from './price-lines.js';
import { quoteQuestion } from './quote-question.js';
import type { Priced, Pricer } from './quote.js';
import { readQuote } from './read-quote.js';

/** Why a program gave no quote: it cannot be started, had no turn or did not end in time, failed, said too much, nonsense, or too little. */
export type QuoteFault = 'not-started' | 'late' | 'failed' | 'too-large' | 'unreadable' | 'below-floor';

/** Runs a program once: JSON to its standard input, and what it writes to its standard output. Never throws. */
export type QuoteProgram = (
  question: Uint8Array,
  signal?: AbortSignal,
) => Promise<Uint8Array | Exclude<QuoteFault, 'unreadable' | 'below-floor'>>;

export interface QuotedByOptions {
  /** The least that one may be sold for; undefined when it cannot be told. That of the stock when absent. */
  readonly floorOf?: (row: StockRow) => bigint | undefined;
  /** For a log: nothing of what was asked or said. */
  readonly onFault?: (fault: QuoteFault) => void;
}

/**
 * The pricer that lets a program have the last word on each candidate. The program is held to the floor, and to what a price has to be; a
 * candidate that it gives nothing usable for is not offered. What the rules do not sell, it is not asked about.
 */
export function quotedBy(
  run: QuoteProgram,
  inner: Pricer,
  { floorOf = ({ floor }) => floor ?? 0n, onFault }: QuotedByOptions = {},
): Pricer {
  const failed = (fault: QuoteFault): Priced => {
    onFault?.(fault);
    return { kind: 'none', failed: true };
  };
  return async (row, request, now, signal) => {
    const said = await inner(row, request, now, signal);
    if (said.kind === 'none') return said;
    const written = await run(utf8(JSON.stringify(quoteQuestion(row, request, said, now))), signal);
    if (typeof written === 'string') return failed(written);
    const quantity = request.request.claims.demand.eligibleQuantity;
    const quoted = readable(written, said, { quantity, currency: row.currency });
    if (quoted === undefined) return failed('unreadable');
    return quoted.kind === 'priced' && isBelowFloor(quoted.quote.lines, row.currency, quantity, floorOf(row))
      ? failed('below-floor')
      : quoted;
  };
}

function readable(...args: Parameters<typeof readQuote>): Priced | undefined {
  try {
    return readQuote(...args);
  } catch (thrown) {
    if (thrown instanceof MevilleError) return undefined;
    throw thrown;
  }
}
