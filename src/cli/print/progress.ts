import { stopwatch } from '../../base/clock.js';
import { columnsOf } from './columns.js';
import type { Progress as Answer } from '../../customer/send.js';
import { sayOutcome } from './outcome.js';
import { count, safe, type Printer } from './printer.js';
import { clip } from './table.js';
import { hang } from './wrap.js';

/**
 * Takes away the count below the lines. The cursor waits at its beginning: a terminal that is made narrower while it stands there may
 * break it in two, and what is cleared is all that comes after the cursor.
 */
const wipe = '\r\u001b[J';
const widestName = 40;
const narrowestName = 8;
const timeWidth = 6;

/** Who answered, as they answer: a line each, and on a terminal a count below them that stays up to date. */
export class Progress {
  readonly #err: Printer;
  readonly #of: number;
  readonly #waiting: Set<string>;
  readonly #widest: number;
  #offers = 0;
  /** When the last of them is asked, by the stopwatch. */
  #lastAsked = 0;
  #ticking: ReturnType<typeof setInterval> | undefined;

  /** @param vendors the names of those who are asked */
  constructor(err: Printer, vendors: readonly string[]) {
    this.#err = err;
    this.#of = vendors.length;
    this.#waiting = new Set(vendors);
    this.#widest = Math.max(0, ...vendors.map((name) => columnsOf(safe(name, widestName))));
    this.#count();
  }

  answered(answer: Answer): void {
    this.#waiting.delete(answer.vendor);
    this.#offers += answer.outcome.kind === 'offers' ? answer.outcome.offers.length : 0;
    this.#wipe();
    this.#say(answer);
    if (this.#waiting.size > 0) this.#count();
  }

  /** They are asked bit by bit, the last of them in so many milliseconds; until then the count says how long that still is. */
  until(last: number): void {
    this.#lastAsked = stopwatch() + last;
    this.#count();
    if (this.#err.live) this.#ticking = setInterval(() => this.#tick(), 1000);
  }

  #tick(): void {
    this.#wipe();
    this.#count();
    if (stopwatch() >= this.#lastAsked) clearInterval(this.#ticking);
  }

  /** Takes the count away; what follows starts on a line of its own. */
  end(): void {
    clearInterval(this.#ticking);
    this.#wipe();
  }

  #wipe(): void {
    if (this.#err.live) this.#err.raw(wipe);
  }

  get #done(): number {
    return this.#of - this.#waiting.size;
  }

  #count(): void {
    if (!this.#err.live) return;
    const left = this.#lastAsked - stopwatch();
    const what = left > 0 ? `the last is asked ${inTime(left)}` : `waiting for ${this.#names()}`;
    const text = `  ${String(this.#done)} of ${String(this.#of)} answered · ${count(this.#offers, 'offer')} · ${what}`;
    this.#err.raw(`${clip(text, this.#err.width - 1)}\r`);
  }

  #names(): string {
    // More names than this do not fit, however short they are.
    const shown = [...this.#waiting].slice(0, this.#err.width / 3);
    return shown.map((name) => safe(name, widestName)).join(', ');
  }

  #say({ vendor, ms, outcome }: Answer): void {
    const place = `${String(this.#done).padStart(String(this.#of).length)}/${String(this.#of)}`;
    const width = Math.min(this.#widest, Math.max(narrowestName, Math.floor(this.#err.room / 3) - place.length));
    const name = clip(safe(vendor), width);
    const cells = ['', place, name + ' '.repeat(width - columnsOf(name)), timeOf(ms).padStart(timeWidth), ''];
    const beginning = cells.join('  ');
    this.#err.lines(hang(beginning, sayOutcome(outcome), this.#err.room));
  }
}

/** `at once`, `in 12 s`, `in 9m 41s`; never less than it is. */
export function inTime(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  return seconds === 0 ? 'at once' : `in ${seconds < 60 ? `${String(seconds)} s` : inMinutes(seconds)}`;
}

const inMinutes = (seconds: number): string => `${String(Math.floor(seconds / 60))}m ${String(seconds % 60)}s`;

/** `84 ms`, `1.6 s`, `2m 5s`. */
function timeOf(ms: number): string {
  if (ms < 1000) return `${String(ms)} ms`;
  if (ms < 59_950) return `${(ms / 1000).toFixed(1)} s`;
  return inMinutes(Math.round(ms / 1000));
}
