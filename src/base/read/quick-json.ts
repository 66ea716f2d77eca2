import type { JsonValue } from '../canonical.js';
import { Bare, type TextTree } from './tree.js';

/** A longer text would be in memory twice, and takes long enough for the strict reader to become quick itself. */
const longest = 4 * 1024 * 1024;

/** A key ends like this. A text may begin so too, and then there seem to be more keys than there are. */
const keyEnd = /"[ \n\r\t]*:/g;
/**
 * A number that JavaScript may spell otherwise than its source does: below zero and zero, tiny, long, with zeros at its end, or with an
 * exponent. What looks like one inside of a text is taken for one.
 */
const otherwiseSpelled = /(?:^|[[,:])[ \n\r\t]*(?:-0(?![.\d])|-?(?:0\.0{6}|(?:\d\.?){16}|\d+\.\d*0(?!\d)|[\d.]+[eE]))/;

interface Bounds {
  readonly depth: number;
  readonly nodes: number;
}

/**
 * The source texts of JSON as the strict reader gives them, from the parser of the engine, which needs less than half of the time in a
 * process that has just begun. Undefined unless it is sure that both read the same: then the strict reader has to look.
 */
export function quickTexts(text: string, { depth, nodes }: Bounds): TextTree | undefined {
  if (text.length > longest || text.includes('\\') || !text.isWellFormed() || otherwiseSpelled.test(text)) return undefined;
  let parsed: JsonValue;
  try {
    parsed = JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
  const copier = new Copier(depth);
  const tree = copier.copy(parsed, 0);
  // A key that is there twice is one key of the object.
  const isSure = !copier.isOdd && copier.nodes <= nodes && copier.keys === (text.match(keyEnd)?.length ?? 0);
  return isSure ? tree : undefined;
}

class Copier {
  nodes = 0;
  keys = 0;
  /** Whether there was something that the strict reader refuses. */
  isOdd = false;
  readonly #depth: number;

  constructor(depth: number) {
    this.#depth = depth;
  }

  copy(value: JsonValue, depth: number): TextTree {
    this.nodes += 1;
    if (typeof value === 'string') return value;
    if (value === null) return null;
    if (typeof value !== 'object') return String(value);
    if (depth === this.#depth) {
      this.isOdd = true;
      return null;
    }
    if (Array.isArray(value)) return value.map((item) => this.copy(item, depth + 1));
    const map: { [key: string]: TextTree } = new Bare();
    for (const [key, member] of Object.entries(value)) {
      this.keys += 1;
      if (key === '__proto__') this.isOdd = true;
      else map[key] = this.copy(member, depth + 1);
    }
    return map;
  }
}
