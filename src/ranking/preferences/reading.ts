import type { Node } from '../../base/read/tree.js';
import type { Report } from '../../schema/report.js';
import type { JudgingCurrency } from './currency.js';

/** What the reading of one file shares. */
export interface Reading {
  readonly report: Report;
  readonly currency: JudgingCurrency;
}

/** What is written at a scalar; empty where the schema has complained already. */
export const sourceOf = (node: Node | undefined): string => (node?.kind === 'scalar' ? node.text : '');
