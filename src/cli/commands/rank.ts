import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fromUtf8 } from '../../base/bytes.js';
import { MevilleError } from '../../base/errors.js';
import { limits } from '../../base/limits.js';
import type { Preferences } from '../../ranking/preferences/preferences.js';
import { rank } from '../../ranking/rank.js';
import { plainOffersFromText } from '../../ranking/text.js';
import { choiceOf } from '../choice.js';
import type { Verb } from '../command.js';
import type { Context } from '../context.js';
import { nameOf, readInput } from '../files.js';
import { countOf, preferencesOf, requestIdOf } from '../options.js';
import { rankResults, tellRanking, type Told } from '../ranked.js';
import { readPreferences, requireSameCategory } from '../written.js';

interface Options {
  readonly preferences?: string;
  readonly top?: string;
  readonly format?: string;
}

/** `meville rank [REQUEST | OFFERS-FILE]` */
export const run: Verb<[string | undefined], Options> = async (context, [subject], options) => {
  const top = countOf(options.top, '--top');
  const format = choiceOf(['table', 'json'], options.format ?? 'table', '--format');
  const chosen = await preferencesOf(context, options.preferences);
  if (chosen === undefined) {
    const hint = 'Add --preferences FILE, or name the file once: meville config set preferences FILE';
    throw new MevilleError('answer-missing', 'Ranking needs your preferences.', { hint });
  }
  const { file: written } = chosen;
  const preferences = await readPreferences(context, written);
  const ranked =
    subject !== undefined && (await isFile(context, subject))
      ? await rankFile(context, subject, preferences)
      : await rankRequest(context, subject, preferences, written);
  const json = top === undefined ? ranked.json : { ...ranked.json, ranking: ranked.json.ranking.slice(0, top) };
  return { json, text: (out) => (format === 'json' ? out.json(json) : ranked.print(out, top)) };
};

/** What `rank` takes for a file: one that exists, stdin, or anything that looks like a path. */
async function isFile({ io }: Context, subject: string): Promise<boolean> {
  if (subject === '-' || /[./]/.test(subject)) return true;
  return stat(resolve(io.cwd, subject)).then(
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
  return tellRanking(rank(plainOffersFromText(text, preferences, name), preferences), []);
}

async function rankRequest(context: Context, request: string | undefined, preferences: Preferences, written: string): Promise<Told> {
  const [ports, { readResults }] = await Promise.all([context.customer(), import('../../customer/results.js')]);
  const results = await readResults(ports, await requestIdOf(ports, request));
  requireSameCategory(results.state.record.category, preferences, written);
  return rankResults(results, preferences);
}
