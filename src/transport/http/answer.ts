import { MevilleError } from '../../base/errors.js';
import { fromUtf8 } from '../../base/bytes.js';
import { readJson } from '../../base/read/json.js';
import { plain } from '../../base/read/tree.js';
import { visible } from '../../base/text.js';
import { problem } from '../../schema/generated/validators.js';
import type { Endpoint, Reply } from '../port.js';
import type { Incoming } from './exchange.js';
import { isAscii, mediaTypes, routes } from './wire.js';

/** What an answer means. Whatever the protocol does not name is refused: nothing is guessed from bytes of a stranger. */

/** @throws response-refused, problem-reported */
export function profileOf(incoming: Incoming): string {
  checkFraming(incoming);
  if (incoming.status !== 200) throw failureOf(incoming);
  return documentOf(incoming, mediaTypes.token);
}

/** @throws response-refused, problem-reported */
export function replyOf(endpoint: Endpoint, incoming: Incoming): Reply {
  checkFraming(incoming);
  const { gives } = routes[endpoint];
  const { status } = incoming;
  if (gives !== undefined && status === 200) return { kind: 'answered', body: documentOf(incoming, gives) };
  if (gives !== undefined && status === 202) return empty(incoming, 'later');
  if (gives === undefined && status === 204) return empty(incoming, 'taken');
  throw failureOf(incoming);
}

const refused = (message: string, cause?: unknown): MevilleError => new MevilleError('response-refused', message, { cause });

function checkFraming({ headers }: Incoming): void {
  if (headers['content-encoding'] !== undefined) throw refused('The vendor sent an encoded body, which is never decoded.');
  const encoding = headers['transfer-encoding'];
  if (encoding !== undefined && encoding !== 'chunked') throw refused('The vendor sent a body in a transfer encoding other than chunked.');
}

function documentOf({ headers, body }: Incoming, type: string): string {
  if (headers['content-type'] !== type) throw refused(`The vendor sent ${typeOf(headers['content-type'])}, not ${type}.`);
  // Without either, a connection that breaks looks like an answer that ends.
  if (headers['content-length'] === undefined && headers['transfer-encoding'] === undefined)
    throw refused('The vendor sent an answer without a length.');
  const text = body.toString('latin1');
  if (!isAscii(text)) throw refused('The vendor sent a body that is no document.');
  return text;
}

function empty({ status, headers, body }: Incoming, kind: 'later' | 'taken'): Reply {
  const length = headers['content-length'];
  if (body.length > 0 || (length !== undefined && length !== '0')) throw refused(`The vendor sent a body with status ${String(status)}.`);
  return { kind };
}

function failureOf(incoming: Incoming): MevilleError {
  const { status, headers } = incoming;
  if (status >= 300 && status < 400) return refused(`The vendor sent a redirect (${String(status)}), which is never followed.`);
  const type = headers['content-type'];
  const isProblem = type === mediaTypes.problem || type === `${mediaTypes.problem}; charset=utf-8`;
  if (status < 400 || status > 599 || !isProblem) return refused(`The vendor answered with status ${String(status)} and ${typeOf(type)}.`);
  return reported(incoming);
}

function reported({ body }: Incoming): MevilleError {
  let value: unknown;
  try {
    value = plain(readJson(fromUtf8(body)));
  } catch (cause) {
    return refused('The vendor reported a problem in malformed JSON.', cause);
  }
  if (!problem(value)) return refused('The vendor reported a problem in a form that is not known.');
  const detail = value.detail === undefined ? '' : `: ${visible(value.detail, { maxWidth: 200 })}`;
  return new MevilleError('problem-reported', `The vendor reported ${visible(value.code)}${detail}`, { cause: value });
}

const typeOf = (type: string | string[] | undefined): string =>
  type === undefined ? 'no content type' : `"${visible([type].flat().join(', '), { maxWidth: 60 })}"`;
