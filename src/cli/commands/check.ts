import { toldLimits } from '../../customer/check.js';
import { sayPredicate } from '../../documents/predicate.js';
import type { CheckOutput } from '../../schema/generated/types.js';
import type { Verb } from '../command.js';
import { nameOf } from '../files.js';
import { count, safe } from '../print/printer.js';
import { shellWord } from '../print/shell-word.js';
import { tabulate } from '../print/table.js';
import { choosePreferences, readRequest, requireNoConflict } from '../written.js';

/** `meville check REQUEST` */
export const run: Verb<[string], { readonly preferences?: string }> = async (context, [file], options) => {
  const draft = await readRequest(context, file);
  const chosen = await choosePreferences(context, draft.vocabulary.name, options.preferences);
  if (chosen !== undefined) await requireNoConflict(draft, chosen);
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
      out.text(`${safe(nameOf(file))} holds. It asks for ${what}${requirements.length === 0 ? '.' : ':'}`);
      const rows = requirements.map(({ level, property, text }) => [`  ${level}`, safe(property), safe(text)]);
      out.lines(tabulate(rows, [{}, {}, { wrap: true }], out.room));
      for (const { property, text } of toldLimits(draft))
        context.err.text(
          `note: vendors will read that ${safe(property)} is to be ${safe(text)}; a limit is told to nobody in the preferences`,
        );
      if (chosen !== undefined) out.text(`${safe(nameOf(chosen.written))} holds too, and is about the same thing.`);
    },
    next: `meville send ${wordFor(file, 'REQUEST')}${options.preferences === undefined ? '' : ` --preferences ${wordFor(options.preferences, 'FILE')}`}`,
  };
};

/** What was read from stdin has no name to be used again. */
const wordFor = (file: string, otherwise: string): string => (file === '-' ? otherwise : shellWord(file));
