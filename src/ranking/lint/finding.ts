import { childOf, type Node } from '../../base/read/tree.js';
import { Report, type Path } from '../../schema/report.js';

/** What somebody should look at in a preferences file that holds. */
export interface Finding {
  readonly code: FindingCode;
  readonly property: string;
  /** What is odd, and what to do about it. */
  readonly text: string;
  /** Where in the preferences file; absent for what only the request says. */
  readonly line?: number;
  readonly column?: number;
}

/** What a finding is about, in the order in which they are told. */
export type FindingGroup = 'asked' | 'judged' | 'weighed' | 'offered';

interface FindingRow {
  readonly group: FindingGroup;
  readonly means: string;
  readonly remedy: string;
}

const row = (group: FindingGroup, means: string, remedy: string): FindingRow => ({ group, means, remedy });

/** Every finding there is, in the order in which they are told. docs/check.md says the same of each. */
export const findingCodes = {
  'must-never-asked': row(
    'asked',
    'Vendors are not asked about what a `must` rules on, so they cannot know.',
    'Add the line to the request, unless you would rather not say it.',
  ),
  'criterion-never-asked': row(
    'asked',
    'Vendors are not asked about what a criterion weighs, so few will say it.',
    'Add the line to the request: it asks and says nothing of what you like better.',
  ),
  'asked-unused': row(
    'asked',
    'The request tells vendors a wish, and nothing in the preferences uses it.',
    'Weigh it, or leave it out of the request.',
  ),
  'asked-unchecked': row(
    'asked',
    'The request demands something, and the preferences let an offer pass that does not say it.',
    'Repeat it under `must`.',
  ),
  'criterion-flat': row('judged', 'A criterion scores whatever a vendor may say alike.', 'Give it values that differ, or leave it out.'),
  'criterion-pinned': row(
    'judged',
    'The `must` leaves only values that a criterion scores alike.',
    'Leave the criterion out, or change one of the two.',
  ),
  'scale-cut': row(
    'judged',
    'The `must` lets only a part of a scale happen, so a criterion counts less than its weight says.',
    'Let the scale end where the `must` does.',
  ),
  'grade-unreachable': row('judged', 'The `must` rules a grade out.', 'Leave the grade out, or let the `must` allow it.'),
  'value-unusual': row('judged', 'Nobody usually says this value of the vocabulary.', 'Check how it is spelled.'),
  'unit-unknown': row(
    'judged',
    'A number is followed by a word that is no unit, so it is compared as text.',
    'Use a unit that is known, if it is meant as one.',
  ),
  'hiding-gains': row('judged', '`missing` rewards a vendor for not saying something.', 'Write `missing: worst`, or leave it knowingly.'),
  'rates-stale': row('judged', 'The rates are more than a month older than the file.', 'Look the rates up again.'),
  'weight-heavy': row('weighed', 'One criterion outweighs all the others together.', 'Nothing, if it is meant to.'),
  'weight-light': row(
    'weighed',
    'A criterion has so little weight that a score does not show it.',
    'Give it more weight, or leave it out.',
  ),
  'swing-large': row(
    'weighed',
    'The full swing of a criterion is worth more than the whole range of the money criterion.',
    'Lower its weight, unless you would pay that much for it.',
  ),
  'swing-small': row(
    'weighed',
    'The full swing of a criterion is worth less than a hundredth of the range of the money criterion.',
    'Raise its weight, or leave it out.',
  ),
  'offers-alike': row('offered', 'A criterion scores all of the offers alike.', 'Give it a scale on which they differ.'),
  'offers-clamped': row('offered', 'Half of the offers or more are at or beyond one end of a scale.', 'Move that end.'),
  'offers-missing': row(
    'offered',
    'More than half of the offers do not say what is judged.',
    'Ask for it in the request, or leave it out.',
  ),
} as const;

export type FindingCode = keyof typeof findingCodes;

const order = Object.keys(findingCodes);

/** The findings about one file, each with its place in it. */
export class Findings {
  readonly #root: Node;
  readonly #report: Report;
  readonly #found: Finding[] = [];

  /** @param root the preferences file as `readTree` gives it */
  constructor(root: Node) {
    this.#root = root;
    this.#report = new Report(root, '', '');
  }

  /** @param path what it is about in the preferences file; absent when it is not there */
  add(code: FindingCode, property: string, text: string, path?: Path, point: 'value' | 'key' = 'key'): void {
    if (path === undefined) {
      this.#found.push({ code, property, text });
      return;
    }
    const { line, column } = this.#report.fault(path, text, { point });
    this.#found.push({ code, property, text, ...(line === undefined || column === undefined ? {} : { line, column }) });
  }

  /** Whether one of these has been found of a property. */
  tells(property: string, codes: readonly FindingCode[]): boolean {
    return this.#found.some((finding) => finding.property === property && codes.includes(finding.code));
  }

  /** What is written at a place of the file; undefined when there is nothing. */
  at(path: Path): Node | undefined {
    let node: Node | undefined = this.#root;
    for (const step of path) {
      if (node === undefined) break;
      node = node.kind === 'list' ? node.items[Number(step)] : childOf(node, step);
    }
    return node;
  }

  /** The way to the key of a grade or a feature: they are read in the order of the file, and `else` is none of them. */
  keyAt(path: Path, index: number): Path {
    const table = this.at(path);
    const keys = table?.kind === 'map' ? table.entries.map(({ key }) => key).filter((key) => key !== 'else') : [];
    return [...path, keys[index] ?? ''];
  }

  /** By code, then as in the file. */
  all(): Finding[] {
    return this.#found.toSorted(
      (a, b) => order.indexOf(a.code) - order.indexOf(b.code) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
    );
  }
}
