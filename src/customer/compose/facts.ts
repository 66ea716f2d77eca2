import { limits } from '../../base/limits.js';
import { areaMeant, isArea } from '../../base/values/areas.js';
import { minorDigits } from '../../base/values/currencies.js';
import { secondsOf } from '../../base/values/duration.js';
import type { Composition } from './composition.js';

/** What a request says besides wishes, each as somebody types it: how it is spelled, and what is wrong with it. */
export type Fact = 'where' | 'currency' | 'until' | 'quantity';

const duration = /^[1-9]\d{0,3} ?[mhd]$/;
const quantity = /^(?:[1-9]\d{0,4}|100000)$/;

const faults: Readonly<Record<Fact, (text: string) => string | undefined>> = {
  where: (text) =>
    isArea(text) ? undefined : `the code of a country or region is wanted, for example ${areaMeant(text) ?? 'GB or US-CA'}`,
  currency: (text) => (minorDigits(text) === undefined ? 'the code of a currency is wanted, for example GBP or EUR' : undefined),
  until: (text) => {
    if (!duration.test(text)) return 'a number with m, h or d is wanted, for example 48h';
    return secondsOf(text) > limits.horizon - limits.hour * 2 ? 'requests end after 89 days at most' : undefined;
  },
  quantity: (text) => (quantity.test(text) ? undefined : 'a whole number from 1 to 100000 is wanted'),
};

const unitNames: Readonly<Record<string, string>> = { m: 'minute', h: 'hour', d: 'day' };

/** `48h` as `48 hours` */
export function sayUntil(text: string): string {
  const number = Number.parseInt(text, 10);
  return `${String(number)} ${unitNames[text.at(-1) ?? ''] ?? ''}${number === 1 ? '' : 's'}`;
}

/** The way it is written: codes in capitals. */
const spelled = (fact: Fact, text: string): string => (fact === 'where' || fact === 'currency' ? text.toUpperCase() : text);

export const factFault = (fact: Fact, text: string): string | undefined => faults[fact](spelled(fact, text));

export const withFact = (composition: Composition, fact: Fact, text: string): Composition => ({
  ...composition,
  [fact]: spelled(fact, text),
});
