import { MevilleError } from '../base/errors.js';
import type { RequestRecord } from '../store/ledger.js';
import type { Proxy } from '../transport/port.js';
import type { Context } from './context/context.js';
import { aProxy, hasSecret, isProxy, noProxy, proxyParts, secretInProxy } from './proxy-text.js';

/** How a command reaches vendors. */
export interface Route {
  /** Absent: straight from this machine. */
  readonly proxy?: Proxy;
  /** Whether this very command line says that there is to be none. */
  readonly bare: boolean;
}

/**
 * The proxy of --proxy, else of MEVILLE_PROXY, else of the settings; `none` ends the search. One that nobody has named on this command
 * line is told in a note.
 * @throws usage-invalid, and file-invalid when the settings cannot be read
 */
export async function proxyOf(context: Context, option: string | undefined): Promise<Route> {
  if (option !== undefined) {
    const proxy = proxyIn(option, '--proxy');
    return proxy === undefined ? { bare: true } : { proxy, bare: false };
  }
  const inEnvironment = context.io.env['MEVILLE_PROXY'] ?? '';
  const [text, from] =
    inEnvironment === '' ? [(await context.settings()).proxy ?? noProxy, 'the setting proxy'] : [inEnvironment, 'MEVILLE_PROXY'];
  const proxy = proxyIn(text, from);
  if (proxy === undefined) return { bare: false };
  context.err.line(`note: vendors are reached through ${text} (${from})`);
  return { proxy, bare: false };
}

function proxyIn(text: string, from: string): Proxy | undefined {
  if (hasSecret(text)) throw new MevilleError('usage-invalid', `${from} ${secretInProxy}.`, { hint: `Leave it out: ${aProxy}` });
  if (!isProxy(text)) throw new MevilleError('usage-invalid', `${from} takes ${aProxy}, not "${text}".`);
  return proxyParts(text);
}

/**
 * Vendors that have seen a proxy's address with a request must not see the customer's own by an oversight.
 * @throws proxy-needed
 */
export function requireSameRoute({ proxied }: RequestRecord, { proxy, bare }: Route): void {
  if (proxied === true && proxy === undefined && !bare)
    throw new MevilleError('proxy-needed', 'This request went out through a proxy, and none is named now.', {
      hint: 'Name it with --proxy, or say --proxy none to show vendors the address of this machine.',
    });
}
