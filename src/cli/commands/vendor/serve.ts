import { timeText } from '../../../base/clock.js';
import { MevilleError } from '../../../base/errors.js';
import { createResponder } from '../../../vendor/responder.js';
import type { Verb } from '../../command.js';
import { readInput } from '../../files.js';

interface Options {
  readonly port?: string;
  readonly host?: string;
  readonly tlsCert?: string;
  readonly tlsKey?: string;
}

/** `meville-vendor serve`: one line on stdout when it listens, one line on stderr for every exchange, without an address or content. */
export const run: Verb<[], Options> = async (context, _args, options) => {
  const vendorFile = await context.vendorFile();
  const [keys, books] = [await context.vendorKeys(), await context.books()];
  const responder = await createResponder({ books, keys, vendorFile, clock: context.clock, random: context.random });
  if ((options.tlsCert === undefined) !== (options.tlsKey === undefined)) throw new MevilleError('usage-invalid', '--tls-cert and --tls-key go together.');
  const pem = async (file: string): Promise<string> => Buffer.from(await readInput(context.io, file)).toString('ascii');
  const tls = options.tlsCert === undefined || options.tlsKey === undefined ? {} : { tls: { cert: await pem(options.tlsCert), key: await pem(options.tlsKey) } };
  const server = await context.httpResponder(responder, {
    ...tls,
    onExchange: ({ endpoint, status, code, ms }) => context.err.line(JSON.stringify({ time: timeText(context.clock()), endpoint, status, ...(code === undefined ? {} : { code }), ms })),
  });
  const at = placeOf(options, vendorFile.origin);
  const listening = await server.listen(at);
  const announced = { listening, origin: vendorFile.origin ?? null, stock: await books.countStock() };
  if (context.json) context.out.line(JSON.stringify(announced));
  else context.out.line(`${vendorFile.name} answers at ${listening} with ${String(announced.stock)} rows of stock. Stop with Ctrl-C.`);
  await untilInterrupted(context.signal);
  await server.close();
  return { json: undefined, text: () => {} };
};

function placeOf({ port, host }: Options, origin: string | undefined): { host: string; port: number } {
  if (port !== undefined && (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)) throw new MevilleError('usage-invalid', `--port takes a number up to 65535, not "${port}".`);
  const url = origin === undefined ? undefined : new URL(origin);
  const local = url === undefined || url.protocol === 'http:';
  const fallback = url === undefined ? 8080 : url.port === '' ? (local ? 80 : 443) : Number(url.port);
  return { host: host ?? (local ? '127.0.0.1' : '0.0.0.0'), port: port === undefined ? fallback : Number(port) };
}

const untilInterrupted = async (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
