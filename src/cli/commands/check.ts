import { MevilleError } from '../../base/errors.js';
import { contradictions } from '../../customer/check.js';
import { parseRequestFile, type RequestDraft } from '../../customer/request-file.js';
import { sayPredicate } from '../../documents/predicate.js';
import { parsePreferences } from '../../ranking/preferences.js';
import type { Context } from '../context.js';
import type { Verb } from '../command.js';
import { readWritten } from '../files.js';
import { count, safe } from '../print/printer.js';
import { tabulate } from '../print/table.js';

/** `meville check REQUEST` */
export const run: Verb<[string], { readonly preferences?: string }> = async (context, [file], { preferences }) => {
  const draft = await readRequest(context, file);
  if (preferences !== undefined) requireSameCategory(draft, parsePreferences(await readWritten(context.io, preferences), preferences).vocabulary.name, preferences);
  const requirements = draft.requirements.map(({ property, level, predicate }) => ({ level, property: property.name, text: sayPredicate(predicate) }));
  return {
    json: { valid: true, category: draft.vocabulary.name, where: draft.where, currency: draft.currency, requirements },
    text: (out) => {
      out.line(`${safe(file)} holds. It asks for ${draft.vocabulary.label} in ${draft.where}, with ${count(requirements.length, 'requirement')}:`);
      tabulate(requirements.map(({ level, property, text }) => [`  ${level}`, safe(property), safe(text, 80)])).forEach((line) => out.line(line));
    },
  };
};

/**
 * A request file that can be sent.
 * @throws what reading it throws, and request-contradictory
 */
export async function readRequest(context: Context, file: string): Promise<RequestDraft> {
  const name = file === '-' ? 'stdin' : file;
  const draft = parseRequestFile(await readWritten(context.io, file), name);
  const found = contradictions(draft);
  if (found.length > 0) {
    throw new MevilleError('request-contradictory', `${name} asks for what nothing can be.`, { file: name, faults: found.map(({ property, text }) => ({ path: property, message: text })) });
  }
  return draft;
}

/** @throws file-invalid when a request and the preferences are about different things */
export function requireSameCategory(draft: RequestDraft, category: string, preferences: string): void {
  if (category === draft.vocabulary.name) return;
  throw new MevilleError('file-invalid', `The request is about ${draft.vocabulary.name}, and ${preferences} about ${category}.`, { file: preferences, hint: `Write "category: ${draft.vocabulary.name}" in the preferences.` });
}
