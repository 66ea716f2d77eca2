import { limits } from '../limits.js';
import { isWellFormed, visible } from '../text.js';
import { nodeBuilder, textBuilder, type Builder, type OpenList, type OpenMap } from './builders.js';
import { checkSize, placeOf, refusal, type ReadOptions } from './faults.js';
import { quickTexts } from './quick-json.js';
import type { Node, TextTree } from './tree.js';

/**
 * A JSON reader that is stricter than JSON.parse where two readers of one file could disagree: it refuses duplicate keys, `__proto__`,
 * lone surrogates, NUL, a byte order mark, and, where a tree is made, numbers beyond the range of a double. It does not recurse.
 */

/** A data file of the largest size holds fewer values than this, unless it was written to exhaust memory. */
const dataNodes = 8_000_000;

/**
 * A tree with the source text and the place of everything, for files that people write.
 * @throws json-invalid, size-exceeded
 */
export function readJson(text: string, options: ReadOptions = {}): Node {
  return new Reader(text, nodeBuilder, { size: limits.writtenFile, depth: limits.jsonDepth, nodes: limits.jsonNodes, ...options }).read();
}

/**
 * Only the source texts, for data files: a string for each string, number or boolean; null; arrays; objects that inherit nothing.
 * Numbers with an exponent are spelled out, and one beyond the range of a double is a text like every other.
 * Takes files of limits.dataFile.
 * @throws json-invalid, size-exceeded
 */
export function readJsonTexts(text: string, options: ReadOptions = {}): TextTree {
  const bounds = { size: limits.dataFile, depth: limits.jsonDepth, nodes: dataNodes, ...options };
  checkSize(text.length, bounds.size);
  return quickTexts(text, bounds) ?? new Reader(text, textBuilder, bounds).read();
}

const surrogate = /\p{Surrogate}/u;
/** What ends a slice of the text, or makes it another text than the string it spells. */
const special = /[\\\u0000-\u001f]/;
const plainRun = /[^"\\\u0000-\u001f]*/y;
const numberToken = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const wordToken = /[^\s"[\]{},:]+/y;
const hex = /^[0-9a-fA-F]{4}$/;
const escapes: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);
const literals: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);

interface OpenMapFrame<T> {
  readonly kind: 'map';
  readonly open: OpenMap<T>;
  key: string;
  line: number;
  column: number;
}

type Frame<T> = OpenMapFrame<T> | { readonly kind: 'list'; readonly open: OpenList<T> };

class Reader<T> {
  readonly #text: string;
  readonly #builder: Builder<T>;
  readonly #limits: Required<ReadOptions>;
  readonly #stack: Frame<T>[] = [];
  #at = 0;
  #line = 1;
  #lineStart = 0;
  #nodes = 0;

  constructor(text: string, builder: Builder<T>, bounds: Required<ReadOptions>) {
    this.#text = text;
    this.#builder = builder;
    this.#limits = bounds;
  }

  read(): T {
    checkSize(this.#text.length, this.#limits.size);
    if (this.#text.startsWith('\uFEFF')) this.#fail('a byte order mark is not read');
    const lone = this.#text.isWellFormed() ? -1 : this.#text.search(surrogate);
    if (lone !== -1) this.#fail('there is half of a surrogate pair', lone);
    for (;;) {
      const opened = this.#openOrScalar();
      if (opened === undefined) continue;
      const done = this.#attach(opened.value);
      if (done !== undefined) return done.value;
    }
  }

  /** Reads one scalar or empty container; undefined when a container was opened and its first value comes next. */
  #openOrScalar(): { value: T } | undefined {
    this.#skipSpace();
    this.#nodes += 1;
    if (this.#nodes > this.#limits.nodes) this.#fail(`there are more than ${String(this.#limits.nodes)} values`);
    const line = this.#line;
    const column = this.#at - this.#lineStart + 1;
    const character = this.#text[this.#at];
    if (character !== '{' && character !== '[') return { value: this.#scalar(line, column) };
    if (this.#stack.length >= this.#limits.depth) this.#fail(`it nests deeper than ${String(this.#limits.depth)} levels`);
    this.#at += 1;
    this.#skipSpace();
    const empty = this.#text[this.#at] === (character === '{' ? '}' : ']');
    if (empty) this.#at += 1;
    if (character === '{') {
      const open = this.#builder.map(line, column);
      if (empty) return { value: open.value };
      const frame: OpenMapFrame<T> = { kind: 'map', open, key: '', line, column };
      this.#stack.push(frame);
      this.#key(frame);
    } else {
      const open = this.#builder.list(line, column);
      if (empty) return { value: open.value };
      this.#stack.push({ kind: 'list', open });
    }
    return undefined;
  }

  /** Puts a finished value where it belongs and closes what ends after it; the whole when nothing is open, undefined when a value comes next. */
  #attach(finished: T): { value: T } | undefined {
    let value = finished;
    for (;;) {
      this.#skipSpace();
      const frame = this.#stack.at(-1);
      if (frame === undefined) {
        if (this.#at < this.#text.length) this.#unexpected('nothing more');
        return { value };
      }
      if (frame.kind === 'map') frame.open.put(frame.key, frame.line, frame.column, value);
      else frame.open.push(value);
      const character = this.#text[this.#at];
      const close = frame.kind === 'map' ? '}' : ']';
      if (character !== ',' && character !== close) this.#unexpected(`"," or "${close}"`);
      this.#at += 1;
      if (character === ',') {
        if (frame.kind === 'map') this.#key(frame);
        return undefined;
      }
      this.#stack.pop();
      value = frame.open.value;
    }
  }

  #key(frame: OpenMapFrame<T>): void {
    this.#skipSpace();
    const start = this.#at;
    if (this.#text[start] !== '"') this.#unexpected('a key in double quotes');
    frame.line = this.#line;
    frame.column = start - this.#lineStart + 1;
    const key = this.#string();
    if (key === '__proto__') this.#fail('the key "__proto__" is not allowed', start);
    if (frame.open.has(key)) this.#fail(`the key "${visible(key, { maxWidth: 60 })}" is there twice`, start);
    frame.key = key;
    this.#skipSpace();
    if (this.#text[this.#at] !== ':') this.#unexpected('":"');
    this.#at += 1;
  }

  #scalar(line: number, column: number): T {
    if (this.#text[this.#at] === '"') {
      const string = this.#string();
      return this.#builder.scalar(string, true, string, line, column);
    }
    const start = this.#at;
    const word = this.#match(wordToken);
    const literal = literals.get(word);
    if (literal !== undefined) return this.#builder.scalar(word, false, literal, line, column);
    this.#at = start;
    const token = this.#match(numberToken);
    if (token === '' || token !== word) {
      this.#at = start;
      this.#unexpected('a value');
    }
    const number = Number(token);
    if (!Number.isFinite(number) && this.#builder.takesEveryNumber === undefined) this.#fail('the number is too large', start);
    return this.#builder.scalar(token, false, number, line, column);
  }

  /** A string from its opening to its closing quote. */
  #string(): string {
    const start = this.#at;
    // Most strings hold nothing that needs a second look, and are a slice of a text that is well-formed.
    const end = this.#text.indexOf('"', start + 1);
    const whole = this.#text.slice(start + 1, end === -1 ? start + 1 : end);
    if (end !== -1 && !special.test(whole)) {
      this.#at = end + 1;
      return whole;
    }
    this.#at += 1;
    let result = this.#match(plainRun);
    while (this.#text[this.#at] === '\\') {
      result += this.#escape();
      result += this.#match(plainRun);
    }
    if (this.#at >= this.#text.length) this.#fail('a string is not closed', start);
    if (this.#text[this.#at] !== '"') this.#fail('a string holds a control character');
    this.#at += 1;
    // Escapes can spell half a pair even in a text that is well-formed.
    if (!isWellFormed(result)) this.#fail('a string holds half of a surrogate pair', start);
    return result;
  }

  #escape(): string {
    const start = this.#at;
    const letter = this.#text[start + 1] ?? '';
    const simple = escapes.get(letter);
    if (simple !== undefined) {
      this.#at += 2;
      return simple;
    }
    const digits = this.#text.slice(start + 2, start + 6);
    if (letter !== 'u' || !hex.test(digits)) this.#fail('there is no such escape in JSON', start);
    if (digits === '0000') this.#fail('NUL is not allowed', start);
    this.#at += 6;
    return String.fromCharCode(Number.parseInt(digits, 16));
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const token = pattern.exec(this.#text)?.[0] ?? '';
    this.#at += token.length;
    return token;
  }

  #skipSpace(): void {
    for (;;) {
      const code = this.#text.charCodeAt(this.#at);
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return;
      this.#at += 1;
      if (code === 0x0a) {
        this.#line += 1;
        this.#lineStart = this.#at;
      }
    }
  }

  #unexpected(wanted: string): never {
    const start = this.#at;
    const found = this.#match(wordToken) || (this.#text[start] ?? '');
    return this.#fail(`${wanted} should come here, not ${found === '' ? 'the end' : `"${visible(found, { maxWidth: 20 })}"`}`, start);
  }

  #fail(message: string, offset = this.#at): never {
    throw refusal('json-invalid', 'JSON', [{ message, ...placeOf(this.#text, offset) }]);
  }
}
