import { MevilleError } from '../../base/errors.js';
import { fromUtf8 } from '../../base/bytes.js';
import type { Composition } from '../../customer/compose/composition.js';
import { Conversation, resumed } from '../../customer/compose/conversation.js';
import type { Choice, Prompt } from '../../customer/compose/prompt.js';
import { AtTerminal, back } from '../ask/at-terminal.js';
import { isThere, type Plan } from './plan.js';
import { readComposition } from './read.js';
import type { Context } from '../context/context.js';
import { readInput } from '../files.js';
import { interview } from './interview.js';

/**
 * Asks what somebody wants. What is there already, a file or what was said last time, is asked about first.
 * @throws interrupted; what was said until then is kept beside the file
 */
export async function composeAtTerminal(
  context: Context,
  plan: Plan,
  start: Composition,
  { from }: { readonly from?: readonly string[] },
): Promise<{ readonly composition: Composition; readonly plan: Plan }> {
  const { draft } = plan;
  const way = await chooseWay(context, plan, from !== undefined);
  if (way === 'stop') throw new MevilleError('interrupted', 'You stopped here.', { hint: 'Nothing was changed.' });
  const conversation = await begin(context, plan, way, start);
  const { composition } = await interview(context, conversation, async (text) => {
    await context.files.write(draft, text, { force: true });
    return `Kept. Go on with: ${plan.command}`;
  });
  return { composition, plan: { ...plan, force: true } };
}

type Way = 'draft' | 'file' | 'anew' | 'stop';

/** How to begin; without a question when there is nothing to choose from. */
async function chooseWay(context: Context, plan: Plan, isFrom: boolean): Promise<Way> {
  const { request, preferences, draft, force } = plan;
  const hasDraft = await isThere(context, draft);
  const there: string[] = [];
  for (const path of force ? [] : [request, preferences]) if (await isThere(context, path)) there.push(path);
  if (!hasDraft && there.length === 0) return 'anew';
  const replaced = there.length === 0 ? '' : `; ${there.join(' and ')} will be replaced at the end`;
  const choices: (Choice & { readonly value: Way })[] = [
    ...(hasDraft
      ? [{ value: 'draft' as const, label: 'go on with what you said last time', help: `It was kept in ${draft}${replaced}.` }]
      : []),
    ...(there.includes(request) && !isFrom
      ? [{ value: 'file' as const, label: `go on from what ${request} says`, help: `Each answer is suggested${replaced}.` }]
      : []),
    {
      value: 'anew',
      label: there.length === 0 ? 'begin anew' : 'begin anew, and replace what is there',
      help: `Nothing is lost before you have answered everything${replaced}.`,
    },
    { value: 'stop', label: 'stop', help: 'Everything stays as it is.' },
  ];
  const what =
    there.length === 0 ? 'You were interrupted last time.' : `${there.join(' and ')} ${there.length === 1 ? 'is' : 'are'} there already.`;
  const prompt: Prompt = { kind: 'choice', id: 'begin', part: '', text: `${what} How do you want to begin?`, help: '', choices };
  const terminal = new AtTerminal(context);
  try {
    const said = await terminal.ask(prompt);
    return said === back ? 'stop' : (choices.find(({ value }) => value === said)?.value ?? 'stop');
  } finally {
    terminal.close();
  }
}

async function begin(context: Context, { request, preferences, draft }: Plan, way: Way, start: Composition): Promise<Conversation> {
  if (way === 'draft') return resumed(fromUtf8(await readInput(context.io, draft)), draft);
  if (way !== 'file') return new Conversation(start);
  const both = [request, ...((await isThere(context, preferences)) ? [preferences] : [])];
  return new Conversation(await readComposition(context, both, start));
}
