import { columnsOf } from './columns.js';

/** Words that stay together whatever the width: nothing from outside holds it, as `safe` spells it out. */
const glue = '\u00a0';

/** A text that is not broken inside, unless a line is too narrow for it. */
export const together = (text: string): string => text.replaceAll(' ', glue);

interface WrapOptions {
  /** What each line but the first begins with. */
  readonly indent?: string;
  /** Break a word that is wider than a line; otherwise it stays whole, so that it can be copied. */
  readonly hard?: true;
}

/** A command at the end of a sentence, which has to stay whole to be copied, however wide it is. */
const command = /(?<=: )meville(?:-vendor)? .*$/;

/** Running text as lines that end where words end, no wider than `width` unless a single word is. Colours take no width. */
export function wrap(text: string, width: number, { indent = '', hard }: WrapOptions = {}): string[] {
  if (width === Infinity) return [text.replaceAll(glue, ' ')];
  const [, lead = '', rest = ''] = /^( *)(.*)$/s.exec(text.replace(command, together)) ?? [];
  const lines: string[] = [];
  let line = lead;
  let used = lead.length;
  let empty = true;
  const end = (): void => {
    lines.push(line);
    line = indent;
    used = indent.length;
    empty = true;
  };
  const isTooWide = (word: string): boolean => !word.startsWith('meville') && columnsOf(word) > width - indent.length;
  for (const word of rest.split(' ').flatMap((glued) => (isTooWide(glued) ? glued.split(glue) : [glued]))) {
    if (!empty && used + 1 + columnsOf(word) > width) end();
    for (const [i, piece] of (hard === true ? broken(word, width - used, width - indent.length) : [word]).entries()) {
      if (i > 0) end();
      line += empty ? piece : ` ${piece}`;
      used += columnsOf(piece) + (empty ? 0 : 1);
      empty = false;
    }
  }
  lines.push(line);
  return lines.map((each) => each.replaceAll(glue, ' ').trimEnd());
}

/** Less than this is no place for a sentence. */
const narrowest = 24;
const below = ' '.repeat(6);

/**
 * A text behind the beginning of its line, in lines of at most `room` columns: it goes on under its own beginning, or where that is
 * too far to the right, below the whole.
 */
export function hang(beginning: string, text: string, room: number): string[] {
  const used = columnsOf(beginning);
  const left = room - used;
  if (columnsOf(text) <= left) return [(beginning + text).trimEnd()];
  if (left < narrowest) return [beginning.trimEnd(), ...wrap(text, room - below.length, { hard: true }).map((line) => below + line)];
  return wrap(text, left, { hard: true }).map((line, i) => (i === 0 ? beginning : ' '.repeat(used)) + line);
}

let segmenter: Intl.Segmenter | undefined;

/** A word in pieces that fit; one that fits is its only piece. A character with its marks is never taken apart. */
function broken(word: string, first: number, others: number): string[] {
  if (columnsOf(word) <= first) return [word];
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  // Making one takes a fifth of the time of a whole command, and hardly any text needs it.
  segmenter ??= new Intl.Segmenter();
  for (const { segment } of segmenter.segment(word)) {
    const columns = columnsOf(segment);
    if (piece !== '' && used + columns > (pieces.length === 0 ? first : others)) {
      pieces.push(piece);
      piece = '';
      used = 0;
    }
    piece += segment;
    used += columns;
  }
  return [...pieces, piece];
}
