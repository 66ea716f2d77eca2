import { canonicalBytes } from '../../base/canonical.js';
import { MevilleError } from '../../base/errors.js';
import { childOf, plain, texts, type MapNode, type Node } from '../../base/read/tree.js';
import { minorDigits } from '../../base/values/currencies.js';
import { sha256 } from '../../crypto/digest.js';
import { faultsOf, unknownName } from '../../schema/faults.js';
import { filePreferences } from '../../schema/generated/validators.js';
import { vocabulary, type Property, type Vocabulary } from '../../schema/vocabulary.js';
import { readCriterion, type Criterion } from './criterion.js';
import { JudgingCurrency } from './currency.js';
import { wholeUtility } from '../judge/fraction.js';
import { meant, propertyNamed, unknownProperty } from './properties.js';
import { pathOf, Report, type Path } from '../../schema/report.js';
import type { Reading } from './reading.js';
import { readRule, type Rule } from './rule.js';

/** How one customer judges offers, read from a file. The order of rules and criteria is the file's. */
export interface Preferences {
  readonly vocabulary: Vocabulary;
  /** ISO 4217; undefined when the file names none and holds no money. */
  readonly currency?: string;
  readonly rules: readonly Rule[];
  readonly criteria: readonly Criterion[];
  /** R: the sum of the criteria's weights, in thousandths; 10^6 R is a safe integer. */
  readonly weightSum: number;
  readonly tieBreak: readonly TieBreak[];
  /** SHA-256 over the RFC 8785 form of the file in which every scalar is its source text. */
  readonly digest: Uint8Array;
}

export interface TieBreak {
  readonly property: Property;
  /** True for a property whose criterion is `higher`. */
  readonly descending: boolean;
}

/** How many rules and how many criteria a file may have. */
const mostEntries = 64;

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
  const named = childOf(tree, 'currency');
  const currency = new JudgingCurrency(named?.kind === 'scalar' ? named.text : undefined);
  if (named?.kind === 'scalar' && minorDigits(named.text) === undefined && !report.isFaulty(['currency']))
    report.add(['currency'], 'is not a currency code of ISO 4217, for example GBP');

  const reading: Reading = { report, currency };
  const rules = words === undefined ? [] : readEach(tree, 'must', words, reading, readRule);
  const criteria = words === undefined ? [] : readEach(tree, 'prefer', words, reading, readCriterion);
  const tieBreak = words === undefined ? [] : readTieBreak(tree, words, criteria, report);
  // One after the other: so the sum stays exact until it is too large.
  let weightSum = 0;
  for (const { weight } of criteria) weightSum += weight;
  if (!Number.isSafeInteger(weightSum * wholeUtility)) {
    const most = Math.floor(Number.MAX_SAFE_INTEGER / wholeUtility / 1000);
    report.add(['prefer'], `the weights add up to more than ${String(most)}; divide all of them by the same number, which changes nothing`);
  }
  report.throwIfFaulty();
  const digest = sha256(canonicalBytes(texts(root)));
  const { code } = currency;
  return {
    vocabulary: words as Vocabulary,
    ...(code === undefined ? {} : { currency: code }),
    rules,
    criteria,
    weightSum,
    tieBreak,
    digest,
  };
}

/** The file with at most as many rules and criteria as are read, so that a file of thousands is refused in the time a file of 64 takes. */
function withoutExcess(root: Node, report: Report): Node {
  if (root.kind !== 'map') return root;
  const entries = root.entries.map((entry) => {
    const { key, value } = entry;
    if ((key !== 'must' && key !== 'prefer') || value.kind !== 'map' || value.entries.length <= mostEntries) return entry;
    report.add([key], `has ${String(value.entries.length)} entries, and at most ${String(mostEntries)} are read`);
    return { ...entry, value: { ...value, entries: value.entries.slice(0, mostEntries) } };
  });
  return { ...root, entries };
}

const ruleWords = ['is', 'in', 'not', 'min', 'max', 'has', 'missing', 'note'];
const shapeWords = ['lower', 'higher', 'grades', 'includes'];
const criterionWords = [...shapeWords, 'weight', 'missing', 'note'];
const fileWords = ['vrm', 'category', 'currency', 'tie-break', 'must', 'prefer'];

function wordsAt([first, , third]: Path): readonly string[] {
  if (first === 'must') return ruleWords;
  if (first === 'prefer') return third === undefined ? criterionWords : third === 'missing' ? ['expect'] : ['best', 'worst'];
  return fileWords;
}

/** The sentences of a choice of which no branch fits, or more than one. */
const noChoice = /^(?:needs|has none)/;

/** Says the schema's complaints in the words of this file. */
function checkSchema(tree: Node, report: Report): void {
  const misshapen: Path[] = [];
  for (const { pointer, message } of faultsOf(filePreferences, plain(tree))) {
    const path = pathOf(pointer);
    const [first, , third] = path;
    if (message === unknownName) report.add(path, unknownName + meant(path.at(-1) ?? '', wordsAt(path.slice(0, -1))), { point: 'key' });
    else if (first === 'prefer' && path.length === 2 && noChoice.test(message)) misshapen.push(path);
    else if (first === 'prefer' && third === 'missing') report.add(path, 'must be worst, a number from 0 to 1, or expect: with a value');
    else report.add(path, message);
  }
  // What is no map at all has no shape either, and one fault is enough.
  for (const path of misshapen) {
    if (childOf(childOf(tree, 'prefer') ?? tree, path[1] ?? '')?.kind === 'map')
      report.add(path, `needs exactly one of ${shapeWords.join(', ')}`);
  }
}

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

/** Reads the entries that fit the schema; what does not is in the report already. */
function readEach<T>(
  tree: Node,
  section: 'must' | 'prefer',
  words: Vocabulary,
  reading: Reading,
  read: (node: MapNode, path: Path, property: Property, reading: Reading) => T | undefined,
): T[] {
  const map = childOf(tree, section);
  if (map?.kind !== 'map') return [];
  return map.entries.flatMap(({ key, value }) => {
    const path = [section, key];
    const property = propertyNamed(words, key);
    if (property === undefined) reading.report.add(path, unknownProperty(words, key), { point: 'key' });
    if (property === undefined || value.kind !== 'map' || reading.report.holdsFault(path)) return [];
    return read(value, path, property, reading) ?? [];
  });
}

function readTieBreak(tree: Node, words: Vocabulary, criteria: readonly Criterion[], report: Report): TieBreak[] {
  const list = childOf(tree, 'tie-break');
  if (list?.kind !== 'list' || report.holdsFault(['tie-break'])) return [];
  const higher = new Set(criteria.filter(({ shape }) => shape.kind === 'higher').map(({ property }) => property.name));
  return list.items.flatMap((item, index) => {
    const name = item.kind === 'scalar' ? item.text : '';
    const property = propertyNamed(words, name);
    if (property !== undefined) return [{ property, descending: higher.has(name) }];
    report.add(['tie-break', String(index)], unknownProperty(words, name));
    return [];
  });
}
