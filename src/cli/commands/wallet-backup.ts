import { dirname, isAbsolute, relative, sep } from 'node:path';
import { MevilleError } from '../../base/errors.js';
import type { WalletBackupOutput } from '../../schema/generated/types.js';
import type { Verb } from '../command.js';
import type { Context } from '../context/context.js';
import { count, safe } from '../print/printer.js';

interface Options {
  readonly force?: boolean;
}

/** `meville wallet backup FILE` */
export const run: Verb<[string], Options> = async (context, [file], { force = false }) => {
  await requireElsewhere(context, file);
  if (!force) await context.files.requireFree(file);
  const wallet = await context.wallet();
  const { bytes, requests, vendors } = await wallet.backup({
    existing: context.passphrase,
    fresh: async () => context.freshPassphrase(),
  });
  await context.files.write(file, bytes, { force });
  return {
    json: { file, bytes: bytes.length, requests, vendors } satisfies WalletBackupOutput,
    text: (out) =>
      out.text(`${safe(file)} has your keys, ${count(requests, 'request')} and ${count(vendors, 'vendor')}; the passphrase opens it.`),
  };
};

/**
 * A backup in the home is lost with it, and could take the place of what it is a backup of.
 * @throws usage-invalid
 */
async function requireElsewhere(context: Context, file: string): Promise<void> {
  const [home, folder] = await Promise.all([context.files.place(await context.home()), context.files.place(dirname(file))]);
  const way = relative(home, folder);
  if (isAbsolute(way) || way.split(sep)[0] === '..') return;
  throw new MevilleError('usage-invalid', `${safe(file)} is in the folder of the wallet itself.`, {
    file,
    hint: 'Keep a backup elsewhere, best on another disk.',
  });
}
