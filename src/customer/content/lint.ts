import { visible } from '../../base/text.js';
import { emails } from './emails.js';
import { employers } from './employers.js';
import { remedies, type ContentFinding, type Piece, type Rule } from './finding.js';
import { fold } from './fold.js';
import { invisible, mixed } from './hidden.js';
import { links } from './links.js';
import { names } from './names.js';
import { birthplaces, births, numbers } from './numbers.js';
import { people } from './people.js';
import { mixedPhones, phonesWith, spokenPhones } from './phones.js';
import { places } from './places.js';
import { postcodes } from './postcodes.js';
import { streets } from './streets.js';
import { vehicles } from './vehicles.js';

/** Of pieces that overlap, the one of the earlier rule is told. */
const written: readonly Rule[] = [invisible, mixed];
const read: readonly Rule[] = [
  ...emails,
  ...links,
  ...places,
  ...numbers,
  births,
  birthplaces,
  ...vehicles,
  spokenPhones,
  ...mixedPhones,
  ...postcodes,
  ...streets,
  ...names,
  ...people,
  ...employers,
];

const longestShown = 60;

/**
 * What in a text may say who wrote it, in the order of the text. It cannot find everything, and takes some things for what they are not.
 */
export async function lintText(text: string): Promise<ContentFinding[]> {
  const folded = fold(text);
  const found: Piece[] = written.flatMap((rule) => Array.from(rule(text)));
  // The tables of the world's numbers are large, and only a text with that many digits needs them.
  const rules = /(?:\d[^\d]{0,3}){5}/.test(folded.text) ? [...read, phonesWith(await import('libphonenumber-js/min'))] : read;
  for (const rule of rules)
    for (const { kind, from, to } of rule(folded.text))
      found.push({ kind, from: folded.origins[from] ?? 0, to: folded.origins[to] ?? text.length });
  return apart(found, text.length).map(({ kind, from, to }) => ({
    kind,
    what: visible(text.slice(from, to), { maxWidth: longestShown }),
    at: from,
    remedy: remedies[kind],
  }));
}

/**
 * Pieces that do not overlap: the first of those that do, by rule. What is hidden may stand inside of what is read.
 * @param length of the text
 */
function apart(pieces: readonly Piece[], length: number): Piece[] {
  const [hidden, others] = [new Uint8Array(length), new Uint8Array(length)];
  return pieces
    .filter(({ kind, from, to }) => {
      const taken = kind === 'hidden' ? hidden : others;
      const isFree = !taken.subarray(from, to).includes(1);
      if (isFree) taken.fill(1, from, to);
      return isFree;
    })
    .toSorted((a, b) => a.from - b.from);
}
