import { MevilleError } from '../../base/errors.js';
import { childOf, texts, type Node } from '../../base/read/tree.js';
import type { PredicateSource } from '../../documents/predicate.js';
import { parsePreferences } from '../../ranking/preferences/preferences.js';
import { requireFits, requireSound } from '../check.js';
import { parseRequestFile } from '../request-file.js';
import { blank, type Asked, type Composition, type Entry, type Level } from './composition.js';

/** A file that somebody has written, and what they call it. */
export interface File {
  readonly root: Node;
  readonly name: string;
}

const levels: readonly Level[] = ['must', 'should', 'may'];
const known = new Set(['vrm', 'category', 'currency', 'must', 'prefer']);

/**
 * What a request file, a preferences file or both say.
 *
 * @param start what holds where they say nothing
 * @throws file-invalid, category-unknown, request-contradictory
 */
export function fromFiles(files: { readonly request?: File; readonly preferences?: File }, start: Composition = blank()): Composition {
  const { request, preferences } = files;
  const asked = request === undefined ? undefined : readRequest(request);
  const judged = preferences === undefined ? undefined : readPreferences(preferences);
  requireOneWish(files);
  return { ...start, ...judged, ...asked };
}

function readRequest({ root, name }: File): Partial<Composition> {
  const draft = parseRequestFile(root, name);
  requireSound(draft, name);
  const { until = '', quantity = '1' } = texts(root) as { until?: string; quantity?: string };
  return {
    category: draft.vocabulary.name,
    where: draft.where,
    until,
    currency: draft.currency,
    quantity,
    ...(draft.description === undefined ? {} : { description: draft.description }),
    terms: draft.terms,
    asked: levels.flatMap((level) =>
      entriesOf(root, level).map(({ key, value }): Asked => ({ property: key, level, predicate: texts(value as Node) as PredicateSource })),
    ),
  };
}

function readPreferences({ root, name }: File): Partial<Composition> {
  const { vocabulary, currency } = parsePreferences(root, name);
  return {
    category: vocabulary.name,
    ...(currency === undefined ? {} : { currency }),
    rules: entriesOf(root, 'must'),
    judged: entriesOf(root, 'prefer'),
    rest: root.kind === 'map' ? root.entries.filter(({ key }) => !known.has(key)) : [],
  };
}

function entriesOf(root: Node, section: string): readonly Entry[] {
  const map = childOf(root, section);
  return map?.kind === 'map' ? map.entries : [];
}

/** Both files, when there are both, are about one thing. */
function requireOneWish({ request, preferences }: { readonly request?: File; readonly preferences?: File }): void {
  if (request === undefined || preferences === undefined) return;
  const draft = parseRequestFile(request.root, request.name);
  const judging = parsePreferences(preferences.root, preferences.name);
  const [asked, judged] = [draft.vocabulary.name, judging.vocabulary.name];
  if (asked !== judged)
    throw new MevilleError('file-invalid', `${request.name} is about ${asked}, and ${preferences.name} about ${judged}.`, {
      file: preferences.name,
      hint: 'Start from files that are about one thing.',
    });
  requireFits(draft, judging, preferences.name);
}
