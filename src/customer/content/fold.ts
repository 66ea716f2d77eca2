/** A text as its reader understands it, and where each part of it stands in what was written. */
export interface Folded {
  readonly text: string;
  /** The code unit of the written text that each code unit of the folded one comes from, and behind the last the length of the whole. */
  readonly origins: readonly number[];
}

const ignored = /^[\p{Default_Ignorable_Code_Point}]$/u;
const spaces = /^[\p{Zs}\t]$/u;
const quotes = /^[‘’ʼ´`]$/u;
const dashes = /^[‐‑‒–—―−]$/u;
const digit = /^\p{Nd}$/u;
const ascii = /^[ -~]*$/;

/** Without what nobody sees, and with one spelling for letters, digits, spaces, dashes and apostrophes that look alike. */
export function fold(written: string): Folded {
  if (ascii.test(written)) return { text: written, origins: Array.from({ length: written.length + 1 }, (_, at) => at) };
  let text = '';
  const origins: number[] = [];
  let at = 0;
  for (const character of written) {
    const plain = plainOf(character);
    for (let i = 0; i < plain.length; i += 1) origins.push(at);
    text += plain;
    at += character.length;
  }
  return { text, origins: [...origins, at] };
}

function plainOf(character: string): string {
  if (ignored.test(character)) return '';
  if (spaces.test(character)) return ' ';
  if (quotes.test(character)) return "'";
  if (dashes.test(character)) return '-';
  return digit.test(character) ? asciiDigit(character.normalize('NFKC')) : character.normalize('NFKC');
}

/** Scripts have their ten digits in a row: how many stand before one is what it counts. */
function asciiDigit(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && digit.test(String.fromCodePoint(point - value - 1))) value += 1;
  return String(value);
}
