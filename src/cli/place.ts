/** Where a responder listens when nobody says so. */
export interface Place {
  readonly host: string;
  readonly port: number;
}

const loopback = '127.0.0.1';
/** Also what a proxy on the same machine is told to pass on to. */
const usualPort = 8080;

/**
 * A responder without a certificate speaks plain HTTP, so nobody but this machine hears it: a proxy that ends TLS stands in front.
 * One with a certificate listens to everybody at the port of its https origin.
 * @param tls whether it speaks https itself
 */
export function usualPlace(origin: string | undefined, tls: boolean): Place {
  if (origin === undefined) return { host: loopback, port: usualPort };
  const { protocol, port } = new URL(origin);
  if (protocol === 'http:') return { host: loopback, port: Number(port) || 80 };
  return tls ? { host: '0.0.0.0', port: Number(port) || 443 } : { host: loopback, port: usualPort };
}

/** Whether somebody else has to speak https for this vendor. */
export const needsProxy = (origin: string | undefined, tls: boolean): boolean => !tls && origin?.startsWith('https:') === true;
