import { Command, Help, Option } from 'commander';
import { choiceOf } from './choice.js';
import { colours } from './print/colour.js';
import type { CommandSpec, ProgramSpec } from './command.js';
import { addHelp, refuseUnknown, type Width } from './help.js';
import type { Runnable } from './invoke.js';
import { page } from './print/page.js';
import { wrap } from './print/wrap.js';
import { version } from './version.js';

/** The commands of a program as commander has them. */

/** Two columns need room; a narrower terminal wraps the lines itself. */
const narrowestHelp = 56;
const ofEveryCommand = 'Options of every command:';

/** Options that every command takes, before the verb or after it. */
const commonOptions = ({ options = [] }: ProgramSpec): Option[] =>
  [
    new Option('--json', 'print one JSON document instead of text'),
    new Option('--home <dir>', 'keep everything in this folder (or set MEVILLE_HOME)'),
    ...options.map(([flags, description]) => new Option(flags, description)),
    new Option('--colour <when>', 'colours: auto, always or never').argParser((text) => choiceOf(colours, text, '--colour')),
    new Option('--verbose', 'show where an unexpected error came from'),
  ].map((option) => option.helpGroup(ofEveryCommand));

export interface Hooks {
  /** Takes help, in several pieces. */
  readonly write: (text: string) => unknown;
  /** Takes the help for who forgot the verb. Complaints are thrown. */
  readonly writeErr: (text: string) => unknown;
  /** The columns of stderr, for who forgot the verb, or of stdout. */
  readonly width: (error: boolean) => number;
  readonly run: (what: Runnable, args: readonly unknown[], options: Readonly<Record<string, unknown>>) => Promise<void>;
}

export function createProgram(spec: ProgramSpec, hooks: Hooks): Command {
  const width: Width = ({ error }) => Math.max(narrowestHelp, hooks.width(error));
  const program = new Command(spec.name)
    .description(spec.summary)
    .helpCommand(false)
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: hooks.write,
      writeErr: hooks.writeErr,
      outputError: () => {},
      getOutHelpWidth: () => width({ error: false }),
      getErrHelpWidth: () => width({ error: true }),
    })
    .configureHelp({ minWidthToWrap: 16, subcommandTerm, formatHelp })
    .version(version, '-V, --version', 'print the version')
    .addHelpOption(helpOption());
  for (const option of commonOptions(spec)) program.addOption(option);
  for (const command of spec.commands) program.addCommand(build(command, spec, { parent: program, path: spec.name, hooks, width }));
  addHelp(program, spec, width);
  refuseUnknown(program, spec.name);
  return program;
}

const helpOption = (): Option => new Option('-h, --help', 'show this page').helpGroup(ofEveryCommand);

/** Every command takes options, so the list of commands does not say so. */
const subcommandTerm = (command: Command): string => command.name() + command.registeredArguments.map(argumentTerm).join('');

const argumentTerm = (argument: Command['registeredArguments'][number]): string => {
  const name = argument.name() + (argument.variadic ? '...' : '');
  return argument.required ? ` <${name}>` : ` [${name}]`;
};

/** Who asks about a program or a group wants to see its commands first. */
function formatHelp(command: Command, helper: Help): string {
  const text = Help.prototype.formatHelp.call(helper, command, helper);
  if (command.commands.length === 0) return text;
  const blocks = text.trimEnd().split('\n\n');
  const isOptions = (block: string): boolean => block.startsWith('Options');
  return `${[...blocks.filter((block) => !isOptions(block)), ...blocks.filter(isOptions)].join('\n\n')}\n`;
}

interface Above {
  readonly parent: Command;
  /** The words that lead to it. */
  readonly path: string;
  readonly hooks: Hooks;
  readonly width: Width;
}

function build(spec: CommandSpec, program: ProgramSpec, { parent, path, hooks, width }: Above): Command {
  const { usage, summary, about = summary, options = [], examples = [], load, drains, subcommands = [], terms, group } = spec;
  const [name = '', ...args] = usage.split(' ');
  const command = new Command(name)
    .summary(summary)
    .description(`${about.charAt(0).toUpperCase()}${about.slice(1)}.`)
    .copyInheritedSettings(parent)
    .helpCommand(false)
    .addHelpOption(load === undefined ? helpOption().helpGroup('Options:') : helpOption());
  if (group !== undefined) command.helpGroup(group);
  for (const argument of args) command.argument(argument);
  for (const option of options) command.addOption(option instanceof Option ? option : new Option(option[0], option[1]));
  for (const option of load === undefined ? [] : commonOptions(program)) command.addOption(option);
  for (const sub of subcommands) command.addCommand(build(sub, program, { parent: command, path: `${path} ${name}`, hooks, width }));
  if (subcommands.length > 0) refuseUnknown(command, `${path} ${name}`);
  if (terms !== undefined)
    command.addHelpText('after', (to) => `\n${page([{ heading: terms.heading }, { terms: terms.rows }], width(to))}`.trimEnd());
  if (examples.length > 0) command.addHelpText('after', (to) => `\n${examplesText(examples, width(to))}`);
  if (load === undefined) return command;
  const runnable = { load, ...(drains === undefined ? {} : { drains }) };
  return command.action(async (...given: unknown[]) => hooks.run(runnable, given.slice(0, args.length), command.optsWithGlobals()));
}

/** A command is copied into a shell, so it is never wrapped. */
const examplesText = (examples: NonNullable<CommandSpec['examples']>, width: number): string =>
  ['Examples:', ...examples.map(([line, why]) => `  $ ${line}\n${indented(why, width)}`)].join('\n');

const indented = (text: string, width: number): string =>
  wrap(text, width - 6)
    .map((line) => `      ${line}`)
    .join('\n');
