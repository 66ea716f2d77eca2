import { MevilleError } from '../../base/errors.js';
import type { Prompt } from '../../customer/compose/prompt.js';
import type { Vocabulary } from '../../schema/vocabulary.js';
import type { VendorFile } from '../../vendor/profile.js';
import type { Guess } from '../../vendor/stock/guess/guess.js';
import { writeMap } from '../../vendor/stock/guess/write-map.js';
import { AtTerminal, back } from '../ask/at-terminal.js';
import { tellAnswer } from '../ask/put-prompt.js';
import type { Context } from '../context/context.js';
import { safe } from '../print/printer.js';
import { wrap } from '../print/wrap.js';
import { parsed } from './guessed-map.js';
import { answered, nextQuestion, type Subject } from './questions.js';
import { sampleLines } from './sample.js';

export interface Asked {
  readonly guess: Guess;
  readonly columns: readonly string[];
  readonly cells: readonly (readonly (string | undefined)[])[];
  readonly words: Vocabulary;
  readonly vendor: VendorFile;
  /** What the list is called. */
  readonly list: string;
  /** The file that is written. */
  readonly map: string;
}

const keys = 'Enter: as suggested · Esc: go back · Ctrl-C: stop, nothing is written';

/**
 * Asks column by column what a list means, shows what would be offered, and writes the mapping.
 * @throws interrupted, file-exists
 */
export async function askMapping(context: Context, { vendor, list, map, ...about }: Asked): Promise<Guess> {
  const { err } = context;
  const subject: Subject = { ...about, currency: vendor.currency };
  const terminal = new AtTerminal(context);
  /** In the order they were given. */
  const given: [id: string, said: string][] = [];
  try {
    err.lines(wrap(`${safe(map)} is not there yet; a few questions make it.`, err.width));
    err.lines(wrap(keys, err.width).map((line) => err.style.dim(line)));
    for (;;) {
      const answers = new Map(given);
      const question = nextQuestion(subject, answers);
      const guess = question === undefined ? answered(subject, answers) : undefined;
      if (guess !== undefined) preview(context, guess, subject, list, vendor);
      const prompt = question ?? review(map, guess?.entries.some(({ name }) => name === 'price') === true);
      const said = await terminal.ask(prompt);
      if (said === back || said === 'change') {
        err.line(err.style.dim('‹ back'));
        given.pop();
        continue;
      }
      tellAnswer(err, prompt, said);
      if (question !== undefined) given.push([question.id, said as string]);
      else if (said === 'stop' || guess === undefined)
        throw new MevilleError('interrupted', 'You stopped here.', { hint: 'Nothing was written.' });
      else {
        await context.files.write(map, writeMap(guess, list));
        err.text(`note: ${safe(map)} is written; it is yours to edit`);
        return guess;
      }
    }
  } finally {
    terminal.close();
  }
}

/** Three rows as they would be offered. */
function preview({ err }: Context, guess: Guess, { columns, cells, words }: Subject, list: string, vendor: VendorFile): void {
  if (!guess.entries.some(({ name }) => name === 'price')) {
    err.line('No column is the price, so nothing could be offered.');
    return;
  }
  err.line();
  err.lines(sampleLines(parsed(guess, list, words, vendor), columns, cells, words, err.room));
  err.line();
}

const review = (map: string, priced: boolean): Prompt => ({
  kind: 'choice',
  id: 'review',
  part: '',
  text: 'Is this what you want to offer?',
  help: '',
  ...(priced ? { suggested: 'write' } : {}),
  choices: [
    ...(priced ? [{ value: 'write', label: `yes, write ${map}, and import` }] : []),
    { value: 'change', label: 'no, go back' },
    { value: 'stop', label: 'stop here', help: 'Nothing is written.' },
  ],
});
