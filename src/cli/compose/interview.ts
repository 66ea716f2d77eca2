import { MevilleError } from '../../base/errors.js';
import type { Conversation } from '../../customer/compose/conversation.js';
import type { Prompt, Said } from '../../customer/compose/prompt.js';
import { AtTerminal, back } from '../ask/at-terminal.js';
import type { Context } from '../context/context.js';
import { printComposition } from '../print/composition.js';
import { wrap } from '../print/wrap.js';
import { sayAnswer, tellAnswer } from '../ask/put-prompt.js';

const keys = 'Enter: as suggested · Tab: edit it · Esc: go back · Ctrl-C: stop, and keep it';

/**
 * Holds a conversation at the terminal, to the end.
 *
 * @param keep puts away what was said, and gives the sentence that says how to go on another time
 * @throws interrupted when somebody stops in the middle
 */
export async function interview(context: Context, start: Conversation, keep: (draft: string) => Promise<string>): Promise<Conversation> {
  const { err } = context;
  const terminal = new AtTerminal(context);
  let conversation = start;
  let part = '';

  const put = async (prompt: Prompt): Promise<Said | typeof back> => {
    if (prompt.part !== '' && prompt.part !== part) err.lines(['', err.style.bold.underline(prompt.part)]);
    part = prompt.part;
    const said = await terminal.ask(prompt);
    if (said === back) err.line(err.style.dim('‹ back'));
    else tellAnswer(err, prompt, said);
    return said;
  };

  try {
    err.lines(wrap(keys, err.width).map((line) => err.style.dim(line)));
    for (;;) {
      const prompt = conversation.next();
      if (prompt === undefined) {
        printComposition(err, conversation.composition);
        err.line();
      }
      const said = await put(prompt ?? review);
      if (said === back) conversation = conversation.back() ?? conversation;
      else if (prompt !== undefined) conversation = conversation.answer(said);
      else if (said === 'write') return conversation;
      else if (said === 'stop') throw new MevilleError('interrupted', 'You stopped here.');
      else {
        const id = await put(toChange(conversation));
        if (typeof id === 'string') conversation = conversation.reopen(id);
      }
    }
  } catch (thrown) {
    if (!(thrown instanceof MevilleError) || thrown.code !== 'interrupted') throw thrown;
    const anything = conversation !== start || conversation.given.length > 0;
    const hint = anything ? await keep(conversation.draft()) : 'Nothing was said, so nothing is kept.';
    throw new MevilleError('interrupted', thrown.message, { hint });
  } finally {
    terminal.close();
  }
}

const review: Prompt = {
  kind: 'choice',
  id: 'review',
  part: '',
  text: 'Is this what you want?',
  help: '',
  suggested: 'write',
  choices: [
    { value: 'write', label: 'yes, write the files' },
    { value: 'change', label: 'change something' },
    { value: 'stop', label: 'stop here', help: 'What you said is kept; go on another time.' },
  ],
};

const toChange = ({ given }: Conversation): Prompt => ({
  ...review,
  kind: 'choice',
  id: 'change',
  text: 'Which answer?',
  choices: given.map(({ prompt, said }) => ({ value: prompt.id, label: `${prompt.text} ${sayAnswer(prompt, said)}` })),
});
