import { visible } from '../../base/text.js';
import { parseDecimal } from '../../base/values/decimal.js';
import { readValue } from '../../base/values/read.js';
import type { Measure } from './pricing.js';

const percentShape = /^((?:0|[1-9]\d{0,3})(?:\.\d{1,4})?) ?%$/;
const bare = /^\d+(?:[.,]\d+)?$/;

/** `5 %` or `120 GBP`, more than nothing; or what is wrong with it. */
export function readMeasure(source: string): Measure | string {
  const text = source.trim();
  const shown = visible(text, { maxWidth: 40 });
  const number = percentShape.exec(text)?.[1];
  if (number !== undefined) {
    const percent = parseDecimal(number) ?? 0n;
    return percent > 0n ? { kind: 'percent', percent } : `"${shown}" is nothing`;
  }
  if (bare.test(text)) return `"${shown}" what? write "${shown} %" or an amount with its currency, for example "${shown} GBP"`;
  if (text.endsWith('%')) return `"${shown}" is not a percentage such as 5 % or 2.5 %, with at most four digits before and after the point`;
  const value = readValue(text, { type: 'money' });
  if (value.kind === 'missing') return value.reason;
  if (value.kind !== 'money') throw new TypeError('money is read as money');
  return value.amount > 0n ? { kind: 'amount', minor: value.amount, currency: value.currency } : `"${shown}" is nothing`;
}

const signed = /^([+-])\s*(.*)$/su;
const whole = parseDecimal('100') ?? 0n;

/** `-5 %` or `+100 GBP`; or what is wrong with it. */
export function readChange(source: string): { readonly up: boolean; readonly by: Measure } | string {
  const [, sign, rest] = signed.exec(source.trim()) ?? [];
  if (sign === undefined || rest === undefined) {
    const shown = visible(source.trim(), { maxWidth: 40 });
    return `"${shown}" is neither up nor down; write "-${shown}" to take off or "+${shown}" to add`;
  }
  const by = readMeasure(rest);
  if (typeof by === 'string') return by;
  if (sign === '-' && by.kind === 'percent' && by.percent >= whole) return 'takes the whole price away';
  return { up: sign === '+', by };
}
