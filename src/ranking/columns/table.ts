import type { Missing, Value } from '../../base/values/value.js';
import type { Property } from '../../schema/vocabulary.js';
import type { Candidate } from '../candidate.js';
import { notGiven } from '../judge/score.js';
import { scaleOf, type Scale } from '../judge/shape.js';
import type { Preferences } from '../preferences/preferences.js';
import { valuesIn } from './answers.js';
import { Column } from './column.js';

/** The judged values of many offers, a column for each property that a file judges, rules or breaks ties by. */
export class Table {
  readonly columns: ReadonlyMap<string, Column>;
  rows = 0;

  /** @param capacity how many rows are expected */
  constructor(preferences: Preferences, capacity?: number) {
    this.columns = new Map(
      [...propertiesOf(preferences)].map(([name, property]) => [name, new Column(scaleFor(property, preferences), capacity)]),
    );
  }

  add(candidate: Candidate): void {
    for (const [name, column] of this.columns) column.add(this.judged(candidate, name));
    this.rows += 1;
  }

  /** The value of one offer as its column holds it. */
  judged(candidate: Candidate, name: string): Value | Missing {
    return candidate.values.get(name) ?? notGiven;
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

function propertiesOf({ rules, criteria, tieBreak }: Preferences): Map<string, Property> {
  return new Map([...criteria, ...rules, ...tieBreak].map(({ property }) => [property.name, property]));
}

/** The scale on which the file judges a property; undefined where any first number may decide. */
function scaleFor({ name, type }: Property, { criteria, rules, currency }: Preferences): Scale | undefined {
  const shape = criteria.find(({ property }) => property.name === name)?.shape;
  if (shape !== undefined && 'scale' in shape) return shape.scale;
  if (type.type === 'number' || type.type === 'date') return { kind: type.type };
  if (type.type === 'quantity') return { kind: 'quantity', dimension: type.dimension };
  if (type.type === 'money' && currency !== undefined) return { kind: 'money', currency };
  const compared = rules.filter(({ property }) => property.name === name).flatMap(({ predicate }) => valuesIn(predicate));
  const graded = shape?.kind === 'grades' ? shape.grades.map(({ value }) => value) : [];
  return [...graded, ...compared].map((value) => scaleOf(value)).find((scale) => scale !== undefined);
}
