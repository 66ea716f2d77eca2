import type { Candidate } from '../../ranking/candidate.js';
import type { SafeInterval } from '../../ranking/explain/explanation.js';
import type { Criterion } from '../../ranking/preferences/criterion.js';
import type { Preferences } from '../../ranking/preferences/preferences.js';
import { sayRoughMoney } from './human.js';

/** At which weights another offer wins. */

interface End {
  readonly criterion: Criterion;
  readonly at: number;
  readonly rival: Candidate;
}

/** The ends of all intervals, those first that the smallest change reaches. A weight of 0 is none: there the two only tie. */
export function endsOf(flips: readonly SafeInterval[]): End[] {
  const ends = flips.flatMap(({ criterion, least, most, leastRival, mostRival }): End[] => [
    ...(least === null || least === 0 || leastRival === undefined ? [] : [{ criterion, at: least, rival: leastRival }]),
    ...(most === null || mostRival === undefined ? [] : [{ criterion, at: most, rival: mostRival }]),
  ]);
  const change = ({ criterion, at }: End): number => Math.abs(at - criterion.weight) / criterion.weight;
  return ends.toSorted((a, b) => change(a) - change(b));
}

/** `30 -> 51.2`, `£300.00 -> £512.00`, `52.1 % -> 61.4 %`: in the style of the file. */
export function sayChangeOfWeight({ criterion: { weight }, at }: End, { weighting, currency }: Preferences): string {
  switch (weighting.style) {
    case 'weight':
      return sayStep(weight / weighting.scale, at / weighting.scale, String);
    case 'worth':
      return currency === undefined
        ? ''
        : `${sayRoughMoney(BigInt(weight), currency)} -> ${sayRoughMoney(BigInt(Math.round(at)), currency)}`;
    case 'order':
      return sayStep((100 * weight) / weighting.scale, (100 * at) / weighting.scale, (share) => `${String(share)} %`);
  }
}

const mostDigits = 9;

/** With as many decimals as make the step right to a twentieth of its size, so that a small one is not told as none. */
function sayStep(from: number, to: number, say: (number: number) => string): string {
  const near = (number: number, digits: number): number => Number(number.toFixed(digits));
  const isRough = (digits: number): boolean =>
    near(from, digits) === 0 || [from, to].some((number) => Math.abs(near(number, digits) - number) * 20 > Math.abs(to - from));
  let digits = 1;
  while (digits < mostDigits && isRough(digits)) digits += 1;
  return `${say(near(from, digits))} -> ${say(near(to, digits))}`;
}
