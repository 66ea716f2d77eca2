import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { stopwatch } from '../../base/clock.js';
import type { ErrorCode } from '../../base/errors.js';
import type { Endpoint } from '../port.js';
import { problemForBytes, rawAnswer, type Problem } from './problem.js';
import { healthPath, profilePath, routes } from './wire.js';

/** One exchange, with nothing in it of who asked or what for. */
export interface ExchangeEvent {
  /** `none` when nothing is at the path, or the bytes were no request. */
  readonly endpoint: Endpoint | 'profile' | 'health' | 'none';
  /** 0 when the caller left before it was answered. */
  readonly status: number;
  readonly code?: ErrorCode;
  readonly ms: number;
}

const names: ReadonlyMap<string | undefined, ExchangeEvent['endpoint']> = new Map([
  [healthPath, 'health'],
  [profilePath, 'profile'],
  ...Object.entries(routes).map(([name, { path }]) => [path, name as Endpoint] as const),
]);

/** What goes on at a server: who is connected, what is being answered, and what became of it. */
export class Exchanges {
  readonly #report: (event: ExchangeEvent) => void;
  readonly #sockets = new Set<Socket>();
  readonly #pending = new Map<Socket, ServerResponse>();
  readonly #problems = new WeakMap<ServerResponse, Problem>();

  constructor(report: (event: ExchangeEvent) => void) {
    this.#report = report;
  }

  readonly connected = (socket: Socket): void => {
    this.#sockets.add(socket);
    socket.once('close', () => this.#sockets.delete(socket));
  };

  readonly begun = (request: IncomingMessage, response: ServerResponse): void => {
    const start = stopwatch();
    const { socket } = request;
    this.#pending.set(socket, response);
    response.once('close', () => {
      if (this.#pending.get(socket) === response) this.#pending.delete(socket);
      const problem = this.#problems.get(response);
      this.#report({
        endpoint: names.get(request.url) ?? 'none',
        status: problem?.status ?? (response.headersSent ? response.statusCode : 0),
        ...(problem === undefined ? {} : { code: problem.code }),
        ms: Math.round(stopwatch() - start),
      });
    });
  };

  refused(response: ServerResponse, problem: Problem): void {
    this.#problems.set(response, problem);
  }

  /** Bytes came that are no request, or not in time. */
  readonly broken = (thrown: Error, socket: Duplex): void => {
    const pending = this.#pending.get(socket as Socket);
    // Nothing can be said into the middle of another answer, or in place of one.
    const silent = pending !== undefined && (pending.headersSent || pending.req.complete);
    if (silent || !socket.writable) {
      socket.destroy();
      return;
    }
    const problem = problemForBytes(thrown);
    if (pending === undefined) this.#report({ endpoint: 'none', status: problem.status, code: problem.code, ms: 0 });
    else this.refused(pending, problem);
    socket.end(rawAnswer(problem), () => socket.destroy());
  };

  /** Hangs up on whoever has not sent a whole header: nothing was accepted from them. */
  dropSilent(): void {
    for (const socket of this.#sockets) if (!this.#pending.has(socket)) socket.destroy();
  }

  /** Hangs up on whoever has not sent a whole body either. */
  dropUnfinished(): void {
    for (const socket of this.#sockets) if (this.#pending.get(socket)?.req.complete !== true) socket.destroy();
  }
}
