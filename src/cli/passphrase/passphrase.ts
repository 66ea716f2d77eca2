import { fromUtf8, utf8 } from '../../base/bytes.js';
import { MevilleError } from '../../base/errors.js';

/** What a passphrase is: one line of text, in NFC, so that another keyboard or system that composes letters in another way gives the same bytes. */

/** As UTF-8. Whoever has one wipes it when it has been used; a text cannot be wiped, so it is left as soon as it can be. */
export type Passphrase = Uint8Array<ArrayBuffer>;

/** Where the command line says that a passphrase is. */
export interface WherePassphrase {
  readonly file?: string | undefined;
  /** The number of a file descriptor. */
  readonly fd?: string | undefined;
}

/** How a command gets at passphrases. */
export interface Passphrases {
  /** That of a file that was sealed before. */
  readonly existing: (file: string) => Promise<Passphrase>;
  /**
   * One to seal with.
   * @param where the command line says it is, when that is not where it says that the existing one is
   * @param options that give it off a terminal, then
   */
  readonly fresh: (where?: WherePassphrase, options?: string) => Promise<Passphrase>;
}

const fewest = 8;
/** Bytes of a passphrase, or of a file that holds one. */
export const mostPassphrase = 1024;

export const passphraseFrom = (text: string): Passphrase => utf8(text.normalize('NFC'));

/** What is wrong with a passphrase that somebody wants to seal with; a sentence that says what to do. */
export function freshFault(text: string): string | undefined {
  const fault = existingFault(text);
  if (fault !== undefined) return fault;
  if (/\p{Cc}/u.test(text)) return 'A passphrase is one line, without control characters.';
  if (Array.from(text.normalize('NFC')).length < fewest)
    return `A passphrase has ${String(fewest)} characters or more; four or five words that nobody would put together are easy to remember.`;
  return utf8(text).length > mostPassphrase ? `A passphrase has no more than ${String(mostPassphrase)} bytes.` : undefined;
}

/** An earlier version may have had other rules for what it sealed with. */
export const existingFault = (text: string): string | undefined => (text === '' ? 'The passphrase is empty.' : undefined);

/**
 * The text of a file or descriptor; a final line feed is not a part of it. The bytes are wiped.
 * @throws encoding-invalid
 */
export function lineOf(bytes: Uint8Array, name: string): string {
  try {
    return fromUtf8(bytes).replace(/\r?\n$/, '');
  } catch (thrown) {
    throw thrown instanceof MevilleError ? thrown.in(name) : thrown;
  } finally {
    bytes.fill(0);
  }
}
