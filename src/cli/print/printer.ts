import { Chalk, type ChalkInstance } from 'chalk';
import { visible } from '../../base/text.js';
import type { Io, Output } from '../io.js';

/** A stream that is printed to, and what it can show. */
export class Printer {
  readonly #output: Output;
  readonly style: ChalkInstance;
  /** Columns that a line may take. */
  readonly width: number;
  /** True when somebody looks at it as it is written. */
  readonly live: boolean;

  constructor(output: Output, env: Io['env']) {
    this.#output = output;
    const terminal = output.isTTY === true;
    this.style = new Chalk({ level: colourLevel(terminal, env) });
    this.width = terminal ? Math.max(40, output.columns ?? 80) : 80;
    this.live = terminal && env['CI'] === undefined && env['TERM'] !== 'dumb';
  }

  line(text = ''): void {
    this.#output.write(`${text}\n`);
  }

  raw(text: string): void {
    this.#output.write(text);
  }
}

/** NO_COLOR wins, then FORCE_COLOR, then what the stream is. */
function colourLevel(terminal: boolean, env: Io['env']): 0 | 1 {
  if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') return 0;
  if (env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '') return env['FORCE_COLOR'] === '0' ? 0 : 1;
  return terminal && env['TERM'] !== 'dumb' && env['CI'] === undefined ? 1 : 0;
}

/** Text from outside as it may stand in a terminal: nothing in it can move, colour or hide anything. */
export const safe = (text: string, maxWidth?: number): string => visible(text, maxWidth === undefined ? {} : { maxWidth });

/** `21 hours`, `1 offer`, `0 offers`. */
export const count = (n: number, one: string, many = `${one}s`): string => `${String(n)} ${n === 1 ? one : many}`;
