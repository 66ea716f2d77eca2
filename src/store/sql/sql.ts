/** What is bound to a placeholder. Numbers are integers. */
export type Bound = string | bigint | number | null | Uint8Array;
/** A row as it was read, by the names of its columns. Amounts pass 2^53, so they come as bigint or as text. */
export type Row = Readonly<Record<string, string | bigint | number | null | Uint8Array>>;

/** SQL in the making: a text, and the values for its question marks. A value cannot become a part of the text by mistake. */
export interface Sql {
  readonly text: string;
  readonly bound: readonly Bound[];
}

/** Words of our own: a column, a constant. */
export const raw = (text: string): Sql => ({ text, bound: [] });

const isSql = (part: Bound | Sql): part is Sql => typeof part === 'object' && part !== null && 'text' in part;

/** A piece of SQL; whatever is put into it is bound, unless it is itself a piece of SQL. */
export function sql(words: TemplateStringsArray, ...parts: readonly (Bound | Sql)[]): Sql {
  let text = words[0] ?? '';
  const bound: Bound[] = [];
  parts.forEach((part, index) => {
    if (isSql(part)) {
      text += part.text;
      bound.push(...part.bound);
    } else {
      text += '?';
      bound.push(part);
    }
    text += words[index + 1] ?? '';
  });
  return { text, bound };
}

/** Values between commas, each bound. */
export const listed = (values: readonly Bound[]): Sql => ({ text: values.map(() => '?').join(', '), bound: values });

const joined = (pieces: readonly Sql[], word: string, ofNone: string): Sql =>
  pieces.length === 0
    ? raw(ofNone)
    : { text: `(${pieces.map(({ text }) => text).join(` ${word} `)})`, bound: pieces.flatMap(({ bound }) => bound) };

/** True when all are, and when there is none. */
export const allOf = (pieces: readonly Sql[]): Sql => joined(pieces, 'AND', 'TRUE');

/** True when one is. */
export const anyOf = (pieces: readonly Sql[]): Sql => joined(pieces, 'OR', 'FALSE');
