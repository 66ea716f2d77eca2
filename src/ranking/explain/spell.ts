import { formatDay } from '../../base/values/date.js';
import { decimalScale, divideFloor, formatDecimal } from '../../base/values/decimal.js';
import { amountText } from '../../base/values/money.js';
import { readValue } from '../../base/values/read.js';
import { dimensionWords, unitOf, type Unit } from '../../base/values/units.js';
import type { Dimension, Missing, Value } from '../../base/values/value.js';
import type { Property } from '../../schema/vocabulary.js';
import type { Scale } from '../judge/scale.js';

/** Which way a text with few decimals may differ from the place it stands for. */
export type Rounding = 'down' | 'up';

/** Longer texts are not what people say. */
const mostDecimals = 3;

/**
 * The value at a place on a line, as somebody would write it: money to the minor unit, days as days, numbers and quantities with at most
 * three decimals. It is read from its text again, so that the text means what it says.
 *
 * @param model a value of the property; its unit is used where the vocabulary has none
 * @returns undefined where nothing can be said, as below zero or after every calendar
 */
export function spelled(place: bigint, scale: Scale, rounding: Rounding, property: Property, model: Value | Missing): Value | undefined {
  const text = textOf(place, scale, rounding, property, model);
  const value = text === undefined ? undefined : readValue(text, property.type);
  return value === undefined || value.kind === 'missing' ? undefined : value;
}

function textOf(place: bigint, scale: Scale, rounding: Rounding, property: Property, model: Value | Missing): string | undefined {
  switch (scale.kind) {
    case 'money':
      return amountText(place, scale.currency);
    case 'date':
      return dayText(place);
    case 'number':
      return decimalText(place, decimalScale, rounding);
    case 'quantity': {
      const { symbol, numerator, denominator } = unitFor(scale.dimension, property, model);
      return `${decimalText(...readAs(place, rounding, numerator, denominator), rounding)} ${symbol}`;
    }
  }
}

function dayText(place: bigint): string | undefined {
  try {
    return formatDay(Number(place));
  } catch {
    return undefined;
  }
}

/**
 * How far a quantity may go and still be read as a place, in its unit: reading rounds half up to whole base units, so all up to half a
 * unit below a place are read as it, and all that stay under half a unit above it.
 */
function readAs(place: bigint, rounding: Rounding, numerator: bigint, denominator: bigint): [numerator: bigint, denominator: bigint] {
  const twice = 2n * place * denominator;
  // Just under the half above: a step that is finer than three decimals of any unit.
  return rounding === 'down' ? [(twice + denominator) * fine - 1n, 2n * numerator * fine] : [twice - denominator, 2n * numerator];
}

const fine = 10n ** 6n;

/** A quotient as a decimal of few digits, not above it or not below. */
function decimalText(numerator: bigint, denominator: bigint, rounding: Rounding): string {
  const factor = 10n ** BigInt(mostDecimals);
  const scaled = rounding === 'down' ? divideFloor(numerator * factor, denominator) : -divideFloor(-numerator * factor, denominator);
  return formatDecimal(scaled * (decimalScale / factor));
}

function unitFor(dimension: Dimension, { unit }: Property, model: Value | Missing): Unit {
  if (unit?.dimension === dimension) return unit;
  const own = model.kind === 'quantity' ? unitOf(model.text.slice(model.text.indexOf(' ') + 1)) : undefined;
  const found = own?.dimension === dimension ? own : unitOf(dimensionWords[dimension].unit);
  if (found === undefined) throw new Error(`no unit is known for ${dimension}`);
  return found;
}
