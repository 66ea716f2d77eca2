/** Loaded before the program: writes down every name it looks up and every address it connects to, and lets it go on. */
import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

const file = process.env['MEASURED_TRAP'] ?? '';
const note = (/** @type {string} */ line) => appendFileSync(file, `${line}\n`);

/** @param {any} owner @param {string} name @param {(given: any[]) => string} say */
function tap(owner, name, say) {
  const real = owner[name];
  owner[name] = function tapped(/** @type {any[]} */ ...given) {
    note(say(given));
    return real.apply(this, given);
  };
}

for (const owner of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype])
  for (const name of new Set([...Object.keys(owner), ...Object.getOwnPropertyNames(owner)]))
    if (/^(lookup|resolve|reverse)/.test(name) && typeof (/** @type {any} */ (owner)[name]) === 'function')
      tap(owner, name, ([what]) => `dns ${what}`);
tap(net.Socket.prototype, 'connect', ([first]) => {
  const to = Array.isArray(first) ? first[0] : first;
  return `connect ${typeof to === 'object' ? `${to.host ?? to.path}:${to.port}` : to}`;
});
tap(dgram, 'createSocket', () => 'datagram');
tap(dgram.Socket.prototype, 'send', () => 'datagram');
syncBuiltinESMExports();
