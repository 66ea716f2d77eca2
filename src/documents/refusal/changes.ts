import { MevilleError } from '../../base/errors.js';
import type { RefusalClaims } from '../../schema/generated/types.js';
import { vocabulary } from '../../schema/vocabulary.js';
import type { Request } from '../verified.js';

/** One thing of a request that stands in the way of an offer: a requirement by its index, or a member of the demand. */
export type Change = NonNullable<RefusalClaims['changes']>[number];

/** A member of the demand, as it is on the wire. */
type DemandChange = Extract<Change, { demand: unknown }>['demand'];

/** What a request file calls the members of the demand. */
const written: Readonly<Record<DemandChange, string>> = {
  category: 'category',
  areaServed: 'where',
  priceCurrency: 'currency',
  eligibleQuantity: 'quantity',
};

/** @throws document-invalid when a change names a requirement that the request does not have */
export function requireCounted(changes: readonly Change[], { claims }: Request): void {
  if (changes.some((change) => 'requirement' in change && change.requirement >= claims.requirements.length))
    throw new MevilleError('document-invalid', 'The changes of the refusal do not count along the requirements.');
}

/** A change by its place in the request file: `must.mileage`, `where`. */
export function placeOf(change: Change, { claims }: Request): string {
  if ('demand' in change) return written[change.demand];
  const requirement = claims.requirements[change.requirement];
  if (requirement === undefined) throw new MevilleError('internal', 'A change was read that does not count along the requirements.');
  const { property, level } = requirement;
  return `${level}.${vocabulary(claims.demand.itemOffered.category).onWire(property)?.name ?? property}`;
}
