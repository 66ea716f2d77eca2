import { STATUS_CODES, type ServerResponse } from 'node:http';
import { errorCodes, MevilleError, type ErrorCode } from '../../base/errors.js';
import { mediaTypes } from './wire.js';

/**
 * What a responder says when it does not answer: RFC 9457 problem details, made of constants only. Messages stay here, because they may
 * name a file of the vendor or repeat what the caller sent.
 */
export interface Problem {
  readonly status: number;
  readonly code: ErrorCode;
  readonly body: string;
}

/** @param status where HTTP has a better word for it than the table */
export function problemOf(code: ErrorCode, status: number = errorCodes[code].status, title: string = errorCodes[code].means): Problem {
  return { status, code, body: JSON.stringify({ type: `urn:meville:error:${code}`, title, status, code }) };
}

export const late = problemOf('deadline-exceeded', 408, 'The request did not arrive in time.');
const malformed = problemOf('http-invalid', 400, 'The bytes are not well-formed HTTP/1.1.');
export const headerTooLarge = problemOf('size-exceeded', 431);
export const expectationFailed = problemOf('http-invalid', 417, 'The expectation of the request is not known.');

/** For whoever asks whether the responder answers. */
export const unwell = problemOf('busy', 503, 'The responder is closing, or cannot reach its books.');

/** HTTP that a framework takes and the protocol does not. */
export class Malformed extends Error {}

/** What became of a request whose handling threw. */
export function problemFor(thrown: unknown): Problem {
  if (thrown instanceof MevilleError) return problemOf(thrown.code);
  if (thrown instanceof Malformed) return malformed;
  switch (codeIn(thrown)) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return problemOf('size-exceeded');
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return problemOf('media-type-refused');
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
    case 'ECONNRESET':
      return malformed;
    default:
      return problemOf('internal');
  }
}

/** What to say to bytes that never became a request. */
export function problemForBytes(thrown: unknown): Problem {
  switch (codeIn(thrown)) {
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return late;
    case 'HPE_HEADER_OVERFLOW':
    case 'HPE_CHUNK_EXTENSIONS_OVERFLOW':
      return headerTooLarge;
    default:
      return malformed;
  }
}

/** For a request that the framework does not see. */
export function answerWith(response: ServerResponse, { status, body }: Problem): void {
  response.writeHead(status, { 'content-type': mediaTypes.problem, 'content-length': body.length, connection: 'close' }).end(body);
}

/** A whole answer, for a connection that no framework answers on any more. */
export function rawAnswer({ status, body }: Problem): string {
  const head = [
    `HTTP/1.1 ${String(status)} ${STATUS_CODES[status] ?? ''}`,
    `content-type: ${mediaTypes.problem}`,
    `content-length: ${String(body.length)}`,
    'connection: close',
  ];
  return `${head.join('\r\n')}\r\n\r\n${body}`;
}

const codeIn = (thrown: unknown): unknown => (thrown instanceof Error && 'code' in thrown ? thrown.code : undefined);
