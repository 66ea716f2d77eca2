import { createHmac } from 'node:crypto';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { MevilleError } from '../../base/errors.js';
import { systemRandom } from '../../crypto/random.js';
import { callerOf } from './caller.js';
import { pages } from './wire.js';

export interface Rate {
  readonly most: number;
  readonly seconds: number;
}

/** How many requests are taken. Many customers may share the address of a provider or of Tor, so what is usual is generous. */
export interface Rates {
  /** From one address, or one /64 of IPv6; usually 600 in a minute. Addresses of this machine are not counted. */
  readonly caller?: Rate | 'any';
  /** From all together; usually 2,000 in a second. */
  readonly all?: Rate;
}

const usual = { caller: { most: 600, seconds: 60 }, all: { most: 2000, seconds: 1 } } as const satisfies Rates;

/** Whoever watches the responder has to reach it when nobody else does. */
const unlimited = new Set([pages.health.path, pages.metrics.path]);

/**
 * Refuses what is too much as soon as its header has come, before a byte of its body is read. The plugin remembers 5,000
 * addresses and forgets the one that was silent longest.
 */
export async function addRateLimits(app: FastifyInstance, rates: Rates, behindProxy: boolean): Promise<void> {
  await app.register(rateLimit, { global: false });
  const limiter = ({ most, seconds }: Rate, keyGenerator: (request: FastifyRequest) => string): Limiter =>
    app.createRateLimit({ max: most, timeWindow: seconds * 1000, keyGenerator });
  const keyOf = keyMaker();
  const { caller: each = usual.caller } = rates;
  const caller = each === 'any' ? undefined : limiter(each, ({ raw }) => keyOf(callerOf(raw, behindProxy) ?? ''));
  const all = limiter(rates.all ?? usual.all, () => '');
  app.addHook('onRequest', async (request, reply) => {
    if (unlimited.has(request.url)) return;
    // One who is refused by its own limit uses up nothing of what is there for all.
    for (const limit of [callerOf(request.raw, behindProxy) === undefined ? undefined : caller, all]) {
      const state = await limit?.(request);
      if (state === undefined || state.isAllowed || !state.isExceeded) continue;
      void reply.header('retry-after', String(state.ttlInSeconds));
      throw new MevilleError('rate-limited', 'Too many requests came.');
    }
  });
}

type Limiter = ReturnType<FastifyInstance['createRateLimit']>;

/** Addresses are remembered under a key of this process only, so that its memory says of nobody who has been there. */
function keyMaker(): (address: string) => string {
  const key = systemRandom(32);
  return (address) => createHmac('sha256', key).update(networkOf(address)).digest('base64');
}

/** Whoever has an IPv6 address has the whole /64 around it. */
const networkOf = (address: string): string => (address === '' ? '' : rateLimit.normalizeIP(address, 64));
