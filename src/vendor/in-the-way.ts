import { codeOf } from '../base/errors.js';
import { areasMeet } from '../documents/area.js';
import { placeOf, type Change } from '../documents/refusal/changes.js';
import type { ParsedRequest } from '../documents/request/parse.js';
import type { Books } from '../store/books.js';
import type { VendorFile } from './profile.js';
import { queryOf } from './query.js';

/** What of a request stands in the way of an offer: the customer is told, and the vendor's own counts. */

/** What is not served; nothing when everything is. */
export function notServed({ request }: ParsedRequest, { categories, areas }: Pick<VendorFile, 'categories' | 'areas'>): readonly Change[] {
  const { itemOffered, areaServed } = request.claims.demand;
  return [
    ...(categories.includes(itemOffered.category) ? [] : [{ demand: 'category' } as const]),
    ...(areas.some((area) => areasMeet(area, areaServed)) ? [] : [{ demand: 'areaServed' } as const]),
  ];
}

/**
 * What keeps a request from matching anything: each alone would have brought an offer. Finding out is a courtesy: where the books are too
 * busy for it, nothing is said, and the answer stands.
 */
export async function inTheWay(
  parsed: ParsedRequest,
  books: Pick<Books, 'match' | 'inTheWay'>,
  { currency }: Pick<VendorFile, 'currency'>,
): Promise<readonly Change[]> {
  const query = queryOf(parsed);
  const finds = async (other: Partial<typeof query>): Promise<boolean> => (await books.match({ ...query, ...other, limit: 1 })).length > 0;
  const changes: Change[] = [];
  try {
    for (const requirement of await books.inTheWay(query)) changes.push({ requirement });
    if (query.quantity > 1 && (await finds({ quantity: 1 }))) changes.push({ demand: 'eligibleQuantity' });
    if (query.currency !== currency && (await finds({ currency }))) changes.push({ demand: 'priceCurrency' });
  } catch (thrown) {
    if (codeOf(thrown) !== 'busy') throw thrown;
  }
  return changes;
}

/** The names that are counted: of properties, and of what a request file calls the rest. */
export const namesOf = (changes: readonly Change[], { request, requirements }: ParsedRequest): string[] =>
  changes.map((change) => ('requirement' in change ? (requirements[change.requirement]?.property.name ?? '') : placeOf(change, request)));
