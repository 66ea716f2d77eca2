import { setTimeout as sleep } from 'node:timers/promises';
import { fromBase64url, toBase64url } from '../../base/bytes.js';
import { padAnswer } from '../../documents/padding.js';
import { parseRequest } from '../../documents/request/parse.js';
import type { Reply, Responder } from '../../transport/port.js';
import { answerRequest } from '../../vendor/answer.js';
import { vendorIdOf } from '../../vendor/profile.js';
import type { ResponderDeps } from '../../vendor/responder.js';

/** How vendors behave: wrappers around an honest responder. */

const withRequest = (honest: Responder, request: (token: string) => Promise<Reply>): Responder => ({
  profile: async () => honest.profile(),
  request,
  award: async (sealed) => honest.award(sealed),
  contact: async (sealed) => honest.contact(sealed),
});

/** Takes its time before it answers a request. */
export const unhurried = (honest: Responder, ms: number, signal: AbortSignal): Responder =>
  withRequest(honest, async (token) => {
    await sleep(ms, undefined, { signal });
    return honest.request(token);
  });

/** Says "later" to whoever asks for the first time. */
export function later(honest: Responder): Responder {
  const asked = new Set<string>();
  return withRequest(honest, async (token) => {
    if (asked.has(token)) return honest.request(token);
    asked.add(token);
    return { kind: 'later' };
  });
}

/** Damages the signature of every offer before it is sealed. */
export const smudged = (honest: Responder, deps: ResponderDeps): Responder =>
  withRequest(honest, async (token) => {
    const { vendorFile, keys, clock } = deps;
    const signer = { id: vendorIdOf(vendorFile, keys), key: keys.sign };
    const parsed = await parseRequest(token, signer.id, clock());
    const answer = await answerRequest(parsed, { ...deps, signer, vendor: vendorFile });
    if (answer.kind === 'ask') return honest.request(token);
    const tokens = answer.documents.map((document) => smudge(document.token));
    return { kind: 'answered', body: await parsed.reply.seal(padAnswer(tokens)) };
  });

/** The token with one bit of its signature changed. */
function smudge(token: string): string {
  const [header = '', payload = '', signature = ''] = token.split('.');
  const bytes = fromBase64url(signature) ?? new Uint8Array();
  return [header, payload, toBase64url(bytes.map((byte, i) => (i === 0 ? byte ^ 1 : byte)))].join('.');
}
