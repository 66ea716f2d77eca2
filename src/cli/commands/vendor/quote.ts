import { MevilleError } from '../../../base/errors.js';
import type { QuoteOutput } from '../../../schema/generated/types.js';
import { answerDocument } from '../../../vendor/people/answer-file.js';
import { createResponder } from '../../../vendor/responder.js';
import type { Verb } from '../../command.js';
import { nameOf } from '../../files.js';
import type { PricerOptions } from '../../pricer.js';
import { safe } from '../../print/printer.js';
import { readToken } from '../../trusted.js';
import type { SigningOptions } from '../../vendor-person.js';

interface Options extends SigningOptions, PricerOptions {
  readonly out?: string;
  readonly force?: boolean;
}

/** `meville-vendor quote FILE`: answers a document that came as a file, from the same books and by the same rules as a server. */
export const run: Verb<[string], Options> = async (context, [file], options) => {
  const { out } = options;
  const token = await readToken(context, file);
  const vendorFile = await context.vendor.file();
  const keys = await context.vendor.keys(options.key);
  const { pricer, asksWithoutMatch } = await context.vendor.pricer(options);
  const { clock, random } = context;
  const books = await context.vendor.books(options.store);
  const responder = await createResponder({ books, keys, vendorFile, clock, random, pricer, asksWithoutMatch });
  const { kind, reply } = await answerDocument(token, responder, keys.open).catch((thrown: unknown) => {
    throw thrown instanceof MevilleError ? thrown.in(nameOf(file)) : thrown;
  });
  const sealed = reply.kind === 'answered' ? reply.body : null;
  if (sealed !== null && out !== undefined) await context.files.write(out, `${sealed}\n`, { force: options.force === true });
  const json: QuoteOutput = { kind, outcome: reply.kind, sealed, out: sealed === null ? null : (out ?? null) };
  return {
    json,
    text: (printer) => {
      if (sealed !== null) printer.line(out === undefined ? sealed : `The sealed answer is in ${safe(out)}`);
      else if (reply.kind === 'taken') printer.line('The contact details are in the books; they have no answer.');
      else printer.text(`The ${kind} waits for a person; nothing is written. Once it is answered, the same command gives the answer.`);
    },
    ...(reply.kind === 'later' ? { next: 'meville-vendor inbox' } : reply.kind === 'taken' ? { next: 'meville-vendor awards' } : {}),
  };
};
