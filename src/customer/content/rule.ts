import type { ContentKind, Piece, Rule } from './finding.js';

/**
 * A rule from a pattern. Its quantifiers must be bounded where what follows can fail: that is what keeps the time in proportion to the
 * text. A group `what` is the piece, else all of the match is.
 * @param accept whether a match counts
 */
export const matching =
  (kind: ContentKind, pattern: RegExp, accept: (found: RegExpExecArray, text: string) => boolean = () => true): Rule =>
  (text) =>
    findAll(kind, pattern, accept, text);

function* findAll(
  kind: ContentKind,
  pattern: RegExp,
  accept: (found: RegExpExecArray, text: string) => boolean,
  text: string,
): Generator<Piece> {
  for (const found of text.matchAll(pattern)) {
    if (!accept(found, text)) continue;
    const what = found.groups?.['what'] ?? found[0];
    const from = found.index + found[0].lastIndexOf(what);
    yield { kind, from, to: from + what.length };
  }
}

/** Words that may stand for each other, as a part of a pattern. */
export const oneOf = (words: string): string => `(?:${words.trim().split(/\s+/).join('|')})`;

/** Nothing of a word or a number before, and nothing behind. */
export const before = '(?<![\\p{L}\\p{N}])';
export const behind = '(?![\\p{L}\\p{N}])';
/** A word that begins as names do. */
export const capital = "\\p{Lu}[\\p{L}'-]{1,24}";

/**
 * Phrases parted by `|` that may stand for each other, their words with a capital or without, short ones in capitals too: what is behind
 * them keeps its case, as names need it.
 */
export const anyOf = (phrases: string): string =>
  `(?:${phrases
    .split('|')
    .flatMap((phrase) => (/^\p{Ll}{2,6}$/u.test(phrase) ? [phrase, phrase.toUpperCase()] : [phrase]))
    .map((phrase) => phrase.replaceAll(/(?<![\p{L}\p{M}\\[{'])\p{Ll}/gu, (letter) => `[${letter.toUpperCase()}${letter}]`))
    .join('|')})`;
