/** Loaded before a program (`--import`): writes every lookup of a name and every connection that the program makes into the file TRAPS. */
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

const file = process.env['TRAPS'] ?? '';
/** @param {string} line */
const note = (line) => appendFileSync(file, `${line}\n`);

for (const home of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype]) {
  const functions = /** @type {Record<string, unknown>} */ (/** @type {unknown} */ (home));
  for (const name of Object.getOwnPropertyNames(home).filter((each) => /^(?:lookup|resolve|reverse)/.test(each))) {
    const real = functions[name];
    if (typeof real !== 'function') continue;
    functions[name] = /** @this {unknown} @param {unknown[]} given */ function (...given) {
      note(`${name} ${String(given[0])}`);
      return Reflect.apply(real, this, given);
    };
  }
}

const sockets = /** @type {Record<string, any>} */ (/** @type {unknown} */ (net.Socket.prototype));
const connect = sockets['connect'];
sockets['connect'] = /** @this {net.Socket} @param {any[]} given */ function (...given) {
  const [options] = Array.isArray(given[0]) ? given[0] : given;
  note(`connect ${options.host ?? options.path}:${options.port}`);
  return Reflect.apply(connect, this, given);
};

syncBuiltinESMExports();
