import type { ExchangeEvent, Load } from '../context/vendor-side.js';

/** What a responder counts. Every label has few values, none of which comes from a caller. */
export interface Metrics {
  readonly exchange: (event: ExchangeEvent) => void;
  /** Prometheus text. */
  readonly read: (load: Load) => Promise<string>;
}

/** Seconds. */
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

export async function createMetrics(): Promise<Metrics> {
  const { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } = await import('prom-client');
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const exchanges = new Counter({
    name: 'meville_exchanges_total',
    help: 'Exchanges by endpoint, HTTP status (0: the caller left before) and error code (empty: none)',
    labelNames: ['endpoint', 'status', 'code'],
    registers,
  });
  const seconds = new Histogram({
    name: 'meville_exchange_seconds',
    help: 'How long exchanges took, from their header to the last byte of their answer',
    labelNames: ['endpoint'],
    buckets,
    registers,
  });
  const inFlight = new Gauge({ name: 'meville_in_flight', help: 'Exchanges that are not over', registers });
  const connections = new Gauge({ name: 'meville_connections', help: 'Open connections', registers });
  return {
    exchange({ endpoint, status, code = '', ms }) {
      exchanges.inc({ endpoint, status, code });
      seconds.observe({ endpoint }, ms / 1000);
    },
    read: async (load) => {
      inFlight.set(load.inFlight);
      connections.set(load.connections);
      return registry.metrics();
    },
  };
}
