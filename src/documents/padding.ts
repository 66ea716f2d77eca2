import { fromUtf8, utf8 } from '../base/bytes.js';
import { canonicalBytes } from '../base/canonical.js';
import { MevilleError } from '../base/errors.js';
import { limits } from '../base/limits.js';

/** Everything that is sent has one of a few sizes, so that a size says next to nothing. */

/** The claims with a `pad` that brings their canonical form to exactly one of the fixed payload sizes. */
export function padClaims<Claims extends object>(claims: Claims): Claims & { pad: string } {
  const bare = canonicalBytes({ ...claims, pad: '' }).length;
  const size = limits.paddedPayload.find((bucket) => bucket >= bare);
  if (size === undefined)
    throw new MevilleError(
      'size-exceeded',
      `The document needs ${String(bare)} bytes; the largest size is ${String(limits.paddedPayload.at(-1))}.`,
    );
  return { ...claims, pad: '.'.repeat(size - bare) };
}

export const isPaddedPayloadSize = (size: number): boolean => limits.paddedPayload.some((bucket) => bucket === size);

/** The plaintext of an answer: one token per line, then spaces up to one of the fixed sizes. */
export function padAnswer(tokens: readonly string[]): Uint8Array<ArrayBuffer> {
  const text = tokens.join('\n');
  const size = limits.paddedAnswer.find((bucket) => bucket >= text.length);
  if (size === undefined)
    throw new MevilleError(
      'size-exceeded',
      `The answer needs ${String(text.length)} bytes; the largest size is ${String(limits.paddedAnswer.at(-1))}.`,
    );
  return utf8(text.padEnd(size, ' '));
}

/**
 * The tokens of an answer's plaintext.
 * @throws answer-invalid when its size is not one of the fixed ones, or it is not tokens, line feeds and then spaces
 */
export function unpadAnswer(plaintext: Uint8Array): string[] {
  if (!limits.paddedAnswer.some((bucket) => bucket === plaintext.length))
    throw new MevilleError('answer-invalid', 'The answer has none of the fixed sizes.');
  let text: string;
  try {
    text = fromUtf8(plaintext);
  } catch (cause) {
    throw new MevilleError('answer-invalid', 'The answer is not text.', { cause });
  }
  const tokens = text.trimEnd().split('\n');
  const fits =
    text
      .slice(text.trimEnd().length)
      .split('')
      .every((character) => character === ' ') && tokens.every((token) => /^[\w.-]+$/.test(token));
  if (!fits) throw new MevilleError('answer-invalid', 'The answer is not one token per line, then spaces.');
  return tokens;
}
