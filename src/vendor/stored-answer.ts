import { sealAnswer } from '../documents/answer.js';
import type { ParsedRequest } from '../documents/request/parse.js';
import type { Books } from '../store/books.js';
import type { RequestAnswer } from './answer.js';

/**
 * Seals an answer and stores it with everything that the books have to know of it.
 * @returns the answer that is stored: this one, or one that was faster
 */
export async function storeAnswer(
  { request, reply }: ParsedRequest,
  answer: Exclude<RequestAnswer, { kind: 'ask' }>,
  books: Pick<Books, 'saveAnswer'>,
  at: number,
): Promise<string> {
  const { demand, iss, replyTo, exp } = request.claims;
  const refused =
    answer.kind === 'refusal' ? { refused: { reason: answer.documents[0].claims.reason, properties: answer.missed } } : undefined;
  const ends = answer.kind === 'offers' ? answer.documents.map(({ claims }) => claims.exp) : [];
  return books.saveAnswer({
    category: demand.itemOffered.category,
    copy: request.identity,
    customer: iss,
    reply: replyTo.jwk.x,
    sealed: await sealAnswer(answer.documents, reply),
    offers: answer.kind === 'offers' ? answer.offers : [],
    until: Math.max(exp, ...ends),
    at,
    ...refused,
  });
}
