import type { MapNode, Node } from '../../base/read/tree.js';
import type { ValueType } from '../../base/values/value.js';
import type { Path } from '../../schema/report.js';
import type { Property } from '../../schema/vocabulary.js';
import type { Shape } from '../judge/shape.js';
import { readCurve } from './read-curve.js';
import { readRange, readTarget } from './read-range.js';
import { readSlope } from './read-slope.js';
import { readGrades, readIncludes } from './read-table.js';
import type { Reading } from './reading.js';
import { typeNouns } from './type-nouns.js';

type Read = (node: Node, path: Path, type: ValueType, reading: Reading) => Shape | undefined;

const ordered: ReadonlyMap<string, Read> = new Map<string, Read>([
  ['lower', (...given) => readSlope('lower', ...given)],
  ['higher', (...given) => readSlope('higher', ...given)],
  ['target', readTarget],
  ['range', readRange],
  ['curve', readCurve],
]);

const tables: ReadonlyMap<string, Read> = new Map<string, Read>([
  ['grades', readGrades],
  ['includes', readIncludes],
]);

/** The words that spell a shape, as people look for them. */
export const shapeWords: readonly string[] = [...ordered.keys(), ...tables.keys()];

/** The shape a criterion spells; undefined when its faults are in the report. */
export function readShape(criterion: MapNode, path: Path, { type }: Property, reading: Reading): Shape | undefined {
  for (const { key, value } of criterion.entries) {
    const at = [...path, key];
    const read = ordered.get(key) ?? tables.get(key);
    if (read === undefined) continue;
    if (reading.report.holdsFault(at)) return undefined;
    if (tables.has(key) || (type.type !== 'text' && type.type !== 'boolean' && type.type !== 'list')) return read(value, at, type, reading);
    const instead = type.type === 'list' ? 'includes' : 'grades';
    reading.report.add(at, `${typeNouns[type.type]} has no order, so ${key} cannot judge it; judge it with ${instead}`);
    return undefined;
  }
  return undefined;
}
