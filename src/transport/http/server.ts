import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import fastify, { type FastifyInstance } from 'fastify';
import { MevilleError } from '../../base/errors.js';
import { limits } from '../../base/limits.js';
import type { Responder } from '../port.js';
import { addEndpoints } from './endpoints.js';
import { Exchanges, type ExchangeEvent } from './exchanges.js';
import { answerWith, expectationFailed, Malformed, problemOf } from './problem.js';

export type { ExchangeEvent } from './exchanges.js';

export interface HttpResponderOptions {
  /** PEM. Plain http when left out: for this machine only, or behind a proxy that ends TLS. */
  readonly tls?: { readonly cert: string; readonly key: string };
  /** The most requests that are worked on at once; the rest are told `busy`. */
  readonly inFlight?: number;
  /** Milliseconds the responder may take; then the caller is told `busy`. */
  readonly answerWithin?: number;
  /** Called once for every exchange; must not throw. */
  readonly onExchange?: (event: ExchangeEvent) => void;
}

export interface HttpResponder {
  /**
   * @returns the origin it is reached at, with the port that was chosen for port 0
   * @throws usage-invalid when the address cannot be had
   */
  listen(at: { readonly host: string; readonly port: number }): Promise<string>;
  /** Takes nothing more, finishes what it took, and frees the port. */
  close(): Promise<void>;
}

/** Milliseconds. Node looks for late connections once per `check`, by default only every 30 seconds. */
const times = { header: 4000, request: 10_000, check: 1000, keepAlive: 5000, answer: 30_000, handshake: 5000 } as const;
/** Bytes. */
const headerBudget = 16 * 1024;
const connections = 2048;
const requestsPerConnection = 100;

/** Serves a responder over HTTP/1.1 on the fixed paths of the protocol. Every error it tells is a problem document. */
export async function createHttpResponder(responder: Responder, options: HttpResponderOptions = {}): Promise<HttpResponder> {
  const { tls, inFlight = limits.inFlight, answerWithin = times.answer, onExchange = (): void => {} } = options;
  const exchanges = new Exchanges(onExchange);
  const app = build(exchanges, tls, answerWithin);
  addEndpoints(app, responder, exchanges, inFlight, answerWithin);
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
        await app.listen({ host, port });
      } catch (cause) {
        const code = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
        throw new MevilleError('usage-invalid', `Cannot listen on ${host}, port ${String(port)}${code}.`, {
          hint: 'Choose another host or port.',
          cause,
        });
      }
      return originOf(server, host, tls !== undefined);
    },
    async close() {
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
    ...(tls === undefined ? { http } : { https: { ...http, ...tls, minVersion: 'TLSv1.2', handshakeTimeout: times.handshake } }),
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
    const hostless = request.headers.host === undefined && request.raw.httpVersion !== '1.0';
    done(hostless ? new Malformed('The request has no host.') : undefined);
  });
  return app;
}

function originOf(server: Server, host: string, secure: boolean): string {
  const { port } = server.address() as AddressInfo;
  const written = host.includes(':') ? `[${host}]` : host;
  return new URL(`${secure ? 'https' : 'http'}://${written}:${String(port)}`).origin;
}
