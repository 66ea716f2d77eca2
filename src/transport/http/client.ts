import { buildConnector } from 'undici';
import { systemRandom, type Random } from '../../crypto/random.js';
import type { Destination, Endpoint, Proxy, Reply, Sender } from '../port.js';
import { profileOf, replyOf } from './answer.js';
import { checkOrigin, guardedLookup, type Resolve } from './address.js';
import { exchange, type Incoming, type Outgoing } from './exchange.js';
import { throughProxy } from './tunnel.js';
import { mediaTypes, pages, routes } from './wire.js';

export interface HttpSenderOptions {
  /** PEM certificates trusted instead of the public ones, for vendors with a private authority. */
  readonly ca?: string;
  /** How names become addresses; what it gives is checked. The resolver of the machine when left out. */
  readonly resolve?: Resolve;
  /** What everything goes through, vendors on this machine included. It resolves the names; `resolve` is never asked. */
  readonly proxy?: Proxy;
  /** Where the proxy's user names and passwords come from; the system's randomness when left out. */
  readonly random?: Random;
}

/**
 * The customer's side over HTTP/1.1. Exchanges share nothing a vendor could see: no connection, no TLS session, no header that
 * differs between two customers, and no user name at a proxy. Proxies of the environment are not used, and no setting of it weakens the check of certificates.
 */
export function createHttpSender(options: HttpSenderOptions = {}): Sender {
  const { proxy, random = systemRandom } = options;
  const connectors = { loopback: connectorFor(true, options), open: connectorFor(false, options) };

  const run = async (to: Destination, what: Omit<Outgoing, 'url'>, deadline: number, signal?: AbortSignal): Promise<Incoming> => {
    const url = checkOrigin(to.origin, to.loopback, proxy !== undefined);
    const direct = to.loopback ? connectors.loopback : connectors.open;
    const connector = proxy === undefined ? direct : throughProxy(proxy, direct, random, deadline);
    return exchange(connector, { url, ...what }, deadline, signal);
  };

  return {
    proxied: proxy !== undefined,
    async profile(to: Destination, deadline: number, signal?: AbortSignal): Promise<string> {
      return profileOf(await run(to, { path: pages.profile.path, accept: accepting(mediaTypes.token) }, deadline, signal));
    },
    async post(to: Destination, endpoint: Endpoint, document: string, deadline: number, signal?: AbortSignal): Promise<Reply> {
      const { path, takes, gives } = routes[endpoint];
      return replyOf(
        endpoint,
        await run(to, { path, accept: accepting(gives), content: { type: takes, body: document } }, deadline, signal),
      );
    },
  };
}

const accepting = (type: string | undefined): string => (type === undefined ? mediaTypes.problem : `${type}, ${mediaTypes.problem}`);

function connectorFor(loopback: boolean, { ca, resolve }: HttpSenderOptions): buildConnector.connector {
  return buildConnector({
    allowH2: false,
    // A resumed session tells a vendor that two requests come from one machine.
    maxCachedSessions: 0,
    keepAlive: false,
    // The deadline of the exchange covers connecting.
    timeout: 0,
    lookup: guardedLookup(loopback, resolve),
    // Said aloud, because the default gives way to NODE_TLS_REJECT_UNAUTHORIZED.
    rejectUnauthorized: true,
    minVersion: 'TLSv1.2',
    ...(ca === undefined ? {} : { ca }),
  });
}
