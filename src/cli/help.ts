import { Command } from 'commander';
import { MevilleError } from '../base/errors.js';
import { didYouMean } from '../base/text.js';
import type { ProgramSpec } from './command.js';
import { page } from './print/page.js';

/** The columns that help has where it goes. */
export type Width = (to: { readonly error: boolean }) => number;

/** Adds `help`, which explains a command as `--help` does, or a topic that belongs to no command. */
export function addHelp(program: Command, { name, topics, commands }: ProgramSpec, width: Width): void {
  const help = new Command('help')
    .argument('[topic...]')
    .summary('explain a command or a topic')
    .copyInheritedSettings(program)
    // For who asks twice: `meville help send --help`.
    .helpOption(false)
    .option('-h, --help')
    .action((words: readonly string[]) => {
      const topic = topics[words.join('-')];
      if (topic !== undefined) program.configureOutput().writeOut?.(page(topic.page, width({ error: false })));
      else find(program, words, Object.keys(topics)).outputHelp();
    });
  const group = commands.at(-1)?.group;
  if (group !== undefined) help.helpGroup(group);
  program.addCommand(help);
  program.addHelpText('after', (to) => {
    const terms = Object.entries(topics).map(([topic, { about }]) => [`${name} help ${topic}`, about] as const);
    return `\n${page([{ heading: 'Topics:' }, { terms }], width(to))}`.trimEnd();
  });
}

/** @throws usage-invalid */
function find(program: Command, words: readonly string[], topics: readonly string[]): Command {
  let command = program;
  for (const word of words) {
    const found = command.commands.find((candidate) => candidate.name() === word);
    if (found === undefined) {
      const hint = proposal(command, word, `${program.name()} help`, command === program ? topics : []);
      throw new MevilleError('usage-invalid', `There is no help on "${words.join(' ')}".`, { hint });
    }
    command = found;
  }
  return command;
}

function proposal(command: Command, word: string, see: string, more: readonly string[] = []): string {
  const near = didYouMean(word, [...command.commands.map((candidate) => candidate.name()), ...more]);
  return `${near === undefined ? '' : `Did you mean ${near}? `}See: ${see}`;
}

/** Without this, `meville sned --help` would be answered with the help of `meville`, as if there were nothing wrong with it. */
export function refuseUnknown(command: Command, path: string): void {
  command.addHelpText('before', () => {
    const [word = '-'] = command.args;
    if (word.startsWith('-') || command.commands.some((candidate) => candidate.name() === word)) return '';
    throw new MevilleError('usage-invalid', `Unknown command '${word}'.`, { hint: proposal(command, word, `${path} --help`) });
  });
}
