import { MevilleError } from '../../base/errors.js';
import { canAsk, prompter, themeOf } from '../ask/prompt.js';
import type { Context } from '../context/context.js';
import { safe } from '../print/printer.js';
import { readDescriptor } from './descriptor.js';
import { existingFault, freshFault, lineOf, mostPassphrase, passphraseFrom, type Passphrase, type WherePassphrase } from './passphrase.js';

/** Where passphrases come from: a file, a descriptor, or somebody at a terminal. */

const usualOptions = '--passphrase-file FILE or --passphrase-fd N';

/**
 * The passphrase of a file that was sealed before.
 * @throws answer-missing, usage-invalid, file-missing, file-exposed
 */
export async function existingPassphrase(context: Context, where: WherePassphrase, file: string): Promise<Passphrase> {
  const given = await givenText(context, where);
  const text =
    given ??
    (await hidden(
      context,
      { asks: `Passphrase of ${safe(file)}:`, lacks: `the passphrase of ${safe(file)}`, options: usualOptions },
      existingFault,
    ));
  return checked(text, existingFault);
}

/**
 * A passphrase to seal with; on a terminal it is asked for twice.
 * @param options that give it off a terminal
 * @throws as existingPassphrase
 */
export async function freshPassphrase(context: Context, where: WherePassphrase, options = usualOptions): Promise<Passphrase> {
  const given = await givenText(context, where);
  if (given !== undefined) return checked(given, freshFault);
  const lacks = 'a new passphrase';
  const text = await hidden(context, { asks: 'New passphrase:', lacks, options }, freshFault);
  const again = await hidden(context, { asks: 'The same again:', lacks, options }, () => undefined);
  if (text !== again)
    throw new MevilleError('usage-invalid', 'The two passphrases are not the same.', { hint: 'Nothing was done. Run it again.' });
  return checked(text, freshFault);
}

type FaultOf = (text: string) => string | undefined;

function checked(text: string, faultOf: FaultOf): Passphrase {
  const fault = faultOf(text);
  if (fault !== undefined) throw new MevilleError('usage-invalid', fault, { hint: 'Give another passphrase.' });
  return passphraseFrom(text);
}

async function givenText(context: Context, { file, fd }: WherePassphrase): Promise<string | undefined> {
  if (file !== undefined && fd !== undefined)
    throw new MevilleError('usage-invalid', 'A passphrase comes from a file or from a descriptor, not from both.');
  if (file !== undefined) return lineOf(await context.files.readSecret(file, mostPassphrase), file);
  return fd === undefined ? undefined : lineOf(await readDescriptor(context.io, fd, mostPassphrase), `descriptor ${fd}`);
}

interface Question {
  readonly asks: string;
  /** What is not there when nobody answers. */
  readonly lacks: string;
  /** Give it off a terminal. */
  readonly options: string;
}

async function hidden(context: Context, { asks, lacks, options }: Question, faultOf: FaultOf): Promise<string> {
  if (!canAsk(context))
    throw new MevilleError('answer-missing', `There is no terminal to ask for ${lacks} on.`, { hint: `Give it with ${options}.` });
  const prompt = await prompter(context);
  const { text } = await prompt<{ text: string }>([
    { type: 'password', name: 'text', message: asks, validate: (said: string) => faultOf(said) ?? true, theme: themeOf(context) },
  ]);
  return text;
}
