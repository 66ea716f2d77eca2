import type { Missing, Value } from '../../base/values/value.js';
import type { Property } from '../../schema/vocabulary.js';
import type { Candidate } from '../candidate.js';
import { scaleOf, type Scale } from '../judge/scale.js';
import { JudgedValues } from '../judge/values.js';
import type { Preferences } from '../preferences/preferences.js';
import type { Rule } from '../preferences/rule.js';
import { judgedProperties } from '../preferences/used.js';
import { valuesIn } from './answers.js';
import { Column } from './column.js';
import type { Judges } from './outcomes.js';

/** The judged values of many offers, a column for each property that a file judges, rules or breaks ties by. */
export class Table {
  readonly columns: ReadonlyMap<string, Column>;
  rows = 0;
  readonly #preferences: Preferences;
  /** Of the offer that was looked at last: most columns ask for the same one. */
  #last: JudgedValues | undefined;

  /**
   * @param capacity how many rows are expected
   * @param most distinct values of a column to keep before only what the file makes of one is
   */
  constructor(preferences: Preferences, capacity?: number, most?: number) {
    this.#preferences = preferences;
    this.columns = new Map(
      judgedProperties(preferences).map((property) => [
        property.name,
        new Column(scaleFor(property, preferences), capacity, judgesOf(property, preferences), most),
      ]),
    );
  }

  add(candidate: Candidate): void {
    for (const [name, column] of this.columns) column.add(this.judged(candidate, name));
    this.rows += 1;
  }

  /** The value of one offer as its column holds it. */
  judged(candidate: Pick<Candidate, 'values'>, name: string): Value | Missing {
    if (this.#last?.values !== candidate.values) this.#last = new JudgedValues(candidate, this.#preferences);
    return this.#last.of(name);
  }

  column(property: Property): Column {
    const column = this.columns.get(property.name);
    if (column === undefined) throw new RangeError(`the file does not use ${property.name}`);
    return column;
  }

  /** Gives back what only adding rows needs. */
  trim(): void {
    for (const column of this.columns.values()) column.trim();
  }
}

/** Everything a file compares an offer with: its rules, and the conditions of its guards. */
const conditionsOf = ({ rules, criteria }: Preferences): readonly Pick<Rule, 'property' | 'predicate'>[] => [
  ...rules,
  ...criteria.flatMap(({ guard }) => guard?.conditions ?? []),
];

/** All that looks at a property; undefined when ties are broken by it, as each value has a place of its own then. */
function judgesOf({ name }: Property, preferences: Preferences): Judges | undefined {
  const { criteria, tieBreak } = preferences;
  if (tieBreak.some(({ property }) => property.name === name)) return undefined;
  return {
    shape: criteria.find(({ property }) => property.name === name)?.shape,
    predicates: conditionsOf(preferences).flatMap(({ property, predicate }) => (property.name === name ? [predicate] : [])),
  };
}

/** The scale on which the file judges a property; undefined where any first number may decide. */
function scaleFor({ name, type }: Property, preferences: Preferences): Scale | undefined {
  const { criteria, currency } = preferences;
  const shape = criteria.find(({ property }) => property.name === name)?.shape;
  if (shape !== undefined && 'scale' in shape) return shape.scale;
  if (type.type === 'number' || type.type === 'date') return { kind: type.type };
  if (type.type === 'quantity') return { kind: 'quantity', dimension: type.dimension };
  if (type.type === 'money' && currency !== undefined) return { kind: 'money', currency };
  const compared = conditionsOf(preferences)
    .filter(({ property }) => property.name === name)
    .flatMap(({ predicate }) => valuesIn(predicate));
  const graded = shape?.kind === 'grades' ? shape.grades.map(({ value }) => value) : [];
  return [...graded, ...compared].map((value) => scaleOf(value)).find((scale) => scale !== undefined);
}
