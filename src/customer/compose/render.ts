import type { Composition, Entry, Level } from './composition.js';
import { linesOf, predicateOf, textOf, valueOf } from './written.js';

/** The two files that say what somebody wants, as a person would have written them. */

const about: Readonly<Record<Level, string>> = {
  must: 'An offer of anything else is not wanted.',
  should: 'Wanted; a vendor may still offer something else, and the offer says so.',
  may: 'Would be nice.',
};

/** The file that every vendor gets a copy of. */
export function renderRequest(composition: Composition): string {
  const { category = 'any', where, until, currency, quantity, description, terms, asked } = composition;
  const lines = [
    '# What every vendor is told. Nothing here says who asks, or what they would pay.',
    'vrm: request/1',
    ...members({ category, where }),
    `${members({ until }).join('')} # how long offers are awaited`,
    ...members({ currency }),
    ...(quantity === '1' ? [] : members({ quantity })),
    ...(description === undefined ? [] : linesOf({ key: 'description', value: textOf(description) })),
  ];
  for (const level of ['must', 'should', 'may'] as const) {
    const wishes = asked.filter((wish) => wish.level === level);
    lines.push(
      ...section(
        about[level],
        level,
        wishes.map(({ property, predicate }) => ({ key: property, value: predicateOf(predicate) })),
      ),
    );
  }
  lines.push('', '# The agreement that offers are asked for under.', ...members({ terms }));
  return `${lines.join('\n')}\n`;
}

/** The file that offers are judged by. */
export function renderPreferences(composition: Composition): string {
  const { category = 'any', currency, rules, judged, rest } = composition;
  const lines = [
    '# How offers are judged. This file is read on your machine and goes nowhere.',
    'vrm: preferences/1',
    ...members({ category, currency }),
    ...section('An offer that fails one of these is rejected, and no vendor knows of them.', 'must', rules),
    ...section('What makes an offer better. Each scores from 0 to 1 and counts as much as its weight.', 'prefer', judged),
    ...rest.flatMap(last),
  ];
  return `${lines.join('\n')}\n`;
}

function last(entry: Entry): string[] {
  const comment = entry.key === 'tie-break' ? ['# What decides between equals.'] : [];
  return ['', ...comment, ...linesOf(entry)];
}

const members = (texts: Readonly<Record<string, string>>): string[] =>
  Object.entries(texts).flatMap(([key, text]) => linesOf({ key, value: valueOf(text) }));

const section = (comment: string, key: string, entries: readonly Entry[]): string[] =>
  entries.length === 0 ? [] : ['', `# ${comment}`, `${key}:`, ...entries.flatMap((entry) => linesOf(entry, '  '))];
