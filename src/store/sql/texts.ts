import { MevilleError } from '../../base/errors.js';
import { visible } from '../../base/text.js';
import { readValue } from '../../base/values/read.js';
import type { Value, ValueType } from '../../base/values/value.js';
import { vocabulary, type Vocabulary } from '../../schema/vocabulary.js';

/** The values of a row as texts: pairs of name and canonical text, from which the same values are read again. */

const typeOf = (words: Vocabulary, name: string): ValueType => words.named(name)?.type ?? { type: 'any' };

/** What `readValue` makes the value of again. */
const sourceOf = (value: Value): string | string[] => (value.kind === 'list' ? value.items.map((item) => item.text) : value.text);

/** How many readings of one property are remembered. */
const mostRemembered = 4096;

/** Writes the values of many rows of a category. It remembers what texts mean: most rows say what others have said. */
export class TextWriter {
  readonly #words: Vocabulary;
  readonly #read = new Map<string, Map<string, Value | undefined>>();

  /** @throws category-unknown */
  constructor(category: string) {
    this.#words = vocabulary(category);
  }

  /** @throws value-invalid when a value does not fit its property */
  write(values: ReadonlyMap<string, Value>): string {
    const texts: (readonly [string, string | string[]])[] = [];
    for (const [name, value] of values) {
      const source = sourceOf(value);
      const again = typeof source === 'string' ? this.#again(name, source) : this.#readNow(name, source);
      if (again === undefined || !equal(value, again)) {
        throw new MevilleError(
          'value-invalid',
          `${visible(name)}: "${visible(value.text, { maxWidth: 60 })}" is not a value of this property.`,
        );
      }
      texts.push([name, source]);
    }
    return JSON.stringify(texts);
  }

  #again(name: string, source: string): Value | undefined {
    let known = this.#read.get(name);
    if (known === undefined) {
      if (this.#read.size >= mostRemembered) this.#read.clear();
      known = new Map();
      this.#read.set(name, known);
    }
    if (known.has(source)) return known.get(source);
    if (known.size >= mostRemembered) known.clear();
    const value = this.#readNow(name, source);
    known.set(source, value);
    return value;
  }

  #readNow(name: string, source: string | string[]): Value | undefined {
    const value = readValue(source, typeOf(this.#words, name));
    return value.kind === 'missing' ? undefined : value;
  }
}

function equal(a: Value, b: Value): boolean {
  switch (a.kind) {
    case 'number':
      return b.kind === 'number' && a.amount === b.amount;
    case 'quantity':
      return b.kind === 'quantity' && a.amount === b.amount && a.dimension === b.dimension;
    case 'money':
      return b.kind === 'money' && a.amount === b.amount && a.currency === b.currency;
    case 'date':
      return b.kind === 'date' && a.from === b.from && a.to === b.to;
    case 'boolean':
      return b.kind === 'boolean' && a.value === b.value;
    case 'unlimited':
      return b.kind === 'unlimited';
    case 'text':
      return b.kind === 'text' && a.key === b.key;
    case 'list':
      return b.kind === 'list' && a.items.length === b.items.length && a.items.every((item, at) => equal(item, b.items[at] ?? b));
  }
}

/** The values that were written; a property that its vocabulary has come to read otherwise is left out. */
export function readTexts(category: string, texts: string): ReadonlyMap<string, Value> {
  const words = vocabulary(category);
  const values = new Map<string, Value>();
  for (const [name, source] of JSON.parse(texts) as [string, string | string[]][]) {
    const value = readValue(source, typeOf(words, name));
    if (value.kind !== 'missing') values.set(name, value);
  }
  return values;
}
