/** As many of a list as a person reads, and how many more there are; a program reads all of them elsewhere. */
export const few = (texts: readonly string[], most: number, where = '; all in --json'): string[] =>
  texts.length <= most ? [...texts] : [...texts.slice(0, most), `and ${String(texts.length - most)} more${where}`];
