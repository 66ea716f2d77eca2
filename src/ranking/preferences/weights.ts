import { childOf, type MapNode, type Node } from '../../base/read/tree.js';
import { minorDigits } from '../../base/values/currencies.js';
import { parseDecimal } from '../../base/values/decimal.js';
import { wholeUtility } from '../judge/fraction.js';
import type { Shape } from '../judge/shape.js';
import { meant } from './meant.js';
import { sourceOf, type Reading } from './reading.js';

/** How a file says what counts more, and what a weight of 1 is in r. */
export interface Weighting {
  /** `weight`: numbers. `worth`: amounts of money. `order`: shares of 1 by the place in a list. */
  readonly style: 'weight' | 'worth' | 'order';
  /** 1000; the minor units in one unit of the currency; n x lcm(1..n). */
  readonly scale: number;
}

/** The weights of a file, exact, by the name of the criterion. What could not be read has none. */
export interface Weights {
  readonly of: ReadonlyMap<string, number>;
  readonly weighting: Weighting;
}

interface Entry {
  readonly name: string;
  readonly node: MapNode;
}

/**
 * Reads what says how much each criterion counts: one style in one file.
 *
 * @param shapes of the criteria that could be read
 */
export function readWeights(tree: Node, shapes: ReadonlyMap<string, Shape>, reading: Reading): Weights {
  const map = childOf(tree, 'prefer');
  const entries = (map?.kind === 'map' ? map.entries : []).flatMap(({ key, value }): Entry[] =>
    value.kind === 'map' ? [{ name: key, node: value }] : [],
  );
  const weights = readEach(entries, 'weight', weightOf, reading);
  const worths = readEach(entries, 'worth', worthOf, reading);
  const order = childOf(tree, 'order');
  const style = order !== undefined ? 'order' : entries.find(({ node }) => uses(node, 'weight') || uses(node, 'worth'));
  if (style === 'order') {
    refuseOthers(entries, ['weight', 'worth'], 'order', reading);
    return { of: readOrder(order as Node, entries, reading), weighting: { style, scale: wholeOrder(entries.length) } };
  }
  if (style !== undefined && uses(style.node, 'worth')) {
    refuseOthers(entries, ['weight'], 'worth', reading);
    return readWorths(entries, worths, shapes, reading);
  }
  refuseOthers(entries, ['worth'], 'weight', reading);
  for (const { name, node } of entries)
    if (!uses(node, 'weight') && !uses(node, 'worth')) reading.report.add(['prefer', name], 'lacks "weight"');
  return { of: weights, weighting: { style: 'weight', scale: thousandths } };
}

type Word = 'weight' | 'worth';

const uses = (node: MapNode, word: Word): boolean => childOf(node, word) !== undefined;

function readEach(
  entries: readonly Entry[],
  word: Word,
  read: (text: string, path: readonly string[], reading: Reading) => number | undefined,
  reading: Reading,
): Map<string, number> {
  const found = entries.flatMap(({ name, node }): [string, number][] => {
    const path = ['prefer', name, word];
    const written = childOf(node, word);
    const r = written === undefined || reading.report.holdsFault(path) ? undefined : read(sourceOf(written), path, reading);
    return r === undefined ? [] : [[name, r]];
  });
  return new Map(found);
}

function refuseOthers(entries: readonly Entry[], words: readonly Word[], style: Weighting['style'], { report }: Reading): void {
  for (const { name, node } of entries)
    for (const word of words)
      if (uses(node, word))
        report.add(['prefer', name, word], `mixes ${word} with ${style}, and a file weighs in one style; use ${style} alone`, {
          point: 'key',
        });
}

const thousandths = 1000;
const weightPattern = /^(?:0|[1-9]\d*)(?:\.\d{1,3})?$/;

function weightOf(text: string, path: readonly string[], { report }: Reading): number | undefined {
  const scaled = weightPattern.test(text) ? parseDecimal(text) : undefined;
  if (scaled !== undefined) return Number(scaled / 10n ** 15n);
  report.add(path, 'a weight is a plain number above 0 with at most 3 decimals, for example 30 or 2.5');
  return undefined;
}

function worthOf(text: string, path: readonly string[], reading: Reading): number | undefined {
  const value = reading.valueAt(text, path, { type: 'money' });
  if (value?.kind !== 'money') return undefined;
  if (value.amount > 0n) return Number(value.amount);
  reading.report.add(path, `"${value.text}" has to be above zero: what counts for nothing can be left out`);
  return undefined;
}

const measuring = 'only one criterion has none: one of money, judged by lower or higher, whose own range measures the others';

/** The criterion without a worth measures the others: the step from its worst to its best is worth what lies between them. */
function readWorths(
  entries: readonly Entry[],
  worths: ReadonlyMap<string, number>,
  shapes: ReadonlyMap<string, Shape>,
  { report }: Reading,
): Weights {
  const bare = entries.filter(({ node }) => !uses(node, 'worth'));
  const rangeOf = ({ name }: Entry): number | undefined => rangeOfMoney(shapes.get(name));
  const measure = bare.find((entry) => rangeOf(entry) !== undefined);
  if (bare.length === 0) report.add(['prefer'], `has a worth for every criterion; ${measuring}`);
  // A criterion with faults of its own may be the one, once it is mended.
  const mendable = bare.some(({ name }) => !shapes.has(name));
  for (const entry of bare) {
    if (entry === measure || (measure === undefined && mendable)) continue;
    report.add(
      ['prefer', entry.name],
      `lacks "worth"; ${measure === undefined ? measuring : `only ${measure.name} has none, as its range measures the others`}`,
    );
  }
  const range = measure === undefined ? undefined : rangeOf(measure);
  const scale = measure === undefined ? 1 : 10 ** decimalsOf(shapes.get(measure.name));
  const of = new Map(worths);
  if (measure !== undefined && range !== undefined) of.set(measure.name, range);
  return { of, weighting: { style: 'worth', scale } };
}

function rangeOfMoney(shape: Shape | undefined): number | undefined {
  if ((shape?.kind !== 'lower' && shape?.kind !== 'higher') || shape.scale.kind !== 'money') return undefined;
  const range = shape.best - shape.worst;
  return Number(range < 0n ? -range : range);
}

const decimalsOf = (shape: Shape | undefined): number =>
  shape !== undefined && 'scale' in shape && shape.scale.kind === 'money' ? (minorDigits(shape.scale.currency) ?? 0) : 0;

/** More would not stay exact. */
const mostInOrder = 20;

/** Rank-order centroid: r_k = sum of L/i for i = k..n, with L = lcm(1..n), so that no digit is lost. */
function readOrder(order: Node, entries: readonly Entry[], { report }: Reading): Map<string, number> {
  const names = entries.map(({ name }) => name);
  const items = order.kind === 'list' ? order.items.map(sourceOf) : [];
  if (report.holdsFault(['order'])) return new Map();
  const listed = items.slice(0, mostInOrder);
  listed.forEach((name, index) => {
    const path = ['order', String(index)];
    if (!names.includes(name)) report.add(path, `is no criterion of this file${meant(name, names)}`);
    else if (listed.indexOf(name) < index) report.add(path, 'stands there twice; an order names every criterion once');
  });
  if (items.length > mostInOrder)
    report.add(['order', String(mostInOrder)], `is one more than the ${String(mostInOrder)} that an order has; weights take more`);
  const all = new Set(items);
  const left = names.filter((name) => !all.has(name));
  if (left.length > 0) report.add(['order'], `leaves out ${left.join(', ')}; it names every criterion once`);
  const n = listed.length;
  const whole = leastCommonMultiple(n);
  const shares = listed.map((_, index) => {
    let r = 0;
    for (let i = index + 1; i <= n; i += 1) r += whole / i;
    return r;
  });
  return new Map(listed.map((name, index) => [name, shares[index] ?? 0]));
}

const wholeOrder = (n: number): number => n * leastCommonMultiple(n);

/** Of 1 to n; n is at most 20, where it is 232,792,560. */
function leastCommonMultiple(n: number): number {
  let least = 1;
  for (let i = 2; i <= n; i += 1) {
    let [a, b] = [least, i];
    while (b !== 0) [a, b] = [b, a % b];
    least = (least / a) * i;
  }
  return least;
}

/** The sum of all weights; one that would not stay exact is a fault. */
export function sumOf({ of, weighting }: Weights, { report }: Reading): number {
  // One after the other: so the sum stays exact until it is too large.
  let sum = 0;
  for (const r of of.values()) sum += r;
  if (!Number.isSafeInteger(sum * wholeUtility)) {
    const most = String(Math.floor(Number.MAX_SAFE_INTEGER / wholeUtility / weighting.scale));
    const message =
      weighting.style === 'worth'
        ? `the worths and the range that measures them add up to more than ${most}; narrow that range, or leave out what is worth little`
        : `the weights add up to more than ${most}; divide all of them by the same number, which changes nothing`;
    report.add(['prefer'], message);
  }
  return sum;
}
