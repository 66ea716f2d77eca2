import { createServer } from 'node:http';
import { limits } from '../../base/limits.js';
import { cannotListen, originOf } from './listen.js';
import { answerWith, problemOf } from './problem.js';
import { pages } from './wire.js';

export interface MetricsServer {
  /** Where it listens. */
  readonly origin: string;
  close(): Promise<void>;
}

/**
 * Serves the metrics and nothing else, for a scraper on another machine. Whoever reaches the address reads them.
 * @throws usage-invalid when the address cannot be had
 */
export async function serveMetrics(
  read: () => Promise<string>,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<MetricsServer> {
  const { path, gives } = pages.metrics;
  const server = createServer({ headersTimeout: 4000, requestTimeout: 4000, connectionsCheckingInterval: 1000 }, (request, response) => {
    if (request.method !== 'GET' || request.url !== path) {
      answerWith(response, problemOf('not-found'));
      return;
    }
    read().then(
      (text) => response.writeHead(200, { 'content-type': gives, 'cache-control': 'no-store' }).end(text),
      () => answerWith(response, problemOf('internal')),
    );
  });
  server.maxConnections = limits.inFlight;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => reject(cannotListen(host, port, cause)));
    server.listen(port, host, resolve);
  });
  return {
    origin: originOf(server, host, false),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
