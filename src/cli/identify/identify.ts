import { MevilleError } from '../../base/errors.js';
import { exactValues, type Exact } from '../../customer/identify/exact.js';
import type { RequestDraft } from '../../customer/request-file.js';
import type { Context } from '../context/context.js';
import type { Held } from './population.js';

/** What of a request may tell its sender from others who want nearly the same. */
export interface Identified {
  readonly exact: readonly Exact[];
  /** Absent when no table is named. */
  readonly held?: Held;
}

export interface IdentifyOptions {
  readonly population?: string;
  readonly map?: string;
}

/** @throws usage-invalid, and what reading the table throws */
export async function identify(context: Context, draft: RequestDraft, { population, map }: IdentifyOptions): Promise<Identified> {
  const exact = exactValues(draft);
  if (population === undefined) {
    if (map === undefined) return { exact };
    throw new MevilleError('usage-invalid', '--map says what the columns of a table mean, and there is no table.', {
      hint: 'Add --population FILE.',
    });
  }
  const { holdAgainst } = await import('./population.js');
  return { exact, held: await holdAgainst(context, draft, population, map) };
}
