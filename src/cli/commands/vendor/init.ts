import { MevilleError } from '../../../base/errors.js';
import { utf8 } from '../../../base/bytes.js';
import { readTree } from '../../../base/read/file.js';
import { parseVendorFile, renderVendorFile } from '../../../vendor/profile.js';
import type { Verb } from '../../command.js';
import type { Context } from '../../context.js';
import { safe } from '../../print/printer.js';
import { asked } from '../../prompt.js';

interface Options {
  readonly name?: string;
  readonly origin?: string;
  readonly category?: readonly string[];
  readonly area?: readonly string[];
  readonly currency?: string;
}

/** `meville-vendor init` */
export const run: Verb<[], Options> = async (context, _args, options) => {
  const name = options.name ?? (await asked(context, 'What do customers know you as?', '--name'));
  const origin = options.origin ?? (await askOrigin(context));
  const text = renderVendorFile({
    name,
    ...(origin === '' ? {} : { origin }),
    ...(options.category === undefined ? {} : { categories: options.category }),
    ...(options.area === undefined ? {} : { areas: options.area }),
    ...(options.currency === undefined ? {} : { currency: options.currency }),
  });
  checkBeforeWriting(text);
  const { file, home } = await context.initialiseVendor(text);
  return {
    json: { home, vendorFile: file },
    text: (out) => {
      out.line(`Your keys are in ${safe(home)}; only you can read them.`);
      out.line(`What customers learn of you is in ${safe(file)}.`);
      out.line('Next: meville-vendor stock import FILE --map MAP.yaml');
    },
  };
};

/** A vendor without a site is named by its key, and can be: an empty answer. Off a terminal that has to be said. */
const askOrigin = async (context: Context): Promise<string> => asked(context, 'At which address do customers reach you (https://…)?', '--origin');

/** What is wrong with the options is said of the options, before anything is written. */
function checkBeforeWriting(text: string): void {
  try {
    parseVendorFile(readTree(utf8(text), 'vendor.yaml'), 'vendor.yaml');
  } catch (thrown) {
    if (!(thrown instanceof MevilleError)) throw thrown;
    throw new MevilleError('usage-invalid', thrown.message, { faults: thrown.faults.map(({ message, path }) => ({ message, ...(path === undefined ? {} : { path }) })), hint: 'Mend the option of that name.' });
  }
}
