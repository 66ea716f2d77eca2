import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { MevilleError } from '../../base/errors.js';
import type { DemoOutput } from '../../schema/generated/types.js';
import type { Printed, Verb } from '../command.js';
import type { Context } from '../context.js';
import { openMarket } from '../demo/open-market.js';
import { Stage } from '../demo/stage.js';
import { begin, end, tell } from '../demo/story.js';

/** `meville demo`: what it shows, it prints as it happens. */
export const run: Verb<[], { readonly keep?: string }> = async (context, _args, { keep }) => {
  const folder = keep === undefined ? await context.temporaryFolder() : await emptyFolder(context, keep);
  const stage = new Stage(context, folder);
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
  return { json: { steps: stage.steps, kept: keep === undefined ? null : folder } satisfies Printed<DemoOutput> };
};

/** @throws file-exists when there is anything in the folder */
async function emptyFolder({ io }: Context, keep: string): Promise<string> {
  const folder = resolve(io.cwd, keep);
  const hint = 'Choose a folder that is new or empty.';
  let names: readonly string[] = [];
  try {
    names = await readdir(folder);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOTDIR') throw new MevilleError('file-exists', `${keep} is no folder.`, { file: keep, hint, cause });
    if (code !== 'ENOENT') throw new MevilleError('file-missing', `${keep} cannot be read.`, { file: keep, hint, cause });
  }
  if (names.length > 0) throw new MevilleError('file-exists', `${keep} is not empty.`, { file: keep, hint });
  return folder;
}
