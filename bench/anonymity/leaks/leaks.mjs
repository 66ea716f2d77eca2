/**
 * Mistakes that a program like this one could have, each one line of its source. Whoever looks for traits of people has to find every one of
 * them, or has not looked.
 */

/**
 * @typedef {object} Leak
 * @property {string} name
 * @property {string} file below src/
 * @property {string} from what is there
 * @property {string} to what is put there instead; nothing checks its types
 * @property {readonly import('../world/world.mjs').Route[]} [routes] where it shows; everywhere when left out
 * @property {string} [check] which check has to find it, where one send alone does not tell whose it is: both people show the same in turn
 */

const fs = "process.getBuiltinModule('node:fs')";

/** @type {readonly Leak[]} */
export const leaks = [
  {
    name: 'a header says the language',
    file: 'transport/http/exchange.ts',
    from: "headers: ['accept', accept, 'content-type', content.type]",
    to: "headers: ['accept', accept, 'accept-language', process.env.LC_ALL, 'content-type', content.type]",
  },
  {
    name: 'the end of a request is in local time',
    file: 'customer/request-file.ts',
    from: 'exp: ceilToHour(now + draft.until)',
    to: 'exp: ceilToHour(now + draft.until - new Date(now * 1000).getTimezoneOffset() * 60)',
  },
  {
    name: 'the padding depends on the home',
    file: 'documents/padding.ts',
    from: 'limits.paddedPayload.find((bucket) => bucket >= bare)',
    to: 'limits.paddedPayload.find((bucket) => bucket >= bare + (process.env.HOME.length > 40 ? 3072 : 0))',
  },
  {
    name: 'requirements are in the order of the file',
    file: 'customer/request-file.ts',
    from: 'inWireOrder(draft.requirements.map(inOneSpelling))',
    to: 'draft.requirements.map(inOneSpelling)',
  },
  {
    name: 'the signing key is the same for every request',
    file: 'customer/copies.ts',
    from: "derive(seed, salt, 'sign', vendorId)",
    to: "derive(seed, new Uint8Array(32), 'sign', vendorId)",
  },
  {
    name: 'the id of a copy counts the requests of the home',
    check: 'keys, ids, signatures and nonces seen twice',
    file: 'customer/copies.ts',
    from: 'jti: toBase64url(jti.subarray(0, 16))',
    to: `jti: toBase64url(Uint8Array.from({ length: 16 }, (_, i) => (i < 15 ? 0 : ${fs}.readdirSync(process.env.MEVILLE_HOME + '/requests').length % 256)))`,
  },
  {
    name: 'the connection waits while the preferences are read',
    file: 'transport/http/exchange.ts',
    from: 'callback(...connected);',
    to: `setTimeout(callback, ${fs}.statSync(process.argv[process.argv.indexOf('--preferences') + 1]).size / 20, ...connected);`,
  },
  {
    name: 'vendors are asked one by one in the order of the book',
    file: 'customer/scatter.ts',
    from: 'broadcast(shuffled(entries, random), run, options)',
    to: 'broadcast(entries, run, { ...options, inFlight: 1 })',
  },
  {
    name: 'the proxy is told the same name every time',
    file: 'transport/http/tunnel.ts',
    from: 'userId: draw(), password: draw()',
    to: "userId: process.env.USER, password: 'kept'",
    routes: ['proxy'],
  },
];
