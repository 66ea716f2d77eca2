import { Command, CommanderError, Option } from 'commander';
import { MevilleError } from '../base/errors.js';
import { Context } from './context.js';
import { exitCodeOf, interrupted } from './exit-codes.js';
import type { Io } from './io.js';
import { errorToJson, printError } from './print/error.js';
import { Printer } from './print/printer.js';

/** What a command has done, in both of the ways it can be told. */
export interface Result {
  /** One JSON document; its shape is a schema in schemas/cli/. */
  readonly json: unknown;
  readonly text: (printer: Printer) => void;
  /** 0 when absent. */
  readonly exit?: number;
}

/** A verb: options in, result out. The words of the command line have been taken apart before. */
export type Verb<Args extends readonly unknown[], Options> = (context: Context, args: Args, options: Options) => Promise<Result>;

/** What a subcommand looks like; the code behind it is loaded when it is called. */
export interface CommandSpec {
  /** The verb and its arguments in commander's notation, `send <request>`. */
  readonly usage: string;
  readonly summary: string;
  readonly options?: readonly (readonly [flags: string, description: string] | Option)[];
  /** Two of them, with what they do. */
  readonly examples?: readonly (readonly [command: string, explanation: string])[];
  readonly load?: () => Promise<{ readonly run: Verb<never, never> }>;
  readonly subcommands?: readonly CommandSpec[];
}

export interface ProgramSpec {
  readonly name: 'meville' | 'meville-vendor';
  readonly summary: string;
  readonly commands: readonly CommandSpec[];
  readonly topics: Readonly<Record<string, () => Promise<string>>>;
}

/** Options that every command takes, before the verb or after it. */
const commonOptions = (): Option[] => [
  new Option('--json', 'print one JSON document instead of text'),
  new Option('--home <dir>', 'keep everything in this folder (or set MEVILLE_HOME)'),
  new Option('--verbose', 'show where an unexpected error came from'),
];

/** Runs a program with its words and returns the exit code. */
export async function runProgram(spec: ProgramSpec, argv: readonly string[], io: Io): Promise<number> {
  const out = new Printer(io.stdout, io.env);
  const err = new Printer(io.stderr, io.env);
  let exit = 0;
  const json = argv.includes('--json');
  const fail = (thrown: unknown, verbose: boolean): number => {
    if (json) out.line(JSON.stringify({ error: errorToJson(thrown) }));
    else printError(err, thrown, verbose);
    return exitCodeOf(thrown);
  };
  const program = new Command(spec.name)
    .description(spec.summary)
    .helpCommand(false)
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({ writeOut: (text) => out.raw(text), writeErr: (text) => (json ? undefined : err.raw(text)), getOutHelpWidth: () => out.width, getErrHelpWidth: () => err.width })
    .option('-V, --version', 'print the version');
  commonOptions().forEach((option) => program.addOption(option.hideHelp()));
  for (const command of spec.commands) program.addCommand(build(command, program, async (verb, args, options) => {
    exit = await invoke(verb, args, options);
  }));
  program.addCommand(helpCommand(program, spec, out));
  program.addHelpText('after', `\nTopics: ${Object.keys(spec.topics).map((topic) => `${spec.name} help ${topic}`).join(', ')}`);

  async function invoke(load: NonNullable<CommandSpec['load']>, args: readonly unknown[], options: Readonly<Record<string, unknown>>): Promise<number> {
    const controller = new AbortController();
    const stop = io.onInterrupt(() => controller.abort());
    const context = new Context(io, spec.name, { home: options['home'] as string | undefined, json, signal: controller.signal, out, err });
    try {
      const { run } = await load();
      const result = await run(context, args as never, options as never);
      if (json && result.json !== undefined) out.line(JSON.stringify(result.json));
      else if (json) return result.exit ?? 0;
      else result.text(out);
      return controller.signal.aborted ? interrupted : (result.exit ?? 0);
    } catch (thrown) {
      const cut = controller.signal.aborted || (thrown instanceof Error && thrown.name === 'ExitPromptError');
      return cut ? interrupted : fail(thrown, options['verbose'] === true);
    } finally {
      stop();
      await context.close();
    }
  }

  try {
    if (argv.length === 0) program.help();
    await program.parseAsync(argv, { from: 'user' });
    return exit;
  } catch (thrown) {
    if (!(thrown instanceof CommanderError)) return fail(thrown, argv.includes('--verbose'));
    if (thrown.exitCode === 0 || thrown.code === 'commander.help') return argv.length === 0 ? 2 : thrown.exitCode;
    // commander has said it on stderr already, with a suggestion.
    if (json) fail(new MevilleError('usage-invalid', thrown.message.replace(/^error: /, '')), false);
    return 2;
  }
}

type Invoke = (load: NonNullable<CommandSpec['load']>, args: readonly unknown[], options: Readonly<Record<string, unknown>>) => Promise<void>;

function build(spec: CommandSpec, parent: Command, invoke: Invoke): Command {
  const [name = '', ...args] = spec.usage.split(' ');
  const command = new Command(name).description(spec.summary).copyInheritedSettings(parent).helpCommand(false);
  args.forEach((argument) => command.argument(argument));
  for (const option of spec.options ?? []) command.addOption(option instanceof Option ? option : new Option(option[0], option[1]));
  if (spec.load !== undefined) commonOptions().forEach((option) => command.addOption(option));
  for (const sub of spec.subcommands ?? []) command.addCommand(build(sub, command, invoke));
  const { examples, load } = spec;
  if (examples !== undefined) command.addHelpText('after', `\nExamples:\n${examples.map(([line, why]) => `  $ ${line}\n      ${why}`).join('\n')}`);
  if (load !== undefined) command.action(async (...given: unknown[]) => invoke(load, given.slice(0, args.length), command.optsWithGlobals()));
  return command;
}

function helpCommand(program: Command, spec: ProgramSpec, out: Printer): Command {
  return new Command('help')
    .argument('[words...]')
    .description(`explain a command, or one of: ${Object.keys(spec.topics).join(', ')}`)
    .copyInheritedSettings(program)
    .helpOption(false)
    .action(async (words: readonly string[]) => {
      const topic = spec.topics[words.join(' ')];
      if (topic !== undefined) {
        out.raw(await topic());
        return;
      }
      let command = program;
      for (const word of words) {
        const found = command.commands.find((candidate) => candidate.name() === word);
        if (found === undefined) throw new MevilleError('usage-invalid', `There is no help on "${words.join(' ')}".`, { hint: `See: ${spec.name} help` });
        command = found;
      }
      command.outputHelp();
    });
}
