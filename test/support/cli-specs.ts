import type { CommandSpec, ProgramSpec } from '../../src/cli/command.js';
import { customerProgram } from '../../src/cli/customer-program.js';
import { vendorProgram } from '../../src/cli/vendor-program.js';

/** Every command of both programs, as their specs have them: a test that walks them holds for a command that is added later too. */

export const programSpecs: readonly ProgramSpec[] = [customerProgram, vendorProgram];

export interface WalkedCommand {
  readonly program: ProgramSpec['name'];
  /** `vendors add` */
  readonly verb: string;
  readonly spec: CommandSpec;
}

const nameOf = ({ usage }: CommandSpec): string => usage.split(' ')[0] ?? '';

function walk(program: ProgramSpec['name'], commands: readonly CommandSpec[], above: readonly string[]): WalkedCommand[] {
  return commands.flatMap((spec) => {
    const words = [...above, nameOf(spec)];
    return [{ program, verb: words.join(' '), spec }, ...walk(program, spec.subcommands ?? [], words)];
  });
}

/** Groups such as `vendors` too. */
export const walkedCommands: readonly WalkedCommand[] = programSpecs.flatMap(({ name, commands }) => walk(name, commands, []));

/** Those that can be run. */
export const runnableCommands = walkedCommands.filter(({ spec }) => spec.load !== undefined);

/** The command that the words after the program's name lead to; undefined when they lead to none. */
export function commandMeant(program: string, words: readonly string[]): WalkedCommand | undefined {
  let found: WalkedCommand | undefined;
  for (const word of words) {
    const verb = found === undefined ? word : `${found.verb} ${word}`;
    found = walkedCommands.find((command) => command.program === program && command.verb === verb) ?? found;
  }
  return found;
}
