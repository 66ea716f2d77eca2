import type { InboxOutput } from '../../../schema/generated/types.js';
import type { Verb } from '../../command.js';
import { countOf } from '../../options.js';
import { readCase, printCase } from '../../print/case.js';
import { firstOf } from '../../../vendor/first-of.js';

interface Options {
  readonly limit?: string;
  readonly store?: string;
}

/** `meville-vendor inbox`: what waits for a person, oldest first. What is over is not shown; nobody can answer it any more. */
export const run: Verb<[], Options> = async (context, _args, options) => {
  const limit = countOf(options.limit, '--limit') ?? 20;
  await context.vendor.file();
  const books = await context.vendor.books(options.store);
  const now = context.clock();
  const held = await firstOf(
    async (most) => books.listHeld({ limit: most }),
    ({ until }) => until > now,
    limit,
  );
  const waiting = await Promise.all(held.map(async (entry) => readCase(entry, books)));
  const [first] = waiting;
  return {
    json: { waiting } satisfies InboxOutput,
    text: (out) => {
      if (first === undefined) out.line('Nothing waits.');
      for (const one of waiting) printCase(out, one, now);
    },
    ...(first === undefined ? {} : { next: `meville-vendor answer ${first.id.slice(0, 8)}` }),
  };
};
