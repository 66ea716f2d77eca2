import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { MevilleError } from '../../base/errors.js';
import type { DemoOutput } from '../../schema/generated/types.js';
import type { Printed, Result, Verb } from '../command.js';
import type { Context } from '../context/context.js';
import { openMarket } from '../demo/open-market.js';
import { Stage, type Programs } from '../demo/stage.js';
import { begin, end, tell } from '../demo/story.js';
import { safe } from '../print/printer.js';
import { shellWord } from '../print/shell-word.js';

interface Options {
  readonly keep?: string;
  readonly serve?: true;
}

/** `meville demo`: what it shows, it prints as it happens. */
export const demoWith =
  (programs: Programs): Verb<[], Options> =>
  async (context, _args, { keep, serve }) => {
    if (serve === undefined) return play(context, programs, keep);
    if (keep === undefined)
      throw new MevilleError('usage-invalid', '--serve needs a folder for the market.', {
        hint: 'Run: meville demo --serve --keep market',
      });
    return open(context, keep);
  };

async function play(context: Context, programs: Programs, keep: string | undefined): Promise<Result> {
  const folder = keep === undefined ? await context.temporaryFolder() : resolve(context.io.cwd, keep);
  if ((await namesIn(folder, keep)).length > 0) throw notEmpty(keep);
  const stage = new Stage(context, programs, folder);
  begin(stage, folder, keep !== undefined);
  try {
    const market = await openMarket(context, folder);
    try {
      end(stage, await tell(stage, market, folder), keep);
    } finally {
      await market.close();
    }
  } catch (thrown) {
    if (!context.signal.aborted) throw thrown;
    throw new MevilleError('interrupted', 'Interrupted.', { hint: 'Run it again; it begins anew.', cause: thrown });
  }
  const kept = keep === undefined ? null : folder;
  return { json: { steps: stage.steps, kept, vendors: null } satisfies Printed<DemoOutput> };
}

const list = 'vendors.csv';

/** Opens the market and nothing else, until somebody interrupts. */
async function open(context: Context, keep: string): Promise<Result> {
  const folder = resolve(context.io.cwd, keep);
  const names = await namesIn(folder, keep);
  // The list is written last, so it tells a market from a part of one.
  const again = names.includes('vendors') && names.includes(list);
  if (names.length > 0 && !again) throw notEmpty(keep);
  const market = await openMarket(context, folder, again);
  try {
    if (!again) await context.files.write(join(folder, list), market.list);
    const named = join(keep, list);
    if (context.json) context.out.json({ steps: [], kept: folder, vendors: join(folder, list) } satisfies DemoOutput);
    else {
      context.out.line(`${String(market.size)} vendors answer, until Ctrl-C; they are listed in ${safe(named)}`);
      context.err.line(`Next: meville vendors import ${shellWord(named)} --loopback`);
    }
    await context.interrupted();
  } finally {
    await market.close();
  }
  return {};
}

const hint = 'Choose a folder that is new or empty.';

const notEmpty = (keep = ''): MevilleError => new MevilleError('file-exists', `${keep} is not empty.`, { file: keep, hint });

/** @throws file-exists when it is no folder, file-missing */
async function namesIn(folder: string, keep = folder): Promise<string[]> {
  return readdir(folder).catch((cause: unknown) => {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT') return [];
    if (code === 'ENOTDIR') throw new MevilleError('file-exists', `${keep} is no folder.`, { file: keep, hint, cause });
    throw new MevilleError('file-missing', `${keep} cannot be read.`, { file: keep, hint, cause });
  });
}
