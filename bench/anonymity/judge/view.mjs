/** What a vendor makes of an exchange: its head, and each layer of the document in it. */

/**
 * @typedef {object} Leaf
 * @property {string} path where it stands, with the places in lists
 * @property {string} value as JSON; a text without its quotes
 * @property {boolean} text
 */

/**
 * @typedef {object} Document
 * @property {readonly Leaf[]} leaves of the header and of the payload, in the order of the bytes
 * @property {readonly string[]} skeletons both as text, without what their values say
 * @property {readonly Buffer[]} layers header, payload and signature as bytes
 */

/** @param {import('../capture/vendor.mjs').Exchange} exchange */
export function viewOf({ head, body }) {
  const [request = '', ...headers] = head.toString('latin1').slice(0, -4).split('\r\n');
  return { request, headers, document: body.length === 0 ? undefined : documentOf(body) };
}

/** @param {Buffer} body a compact token @returns {Document} */
function documentOf(body) {
  const layers = body
    .toString('latin1')
    .split('.')
    .map((part) => Buffer.from(part, 'base64url'));
  const texts = layers.slice(0, 2).map((layer) => layer.toString());
  return {
    layers,
    leaves: texts.flatMap((text, i) => leavesOf(JSON.parse(text), i === 0 ? 'header' : 'payload')),
    skeletons: texts.map(skeletonOf),
  };
}

/** @param {unknown} value @param {string} path @returns {Leaf[]} */
export function leavesOf(value, path) {
  if (Array.isArray(value)) return value.flatMap((item, i) => leavesOf(item, `${path}[${i}]`));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, member]) => leavesOf(member, `${path}.${name}`));
  return [typeof value === 'string' ? { path, value, text: true } : { path, value: JSON.stringify(value), text: false }];
}

/** JSON with every text emptied and every number made 0, its spaces and the order of its members kept. @param {string} json */
const skeletonOf = (json) =>
  json.replaceAll(/"(?:[^"\\]|\\.)*"(\s*:)?|-?\d[\d.eE+-]*/g, (found, /** @type {string | undefined} */ colon) =>
    colon !== undefined ? found : found.startsWith('"') ? '""' : '0',
  );
