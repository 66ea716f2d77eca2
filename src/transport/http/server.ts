import { createPrivateKey, X509Certificate } from 'node:crypto';
import type { EventEmitter } from 'node:events';
import type { Server as SecureServer } from 'node:https';
import { setImmediate as turn } from 'node:timers/promises';
import { createSecureContext } from 'node:tls';
import fastify, { type FastifyInstance } from 'fastify';
import { MevilleError } from '../../base/errors.js';
import { limits } from '../../base/limits.js';
import type { Responder } from '../port.js';
import { addEndpoints } from './endpoints.js';
import { Exchanges, type ExchangeEvent, type Load } from './exchanges.js';
import { Health } from './health.js';
import { cannotListen, originOf } from './listen.js';
import { answerWith, expectationFailed, Malformed, problemOf } from './problem.js';
import { addRateLimits, type Rates } from './rates.js';

export type { ExchangeEvent, Load } from './exchanges.js';
export type { Rate, Rates } from './rates.js';

/** A certificate with those that vouch for it, and its key; both PEM. */
export interface Tls {
  readonly cert: string;
  readonly key: string;
}

export interface HttpResponderOptions {
  /** Plain http when left out: for this machine only, or behind a proxy that ends TLS. */
  readonly tls?: Tls;
  /** Whether a proxy next to it, which has a private address, names each caller as the last entry of X-Forwarded-For. */
  readonly behindProxy?: boolean;
  /** How many requests are taken; the rest are told `rate-limited`. */
  readonly rates?: Rates;
  /** The most requests that are worked on at once; the rest are told `busy`. */
  readonly inFlight?: number;
  /** Milliseconds the responder may take; then the caller is told `busy`. */
  readonly answerWithin?: number;
  /** Rejects when nothing can be answered now; /healthz says so. */
  readonly healthy?: () => Promise<unknown>;
  /** Prometheus text for /metrics, which answers nobody but this machine; nothing is there when left out. */
  readonly metrics?: (load: Load) => Promise<string>;
  /** Called once for every exchange; must not throw. */
  readonly onExchange?: (event: ExchangeEvent) => void;
}

export interface HttpResponder {
  /**
   * @returns the origin it is reached at, with the port that was chosen for port 0
   * @throws usage-invalid when the address cannot be had
   */
  listen(at: { readonly host: string; readonly port: number }): Promise<string>;
  load(): Load;
  /**
   * Shows another certificate to whoever connects from now on.
   * @throws file-invalid when the two do not fit; the one before stays
   */
  renew(tls: Tls): void;
  /** Makes /healthz say that it is about to close, so that whoever shares out requests sends it no more; it answers what comes. */
  leave(): void;
  /** Takes nothing more, finishes what it took, and frees the port. */
  close(): Promise<void>;
}

/** Milliseconds. Node looks for late connections once per `check`, by default only every 30 seconds. */
const times = { header: 4000, request: 10_000, check: 1000, keepAlive: 5000, answer: 30_000, handshake: 5000 } as const;
/** Bytes. */
const headerBudget = 16 * 1024;
const connections = 2048;
/** How many connections the system holds before they are accepted. */
const backlog = 511;
const requestsPerConnection = 100;
const minVersion = 'TLSv1.2';

/** Serves a responder over HTTP/1.1 on the fixed paths of the protocol. Every error it tells is a problem document. */
export async function createHttpResponder(responder: Responder, options: HttpResponderOptions = {}): Promise<HttpResponder> {
  const { tls, inFlight = limits.inFlight, answerWithin = times.answer, onExchange = (): void => {}, metrics } = options;
  const exchanges = new Exchanges(onExchange);
  if (tls !== undefined) checkTls(tls);
  const health = new Health(options.healthy ?? (async () => {}));
  const app = build(exchanges, tls, answerWithin);
  await addRateLimits(app, options.rates ?? {}, options.behindProxy === true);
  addEndpoints(app, {
    responder,
    exchanges,
    health,
    inFlight,
    answerWithin,
    ...(metrics === undefined ? {} : { metrics: async () => metrics(exchanges.load()) }),
  });
  await app.ready();

  const { server } = app;
  server.maxConnections = connections;
  server.on(tls === undefined ? 'connection' : 'secureConnection', exchanges.connected);
  server.on('checkExpectation', (request, response) => {
    exchanges.begun(request, response);
    exchanges.refused(response, expectationFailed);
    answerWith(response, expectationFailed);
  });

  return {
    async listen({ host, port }) {
      try {
        await app.listen({ host, port, backlog });
      } catch (cause) {
        throw cannotListen(host, port, cause);
      }
      return originOf(server, host, tls !== undefined);
    },
    load: () => exchanges.load(),
    renew(next) {
      checkTls(next);
      (server as SecureServer).setSecureContext({ ...next, minVersion });
    },
    leave: () => health.leave(),
    async close() {
      health.leave();
      await hearAll(server);
      // Node stops looking for late connections now, so whoever dawdles with a body must be cut here.
      const cut = setTimeout(() => exchanges.dropUnfinished(), times.request);
      exchanges.dropSilent();
      try {
        await app.close();
      } finally {
        clearTimeout(cut);
      }
    },
  };
}

function build(exchanges: Exchanges, tls: HttpResponderOptions['tls'], answerWithin: number): FastifyInstance {
  const http = {
    maxHeaderSize: headerBudget,
    headersTimeout: times.header,
    connectionsCheckingInterval: times.check,
    insecureHTTPParser: false,
    // Checked below: Node's own refusal is no problem document.
    requireHostHeader: false,
  };
  const app = fastify({
    logger: false,
    ...(tls === undefined ? { http } : { https: { ...http, ...tls, minVersion, handshakeTimeout: times.handshake } }),
    bodyLimit: limits.toVendor,
    requestTimeout: times.request,
    keepAliveTimeout: times.keepAlive,
    // A caller that does not read its answer is idle too.
    connectionTimeout: answerWithin + times.request,
    maxRequestsPerSocket: requestsPerConnection,
    requestIdHeader: false,
    exposeHeadRoutes: false,
    // What arrives before the end is answered; fastify's own 503 is no problem document.
    return503OnClosing: false,
    ajv: { customOptions: { coerceTypes: false, removeAdditional: false, useDefaults: false } },
    frameworkErrors: (_error, request, reply) => {
      // The path is no path: no hook has run.
      const problem = problemOf('not-found');
      exchanges.begun(request.raw, reply.raw);
      exchanges.refused(reply.raw, problem);
      reply.hijack();
      answerWith(reply.raw, problem);
    },
    clientErrorHandler: exchanges.broken,
  }) as unknown as FastifyInstance;
  app.addHook('onRequest', (request, reply, done) => {
    exchanges.begun(request.raw, reply.raw);
    // Node keeps the first of two, and a proxy may have gone by the other.
    const hosts = request.raw.rawHeaders.filter((name, i) => i % 2 === 0 && name.toLowerCase() === 'host').length;
    const named = hosts === 1 || (hosts === 0 && request.raw.httpVersion === '1.0');
    done(named ? undefined : new Malformed('The request does not name one host.'));
  });
  return app;
}

/**
 * Takes what the system has taken for us: on a busy machine whole requests wait there, of callers that count as connected. A turn accepts one
 * and reads those before it; after three that accept nobody, or as many as can have waited, all of them are heard.
 */
async function hearAll(server: EventEmitter): Promise<void> {
  let quiet = 0;
  const heard = (): void => void (quiet = 0);
  server.on('connection', heard);
  for (let turns = 0; quiet < 3 && turns < backlog; turns += 1) {
    quiet += 1;
    await turn();
  }
  server.off('connection', heard);
}

/** @throws file-invalid */
function checkTls({ cert, key }: Tls): void {
  try {
    // An empty text is no fault to the context, and a server that has one shows nothing to anybody.
    if (!new X509Certificate(cert).checkPrivateKey(createPrivateKey(key))) throw new Error('The key is that of another certificate.');
    createSecureContext({ cert, key, minVersion });
  } catch (cause) {
    throw new MevilleError('file-invalid', 'The certificate and its key do not fit together, or are not PEM.', { cause });
  }
}
