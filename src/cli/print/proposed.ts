import { shellWord } from './shell-word.js';

/** A command that is proposed, alone or at the end of a sentence. */
const program = /(?<=^|: )meville(?:-vendor)?(?= )/;

/** What proposes a command, in the home that the last one was told to use: without it the next would be about another. */
export const atHome = (text: string, home: unknown): string =>
  typeof home === 'string' ? text.replace(program, (name) => `${name} --home ${shellWord(home)}`) : text;
