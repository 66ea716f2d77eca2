import type { WalletRestoreOutput } from '../../schema/generated/types.js';
import type { Verb } from '../command.js';
import { count, safe } from '../print/printer.js';

/** `meville wallet restore [FILE]` */
export const run: Verb<[string | undefined], object> = async (context, [file]) => {
  const wallet = await context.wallet();
  const home = await context.home();
  const { requests, vendors, sealed } =
    file === undefined
      ? await wallet.unlock(context.passphrase)
      : await wallet.restore(await context.files.place(file), context.passphrase);
  return {
    json: { home, requests, vendors, passphrase: sealed } satisfies WalletRestoreOutput,
    text: (out) => {
      out.text(`Your keys, ${count(requests, 'request')} and ${count(vendors, 'vendor')} are in ${safe(home)}.`);
      out.text(sealed ? 'Your keys have a passphrase, as before.' : 'Your keys have no passphrase.');
    },
    ...(sealed ? {} : { next: 'meville wallet passphrase, to give them one' }),
  };
};
