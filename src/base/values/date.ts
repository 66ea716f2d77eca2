/** Calendar dates as intervals of day numbers: proleptic Gregorian, years 1583 to 9999, day 0 is 1970-01-01. Own arithmetic: no time zone can enter. */

export interface DayInterval {
  /** The first day. */
  readonly from: number;
  /** The last day, included. */
  readonly to: number;
}

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const firstYear = 1583;

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const monthLength = (year: number, month: number): number => (month === 2 && isLeap(year) ? 29 : (monthLengths[month - 1] ?? 0));

/** Months count from 1. The year is taken to begin in March, so that the leap day is its last (Hinnant, "chrono-compatible date algorithms"). */
function dayNumber(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
}

/** The days that `YYYY-MM-DD`, `YYYY-MM` or `YYYY` covers; undefined when it is none of these or is not in the calendar. */
export function parseDate(text: string): DayInterval | undefined {
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const year = Number(match[1]);
  if (year < firstYear) return undefined;
  if (match[2] === undefined) return { from: dayNumber(year, 1, 1), to: dayNumber(year, 12, 31) };
  const month = Number(match[2]);
  const last = monthLength(year, month);
  if (last === 0) return undefined;
  if (match[3] === undefined) return { from: dayNumber(year, month, 1), to: dayNumber(year, month, last) };
  const day = Number(match[3]);
  if (day < 1 || day > last) return undefined;
  const number = dayNumber(year, month, day);
  return { from: number, to: number };
}

const firstDay = dayNumber(firstYear, 1, 1);
const lastDay = dayNumber(9999, 12, 31);

/**
 * `YYYY-MM-DD` of a day number.
 * @throws RangeError when the day is not an integer or outside the years 1583 to 9999
 */
export function formatDay(day: number): string {
  if (!Number.isInteger(day) || day < firstDay || day > lastDay) throw new RangeError(`No calendar day has the number ${day}.`);
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const dayOfMonth = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  return `${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}
