import { Chalk, type ChalkInstance } from 'chalk';
import { visible } from '../../base/text.js';
import type { Io, Output } from '../io.js';
import { jsonText } from './json.js';

const narrowest = 40;

/** A stream that is printed to, and what it can show. */
export class Printer {
  readonly #output: Output;
  readonly style: ChalkInstance;
  /** Columns that running text is wrapped at. */
  readonly width: number;
  /** Columns that a line of a table may take: those of the terminal, or enough for anything sensible when there is none. */
  readonly room: number;
  /** True when somebody looks at it as it is written. */
  readonly live: boolean;

  constructor(output: Output, env: Io['env']) {
    this.#output = output;
    const terminal = output.isTTY === true;
    this.style = new Chalk({ level: colourLevel(terminal, env) });
    this.width = terminal ? Math.max(narrowest, output.columns ?? 80) : 80;
    this.room = terminal ? this.width : 240;
    this.live = terminal && isUnset(env['CI']) && env['TERM'] !== 'dumb';
  }

  line(text = ''): void {
    this.#output.write(`${text}\n`);
  }

  lines(texts: readonly string[]): void {
    for (const text of texts) this.line(text);
  }

  json(value: unknown): void {
    this.line(jsonText(value));
  }

  raw(text: string): void {
    this.#output.write(text);
  }
}

const isUnset = (value: string | undefined): boolean => value === undefined || value === '';

/** NO_COLOR wins, then FORCE_COLOR, then what the stream is. A variable that is empty is not set. */
function colourLevel(terminal: boolean, env: Io['env']): 0 | 1 {
  if (!isUnset(env['NO_COLOR'])) return 0;
  if (!isUnset(env['FORCE_COLOR'])) return env['FORCE_COLOR'] === '0' || env['FORCE_COLOR'] === 'false' ? 0 : 1;
  return terminal && env['TERM'] !== 'dumb' && isUnset(env['CI']) ? 1 : 0;
}

/** Text from outside as it may stand in a terminal: nothing in it can move, colour or hide anything. */
export const safe = (text: string, maxWidth?: number): string => visible(text, maxWidth === undefined ? {} : { maxWidth });

/** `21 hours`, `1 offer`, `0 offers`. */
export const count = (n: number, one: string, many = `${one}s`): string => `${String(n)} ${n === 1 ? one : many}`;
