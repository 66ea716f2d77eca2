import { exitCodes } from '../exit-codes.js';
import type { Block } from '../print/page.js';

/** `help exit-codes` */
export const exitCodePage: readonly Block[] = [
  { terms: exitCodes.map(([code, meaning]) => [String(code), meaning]) },
  'An error also has a code of its own, in brackets at the end of its first line and, with --json, in error.code. docs/errors.md lists all of them, with what to do.',
];
