import type { Composition } from './composition.js';
import type { Choice, Prompt, Said } from './prompt.js';

/** A part of a conversation: it yields questions, is given answers that fit them, and ends with what they come to. */
export type Script<T> = Generator<Prompt, T, Said>;

/** What has been said so far; the script writes on it as answers come. */
export interface Sheet {
  composition: Composition;
}

type About = Pick<Prompt, 'id' | 'part' | 'text' | 'help'>;

/** Asks for one of several; `suggested` is left out when it is none of them. */
export function* one(about: About, choices: readonly Choice[], suggested?: string): Script<string> {
  const known = choices.some(({ value }) => value === suggested);
  const said = yield { ...about, kind: 'choice', choices, ...(known && suggested !== undefined ? { suggested } : {}) };
  return said as string;
}

/** Asks for any of several. */
export function* any(
  about: About,
  choices: readonly Choice[],
  suggested: readonly string[],
  fault: (values: readonly string[]) => string | undefined,
): Script<readonly string[]> {
  const known = suggested.filter((value) => choices.some((choice) => choice.value === value));
  const said = yield { ...about, kind: 'choices', choices, fault, ...(known.length === 0 ? {} : { suggested: known }) };
  return said as readonly string[];
}

/** Asks for a line of text; blanks around it do not count. */
export function* line(about: About, fault: (text: string) => string | undefined, suggested?: string): Script<string> {
  const said = yield {
    ...about,
    kind: 'text',
    fault: (text) => fault(text.trim()),
    ...(suggested === undefined ? {} : { suggested }),
  };
  return (said as string).trim();
}

/** Why an answer does not fit a question; undefined when it does. */
export function misfit(prompt: Prompt, said: Said): string | undefined {
  if (prompt.kind === 'text') return typeof said === 'string' ? prompt.fault(said) : 'one line of text is wanted';
  const values = new Set(prompt.choices.map(({ value }) => value));
  if (prompt.kind === 'choice') return typeof said === 'string' && values.has(said) ? undefined : 'none of the choices';
  if (typeof said === 'string' || !said.every((value) => values.has(value)) || new Set(said).size !== said.length)
    return 'not all of it is among the choices';
  return prompt.fault?.(said);
}

/** Asks whether what a file says stays as it is. */
export function* keepsIt(about: About): Script<boolean> {
  const choices = [
    { value: 'keep', label: 'keep it' },
    { value: 'change', label: 'say it anew' },
  ];
  return (yield* one(about, choices, 'keep')) === 'keep';
}
