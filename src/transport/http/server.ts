import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest, type onRequestHookHandler } from 'fastify';
import { stopwatch } from '../../base/clock.js';
import { MevilleError, type ErrorCode } from '../../base/errors.js';
import { limits } from '../../base/limits.js';
import type { Endpoint, Reply, Responder } from '../port.js';
import { expectationFailed, problemFor, problemForBytes, problemOf, rawAnswer, type Problem } from './problem.js';
import { healthPath, isAscii, mediaTypes, profilePath, routes } from './wire.js';

/** One exchange, with nothing in it of who asked or what for. */
export interface ExchangeEvent {
  /** `none` when nothing is at the path, or the bytes were no request. */
  readonly endpoint: Endpoint | 'profile' | 'health' | 'none';
  /** 0 when the caller left before it was answered. */
  readonly status: number;
  readonly code?: ErrorCode;
  readonly ms: number;
}

export interface HttpResponderOptions {
  /** PEM; plain http when left out, for a machine of one's own or a proxy in front. */
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

/** Milliseconds. Node looks for late connections only every `connectionsCheckingInterval`; its default is 30 seconds. */
const times = { header: 4000, request: 10_000, check: 1000, keepAlive: 5000, answer: 30_000, handshake: 5000 } as const;
const headerBudget = 16 * 1024;
const connections = 2048;
const requestsPerConnection = 100;

/** Serves a responder over HTTP/1.1 on the fixed paths of the protocol. */
export async function createHttpResponder(responder: Responder, options: HttpResponderOptions = {}): Promise<HttpResponder> {
  const report = options.onExchange ?? ((): void => {});
  const open = new Map<Socket, ServerResponse>();
  const answerWithin = options.answerWithin ?? times.answer;
  const http = {
    maxHeaderSize: headerBudget,
    headersTimeout: times.header,
    connectionsCheckingInterval: times.check,
    requireHostHeader: true,
    insecureHTTPParser: false,
  };
  const app = fastify({
    logger: false,
    ...(options.tls === undefined ? { http } : { https: { ...http, ...options.tls, minVersion: 'TLSv1.2', handshakeTimeout: times.handshake } }),
    bodyLimit: limits.toVendor,
    requestTimeout: times.request,
    keepAliveTimeout: times.keepAlive,
    // A caller that does not read its answer is idle too.
    connectionTimeout: answerWithin + times.request,
    handlerTimeout: answerWithin,
    maxRequestsPerSocket: requestsPerConnection,
    requestIdHeader: false,
    exposeHeadRoutes: false,
    // What came before the end is answered; fastify's own 503 is no problem document.
    return503OnClosing: false,
    ajv: { customOptions: { coerceTypes: false, removeAdditional: false, useDefaults: false } },
    frameworkErrors: (error, _request, reply) => {
      const problem = problemFor(error);
      report({ endpoint: 'none', status: problem.status, code: problem.code, ms: 0 });
      refuse(reply, problem);
    },
    clientErrorHandler: (error, socket) => {
      const pending = open.get(socket as Socket);
      // Into the middle of another answer nothing can be said.
      if (socket.writable && (pending === undefined || !(pending.headersSent || pending.req.complete))) {
        const problem = problemForBytes(error);
        if (pending === undefined) report({ endpoint: 'none', status: problem.status, code: problem.code, ms: 0 });
        socket.end(rawAnswer(problem));
      }
      (socket as Socket).destroySoon();
    },
  }) as unknown as FastifyInstance;
