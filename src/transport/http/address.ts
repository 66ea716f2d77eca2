import { lookup as systemLookup, type LookupAddress } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { MevilleError } from '../../base/errors.js';
import { visible } from '../../base/text.js';

/**
 * Which addresses a sender speaks to. A vendor book is partly written by others, so an address in it must never reach into the machine
 * or the network of the customer. The check happens twice: on the origin as written, because no lookup happens for an IP literal, and
 * on what a name resolves to, because a name can point anywhere.
 */

/** Special-purpose networks of the IANA registries (RFC 6890 and later), multicast and the old class E. */
const reservedIPv4 = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const) {
  reservedIPv4.addSubnet(network, prefix, 'ipv4');
}

/** Global unicast is one block; all that maps, translates or tunnels IPv4 lies outside it or is taken out below. */
const globalIPv6 = new BlockList();
globalIPv6.addSubnet('2000::', 3, 'ipv6');

const reservedIPv6 = new BlockList();
for (const [network, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const) {
  reservedIPv6.addSubnet(network, prefix, 'ipv6');
}

const loopbackIPs = new BlockList();
loopbackIPs.addSubnet('127.0.0.0', 8, 'ipv4');
loopbackIPs.addAddress('::1', 'ipv6');

/** Names that mean this machine, this house or no public network at all (RFC 6761, 6762, 7686, 8375, ICANN's `.internal`). */
const localSuffixes = ['localhost', 'local', 'localdomain', 'internal', 'intranet', 'lan', 'home', 'corp', 'home.arpa', 'test', 'invalid'];

/** RFC 1035, as text without the last dot. */
const longestName = 253;

/** Whether an IP address in text is one of the kind wanted: of this machine, or of the public internet. False for anything else. */
export function isAllowedAddress(address: string, loopback: boolean): boolean {
  const version = isIP(address);
  // A zone (`fe80::1%eth0`) names an interface of this machine; BlockList cannot read it.
  if (version === 0 || address.includes('%')) return false;
  const family = version === 4 ? 'ipv4' : 'ipv6';
  if (loopback) return loopbackIPs.check(address, family);
  return version === 4 ? !reservedIPv4.check(address, family) : globalIPv6.check(address, family) && !reservedIPv6.check(address, family);
}

const refused = (message: string): MevilleError => new MevilleError('address-refused', message);

/** A service of Tor, whose name is its key, so that plain http to it is not plain; no resolver of this machine may hear of it (RFC 7686). */
const isOnion = (hostname: string): boolean => hostname.endsWith('.onion');

/**
 * Checks where a vendor claims to be: `https://host[:port]`, with plain http for this machine and for onion addresses only.
 * A name that passes is checked again by `guardedLookup` when it is resolved; where a proxy resolves it, nobody can check it.
 * @param proxied whether a proxy is spoken to, without which there are no onion addresses
 * @throws address-refused
 */
export function checkOrigin(origin: string, loopback: boolean, proxied = false): URL {
  const shown = visible(origin, { maxWidth: 120 });
  // Before parsing: the URL parser drops tabs and line ends, and writes other alphabets as ASCII.
  const url = /^[\u0021-\u007e]+$/.test(origin) && URL.canParse(origin) ? new URL(origin) : undefined;
  if (url === undefined) throw refused(`"${shown}" is not an address of the form https://host[:port].`);
  const onion = isOnion(url.hostname);
  if (onion && !proxied) throw refused(`"${shown}" is reached through a proxy only; say which with --proxy.`);
  if (url.protocol !== 'https:' && !((loopback || onion) && url.protocol === 'http:')) throw refused(`"${shown}" is not https.`);
  checkHost(url.hostname, loopback, shown);
  checkPort(url.port, loopback, shown);
  // One spelling per vendor. This refuses user names, paths, queries, fragments and backslashes too.
  if (url.origin !== origin) throw refused(`"${shown}" must be written as ${url.origin}`);
  return url;
}

function checkHost(hostname: string, loopback: boolean, shown: string): void {
  const literal = hostname.startsWith('[') ? hostname.slice(1, -1) : hostname;
  const name = hostname.replace(/\.$/, '');
  if (isIP(literal) !== 0) {
    if (!isAllowedAddress(literal, loopback))
      throw refused(loopback ? `"${shown}" is not on this machine.` : `"${shown}" is not a public address.`);
  } else if (loopback) {
    if (name !== 'localhost') throw refused(`"${shown}" is not on this machine.`);
  } else if (
    name !== hostname ||
    name.length > longestName ||
    !name.includes('.') ||
    localSuffixes.some((suffix) => name.endsWith(`.${suffix}`))
  ) {
    throw refused(`"${shown}" is not a public name.`);
  }
}

/** Ports below 1024 belong to other protocols, which a vendor book must not make a customer knock at. */
function checkPort(port: string, loopback: boolean, shown: string): void {
  if (!loopback && port !== '' && Number(port) < 1024) throw refused(`"${shown}" names a port of another service.`);
}

/** Resolves a name to all its addresses, in the shape of `dns.lookup` with `all`. */
export type Resolve = (
  hostname: string,
  options: { all: true; family?: number; hints?: number },
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/**
 * A `lookup` for sockets that resolves once and hands over only what it has checked, so that the address that was judged is the one
 * connected to. One address of the wrong kind refuses the whole name.
 * @param resolve the resolver of the machine when left out
 */
export function guardedLookup(loopback: boolean, resolve: Resolve = systemLookup): LookupFunction {
  return (hostname, options, callback) => {
    const family = typeof options.family === 'number' ? { family: options.family } : {};
    const hints = options.hints === undefined ? {} : { hints: options.hints };
    resolve(hostname, { all: true, ...family, ...hints }, (error, addresses) => {
      const first = addresses?.[0];
      if (error !== null) callback(error, '');
      else if (first === undefined || !addresses.every(({ address }) => isAllowedAddress(address, loopback))) {
        const where = loopback ? 'another machine' : 'a private address';
        callback(refused(first === undefined ? `"${hostname}" has no address.` : `"${hostname}" leads to ${where}.`), '');
      } else if (options.all === true) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}
