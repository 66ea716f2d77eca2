import type { FastifyInstance, FastifyReply, FastifyRequest, onRequestHookHandler, preHandlerHookHandler } from 'fastify';
import { MevilleError } from '../../base/errors.js';
import type { Endpoint, Reply, Responder } from '../port.js';
import { isOfThisMachine } from './caller.js';
import type { Exchanges } from './exchanges.js';
import type { Health } from './health.js';
import { openapi } from './openapi.js';
import { problemFor, problemOf, unwell, type Problem } from './problem.js';
import { isAscii, mediaTypes, pages, routes, type Page } from './wire.js';

/** The paths of a vendor: what they take, and what they give back. */

const healthy = JSON.stringify({ status: 'ok' });

export interface Desk {
  readonly responder: Responder;
  readonly exchanges: Exchanges;
  readonly health: Health;
  /** Prometheus text, for this machine alone. */
  readonly metrics?: () => Promise<string>;
  /** The most requests that are worked on at once. */
  readonly inFlight: number;
  /** Milliseconds. */
  readonly answerWithin: number;
}

export function addEndpoints(app: FastifyInstance, { responder, exchanges, health, metrics, inFlight, answerWithin }: Desk): void {
  const gate = gateFor(exchanges, inFlight, answerWithin);
  const refuse = (reply: FastifyReply, problem: Problem): FastifyReply => {
    exchanges.refused(reply.raw, problem);
    return send(reply, problem.status, mediaTypes.problem, problem.body);
  };
  const page = (name: Page, read: () => Promise<string> | string, ...hooks: onRequestHookHandler[]): void => {
    const { path, gives } = pages[name];
    app.get(path, { onRequest: [exactly(path), ...hooks] }, async (_request, reply) => send(reply, 200, gives, await read()));
  };
  const post = (endpoint: Endpoint, handle: (document: string) => Promise<Reply>): void => {
    const { path, takes, gives } = routes[endpoint];
    app.post(path, { onRequest: [exactly(path), only(takes)], preHandler: gate.enter }, async (request, reply) => {
      const answer = await gate.work(request, async () => handle(documentIn(request)));
      if (gives === undefined ? answer.kind !== 'taken' : answer.kind === 'taken')
        throw new MevilleError('internal', `No ${answer.kind} at ${path}.`);
      if (answer.kind === 'answered') return send(reply, 200, gives ?? '', answer.body);
      return reply.code(answer.kind === 'later' ? 202 : 204).send();
    });
  };

  app.removeAllContentTypeParsers();
  // The routes have chosen between the two before a byte is read.
  app.addContentTypeParser([mediaTypes.token, mediaTypes.sealed], { parseAs: 'buffer' }, (_request, body, done) => {
    done(null, body.toString('latin1'));
  });
  app.get(pages.health.path, { onRequest: exactly(pages.health.path) }, async (_request, reply) =>
    (await health.sound()) ? send(reply, 200, pages.health.gives, healthy) : refuse(reply, unwell),
  );
  app.get(pages.profile.path, { onRequest: exactly(pages.profile.path), preHandler: gate.enter }, async (request, reply) =>
    send(reply, 200, pages.profile.gives, await gate.work(request, async () => responder.profile())),
  );
  page('openapi', () => openapi);
  if (metrics !== undefined) page('metrics', metrics, ofThisMachine);
  post('requests', async (document) => responder.request(document));
  post('awards', async (document) => responder.award(document));
  post('contacts', async (document) => responder.contact(document));

  app.setErrorHandler((thrown, _request, reply) => refuse(reply, problemFor(thrown)));
  app.setNotFoundHandler((request, reply) => {
    const method = methods.get(request.url);
    if (method === undefined) return refuse(reply, problemOf('not-found'));
    return refuse(reply.header('allow', method), problemOf('method-refused'));
  });
}

/** That there are metrics is nobody's business, so no method is named there. */
const methods: ReadonlyMap<string, string> = new Map([
  ...[pages.profile, pages.health, pages.openapi].map(({ path }) => [path, 'GET'] as const),
  ...Object.values(routes).map(({ path }) => [path, 'POST'] as const),
]);

/** As bytes, because fastify adds a charset to the type of a text. */
function send(reply: FastifyReply, status: number, type: string, body: string): FastifyReply {
  return reply
    .code(status)
    .headers({ 'content-type': type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' })
    .send(Buffer.from(body));
}

/** Other spellings of a path, and queries, lead nowhere. */
const exactly =
  (path: string): onRequestHookHandler =>
  (request, _reply, done) =>
    done(request.url === path ? undefined : new MevilleError('not-found', 'The path is spelled in another way.'));

/** Nobody else learns that there is anything. */
const ofThisMachine: onRequestHookHandler = ({ raw }, _reply, done) =>
  done(isOfThisMachine(raw) ? undefined : new MevilleError('not-found', 'The metrics are for this machine.'));

const only =
  (type: string): onRequestHookHandler =>
  ({ headers }, _reply, done) =>
    done(
      headers['content-type']?.toLowerCase() === type && headers['content-encoding'] === undefined
        ? undefined
        : new MevilleError('media-type-refused', `The path takes ${type} only.`),
    );

function documentIn({ body }: FastifyRequest): string {
  if (typeof body !== 'string' || !isAscii(body)) throw new MevilleError('token-malformed', 'The body is no compact token.');
  return body;
}

interface Gate {
  readonly enter: preHandlerHookHandler;
  work<R>(request: FastifyRequest, run: () => Promise<R>): Promise<R>;
}

/**
 * Counts a request from the end of its body, so that whoever dawdles keeps nobody out, until its answer is out and its work is done,
 * whichever is later: a caller that leaves does not stop the work, and must not make room for more of it.
 */
function gateFor(exchanges: Exchanges, most: number, answerWithin: number): Gate {
  let inside = 0;
  const visits = new WeakMap<FastifyRequest, { working: boolean; over: boolean }>();
  return {
    enter(request, reply, done) {
      if (inside >= most) {
        done(new MevilleError('busy', 'Too many requests are worked on.'));
        return;
      }
      inside += 1;
      const visit = { working: false, over: false };
      visits.set(request, visit);
      exchanges.whenOver(reply.raw, () => {
        visit.over = true;
        if (!visit.working) inside -= 1;
      });
      done();
    },
    async work(request, run) {
      const visit = visits.get(request);
      if (visit === undefined || visit.over) throw new MevilleError('busy', 'The caller has left.');
      visit.working = true;
      const work = run().finally(() => {
        visit.working = false;
        if (visit.over) inside -= 1;
      });
      return within(answerWithin, work);
    },
  };
}

/** fastify's `handlerTimeout` does not do it: it is called off as soon as a body has been read. */
async function within<R>(ms: number, work: Promise<R>): Promise<R> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new MevilleError('busy', 'The responder did not answer in time.')), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
