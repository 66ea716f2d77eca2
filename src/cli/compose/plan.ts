import { lstat, readFile, rm, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { fromUtf8 } from '../../base/bytes.js';
import { MevilleError } from '../../base/errors.js';
import type { Context } from '../context/context.js';
import { shellWord } from '../print/shell-word.js';

/** Where a composition is going to be written. */
export interface Plan {
  readonly request: string;
  readonly preferences: string;
  /** Where a conversation that was interrupted is kept. */
  readonly draft: string;
  /** What goes on with that conversation. */
  readonly command: string;
  /** Files that are there are replaced. */
  readonly force: boolean;
  /** @throws file-exists */
  readonly requireFree: () => Promise<void>;
  /** @throws file-missing when a folder to write to is not there */
  readonly requireFolders: () => Promise<void>;
}

interface Options {
  readonly preferences?: string;
  readonly force?: boolean;
}

/** @throws usage-invalid when the files cannot be told apart */
export function planOf(context: Context, request: string, options: Options): Plan {
  const preferences = options.preferences ?? beside(request);
  for (const path of [request, preferences])
    if (path === '-') throw new MevilleError('usage-invalid', 'Two files are written, so none of them can go to stdout.');
  if (resolve(context.io.cwd, request) === resolve(context.io.cwd, preferences))
    throw new MevilleError('usage-invalid', `The request and the preferences cannot both be ${request}.`, {
      hint: 'Name another file with --preferences FILE.',
    });
  const force = options.force === true;
  return {
    request,
    preferences,
    draft: join(dirname(request), `.${basename(request)}.draft`),
    command: [
      'meville compose',
      shellWord(request),
      ...(preferences === beside(request) ? [] : ['--preferences', shellWord(preferences)]),
    ].join(' '),
    force,
    requireFolders: async () => {
      for (const path of [request, preferences]) await requireFolder(context, dirname(path));
    },
    requireFree: async () => {
      for (const path of force ? [] : [request, preferences])
        if (await isThere(context, path)) throw new MevilleError('file-exists', `${path} is there already.`, { file: path });
    },
  };
}

/** `preferences.yaml` for the request.yaml that most people have, and for any other a name of its own. */
function beside(request: string): string {
  const stem = basename(request, extname(request));
  return join(dirname(request), stem === 'request' ? 'preferences.yaml' : `${stem}-preferences.yaml`);
}

async function requireFolder({ io }: Context, folder: string): Promise<void> {
  const found = await stat(resolve(io.cwd, folder)).catch(() => undefined);
  if (found?.isDirectory() === true) return;
  const what = found === undefined ? 'There is no folder' : 'This is no folder:';
  throw new MevilleError('file-missing', `${what} ${folder}.`, { file: folder, hint: 'Make it first, or name a file in another folder.' });
}

/** Also a link that leads nowhere is there. */
export const isThere = async ({ io }: Context, path: string): Promise<boolean> =>
  lstat(resolve(io.cwd, path)).then(
    () => true,
    () => false,
  );

/**
 * Writes both files or neither, and then forgets the draft.
 * @throws file-exists, storage-failed
 */
export async function writeBoth(
  context: Context,
  plan: Plan,
  files: { readonly request: string; readonly preferences: string },
): Promise<void> {
  const { force } = plan;
  const path = resolve(context.io.cwd, plan.preferences);
  const before = force ? await readFile(path).catch(() => undefined) : undefined;
  await context.files.write(plan.preferences, files.preferences, { force });
  try {
    await context.files.write(plan.request, files.request, { force });
  } catch (thrown) {
    if (before === undefined) await rm(path, { force: true });
    else await context.files.write(plan.preferences, fromUtf8(before), { force: true });
    if (!(thrown instanceof MevilleError)) throw thrown;
    throw new MevilleError(thrown.code, `${thrown.message} ${plan.preferences} has not been written either.`, {
      hint: thrown.hint,
      cause: thrown,
    });
  }
  // The files are there: a draft that stays is merely offered another time.
  await rm(resolve(context.io.cwd, plan.draft), { force: true }).catch(() => {});
}
