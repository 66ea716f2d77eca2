import { fromUtf8 } from '../../base/bytes.js';
import { errorCodes, MevilleError } from '../../base/errors.js';
import { createProgram } from '../command-tree.js';
import type { ProgramSpec, Result } from '../command.js';
import { Context } from '../context/context.js';
import { readInput } from '../files.js';
import { perform } from '../invoke.js';
import { safe, silent, type Printer } from '../print/printer.js';
import { shellWord } from '../print/shell-word.js';
import { wrap } from '../print/wrap.js';
import { dashedLast } from '../program.js';

/** What a person types: the program, then its words, in as many lines as they are easy to read in. */
export type Typed = readonly [program: ProgramSpec['name'], ...lines: (readonly string[])[]];

/** By their names. */
export type Programs = Readonly<Record<ProgramSpec['name'], ProgramSpec>>;

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
  readonly #programs: Programs;
  readonly #out: Printer;
  #section = 0;

  /** @param folder of which all paths are told */
  constructor(context: Context, programs: Programs, folder: string) {
    this.#programs = programs;
    // Its market is of this machine, which a proxy elsewhere would look for on its own.
    const env = { ...context.io.env, MEVILLE_PROXY: undefined };
    this.#context = new Context({ ...context.io, env, cwd: folder }, 'meville', {
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
    await this.#context.files.write(name, text);
  }

  /** Lines of a file of the demo: those that the pattern is found in. */
  async quote(name: string, pattern: RegExp): Promise<void> {
    const text = fromUtf8(await readInput(this.#context.io, name));
    for (const line of text.split('\n').filter((each) => pattern.test(each))) this.#out.line(`  ${safe(line)}`);
  }

  /**
   * Shows a command, reads it as the program does, runs it, and gives what it would print with --json.
   * @throws what the command throws, and no-answer or internal when it ends with another exit code than 0
   */
  async run<T>(...typed: Typed): Promise<T> {
    const [program, ...lines] = typed;
    const shown = shellLines(typed);
    this.#out.line();
    this.#out.lines(shown.map((line, i) => this.#out.style.cyan(`${i === 0 ? '$ ' : '    '}${line}${i < shown.length - 1 ? ' \\' : ''}`)));
    const command = shown.join(' ');
    const { json: result, exit = 0 } = await this.#perform(program, lines.flat());
    this.#context.signal.throwIfAborted();
    if (exit !== 0)
      throw new MevilleError(exit === noAnswer ? 'no-answer' : 'internal', `"${command}" ended with exit code ${String(exit)}.`, {
        hint: 'The vendors of the demo answer at 127.0.0.1; something on this machine may keep programs from it.',
      });
    this.steps.push({ command, exit: 0, result: result as Step['result'] });
    return result as T;
  }

  async #perform(program: ProgramSpec['name'], words: readonly string[]): Promise<Result> {
    const spec = this.#programs[program];
    const { io, json, signal, out, err } = this.#context;
    let result: Result = {};
    const tree = createProgram(spec, {
      write: () => {},
      writeErr: () => {},
      width: () => widest,
      run: async ({ load }, args, options) => {
        const { home = customerHome } = options as { readonly home?: string };
        const context = new Context(io, program, { home, json, signal, out, err });
        try {
          result = await perform(context, load, args, options);
        } finally {
          await context.close();
        }
      },
    });
    await tree.parseAsync(dashedLast(spec, words), { from: 'user' });
    return result;
  }
}

/** An option is typed as it is; everything else is quoted where a shell would make something else of it. */
const shellLines = ([program, ...lines]: Typed): string[] =>
  lines.map((words, i) =>
    [...(i === 0 ? [program] : []), ...words.map((word) => (isDashed.test(word) ? word : shellWord(word)))].join(' '),
  );

/** Also an identity, which may begin with a dash. */
const isDashed = /^-[\w-]+$/;
