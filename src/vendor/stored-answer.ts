import { sealAnswer } from '../documents/answer.js';
import type { ParsedRequest } from '../documents/request/parse.js';
import type { Books } from '../store/books.js';
import type { RequestAnswer } from './answer.js';

/**
 * Seals an answer and stores it with everything that the books have to know of it.
 * @returns the answer that is stored, and whether it is this one: another may have been faster
 */
export async function storeAnswer(
  { request, reply }: ParsedRequest,
  answer: Exclude<RequestAnswer, { kind: 'ask' }>,
  books: Pick<Books, 'saveAnswer'>,
  at: number,
): Promise<{ readonly sealed: string; readonly isMine: boolean }> {
  const { demand, iss, replyTo, exp } = request.claims;
  const refused =
    answer.kind === 'refusal' ? { refused: { reason: answer.documents[0].claims.reason, properties: answer.missed } } : undefined;
  const ends = answer.kind === 'offers' ? answer.documents.map(({ claims }) => claims.exp) : [];
  const sealed = await sealAnswer(answer.documents, reply);
  const stored = await books.saveAnswer({
    category: demand.itemOffered.category,
    copy: request.identity,
    customer: iss,
    reply: replyTo.jwk.x,
    sealed,
    offers: answer.kind === 'offers' ? answer.offers : [],
    until: Math.max(exp, ...ends),
    at,
    ...refused,
  });
  return { sealed: stored, isMine: stored === sealed };
}
