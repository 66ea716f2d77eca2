import type { Socket } from 'node:net';
import { Client, errors, type buildConnector } from 'undici';
import { longestTimer } from '../../base/clock.js';
import { MevilleError } from '../../base/errors.js';
import { limits } from '../../base/limits.js';

/** One HTTP exchange on a connection of its own: sent, read within its bounds, and gone. What the answer means is told in answer.ts. */

/** Bytes; more header than any vendor needs. */
const headerBudget = 16 * 1024;
/** Bytes of everything read from the connection: headers, framing and body. Chunk extensions count here and nowhere else. */
const wireBudget = 2 * limits.toCustomer;

export interface Outgoing {
  readonly url: URL;
  readonly path: string;
  readonly accept: string;
  /** Absent: a GET. */
  readonly content?: { readonly type: string; readonly body: string };
}

export interface Incoming {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/**
 * @param connector opens the socket
 * @param deadline milliseconds from now until the last byte
 * @throws connection-failed, deadline-exceeded, response-too-large, response-refused, and what the connector's lookup throws
 */
export async function exchange(
  connector: buildConnector.connector,
  outgoing: Outgoing,
  deadline: number,
  signal?: AbortSignal,
): Promise<Incoming> {
  if (deadline <= 0 || signal?.aborted === true) throw late();
  const line = new Line(connector);
  // Client, not Agent: one origin and one connection is all there is.
  const client = new Client(outgoing.url, {
    connect: line.connect,
    pipelining: 0,
    maxHeaderSize: headerBudget,
    // These bound idle time only; the deadline bounds everything.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  let stopped = false;
  // Not a signal given to undici: it hears none before it has a connection.
  const stop = (): void => {
    stopped = true;
    line.cut();
    void client.destroy();
  };
  const timer = setTimeout(stop, Math.min(deadline, longestTimer));
  // A signal of its own for each exchange: listeners on a shared one would add up.
  const given = signal === undefined ? undefined : AbortSignal.any([signal]);
  given?.addEventListener('abort', stop, { once: true });
  try {
    return await transfer(client, outgoing);
  } catch (thrown) {
    throw stopped ? late(thrown) : (line.overrun ?? failure(thrown));
  } finally {
    clearTimeout(timer);
    given?.removeEventListener('abort', stop);
    line.cut();
    await client.destroy();
  }
}

const late = (cause?: unknown): MevilleError => new MevilleError('deadline-exceeded', 'The vendor did not answer in time.', { cause });

async function transfer(client: Client, { path, accept, content }: Outgoing): Promise<Incoming> {
  const head = { path, onInfo: refuseInterim };
  const { statusCode, headers, body } = await client.request(
    content === undefined
      ? { ...head, method: 'GET', headers: ['accept', accept] }
      : { ...head, method: 'POST', headers: ['accept', accept, 'content-type', content.type], body: content.body },
  );
  if (Number(headers['content-length']) > limits.toCustomer) throw tooLarge();
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limits.toCustomer) throw tooLarge();
    chunks.push(chunk);
  }
  return { status: statusCode, headers, body: Buffer.concat(chunks, size) };
}

/** Interim answers serve nothing here, and there can be any number of them. */
function refuseInterim({ statusCode }: { statusCode: number }): never {
  throw new MevilleError('response-refused', `The vendor sent an interim answer (${String(statusCode)}).`);
}

const tooLarge = (): MevilleError =>
  new MevilleError('response-too-large', `The vendor sent more than ${String(limits.toCustomer)} bytes.`);

function failure(thrown: unknown): MevilleError {
  if (thrown instanceof MevilleError) return thrown;
  if (thrown instanceof errors.HeadersOverflowError) {
    return new MevilleError('response-too-large', 'The vendor sent more headers than are ever read.', { cause: thrown });
  }
  if (thrown instanceof errors.HTTPParserError || thrown instanceof errors.ResponseContentLengthMismatchError) {
    return new MevilleError('response-refused', 'The vendor did not answer in HTTP/1.1.', { cause: thrown });
  }
  const code = thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? ` (${thrown.code})` : '';
  return new MevilleError('connection-failed', `The connection to the vendor failed${code}.`, { cause: thrown });
}

/** The one connection of an exchange. undici forgets a socket that is still connecting, so it is held here. */
class Line {
  readonly #connector: buildConnector.connector;
  #socket: Socket | undefined;
  overrun: MevilleError | undefined;

  constructor(connector: buildConnector.connector) {
    this.#connector = connector;
  }

  readonly connect: buildConnector.connector = (options, callback) => {
    // The connector returns its socket at once; undici's types do not say so.
    this.#socket = this.#connector(options, (...connected) => {
      const [, socket] = connected;
      socket?.on('readable', () => {
        if (socket.bytesRead > wireBudget) {
          this.overrun = tooLarge();
          socket.destroy(this.overrun);
        }
      });
      callback(...connected);
    }) as unknown as Socket | undefined;
  };

  cut(): void {
    this.#socket?.destroy();
  }
}
