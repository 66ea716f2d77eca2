import { pricerOf } from './pricer-of.js';
import type { Pricer } from './quote.js';

/** The list price for each that is asked for, binding; the floor where a row has one above it. */
export const listPrice: Pricer = pricerOf({ categories: new Map() });
