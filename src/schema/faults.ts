import type { Fault } from '../base/errors.js';
import { visible } from '../base/text.js';

/** One complaint of a generated validator, in the shape ajv gives it. */
interface ValidatorError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

export interface Validator {
  (value: unknown): boolean;
  errors?: readonly ValidatorError[] | null;
}

/** A fault and the RFC 6901 pointer of the place it is at, for a reader that knows lines and columns. */
export interface PointedFault extends Fault {
  readonly pointer: string;
}

/** Every way in which a value misses its schema; none when it fits. */
export function faultsOf(validator: Validator, value: unknown): PointedFault[] {
  if (validator(value)) return [];
  const errors = validator.errors ?? [];
  return dropBranches(errors).map((error) => {
    const pointer = pointerOf(error);
    return { pointer, path: readable(pointer), message: say(error, errors) };
  });
}

/** A fault on one line: `terms.accepted must not be empty`. What is wrong with the whole has no path. */
export const sayPointed = ({ path, message }: PointedFault): string => (path === undefined || path === '' ? message : `${path} ${message}`);

const isChoice = (error: ValidatorError): boolean => error.keyword === 'oneOf' || error.keyword === 'anyOf';

/** When no branch of a choice fits, ajv reports every branch and then the choice; one sentence on the choice says more. */
function dropBranches(errors: readonly ValidatorError[]): ValidatorError[] {
  // By place, because hostile input has as many choices as faults.
  const choices = new Map<string, { readonly choice: ValidatorError; readonly at: number }[]>();
  errors.forEach((choice, at) => {
    if (isChoice(choice)) choices.set(choice.instancePath, [...(choices.get(choice.instancePath) ?? []), { choice, at }]);
  });
  const isBranch = (error: ValidatorError, at: number): boolean =>
    placesAbove(error.instancePath).some(
      (place) => choices.get(place)?.some((met) => met.at > at && isBranchOf(error, met.choice)) === true,
    );
  const kept = errors.filter((error, at) => error.keyword !== 'if' && !isBranch(error, at));
  const seen = new Set<string>();
  return kept.filter((error) => {
    const key = `${pointerOf(error)} ${error.keyword} ${error.keyword === 'required' ? String(error.params['missingProperty']) : ''}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** A place and all it lies in, as pointers. */
function placesAbove(pointer: string): string[] {
  const places = [pointer];
  for (let end = pointer.lastIndexOf('/'); end >= 0; end = pointer.lastIndexOf('/', end - 1)) {
    places.push(pointer.slice(0, end));
    if (end === 0) break;
  }
  return places;
}

/** The path of a choice that is all a member, a further member or an item is held to: no keyword stands beside it. */
const alone = /\/(?:properties\/[^/]+|additionalProperties|items)\/(?:oneOf|anyOf)$/;

/** A branch is about the place of its choice or one inside it. Its path leads through the choice, unless it is a definition of its own. */
const isBranchOf = (error: ValidatorError, choice: ValidatorError): boolean =>
  error.schemaPath.startsWith(`${choice.schemaPath}/`) || alone.test(choice.schemaPath);

const named = (error: ValidatorError): string | undefined => {
  const name = error.params['additionalProperty'] ?? error.params['propertyName'] ?? error.params['unevaluatedProperty'];
  return typeof name === 'string' ? name : undefined;
};

function pointerOf(error: ValidatorError): string {
  const name = named(error);
  return name === undefined ? error.instancePath : `${error.instancePath}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

const unescape = (segment: string): string => segment.replaceAll('~1', '/').replaceAll('~0', '~');

/** `/must/mileage/max` as people say it: `must.mileage.max`. */
const readable = (pointer: string): string => visible(pointer.split('/').slice(1).map(unescape).join('.'));

/** What is said when no form of a choice fits, or more than one does. */
const noChoice = 'has none of the forms it may have, or more than one';

/** What is said of a member that a schema does not have. */
export const unknownName = 'is not known here';

function say(error: ValidatorError, all: readonly ValidatorError[]): string {
  const { params } = error;
  switch (error.keyword) {
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return unknownName;
    case 'required':
      return `lacks "${String(params['missingProperty'])}"`;
    case 'const':
      return `must be ${JSON.stringify(params['allowedValue'])}`;
    case 'enum':
      return `must be one of ${(params['allowedValues'] as unknown[]).map((value) => JSON.stringify(value)).join(', ')}`;
    case 'type':
      return `must be ${article([params['type']].flat().map(String))}`;
    case 'oneOf':
    case 'anyOf': {
      if (Array.isArray(params['passingSchemas'])) return noChoice;
      const wanted = all
        .filter(
          (other) =>
            other.keyword === 'required' &&
            other.instancePath === error.instancePath &&
            other.schemaPath.startsWith(`${error.schemaPath}/`),
        )
        .map((other) => String(other.params['missingProperty']));
      return wanted.length > 0 ? `needs exactly one of ${[...new Set(wanted)].join(', ')}` : noChoice;
    }
    case 'propertyNames':
      return 'is no name that may stand here';
    case 'minProperties':
    case 'minItems':
      return params['limit'] === 1 ? 'must not be empty' : `needs at least ${String(params['limit'])}`;
    case 'pattern':
      return (
        wordsOfPatterns.find(([beginning]) => String(params['pattern']).startsWith(beginning))?.[1] ??
        'has a form or a character that is not allowed here'
      );
    default:
      return error.message ?? 'is invalid';
  }
}

/** Patterns of the files people write, by how they begin, in words. */
const wordsOfPatterns: readonly (readonly [beginning: string, words: string])[] = [
  ['^[A-Z]{2}(-', 'must be a country or region code of ISO 3166, for example GB or GB-SCT'],
  ['^[0-9]{4}-[0-9]{2}-[0-9]{2}$', 'must be a day, for example 2026-09-30'],
  ['^[1-9][0-9]{0,3} ?(m|h|d)', 'must be a time like 90m, 48h or 7d'],
  ['^[A-Z]{3}$', 'must be a currency code of ISO 4217, for example GBP'],
  ['^[A-Z][A-Z0-9]*(-', 'must be the name of an agreement, for example PDC-INTENT'],
  ['^[a-z][a-z0-9-]{0,31}$', 'must be the name of a category, for example car'],
];

const article = (types: readonly string[]): string =>
  types
    .map((type) => (type === 'object' ? 'a map' : type === 'array' ? 'a list' : type === 'integer' ? 'a whole number' : `a ${type}`))
    .join(' or ');
