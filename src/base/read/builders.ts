import { plainNumber } from './number.js';
import { Bare, type MapEntry, type Node, type TextTree } from './tree.js';

/** What a reader fills in while it reads: one result per kind of use, so that a data file does not pay for places it never shows. */

export interface OpenMap<T> {
  readonly value: T;
  has(key: string): boolean;
  put(key: string, line: number, column: number, value: T): void;
}

export interface OpenList<T> {
  readonly value: T;
  push(item: T): void;
}

/** Lines and columns count from 1. */
export interface Builder<T> {
  /** Whether it takes numbers that no double holds. */
  readonly takesEveryNumber?: true;
  scalar(text: string, quoted: boolean, native: string | number | boolean | null, line: number, column: number): T;
  map(line: number, column: number): OpenMap<T>;
  list(line: number, column: number): OpenList<T>;
}

class OpenMapNode implements OpenMap<Node> {
  readonly value: Node;
  readonly #entries: MapEntry[] = [];
  readonly #keys = new Set<string>();

  constructor(line: number, column: number) {
    this.value = { kind: 'map', entries: this.#entries, place: { line, column } };
  }

  has(key: string): boolean {
    return this.#keys.has(key);
  }

  put(key: string, line: number, column: number, value: Node): void {
    this.#keys.add(key);
    this.#entries.push({ key, keyPlace: { line, column }, value });
  }
}

export const nodeBuilder: Builder<Node> = {
  scalar: (text, quoted, native, line, column) => ({ kind: 'scalar', text, quoted, native, place: { line, column } }),
  map: (line, column) => new OpenMapNode(line, column),
  list(line, column) {
    const items: Node[] = [];
    return { value: { kind: 'list', items, place: { line, column } }, push: (item) => items.push(item) };
  },
};

class OpenTextMap implements OpenMap<TextTree> {
  readonly value: { [key: string]: TextTree } = new Bare();

  has(key: string): boolean {
    return key in this.value;
  }

  put(key: string, _line: number, _column: number, value: TextTree): void {
    this.value[key] = value;
  }
}

class OpenTextList implements OpenList<TextTree> {
  readonly value: TextTree[] = [];

  push(item: TextTree): void {
    this.value.push(item);
  }
}

export const textBuilder: Builder<TextTree> = {
  scalar: (text, _quoted, native) => (native === null ? null : typeof native === 'number' ? plainNumber(text) : text),
  takesEveryNumber: true,
  map: () => new OpenTextMap(),
  list: () => new OpenTextList(),
};
