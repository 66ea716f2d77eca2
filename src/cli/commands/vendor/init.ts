import { utf8 } from '../../../base/bytes.js';
import { MevilleError, type Fault } from '../../../base/errors.js';
import { readTree } from '../../../base/read/file.js';
import type { VendorInitOutput } from '../../../schema/generated/types.js';
import { parseVendorFile, renderVendorFile } from '../../../vendor/profile.js';
import type { Verb } from '../../command.js';
import { safe } from '../../print/printer.js';
import { asked } from '../../ask/prompt.js';

interface Options {
  readonly name?: string;
  readonly origin?: string;
  readonly category?: readonly string[];
  readonly area?: readonly string[];
  readonly currency?: string;
}

/** `meville-vendor init` */
export const run: Verb<[], Options> = async (context, _args, options) => {
  const name = options.name ?? (await asked(context, 'What do customers know you as?', '--name NAME'));
  // A vendor without a site is named by its key. Off a terminal that has to be said, with an empty origin.
  const origin =
    options.origin ?? (await asked(context, 'At which address do customers reach you (https://…; empty for none)?', '--origin URL'));
  const text = renderVendorFile({
    name,
    ...(origin === '' ? {} : { origin }),
    ...(options.category === undefined ? {} : { categories: options.category }),
    ...(options.area === undefined ? {} : { areas: options.area }),
    ...(options.currency === undefined ? {} : { currency: options.currency }),
  });
  checkBeforeWriting(text);
  const { file, home } = await context.vendor.initialise(text);
  return {
    json: { home, vendorFile: file } satisfies VendorInitOutput,
    text: (out) => {
      out.text(`Your keys are in ${safe(home)}; only you can read them.`);
      out.text(`What customers learn of you is in ${safe(file)}`);
    },
    next: 'meville-vendor stock import FILE --map MAP.yaml',
  };
};

/** What is wrong with the options is said of the options, before anything is written. */
function checkBeforeWriting(text: string): void {
  try {
    parseVendorFile(readTree(utf8(text), 'vendor.yaml'), 'vendor.yaml');
  } catch (thrown) {
    if (!(thrown instanceof MevilleError)) throw thrown;
    throw new MevilleError('usage-invalid', 'These options make no vendor file.', {
      faults: thrown.faults.map(saidOfOption),
      hint: 'See: meville-vendor init --help',
    });
  }
}

const saidOfOption = ({ message, path = '', hint }: Fault): Fault =>
  hint === undefined ? { message, path: optionOf(path) } : { message, path: optionOf(path), hint };

const optionsOf: Readonly<Record<string, string>> = { categories: '--category', areas: '--area' };

/** `categories.0` of the file is what `--category` said. */
function optionOf(path: string): string {
  const [member = ''] = path.split('.');
  return optionsOf[member] ?? `--${member}`;
}
