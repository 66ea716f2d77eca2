import type { ScalarNode } from '../../base/read/tree.js';
import { usualTerms } from '../../base/values/terms.js';
import type { PredicateSource } from '../../documents/predicate.js';

/**
 * What a customer wants, as it will be written: everything a request file and a preferences file can hold, each value as its source
 * text, so that whoever starts from files loses nothing.
 */
export interface Composition {
  /** Absent until somebody has said what it is about. */
  readonly category?: string;
  readonly where: string;
  /** How long offers are awaited: `48h`. */
  readonly until: string;
  readonly currency: string;
  readonly quantity: string;
  readonly description?: string;
  readonly terms: string;
  /** What vendors are asked: a property at most once at each level. */
  readonly asked: readonly Asked[];
  /** What has to hold and no vendor is told: `must` of the preferences. */
  readonly rules: readonly Entry[];
  /** How offers are judged: `prefer` of the preferences. */
  readonly judged: readonly Entry[];
  /** What else a preferences file says, as `tie-break`. */
  readonly rest: readonly Entry[];
}

export type Level = 'must' | 'should' | 'may';

export interface Asked {
  readonly property: string;
  readonly level: Level;
  readonly predicate: PredicateSource;
}

/** A part of a file, as the strict readers give it; where it stood is of no interest. */
export type Written =
  | Pick<ScalarNode, 'kind' | 'text' | 'native'>
  | { readonly kind: 'list'; readonly items: readonly Written[] }
  | { readonly kind: 'map'; readonly entries: readonly Entry[] };

/** A member of a map. Maps are lists of these because objects move keys such as `5` to the front. */
export interface Entry {
  readonly key: string;
  readonly value: Written;
}

/** Where a conversation starts when no file says anything: what the settings know, or what most people would say. */
export const blank = ({ where = 'GB', currency = 'GBP' }: { readonly where?: string; readonly currency?: string } = {}): Composition => ({
  where,
  until: '48h',
  currency,
  quantity: '1',
  terms: usualTerms,
  asked: [],
  rules: [],
  judged: [],
  rest: [cheapestFirst],
});

/** Of two offers that are as good, the cheaper one. */
const cheapestFirst: Entry = {
  key: 'tie-break',
  value: { kind: 'list', items: [{ kind: 'scalar', text: 'total', native: 'total' }] },
};
