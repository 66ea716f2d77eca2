import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';

/** Where a request comes from, as far as limits and /metrics have to know. Nothing of it is kept or told. */

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** This machine and the networks a proxy of its owner stands in (RFC 1918, 4193, 4291). */
const near = new BlockList();
near.addSubnet('127.0.0.0', 8, 'ipv4');
near.addSubnet('10.0.0.0', 8, 'ipv4');
near.addSubnet('172.16.0.0', 12, 'ipv4');
near.addSubnet('192.168.0.0', 16, 'ipv4');
near.addAddress('::1', 'ipv6');
near.addSubnet('fc00::', 7, 'ipv6');
near.addSubnet('fe80::', 10, 'ipv6');

/** A socket that listens to both families shows IPv4 as IPv6, and names the interface of a link. */
const plainly = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');

const isIn = (list: BlockList, address: string): boolean => {
  const version = isIP(address);
  return version !== 0 && list.check(address, version === 4 ? 'ipv4' : 'ipv6');
};

const peerOf = ({ socket }: IncomingMessage): string => plainly(socket.remoteAddress ?? '');

/** What proxies add: whoever sends one of these is not who connected. */
const marks = ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip', 'forwarded', 'via'];

/** Whether a program of this machine asks, and nobody through it. */
export const isOfThisMachine = (request: IncomingMessage): boolean =>
  isIn(loopback, peerOf(request)) && marks.every((name) => request.headers[name] === undefined);

/**
 * The address that limits count; undefined for this machine, which is not limited.
 * @param behindProxy whether the last entry of X-Forwarded-For, which the proxy next to us has written, is believed
 */
export function callerOf(request: IncomingMessage, behindProxy: boolean): string | undefined {
  const peer = peerOf(request);
  const named = behindProxy && isIn(near, peer) ? lastEntry(request.headers['x-forwarded-for']) : undefined;
  return named ?? (isIn(loopback, peer) ? undefined : peer);
}

function lastEntry(header: string | string[] | undefined): string | undefined {
  const last = plainly([header].flat().join(',').split(',').at(-1)?.trim() ?? '');
  return isIP(last) === 0 ? undefined : last;
}
