import { MevilleError } from '../../base/errors.js';
import { utf8 } from '../../base/bytes.js';
import { didYouMean } from '../../base/text.js';
import { readTree } from '../../base/read/file.js';
import { isOfferProperty } from '../../ranking/preferences/properties.js';
import { parsePreferences, type Preferences } from '../../ranking/preferences/preferences.js';
import { vocabulary } from '../../schema/vocabulary.js';
import { conflicts, contradictions } from '../check.js';
import { parseRequestFile, type RequestDraft } from '../request-file.js';
import type { Composition } from './composition.js';
import { firmnesses, weightFault, type Firmness } from './judge.js';
import { readPhrase, type Fault } from './phrase.js';
import { renderPreferences, renderRequest } from './render.js';
import { criterionShape, wishedProperty, withoutProperty, withWish, type Wish } from './wish.js';

/** A wish as a script says it: `mileage=at most 60000 mi`. */
export interface Said {
  readonly wish: string;
  readonly level?: string;
  readonly weight?: string;
}

/**
 * The composition with wishes that are said in one go. What it says of their properties before is replaced.
 * @throws usage-invalid for what is no wish, value-invalid for what a property cannot be, answer-missing without a category
 */
export function withSaid(composition: Composition, wishes: readonly Said[]): Composition {
  const { category, currency } = composition;
  if (wishes.length === 0) return composition;
  if (category === undefined)
    throw new MevilleError('answer-missing', 'What is it about?', { hint: 'Add --category car, mobile-plan or any.' });
  const words = vocabulary(category);
  const read = wishes.map(({ wish, level, weight }) => {
    const [, name = '', text = ''] = /^([^=]*)=(.*)$/s.exec(wish) ?? [];
    if (!wish.includes('=')) throw misuse(wish, 'is no wish', 'Write it like --set "mileage=at most 60000 mi".');
    const property = sound('usage-invalid', name, wishedProperty(words, name.trim()));
    const weighed = weight === undefined ? undefined : weightFault(weight);
    if (weighed !== undefined) throw new MevilleError('usage-invalid', `--weight ${weight ?? ''}: ${weighed}.`, { hint });
    return { wish, property, text, level: levelOf(level, property.name), ...(weight === undefined ? {} : { weight }) };
  });
  let next = read.reduce((whole, { property }) => withoutProperty(whole, property.name), composition);
  const told: (Wish & { readonly wish: string })[] = [];
  for (const { text, ...rest } of read)
    told.push({ ...rest, phrase: sound('value-invalid', rest.wish, readPhrase(text, rest.property, { currency })) });
  for (const [at, wish] of told.entries()) {
    requireWeighedOnce(wish, told.slice(at + 1));
    next = sound('value-invalid', wish.wish, withWish(next, wish));
  }
  return next;
}

/**
 * Of several wishes for a property the last one that can be weighed is; lists are weighed together.
 * @throws usage-invalid when that would lose something that was said
 */
function requireWeighedOnce(wish: Wish & { readonly wish: string }, later: readonly Wish[]): void {
  const shape = criterionShape(wish);
  if (shape === undefined || 'fault' in shape || shape[0] === 'includes') return;
  const other = later.find((next) => next.property.name === wish.property.name && criterionShape(next) !== undefined);
  if (other === undefined || (wish.phrase.ideally === undefined && wish.weight === other.weight)) return;
  throw misuse(wish.wish, 'is weighed, and so is a later wish for the same', 'Keep "ideally" and --weight for the last of them.');
}

function sound<T extends object>(code: 'usage-invalid' | 'value-invalid', about: string, read: T | Fault): T {
  if (!('fault' in read)) return read;
  throw new MevilleError(code, `${about}: ${read.fault}.`.replace(/\?\.$/, '?'), { hint });
}

const hint = 'See: meville compose --help';

const misuse = (about: string, what: string, remedy: string): MevilleError =>
  new MevilleError('usage-invalid', `"${about}" ${what}.`, { hint: remedy });

function levelOf(text: string | undefined, property: string): Firmness {
  if (text === undefined) return isOfferProperty(property) ? 'private' : 'must';
  const level = firmnesses.find((candidate) => candidate === text);
  if (level !== undefined) return level;
  const near = didYouMean(text, firmnesses);
  throw misuse(text, 'is no level', near === undefined ? `Use one of ${firmnesses.join(', ')}.` : `Did you mean ${near}?`);
}

/** The two files, and what they say to whoever reads them. */
export interface Files {
  readonly request: string;
  readonly preferences: string;
  readonly draft: RequestDraft;
  readonly judging: Preferences;
}

/**
 * The files of a composition that is complete, read back.
 * @param names what the files are going to be called
 * @throws request-contradictory, answer-missing when nothing is judged, and what reading the files throws
 */
export function filesOf(composition: Composition, names: { readonly request: string; readonly preferences: string }): Files {
  if (composition.judged.length === 0)
    throw new MevilleError('answer-missing', 'Nothing says what makes one offer better than another.', {
      hint: `Say what you would pay, which no vendor sees: --set "total=at most 500 ${composition.currency}" --level private`,
    });
  const [request, preferences] = [renderRequest(composition), renderPreferences(composition)];
  const draft = parseRequestFile(readTree(utf8(request), names.request), names.request);
  const judging = parsePreferences(readTree(utf8(preferences), names.preferences), names.preferences);
  const faults = [...contradictions(draft), ...conflicts(draft, judging)].map(({ property, text }) => ({ path: property, message: text }));
  if (faults.length > 0) throw new MevilleError('request-contradictory', 'No offer could be all of this.', { faults });
  return { request, preferences, draft, judging };
}
