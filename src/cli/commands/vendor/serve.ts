import { timeText } from '../../../base/clock.js';
import { MevilleError } from '../../../base/errors.js';
import type { ServeOutput } from '../../../schema/generated/types.js';
import { createResponder } from '../../../vendor/responder.js';
import type { Verb } from '../../command.js';
import type { Context } from '../../context.js';
import { readInput } from '../../files.js';
import { jsonText } from '../../print/json.js';
import { needsProxy, usualPlace } from '../../place.js';
import { count, safe } from '../../print/printer.js';

interface Options {
  readonly store?: string;
  readonly port?: string;
  readonly host?: string;
  readonly tlsCert?: string;
  readonly tlsKey?: string;
}

/**
 * `meville-vendor serve`: one line on stdout when it listens, one line on stderr for every exchange, without an address or content.
 * An interrupt ends it after what it has taken is answered; that is how it is meant to end, so the exit code is 0.
 */
export const run: Verb<[], Options> = async (context, _args, options) => {
  const port = portOf(options.port);
  const tls = await tlsOf(context, options);
  const vendorFile = await context.vendorFile();
  const [keys, books] = [await context.vendorKeys(), await context.books(options.store)];
  const { pricer, asksWithoutMatch } = await context.pricer({});
  const { clock, random } = context;
  const responder = await createResponder({ books, keys, vendorFile, clock, random, pricer, asksWithoutMatch });
  const server = await context.httpResponder(responder, {
    ...(tls === undefined ? {} : { tls }),
    onExchange: ({ endpoint, status, code, ms }) =>
      context.err.line(jsonText({ time: timeText(context.clock()), endpoint, status, ...(code === undefined ? {} : { code }), ms })),
  });
  const { origin } = vendorFile;
  const usual = usualPlace(origin, tls !== undefined);
  const listening = await server.listen({ host: options.host ?? usual.host, port: port ?? usual.port });
  if (needsProxy(origin, tls !== undefined))
    context.err.line(
      `note: this is plain HTTP at ${listening}; a proxy that speaks https has to pass on to it what comes to ${safe(origin ?? '')}`,
    );
  const stock = await books.countStock();
  if (context.json) context.out.json({ listening, origin: origin ?? null, stock } satisfies ServeOutput);
  else context.out.line(`${safe(vendorFile.name, 60)} answers at ${listening} with ${count(stock, 'row')} of stock. Stop with Ctrl-C.`);
  await context.interrupted();
  await server.close();
  return {};
};

function portOf(port: string | undefined): number | undefined {
  if (port === undefined) return undefined;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new MevilleError('usage-invalid', `--port takes a number up to 65535, not "${port}".`);
  return Number(port);
}

async function tlsOf(context: Context, { tlsCert, tlsKey }: Options): Promise<{ cert: string; key: string } | undefined> {
  if (tlsCert === undefined && tlsKey === undefined) return undefined;
  if (tlsCert === undefined || tlsKey === undefined) throw new MevilleError('usage-invalid', '--tls-cert and --tls-key go together.');
  const pem = async (file: string): Promise<string> => Buffer.from(await readInput(context.io, file)).toString('latin1');
  return { cert: await pem(tlsCert), key: await pem(tlsKey) };
}
