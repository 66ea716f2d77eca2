import { formatDay, parseDate } from '../../base/values/date.js';

/** What a mapping does to the texts of a column before they are read: a closed list, applied in the order of the mapping. */

export const dateOrders = ['dd/mm/yyyy', 'mm/dd/yyyy', 'yyyy/mm/dd', 'mm/yyyy', 'd mmm yyyy'] as const;
export type DateOrder = (typeof dateOrders)[number];

/** As the mapping file writes one; the schema has made sure of it. */
export type WrittenTransform =
  | 'lower'
  | 'first-word'
  | 'number'
  | 'yes-no'
  | {
      readonly split?: string;
      readonly map?: Readonly<Record<string, string>>;
      readonly date?: DateOrder;
      readonly blank?: string | readonly string[];
      readonly remove?: string | readonly string[];
    };

/** An empty text says nothing. A text that a transform cannot be done to stays as it is, for the reader to complain of. */
export type Transform = (text: string) => string;

export function transformOf(written: WrittenTransform): Transform {
  if (typeof written === 'string') return simple[written];
  const { split, map, date, blank, remove } = written;
  if (split !== undefined) return (text) => text.split(split).join(';');
  if (map !== undefined) return mapped(map);
  if (date !== undefined) return (text) => isoDate(text, date) ?? text;
  if (blank !== undefined) {
    const blanks = new Set([blank].flat().map((word) => word.trim().toLowerCase()));
    return (text) => (blanks.has(text.toLowerCase()) ? '' : text);
  }
  return (text) =>
    [remove ?? []]
      .flat()
      .reduce((rest, piece) => rest.replaceAll(piece, ''), text)
      .trim();
}

const simple: Readonly<Record<Extract<WrittenTransform, string>, Transform>> = {
  lower: (text) => text.toLowerCase(),
  'first-word': (text) => /^\S+/.exec(text)?.[0] ?? text,
  number: (text) => /\d(?:[\d.,'’ \u00a0\u202f]*\d)?/.exec(text)?.[0] ?? text,
  'yes-no': (text) => yesNo.get(text.toLowerCase()) ?? text,
};

const yesNo: ReadonlyMap<string, string> = new Map([
  ...['yes', 'y', 'true', 't', '1', 'x', '✓', 'on'].map((word): [string, string] => [word, 'true']),
  ...['no', 'n', 'false', 'f', '0', 'off'].map((word): [string, string] => [word, 'false']),
]);

function mapped(map: Readonly<Record<string, string>>): Transform {
  const words = new Map(Object.entries(map).map(([from, to]) => [from.trim().toLowerCase(), to]));
  return (text) => words.get(text.toLowerCase()) ?? text;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const shapes: Readonly<Record<DateOrder, RegExp>> = {
  'dd/mm/yyyy': /^(?<d>\d{1,2})([/.-])(?<m>\d{1,2})\2(?<y>\d{4})$/,
  'mm/dd/yyyy': /^(?<m>\d{1,2})([/.-])(?<d>\d{1,2})\2(?<y>\d{4})$/,
  'yyyy/mm/dd': /^(?<y>\d{4})([/.-])(?<m>\d{1,2})\2(?<d>\d{1,2})$/,
  'mm/yyyy': /^(?<m>\d{1,2})[/.-](?<y>\d{4})$/,
  'd mmm yyyy': /^(?<d>\d{1,2})[ -](?<n>[a-z]{3})[a-z]*\.?[ -](?<y>\d{4})$/i,
};

/** `2007-03-14` of a date in that order, whatever stands after it as a time; undefined when it is none. */
export function isoDate(text: string, order: DateOrder): string | undefined {
  const { d, m, n, y } = shapes[order].exec(text.replace(/[T ]\d{1,2}:.*$/, ''))?.groups ?? {};
  if (y === undefined) return undefined;
  const month = n === undefined ? Number(m) : months.indexOf(n.toLowerCase()) + 1;
  const iso = [y, String(month).padStart(2, '0'), ...(d === undefined ? [] : [d.padStart(2, '0')])].join('-');
  const days = parseDate(iso);
  return days === undefined ? undefined : d === undefined ? iso : formatDay(days.from);
}
