import { MevilleError } from '../../base/errors.js';
import type { Rate, Rates } from '../context/vendor-side.js';
import type { Place } from '../place.js';

/** What stands in the options of `serve`, as values. */

/** @throws usage-invalid */
export function portOf(port: string, option = '--port'): number {
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new MevilleError('usage-invalid', `${option} takes a number up to 65535, not "${port}".`);
  return Number(port);
}

/**
 * Where a scraper finds the metrics besides the usual place.
 * @returns undefined for `off`: nowhere
 * @throws usage-invalid
 */
export function metricsPlace(text: string): Place | undefined {
  if (text === 'off') return undefined;
  const [, host, port] = /^(\[[\d:a-f.]+\]|[\w.-]+):(\d+)$/i.exec(text) ?? [];
  if (host === undefined || port === undefined)
    throw new MevilleError('usage-invalid', `--metrics takes an address like 127.0.0.1:9464, or off, not "${text}".`);
  return { host: host.replaceAll(/[[\]]/g, ''), port: portOf(port, '--metrics') };
}

/** Seconds. */
const spans = { s: 1, m: 60, h: 3600 } as const;

function rateOf(text: string, option: string): Rate {
  const [, most, span] = /^([1-9]\d{0,6})\/([smh])$/.exec(text) ?? [];
  if (span === undefined)
    throw new MevilleError('usage-invalid', `${option} takes a number of requests and a time, like 600/m or 20/s, not "${text}".`);
  return { most: Number(most), seconds: spans[span as keyof typeof spans] };
}

/**
 * @param caller of one address; `none` for any number
 * @param all of all addresses together, which is always bounded
 * @throws usage-invalid
 */
export function ratesOf(caller: string | undefined, all: string | undefined): Rates {
  return {
    ...(caller === undefined ? {} : { caller: caller === 'none' ? 'any' : rateOf(caller, '--rate') }),
    ...(all === undefined ? {} : { all: rateOf(all, '--rate-all') }),
  };
}
