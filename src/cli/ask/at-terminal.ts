import { emitKeypressEvents, type Interface, type Key } from 'node:readline';
import { PassThrough } from 'node:stream';
import type { ReadStream } from 'node:tty';
import { MevilleError } from '../../base/errors.js';
import type { Prompt, Said } from '../../customer/compose/prompt.js';
import type { Context } from '../context/context.js';
import { putPrompt } from './put-prompt.js';

/** What is said instead of an answer: the question before this one, please. */
export const back = Symbol('back');

/** While nobody else listens to one of these, a listener of the library's ends the process at once. */
const signals = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;

/** Milliseconds after which an escape character is the key, and not the beginning of another one, such as an arrow. */
const escapeTimeout = 100;

/** Somebody at a terminal, who may answer, go back with Escape, or leave in one of several ways. */
export class AtTerminal {
  readonly #context: Context;
  readonly #terminal: ReadStream;
  /** What the library reads. It would not survive that the terminal itself cannot be read any more. */
  readonly #typed: PassThrough;
  /** Aborts the question that is open. */
  #question = new AbortController();
  #left = false;

  constructor(context: Context) {
    this.#context = context;
    this.#terminal = context.io.stdin as unknown as ReadStream;
    this.#typed = Object.assign(new PassThrough(), { isTTY: true, setRawMode: (raw: boolean) => this.#terminal.setRawMode(raw) });
    // Before the library does it: by default half a second is waited for the rest of a key, and swallows what is typed next.
    emitKeypressEvents(this.#typed, { escapeCodeTimeout: escapeTimeout } as unknown as Interface);
    this.#typed.on('keypress', this.#pressed);
    this.#terminal.on('data', this.#type).on('end', this.#leave).resume();
    // Stays when this is closed: a terminal that is gone fails again when its modes are put back.
    this.#terminal.on('error', this.#leave);
    for (const name of signals) process.on(name, this.#leave);
    process.on('SIGCONT', this.#resume);
    context.signal.addEventListener('abort', this.#leave);
  }

  close(): void {
    this.#terminal.off('data', this.#type).off('end', this.#leave).pause();
    for (const name of signals) process.off(name, this.#leave);
    process.off('SIGCONT', this.#resume);
    this.#context.signal.removeEventListener('abort', this.#leave);
  }

  /** @throws interrupted when whoever was asked has left */
  async ask(prompt: Prompt): Promise<Said | typeof back> {
    this.#question = new AbortController();
    const { signal } = this.#question;
    if (this.#left || this.#context.signal.aborted) this.#leave();
    try {
      return await putPrompt(this.#context, prompt, { signal, input: this.#typed });
    } catch (thrown) {
      if (signal.reason === back) return back;
      // Ctrl-C is a key here, and the library has its own name for it.
      if (signal.aborted || (thrown instanceof Error && thrown.name === 'ExitPromptError'))
        throw new MevilleError('interrupted', 'Interrupted.');
      throw thrown;
    }
  }

  readonly #type = (bytes: Uint8Array): void => {
    this.#typed.write(bytes);
  };

  readonly #pressed = (_text: string | undefined, { name, ctrl = false }: Key): void => {
    if (name === 'escape') this.#question.abort(back);
    // On an empty line the library's reader ends, which the library does not notice; elsewhere it deletes a character.
    else if (name === 'd' && ctrl) setImmediate(() => (this.#terminal.isRaw ? undefined : this.#leave()));
  };

  /** After Ctrl-Z and `fg` the library's reader would wait for ever. */
  readonly #resume = (): void => {
    setImmediate(() => this.#typed.resume());
  };

  readonly #leave = (): void => {
    this.#left = true;
    this.#question.abort();
  };
}
