import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { stopwatch } from '../../base/clock.js';
import type { ErrorCode } from '../../base/errors.js';
import type { Endpoint } from '../port.js';
import { problemForBytes, rawAnswer, type Problem } from './problem.js';
import { pages, routes, type Page } from './wire.js';

/** One exchange, with nothing in it of who asked or what for. */
export interface ExchangeEvent {
  /** `none` when nothing is at the path, or the bytes were no request. */
  readonly endpoint: Endpoint | Page | 'none';
  /** 0 when the caller left before it was answered. */
  readonly status: number;
  readonly code?: ErrorCode;
  readonly ms: number;
}

/** How many are connected, and how many answers they wait for. */
export interface Load {
  readonly connections: number;
  readonly inFlight: number;
}

const names: ReadonlyMap<string | undefined, ExchangeEvent['endpoint']> = new Map(
  Object.entries({ ...pages, ...routes }).map(([name, { path }]) => [path, name as Page | Endpoint] as const),
);

/** What goes on at a server: who is connected, what is being answered, and what became of it. */
export class Exchanges {
  readonly #report: (event: ExchangeEvent) => void;
  readonly #sockets = new Set<Socket>();
  /** What each connection waits for, with what is done when that is over; more than one when its caller does not wait for answers. */
  readonly #pending = new Map<Socket, Map<ServerResponse, (() => void)[]>>();
  readonly #problems = new WeakMap<ServerResponse, Problem>();

  constructor(report: (event: ExchangeEvent) => void) {
    this.#report = report;
  }

  readonly connected = (socket: Socket): void => {
    this.#sockets.add(socket);
    socket.once('close', () => {
      this.#sockets.delete(socket);
      // Node closes the answer that is being sent, and forgets those that wait behind it.
      for (const response of this.#waiting(socket)) this.#end(socket, response);
    });
  };

  readonly begun = (request: IncomingMessage, response: ServerResponse): void => {
    const start = stopwatch();
    const { socket } = request;
    const pending = this.#pending.get(socket) ?? new Map<ServerResponse, (() => void)[]>();
    this.#pending.set(socket, pending);
    const report = (): void => {
      const problem = this.#problems.get(response);
      this.#report({
        endpoint: names.get(request.url) ?? 'none',
        status: problem?.status ?? (response.headersSent ? response.statusCode : 0),
        ...(problem === undefined ? {} : { code: problem.code }),
        ms: Math.round(stopwatch() - start),
      });
    };
    pending.set(response, [report]);
    response.once('close', () => this.#end(socket, response));
  };

  /** Calls back once when an answer has been sent, or its caller has left. */
  whenOver(response: ServerResponse, callback: () => void): void {
    const callbacks = this.#pending.get(response.req.socket)?.get(response);
    if (callbacks === undefined) callback();
    else callbacks.push(callback);
  }

  #waiting(socket: Socket): ServerResponse[] {
    return [...(this.#pending.get(socket)?.keys() ?? [])];
  }

  #end(socket: Socket, response: ServerResponse): void {
    const pending = this.#pending.get(socket);
    const callbacks = pending?.get(response) ?? [];
    pending?.delete(response);
    if (pending?.size === 0) this.#pending.delete(socket);
    for (const callback of callbacks) callback();
  }

  load(): Load {
    let inFlight = 0;
    for (const { size } of this.#pending.values()) inFlight += size;
    return { connections: this.#sockets.size, inFlight };
  }

  refused(response: ServerResponse, problem: Problem): void {
    this.#problems.set(response, problem);
  }

  /** Bytes came that are no request, or not in time. */
  readonly broken = (thrown: Error, socket: Duplex): void => {
    const pending = this.#waiting(socket as Socket);
    // Nothing can be said into the middle of another answer, or in place of one.
    if (!socket.writable || pending.some(({ headersSent, req }) => headersSent || req.complete)) {
      socket.destroy();
      return;
    }
    const problem = problemForBytes(thrown);
    if (pending.length === 0) this.#report({ endpoint: 'none', status: problem.status, code: problem.code, ms: 0 });
    for (const response of pending) this.refused(response, problem);
    socket.end(rawAnswer(problem), () => socket.destroy());
  };

  /** Hangs up on whoever has not sent a whole header: nothing was accepted from them. */
  dropSilent(): void {
    for (const socket of this.#sockets) if (!this.#pending.has(socket)) socket.destroy();
  }

  /** Hangs up on whoever has not sent a whole body either. */
  dropUnfinished(): void {
    for (const socket of this.#sockets) if (!this.#waiting(socket).some(({ req }) => req.complete)) socket.destroy();
  }
}
