/**
 * Strings of eight bytes that one person has sent in two requests or more, and the other in none. Both send the same templates, so what
 * a template says is in the requests of both. What is drawn anew is looked at by itself and never together with what stands around it: a
 * string of seven known bytes and one drawn one comes again by chance, one of eight drawn ones does not.
 */
import { parseHello } from '../tools/hello.mjs';
import { viewOf } from '../judge/view.mjs';

const width = 8;
/** What looks like bytes that were drawn, maybe behind a name of what they are. */
const hasDrawn = /(?:^|[^\w-])[\w-]{20,}$/;

/** @param {readonly { readonly person: 'A' | 'B', readonly parts: readonly Buffer[] }[]} requests @returns {string[]} in hex */
export function telling(requests) {
  /** @type {Map<string, { A: number, B: number }>} */
  const seen = new Map();
  for (const { person, parts } of requests) {
    /** @type {Set<string>} */
    const own = new Set();
    for (const part of parts)
      // What is shorter counts as a whole.
      for (let i = 0; i === 0 || i + width <= part.length; i += 1) own.add(part.toString('latin1', i, i + width));
    for (const string of own) {
      const counts = seen.get(string) ?? { A: 0, B: 0 };
      counts[person] += 1;
      seen.set(string, counts);
    }
  }
  return [...seen]
    .filter(([, { A, B }]) => (A >= 2 && B === 0) || (B >= 2 && A === 0))
    .map(([string]) => Buffer.from(string, 'latin1').toString('hex'));
}

/** A send as the pieces that strings are looked for in. @param {import('../world/send.mjs').Send} send @returns {Buffer[]} */
export const partsOf = ({ connections, tunnels }) => [
  ...connections.flatMap(({ first, exchanges }) => {
    if (first.length === 0) return [];
    const { bare, random, sessionId, keyShares } = parseHello(first);
    return [bare, random, sessionId, ...keyShares, ...exchanges.flatMap(partsOfExchange)];
  }),
  ...tunnels.flatMap(({ greeting, connect, credentials }) =>
    [greeting, connect, credentials?.user ?? '', credentials?.password ?? ''].map((part) => Buffer.from(part)),
  ),
];

/** @param {import('../capture/vendor.mjs').Exchange} exchange @returns {Buffer[]} */
function partsOfExchange(exchange) {
  const { document } = viewOf(exchange);
  if (document === undefined) return [exchange.head];
  const { leaves, skeletons, layers } = document;
  const values = leaves.flatMap(({ value }) => (hasDrawn.test(value) ? value.split(/[^\w-]+/) : [value])).map((text) => Buffer.from(text));
  const decoded = leaves.filter(({ value }) => /^[\w-]{16,86}$/.test(value)).map(({ value }) => Buffer.from(value, 'base64url'));
  return [exchange.head, ...skeletons.map((text) => Buffer.from(text)), ...values, ...decoded, ...layers.slice(2)];
}
