import { visible } from '../../base/text.js';
import { parseDecimal } from '../../base/values/decimal.js';

/** A calculation: numbers and names, joined by + - *. */
export type Expression =
  | { readonly kind: 'number'; /** In units of 10^-18. */ readonly amount: bigint }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: '+' | '-' | '*'; readonly left: Expression; readonly right: Expression };

const longest = 500;
const deepest = 32;

/** @returns the expression, or what is wrong with its text */
export function parseExpression(text: string): Expression | string {
  if (text.length > longest) return `is longer than the ${String(longest)} characters that are read`;
  const tokens = tokensOf(text);
  return typeof tokens === 'string' ? tokens : new Parser(tokens).parse();
}

interface Token {
  readonly kind: 'number' | 'name' | '+' | '-' | '*' | '(' | ')';
  readonly text: string;
  /** Counts from 1. */
  readonly at: number;
}

/** A hyphen that touches a letter belongs to the name, so that `cost-12m` is one; one at its beginning is found by the parser. */
const token =
  /\s*(?:(?<number>\d+(?:\.\d+)?)|(?<name>(?:[\p{L}_]|-(?=\p{L}))(?:[\p{L}\p{M}\p{N}_]|-(?=\p{L})|(?<=\p{L}\p{M}*)-)*)|(?<sign>[-+*()]))/uy;
const blank = /\s*$/uy;

function tokensOf(text: string): Token[] | string {
  const tokens: Token[] = [];
  token.lastIndex = 0;
  for (let at = 0; at < text.length; at = token.lastIndex) {
    blank.lastIndex = at;
    if (blank.test(text)) break;
    token.lastIndex = at;
    const { number, name, sign } = token.exec(text)?.groups ?? {};
    const found = number ?? name ?? sign;
    if (found === undefined) {
      const odd = text.slice(at).trimStart().codePointAt(0) ?? 0;
      return `"${visible(String.fromCodePoint(odd))}" is no sign that is known here; write + - * ( ), numbers and names`;
    }
    const kind = number !== undefined ? 'number' : name !== undefined ? 'name' : (sign as Token['kind']);
    tokens.push({ kind, text: found, at: token.lastIndex - found.length + 1 });
  }
  return tokens;
}

const shown = ({ text, at }: Token): string => `"${visible(text, { maxWidth: 60 })}" at character ${String(at)}`;

const noUnaryMinus = (name: string): string => `; there is no unary minus: write (0 - 1) * ${visible(name, { maxWidth: 60 })}`;

class Parser {
  readonly #tokens: readonly Token[];
  #next = 0;
  #depth = 0;
  #fault: string | undefined;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  parse(): Expression | string {
    const expression = this.#sum();
    const rest = this.#tokens[this.#next];
    if (this.#fault !== undefined) return this.#fault;
    if (rest !== undefined) return rest.kind === ')' ? `${shown(rest)} closes nothing` : this.#unjoined(rest);
    return expression;
  }

  /** Two values side by side; most often a minus without its spaces. */
  #unjoined(rest: Token): string {
    const hyphened = [this.#tokens[this.#next - 1], rest].find((each) => each?.kind === 'name' && /^-|-$/.test(each.text));
    if (hyphened !== undefined)
      return `${shown(hyphened)} is read as one name, as a hyphen that touches a letter belongs to it; put a space on both sides of a minus`;
    return `a sign is missing before ${shown(rest)}; write + - or *`;
  }

  #sum(): Expression {
    return this.#joined(['+', '-'], () => this.#joined(['*'], () => this.#atom()));
  }

  #joined(signs: readonly Token['kind'][], operand: () => Expression): Expression {
    let left = operand();
    for (let sign = this.#tokens[this.#next]; sign !== undefined && signs.includes(sign.kind); sign = this.#tokens[this.#next]) {
      this.#next += 1;
      left = { kind: sign.kind as '+' | '-' | '*', left, right: operand() };
    }
    return left;
  }

  #atom(): Expression {
    const found = this.#tokens[this.#next];
    if (found === undefined) return this.#refuse('ends where a number, a name or "(" is expected');
    this.#next += 1;
    if (found.kind === 'name')
      return found.text.startsWith('-')
        ? this.#refuse(`${shown(found)} begins with a minus${noUnaryMinus(found.text.slice(1))}`)
        : { kind: 'name', name: found.text };
    if (found.kind === '(') return this.#bracketed(found);
    if (found.kind !== 'number') {
      const next = this.#tokens[this.#next];
      const hint = found.kind === '-' ? noUnaryMinus(next?.kind === 'name' ? next.text : 'a') : '';
      return this.#refuse(`${shown(found)} stands where a number, a name or "(" is expected${hint}`);
    }
    const amount = parseDecimal(found.text);
    if (amount !== undefined) return { kind: 'number', amount };
    return this.#refuse(`${shown(found)} is no plain number with at most 21 digits before the point and 18 after it`);
  }

  #bracketed(open: Token): Expression {
    this.#depth += 1;
    if (this.#depth > deepest) return this.#refuse(`nests deeper than ${String(deepest)} brackets`);
    const inside = this.#sum();
    this.#depth -= 1;
    const close = this.#tokens[this.#next];
    if (close === undefined) return this.#refuse(`${shown(open)} is never closed`);
    if (close.kind !== ')') return this.#refuse(this.#unjoined(close));
    this.#next += 1;
    return inside;
  }

  /** Only the first fault is told: what follows from it would mislead. */
  #refuse(fault: string): Expression {
    this.#fault ??= fault;
    this.#next = this.#tokens.length;
    return { kind: 'number', amount: 0n };
  }
}
