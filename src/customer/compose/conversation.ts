import type { Composition } from './composition.js';
import type { Prompt, Said } from './prompt.js';

/** An answer that can be changed, and the question it answers. */
export interface Given {
  readonly prompt: Prompt;
  readonly said: Said;
}

/**
 * A conversation about a wish: what has been said so far, and with it what to ask next. It has no terminal and no clock; each of these
 * gives a new conversation and leaves the old one as it was.
 */
export class Conversation {
  readonly #start: Composition;

  /** @param start what a file or the settings say already; every answer is suggested from it */
  constructor(start: Composition) {
    this.#start = start;
  }

  /** The next question; undefined when everything has been said. */
  next(): Prompt | undefined {
    return undefined;
  }

  /** @param said fits the question that `next` gives */
  answer(_said: Said): Conversation {
    return this;
  }

  /** Before the last answer, which is suggested again; undefined at the first question. */
  back(): Conversation | undefined {
    return undefined;
  }

  /** The answers that can be changed, in the order they were given. */
  get given(): readonly Given[] {
    return [];
  }

  /** Asks one question again; what was said after it is suggested again, or kept where it still fits. */
  reopen(_id: string): Conversation {
    return this;
  }

  /** What it comes to so far; complete when `next` has nothing to ask. */
  get composition(): Composition {
    return this.#start;
  }

  /** As text that `resumed` takes, for somebody who stops in the middle. */
  draft(): string {
    return '';
  }
}

/**
 * The conversation that somebody stopped in the middle.
 * @throws json-invalid, file-invalid
 */
export const resumed = (_text: string, _file: string): Conversation => {
  throw new Error('not yet');
};
