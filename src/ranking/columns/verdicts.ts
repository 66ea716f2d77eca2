import type { Preferences } from '../preferences/preferences.js';
import { Answers } from './answers.js';
import { blockRows, forEachBlock } from './block.js';
import type { Table } from './table.js';

/** What the rules make of an offer, as one byte; `refusedBy + k` is an offer that rule k alone keeps out. */
export const verdicts = { qualifies: 0, ask: 1, rejected: 2, refusedBy: 3 } as const;

const holds = 0;
const asks = 1;
const refuses = 2;

/** The verdict of every row. Any *no* rejects, also beside an *ask*. */
export function verdictsOf(table: Table, { rules }: Preferences): Uint8Array {
  const found = new Uint8Array(table.rows);
  const judges = rules.flatMap(({ property, predicate, missing }, rule) => {
    const unknown = missing === 'ask' ? asks : missing === 'reject' ? refuses : holds;
    const answers = new Answers(table.column(property), predicate, { yes: holds, unknown, no: refuses });
    return answers.uniform === holds ? [] : [{ answers, alone: verdicts.refusedBy + rule }];
  });
  const block = new Uint8Array(blockRows);
  forEachBlock(table.rows, (from, to) => {
    for (const { answers, alone } of judges) {
      answers.fill(from, to, block);
      for (let row = from; row < to; row += 1) {
        const answer = block[row - from] as number;
        if (answer !== holds) found[row] = after(found[row] as number, answer, alone);
      }
    }
  });
  return found;
}

/** The verdict after one more rule that does not hold. */
function after(verdict: number, answer: number, alone: number): number {
  if (verdict === verdicts.qualifies) return answer === asks ? verdicts.ask : alone;
  return verdict === verdicts.ask && answer === asks ? verdicts.ask : verdicts.rejected;
}
