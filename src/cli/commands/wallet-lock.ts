import type { WalletLockOutput } from '../../schema/generated/types.js';
import type { Verb } from '../command.js';
import { count, safe } from '../print/printer.js';

/** `meville wallet lock` */
export const run: Verb<[], object> = async (context) => {
  const wallet = await context.wallet();
  const { requests, vendors } = await wallet.lock({ existing: context.passphrase, fresh: async () => context.freshPassphrase() });
  const home = await context.home();
  return {
    json: { home, requests, vendors } satisfies WalletLockOutput,
    text: (out) => out.text(`Locked in ${safe(home)}: your keys, ${count(requests, 'request')} and ${count(vendors, 'vendor')}.`),
    next: 'meville wallet restore, to use them again',
  };
};
