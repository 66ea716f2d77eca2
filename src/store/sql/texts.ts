import { MevilleError } from '../../base/errors.js';
import { visible } from '../../base/text.js';
import { readValue } from '../../base/values/read.js';
import type { Value, ValueType } from '../../base/values/value.js';
import { vocabulary, type Vocabulary } from '../../schema/vocabulary.js';
import { layouts, type Column } from './layout.js';
import type { Bound } from './sql.js';

/** The values of a row as texts: pairs of name and canonical text, from which the same values are read again. */

const typeOf = (words: Vocabulary, name: string): ValueType => words.named(name)?.type ?? { type: 'any' };

/** What `readValue` makes the value of again. */
const sourceOf = (value: Value): string | string[] => (value.kind === 'list' ? value.items.map((item) => item.text) : value.text);

/** How many texts of one property are remembered. */
const mostRemembered = 16_384;

/** What a text of a property comes to. */
interface Said {
  readonly value: Value;
  /** Name and text, as JSON. */
  readonly json: string;
  /** What its columns hold. */
  readonly cells: readonly Bound[];
}

/** What columns hold of a row that says nothing. */
export const emptyCells = (columns: number): Bound[] => Array.from({ length: columns }, () => null);

/** Writes the values of many rows of a category. It remembers what texts come to: most rows say what others have said. */
export class TextWriter {
  readonly #words: Vocabulary;
  readonly #places = new Map<string, { readonly at: number; readonly columns: readonly Column[] }>();
  readonly #said = new Map<string, Map<string, Said>>();

  /** @throws category-unknown */
  constructor(category: string) {
    this.#words = vocabulary(category);
    let at = 0;
    for (const [name, { first, second }] of layouts.get(category)?.properties ?? []) {
      const columns = second === undefined ? [first] : [first, second];
      this.#places.set(name, { at, columns });
      at += columns.length;
    }
  }

  /**
   * @param cells filled with what the columns of the category hold; one that says nothing is left as it is
   * @throws value-invalid when a value does not fit its property, or no column can hold it
   */
  write(values: ReadonlyMap<string, Value>, cells: Bound[] = []): string {
    let texts = '';
    for (const [name, value] of values) {
      const said = this.#recall(name, value);
      texts += texts === '' ? said.json : `,${said.json}`;
      const at = this.#places.get(name)?.at ?? 0;
      for (let cell = 0; cell < said.cells.length; cell += 1) cells[at + cell] = said.cells[cell] ?? null;
    }
    return `[${texts}]`;
  }

  #recall(name: string, value: Value): Said {
    let known = this.#said.get(name);
    if (known === undefined) {
      if (this.#said.size >= mostRemembered) this.#said.clear();
      known = new Map();
      this.#said.set(name, known);
    }
    const said = known.get(value.text);
    // One text may be of two lists.
    if (said !== undefined && equal(value, said.value) && alikeWritten(value, said.value)) return said;
    if (known.size >= mostRemembered) known.clear();
    const made = this.#say(name, value);
    known.set(value.text, made);
    return made;
  }

  #say(name: string, value: Value): Said {
    const source = sourceOf(value);
    const again = readValue(source, typeOf(this.#words, name));
    if (again.kind === 'missing' || !equal(value, again)) {
      throw new MevilleError(
        'value-invalid',
        `${visible(name)}: "${visible(value.text, { maxWidth: 60 })}" is not a value of this property.`,
      );
    }
    const cells = this.#places.get(name)?.columns.map(({ of }) => of(value)) ?? [];
    return { value, json: JSON.stringify([name, source]), cells };
  }
}

const alikeWritten = (a: Value, b: Value): boolean =>
  a.kind !== 'list' || (b.kind === 'list' && a.items.every((item, at) => item.text === b.items[at]?.text));

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
