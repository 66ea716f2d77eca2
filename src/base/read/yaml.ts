import { Composer, Lexer, LineCounter, Parser, isMap, isNode, isScalar, isSeq, type CST, type Document } from 'yaml';
import { MevilleError, type Fault } from '../errors.js';
import { limits } from '../limits.js';
import { isWellFormed, visible } from '../text.js';
import { checkSize, placeOf, refusal, type ReadOptions } from './faults.js';
import type { Node, Place, ScalarNode } from './tree.js';

/**
 * A YAML reader for files that people write: one document of maps, lists and scalars in the core schema, and nothing that needs a
 * second thought: no anchors, aliases, tags, directives, merge keys, and no keys that are not scalars.
 *
 * @throws yaml-invalid with every fault that was found, size-exceeded
 */
export function readYaml(text: string, options: ReadOptions = {}): Node {
  const bounds = { size: limits.writtenFile, depth: limits.jsonDepth, nodes: limits.jsonNodes, ...options };
  checkSize(text.length, bounds.size);
  const source = new Source(text);
  try {
    const tokens = scan(source, bounds);
    const document = compose(source, tokens);
    const tree = convert(source, document.contents, bounds);
    source.throwIfFaulty();
    return tree;
  } catch (thrown) {
    // What the library throws on input it did not expect is still a fault of the input.
    if (thrown instanceof MevilleError) throw thrown;
    throw refusal('yaml-invalid', 'YAML', [{ message: 'it is malformed in a way that has no better name', line: 1, column: 1 }]);
  }
}

/** More would not be read by anybody, and a hostile file has thousands. */
const mostFaults = 100;

/** The text, its lines, and what is wrong with it so far. */
class Source {
  readonly text: string;
  readonly lines = new LineCounter();
  readonly #faults: Fault[] = [];

  constructor(text: string) {
    this.text = text;
  }

  place(offset: number): Place {
    const { line, col } = this.lines.linePos(offset);
    return { line, column: col };
  }

  fault(offset: number, message: string): void {
    this.#faults.push({ message: visible(message, { maxWidth: 200 }), ...placeOf(this.text, offset) });
    if (this.#faults.length >= mostFaults) this.throwIfFaulty();
  }

  /** For what makes further reading pointless or dangerous. */
  stop(offset: number, message: string): never {
    this.fault(offset, message);
    throw refusal('yaml-invalid', 'YAML', this.#faults);
  }

  throwIfFaulty(): void {
    if (this.#faults.length === 0) return;
    const inOrder = this.#faults.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
    throw refusal('yaml-invalid', 'YAML', inOrder);
  }
}

const unwelcome = /[\p{Surrogate}\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/u;

const refusedLexemes: ReadonlyMap<string, string> = new Map([
  ['&', 'anchors are not allowed; quote a text that begins with &'],
  ['*', 'aliases are not allowed; quote a text that begins with *'],
  ['!', 'tags are not allowed; quote a text that begins with !'],
  ['%', 'directives are not allowed'],
]);

// The lexer's own marks: they stand for no character of the text.
const scalarMark = '\x1f';
const marks: ReadonlySet<string> = new Set([scalarMark, '\x02', '\x18']);
/** Lexemes that each stand for one more value: scalars, quoted ones, opened collections, items and values of keys. */
const valueBegins: ReadonlySet<string> = new Set([scalarMark, '"', "'", '[', '{', '-', ':']);

/**
 * Splits the text and refuses what must not reach the composer, which recurses: what nests too deep, what is too many, and everything
 * that can multiply. Linear in the text, so an alias bomb costs what its bytes cost.
 */
function scan(source: Source, bounds: Required<ReadOptions>): CST.Token[] {
  const { text, lines } = source;
  if (text.startsWith('\uFEFF')) source.stop(0, 'a byte order mark is not read');
  const bad = text.search(unwelcome);
  if (bad !== -1) source.stop(bad, 'there is a control character or half of a surrogate pair');
  lines.addNewLine(0);
  const parser = new Parser(lines.addNewLine);
  const tokens: CST.Token[] = [];
  let offset = 0;
  let begun = 0;
  let open = 0;
  let documents = 0;
  let ends = 0;
  let inScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    const first = lexeme[0] ?? '';
    const refused = inScalar ? undefined : refusedLexemes.get(first);
    if (refused !== undefined) source.fault(offset, refused);
    if (!inScalar && valueBegins.has(first)) begun += 1;
    if (!inScalar && (lexeme === '[' || lexeme === '{')) open += 1;
    if (!inScalar && (lexeme === ']' || lexeme === '}')) {
      // The composer takes quadratic time over brackets that close nothing.
      if (open === 0) source.fault(offset, `"${lexeme}" closes nothing`);
      else open -= 1;
    }
    // A pair in a map is a key, a colon and a value: three beginnings, one value. The exact count comes later.
    if (begun > 3 * bounds.nodes) source.stop(offset, tooMany(bounds));
    inScalar = lexeme === scalarMark;
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      if (token.type === 'document') documents += 1;
      else if (token.type === 'doc-end') ends += 1;
      if (documents > 1 || ends > 1) source.stop(token.offset, secondDocument);
    }
    // The stack also holds the document and a scalar. The exact depth comes later too.
    if (parser.stack.length > bounds.depth + 2) source.stop(offset, tooDeep(bounds));
    if (!marks.has(lexeme)) offset += lexeme.length;
  }
  for (const token of parser.end()) tokens.push(token);
  source.throwIfFaulty();
  return tokens;
}

const secondDocument = 'a file holds one document, and here another one begins or ends';
const tooMany = ({ nodes }: Required<ReadOptions>): string => `there are more than ${String(nodes)} values`;
const tooDeep = ({ depth }: Required<ReadOptions>): string => `it nests deeper than ${String(depth)} levels`;

function compose(source: Source, tokens: readonly CST.Token[]): Document.Parsed {
  // uniqueKeys compares every key with every other; convert() looks them up instead.
  const composer = new Composer({ version: '1.2', schema: 'core', merge: false, uniqueKeys: false, strict: true, prettyErrors: false });
  const documents = [...composer.compose(tokens, true, source.text.length)];
  for (const { errors, warnings } of documents) for (const { pos, message } of [...errors, ...warnings]) source.fault(pos[0], message);
  const [document, second] = documents;
  if (second !== undefined) source.fault(second.range[0], secondDocument);
  source.throwIfFaulty();
  return document as Document.Parsed;
}

interface Step {
  readonly node: unknown;
  /** Where a value that is not written would stand. */
  readonly offset: number;
  readonly depth: number;
  readonly put: (made: Node) => void;
}

/** Builds the tree without recursion, collecting every fault. */
function convert(source: Source, contents: unknown, bounds: Required<ReadOptions>): Node {
  let nodes = 0;
  const absent: ScalarNode = { kind: 'scalar', text: '', quoted: false, native: null, place: { line: 1, column: 1 } };
  let root: Node = absent;
  const pending: Step[] = [{ node: contents, offset: 0, depth: 0, put: (made) => (root = made) }];
  for (let step = pending.pop(); step !== undefined; step = pending.pop()) {
    const { node, depth, put } = step;
    const offset = startOf(node) ?? step.offset;
    const place = source.place(offset);
    nodes += 1;
    if (nodes > bounds.nodes) source.stop(offset, tooMany(bounds));
    if ((isMap(node) || isSeq(node)) && depth >= bounds.depth) source.stop(offset, tooDeep(bounds));
    if (isMap(node)) {
      const entries: { key: string; keyPlace: Place; value: Node }[] = [];
      const seen = new Set<string>();
      for (const { key: keyNode, value } of node.items) {
        const keyOffset = startOf(keyNode) ?? offset;
        const key = keyOf(source, keyNode, keyOffset, seen);
        const entry = { key, keyPlace: source.place(keyOffset), value: absent as Node };
        entries.push(entry);
        pending.push({ node: value, offset: keyOffset, depth: depth + 1, put: (made) => (entry.value = made) });
      }
      put({ kind: 'map', entries, place });
    } else if (isSeq(node)) {
      const items: Node[] = node.items.map(() => absent);
      node.items.forEach((item, index) => pending.push({ node: item, offset, depth: depth + 1, put: (made) => (items[index] = made) }));
      put({ kind: 'list', items, place });
    } else {
      put({ kind: 'scalar', ...scalarOf(source, node, offset), place });
    }
  }
  return root;
}

const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);

function keyOf(source: Source, node: unknown, offset: number, seen: Set<string>): string {
  if (!isScalar(node)) {
    source.fault(offset, 'a key must be a plain or quoted text');
    return '';
  }
  const { text: key, quoted } = scalarOf(source, node, offset);
  if (key === '' && !quoted) source.fault(offset, 'a key is missing before ":"');
  else if (key === '__proto__') source.fault(offset, 'the key "__proto__" is not allowed');
  else if (key === '<<' && !quoted) source.fault(offset, 'merge keys are not allowed');
  else if (seen.has(key)) source.fault(offset, `the key "${visible(key, { maxWidth: 60 })}" is there twice`);
  seen.add(key);
  return key;
}

function scalarOf(source: Source, node: unknown, offset: number): Pick<ScalarNode, 'text' | 'quoted' | 'native'> {
  if (!isScalar(node)) return { text: '', quoted: false, native: null };
  const native: unknown = node.value;
  const text = node.source ?? '';
  const quoted = node.type !== 'PLAIN';
  if (typeof native === 'string') {
    // Only escapes in double quotes can spell these; the text itself was searched before.
    if (native.includes('\0')) source.fault(offset, 'NUL is not allowed');
    if (!isWellFormed(native)) source.fault(offset, 'half of a surrogate pair is not allowed');
    return { text: native, quoted, native };
  }
  if (typeof native === 'number' && Number.isFinite(native)) return { text, quoted, native };
  if (typeof native === 'boolean' || native === null) return { text, quoted, native };
  source.fault(offset, 'the number is infinite, no number, or too large');
  return { text, quoted, native: null };
}
