import type { JsonValue } from '../canonical.js';

/** What a strict reader makes of a file: its values, its source texts, and where each of them stands. */

/** Both count from 1; columns count UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface ScalarNode {
  readonly kind: 'scalar';
  /** The source text (`1.0`, `0.8550`); of a quoted scalar what the quotes hold. */
  readonly text: string;
  readonly quoted: boolean;
  readonly native: string | number | boolean | null;
  readonly place: Place;
}

export interface MapEntry {
  readonly key: string;
  readonly keyPlace: Place;
  readonly value: Node;
}

/** Keys are unique and never `__proto__`. */
export interface MapNode {
  readonly kind: 'map';
  readonly entries: readonly MapEntry[];
  readonly place: Place;
}

interface ListNode {
  readonly kind: 'list';
  readonly items: readonly Node[];
  readonly place: Place;
}

export type Node = ScalarNode | MapNode | ListNode;

/** The shape of the file with every scalar as its source text. */
export type TextTree = string | null | TextTree[] | { [key: string]: TextTree };

/**
 * An object that inherits no member at all, so that a key such as `toString` is there only when the file has it.
 * A constructor is used because `Object.create(null)` makes dictionaries, which take several times the memory.
 */
export const Bare = function Bare() {} as unknown as new () => Record<string, never>;
Object.defineProperty(Bare, 'prototype', { value: Object.freeze(Object.create(null)) });

/** Folds without recursion: a tree as deep as a caller allows cannot overflow the stack. */
function fold(root: Node, scalar: (node: ScalarNode) => JsonValue): JsonValue {
  let result: JsonValue = null;
  const pending: [node: Node, put: (value: JsonValue) => void][] = [[root, (value) => (result = value)]];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const [node, put] = next;
    if (node.kind === 'scalar') {
      put(scalar(node));
    } else if (node.kind === 'list') {
      const list: JsonValue[] = node.items.map(() => null);
      node.items.forEach((item, index) => pending.push([item, (value) => (list[index] = value)]));
      put(list);
    } else {
      const map: Record<string, JsonValue> = new Bare();
      for (const { key, value } of node.entries) {
        // Now, not when the value is known: keys keep the order of the file.
        map[key] = null;
        pending.push([value, (made) => (map[key] = made)]);
      }
      put(map);
    }
  }
  return result;
}

/** The values as JSON has them, for validating against a schema. Objects inherit nothing. */
export const plain = (node: Node): JsonValue => fold(node, ({ native }) => native);

/** The same shape with every scalar as its source text; null stays null. Objects inherit nothing. */
export const texts = (node: Node): TextTree => fold(node, ({ native, text }) => (native === null ? null : text)) as TextTree;

/** The value under a key; undefined when the node is no map or has no such key. */
export const childOf = (node: Node, key: string): Node | undefined =>
  node.kind === 'map' ? node.entries.find((entry) => entry.key === key)?.value : undefined;

const index = /^(?:0|[1-9]\d*)$/;

/** The deepest node that exists on the way of an RFC 6901 pointer: where a complaint about something that is not there belongs. */
export function nodeAt(root: Node, pointer: string): Node {
  let node = root;
  for (const step of pointer.split('/').slice(1)) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
    const child: Node | undefined = node.kind === 'list' ? (index.test(name) ? node.items[Number(name)] : undefined) : childOf(node, name);
    if (child === undefined) return node;
    node = child;
  }
  return node;
}
