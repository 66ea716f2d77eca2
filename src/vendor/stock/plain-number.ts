/** Numbers as people and programs write them: `21,500`, `5.200,00`, `5 200`, `5200`. */

/** What stands before the decimals in a file, when somebody has said so. */
export type DecimalMark = 'point' | 'comma';

/** The number as the value grammar writes it; or that it may be two numbers; or that it is none. */
export type PlainNumber = { readonly text: string } | 'unsure' | undefined;

/** Blanks and marks that stand between thousands and nowhere else. */
const quiet = /^[ \u00a0\u2009\u202f'’]$/;
const wellFormed = /^\d+(?:[.,'’ \u00a0\u2009\u202f]\d+)*$/;
const between = /[^\d]/g;

/**
 * @param decimals how many a number may have; one that must be told apart from thousands is `unsure` (`1.234` of a price)
 */
export function plainNumber(written: string, mark: DecimalMark | undefined, { strict = false, decimals = 18 } = {}): PlainNumber {
  const negative = written.startsWith('-');
  const text = negative ? written.slice(1).trimStart() : written;
  if (!wellFormed.test(text)) return undefined;
  const runs = text.split(between);
  const marks = text.match(between) ?? [];
  const last = marks.at(-1);
  const made = (digits: string): PlainNumber => (/^0\d/.test(digits) ? undefined : { text: negative ? `-${digits}` : digits });
  if (last === undefined) return made(text);

  const thousands = marks.slice(0, -1);
  const grouped = isGrouped(runs);
  const others = new Set(thousands);
  if (others.size > 1) return undefined;
  if (thousands.length > 0 && !others.has(last)) {
    // Two kinds: the last stands before the decimals.
    const isDecimal = !quiet.test(last) && (mark === undefined || markOf(last) === mark) && isGrouped(runs.slice(0, -1));
    return isDecimal ? made(`${runs.slice(0, -1).join('')}.${runs.at(-1) ?? ''}`) : undefined;
  }
  if (marks.length > 1 || quiet.test(last)) return grouped && (quiet.test(last) || markOf(last) !== mark) ? made(runs.join('')) : undefined;

  const [whole = '', fraction = ''] = runs;
  const decimal = made(`${whole}.${fraction}`);
  if (mark !== undefined) return markOf(last) === mark ? decimal : grouped ? made(whole + fraction) : strict ? undefined : decimal;
  if (!grouped) return decimal;
  if (last === ',') return strict && decimals >= 3 ? 'unsure' : made(whole + fraction);
  return strict ? 'unsure' : decimal;
}

const markOf = (character: string): DecimalMark => (character === ',' ? 'comma' : 'point');

/** Whether the runs of digits are thousands: three digits each, but for the first. */
const isGrouped = ([first = '', ...rest]: readonly string[]): boolean =>
  first.length <= 3 && !(first.startsWith('0') && rest.length > 0) && rest.every((run) => run.length === 3);
