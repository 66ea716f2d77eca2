import { visible } from '../../base/text.js';
import { decimalScale, divideHalfUp, formatDecimal } from '../../base/values/decimal.js';
import { amountText } from '../../base/values/money.js';
import { quantityText } from '../../base/values/quantity.js';
import type { Missing, Value } from '../../base/values/value.js';
import type { Expression } from '../preferences/expression.js';
import { sameScale, sayKind, sayScale, scaleOf, type Scale } from './scale.js';

/** An exact amount on the way; rounded once, at the end. The denominator is positive. */
interface Amount {
  readonly scale: Exclude<Scale, { kind: 'date' }>;
  readonly numerator: bigint;
  readonly denominator: bigint;
  /** The first quantity, in whose unit the result is written. */
  readonly like: Value | undefined;
}

/** What is larger is no amount of anything; without a bound a file could square a number until memory ends. */
const most = 10n ** 39n;

/**
 * The value of an expression, rounded half up to the smallest unit of its kind. Missing, with the reason, when an operand is missing
 * or cannot be calculated with. It may be below zero, also of money: a difference says which of two is larger.
 */
export function calculated(expression: Expression, operand: (name: string) => Value | Missing): Value | Missing {
  const amount = amountOf(expression, operand);
  if ('kind' in amount) return amount;
  const { scale, numerator, denominator } = amount;
  const rounded = divideHalfUp(numerator * (scale.kind === 'number' ? decimalScale : 1n), denominator);
  if (rounded >= most || rounded <= -most) return missing('the result is larger than is calculated with');
  switch (scale.kind) {
    case 'number':
      return worded({ kind: 'number', amount: rounded }, () => formatDecimal(rounded));
    case 'money':
      return worded({ ...scale, amount: rounded }, () => amountText(rounded, scale.currency));
    case 'quantity':
      return worded({ ...scale, amount: rounded }, () => quantityText(rounded, scale.dimension, amount.like?.text));
  }
}

/** A value whose text is written when somebody reads it: hardly any is shown. */
const worded = <T extends object>(value: T, write: () => string): T & { readonly text: string } =>
  Object.defineProperty(value, 'text', { enumerable: true, get: write }) as T & { readonly text: string };

const missing = (reason: string): Missing => ({ kind: 'missing', reason });

function amountOf(expression: Expression, operand: (name: string) => Value | Missing): Amount | Missing {
  switch (expression.kind) {
    case 'number':
      return { scale: { kind: 'number' }, numerator: expression.amount, denominator: decimalScale, like: undefined };
    case 'name':
      return given(expression.name, operand(expression.name));
    case '+':
    case '-':
    case '*': {
      const left = amountOf(expression.left, operand);
      if ('kind' in left) return left;
      const right = amountOf(expression.right, operand);
      if ('kind' in right) return right;
      return expression.kind === '*' ? product(left, right) : sum(left, right, expression.kind === '+' ? 1n : -1n);
    }
  }
}

function given(name: string, value: Value | Missing): Amount | Missing {
  const shown = (): string => visible(name, { maxWidth: 60 });
  // What an operand lacked is said once, however many calculations rest on it.
  if (value.kind === 'missing') return value.reason.startsWith(needs) ? value : missing(`${needs}${shown()}: ${value.reason}`);
  if (value.kind !== 'number' && value.kind !== 'quantity' && value.kind !== 'money')
    return missing(`${needs}${shown()}: "${visible(value.text, { maxWidth: 60 })}" is ${sayKind(value)}, which cannot be calculated with`);
  const scale = scaleOf(value) as Amount['scale'];
  return { scale, numerator: value.amount, denominator: value.kind === 'number' ? decimalScale : 1n, like: value };
}

const needs = 'needs ';

function sum(a: Amount, b: Amount, sign: bigint): Amount | Missing {
  if (!sameScale(a.scale, b.scale)) return missing(`${sayScale(a.scale)} and ${sayScale(b.scale)} do not add up`);
  const { scale, like } = a;
  const other = sign === 1n ? b.numerator : -b.numerator;
  // Most amounts have one denominator: multiplying them would make numbers of any length.
  if (a.denominator === b.denominator) return { scale, numerator: a.numerator + other, denominator: a.denominator, like };
  return {
    scale,
    numerator: a.numerator * b.denominator + other * a.denominator,
    denominator: a.denominator * b.denominator,
    like,
  };
}

function product(a: Amount, b: Amount): Amount | Missing {
  if (a.scale.kind !== 'number' && b.scale.kind !== 'number')
    return missing(`${sayScale(a.scale)} times ${sayScale(b.scale)} is nothing that can be judged`);
  const of = a.scale.kind === 'number' ? b : a;
  return { ...of, numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator };
}
