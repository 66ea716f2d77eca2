import type { ScalarValue } from '../../base/values/value.js';
import type { Predicate } from '../../documents/predicate.js';
import type { Requirement } from '../../documents/requirement.js';
import type { Path } from '../../schema/report.js';
import type { RequestDraft } from '../request-file.js';
import type { ContentFinding } from './finding.js';
import { lintText } from './lint.js';

/** A finding, and where in the request file its text stands. */
export interface DraftFinding extends ContentFinding {
  readonly path: Path;
  /** Whether it is in the name of the property rather than in a value. */
  readonly inName: boolean;
}

/** What in the words of a request may say who wrote it: in its description, its text values, and the names of properties that are its own. */
export async function lintDraft({ description, requirements, vocabulary }: RequestDraft): Promise<DraftFinding[]> {
  const found = description === undefined ? [] : await lintAt(description, ['description']);
  for (const requirement of requirements) {
    const { property, level } = requirement;
    if (vocabulary.open) found.push(...(await lintAt(property.name, [level, property.name], { inName: true })));
    // A name that somebody has chosen says what the value is.
    const lead = vocabulary.open ? `${property.name}: ` : '';
    for (const { text, path } of saidIn(requirement)) found.push(...(await lintAt(text, path, { lead })));
  }
  return found;
}

/** Findings in a text. What is said before it helps to understand it, and has been looked at elsewhere. */
async function lintAt(text: string, path: Path, { lead = '', inName = false } = {}): Promise<DraftFinding[]> {
  const found: DraftFinding[] = [];
  for (const { kind, what, at, remedy } of await lintText(lead + text))
    if (at >= lead.length) found.push({ kind, what, at: at - lead.length, remedy, path, inName });
  return found;
}

interface Said {
  readonly text: string;
  readonly path: Path;
}

/** Values that are not among those of the vocabulary. Amounts are no words: how exact they are is another question. */
function saidIn({ property, level, predicate }: Requirement): Said[] {
  const here = [level, property.name];
  return valuesOf(predicate)
    .filter(({ value: { kind, text } }) => (kind === 'text' || kind === 'number' || kind === 'date') && !property.values.includes(text))
    .map(({ value: { text }, path }) => ({ text, path: [...here, ...path] }));
}

function valuesOf(predicate: Predicate): { readonly value: ScalarValue; readonly path: Path }[] {
  if (predicate.op === 'range')
    return (['min', 'max'] as const).flatMap((word) => {
      const value = predicate[word];
      return value === undefined ? [] : [{ value, path: [word] }];
    });
  return predicate.values.map((value, index) => ({ value, path: predicate.op === 'is' ? ['is'] : [predicate.op, String(index)] }));
}
