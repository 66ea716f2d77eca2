import type { Piece, Rule } from './finding.js';

/** Characters that nobody sees, and such as are taken for others. They can carry a mark that tells copies of a text apart. */

const ignorable = /\p{Default_Ignorable_Code_Point}|[\u2800\ufffc]/u;
const oddSpace = /[\u1680\u2000-\u200a\u2028\u2029\u205f\u3000\u0085]/u;
const control = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]/u;
const emoji = /[\p{Emoji}\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]/u;
const joined =
  /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Oriya}\p{Script=Sinhala}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Mongolian}\p{Script=Syriac}\p{M}]/u;
const rightToLeft = /(?=\p{L})[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const han = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;
const tag = /[\u{e0020}-\u{e007f}]/u;
/** Marks that strike letters through: every letter of a word can carry one, or not. */
const isStroke = (character: string): boolean => {
  const point = character.codePointAt(0) ?? 0;
  return (
    (point >= 0x334 && point <= 0x338) || point === 0x489 || (point >= 0x20d0 && point <= 0x20dc) || (point >= 0x20e5 && point <= 0x20f0)
  );
};
const marksInARow = 3;

/** Runs of characters that show nothing and have no business where they stand. */
export const invisible: Rule = function* invisible(text): Generator<Piece> {
  const characters = Array.from(text);
  const isRightToLeft = rightToLeft.test(text);
  let from = 0;
  let marks = 0;
  let open: Piece | undefined;
  for (const [index, character] of characters.entries()) {
    const to = from + character.length;
    marks = /\p{M}/u.test(character) ? marks + 1 : 0;
    if (marks > marksInARow || isStray(characters, index, isRightToLeft)) open = { kind: 'hidden', from: open?.from ?? from, to };
    else if (open !== undefined) {
      yield open;
      open = undefined;
    }
    from = to;
  }
  if (open !== undefined) yield open;
};

function isStray(characters: readonly string[], index: number, isRightToLeft: boolean): boolean {
  const [last, character, next] = [characters[index - 1] ?? '', characters[index] ?? '', characters[index + 1] ?? ''];
  if (oddSpace.test(character)) {
    // Thin spaces stand in numbers and before units; the wide one in Chinese and Japanese.
    if (character === '\u2009' || character === '\u200a') return !(/[\p{N}\p{P}]/u.test(last) || /[\p{N}\p{P}]/u.test(next));
    return !(character === '\u3000' && (han.test(last) || han.test(next)));
  }
  // Between words it is for keeping them on one line, and nobody types it.
  if (/[\u00a0\u202f]/.test(character)) return /\p{L}/u.test(last) && /\p{L}/u.test(next);
  if (isStroke(character)) return true;
  // The end of a line is seen.
  if (!ignorable.test(character)) return control.test(character) && !/[\r\n]/.test(character);
  switch (character) {
    case '\u200d':
      return !((emoji.test(last) && emoji.test(next)) || (joined.test(last) && !emoji.test(last)));
    case '\u200c':
      return !joined.test(last);
    case '\ufe0e':
    case '\ufe0f':
      return !emoji.test(last);
    case '\u200e':
    case '\u200f':
    case '\u061c':
      return !isRightToLeft;
    default:
  }
  if (/[\u{e0100}-\u{e01ef}]/u.test(character)) return !/\p{Script=Han}/u.test(last);
  if (/[\u180b-\u180d\u180f]/u.test(character)) return !/\p{Script=Mongolian}/u.test(last);
  if (tag.test(character)) return !isFlagTag(characters, index);
  return true;
}

/** The tags of a flag stand behind a black flag, and end in the one tag for that. */
function isFlagTag(characters: readonly string[], index: number): boolean {
  let first = index;
  while (first > 0 && tag.test(characters[first] ?? '') && index - first < 8) first -= 1;
  return characters[first] === '\u{1f3f4}';
}

const word = /[\p{L}\p{M}]{2,64}/gu;
const latin = /\p{Script=Latin}/u;
/** Letters of other scripts that are taken for Latin ones; those that stand in units and formulas are not among them. */
const lookalike = /[асеорхуіјѕһԁԛԝАВСЕНІЈКМОРЅТХУɡοιναρτυκχΑΒΕΖΗΙΚΜΝΟΡΤΥΧ\u0561-\u0587\u13a0-\u13f4]/u;
/** Letters of formulas, and small capitals of phonetics, that stand for plain ones. */
const styled = /[\u{1d400}-\u{1d6a3}\u1d00-\u1d22\u0251]/u;
const cyrillic = /\p{Script=Cyrillic}/u;

/** Words of letters that look like others: `раypal`. */
export const mixed: Rule = function* mixed(text): Generator<Piece> {
  // In a text that is not Cyrillic, a word of such letters alone is none either.
  const isForeign = latin.test(text) && !Array.from(text).some((letter) => cyrillic.test(letter) && !lookalike.test(letter));
  for (const found of text.matchAll(word)) {
    const [letters] = found;
    const isMixed = latin.test(letters) && (cyrillic.test(letters) || (letters.length > 2 && lookalike.test(letters)));
    const isOdd = isMixed || styled.test(letters) || (isForeign && cyrillic.test(letters));
    if (isOdd) yield { kind: 'hidden', from: found.index, to: found.index + letters.length };
  }
};
