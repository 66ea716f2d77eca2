import { childOf, type Node } from '../../base/read/tree.js';
import { visible } from '../../base/text.js';
import { dimensionWords } from '../../base/values/units.js';
import type { ValueType } from '../../base/values/value.js';
import type { Path, Report } from '../../schema/report.js';
import type { Property, Vocabulary } from '../../schema/vocabulary.js';
import { parseExpression, type Expression } from './expression.js';
import { isOfferProperty, Names, ownProperty, propertyNamed } from './properties.js';
import { sourceOf } from './reading.js';
import { typeNouns } from './type-nouns.js';

/** A property that is calculated from others of the same offer. */
export interface Derived {
  readonly property: Property;
  readonly expression: Expression;
  /** What it takes from the offer itself; the lines of a price have no place in a vocabulary and are money. */
  readonly operands: readonly Property[];
  /** The derived properties it rests on, directly or not, in the order of the file. */
  readonly needs: readonly Derived[];
}

/** What can be calculated with, as far as the vocabulary knows: `any` turns out with the offer. */
type Calculable = { readonly type: 'number' | 'money' | 'any' } | Extract<ValueType, { type: 'quantity' }>;

const whole = new Set(['id', 'vendor']);

/** Reads `derive`. What has a fault is in the report, and known by its name all the same, so that its users are not blamed too. */
export function readDerived(tree: Node, vocabulary: Vocabulary, report: Report): { derived: Derived[]; names: Names } {
  const map = childOf(tree, 'derive');
  const derived: Derived[] = [];
  const known: Property[] = [];
  const entries = map?.kind === 'map' ? map.entries : [];
  const later = new Set(entries.map(({ key }) => key));
  for (const { key, value } of entries) {
    const path = ['derive', key];
    const names = new Names(vocabulary, known);
    const parsed = report.holdsFault(path) ? undefined : parseExpression(sourceOf(value));
    const taken = takenBy(key, vocabulary);
    if (taken !== undefined) report.add(path, taken, { point: 'key' });
    if (typeof parsed === 'string') report.add(path, parsed);
    const type = typeof parsed === 'object' ? new Typing(names, later, path, report).typeOf(parsed) : undefined;
    const property = ownProperty(key, type ?? { type: 'any' });
    if (typeof parsed === 'object' && type !== undefined)
      derived.push({ property, expression: parsed, ...usedBy(parsed, derived, vocabulary) });
    later.delete(key);
    known.push(property);
  }
  return { derived, names: new Names(vocabulary, known) };
}

function takenBy(name: string, vocabulary: Vocabulary): string | undefined {
  if (isOfferProperty(name) || whole.has(name)) return `is what every offer has, and cannot be derived; choose another name`;
  if (!vocabulary.open && vocabulary.named(name) !== undefined)
    return `is a property of the vocabulary ${vocabulary.name}, and cannot be derived; choose another name`;
  return undefined;
}

function usedBy(expression: Expression, earlier: readonly Derived[], vocabulary: Vocabulary): Pick<Derived, 'operands' | 'needs'> {
  const used = namesIn(expression);
  const direct = earlier.filter(({ property }) => used.has(property.name));
  for (const { property } of direct) used.delete(property.name);
  return {
    operands: [...used].map((name) => propertyNamed(vocabulary, name) ?? ownProperty(name, { type: 'money' })),
    needs: earlier.filter((each) => direct.includes(each) || direct.some(({ needs }) => needs.includes(each))),
  };
}

/** The names a calculation takes its operands from. */
function namesIn(expression: Expression): Set<string> {
  if (expression.kind === 'number') return new Set();
  if (expression.kind === 'name') return new Set([expression.name]);
  return new Set([...namesIn(expression.left), ...namesIn(expression.right)]);
}

/** Finds what no offer could ever give a value. */
class Typing {
  readonly #names: Names;
  /** The name itself and those that are derived after it. */
  readonly #later: ReadonlySet<string>;
  readonly #path: Path;
  readonly #report: Report;
  readonly #told = new Set<string>();

  constructor(names: Names, later: ReadonlySet<string>, path: Path, report: Report) {
    this.#names = names;
    this.#later = later;
    this.#path = path;
    this.#report = report;
  }

  /** Undefined when a fault is in the report. */
  typeOf(expression: Expression): Calculable | undefined {
    switch (expression.kind) {
      case 'number':
        return { type: 'number' };
      case 'name':
        return this.#typeOfName(expression.name);
      case '+':
      case '-':
      case '*': {
        const [left, right] = [this.typeOf(expression.left), this.typeOf(expression.right)];
        if (left === undefined || right === undefined) return undefined;
        return expression.kind === '*' ? this.#product(left, right) : this.#sum(left, right);
      }
    }
  }

  #typeOfName(name: string): Calculable | undefined {
    const shown = `"${visible(name, { maxWidth: 60 })}"`;
    if (this.#later.has(name)) return this.#refuse(`${shown} is derived here or further down, and only what stands above may be used`);
    const type = this.#names.named(name)?.type;
    if (type === undefined) {
      // What is no property may be a line of the price, such as delivery; a slip of the pen is the likelier reading of one that is near.
      if (this.#names.near(name) !== undefined) return this.#refuse(this.#names.unknown(name));
      return { type: 'money' };
    }
    if (type.type === 'quantity') return type;
    if (type.type === 'number' || type.type === 'money' || type.type === 'any') return { type: type.type };
    return this.#refuse(`${shown} is ${typeNouns[type.type]}, and only numbers, quantities and money can be calculated with`);
  }

  #sum(left: Calculable, right: Calculable): Calculable | undefined {
    if (left.type === 'any') return right;
    if (right.type === 'any' || say(left) === say(right)) return left;
    return this.#refuse(`${say(left)} and ${say(right)} do not add up`);
  }

  #product(left: Calculable, right: Calculable): Calculable | undefined {
    if (left.type === 'number') return right;
    if (right.type === 'number') return left;
    // Of two that are not numbers for certain, one may turn out to be.
    if (left.type === 'any') return right;
    if (right.type === 'any') return left;
    return this.#refuse(`${say(left)} times ${say(right)} is nothing that can be judged`);
  }

  #refuse(message: string): undefined {
    // A name that is used twice is wrong once.
    if (!this.#told.has(message)) this.#report.add(this.#path, message);
    this.#told.add(message);
    return undefined;
  }
}

const say = (type: Calculable): string =>
  type.type === 'quantity' ? dimensionWords[type.dimension].noun : type.type === 'money' ? 'money' : 'a bare number';
