import { isIP } from 'node:net';
import type { Proxy } from '../transport/port.js';

/** How a proxy is written down: on a command line, in the environment, in the settings. */

export const noProxy = 'none';
export const aProxy = 'socks5://host[:port] or none';
/** What is wrong with one that names a user, to go on after whoever said it. It is not repeated. */
export const secretInProxy =
  'must have no user name and no password: new ones are drawn for every exchange, and a secret is never said here';

const usualPort = 1080;
const written = /^socks5h?:\/\/(?:\[([\da-f:.]+)\]|([\da-z](?:[\w.-]{0,251}[\da-z])?))(?::(\d{1,5}))?\/?$/i;

export const hasSecret = (text: string): boolean => text.includes('@');

export const isProxy = (text: string): boolean => text === noProxy || proxyParts(text) !== undefined;

/** Undefined for `none`, and for what is no proxy. */
export function proxyParts(text: string): Proxy | undefined {
  const [, ipv6, name, digits] = written.exec(text) ?? [];
  const host = ipv6 ?? name;
  const port = Number(digits ?? usualPort);
  if (host === undefined || port < 1 || port > 65_535) return undefined;
  if (ipv6 !== undefined && isIP(ipv6) !== 6) return undefined;
  // A name does not end in a number, so it is a mistyped address; no resolver is to be asked for that.
  if (name !== undefined && /(?:^|\.)\d+$/.test(name) && isIP(name) !== 4) return undefined;
  return { host, port };
}
