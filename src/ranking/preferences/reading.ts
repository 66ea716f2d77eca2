import type { Node } from '../../base/read/tree.js';
import { formatDay } from '../../base/values/date.js';
import { readValue } from '../../base/values/read.js';
import type { Missing, Value, ValueType } from '../../base/values/value.js';
import type { Path, Report } from '../../schema/report.js';
import type { JudgingCurrency } from './currency.js';
import { unitMeant } from './meant.js';
import type { Names } from './properties.js';
import { converted, type Conversion } from './rates.js';

/** What is written at a scalar; empty where the schema has complained already. */
export const sourceOf = (node: Node | undefined): string => (node?.kind === 'scalar' ? node.text : '');

/** What the reading of one file shares. */
export class Reading {
  readonly report: Report;
  readonly names: Names;
  readonly #currency: JudgingCurrency;
  readonly #conversion: Conversion;
  readonly #asOf: number | undefined;

  constructor(report: Report, names: Names, currency: JudgingCurrency, conversion: Conversion, asOf: number | undefined) {
    this.report = report;
    this.names = names;
    this.#currency = currency;
    this.#conversion = conversion;
    this.#asOf = asOf;
  }

  /** What a text of the file means: `today` is the day of the file, and money is converted by its rates. */
  read = (source: string | readonly string[], type: ValueType): Value | Missing => {
    if (typeof source === 'string' && (type.type === 'date' || type.type === 'any') && source.trim().toLowerCase() === 'today')
      return this.#asOf === undefined ? todayUnsaid : { kind: 'date', from: this.#asOf, to: this.#asOf, text: formatDay(this.#asOf) };
    const value = readValue(source, type);
    if (value.kind !== 'missing') return converted(value, this.#conversion);
    return typeof source === 'string' ? { kind: 'missing', reason: value.reason + unitMeant(source, type) } : value;
  };

  /** The value at a place of the file; undefined when it cannot be used, which is then in the report. */
  valueAt(source: string, path: Path, type: ValueType): Value | undefined {
    const value = this.read(source, type);
    if (value.kind !== 'missing') return this.isJudged(value, path) ? value : undefined;
    this.report.add(path, value.reason);
    return undefined;
  }

  /** Whether a value can be compared with the others of the file; if not, the report says why. */
  isJudged = (value: Value, path: Path): boolean => this.#currency.check(value, path, this.report);
}

const todayUnsaid: Missing = {
  kind: 'missing',
  reason: '"today" is no day until the file says which; add for example as-of: 2026-09-30',
};
