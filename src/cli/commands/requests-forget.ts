import { codeOf } from '../../base/errors.js';
import type { RequestsForgetOutput } from '../../schema/generated/types.js';
import type { RequestState } from '../../store/ledger.js';
import { confirm } from '../ask/prompt.js';
import type { Context } from '../context/context.js';
import type { Verb } from '../command.js';
import { count, safe } from '../print/printer.js';

/** `meville requests forget REQUEST` */
export const run: Verb<[string], { readonly yes?: boolean }> = async (context, [id], options) => {
  const { ledger } = await context.customer();
  const state = await readWhatIsLeft(async () => ledger.read(id));
  // Of one that is unknown there may be something left to remove; the ledger knows, and there is nothing to ask.
  if (state !== 'unknown') await agree(context, id, state, options);
  await ledger.forget(id);
  return {
    json: { forgotten: id } satisfies RequestsForgetOutput,
    text: (out) => out.text(`${id} is forgotten. A backup made since it was sent still has it.`),
  };
};

/** The keys are not needed to say what would be lost, so neither is a passphrase. */
async function readWhatIsLeft(read: () => Promise<RequestState>): Promise<RequestState | 'damaged' | 'unknown'> {
  try {
    return await read();
  } catch (thrown) {
    const code = codeOf(thrown);
    if (code === 'request-unknown') return 'unknown';
    if (code === 'storage-failed' || code === 'file-exposed') return 'damaged';
    throw thrown;
  }
}

async function agree(context: Context, id: string, state: RequestState | 'damaged', options: { readonly yes?: boolean }): Promise<void> {
  const lost = state === 'damaged' ? 'whatever is left of it; it is damaged' : lossesOf(state).join(', ');
  const pending = state === 'damaged' ? undefined : pendingAward(state);
  const warning =
    pending === undefined ? '' : ` Your award to ${pending} has had no answer yet: it may be sold to you, and you would never hear of it.`;
  if (options.yes === true && warning !== '') context.err.text(`note:${warning}`);
  await confirm(context, `Forget ${id}? Lost for good: ${lost}.${warning} A backup made since it was sent still has it.`, options);
}

function lossesOf({ answers, awards, receipt, agreement, contact }: RequestState): string[] {
  const vendors = new Set(answers.flatMap(({ vendor, outcome }) => (outcome.kind === 'answered' ? [vendor] : [])));
  return [
    'its keys',
    ...(vendors.size === 0 ? [] : [`the answers of ${count(vendors.size, 'vendor')}`]),
    ...(receipt === undefined ? [] : [`the receipt of ${safe(awards.at(-1)?.award.vendor ?? '', 40)}, which proves what was sold to you`]),
    ...(agreement === undefined ? [] : ['the record of the terms you agreed on']),
    ...(contact === undefined ? [] : ['what you told of yourself']),
  ];
}

/** The vendor of an award that has neither a receipt nor an end. */
function pendingAward({ awards, receipt }: RequestState): string | undefined {
  const last = awards.at(-1);
  return last === undefined || last.end !== undefined || receipt !== undefined ? undefined : safe(last.award.vendor, 40);
}
