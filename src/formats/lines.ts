import { MevilleError } from '../base/errors.js';

/** Text of one line after the other as a stream: UTF-8, lines that end in LF or CRLF, none of them longer than a row of CSV may be. */

/** In UTF-16 code units, which are never more than its bytes. */
const longestLine = 256 * 1024;

export interface Line {
  /** From 1. */
  readonly line: number;
  readonly text: string;
}

/**
 * The lines that are not blank, as many at a time as have come: a wait for each of a million would take longer than reading them.
 * @throws encoding-invalid (also for a byte order mark), size-exceeded for a line over 256 KiB; lines before it may have been given by then
 */
export async function* readLines(source: AsyncIterable<Uint8Array | string>): AsyncGenerator<readonly Line[], void, void> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let line = 1;
  let rest = '';
  const take = (text: string): Line[] => {
    if (line === 1 && rest === '' && text.startsWith('\uFEFF')) throw notText(1, 'begins with a byte order mark');
    const parts = (rest + text).split('\n');
    rest = parts.pop() ?? '';
    const lines: Line[] = [];
    for (const part of parts) {
      checkLength(part, line);
      if (part.trim() !== '') lines.push({ line, text: part.endsWith('\r') ? part.slice(0, -1) : part });
      line += 1;
    }
    checkLength(rest, line);
    return lines;
  };
  for await (const chunk of source) yield take(typeof chunk === 'string' ? chunk : decode(decoder, chunk, line));
  yield take(`${decode(decoder, undefined, line)}\n`);
}

function decode(decoder: InstanceType<typeof TextDecoder>, chunk: Uint8Array | undefined, line: number): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch (cause) {
    throw notText(line, `is not well-formed UTF-8, in line ${String(line)} or after it`, cause);
  }
}

const notText = (line: number, problem: string, cause?: unknown): MevilleError =>
  new MevilleError('encoding-invalid', `The text ${problem}.`, {
    cause,
    faults: [{ message: 'not well-formed UTF-8 from here on', line }],
  });

function checkLength(text: string, line: number): void {
  if (text.length > longestLine)
    throw new MevilleError('size-exceeded', `Line ${String(line)} is longer than ${String(longestLine)} characters.`, {
      hint: 'Write one offer on each line.',
      faults: [{ message: `is longer than ${String(longestLine)} characters`, line }],
    });
}
