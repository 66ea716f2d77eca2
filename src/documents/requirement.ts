import { byCodeUnits } from '../base/bytes.js';
import { MevilleError } from '../base/errors.js';
import { limits } from '../base/limits.js';
import { unitOf } from '../base/values/units.js';
import type { ScalarValue } from '../base/values/value.js';
import type { RequestClaims } from '../schema/generated/types.js';
import type { Property, Vocabulary } from '../schema/vocabulary.js';
import { unitOfCode } from './unit-code.js';
import { readPredicate, same, writePredicate, type Predicate, type PredicateFault, type PredicateSource } from './predicate.js';

/** One requirement of a request, typed by its vocabulary. */
export interface Requirement {
  readonly property: Property;
  readonly level: 'must' | 'should' | 'may';
  readonly predicate: Predicate;
}

export type WireRequirement = RequestClaims['requirements'][number];

const levels = { must: 0, should: 1, may: 2 } as const;

/** The one order of requirements on the wire: by level, then by property. The order somebody wrote them in would be a trait of theirs. */
export const inWireOrder = (requirements: readonly Requirement[]): Requirement[] =>
  requirements.toSorted((a, b) => levels[a.level] - levels[b.level] || byCodeUnits(a.property.wire, b.property.wire));

/** The unit of a value as a code: UN/CEFACT for quantities, ISO 4217 for money. */
function codeOf(value: ScalarValue): string | undefined {
  if (value.kind === 'money') return value.currency;
  if (value.kind === 'quantity') return unitOf(value.text.slice(value.text.indexOf(' ') + 1))?.code;
  return undefined;
}

const valuesOf = (predicate: Predicate): ScalarValue[] =>
  predicate.op === 'range' ? [predicate.min, predicate.max].filter((value) => value !== undefined) : [...predicate.values];

/** The codes of the units a predicate uses; `unlimited` goes with any. */
const codesOf = (predicate: Predicate): Set<string | undefined> =>
  new Set(
    valuesOf(predicate)
      .filter((value) => value.kind !== 'unlimited')
      .map(codeOf),
  );

/**
 * A property is asked about once at each level, and the values of all requirements together are bounded.
 * @throws document-invalid
 */
export function requireBounded(requirements: readonly Requirement[]): void {
  if (new Set(requirements.map(({ level, property }) => `${level} ${property.wire}`)).size !== requirements.length)
    throw new MevilleError('document-invalid', 'The request asks about a property twice at one level.');
  if (countValues(requirements) > limits.requirementValues)
    throw new MevilleError('document-invalid', `The requirements name more than ${String(limits.requirementValues)} values.`);
}

/** How many values requirements name in all. */
export const countValues = (requirements: readonly Requirement[]): number =>
  requirements.reduce((sum, { predicate }) => sum + valuesOf(predicate).length, 0);

/** True when a predicate uses one unit throughout, as the wire needs it. */
export const usesOneUnit = (predicate: Predicate): boolean => codesOf(predicate).size <= 1;

/** Takes the unit off a canonical text: "40000 mi" -> "40000". */
const takeUnit = (text: string): string => (text === 'unlimited' ? text : text.slice(0, text.indexOf(' ')));

const addUnit = (text: string, unit: string): string => (text === 'unlimited' ? text : `${text} ${unit}`);

/** Values of a list by their text, each once: the order somebody wrote them in would be a trait of theirs, too. */
function inOneOrder(predicate: Predicate): Predicate {
  if (predicate.op === 'range') return predicate;
  const sorted = predicate.values.toSorted((a, b) => byCodeUnits(a.text, b.text));
  const values = sorted.filter(
    (value, at) => !sorted.slice(0, at).some((before) => same(value, before) === 'yes' && same(before, value) === 'yes'),
  );
  return { ...predicate, values };
}

/** @throws value-invalid when the predicate mixes units, which the wire cannot say */
export function writeRequirement({ property, level, predicate }: Requirement): WireRequirement {
  const [unit, ...others] = codesOf(predicate);
  if (others.length > 0) throw new MevilleError('value-invalid', `The requirement on ${property.name} mixes units.`);
  const source = writePredicate(inOneOrder(predicate));
  const texts = unit === undefined ? source : mapTexts(source, takeUnit);
  return { property: property.wire, level, ...(unit === undefined ? {} : { unit }), ...texts } as WireRequirement;
}

/** @throws document-invalid when the vocabulary has no such property or the predicate does not fit its type */
export function readRequirement(wire: WireRequirement, vocabulary: Vocabulary): Requirement {
  const property = vocabulary.onWire(wire.property);
  if (property === undefined) throw new MevilleError('document-invalid', 'The request asks for a property its vocabulary does not have.');
  const unreadable = (why: string): MevilleError =>
    new MevilleError('document-invalid', `The request asks for ${property.name} in a way that cannot be read: ${why}.`);
  const unit = wire.unit === undefined ? undefined : unitOfCode(wire.unit);
  if (unit === undefined && wire.unit !== undefined) throw unreadable('its unit is not known');
  const { property: _property, level, unit: _unit, ...source } = wire as WireRequirement & PredicateSource;
  const predicate = readPredicate(unit === undefined ? source : mapTexts(source, (text) => addUnit(text, unit)), property.type);
  if (isFaulty(predicate)) throw unreadable(predicate[0]?.message ?? '');
  if (unit !== undefined && !valuesOf(predicate).every(takesUnit)) throw unreadable('it has a unit and is neither a quantity nor money');
  return { property, level, predicate };
}

const isFaulty = (read: Predicate | PredicateFault[]): read is PredicateFault[] => Array.isArray(read);

const takesUnit = ({ kind }: ScalarValue): boolean => kind === 'quantity' || kind === 'money' || kind === 'unlimited';

function mapTexts(source: PredicateSource, change: (text: string) => string): PredicateSource {
  return Object.fromEntries(
    Object.entries(source).map(([word, texts]: [string, string | readonly string[]]) => [
      word,
      typeof texts === 'string' ? change(texts) : texts.map(change),
    ]),
  );
}
