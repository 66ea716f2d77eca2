import { MevilleError } from '../../base/errors.js';
import type { WalletPassphraseOutput } from '../../schema/generated/types.js';
import { confirm } from '../ask/prompt.js';
import type { Result, Verb } from '../command.js';
import type { Context } from '../context/context.js';

interface Options {
  readonly remove?: boolean;
  readonly yes?: boolean;
  readonly newPassphraseFile?: string;
  readonly newPassphraseFd?: string;
}

/** `meville wallet passphrase` */
export const run: Verb<[], Options> = async (context, _args, options) => {
  const { newPassphraseFile: file, newPassphraseFd: fd } = options;
  const wallet = await context.wallet();
  if (options.remove === true) {
    if (file !== undefined || fd !== undefined)
      throw new MevilleError('usage-invalid', '--remove takes the passphrase away, so there is no new one.');
    return remove(context, options);
  }
  const done = await wallet.setPassphrase({
    existing: context.passphrase,
    fresh: async () => context.freshPassphrase({ file, fd }, '--new-passphrase-file FILE or --new-passphrase-fd N'),
  });
  return {
    json: { passphrase: done } satisfies WalletPassphraseOutput,
    text: (out) => {
      out.text(
        done === 'set'
          ? 'Your keys have a passphrase now. Nobody can give it back to you when it is forgotten.'
          : 'The passphrase is changed.',
      );
      if (done === 'changed') out.text('Backups that were made before still open with the old one.');
    },
  };
};

async function remove(context: Context, options: Options): Promise<Result> {
  await confirm(context, 'Take the passphrase away? Then whoever gets at your files has your keys.', options);
  const removed = await (await context.wallet()).removePassphrase(context.passphrase);
  return {
    json: { passphrase: removed ? 'removed' : 'none' } satisfies WalletPassphraseOutput,
    text: (out) => out.text(removed ? 'Your keys have no passphrase any more.' : 'There was no passphrase.'),
  };
}
