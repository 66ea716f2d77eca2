import { CommanderError, type Command } from 'commander';
import { MevilleError } from '../base/errors.js';
import { colourIn } from './print/colour.js';
import type { ProgramSpec } from './command.js';
import { createProgram } from './command-tree.js';
import { failMisused, invoke, type World } from './invoke.js';
import type { Io } from './io.js';
import { Printer } from './print/printer.js';
import { version } from './version.js';

/** Runs a program with its words and returns the exit code. */
export async function runProgram(spec: ProgramSpec, argv: readonly string[], io: Io): Promise<number> {
  // Asked before commander is: its own complaints have to be told in the right form too.
  const options = argv.includes('--') ? argv.slice(0, argv.indexOf('--')) : argv;
  const colour = colourIn(options);
  const world: World = {
    io,
    program: spec.name,
    json: options.includes('--json'),
    verbose: options.includes('--verbose'),
    out: new Printer(io.stdout, io.env, colour),
    err: new Printer(io.stderr, io.env, colour),
  };
  let exit = 0;
  // commander writes help in several pieces; as JSON it is one document.
  const help: string[] = [];
  const program = createProgram(spec, {
    write: (text) => (world.json ? help.push(text) : world.out.raw(text)),
    writeErr: (text) => (world.json ? undefined : world.err.raw(text)),
    width: (error) => (error ? world.err : world.out).width,
    run: async (what, args, given) => {
      exit = await invoke(what, args, given, world);
    },
  });
  try {
    await program.parseAsync(dashedLast(spec, argv), { from: 'user' });
  } catch (thrown) {
    if (!(thrown instanceof CommanderError) || thrown.exitCode !== 0) {
      const home = program.opts<{ readonly home?: string }>().home;
      return failMisused(world, home, thrown instanceof CommanderError ? misuse(thrown, commandOf(program, argv)) : thrown);
    }
    if (thrown.code === 'commander.version' && world.json) {
      world.out.json({ version });
      return 0;
    }
  }
  if (help.length > 0) world.out.json({ help: help.join('') });
  return exit;
}

/** No option is one dash and five letters, or 43 characters long: six characters of an identity are the fewest that name it. */
const couldBeIdentity = /^-(?!-)[\w-]{5,42}$|^--[\w-]{41}$/;

/** One identity in 64 begins with a dash. Behind `--` commander takes it for what it is. */
export function dashedLast({ commands }: ProgramSpec, argv: readonly string[]): string[] {
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
