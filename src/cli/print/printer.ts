import { Chalk, type ChalkInstance } from 'chalk';
import { visible } from '../../base/text.js';
import { asksSetting, isUnset, showsColour, type Colour } from './colour.js';
import type { Io, Output } from '../io.js';
import { jsonText } from './json.js';
import { wrap } from './wrap.js';

const narrowest = 40;

/** A stream that is printed to, and what it can show. */
export class Printer {
  readonly #output: Output;
  readonly style: ChalkInstance;
  /** True when somebody looks at it as it is written. */
  readonly live: boolean;

  /** True when it can show more than text: pipes, dumb terminals and the console of Linux get no bars. */
  readonly drawn: boolean;

  /** True when the setting `colour` decides whether there are colours. */
  readonly asksSetting: boolean;

  /** @param option what --colour says */
  constructor(output: Output, env: Io['env'], option?: Colour) {
    this.#output = output;
    const terminal = output.isTTY === true;
    this.style = new Chalk({ level: showsColour({ option, env, setting: 'auto', terminal }) ? 1 : 0 });
    this.asksSetting = asksSetting({ option, env, terminal });
    this.live = terminal && isUnset(env['CI']) && env['TERM'] !== 'dumb';
    this.drawn = terminal && env['TERM'] !== 'dumb' && env['TERM'] !== 'linux';
  }

  /** Takes the setting `colour`, which was asked for. */
  heed(setting: Colour): void {
    if (setting !== 'auto') this.style.level = setting === 'always' ? 1 : 0;
  }

  /** Columns of the terminal, which its user may change at any time; 80 when there is none. */
  get width(): number {
    return this.#output.isTTY === true ? Math.max(narrowest, this.#output.columns ?? 80) : 80;
  }

  /** Columns that a line of a table may take: those of the terminal, or enough for anything sensible when there is none. */
  get room(): number {
    return this.#output.isTTY === true ? this.width : 240;
  }

  line(text = ''): void {
    this.#output.write(`${text}\n`);
  }

  /** Running text. On a terminal its lines end where words end, and go on after `indent`; in a pipe it stays one line. */
  text(text: string, indent = ''): void {
    this.lines(wrap(text, this.#output.isTTY === true ? this.width : Infinity, { indent }));
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

/** Text from outside as it may stand in a terminal: nothing in it can move, colour or hide anything. */
export const safe = (text: string, maxWidth?: number): string => visible(text, maxWidth === undefined ? {} : { maxWidth });

/** `21 hours`, `1 offer`, `0 offers`. */
export const count = (n: number, one: string, many = `${one}s`): string => `${String(n)} ${n === 1 ? one : many}`;

/** For what nobody is to see. */
export const silent = new Printer({ write: () => true }, {});
