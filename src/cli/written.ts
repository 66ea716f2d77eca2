import { MevilleError } from '../base/errors.js';
import type { Node } from '../base/read/tree.js';
import { parsePreferences, type Preferences } from '../ranking/preferences/preferences.js';
import type { WrittenDraft } from '../customer/content/guard.js';
import type { RequestDraft } from '../customer/request-file.js';
import type { Context } from './context/context.js';
import { nameOf, readWritten } from './files.js';
import { preferencesOf } from './options.js';

/** The files that a customer writes, as several commands read them. */

/**
 * A request file that can be sent. What reads it is loaded when it is called: whoever ranks a file of offers has none.
 * @throws what reading it throws, and request-contradictory
 */
export async function readRequest(context: Context, file: string): Promise<WrittenDraft> {
  const [{ requireSound }, { parseRequestFile }] = await Promise.all([
    import('../customer/check.js'),
    import('../customer/request-file.js'),
  ]);
  const name = nameOf(file);
  const root = await readWritten(context.io, file);
  const draft = parseRequestFile(root, name);
  requireSound(draft, name);
  return { draft, root, name };
}

export const readPreferences = async (context: Context, file: string): Promise<Preferences> =>
  parsePreferences(await readWritten(context.io, file), nameOf(file));

/** Preferences, and the file they were read from. */
export interface Chosen {
  readonly preferences: Preferences;
  /** What the file holds and where it stands, for whoever has something to say about it. */
  readonly root: Node;
  readonly written: string;
}

/**
 * The preferences for a request of this category: those that an option names, else those of the settings. The latter were not meant
 * for this request alone, so when they are about something else it goes on without.
 * @throws what reading them throws, and file-invalid when the option names preferences about something else
 */
export async function choosePreferences(context: Context, category: string, option: string | undefined): Promise<Chosen | undefined> {
  const chosen = await preferencesOf(context, option);
  if (chosen === undefined) return undefined;
  const { file: written, usual } = chosen;
  const root = await readWritten(context.io, written);
  const preferences = parsePreferences(root, nameOf(written));
  if (!usual) requireSameCategory(category, preferences, written);
  else if (preferences.vocabulary.name !== category) {
    context.err.line(`note: they are about ${preferences.vocabulary.name}, and the request about ${category}; this goes on without them`);
    return undefined;
  }
  return { preferences, root, written };
}

/**
 * @throws request-contradictory when the preferences rule out whatever the request asks for
 */
export async function requireNoConflict(draft: RequestDraft, { preferences, written }: Chosen): Promise<void> {
  const { requireFits } = await import('../customer/check.js');
  requireFits(draft, preferences, nameOf(written));
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
    hint: `Name preferences about ${asked} with --preferences, or compose some: meville compose --category ${asked}`,
  });
}
