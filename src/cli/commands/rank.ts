import { stat } from 'node:fs/promises';
import { fromUtf8 } from '../../base/bytes.js';
import { MevilleError } from '../../base/errors.js';
import { limits } from '../../base/limits.js';
import { candidateFromOffer } from '../../ranking/candidate.js';
import { rankingToJson, type InvalidOffer } from '../../ranking/output.js';
import { parsePreferences, type Preferences } from '../../ranking/preferences.js';
import { rank, type Ranking } from '../../ranking/rank.js';
import { plainOffersFromText } from '../../ranking/text.js';
import type { RankOutput } from '../../schema/generated/types.js';
import { evidenceOf, offersOf, readResults, type Results } from '../../customer/results.js';
import type { Verb } from '../command.js';
import type { Context } from '../context.js';
import { nameOf, readInput, readWritten } from '../files.js';
import { countOf, preferencesOf, requestIdOf } from '../options.js';
import { printRanking } from '../print/ranking.js';
import type { Printer } from '../print/printer.js';

interface Options {
  readonly preferences?: string;
  readonly top?: string;
  readonly format?: string;
}

/** `meville rank [REQUEST | OFFERS-FILE]` */
export const run: Verb<[string | undefined], Options> = async (context, [subject], options) => {
  const top = countOf(options.top, '--top');
  const format = options.format ?? 'table';
  if (format !== 'table' && format !== 'json') throw new MevilleError('usage-invalid', `--format takes table or json, not "${format}".`);
  const preferences = await readPreferences(context, preferencesOf(options.preferences));
  const ranked =
    subject !== undefined && (await isFile(subject))
      ? await rankFile(context, subject, preferences)
      : await rankRequest(context, subject, preferences);
  const json = top === undefined ? ranked.json : { ...ranked.json, ranking: ranked.json.ranking.slice(0, top) };
  return { json, text: (out) => (format === 'json' ? out.json(json) : ranked.print(out, top)) };
};

/** A ranking in both of the ways it can be told. */
export interface Told {
  readonly json: RankOutput;
  readonly print: (out: Printer, top?: number) => void;
}

const tell = (ranking: Ranking, invalid: readonly InvalidOffer[]): Told => ({
  json: rankingToJson(ranking, invalid),
  print: (out, top) => printRanking(out, ranking, invalid, top),
});

export const readPreferences = async (context: Context, file: string): Promise<Preferences> =>
  parsePreferences(await readWritten(context.io, file), nameOf(file));

/** What `rank` takes for a file: one that exists, stdin, or anything that looks like a path. */
async function isFile(subject: string): Promise<boolean> {
  if (subject === '-' || /[./]/.test(subject)) return true;
  return stat(subject).then(
    () => true,
    () => false,
  );
}

async function rankFile(context: Context, file: string, preferences: Preferences): Promise<Told> {
  const name = nameOf(file);
  const bytes = await readInput(context.io, file, limits.dataFile);
  let text: string;
  try {
    text = fromUtf8(bytes);
  } catch (thrown) {
    throw thrown instanceof MevilleError ? thrown.in(name) : thrown;
  }
  return tell(rank(plainOffersFromText(text, preferences, name), preferences), []);
}

async function rankRequest(context: Context, request: string | undefined, preferences: Preferences): Promise<Told> {
  const ports = await context.customer();
  const results = await readResults(ports, await requestIdOf(ports, request));
  const { category } = results.state.record;
  if (category !== preferences.vocabulary.name) {
    throw new MevilleError(
      'file-invalid',
      `${results.id} is about ${category}, and the preferences about ${preferences.vocabulary.name}.`,
      { hint: `Write "category: ${category}" in the preferences.` },
    );
  }
  return rankResults(results, preferences);
}

/** Ranks what came for a request. */
export function rankResults({ vendors, state }: Results, preferences: Preferences): Told {
  const offers = offersOf({ vendors });
  const invalid = evidenceOf({ vendors, state }).map(({ vendor, offer, code }) => ({ vendor, offer: offer ?? null, code }));
  return tell(
    rank(
      offers.map((offer) => candidateFromOffer(offer, offer.vendor)),
      preferences,
    ),
    invalid,
  );
}
