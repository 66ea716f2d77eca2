import { describe, expect, test } from 'vitest';
import { Column, mostKept } from '../../../src/ranking/columns/column.js';

/** A column of as many texts as rows, of which vendors choose each. */
function filled(judges?: ConstructorParameters<typeof Column>[2]): Column {
  const column = new Column(undefined, undefined, judges);
  for (let row = 0; row < 2 * mostKept; row += 1) column.add({ kind: 'text', text: `t${String(row)}`, key: `t${String(row)}` });
  column.trim();
  return column;
}

describe('a column', () => {
  test('keeps no more values than it has room for when all that is asked of them is known', () => {
    const wanted = { op: 'is', values: [{ kind: 'text', text: 't5000', key: 't5000' }] } as const;
    const column = filled({ shape: undefined, predicates: [wanted] });
    expect(column.entries).toHaveLength(mostKept);
    const answers = Array.from(column.outcomes?.answers(wanted, { yes: 2, unknown: 1, no: 0 }) ?? []);
    expect([answers.length, answers.indexOf(2)]).toEqual([mostKept + 1, 5001 - mostKept]);
    expect(() => column.outcomes?.answers({ op: 'has', values: [] }, { yes: 2, unknown: 1, no: 0 })).toThrow(RangeError);
  });

  test('keeps every value that somebody may look at', () => {
    const column = filled();
    expect(column.at(2 * mostKept - 1)).toMatchObject({ text: `t${String(2 * mostKept - 1)}` });
  });
});
