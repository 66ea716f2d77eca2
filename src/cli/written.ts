import { MevilleError } from '../base/errors.js';
import { parsePreferences, type Preferences } from '../ranking/preferences.js';
import type { RequestDraft } from '../customer/request-file.js';
import type { Context } from './context.js';
import { nameOf, readWritten } from './files.js';

/** The files that a customer writes, as several commands read them. */

/**
 * A request file that can be sent. What reads it is loaded when it is called: whoever ranks a file of offers has none.
 * @throws what reading it throws, and request-contradictory
 */
export async function readRequest(context: Context, file: string): Promise<RequestDraft> {
  const [{ contradictions }, { parseRequestFile }] = await Promise.all([
    import('../customer/check.js'),
    import('../customer/request-file.js'),
  ]);
  const name = nameOf(file);
  const draft = parseRequestFile(await readWritten(context.io, file), name);
  const faults = contradictions(draft).map(({ property, text }) => ({ path: property, message: text }));
  if (faults.length > 0) throw new MevilleError('request-contradictory', `${name} asks for what nothing can be.`, { file: name, faults });
  return draft;
}

export const readPreferences = async (context: Context, file: string): Promise<Preferences> =>
  parsePreferences(await readWritten(context.io, file), nameOf(file));

/**
 * Preferences by which the offers to this request can be judged.
 * @throws what reading them throws, and request-contradictory
 */
export async function readPreferencesFor(context: Context, draft: RequestDraft, written: string): Promise<Preferences> {
  const preferences = await readPreferences(context, written);
  requireSameCategory(draft.vocabulary.name, preferences, written);
  const { conflicts } = await import('../customer/check.js');
  const file = nameOf(written);
  const faults = conflicts(draft, preferences).map(({ property, text }) => ({ path: property, message: text }));
  if (faults.length > 0) throw new MevilleError('request-contradictory', `${file} rules out what the request asks for.`, { file, faults });
  return preferences;
}

/**
 * @param asked the category of the request
 * @param written the file that the preferences were read from
 * @throws file-invalid when a request and the preferences are about different things
 */
export function requireSameCategory(asked: string, { vocabulary }: Preferences, written: string): void {
  if (vocabulary.name === asked) return;
  const file = nameOf(written);
  throw new MevilleError('file-invalid', `The request is about ${asked}, and ${file} about ${vocabulary.name}.`, {
    file,
    hint: `Write "category: ${asked}" in the preferences.`,
  });
}
