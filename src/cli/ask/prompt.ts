import type inquirer from 'inquirer';
import { MevilleError } from '../../base/errors.js';
import type { Context } from '../context/context.js';
import { clip } from '../print/table.js';

/**
 * Asks for a yes on a terminal. Off a terminal nobody can answer, so the option that answers has to be there.
 * @throws answer-missing, and interrupted when the answer is no
 */
export async function confirm(context: Context, question: string, { yes }: { readonly yes?: boolean }): Promise<void> {
  if (yes === true) return;
  if (!canAsk(context))
    throw new MevilleError('answer-missing', `${question} There is no terminal to ask on.`, { hint: 'Add --yes to say so.' });
  const prompt = await prompter(context);
  const { sure } = await prompt<{ sure: boolean }>([
    { type: 'confirm', name: 'sure', message: question, default: false, theme: themeOf(context) },
  ]);
  if (!sure) throw new MevilleError('interrupted', 'You said no.', { hint: 'Nothing was done.' });
}

/**
 * Asks for a line of text on a terminal.
 * @param option what gives the answer off a terminal
 * @throws answer-missing
 */
export async function asked(context: Context, question: string, option: string): Promise<string> {
  if (!canAsk(context)) throw new MevilleError('answer-missing', `${question} There is no terminal to ask on.`, { hint: `Add ${option}.` });
  const prompt = await prompter(context);
  const { answer } = await prompt<{ answer: string }>([{ type: 'input', name: 'answer', message: question, theme: themeOf(context) }]);
  return answer.trim();
}

/**
 * Asks for one of a few on a terminal. Labels have to be safe to print.
 * @throws answer-missing
 */
export async function chosen<Value extends string>(
  context: Context,
  question: string,
  choices: readonly { readonly value: Value; readonly label: string }[],
): Promise<Value> {
  if (!canAsk(context)) throw new MevilleError('answer-missing', `${question} There is no terminal to ask on.`);
  const prompt = await prompter(context);
  const listed = choices.map(({ label }, place) => ({ value: String(place), name: clip(label, context.err.width - 6) }));
  const { answer } = await prompt<{ answer: string }>([
    { type: 'select', name: 'answer', message: question, choices: listed, loop: false, theme: themeOf(context) },
  ]);
  const found = choices[Number(answer)];
  if (found === undefined) throw new MevilleError('internal', 'Something was chosen that is no choice.');
  return found.value;
}

/** Whether somebody is there to answer. */
export const canAsk = ({ io }: Context): boolean => io.stdin.isTTY === true && io.stderr.isTTY === true;

/** Questions go where notes go: stdout is for results. */
export async function prompter(
  { io }: Context,
  options: { readonly input?: NodeJS.ReadableStream; readonly signal?: AbortSignal; readonly clearPromptOnDone?: boolean } = {},
): Promise<ReturnType<typeof inquirer.createPromptModule>> {
  const { default: library } = await import('inquirer');
  return library.createPromptModule({
    input: io.stdin as unknown as NodeJS.ReadableStream,
    output: io.stderr as unknown as NodeJS.WritableStream,
    ...options,
  });
}

/** What the library asks about how a question looks. */
export interface Theme {
  readonly prefix: { readonly idle: string; readonly done: string };
  readonly icon: { readonly checked: string; readonly unchecked: string; readonly cursor: string };
  readonly style: Readonly<
    Record<'message' | 'answer' | 'highlight' | 'description' | 'defaultAnswer' | 'error', (text: string) => string>
  > & {
    /** The keys that can be pressed, below a list of choices. */
    readonly keysHelpTip?: () => string;
  };
}

/** How questions look. The library would colour by what stdout is; these colours are those of everything else on stderr. */
export function themeOf({ err: { style } }: Context): Theme {
  return {
    prefix: { idle: style.cyan('?'), done: style.green('✓') },
    // Without these there is colour in the marks.
    icon: { checked: '[x]', unchecked: '[ ]', cursor: '❯' },
    style: {
      message: (text: string) => style.bold(text),
      answer: (text: string) => style.cyan(text),
      highlight: (text: string) => style.cyan(text),
      description: (text: string) => style.dim(text),
      defaultAnswer: (text: string) => style.dim(`(${text})`),
      error: (text: string) => style.red(text),
    },
  };
}
