import { exitCodes } from './exit-codes.js';
import { tabulate } from './print/table.js';

/** Help that belongs to no single command. */
export const topics = (program: string): Readonly<Record<string, () => string>> => ({
  'exit-codes': () =>
    `${rows(exitCodes.map(([code, meaning]) => [String(code), meaning]))}\n\nWith --json an error names its own code too; docs/errors.md lists them all.\n`,
  environment: () =>
    `${rows(environment)}\n\nThey hold for ${program}; an option says more than a variable, and an empty one is not set.\n`,
});

const rows = (pairs: readonly (readonly string[])[]): string =>
  tabulate(pairs)
    .map((line) => `  ${line}`)
    .join('\n');

const environment: readonly (readonly [string, string])[] = [
  ['MEVILLE_HOME', 'the folder that keeps everything; --home says the same'],
  ['NO_COLOR', 'no colours, whatever else is set'],
  ['FORCE_COLOR', 'colours even when the output is no terminal; 0 for none'],
  ['TERM', 'dumb: no colours and no moving lines'],
  ['CI', 'no colours and no moving lines'],
];
