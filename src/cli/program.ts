import { Command, CommanderError, Option } from 'commander';
import { MevilleError } from '../base/errors.js';
import type { CommandSpec, ProgramSpec } from './command.js';
import { addHelp } from './help.js';
import { fail, invoke, type World } from './invoke.js';
import type { Io } from './io.js';
import { Printer } from './print/printer.js';
import { version } from './version.js';

/** Two columns need room; a narrower terminal wraps the lines itself. */
const narrowestHelp = 64;

/** Options that every command takes, before the verb or after it. */
const commonOptions = (): Option[] => [
  new Option('--json', 'print one JSON document instead of text'),
  new Option('--home <dir>', 'keep everything in this folder (or set MEVILLE_HOME)'),
  new Option('--verbose', 'show where an unexpected error came from'),
];

/** Runs a program with its words and returns the exit code. */
export async function runProgram(spec: ProgramSpec, argv: readonly string[], io: Io): Promise<number> {
  // Asked before commander is: its own complaints have to be told in the right form too.
  const options = argv.includes('--') ? argv.slice(0, argv.indexOf('--')) : argv;
  const world: World = {
    io,
    program: spec.name,
    json: options.includes('--json'),
    verbose: options.includes('--verbose'),
    out: new Printer(io.stdout, io.env),
    err: new Printer(io.stderr, io.env),
  };
  let exit = 0;
  // commander writes help in several pieces; as JSON it is one document.
  const help: string[] = [];
  const write = (text: string): unknown => (world.json ? help.push(text) : world.out.raw(text));
  const program = createProgram(spec, world, { write, onExit: (code) => (exit = code) });
  try {
    await program.parseAsync(dashedLast(spec, argv), { from: 'user' });
  } catch (thrown) {
    if (!(thrown instanceof CommanderError)) return fail(world, thrown);
    if (thrown.exitCode !== 0) return fail(world, misuse(thrown, commandOf(program, argv)));
    if (thrown.code === 'commander.version' && world.json) {
      world.out.json({ version });
      return 0;
    }
  }
  if (help.length > 0) world.out.json({ help: help.join('') });
  return exit;
}

interface Hooks {
  readonly write: (text: string) => unknown;
  readonly onExit: (code: number) => void;
}

function createProgram(spec: ProgramSpec, world: World, hooks: Hooks): Command {
  const { out, err, json } = world;
  const program = new Command(spec.name)
    .description(spec.summary)
    .helpCommand(false)
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: hooks.write,
      // Help for who forgot the verb. Complaints are told like all other errors.
      writeErr: (text) => (json ? undefined : err.raw(text)),
      outputError: () => {},
      getOutHelpWidth: () => Math.max(narrowestHelp, out.width),
      getErrHelpWidth: () => Math.max(narrowestHelp, err.width),
    })
    .configureHelp({ minWidthToWrap: 16 })
    .version(version, '-V, --version', 'print the version');
  for (const option of commonOptions()) program.addOption(option);
  for (const command of spec.commands) program.addCommand(build(command, program, world, hooks));
  addHelp(program, spec);
  return program;
}

function build(spec: CommandSpec, parent: Command, world: World, hooks: Hooks): Command {
  const [name = '', ...args] = spec.usage.split(' ');
  const command = new Command(name).description(spec.summary).copyInheritedSettings(parent).helpCommand(false);
  for (const argument of args) command.argument(argument);
  for (const option of spec.options ?? []) command.addOption(option instanceof Option ? option : new Option(option[0], option[1]));
  for (const option of spec.load === undefined ? [] : commonOptions()) command.addOption(option);
  for (const sub of spec.subcommands ?? []) command.addCommand(build(sub, command, world, hooks));
  const { notes, examples, load, drains } = spec;
  if (notes !== undefined) command.addHelpText('after', `\n${notes.join('\n')}`);
  if (examples !== undefined)
    command.addHelpText('after', `\nExamples:\n${examples.map(([line, why]) => `  $ ${line}\n      ${why}`).join('\n')}`);
  if (load === undefined) return command;
  return command.action(async (...given: unknown[]) => {
    hooks.onExit(
      await invoke({ load, ...(drains === undefined ? {} : { drains }) }, given.slice(0, args.length), command.optsWithGlobals(), world),
    );
  });
}

/** No option is one dash and five letters, or 43 characters long: six characters of an identity are the fewest that name it. */
const couldBeIdentity = /^-(?!-)[\w-]{5,42}$|^--[\w-]{41}$/;

/** One identity in 64 begins with a dash. Behind `--` commander takes it for what it is. */
function dashedLast({ commands }: ProgramSpec, argv: readonly string[]): string[] {
  const takesIt = commands.some(({ usage, dashes }) => dashes === true && argv.includes(usage.split(' ')[0] ?? ''));
  if (!takesIt || argv.includes('--')) return [...argv];
  const identities = argv.filter((word) => couldBeIdentity.test(word));
  return identities.length === 0 ? [...argv] : [...argv.filter((word) => !couldBeIdentity.test(word)), '--', ...identities];
}

/** The command the words lead to, as far as they do. */
function commandOf(program: Command, argv: readonly string[]): Command {
  let command = program;
  for (const word of argv) command = command.commands.find((candidate) => candidate.name() === word) ?? command;
  return command;
}

function misuse(thrown: CommanderError, command: Command): MevilleError {
  const path = [command.parent?.parent?.name(), command.parent?.name(), command.name()].filter((name) => name !== undefined).join(' ');
  if (thrown.code === 'commander.help')
    return new MevilleError('usage-invalid', `${path} needs a command.`, { hint: `See: ${path} --help` });
  const [said = '', suggestion] = thrown.message.replace(/^error: /, '').split('\n');
  const message = `${said.charAt(0).toUpperCase()}${said.slice(1).replace(/\.$/, '')}.`;
  const proposed = suggestion?.replace(/^\((.*)\)$/, '$1');
  return new MevilleError('usage-invalid', message, {
    hint: [proposed, `See: ${path} --help`].filter((part) => part !== undefined).join(' '),
  });
}
