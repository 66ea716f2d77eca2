import { childOf, type Node } from '../../base/read/tree.js';
import { limits } from '../../base/limits.js';
import { secondsOf } from '../../base/values/duration.js';
import type { Path } from '../../schema/report.js';
import { contradiction } from './contradiction.js';
import type { Adjustment, Amount, Fee, Measure, PriceRules, When } from './pricing.js';
import { readChange, readMeasure } from './read-measure.js';
import { readWhen, type Reading } from './read-when.js';

/** The rules that stand in a map, as far as they can be read; the rest is in the report. */
export function readRules(node: Node, path: Path, reading: Reading): PriceRules {
  const at = (name: string): Path => [...path, name];
  const round = readRound(childOf(node, 'round'), at('round'), reading);
  const validity = readValidity(childOf(node, 'validity'), at('validity'), reading);
  const ask = childOf(node, 'ask');
  const rules: PriceRules = {
    adjust: readEach(childOf(node, 'adjust'), at('adjust'), reading, readAdjustment),
    fees: readEach(childOf(node, 'fees'), at('fees'), reading, readFee),
    floor: readFloor(childOf(node, 'floor'), at('floor'), reading),
    ...(round === undefined ? {} : { round }),
    ...(validity === undefined ? {} : { validity }),
    indicative: readIndicative(childOf(node, 'binding'), at('binding'), reading),
    ask: ask === undefined ? [] : readWhen(childOf(ask, 'when'), [...at('ask'), 'when'], reading),
    askWithoutMatch: ask !== undefined && nativeOf(childOf(ask, 'no-match')) === true,
  };
  const against = contradiction(rules);
  if (against !== undefined && !reading.report.holdsFault(path)) reading.add(at(against.section), against.message);
  return rules;
}

const textOf = (node: Node | undefined): string => (node?.kind === 'scalar' ? node.text : '');
const nativeOf = (node: Node | undefined): unknown => (node?.kind === 'scalar' ? node.native : undefined);

/** What the schema has complained about already is left out. */
function readEach<T>(
  list: Node | undefined,
  path: Path,
  reading: Reading,
  read: (node: Node, path: Path, reading: Reading) => T | undefined,
): T[] {
  if (list?.kind !== 'list') return [];
  return list.items.flatMap((item, index) => read(item, [...path, String(index)], reading) ?? []);
}

function readAdjustment(node: Node, path: Path, reading: Reading): Adjustment | undefined {
  const when = readWhen(childOf(node, 'when'), [...path, 'when'], reading);
  const change = readWith(readChange, childOf(node, 'by'), [...path, 'by'], reading);
  return change === undefined ? undefined : { name: textOf(childOf(node, 'name')), when, ...change };
}

function readFee(node: Node, path: Path, reading: Reading): Fee | undefined {
  const when = readWhen(childOf(node, 'when'), [...path, 'when'], reading);
  const amount = readWith(readAddition, childOf(node, 'amount'), [...path, 'amount'], reading);
  if (amount === undefined) return undefined;
  return {
    name: textOf(childOf(node, 'name')),
    kind: textOf(childOf(node, 'kind')) === 'tax' ? 'tax' : 'fee',
    per: textOf(childOf(node, 'per')) === 'item' ? 'item' : 'order',
    when,
    amount,
  };
}

const readAddition = (source: string): Measure | string =>
  source.trim().startsWith('-') ? 'is below zero; write what is taken off below adjust' : readMeasure(source);

function readWith<T>(read: (source: string) => T | string, node: Node | undefined, path: Path, reading: Reading): T | undefined {
  if (node?.kind !== 'scalar' || reading.report.holdsFault(path)) return undefined;
  const made = read(node.text);
  if (typeof made !== 'string') return made;
  reading.add(path, made);
  return undefined;
}

function readFloor(node: Node | undefined, path: Path, reading: Reading): readonly Measure[] {
  if (node?.kind === 'list') return readEach(node, path, reading, (item, at) => readWith(readMeasure, item, at, reading));
  const floor = readWith(readMeasure, node, path, reading);
  return floor === undefined ? [] : [floor];
}

function readRound(node: Node | undefined, path: Path, reading: Reading): Amount | undefined {
  const step = readWith(readMeasure, node, path, reading);
  if (step?.kind !== 'percent') return step;
  reading.add(path, 'is an amount such as 10 GBP, not a percentage');
  return undefined;
}

function readValidity(node: Node | undefined, path: Path, reading: Reading): number | undefined {
  if (node === undefined || reading.report.holdsFault(path)) return undefined;
  const seconds = secondsOf(textOf(node));
  if (seconds > limits.horizon) reading.add(path, 'an offer stands for at most 90 days');
  return seconds;
}

/** No condition at all always holds. */
function readIndicative(node: Node | undefined, path: Path, reading: Reading): readonly When[] {
  if (node?.kind === 'map') return readWhen(childOf(node, 'unless'), [...path, 'unless'], reading);
  return nativeOf(node) === false ? [[]] : [];
}
