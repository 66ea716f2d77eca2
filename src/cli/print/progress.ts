import type { Progress as Answer } from '../../customer/send.js';
import { clip } from './table.js';
import { count, safe, type Printer } from './printer.js';

/** Goes to the first column and clears the line. */
const wipe = '\r\u001b[K';
const besidesName = 34;

/** Who answered, as they answer: a line each, and on a terminal a count below them that stays up to date. */
export class Progress {
  readonly #err: Printer;
  readonly #of: number;
  #done = 0;
  #offers = 0;

  /** @param of how many are asked */
  constructor(err: Printer, of: number) {
    this.#err = err;
    this.#of = of;
    this.#count();
  }

  answered(answer: Answer): void {
    this.#done += 1;
    this.#offers += answer.outcome.kind === 'offers' ? answer.outcome.offers.length : 0;
    this.end();
    this.#err.line(this.#say(answer));
    if (this.#done < this.#of) this.#count();
  }

  /** Takes the count away; what follows starts on a line of its own. */
  end(): void {
    if (this.#err.live) this.#err.raw(wipe);
  }

  #count(): void {
    if (!this.#err.live) return;
    const text = `  ${String(this.#done)} of ${count(this.#of, 'vendor')}, ${count(this.#offers, 'offer')} so far`;
    this.#err.raw(clip(text, this.#err.width - 1));
  }

  #say({ vendor, ms, outcome }: Answer): string {
    const place = `${String(this.#done).padStart(String(this.#of).length)}/${String(this.#of)}`;
    const name = safe(vendor, Math.max(12, Math.min(40, this.#err.width - besidesName)));
    return `  ${place}  ${name}  ${said(outcome)}  (${String(ms)} ms)`;
  }
}

function said(outcome: Answer['outcome']): string {
  switch (outcome.kind) {
    case 'offers':
      return count(outcome.offers.length, 'offer') + (outcome.invalid.length === 0 ? '' : `, ${String(outcome.invalid.length)} invalid`);
    case 'refused':
      return `refused: ${safe(outcome.reason)}`;
    case 'pending':
      return 'will answer later';
    case 'failed':
      return `failed: ${safe(outcome.code)}`;
  }
}
