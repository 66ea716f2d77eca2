import { MevilleError, type ErrorCode, type Fault } from '../../base/errors.js';
import type { Books } from '../books.js';

/** What goes between the thread of the responder and those that keep the books. A structured clone carries all of it, bigints and Maps too. */

/** What a thread may be asked for. An import hands its rows over as they come, which no message can. */
export type Method = Exclude<keyof Books, 'importStock' | 'close'>;

/** What a thread is told when it starts. */
export interface ThreadData {
  readonly path: string;
  /** Whether it is the one that writes. */
  readonly writes: boolean;
}

export interface Call {
  readonly id: number;
  readonly method: Method;
  readonly args: readonly unknown[];
}

/** `close`: there are no more calls. */
export type Order = Call | 'close';

export interface Outcome {
  readonly id: number;
  readonly value?: unknown;
  readonly error?: CarriedError;
}

/** `failed`: the books could not be opened, and the thread ends. */
export type Report = { readonly outcomes: readonly Outcome[] } | { readonly failed: CarriedError };

/** An error as it crosses: a clone of one keeps neither its class nor its code. */
export interface CarriedError {
  /** Absent for a defect. */
  readonly code?: ErrorCode;
  readonly message: string;
  readonly hint?: string;
  readonly file?: string;
  readonly faults?: readonly Fault[];
  readonly stack?: string;
}

export function carry(thrown: unknown): CarriedError {
  if (!(thrown instanceof Error)) return { message: String(thrown) };
  const stack = thrown.stack === undefined ? {} : { stack: thrown.stack };
  if (!(thrown instanceof MevilleError)) return { message: thrown.message, ...stack };
  const { code, message, hint, file, faults } = thrown;
  return { code, message, hint, faults, ...(file === undefined ? {} : { file }), ...stack };
}

export function uncarry({ code, message, stack, ...details }: CarriedError): Error {
  const error = code === undefined ? new Error(message) : new MevilleError(code, message, details);
  // Where it went wrong is in the thread, not here.
  if (stack !== undefined) error.stack = stack;
  return error;
}
