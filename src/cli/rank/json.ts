import type { RankOutline } from '../../ranking/output.js';
import { jsonText } from '../print/json.js';

/** A ranking as JSON, piece by piece: together the bytes that the whole document has, with its line end. */
export function* jsonPieces(outline: RankOutline): Generator<string, void, void> {
  let before = '{';
  for (const [name, member] of Object.entries(outline)) {
    yield `${before}${jsonText(name)}:`;
    before = ',';
    if (isIterable(member)) yield* listPieces(member);
    else yield jsonText(member);
  }
  yield '}\n';
}

function* listPieces(list: Iterable<unknown>): Generator<string, void, void> {
  let before = '[';
  for (const entry of list) {
    yield before + jsonText(entry);
    before = ',';
  }
  yield before === '[' ? '[]' : ']';
}

const isIterable = (value: object): value is Iterable<unknown> => Symbol.iterator in value;
