import { errorCodes, MevilleError } from '../base/errors.js';

/** What the exit codes mean, as `help exit-codes` says it. */
export const exitCodes: readonly (readonly [number, string])[] = [
  [0, 'done'],
  [1, 'failed for a reason no other code names'],
  [2, 'used wrongly'],
  [3, 'a file or document is invalid'],
  [4, 'a signature, seal, key or binding is wrong'],
  [5, 'the network gave nothing usable'],
  [6, 'conflict: already awarded, sold, expired, locked'],
  [130, 'interrupted'],
];

export const interrupted = errorCodes.interrupted.exit;

export const exitCodeOf = (thrown: unknown): number => (thrown instanceof MevilleError ? errorCodes[thrown.code].exit : 1);
