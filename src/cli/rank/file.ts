import { MevilleError } from '../../base/errors.js';
import type { PlainRows } from '../../ranking/plain/plain-rows.js';
import type { Preferences } from '../../ranking/preferences/preferences.js';
import type { Context } from '../context/context.js';
import { safe } from '../print/printer.js';
import type { Judged } from '../ranked.js';
import { placesOf, readEntries, type Entry } from './entries.js';
import { noteIgnored, noteUnsaid } from './notes.js';
import type { SignedOffers } from './signed.js';
import { openSource, type OffersFormat, type Source } from './source.js';

export interface FileOptions {
  readonly format?: OffersFormat;
  /** Files with the signed profiles of vendors. */
  readonly trust: readonly string[];
}

/**
 * Ranks the offers of a file: all of them or, when something is wrong with the file, none.
 * @throws what opening and reading it throw, file-invalid with every fault, usage-invalid, interrupted
 */
export async function rankFile(context: Context, file: string, preferences: Preferences, options: FileOptions): Promise<Judged> {
  const source = await openSource(context.io, file, options.format);
  const { PlainRows } = await import('../../ranking/plain/plain-rows.js');
  const rows = new PlainRows(preferences, placesOf(source));
  const entries = readEntries(source, {
    vocabulary: preferences.vocabulary,
    wanted: rows.names,
    onHeader: (header) => noteIgnored(context.err, header, preferences),
  });
  let signed: SignedOffers | undefined;
  let isFirst = true;
  for await (const batch of entries) {
    if (context.signal.aborted) throw new MevilleError('interrupted', 'Interrupted.');
    const [first] = batch;
    if (first === undefined) continue;
    if (isFirst && isSigned(source, first)) signed = await openSigned(context, preferences, source, options);
    isFirst = false;
    if (signed === undefined) takePlain(rows, batch);
    else await signed.take(batch);
  }
  if (signed !== undefined) return signed.finish(source.name);
  if (options.trust.length > 0) {
    const hint = 'Leave --trust out; it is for signed offers.';
    throw new MevilleError('usage-invalid', `${safe(source.name)} holds plain offers, which nobody has signed.`, { hint });
  }
  const ranking = rows.rank(source.name);
  noteUnsaid(context.err, rows.unsaid, source.format);
  return { ranking, invalid: [] };
}

/** A list of signed offers is a list of texts; a text that is no token at the beginning is a mistake in a list of plain ones. */
const isSigned = ({ format }: Source, { content }: Entry): boolean =>
  format === 'offers' || ('value' in content && typeof content.value === 'string' && content.value.startsWith('eyJ'));

/** What checks signatures is loaded here: plain offers have none. */
async function openSigned(context: Context, preferences: Preferences, source: Source, { trust }: FileOptions): Promise<SignedOffers> {
  const { SignedOffers, trustedBy } = await import('./signed.js');
  return new SignedOffers(context, preferences, await trustedBy(context, trust), placesOf(source));
}

function takePlain(rows: PlainRows, batch: readonly Entry[]): void {
  for (const { place, content } of batch) {
    if ('fault' in content) rows.refuse(place, content.fault);
    else rows.add(content.value, place);
  }
}
