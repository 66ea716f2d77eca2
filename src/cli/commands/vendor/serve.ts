import { setTimeout as sleep } from 'node:timers/promises';
import { MevilleError } from '../../../base/errors.js';
import type { ServeOutput } from '../../../schema/generated/types.js';
import { housekeeping } from '../../../vendor/housekeeping.js';
import { createResponder } from '../../../vendor/responder.js';
import type { Verb } from '../../command.js';
import { milliseconds } from '../../durations.js';
import { needsProxy, usualPlace } from '../../place.js';
import type { PricerOptions } from '../../pricer.js';
import { count, safe } from '../../print/printer.js';
import { tlsReader, watchTls } from '../../serve/certificate.js';
import { hourly } from '../../serve/hourly.js';
import { logLevelOf, openLog } from '../../serve/log.js';
import { createMetrics } from '../../serve/metrics.js';
import { metricsPlace, portOf, ratesOf } from '../../serve/options.js';

interface Options extends PricerOptions {
  readonly store?: string;
  readonly port?: string;
  readonly host?: string;
  readonly tlsCert?: string;
  readonly tlsKey?: string;
  readonly behindProxy?: boolean;
  readonly key?: string;
  readonly rate?: string;
  readonly rateAll?: string;
  readonly metrics?: string;
  readonly logLevel?: string;
  readonly drain?: string;
}

/**
 * `meville-vendor serve`: one line on stdout when it listens, one line on stderr for every exchange, without an address or content.
 * An interrupt ends it after what it has taken is answered; that is how it is meant to end, so the exit code is 0.
 */
export const run: Verb<[], Options> = async (context, _args, options) => {
  const { behindProxy = false } = options;
  const port = options.port === undefined ? undefined : portOf(options.port);
  const rates = ratesOf(options.rate, options.rateAll);
  const drain = options.drain === undefined ? 0 : milliseconds(options.drain, '--drain');
  const apart = options.metrics === undefined ? undefined : metricsPlace(options.metrics);
  const readTls = tlsReader(context.io, options);
  if (readTls !== undefined && behindProxy)
    throw new MevilleError('usage-invalid', '--behind-proxy is for a proxy that speaks https, and goes without --tls-cert.');
  const log = await openLog(logLevelOf(options.logLevel ?? 'info'), context.clock, (line) => context.err.raw(line));
  const metrics = options.metrics === 'off' ? undefined : await createMetrics();

  const tls = await readTls?.();
  const vendorFile = await context.vendor.file();
  const { origin } = vendorFile;
  const proxied = needsProxy(origin, tls !== undefined);
  const [keys, books] = [await context.vendor.keys(options.key), await context.vendor.servingBooks(options.store)];
  const { pricer, asksWithoutMatch } = await context.vendor.pricer(options, (fault) =>
    log.note('warn', `--quote-with gave no price: ${fault}.`),
  );
  const { clock, random } = context;
  const responder = await createResponder({ books, keys, vendorFile, clock, random, pricer, asksWithoutMatch });
  // A proxy that does not say for whom it asks looks like this machine, so it must not reach them.
  const here = metrics !== undefined && apart === undefined && (behindProxy || !proxied);
  const server = await context.vendor.httpResponder(responder, {
    ...(tls === undefined ? {} : { tls }),
    behindProxy,
    rates,
    healthy: async () => books.ping(),
    ...(here ? { metrics: metrics.read } : {}),
    onExchange: (event) => {
      log.exchange(event);
      metrics?.exchange(event);
    },
  });
  const scraped =
    metrics === undefined || apart === undefined
      ? undefined
      : await context.vendor.metricsServer(async () => metrics.read(server.load()), apart);
  const usual = usualPlace(origin, tls !== undefined);
  const listening = await server.listen({ host: options.host ?? usual.host, port: port ?? usual.port });
  const unwatch = readTls === undefined || tls === undefined ? undefined : watchTls(readTls, tls, (next) => server.renew(next), log);
  if (proxied && !behindProxy)
    context.err.line(
      `note: this is plain HTTP at ${listening}; a proxy that speaks https has to pass on to it what comes to ${safe(origin ?? '')}`,
    );
  const stock = await books.countStock();
  const told = scraped?.origin ?? (here ? listening : undefined);
  if (context.json) {
    const at = told === undefined ? null : `${told}/metrics`;
    context.out.json({ listening, origin: origin ?? null, stock, metrics: at } satisfies ServeOutput);
  } else context.out.line(`${safe(vendorFile.name, 60)} answers at ${listening} with ${count(stock, 'row')} of stock. Stop with Ctrl-C.`);

  const tidied = hourly(
    async () => housekeeping(books, clock),
    () => log.note('warn', 'What is over could not be forgotten; it is tried again in an hour.'),
  );
  await context.interrupted();
  server.leave();
  tidied();
  unwatch?.();
  if (drain > 0) await sleep(drain);
  await server.close();
  await scraped?.close();
  return {};
};
