import { connect, type Socket } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';
import type { buildConnector } from 'undici';
import { toBase64url } from '../../base/bytes.js';
import { longestTimer } from '../../base/clock.js';
import { MevilleError } from '../../base/errors.js';
import type { Random } from '../../crypto/random.js';
import type { Proxy } from '../port.js';

/** Connections that a SOCKS5 proxy makes for us (RFC 1928, 1929). The protocol is spoken by the package socks, loaded when it is needed. */

/** Bytes of a user name and of a password: nobody ever draws the same twice. */
const credentialBytes = 16;

type Connector = buildConnector.connector;

interface Destination {
  readonly host: string;
  readonly port: number;
}

/**
 * A connector whose every connection goes through a proxy, with a user name and a password of its own: Tor gives each a circuit of its
 * own, other proxies need not ask. TLS is spoken with the vendor, inside.
 * @param secure speaks TLS over the connection it is given
 * @param deadline milliseconds, after which the socket has been cut
 */
export const throughProxy =
  (proxy: Proxy, secure: Connector, random: Random, deadline: number): Connector =>
  (options, callback) => {
    const { hostname, protocol, port } = options;
    const destination = { host: hostname, port: Number(port || (protocol === 'https:' ? 443 : 80)) };
    const socket = open(proxy);
    const proceed = async (): Promise<void> => {
      try {
        await tunnel(socket, proxy, destination, random, deadline);
      } catch (thrown) {
        callback(thrown as MevilleError, null);
        return;
      }
      if (protocol === 'https:') secure({ ...options, httpSocket: socket }, callback);
      else callback(null, socket);
    };
    void proceed();
    // Whoever holds it can cut it at once, also in the middle of the handshake.
    return socket;
  };

/**
 * Finds out whether a proxy is there and would take us, without naming anybody it should connect us to.
 * @param deadline milliseconds
 * @throws proxy-failed
 */
export async function greet(proxy: Proxy, deadline: number, signal?: AbortSignal): Promise<void> {
  const socket = open(proxy);
  const stop = (): void => void socket.destroy();
  const timer = setTimeout(stop, Math.min(deadline, longestTimer));
  signal?.addEventListener('abort', stop, { once: true });
  if (signal?.aborted === true) stop();
  try {
    await connected(socket, proxy);
    const answer = await new Promise<Uint8Array>((resolve, reject) => {
      socket.once('data', resolve);
      socket.once('close', () => reject(failed(proxy, 'gave no answer to the greeting')));
      socket.write(Uint8Array.of(version, 2, method.none, method.password));
    });
    if (answer[0] !== version) throw failed(proxy, noSocks);
    // The second byte may come later, and says what an exchange will be told again.
    if (answer[1] === method.neither) throw failed(proxy, noMethod);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
    stop();
  }
}

const version = 5;
const method = { none: 0, password: 2, neither: 255 } as const;

function open({ host, port }: Proxy): Socket {
  const socket = connect({ host, port, noDelay: true });
  // An error nobody hears would end the process; `close` follows every one.
  socket.on('error', () => {});
  return socket;
}

/** @throws proxy-failed */
async function connected(socket: Socket, proxy: Proxy): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    let cause: NodeJS.ErrnoException | undefined;
    socket.once('error', (error) => (cause = error));
    socket.once('close', () => {
      reject(failed(proxy, `cannot be reached${cause?.code === undefined ? '' : ` (${cause.code})`}`, cause));
    });
    socket.once('connect', resolve);
  });
}

/** @throws proxy-failed, connection-failed when the proxy says that the vendor is not to be reached */
async function tunnel(socket: Socket, proxy: Proxy, destination: Destination, random: Random, deadline: number): Promise<void> {
  const [{ SocksClient }] = await Promise.all([import('socks'), connected(socket, proxy)]);
  if (socket.destroyed) throw failed(proxy, brokeOff);
  const draw = (): string => toBase64url(random(credentialBytes));
  const options = {
    command: 'connect',
    destination,
    proxy: { ...proxy, type: 5, userId: draw(), password: draw() },
    existing_socket: socket,
    // A timer that holds everything here for as long.
    timeout: Math.min(deadline, longestTimer),
  } as const;
  await SocksClient.createConnection(options).catch((thrown: unknown) => {
    throw refusal(proxy, thrown);
  });
  // The package hands over in the next turn what came too early; a vendor says nothing before it is asked.
  let early = false;
  const onData = (): void => void (early = true);
  socket.on('data', onData);
  await turn();
  socket.off('data', onData);
  socket.pause();
  if (early) {
    socket.destroy();
    throw failed(proxy, 'sent more than its answer');
  }
  if (socket.destroyed) throw failed(proxy, brokeOff);
}

const noSocks = 'does not speak SOCKS5';
const brokeOff = 'broke off in the middle of the handshake';
const noMethod = 'takes neither a user name and password, which are drawn anew for every exchange, nor none';

/** What the package says, and what it means. */
const meanings: Readonly<Record<string, string>> = {
  'Received invalid Socks5 initial handshake (invalid socks version)': noSocks,
  'Received invalid Socks5 initial handshake (no accepted authentication type)': noMethod,
  'Received invalid Socks5 initial handshake (unknown authentication type)': 'wants an authentication that was not offered',
  'Socks5 Authentication failed': 'refused the user name and password, which are drawn anew for every exchange',
  'Socket closed': brokeOff,
};

/** The answers that speak of the vendor, and not of the proxy. */
const unreachable: Readonly<Record<string, string>> = {
  NetworkUnreachable: 'its network is unreachable',
  HostUnreachable: 'its host is unreachable',
  ConnectionRefused: 'it refused the connection',
  TTLExpired: 'it did not answer in time',
};

const answers: Readonly<Record<string, string>> = {
  Failure: 'a general failure',
  NotAllowed: 'that its rules do not allow it',
  CommandNotSupported: 'that it does not know the command',
  AddressNotSupported: 'that it does not know the kind of address',
};

/** The error of the package is no cause: it holds the user name and the password. */
function refusal(proxy: Proxy, thrown: unknown): MevilleError {
  const message = thrown instanceof Error ? thrown.message : '';
  const answer = /^Socks5 proxy rejected connection - (\w+)$/.exec(message)?.[1];
  if (answer === undefined) {
    // What Node says of a connection that is reset.
    const broke = /^(?:read|write) E[A-Z]+$/.test(message);
    return failed(proxy, broke ? brokeOff : (meanings[message] ?? 'did not follow the SOCKS5 protocol'));
  }
  const reason = unreachable[answer];
  return reason === undefined
    ? failed(proxy, `would not connect: it reports ${answers[answer] ?? 'a failure that has no name'}`)
    : new MevilleError('connection-failed', `The proxy could not reach the vendor: ${reason}.`);
}

function failed({ host, port }: Proxy, what: string, cause?: unknown): MevilleError {
  const where = `${host.includes(':') ? `[${host}]` : host}:${String(port)}`;
  return new MevilleError('proxy-failed', `The proxy at ${where} ${what}.`, { cause });
}
