import type { WalletBackupOutput } from '../../schema/generated/types.js';
import type { Verb } from '../command.js';
import { count, safe } from '../print/printer.js';

interface Options {
  readonly force?: boolean;
}

/** `meville wallet backup FILE` */
export const run: Verb<[string], Options> = async (context, [file], { force = false }) => {
  if (!force) await context.requireFree(file);
  const wallet = await context.wallet();
  const { bytes, requests, vendors } = await wallet.backup({
    existing: context.passphrase,
    fresh: async () => context.freshPassphrase(),
  });
  await context.writeFile(file, bytes, { force });
  return {
    json: { file, bytes: bytes.length, requests, vendors } satisfies WalletBackupOutput,
    text: (out) =>
      out.text(`${safe(file)} has your keys, ${count(requests, 'request')} and ${count(vendors, 'vendor')}; the passphrase opens it.`),
  };
};
