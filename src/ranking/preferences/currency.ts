import { minorDigits } from '../../base/values/currencies.js';
import type { Value } from '../../base/values/value.js';
import type { Path, Report } from '../../schema/report.js';

/**
 * The one currency a file judges in: the one it names, else the one all its amounts are in. Amounts in another cannot be compared:
 * nothing is converted by guess.
 */
export class JudgingCurrency {
  #code: string | undefined;
  readonly #named: boolean;

  constructor(named: string | undefined) {
    this.#code = named;
    this.#named = named !== undefined;
  }

  /** The currency; undefined when the file names none and holds no money. */
  get code(): string | undefined {
    return this.#code;
  }

  /** Whether a value of the file can be compared with the others; if not, the report says why. */
  check(value: Value, path: Path, report: Report): boolean {
    if (value.kind !== 'money') return true;
    this.#code ??= value.currency;
    // A currency that does not exist has its own fault; every amount would only repeat it.
    if (value.currency === this.#code || minorDigits(this.#code) === undefined) return true;
    const judged = this.#named ? `this file judges in ${this.#code}` : `other amounts of this file are in ${this.#code}`;
    report.add(path, `"${value.text}" is in ${value.currency}, and ${judged}`);
    return false;
  }
}
