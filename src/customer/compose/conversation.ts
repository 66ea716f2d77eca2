import { MevilleError } from '../../base/errors.js';
import type { Composition } from './composition.js';
import { readDraft, writeDraft, type Answers } from './draft.js';
import type { Prompt, Said } from './prompt.js';
import { questions } from './questions.js';
import { misfit, type Sheet } from './script.js';

/** An answer that can be changed, and the question it answers. */
export interface Given {
  readonly prompt: Prompt;
  readonly said: Said;
}

/**
 * A conversation about a wish: what has been said so far, and with it what to ask next. It has no terminal and no clock; each of these
 * gives a new conversation and leaves the old one as it was.
 *
 * It is its questions told from the beginning with the answers that are there: the first question without one, or with one that no
 * longer fits, is the next. So a changed answer keeps all that still fits behind it.
 */
export class Conversation {
  readonly #start: Composition;
  readonly #answers: Answers;
  readonly #next: Prompt | undefined;
  /** The answers that can be changed, in the order of the questions. */
  readonly given: readonly Given[];
  /** What it comes to so far; complete when `next` has nothing to ask. */
  readonly composition: Composition;

  /**
   * @param start what a file or the settings say already; every answer is suggested from it
   * @param answers what has been said before
   */
  constructor(start: Composition, answers: Answers = { said: new Map(), undone: new Map() }) {
    this.#start = start;
    this.#answers = answers;
    const sheet: Sheet = { composition: start };
    const given: Given[] = [];
    const script = questions(start, sheet);
    let step = script.next();
    while (step.done !== true) {
      const prompt: Prompt = step.value;
      const said = answers.said.get(prompt.id);
      if (said === undefined || misfit(prompt, said) !== undefined) break;
      given.push({ prompt, said });
      step = script.next(said);
    }
    this.#next = step.done === true ? undefined : step.value;
    this.given = given;
    this.composition = sheet.composition;
  }

  /** The next question; undefined when everything has been said. */
  next(): Prompt | undefined {
    const prompt = this.#next;
    if (prompt === undefined) return undefined;
    const { said, undone } = this.#answers;
    const before = undone.get(prompt.id) ?? said.get(prompt.id);
    return before === undefined ? prompt : suggesting(prompt, before);
  }

  /**
   * @param said fits the question that `next` gives
   * @throws value-invalid when it does not
   */
  answer(said: Said): Conversation {
    const prompt = this.#next;
    if (prompt === undefined) throw new MevilleError('value-invalid', 'Everything has been said.');
    const fault = misfit(prompt, said);
    if (fault !== undefined) throw new MevilleError('value-invalid', `${prompt.text} ${fault}.`);
    const { undone } = this.#answers;
    return this.#with({ said: new Map([...this.#answers.said, [prompt.id, said]]), undone: without(undone, prompt.id) });
  }

  /** Before the last answer, which is suggested again; undefined at the first question. */
  back(): Conversation | undefined {
    const last = this.given.at(-1);
    return last === undefined ? undefined : this.reopen(last.prompt.id);
  }

  /** Asks one question again; what was said after it is suggested again, or kept where it still fits. */
  reopen(id: string): Conversation {
    const { said, undone } = this.#answers;
    const before = this.given.find(({ prompt }) => prompt.id === id);
    if (before === undefined) return this;
    return this.#with({ said: without(said, id), undone: new Map([...undone, [id, before.said]]) });
  }

  /** As text that `resumed` takes, for somebody who stops in the middle. */
  draft(): string {
    return writeDraft(this.#start, this.#answers);
  }

  #with(answers: Answers): Conversation {
    return new Conversation(this.#start, answers);
  }
}

const without = <T>(map: ReadonlyMap<string, T>, key: string): ReadonlyMap<string, T> =>
  new Map([...map].filter(([candidate]) => candidate !== key));

/** The question with an answer suggested, when it could be one. */
function suggesting(prompt: Prompt, said: Said): Prompt {
  if (prompt.kind === 'text') return typeof said === 'string' ? { ...prompt, suggested: said } : prompt;
  if (misfit(prompt, said) !== undefined) return prompt;
  if (prompt.kind === 'choice') return typeof said === 'string' ? { ...prompt, suggested: said } : prompt;
  return typeof said === 'string' ? prompt : { ...prompt, suggested: said };
}

/**
 * The conversation that somebody stopped in the middle.
 * @throws json-invalid, file-invalid
 */
export function resumed(text: string, file: string): Conversation {
  const { start, answers } = readDraft(text, file);
  return new Conversation(start, answers);
}
