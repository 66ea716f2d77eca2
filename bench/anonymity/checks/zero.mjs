/** What must never be. Each check counts what it finds, and every count has to be 0. */
import { limits } from '../../../dist/index.js';
import { viewOf } from '../judge/view.mjs';
import { extensionTypes, parseHello } from '../tools/hello.mjs';
import { people } from '../world/people.mjs';
import { found } from './canaries.mjs';
import { check } from './check.mjs';
import { partsOf, telling } from './strings.mjs';

const problems = 'application/problem+json';
/** The whole head of every exchange, with the host and the length blanked. */
const golden = new Set([
  [
    'POST /vrm/requests HTTP/1.1',
    'host: ',
    'connection: close',
    `accept: application/vrm+jwe, ${problems}`,
    'content-type: application/vrm+jwt',
    'content-length: ',
    '',
    '',
  ].join('\r\n'),
  ['GET /.well-known/vrm-vendor HTTP/1.1', 'host: ', 'connection: close', `accept: application/vrm+jwt, ${problems}`, '', ''].join('\r\n'),
]);
const blanked = (/** @type {Buffer} */ head) => head.toString('latin1').replaceAll(/^(host|content-length): [^\r]*/gm, '$1: ');

/** @param {readonly string[]} values */
export const repeated = (values) => {
  const seen = new Set();
  return values.filter((value) => seen.size === seen.add(value).size);
};

/** @param {readonly import('../world/send.mjs').Send[]} sends @returns {import('./check.mjs').Check[]} */
export function zeroTolerance(sends) {
  const connections = sends.flatMap((send) => send.connections);
  const exchanges = connections.flatMap((connection) => connection.exchanges);
  const documents = exchanges.flatMap((exchange) => viewOf(exchange).document ?? []);
  const hellos = connections.filter(({ first }) => first.length > 0).map(({ first }) => parseHello(first));
  const heads = exchanges.map(({ head }) => blanked(head));
  const sizes = documents.map(({ layers }) => layers[1]?.length ?? 0);
  const inDocuments = documents.flatMap(({ leaves, layers }) =>
    leaves
      .filter(({ path }) => /\.(?:jwk\.x|jti|iss)$/.test(path))
      .map(({ path, value }) => `${path} ${value}`)
      .concat(`signature ${layers[2]?.toString('hex')}`),
  );
  const inHellos = hellos.flatMap(({ random, sessionId, keyShares }) =>
    [random, sessionId, ...keyShares].filter(({ length }) => length > 0).map((part) => part.toString('hex')),
  );
  const drawn = inDocuments.concat(inHellos);
  return [
    check(
      'programs that did not end well',
      sends.length,
      sends.filter(({ ran }) => ran.code !== 0).map(({ ran }) => ran.stderr),
    ),
    check(
      'sends that did not reach every vendor',
      sends.length,
      sends.filter((send) => documentsOf(send) !== 3).map((send) => `${documentsOf(send)} of 3`),
    ),
    check(
      'heads that are not the golden one',
      heads.length,
      heads.filter((head) => !golden.has(head)),
    ),
    check(
      'payloads outside the fixed sizes',
      sizes.length,
      sizes.filter((size) => !(/** @type {readonly number[]} */ (limits.paddedPayload).includes(size))).map(String),
    ),
    check('keys, ids, signatures and nonces seen twice', drawn.length, repeated(drawn)),
    check(
      'connections with more than one exchange',
      connections.length,
      connections.filter((each) => each.exchanges.length > 1).map((each) => `${each.exchanges.length} exchanges`),
    ),
    check(
      'TLS sessions offered again',
      hellos.length,
      hellos.filter(resumes).map(({ whole }) => whole.toString('hex')),
    ),
    check('hellos that differ beyond their random parts', hellos.length, differing(hellos)),
    check(
      'strings of 8 bytes that tell who it is',
      sends.length,
      telling(sends.map((send) => ({ person: send.person, parts: partsOf(send) }))),
    ),
    check(
      'canaries on the wire, decoded, and in what is printed',
      sends.length,
      found(
        sends.flatMap((send) => [
          ...partsOf(send),
          ...send.connections.flatMap((each) => each.exchanges.flatMap(({ head, body }) => [head, body])),
          Buffer.from(send.ran.stdout + send.ran.stderr),
        ]),
        people.flatMap(({ canaries }) => canaries),
      ),
    ),
    ...proxyChecks(sends.filter(({ pair }) => pair.route === 'proxy')),
  ];
}

const documentsOf = (/** @type {import('../world/send.mjs').Send} */ { connections }) =>
  connections.flatMap(({ exchanges }) => exchanges).filter(({ body }) => body.length > 0).length;

const resumes = (/** @type {import('../tools/hello.mjs').Hello} */ { extensions }) =>
  extensions.some(({ type, body }) => type === extensionTypes.preSharedKey || (type === extensionTypes.sessionTicket && body.length > 0));

/** One hello for each name that is asked for; every other one differs. @param {readonly import('../tools/hello.mjs').Hello[]} hellos */
function differing(hellos) {
  const serverName = 0;
  /** @type {Map<string, string>} */
  const usual = new Map();
  return hellos.flatMap(({ bare, extensions }) => {
    const name = extensions.find(({ type }) => type === serverName)?.body.toString('hex') ?? '';
    const text = bare.toString('hex');
    if (!usual.has(name)) usual.set(name, text);
    return usual.get(name) === text ? [] : [text];
  });
}

/** @param {readonly import('../world/send.mjs').Send[]} sends @returns {import('./check.mjs').Check[]} */
function proxyChecks(sends) {
  const tunnels = sends.flatMap((send) => send.tunnels);
  if (sends.length === 0) return [];
  const credentials = tunnels.flatMap((tunnel) => (tunnel.credentials === undefined ? [] : [tunnel.credentials]));
  return [
    check(
      'tunnels without credentials of their own',
      tunnels.length,
      tunnels.filter((tunnel) => tunnel.credentials === undefined).map(({ host }) => host),
    ),
    check(
      'user names and passwords at the proxy seen twice',
      tunnels.length,
      repeated(credentials.flatMap(({ user, password }) => [user, password])),
    ),
    check(
      'addresses that the proxy did not have to resolve',
      tunnels.length,
      tunnels.filter(({ named }) => !named).map(({ host }) => host),
    ),
    check(
      'connections that came past the proxy',
      sends.length,
      sends
        .filter((send) => send.connections.length !== send.tunnels.length)
        .map((send) => `${send.connections.length} connections, ${send.tunnels.length} tunnels`),
    ),
  ];
}
