import { parseDate } from '../../base/values/date.js';
import { sourceOf } from '../preferences/reading.js';
import type { Findings } from './finding.js';

/** Rates move by a few percent in a month, which is more than most offers differ by. */
const freshDays = 31;

/** Rates that were old on the day that the file is of. What day it is now is not read. */
export function lintRates(findings: Findings): void {
  const at = ['rates', 'as-of'];
  const [rates, file] = [sourceOf(findings.at(at)), sourceOf(findings.at(['as-of']))];
  const [old, day] = [parseDate(rates), parseDate(file)];
  if (old === undefined || day === undefined || day.from - old.to <= freshDays) return;
  const text = `rates: they are of ${rates}, ${String(day.from - old.to)} days before the file (${file}); look them up again`;
  findings.add('rates-stale', 'rates', text, at, 'value');
}
