import type { Random } from '../crypto/random.js';

/**
 * In which order vendors are spoken to, and when. Both are drawn anew each time: what two exchanges had in common, vendors who compare
 * notes could tell a customer by.
 */

const steps = 2 ** 32;

/** From 0 on and below 1, in steps that are far finer than any order or millisecond. */
const drawn = (random: Random): number => new DataView(random(4).buffer).getUint32(0) / steps;

/** The items in any order, each as likely as the others (Fisher-Yates). */
export function shuffled<T>(items: readonly T[], random: Random): T[] {
  const order = [...items];
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = Math.floor(drawn(random) * (i + 1));
    [order[i], order[j]] = [order[j] as T, order[i] as T];
  }
  return order;
}

/** When to speak to somebody, in milliseconds from the beginning. */
export interface Timed<T> {
  readonly item: T;
  readonly at: number;
}

/** The items with a moment each, drawn from the span independently of the others; the first comes first. Without a span they come at once. */
export const spreadOver = <T>(items: readonly T[], span: number, random: Random): Timed<T>[] =>
  shuffled(items, random)
    .map((item) => ({ item, at: Math.floor(drawn(random) * span) }))
    .toSorted((a, b) => a.at - b.at);
