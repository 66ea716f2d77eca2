import { errorCodes, MevilleError } from '../../base/errors.js';
import type { CommandSpec, ProgramSpec } from '../command.js';
import { Context } from '../context.js';
import { perform } from '../invoke.js';
import { silent, type Printer } from '../print/printer.js';
import { wrap } from '../print/wrap.js';

/** A command as a person would type it, and the code that it stands for. */
export interface Shown {
  /** meville when absent. */
  readonly program?: ProgramSpec['name'];
  readonly verb: string;
  readonly args?: readonly (string | readonly string[])[];
  readonly options?: Readonly<Record<string, string | true>>;
  readonly load: Required<CommandSpec>['load'];
}

export interface Step {
  readonly command: string;
  readonly exit: 0;
  readonly result: Readonly<Record<string, unknown>>;
}

/** Lines are read more easily when they are no longer than this, whatever the terminal has room for. */
const widest = 80;
const customerHome = 'customer';
const noAnswer = errorCodes['no-answer'].exit;

/** Where the demo is played: what is told to the audience, and the commands that run in the folder of the demo. */
export class Stage {
  readonly steps: Step[] = [];
  readonly #context: Context;
  readonly #out: Printer;
  #section = 0;

  /** @param folder of which all paths are told */
  constructor(context: Context, folder: string) {
    this.#context = new Context({ ...context.io, cwd: folder }, 'meville', {
      home: customerHome,
      json: context.json,
      signal: context.signal,
      out: context.json ? silent : context.out,
      err: context.err,
    });
    this.#out = this.#context.out;
  }

  heading(text: string): void {
    this.#section += 1;
    this.#out.line();
    this.#out.line(this.#out.style.bold(`${String(this.#section)}. ${text}`));
  }

  /** Paragraphs, each with a mark before it when it stands in a list. */
  say(text: string, mark = ''): void {
    const indent = ' '.repeat(mark.length);
    const lines = wrap(text, Math.min(widest, this.#out.width) - mark.length);
    this.#out.lines(lines.map((line, i) => (i === 0 ? mark : indent) + line));
  }

  line(text = ''): void {
    this.#out.line(text);
  }

  /** Writes a file of the demo. */
  async write(name: string, text: string): Promise<void> {
    await this.#context.writeFile(name, text);
  }

  /**
   * Shows a command, runs it, and gives what it would print with --json.
   * @throws what the command throws, and no-answer or internal when it ends with another exit code than 0
   */
  async run<T>(shown: Shown): Promise<T> {
    const { program = 'meville', args = [], options = {}, load } = shown;
    const command = lineOf(shown);
    this.#out.line(this.#out.style.cyan(`$ ${command}`));
    const { io, json, signal, out, err } = this.#context;
    const { home = customerHome } = options;
    const context = new Context(io, program, { home: String(home), json, signal, out, err });
    try {
      const { json: result, exit = 0 } = await perform(context, load, args, options);
      signal.throwIfAborted();
      if (exit !== 0)
        throw new MevilleError(exit === noAnswer ? 'no-answer' : 'internal', `"${command}" ended with exit code ${String(exit)}.`, {
          hint: 'The vendors of the demo answer at 127.0.0.1; something on this machine may keep programs from it.',
        });
      this.steps.push({ command, exit: 0, result: result as Step['result'] });
      return result as T;
    } finally {
      await context.close();
    }
  }
}

/** No word of the demo needs quotes: they are names, options and base64url. */
function lineOf({ program = 'meville', verb, args = [], options = {} }: Shown): string {
  const said = Object.entries(options).map(([name, value]) => (value === true ? `--${name}` : `--${name} ${value}`));
  return [program, verb, ...args.flat(), ...said].join(' ');
}
