import type { Prompt, Said } from '../../customer/compose/prompt.js';
import { misfit } from '../../customer/compose/script.js';
import { sentence } from '../../customer/compose/sentence.js';
import type { Context } from '../context/context.js';
import { safe, type Printer } from '../print/printer.js';
import { clip } from '../print/table.js';
import { wrap } from '../print/wrap.js';
import { prompter, themeOf, type Theme } from './prompt.js';

const indent = '  ';
/** The lines of a prompt are counted to wipe them, so the terminal must not break one. */
const hard = { hard: true } as const;
/** As many choices as leave room for the question on a terminal of 24 lines. */
const pageSize = 14;

/**
 * Puts one question on the terminal and waits for the answer. What was put is wiped when the answer is there, or the signal aborts.
 * Suggestions may come from files, so they are made safe wherever they are shown.
 */
export async function putPrompt(
  context: Context,
  prompt: Prompt,
  from: { readonly signal: AbortSignal; readonly input: NodeJS.ReadableStream },
): Promise<Said> {
  const ask = await prompter(context, { ...from, clearPromptOnDone: true });
  const question = { name: 'said', message: messageOf(context.err, prompt), theme: themeFor(context, prompt) };
  if (prompt.kind === 'text') {
    const { said }: { said: string } = await ask([
      {
        ...question,
        type: 'input',
        message: `${question.message}\n${context.err.style.cyan('›')}`,
        ...(prompt.suggested === undefined ? {} : { default: prompt.suggested }),
        transformer: (text: string) => safe(text),
        validate: (text: string) => validity(prompt, text.trim()),
      },
    ]);
    return said.trim();
  }
  const list = {
    ...question,
    choices: prompt.choices.map(({ value, label, help }) => ({
      value,
      name: clip(safe(label), context.err.width - 6),
      ...(help === undefined ? {} : { description: indented(context.err, help) }),
    })),
    ...(prompt.suggested === undefined ? {} : { default: prompt.suggested }),
    pageSize,
    loop: false,
  };
  const { said }: { said: Said } =
    prompt.kind === 'choice'
      ? await ask([{ ...list, type: 'select' }])
      : await ask([
          {
            ...list,
            type: 'checkbox',
            shortcuts: { all: null, invert: null },
            validate: (ticked: readonly { readonly value: string }[]) =>
              validity(
                prompt,
                ticked.map(({ value }) => value),
              ),
          },
        ]);
  return said;
}

/** True, or the sentence that says what to do. */
function validity(prompt: Prompt, said: Said): string | true {
  const fault = misfit(prompt, said);
  return fault === undefined ? true : sentence(fault);
}

/** The question as it stays on the screen, with what was said. */
export function tellAnswer(err: Printer, prompt: Prompt, said: Said): void {
  const { style, width } = err;
  const room = width - indent.length - 1;
  const [question, answer] = [safe(prompt.text), sayAnswer(prompt, said)];
  const told =
    wrap(`${question} ${answer}`, room, hard).length === 1
      ? [`${style.bold(question)} ${style.cyan(answer)}`]
      : [...wrap(question, room, hard).map((line) => style.bold(line)), ...wrap(answer, room, hard).map((line) => style.cyan(line))];
  err.line(`${style.green('✓')} ${told.join(`\n${indent}`)}`);
}

/** What was said, as a person reads it. */
export function sayAnswer(prompt: Prompt, said: Said): string {
  const texts = [said].flat().map((value) => {
    const choice = prompt.kind === 'text' ? undefined : prompt.choices.find((candidate) => candidate.value === value);
    return safe(choice?.label ?? value);
  });
  return texts.join(', ') || 'nothing said';
}

/** The question, and below it what it is for. */
function messageOf({ style, width }: Printer, { text, help }: Prompt): string {
  const question = wrap(safe(text), width - indent.length - 1, hard).map((line) => style.bold(line));
  const below = help === '' ? [] : [style.dim(indented({ width }, help))];
  return [question.join(`\n${indent}`), ...below].join('\n');
}

const indented = ({ width }: Pick<Printer, 'width'>, text: string): string =>
  wrap(safe(text), width - indent.length - 1, hard)
    .map((line) => indent + line)
    .join('\n');

/** How one question looks: what is put in its message has its colours already. */
function themeFor(context: Context, prompt: Prompt): Theme {
  const { err } = context;
  const common = themeOf(context);
  const move = prompt.kind !== 'text' && prompt.choices.length > pageSize ? `move (${String(prompt.choices.length)} in all)` : 'move';
  const tips = prompt.kind === 'choices' ? [`↑↓ ${move}`, 'Space ticks', 'Enter goes on'] : [`↑↓ ${move}`, 'Enter chooses'];
  return {
    ...common,
    style: {
      ...common.style,
      message: (text: string) => text,
      defaultAnswer: (text: string) => err.style.dim(`(${safe(text)})`),
      error: (text: string) => err.style.red(indented(err, text)),
      keysHelpTip: () => err.style.dim(tips.join(' · ')),
    },
  };
}
