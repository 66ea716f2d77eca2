import { MevilleError } from '../base/errors.js';

/** Bytes of the world as text: what a file is written in is told by its mark or its bytes, or said by somebody who knows. */

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof encodings)[number];

export interface DecodeOptions {
  /** What somebody says it is; what the bytes tell when absent. */
  readonly encoding?: Encoding;
  /** It is Unicode for sure, as JSON is: what is not UTF-8 is damaged. */
  readonly unicode?: boolean;
  /** Called once, when it is known that it is none of UTF-8. */
  readonly onEncoding?: (encoding: Encoding) => void;
}

const marks: readonly (readonly [bytes: readonly number[], encoding: Encoding])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];
const longestMark = 3;
/** What Windows-1252 has from 0x80 on; the five blanks are no bytes of it. */
const assigned = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const firstHigh = 0x80;

/** The decoder of the platform takes Windows-1252 for Latin-1 in some versions of Node, so this one is ours. */
function decodeWindows(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  return text.replaceAll(/[\u0080-\u009f]/g, (character) => {
    const found = assigned.charAt(character.charCodeAt(0) - firstHigh);
    if (found === ' ') throw new RangeError('no byte of Windows-1252');
    return found;
  });
}

const decodeAs = (bytes: Uint8Array, encoding: Encoding): string =>
  encoding === 'windows-1252' ? decodeWindows(bytes) : new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);

/**
 * The text as it comes, without its byte order mark. A mark decides; without one it is UTF-8, unless the first bytes that are no ASCII
 * are not UTF-8 and nothing beside them is: then it is Windows-1252.
 *
 * @throws encoding-invalid with the line
 */
export async function* decodeText(source: AsyncIterable<Uint8Array>, options: DecodeOptions = {}): AsyncGenerator<string, void, void> {
  const decoder = new Decoder(options);
  for await (const chunk of source) {
    const text = decoder.take(chunk);
    if (text !== '') yield text;
  }
  yield decoder.end();
}

class Decoder {
  readonly #options: DecodeOptions;
  #encoding: Encoding | undefined;
  /** Whether bytes that are not UTF-8 may still turn out to be another encoding. */
  #open: boolean;
  /** The bytes of a character that is not whole yet. */
  #rest: Uint8Array = new Uint8Array();
  #line = 1;

  constructor(options: DecodeOptions) {
    this.#options = options;
    this.#open = options.encoding === undefined && options.unicode !== true;
  }

  take(chunk: Uint8Array): string {
    const bytes = this.#rest.length === 0 ? chunk : joined(this.#rest, chunk);
    if (this.#encoding === undefined) {
      // The mark may be cut in two.
      if (bytes.length < longestMark) {
        this.#rest = bytes;
        return '';
      }
      return this.#body(this.#begin(bytes));
    }
    return this.#body(bytes);
  }

  end(): string {
    const bytes = this.#encoding === undefined ? this.#begin(this.#rest) : this.#rest;
    return this.#decode(bytes);
  }

  /** Without the mark; from here on the encoding is set. */
  #begin(bytes: Uint8Array): Uint8Array {
    const [mark, marked] = marks.find(([first]) => first.every((byte, i) => bytes[i] === byte)) ?? [];
    const said = this.#options.encoding;
    this.#encoding = said ?? marked ?? 'utf-8';
    if (marked !== undefined) this.#open = false;
    if (this.#encoding !== 'utf-8') this.#options.onEncoding?.(this.#encoding);
    return mark !== undefined && (said === undefined || said === marked) ? bytes.subarray(mark.length) : bytes;
  }

  #body(bytes: Uint8Array): string {
    const whole = wholeLength(bytes, this.#encoding ?? 'utf-8');
    this.#rest = bytes.slice(whole);
    return this.#decode(bytes.subarray(0, whole));
  }

  #decode(bytes: Uint8Array): string {
    const text = this.#tryDecode(bytes);
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#line += 1;
    return text;
  }

  #tryDecode(bytes: Uint8Array): string {
    const encoding = this.#encoding ?? 'utf-8';
    try {
      const text = decodeAs(bytes, encoding);
      if (this.#open && encoding === 'utf-8' && text.length < bytes.length) this.#open = false;
      return text;
    } catch (cause) {
      if (!this.#open || holdsUtf8(bytes)) throw this.#fault(bytes, encoding, cause);
      this.#encoding = 'windows-1252';
      this.#open = false;
      this.#options.onEncoding?.(this.#encoding);
      return this.#tryDecode(bytes);
    }
  }

  #fault(bytes: Uint8Array, encoding: Encoding, cause?: unknown): MevilleError {
    const line = this.#line + goodLines(bytes, encoding);
    const name = names[encoding];
    return new MevilleError('encoding-invalid', `The text is not well-formed ${name} in line ${String(line)}.`, {
      cause,
      hint: `Save it as UTF-8, or say what it is with --encoding ${encodings.join('|')}.`,
      faults: [{ message: `not well-formed ${name} from here on`, line }],
    });
  }
}

const names: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 (little-endian)',
  'utf-16be': 'UTF-16 (big-endian)',
  'windows-1252': 'Windows-1252',
};

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

/** How many bytes there are before a character that the end cuts off. */
function wholeLength(bytes: Uint8Array, encoding: Encoding): number {
  if (encoding === 'windows-1252') return bytes.length;
  if (encoding !== 'utf-8') {
    const even = bytes.length - (bytes.length % 2);
    const high = bytes[encoding === 'utf-16le' ? even - 1 : even - 2] ?? 0;
    return even >= 2 && high >= 0xd8 && high < 0xdc ? even - 2 : even;
  }
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) break;
    if (byte < 0xc0) continue;
    return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

/** Whether there is a character of several bytes that is UTF-8: then the file was meant to be, and is damaged. */
function holdsUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes);
  return /[^\u0000-\u007f\ufffd]/.test(text);
}

/** How many lines there are before the first that is not well-formed. */
function goodLines(bytes: Uint8Array, encoding: Encoding): number {
  if (encoding !== 'utf-8' && encoding !== 'windows-1252') return 0;
  let lines = 0;
  for (let from = 0; ; lines += 1) {
    const end = bytes.indexOf(0x0a, from);
    if (end === -1) return lines;
    try {
      decodeAs(bytes.subarray(from, end), encoding);
    } catch {
      return lines;
    }
    from = end + 1;
  }
}
