/**
 * What a send looks like from outside, as generic features: nothing here knows what might leak. Tokens are there or not; numbers are
 * measured. Each has a group before the first colon, and no group outweighs another however many it has.
 */
import { parseHello } from '../tools/hello.mjs';
import { viewOf } from './view.mjs';

/** @typedef {{ readonly tokens: ReadonlySet<string>, readonly numbers: ReadonlyMap<string, number> }} Features */

const gramBuckets = 256;
/** A filling says what its length says, and nothing more of it is of use. */
const longestToken = 120;

/** @param {import('../world/send.mjs').Send} send @returns {Features} */
export function featuresOf({ connections, tunnels }) {
  /** @type {Set<string>} */
  const tokens = new Set();
  /** @type {Map<string, number[]>} */
  const measured = new Map();
  const measure = (/** @type {string} */ name, /** @type {number} */ value) => {
    const values = measured.get(name);
    if (values === undefined) measured.set(name, [value]);
    else values.push(value);
  };
  const see = { token: (/** @type {string} */ token) => void tokens.add(token.slice(0, longestToken)), measure };

  see.token(`order:connections ${connections.length}`);
  addOrder('connections', connections, see);
  // A profile that was fetched is no sign of whom was asked first.
  addOrder(
    'documents',
    connections.filter(({ exchanges }) => exchanges.some(({ body }) => body.length > 0)),
    see,
  );
  connections.forEach((connection, i) => {
    addTimes(connection, connections[i - 1], see);
    addHello(connection.first, i === 0, see);
    for (const exchange of connection.exchanges) addExchange(exchange, see);
  });
  tunnels.forEach((tunnel) => addTunnel(tunnel, see));
  const numbers = [...measured].map(([name, values]) => /** @type {const} */ ([name, values.reduce((a, b) => a + b) / values.length]));
  return { tokens, numbers: new Map(numbers) };
}

/** @param {string} of @param {readonly import('../capture/vendor.mjs').Connection[]} connections @param {See} see */
function addOrder(of, connections, { token }) {
  const order = [...new Set(connections.map(({ vendor }) => vendor))];
  order.forEach((vendor, i) => {
    token(`order:${of} ${i} is ${vendor}`);
    for (const later of order.slice(i + 1)) token(`order:${of} ${vendor} before ${later}`);
  });
}

/** @typedef {{ token: (token: string) => void, measure: (name: string, value: number) => void }} See */

const logOf = (/** @type {number} */ milliseconds) => Math.log(Math.max(milliseconds, 0.01));

/** @param {import('../capture/vendor.mjs').Connection} connection @param {import('../capture/vendor.mjs').Connection | undefined} before @param {See} see */
function addTimes({ at, parts, exchanges, closed, sourcePort }, before, { measure, token }) {
  token(`time:parts ${parts.length}`);
  token(`time:port ${sourcePort % 2}`);
  if (before !== undefined) {
    measure('time:since the one before', logOf(at - before.at));
    measure('time:ports since the one before', Math.abs(sourcePort - before.sourcePort));
  }
  let last = at;
  for (const [name, then] of /** @type {[string, number | undefined][]} */ ([
    ['hello', parts[0]?.at],
    ['head', exchanges[0]?.headAt],
    ['body', exchanges.at(-1)?.bodyAt],
    ['close', closed],
  ])) {
    if (then === undefined) continue;
    measure(`time:until ${name}`, logOf(then - last));
    last = then;
  }
  measure(
    'size:bytes on the way',
    parts.reduce((sum, { size }) => sum + size, 0),
  );
  token(`size:first part ${parts[0]?.size}`);
}

/** @param {Buffer} first @param {boolean} grams @param {See} see */
function addHello(first, grams, { token }) {
  if (first.length === 0) return;
  const { whole, ciphers, extensions, keyShares } = parseHello(first);
  token(`hello:length ${whole.length}`);
  token(`hello:ciphers ${ciphers.join(' ')}`);
  token(`hello:extensions ${extensions.map(({ type }) => type).join(' ')}`);
  for (const { type, body } of extensions)
    token(`hello:${type} ${keyShares.length > 0 && type === 51 ? body.length : body.toString('hex')}`);
  // Those of one hello: of three the random parts alone would fill the buckets.
  if (grams) for (const gram of gramsOf(whole)) token(`gram:${gram}`);
}

/** @param {Buffer} bytes @returns {Generator<number>} */
function* gramsOf(bytes) {
  for (let i = 0; i + 4 <= bytes.length; i += 1) yield (Math.imul(bytes.readUInt32BE(i), 0x9e3779b1) >>> 0) % gramBuckets;
}

/** @param {import('../capture/vendor.mjs').Exchange} exchange @param {See} see */
function addExchange(exchange, { token, measure }) {
  const { request, headers, document } = viewOf(exchange);
  const method = request.split(' ', 1).join('');
  [request, ...headers].forEach((line, i) => {
    token(`head:${method} ${i} ${line}`);
    for (const word of line.split(/[\s,;:]+/)) token(`head:${method} has ${word}`);
  });
  if (document === undefined) return;
  measure('size:body', exchange.body.length);
  document.layers.forEach((layer, i) => token(`size:layer ${i} ${layer.length}`));
  document.skeletons.forEach((skeleton, i) => token(`skeleton:${i} ${skeleton}`));
  document.leaves.forEach(({ path, value, text }, i) => {
    token(`place:${i} ${path}`);
    token(`leaf:${path}=${value}`);
    measure(`length:${path}`, value.length);
    if (text) addBytes(path, value, measure);
    else if (Number.isFinite(Number(value))) measure(`number:${path}`, Number(value));
  });
  addDifferences(document.leaves, measure);
}

/** What looks like bytes may be a number that somebody counts. @param {string} path @param {string} value @param {See['measure']} measure */
function addBytes(path, value, measure) {
  if (!/^[\w-]{16,86}$/.test(value)) return;
  const bytes = Buffer.from(value, 'base64url');
  measure(`number:${path} from the front`, Math.log2(1 + bytes.readUInt32BE(0)));
  measure(`number:${path} from the back`, Math.log2(1 + bytes.readUInt32BE(bytes.length - 4)));
}

/** @param {readonly import('./view.mjs').Leaf[]} leaves @param {See['measure']} measure */
function addDifferences(leaves, measure) {
  const numbers = leaves.filter(({ text, value }) => !text && Number.isFinite(Number(value)));
  numbers.forEach((one, i) => {
    for (const other of numbers.slice(i + 1)) measure(`number:${other.path} - ${one.path}`, Number(other.value) - Number(one.value));
  });
}

/** @param {import('../capture/socks.mjs').Tunnel} tunnel @param {See} see */
function addTunnel({ greeting, connect, credentials, named }, { token, measure }) {
  token(`proxy:greeting ${greeting.toString('hex')}`);
  token(`proxy:connect ${connect.toString('hex')}`);
  token(`proxy:named ${named}`);
  token(`proxy:user ${credentials?.user}`);
  token(`proxy:password ${credentials?.password}`);
  measure('length:user', credentials?.user.length ?? 0);
  measure('length:password', credentials?.password.length ?? 0);
}
