import net, { type AddressInfo, type Server, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import { codeOf, type ErrorCode } from '../../src/base/errors.js';
import type { Destination, Responder } from '../../src/transport/port.js';
import { createHttpResponder, type HttpResponder, type HttpResponderOptions } from '../../src/transport/http/server.js';

/** Milliseconds nobody should need: hang guards, not measurements. */
export const ample = 20_000;

/** The code a promise fails with; `none` when it does not fail. */
export async function codeFrom(promise: Promise<unknown>): Promise<ErrorCode | 'none'> {
  try {
    await promise;
    return 'none';
  } catch (thrown) {
    return codeOf(thrown);
  }
}

export interface RawServer {
  readonly to: Destination;
  readonly port: number;
  /** What came over each connection, in the order they were made. */
  readonly received: string[];
  readonly sockets: Socket[];
  /** Settles when every connection that was made is closed. */
  readonly allClosed: () => Promise<void>;
}

export const listening = async (server: Server): Promise<number> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
};

/** A server that says what it likes once something came. `say` is called once per connection. */
export async function rawServer(say: (socket: Socket) => void): Promise<RawServer> {
  const received: string[] = [];
  const sockets: Socket[] = [];
  const closed: Promise<void>[] = [];
  const server = net.createServer((socket) => {
    const index = sockets.push(socket) - 1;
    received[index] = '';
    closed.push(new Promise((resolve) => socket.once('close', () => resolve())));
    socket.on('error', () => {});
    socket.on('data', (data) => (received[index] += data.toString('latin1')));
    socket.once('data', () => say(socket));
  });
  const port = await listening(server);
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return {
    to: { origin: `http://127.0.0.1:${String(port)}`, loopback: true },
    port,
    received,
    sockets,
    allClosed: async () => {
      await Promise.all(closed);
    },
  };
}

/** A server that gives the same bytes to everybody and hangs up. */
export const saying = async (bytes: string | Buffer): Promise<RawServer> => rawServer((socket) => socket.end(bytes));

/** A whole HTTP answer; a content length is added unless the lines have one. */
export function answer(status: number, lines: readonly string[], body = ''): string {
  const sized = lines.some((line) => /^(content-length|transfer-encoding):/i.test(line))
    ? lines
    : [...lines, `content-length: ${String(body.length)}`];
  return `HTTP/1.1 ${String(status)} Whatever\r\n${sized.map((line) => `${line}\r\n`).join('')}\r\n${body}`;
}

/** Sends bytes to a port and gives what came back until the other side hung up. */
export async function talk(port: number, bytes: string | Buffer): Promise<string> {
  return new Promise((resolve) => {
    let all = '';
    const socket = net.connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.on('data', (data) => (all += data.toString('latin1')));
    socket.on('error', () => {});
    socket.once('close', () => resolve(all));
  });
}

export const stubResponder = (changes: Partial<Responder> = {}): Responder => ({
  profile: async () => 'profile.of.vendor',
  request: async (token) => ({ kind: 'answered', body: `answer.to.${token}` }),
  award: async () => ({ kind: 'later' }),
  contact: async () => ({ kind: 'taken' }),
  ...changes,
});

export interface Served {
  readonly server: HttpResponder;
  readonly to: Destination;
  readonly port: number;
}

/**
 * A listening responder that is closed when the test ends.
 * @param finished of the test's own context, where tests run concurrently
 */
export async function serve(
  responder: Responder,
  options: HttpResponderOptions = {},
  finished: typeof onTestFinished = onTestFinished,
): Promise<Served> {
  const server = await createHttpResponder(responder, options);
  const origin = await server.listen({ host: '127.0.0.1', port: 0 });
  finished(async () => server.close());
  return { server, to: { origin, loopback: true }, port: Number(new URL(origin).port) };
}

export interface Latch {
  readonly opened: Promise<void>;
  open(): void;
}

export function latch(): Latch {
  let open = (): void => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}
