import type { Clock } from '../base/clock.js';
import type { Books } from '../store/books.js';

/** A customer that was away may still collect for so long after everything was over, in seconds. */
const kept = 30 * 86_400;

/**
 * Forgets what has been over for 30 days. Safe to run at any time, by several processes at once.
 * @returns how many answers, documents and awards are gone
 */
export async function housekeeping(books: Pick<Books, 'forget'>, clock: Clock): Promise<number> {
  const before = clock() - kept;
  let gone = 0;
  for (let more = true; more;) {
    const count = await books.forget(before);
    gone += count;
    more = count > 0;
  }
  return gone;
}
