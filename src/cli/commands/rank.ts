import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { MevilleError } from '../../base/errors.js';
import type { Preferences } from '../../ranking/preferences/preferences.js';
import { choiceOf } from '../choice.js';
import type { Result, Verb } from '../command.js';
import type { Context } from '../context/context.js';
import { countOf, preferencesOf, requestIdOf, type Tagged } from '../options.js';
import { printRanking, printTable } from '../print/ranking.js';
import { rankFile } from '../rank/file.js';
import { pour } from '../rank/pour.js';
import { offersFormats } from '../rank/source.js';
import { judgeResults, type Judged } from '../ranked.js';
import { readPreferences, requireSameCategory } from '../written.js';

interface Options {
  readonly preferences?: string;
  readonly top?: string;
  readonly format?: string;
  readonly explain?: true;
  readonly fromFormat?: string;
  readonly trust?: readonly Tagged[];
}

/** `meville rank [REQUEST | OFFERS-FILE]` */
export const run: Verb<[string | undefined], Options> = async (context, [subject], options) => {
  const top = countOf(options.top, '--top');
  const format = formatOf(context, options);
  const fromFormat = options.fromFormat === undefined ? undefined : choiceOf(offersFormats, options.fromFormat, '--from-format');
  const chosen = await preferencesOf(context, options.preferences);
  if (chosen === undefined) {
    const hint = 'Add --preferences FILE, or name the file once: meville config set preferences FILE';
    throw new MevilleError('answer-missing', 'Ranking needs your preferences.', { hint });
  }
  const { file: written } = chosen;
  const preferences = await readPreferences(context, written);
  const judged =
    subject !== undefined && (await isFile(context, subject))
      ? await rankFile(context, subject, preferences, {
          ...(fromFormat === undefined ? {} : { format: fromFormat }),
          trust: (options.trust ?? []).map(({ text }) => text),
        })
      : await rankRequest(context, subject, preferences, written, options);
  return tell(context, judged, format, top, options.explain === true);
};

const outputs = ['table', 'json', 'csv'] as const;
type Output = (typeof outputs)[number];

function formatOf({ json }: Context, { format, explain }: Options): Output {
  const asked = choiceOf(outputs, format ?? (json ? 'json' : 'table'), '--format');
  if (json && asked !== 'json') throw new MevilleError('usage-invalid', `--json and --format ${asked} exclude one another.`);
  if (asked === 'csv' && explain === true)
    throw new MevilleError('usage-invalid', '--explain has no place in CSV; use --format table or json.');
  return asked;
}

/** JSON and CSV are written as they are made: a million offers are a gigabyte of them. */
async function tell(
  context: Context,
  { ranking, invalid }: Judged,
  format: Output,
  top: number | undefined,
  explains: boolean,
): Promise<Result> {
  const explanation = explains ? (await import('../../ranking/explain/explain.js')).explain(ranking) : undefined;
  if (format === 'table') {
    if (explanation === undefined) return { text: (out) => printRanking(out, ranking, invalid, top) };
    const { printExplanation } = await import('../print/explanation.js');
    return {
      text: (out) => {
        printTable(out, ranking, invalid, top);
        printExplanation(out, ranking, explanation);
      },
    };
  }
  if (format === 'csv') {
    const { csvPieces } = await import('../rank/csv.js');
    await pour(context.io.stdout, csvPieces(ranking, invalid, top), context.signal);
    return {};
  }
  const [{ jsonPieces }, { outlineOf }] = await Promise.all([import('../rank/json.js'), import('../../ranking/output.js')]);
  const outline = outlineOf(ranking, {
    invalid,
    ...(explanation === undefined ? {} : { explanation }),
    ...(top === undefined ? {} : { top }),
  });
  await pour(context.io.stdout, jsonPieces(outline), context.signal);
  return {};
}

/** What `rank` takes for a file: one that exists, stdin, or anything that looks like a path. */
async function isFile({ io }: Context, subject: string): Promise<boolean> {
  if (subject === '-' || /[./]/.test(subject)) return true;
  return stat(resolve(io.cwd, subject)).then(
    () => true,
    () => false,
  );
}

async function rankRequest(
  context: Context,
  request: string | undefined,
  preferences: Preferences,
  written: string,
  { fromFormat, trust }: Options,
): Promise<Judged> {
  if (fromFormat !== undefined || trust !== undefined) {
    const option = fromFormat === undefined ? '--trust' : '--from-format';
    throw new MevilleError('usage-invalid', `${option} is for files of offers, and no file is named.`);
  }
  const [ports, { readResults }] = await Promise.all([context.customer(), import('../../customer/results.js')]);
  const results = await readResults(ports, await requestIdOf(ports, request));
  requireSameCategory(results.state.record.category, preferences, written);
  return judgeResults(results, preferences);
}
