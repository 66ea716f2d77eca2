import { canonicalBytes } from '../../base/canonical.js';
import { MevilleError } from '../../base/errors.js';
import { childOf, texts, type MapNode, type Node } from '../../base/read/tree.js';
import { minorDigits } from '../../base/values/currencies.js';
import { parseDate } from '../../base/values/date.js';
import type { Unit } from '../../base/values/units.js';
import { sha256 } from '../../crypto/digest.js';
import { Report, type Path } from '../../schema/report.js';
import { vocabulary, type Property, type Vocabulary } from '../../schema/vocabulary.js';
import { readCriterion, type Criterion } from './criterion.js';
import { JudgingCurrency } from './currency.js';
import { readDerived, type Derived } from './derive.js';
import { checkSchema, withoutExcess } from './file-schema.js';
import { currencyMeant } from './meant.js';
import type { Rate } from './rates.js';
import { readRates } from './read-rates.js';
import { Reading } from './reading.js';
import { readRule, type Rule } from './rule.js';
import { unitsIn } from './units.js';
import { readWeights, sumOf, type Weighting, type Weights } from './weights.js';

/** How one customer judges offers, read from a file. The order of rules and criteria is the file's. */
export interface Preferences {
  readonly vocabulary: Vocabulary;
  /** ISO 4217; undefined when the file names none and holds no money. */
  readonly currency?: string;
  /** The day that the word `today` means in the file. */
  readonly asOf?: number;
  /** By the currency that is converted; nothing else is. */
  readonly rates: ReadonlyMap<string, Rate>;
  /** In the order of the file; each rests on earlier ones only. */
  readonly derived: readonly Derived[];
  readonly rules: readonly Rule[];
  readonly criteria: readonly Criterion[];
  readonly weighting: Weighting;
  /** R: the sum of the criteria's weights; 10^6 R is a safe integer. */
  readonly weightSum: number;
  readonly tieBreak: readonly TieBreak[];
  /** What its author measures each property in, by its name; nothing is judged by it. */
  readonly units: ReadonlyMap<string, Unit>;
  /** SHA-256 over the RFC 8785 form of the file in which every scalar is its source text. */
  readonly digest: Uint8Array;
}

export interface TieBreak {
  readonly property: Property;
  /** True for a property whose criterion is `higher`. */
  readonly descending: boolean;
}

/**
 * Reads a preferences file.
 *
 * @param root the file as `readTree` gives it
 * @param file what the user calls the file
 * @throws file-invalid with every fault: its line, its column, its field and what was probably meant
 */
export function parsePreferences(root: Node, file: string): Preferences {
  const report = new Report(root, file, 'preferences file');
  const tree = withoutExcess(root, report);
  checkSchema(tree, report);
  const words = readVocabulary(childOf(tree, 'category'), report);
  const named = readCurrency(childOf(tree, 'currency'), report);
  const currency = new JudgingCurrency(named);
  const asOf = readDay(childOf(tree, 'as-of'), ['as-of'], report);
  const rates = readRates(tree, named, report);
  // Without a vocabulary no name means anything.
  if (words === undefined) report.throwIfFaulty();
  const known = words as Vocabulary;
  const { derived, names } = readDerived(tree, known, report);
  const reading = new Reading(report, names, currency, { ...(named === undefined ? {} : { currency: named }), rates }, asOf);
  const rules = readEach(tree, 'must', reading, readRule);
  const unweighed = readEach(tree, 'prefer', reading, readCriterion);
  const weights = readWeights(tree, new Map(unweighed.map(({ property, shape }) => [property.name, shape])), reading);
  const criteria = unweighed.map((criterion) => weighed(criterion, weights));
  const tieBreak = readTieBreak(tree, criteria, reading);
  const weightSum = sumOf(weights, reading);
  report.throwIfFaulty();
  const { code } = currency;
  return {
    vocabulary: known,
    ...(code === undefined ? {} : { currency: code }),
    ...(asOf === undefined ? {} : { asOf }),
    rates,
    derived,
    rules,
    criteria,
    weighting: weights.weighting,
    weightSum,
    tieBreak,
    units: unitsIn(tree),
    digest: sha256(canonicalBytes(texts(root))),
  };
}

/** A criterion without a weight has a fault, and its file ends in the report. */
const weighed = (criterion: Omit<Criterion, 'weight'>, { of }: Weights): Criterion => ({
  ...criterion,
  weight: of.get(criterion.property.name) ?? 0,
});

function readVocabulary(node: Node | undefined, report: Report): Vocabulary | undefined {
  if (node === undefined) return vocabulary('any');
  if (node.kind !== 'scalar' || report.isFaulty(['category'])) return undefined;
  try {
    return vocabulary(node.text);
  } catch (thrown) {
    if (!(thrown instanceof MevilleError)) throw thrown;
    report.add(['category'], `${thrown.message} ${thrown.hint}`);
    return undefined;
  }
}

function readCurrency(node: Node | undefined, report: Report): string | undefined {
  if (node?.kind !== 'scalar') return undefined;
  if (minorDigits(node.text) === undefined && !report.isFaulty(['currency']))
    report.add(['currency'], `is not a currency code of ISO 4217, for example GBP${currencyMeant(node.text)}`);
  return node.text;
}

/** The number of a day. In a file whose day is none, `today` is not a fault of its own. */
function readDay(node: Node | undefined, path: Path, report: Report): number | undefined {
  if (node?.kind !== 'scalar') return undefined;
  const day = parseDate(node.text);
  if (day === undefined && !report.isFaulty(path)) report.add(path, 'is not a day of the calendar, for example 2026-09-30');
  return day?.from ?? 0;
}

/** Reads the rules that fit the schema, and what fits it of each criterion; what does not is in the report already. */
function readEach<T>(
  tree: Node,
  section: 'must' | 'prefer',
  reading: Reading,
  read: (node: MapNode, path: Path, property: Property, reading: Reading) => T | undefined,
): T[] {
  const { report, names } = reading;
  const map = childOf(tree, section);
  if (map?.kind !== 'map') return [];
  return map.entries.flatMap(({ key, value }) => {
    const path = [section, key];
    const property = names.named(key);
    if (property === undefined) report.add(path, names.unknown(key), { point: 'key' });
    if (property === undefined || value.kind !== 'map' || (section === 'must' && report.holdsFault(path))) return [];
    return read(value, path, property, reading) ?? [];
  });
}

function readTieBreak(tree: Node, criteria: readonly Criterion[], { report, names }: Reading): TieBreak[] {
  const list = childOf(tree, 'tie-break');
  if (list?.kind !== 'list' || report.holdsFault(['tie-break'])) return [];
  const higher = new Set(criteria.filter(({ shape }) => shape.kind === 'higher').map(({ property }) => property.name));
  return list.items.flatMap((item, index) => {
    const name = item.kind === 'scalar' ? item.text : '';
    const property = names.named(name);
    if (property !== undefined) return [{ property, descending: higher.has(name) }];
    report.add(['tie-break', String(index)], names.unknown(name));
    return [];
  });
}
