import { MevilleError } from '../../base/errors.js';
import { utf8 } from '../../base/bytes.js';
import { readTree } from '../../base/read/file.js';
import { readJson } from '../../base/read/json.js';
import { plain } from '../../base/read/tree.js';
import type { Composition } from './composition.js';
import { fromFiles } from './from-files.js';
import type { Said } from './prompt.js';
import { renderPreferences, renderRequest } from './render.js';

/** What has been said in a conversation, by the identity of the question. */
export interface Answers {
  readonly said: ReadonlyMap<string, Said>;
  /** Taken back, and suggested again. */
  readonly undone: ReadonlyMap<string, Said>;
}

/** The format of a draft. The files it started from are in it as texts, so that whatever reads files reads them. */
interface Draft {
  readonly draft: 1;
  readonly request: string;
  readonly preferences: string | null;
  /** Whether it was known what the conversation is about. */
  readonly category: boolean;
  readonly said: readonly (readonly [id: string, said: Said])[];
  readonly undone: readonly (readonly [id: string, said: Said])[];
}

export function writeDraft(start: Composition, { said, undone }: Answers): string {
  const draft: Draft = {
    draft: 1,
    request: renderRequest(start),
    preferences: start.judged.length === 0 ? null : renderPreferences(start),
    category: start.category !== undefined,
    said: [...said],
    undone: [...undone],
  };
  return `${JSON.stringify(draft)}\n`;
}

/** @throws json-invalid, file-invalid */
export function readDraft(text: string, file: string): { readonly start: Composition; readonly answers: Answers } {
  const value = plain(readNamed(text, file));
  if (!isDraft(value)) throw notDraft(file);
  return {
    start: startOf(value, file),
    answers: { said: mapOf(value.said, file), undone: mapOf(value.undone, file) },
  };
}

function readNamed(text: string, file: string): ReturnType<typeof readJson> {
  try {
    return readJson(text);
  } catch (thrown) {
    throw thrown instanceof MevilleError ? thrown.in(file) : thrown;
  }
}

/** The error of a file that is no draft of this program. */
const notDraft = (file: string, cause?: unknown): MevilleError =>
  new MevilleError('file-invalid', `${file} is no draft that this program has kept.`, {
    file,
    hint: 'Delete it, and start anew.',
    ...(cause === undefined ? {} : { cause }),
  });

function startOf({ request, preferences, category }: Draft, file: string): Composition {
  const fileOf = (text: string): { root: ReturnType<typeof readTree>; name: string } => ({ root: readTree(utf8(text), file), name: file });
  try {
    const { category: about, ...start } = fromFiles({
      request: fileOf(request),
      ...(preferences === null ? {} : { preferences: fileOf(preferences) }),
    });
    return category && about !== undefined ? { ...start, category: about } : start;
  } catch (thrown) {
    // Its lines are those of a file nobody sees.
    throw thrown instanceof MevilleError ? notDraft(file, thrown) : thrown;
  }
}

const members = new Set(['draft', 'request', 'preferences', 'category', 'said', 'undone']);

function isDraft(value: unknown): value is Draft {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const { draft, request, preferences, category, said, undone } = value as Readonly<Record<string, unknown>>;
  return (
    Object.keys(value).every((key) => members.has(key)) &&
    draft === 1 &&
    typeof request === 'string' &&
    (preferences === null || typeof preferences === 'string') &&
    typeof category === 'boolean' &&
    isAnswers(said) &&
    isAnswers(undone)
  );
}

const isAnswers = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.every((pair: unknown) => Array.isArray(pair) && pair.length === 2 && typeof pair[0] === 'string' && isSaid(pair[1]));

const isSaid = (value: unknown): boolean => isLine(value) || (Array.isArray(value) && value.every(isLine));

/** It may be shown to somebody as a suggestion. */
const isLine = (value: unknown): boolean => typeof value === 'string' && !/\p{Cc}/u.test(value);

function mapOf(pairs: Draft['said'], file: string): ReadonlyMap<string, Said> {
  const map = new Map(pairs);
  if (map.size !== pairs.length) throw notDraft(file);
  return map;
}
