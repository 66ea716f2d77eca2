import { MevilleError } from '../../base/errors.js';
import { contradictions } from '../../customer/check.js';
import { parseRequestFile, type RequestDraft } from '../../customer/request-file.js';
import { sayPredicate } from '../../documents/predicate.js';
import type { CheckOutput } from '../../schema/generated/types.js';
import type { Context } from '../context.js';
import type { Verb } from '../command.js';
import { nameOf, readWritten } from '../files.js';
import { count, safe } from '../print/printer.js';
import { tabulate } from '../print/table.js';
import { readPreferences } from './rank.js';

/** `meville check REQUEST` */
export const run: Verb<[string], { readonly preferences?: string }> = async (context, [file], { preferences }) => {
  const draft = await readRequest(context, file);
  if (preferences !== undefined) requireSameCategory(draft, (await readPreferences(context, preferences)).vocabulary.name, preferences);
  const requirements = draft.requirements.map(({ property, level, predicate }) => ({
    level,
    property: property.name,
    text: sayPredicate(predicate),
  }));
  return {
    json: {
      valid: true,
      category: draft.vocabulary.name,
      where: draft.where,
      currency: draft.currency,
      requirements,
    } satisfies CheckOutput,
    text: (out) => {
      const what = `${draft.vocabulary.label} in ${draft.where}, with ${count(requirements.length, 'requirement')}`;
      out.line(`${safe(nameOf(file))} holds. It asks for ${what}${requirements.length === 0 ? '.' : ':'}`);
      const rows = requirements.map(({ level, property, text }) => [`  ${level}`, safe(property), safe(text)]);
      out.lines(tabulate(rows, [], out.room));
      if (preferences !== undefined) out.line(`${safe(nameOf(preferences))} holds too, and is about the same thing.`);
    },
    next: `meville send ${file}`,
  };
};

/**
 * A request file that can be sent.
 * @throws what reading it throws, and request-contradictory
 */
export async function readRequest(context: Context, file: string): Promise<RequestDraft> {
  const name = nameOf(file);
  const draft = parseRequestFile(await readWritten(context.io, file), name);
  const faults = contradictions(draft).map(({ property, text }) => ({ path: property, message: text }));
  if (faults.length > 0) throw new MevilleError('request-contradictory', `${name} asks for what nothing can be.`, { file: name, faults });
  return draft;
}

/** @throws file-invalid when a request and the preferences are about different things */
export function requireSameCategory(draft: RequestDraft, category: string, preferences: string): void {
  const asked = draft.vocabulary.name;
  if (category === asked) return;
  const file = nameOf(preferences);
  throw new MevilleError('file-invalid', `The request is about ${asked}, and ${file} about ${category}.`, {
    file,
    hint: `Write "category: ${asked}" in the preferences.`,
  });
}
