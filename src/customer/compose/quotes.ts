/** The commas, words and quotes of a phrase: what stands in double quotes is no comma and no word. */

const tail = /,\s*ideally\s+/i;

/** The text with what is in quotes blanked out, in the same places. */
const masked = (text: string): string => text.replaceAll(/"(?:[^"\\]|\\.)*"/g, (quoted) => '"'.repeat(quoted.length));

/** A wish, and what stands behind `, ideally`. */
export function tailOf(text: string): [wish: string, ideally: string | undefined] {
  const found = tail.exec(masked(text));
  return found === null ? [text, undefined] : [text.slice(0, found.index), text.slice(found.index + found[0].length)];
}

/** The parts between commas and a word, as they are written. */
export function split(text: string, word: 'and' | 'or'): string[] {
  const parts: string[] = [];
  let start = 0;
  for (const { 0: separator, index } of masked(text).matchAll(new RegExp(`\\s*,\\s*(?:${word}\\s+)?|\\s+${word}\\s+`, 'gi'))) {
    parts.push(text.slice(start, index).trim());
    start = index + separator.length;
  }
  return [...parts, text.slice(start).trim()];
}

/** The text that quotes hold; any other text as it is. */
export const unquoted = (text: string): string =>
  /^"(?:[^"\\]|\\.)*"$/.test(text) ? text.slice(1, -1).replaceAll(/\\(.)/g, '$1').trim() : text;

/** A text in quotes, which is read as it is. */
export const inQuotes = (text: string): string => `"${text.replaceAll(/["\\]/g, '\\$&')}"`;
