import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { codeOf, MevilleError } from '../base/errors.js';
import { parsePricing } from '../vendor/pricing/parse.js';
import { floorIn, pricerOf } from '../vendor/pricing/pricer-of.js';
import { asksWithoutMatch, type Pricing } from '../vendor/pricing/pricing.js';
import type { Pricer } from '../vendor/pricing/quote.js';
import { quotedBy, type QuoteFault } from '../vendor/pricing/quoted-by.js';
import { milliseconds } from './durations.js';
import { nameOf, readWritten } from './files.js';
import type { Io } from './io.js';
import { safe } from './print/printer.js';
import { quoteProgram } from './quote-program.js';

/** The options of a command that prices. */
export interface PricerOptions {
  /** `--pricing FILE`; pricing.yaml of the home when absent and there. */
  readonly pricing?: string;
  /** `--quote-with PROGRAM` */
  readonly quoteWith?: string;
  /** `--quote-within TIME`, as `milliseconds` reads it (default: 5s). */
  readonly quoteWithin?: string;
}

export interface VendorPricer {
  readonly pricer: Pricer;
  /** Whether a person answers a request of this category that nothing fits. */
  readonly asksWithoutMatch: (category: string) => boolean;
  /** Ends the programs that still run. */
  readonly close: () => void;
}

interface Place {
  readonly io: Io;
  readonly home: string;
  /** The categories the vendor sells. */
  readonly served: readonly string[];
}

/** @throws as `readPricing`, file-missing when the program is not there or cannot be run, usage-invalid */
export async function openPricer(place: Place, options: PricerOptions, onFault?: (fault: QuoteFault) => void): Promise<VendorPricer> {
  const { pricing } = (await readPricing(place, options.pricing)) ?? { pricing: { categories: new Map() } };
  const priced = { pricer: pricerOf(pricing), asksWithoutMatch: (category: string) => asksWithoutMatch(pricing, category) };
  if (options.quoteWith === undefined) {
    if (options.quoteWithin !== undefined) throw new MevilleError('usage-invalid', '--quote-within means nothing without --quote-with.');
    return { ...priced, close: () => {} };
  }
  const { cwd, env } = place.io;
  const path = resolve(cwd, options.quoteWith);
  await requireProgram(path, options.quoteWith);
  const { run, close } = quoteProgram({ path, cwd, env, within: milliseconds(options.quoteWithin ?? '5s', '--quote-within') });
  const pricer = quotedBy(run, priced.pricer, {
    floorOf: (row) => floorIn(pricing, row),
    ...(onFault === undefined ? {} : { onFault }),
  });
  return { ...priced, pricer, close };
}

/**
 * The pricing file the user names, else pricing.yaml of the home; undefined when there is none.
 * @throws what `readWritten` throws, file-invalid
 */
export async function readPricing({ io, home, served }: Place, file?: string): Promise<{ pricing: Pricing; file: string } | undefined> {
  const path = file ?? join(home, 'pricing.yaml');
  try {
    return { pricing: parsePricing(await readWritten(io, path), nameOf(path), served), file: nameOf(path) };
  } catch (thrown) {
    if (file === undefined && codeOf(thrown) === 'file-missing' && !(await isThere(path))) return undefined;
    throw thrown;
  }
}

const isThere = async (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    (thrown: unknown) => (thrown as NodeJS.ErrnoException).code !== 'ENOENT',
  );

/** A program that could never run is found before anybody asks. */
async function requireProgram(path: string, named: string): Promise<void> {
  try {
    await access(path, constants.X_OK);
    if ((await stat(path)).isFile()) return;
  } catch (cause) {
    throw new MevilleError('file-missing', `${safe(named)} is not there, or may not be run.`, {
      hint: '--quote-with takes the path of a program without arguments; chmod +x makes a script one.',
      cause,
    });
  }
  throw new MevilleError('file-missing', `${safe(named)} is not a file that can be run.`);
}
