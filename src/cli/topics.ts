import { exitCodes } from './exit-codes.js';

/** Help that belongs to no single command. */
export const topics = (program: string): Readonly<Record<string, () => Promise<string>>> => ({
  'exit-codes': async () => `${exitCodes.map(([code, meaning]) => `${String(code).padStart(4)}  ${meaning}`).join('\n')}\n\nThe codes of single errors are listed in docs/errors.md.\n`,
  environment: async () => `${environment.map(([name, meaning]) => `  ${name.padEnd(14)}${meaning}`).join('\n')}\n\nThey hold for ${program}; an option says more than a variable.\n`,
});

const environment: readonly (readonly [string, string])[] = [
  ['MEVILLE_HOME', 'the folder that keeps everything; --home says the same'],
  ['NO_COLOR', 'no colours, whatever else is set'],
  ['FORCE_COLOR', 'colours even when the output is no terminal'],
  ['TERM', 'dumb: no colours and no moving lines'],
  ['CI', 'no colours and no moving lines'],
];
