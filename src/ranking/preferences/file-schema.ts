import { childOf, plain, type Node } from '../../base/read/tree.js';
import { currencyCodes } from '../../base/values/currencies.js';
import { faultsOf, unknownName } from '../../schema/faults.js';
import { filePreferences } from '../../schema/generated/validators.js';
import { pathOf, type Path, type Report } from '../../schema/report.js';
import { meant } from './meant.js';
import { shapeWords } from './read-shape.js';

/** How many rules, criteria and derived properties a file may have. */
const mostEntries = 64;
const sections = new Set(['must', 'prefer', 'derive']);

/** The file with at most as many entries as are read, so that a file of thousands is refused in the time a file of 64 takes. */
export function withoutExcess(root: Node, report: Report): Node {
  if (root.kind !== 'map') return root;
  const entries = root.entries.map((entry) => {
    const { key, value } = entry;
    if (!sections.has(key) || value.kind !== 'map' || value.entries.length <= mostEntries) return entry;
    report.add([key], `has ${String(value.entries.length)} entries, and at most ${String(mostEntries)} are read`);
    return { ...entry, value: { ...value, entries: value.entries.slice(0, mostEntries) } };
  });
  return { ...root, entries };
}

export const fileWords = ['vrm', 'category', 'as-of', 'currency', 'rates', 'derive', 'tie-break', 'order', 'must', 'prefer'];
const conditionWords = ['is', 'in', 'not', 'min', 'max', 'has'];
const ruleWords = [...conditionWords, 'missing', 'note'];
export const criterionWords = [...shapeWords, 'when', 'otherwise', 'weight', 'worth', 'missing', 'note'];
const ends = ['best', 'worst'];
const membersOf: ReadonlyMap<string, readonly string[]> = new Map([
  ['lower', ends],
  ['higher', ends],
  ['target', ['at', 'below', 'above']],
  ['range', ['ideal', 'zero']],
  ['when', conditionWords],
  ['missing', ['expect']],
]);

/** The words that may stand in a map. */
function wordsAt([first, , third]: Path): readonly string[] {
  if (first === 'must') return ruleWords;
  if (first === 'prefer') return third === undefined ? criterionWords : (membersOf.get(third) ?? []);
  return fileWords;
}

/** The sentences of a choice of which no branch fits, or more than one. */
const noChoice = /^(?:needs|has none)/;

/** Says the schema's complaints in the words of this file. */
export function checkSchema(tree: Node, report: Report): void {
  const misshapen: Path[] = [];
  for (const { pointer, message } of faultsOf(filePreferences, plain(tree))) {
    const path = pathOf(pointer);
    const [first, , third] = path;
    if (message === unknownName) report.add(path, unknownName + meant(path.at(-1) ?? '', wordsAt(path.slice(0, -1))), { point: 'key' });
    else if (first === 'rates' && !/^[A-Z]{3}$|^as-of$|^source$/.test(path[1] ?? 'source'))
      report.add(path, unknownName + meant(path[1] ?? '', ['as-of', 'source', ...currencyCodes()]), { point: 'key' });
    else if (first === 'prefer' && path.length === 2 && noChoice.test(message)) misshapen.push(path);
    else if (first === 'prefer' && third === 'missing') report.add(path, 'must be worst, a number from 0 to 1, or expect: with a value');
    // What reads the order says it of the item.
    else if (first !== 'order' || !message.startsWith('must NOT have')) report.add(path, message);
  }
  // What is no map at all has no shape either, and one fault is enough.
  for (const path of misshapen) {
    if (childOf(childOf(tree, 'prefer') ?? tree, path[1] ?? '')?.kind === 'map')
      report.add(path, `needs exactly one of ${shapeWords.join(', ')}`);
  }
}
