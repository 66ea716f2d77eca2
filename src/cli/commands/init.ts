import type { InitOutput } from '../../schema/generated/types.js';
import type { Verb } from '../command.js';
import { safe } from '../print/printer.js';

/** `meville init` */
export const run: Verb<[], object> = async (context) => {
  const home = await context.initialiseCustomer();
  return {
    json: { home } satisfies InitOutput,
    text: (out) => {
      out.text(`Your keys are in ${safe(home)}; only you can read them.`);
      out.text('They are not encrypted: "meville wallet passphrase" gives them a passphrase.');
    },
    next: 'meville vendors add URL',
  };
};
