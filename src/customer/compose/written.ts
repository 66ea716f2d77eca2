import { readYaml } from '../../base/read/yaml.js';
import type { Node } from '../../base/read/tree.js';
import type { PredicateSource } from '../../documents/predicate.js';
import type { Entry, Written } from './composition.js';

/** Parts of a file as YAML that a person would have written: plain wherever that can be read back, in one line wherever it fits. */

/** A text that has to stay one, as a note. */
export const textOf = (text: string): Written => ({ kind: 'scalar', text, native: text });
/** A number as it is spelled. */
export const numberOf = (text: string): Written => ({ kind: 'scalar', text, native: Number(text) });
/** A value of an offer: the value grammar reads the source text, so `5` needs no quotes. */
export const valueOf = (text: string): Written => ({ kind: 'scalar', text, native: null });
export const listOf = (items: readonly Written[]): Written => ({ kind: 'list', items });
export const mapOf = (entries: readonly (readonly [key: string, value: Written])[]): Written => ({
  kind: 'map',
  entries: entries.map(([key, value]) => ({ key, value })),
});

/** A predicate as a part of a file. */
export const predicateOf = (source: PredicateSource): Written =>
  mapOf(
    (['is', 'in', 'not', 'has', 'min', 'max'] as const).flatMap((word): [string, Written][] => {
      const said = source[word];
      if (said === undefined) return [];
      return [[word, typeof said === 'string' ? valueOf(said) : listOf(said.map(valueOf))]];
    }),
  );

/** The most columns of a line; what is wider is written in several. */
const widest = 110;
/** The longest key that YAML takes without being told that it is one. */
const longestKey = 1000;

/** Words that readers of older YAML take for true or false. */
const oldBooleans = /^(?:y|n|yes|no|on|off)$/i;

/** What may not stand in a file as it is, or shows nothing where something is. */
const unseen = /[^\p{L}\p{M}\p{N}\p{P}\p{S} ]|\p{Default_Ignorable_Code_Point}/gu;

const mustBeQuoted = (text: string): boolean => oldBooleans.test(text) || text.search(unseen) !== -1;

/** The lines of a member of a map. */
export function linesOf({ key, value }: Entry, indent = ''): string[] {
  const name = keyText(key);
  if (name.length > longestKey) return [`${indent}? ${name}`, `${indent}: ${flow(value)}`];
  const line = `${indent}${name}: ${flow(value)}`;
  if (line.length <= widest || value.kind === 'scalar') return [line];
  const head = `${indent}${name}:`;
  const deeper = `${indent}  `;
  if (value.kind === 'list') return [head, ...value.items.map((item) => `${deeper}- ${flow(item)}`)];
  return [head, ...value.entries.flatMap((entry) => linesOf(entry, deeper))];
}

function flow(value: Written): string {
  if (value.kind === 'scalar') return scalarText(value);
  if (value.kind === 'list') return `[${value.items.map(flow).join(', ')}]`;
  return `{ ${value.entries.map(member).join(', ')} }`;
}

function member({ key, value }: Entry): string {
  const name = keyText(key);
  return `${name.length > longestKey ? `? ${name} ` : name}: ${flow(value)}`;
}

function scalarText({ text, native }: Extract<Written, { kind: 'scalar' }>): string {
  const read = mustBeQuoted(text) ? undefined : only(`[${text}]`);
  const same = read?.kind === 'scalar' && !read.quoted && read.text === text && read.native !== null;
  return same && (typeof native !== 'string' || native === read.native) ? text : quoted(text);
}

function keyText(key: string): string {
  const read = mustBeQuoted(key) ? undefined : readBack(`{ ${key}: 0 }`);
  const entry = read?.kind === 'map' && read.entries.length === 1 ? read.entries[0] : undefined;
  const plain = entry?.key === key && entry.value.kind === 'scalar' && entry.value.text === '0';
  return plain && !/^["']/.test(key) ? key : quoted(key);
}

/** The one item of a list; undefined when there are more, or none. */
function only(text: string): Node | undefined {
  const read = readBack(text);
  return read?.kind === 'list' && read.items.length === 1 ? read.items[0] : undefined;
}

/** What the reader of these files takes a text for: nobody knows better when quotes are needed. */
function readBack(text: string): Node | undefined {
  try {
    return readYaml(text);
  } catch {
    return undefined;
  }
}

const quoted = (text: string): string =>
  JSON.stringify(text).replaceAll(unseen, (character) =>
    Array.from({ length: character.length }, (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''),
  );
