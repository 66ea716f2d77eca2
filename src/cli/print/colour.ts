import type { Io } from '../io.js';

/** When colours are shown: `auto` is when somebody looks at a terminal that can show them. */
export const colours = ['auto', 'always', 'never'] as const;

export type Colour = (typeof colours)[number];

interface Sayings {
  /** What --colour says. */
  readonly option: Colour | undefined;
  readonly env: Io['env'];
  /** What the settings say, once they are known. */
  readonly setting: Colour;
  readonly terminal: boolean;
}

export const isUnset = (value: string | undefined): boolean => value === undefined || value === '';

/** The option wins, then NO_COLOR, then FORCE_COLOR, then the setting, then what the stream is. A variable that is empty is not set. */
export function showsColour({ option, env, setting, terminal }: Sayings): boolean {
  if (option === 'always' || option === 'never') return option === 'always';
  if (!isUnset(env['NO_COLOR'])) return false;
  if (!isUnset(env['FORCE_COLOR'])) return env['FORCE_COLOR'] !== '0' && env['FORCE_COLOR'] !== 'false';
  if (option === undefined && setting !== 'auto') return setting === 'always';
  return terminal && env['TERM'] !== 'dumb' && isUnset(env['CI']);
}

/** Whether the setting can change anything. Where nobody looks it is not asked for, so scripts do not wait for a file. */
export const asksSetting = ({ option, env, terminal }: Omit<Sayings, 'setting'>): boolean =>
  terminal && option === undefined && isUnset(env['NO_COLOR']) && isUnset(env['FORCE_COLOR']);

/** What --colour says among the words of a command line, before they are taken apart; what it may not say is complained about then. */
export function colourIn(words: readonly string[]): Colour | undefined {
  const said = words.flatMap((word, i) => (word === '--colour' ? [words[i + 1]] : word.startsWith('--colour=') ? [word.slice(9)] : []));
  return colours.find((colour) => colour === said.at(-1));
}
