import { fromUtf8 } from '../../base/bytes.js';
import { decodeAny } from '../../documents/envelope.js';
import type { OpeningKey } from '../../crypto/sealing.js';
import type { Reply, Responder } from '../../transport/port.js';

/** Documents that come in any other way than to a server get the same answers. */

export interface Answered {
  readonly kind: 'request' | 'award' | 'contact';
  readonly reply: Reply;
}

/**
 * Answers a request copy, a sealed award or sealed contact details.
 * @throws seal-invalid, type-mismatch, and what the responder throws
 */
export async function answerDocument(token: string, responder: Responder, open: OpeningKey): Promise<Answered> {
  // Five parts are sealed, three are signed.
  if (token.split('.', 6).length !== 5) return { kind: 'request', reply: await responder.request(token) };
  const { kind } = decodeAny(fromUtf8(await open.open(token)));
  if (kind === 'contact') return { kind, reply: await responder.contact(token) };
  return { kind: 'award', reply: await responder.award(token) };
}
