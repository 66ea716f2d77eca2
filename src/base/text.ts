/**
 * Text from outside, made safe to show.
 *
 * An allow-list: what is not known to be harmless is spelled out. A list of harmful characters would be out of date with the next Unicode.
 */

export interface VisibleOptions {
  /** The most columns the result takes; a longer text ends in an ellipsis. Not bounded when absent. */
  readonly maxWidth?: number;
}

/** Letters, numbers, punctuation and symbols of one column each, and what most texts are made of. */
const ascii = /^[ -~]*$/;
const base = /^[\p{L}\p{N}\p{P}\p{S} ]$/u;
const mark = /^\p{M}$/u;
// Letters, symbols and marks that show nothing: Hangul fillers, variation selectors, the empty braille cell.
const blank = /^[\p{Default_Ignorable_Code_Point}\u2800]$/u;
const wide =
  /^[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f000}-\u{1faff}\u{20000}-\u{3fffd}]$/u;
const marksInARow = 2;
const ellipsis = '…';

const escaped = (character: string): string => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;

/**
 * The text with every code point that is not a letter, number, punctuation, symbol, U+0020 or one of at most two combining marks
 * in a row written as `\u{202e}`. A combining mark with nothing to stand on is written out too. Doing it twice changes nothing.
 */
export function visible(text: string, options: VisibleOptions = {}): string {
  const most = options.maxWidth ?? Infinity;
  // What looks at each character is slow, and its classes take milliseconds to make ready.
  if (text.length <= most && ascii.test(text)) return text;
  let shown = '';
  let width = 0;
  // The longest beginning that leaves room for the ellipsis.
  let cut = 0;
  let marks = marksInARow;
  for (const character of text) {
    let piece = character;
    let columns = 0;
    if (base.test(character) && !blank.test(character)) {
      marks = 0;
      columns = wide.test(character) ? 2 : 1;
    } else if (marks < marksInARow && mark.test(character) && !blank.test(character)) {
      marks += 1;
    } else {
      marks = marksInARow;
      piece = escaped(character);
      columns = piece.length;
    }
    if (width + columns > most) return most < 1 ? '' : shown.slice(0, cut) + ellipsis;
    width += columns;
    shown += piece;
    if (width < most) cut = shown.length;
  }
  return shown;
}

/** Whether the text has no lone surrogate, and so has a UTF-8 spelling. */
export const isWellFormed = (text: string): boolean => text.isWellFormed();

const longestWord = 64;

/** Optimal string alignment: insertions, deletions, changes and swaps of neighbours, each at most once per place. */
function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let least = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) least = Math.min(least, (beforeLast[column - 2] ?? 0) + 1);
      current.push(least);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}

/**
 * The candidate that was probably meant: one slip per three letters, at most three. The first of equals wins.
 * Words over 64 code units are not compared, so that a hostile key costs nothing.
 */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > longestWord) return undefined;
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let least = Infinity;
  for (const candidate of candidates) {
    if (candidate === word || candidate.length > longestWord) continue;
    const slips = distance(wanted, candidate.toLowerCase());
    const allowed = Math.min(3, Math.floor(Math.max(word.length, candidate.length) / 3));
    if (slips <= allowed && slips < least) {
      best = candidate;
      least = slips;
    }
  }
  return best;
}

/** `in one place`, `in 3 places`. */
export const inPlaces = (count: number): string => (count === 1 ? 'in one place' : `in ${String(count)} places`);
