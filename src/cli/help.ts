import { Command } from 'commander';
import { MevilleError } from '../base/errors.js';
import { didYouMean } from '../base/text.js';
import type { ProgramSpec } from './command.js';

/** Adds `help`, which explains a command as `--help` does, or a topic that belongs to no command. */
export function addHelp(program: Command, { name, topics }: ProgramSpec): void {
  const names = Object.keys(topics);
  const help = new Command('help')
    .argument('[words...]')
    .description(`explain a command, or one of: ${names.join(', ')}`)
    .copyInheritedSettings(program)
    .helpOption(false)
    .action((words: readonly string[]) => {
      const topic = topics[words.join(' ')];
      if (topic !== undefined) program.configureOutput().writeOut?.(topic());
      else find(program, words, names).outputHelp();
    });
  program.addCommand(help);
  program.addHelpText('after', `\nTopics: ${names.map((topic) => `${name} help ${topic}`).join(', ')}`);
}

/** @throws usage-invalid */
function find(program: Command, words: readonly string[], topics: readonly string[]): Command {
  let command = program;
  for (const word of words) {
    const found = command.commands.find((candidate) => candidate.name() === word);
    if (found === undefined) {
      const near = didYouMean(word, [...command.commands.map((candidate) => candidate.name()), ...(command === program ? topics : [])]);
      const hint = `${near === undefined ? '' : `Did you mean ${near}? `}See: ${program.name()} help`;
      throw new MevilleError('usage-invalid', `There is no help on "${words.join(' ')}".`, { hint });
    }
    command = found;
  }
  return command;
}
