import { isOfferProperty, propertyNamed } from '../../ranking/properties.js';
import { vocabulary, type Property } from '../../schema/vocabulary.js';
import type { Composition } from './composition.js';
import { kept, saidOf } from './kept.js';
import { readPhrase, type Phrase } from './phrase.js';
import { line, one, type Script, type Sheet } from './script.js';
import { weightWords } from './weights.js';
import { withWish } from './wish.js';

const part = 'What stays here';
const help = 'No vendor ever sees this.';

/** What it may cost, which is for the customer to know alone. */
export function* askPrice(known: Composition, sheet: Sheet): Script<void> {
  // Whoever judges by these has written so in a file.
  for (const { key } of [...known.rules, ...known.judged])
    if (isOfferProperty(key) && key !== 'total' && !isIn(sheet.composition, key))
      sheet.composition = kept(sheet.composition, known, { name: key }) ?? sheet.composition;
  const total = propertyNamed(vocabulary('any'), 'total');
  if (total === undefined || (yield* keepPrice(total, known, sheet))) return;
  const phrase = yield* askTotal(total, known, sheet.composition);
  if (phrase === undefined) return;
  const weight = yield* one(
    { id: 'price.weight', part, text: 'How much does the price matter, beside the rest?', help },
    weightWords,
    '30',
  );
  const next = withWish(sheet.composition, { property: total, level: 'private', phrase, weight });
  if (!('fault' in next)) sheet.composition = next;
}

const isIn = ({ rules, judged }: Composition, name: string): boolean => [...rules, ...judged].some(({ key }) => key === name);

/** Whether what a file says of the price stays. */
function* keepPrice(total: Property, known: Composition, sheet: Sheet): Script<boolean> {
  const before = saidOf(known, total);
  const same = before === undefined ? undefined : kept(sheet.composition, known, total);
  // Something has to tell offers apart.
  if (before === undefined || same === undefined || same.judged.length === 0) return false;
  const said = yield* one(
    { id: 'price.keep', part, text: `Total: ${before.text}. Keep it?`, help: `${help} Kept, it is written as it was.` },
    [
      { value: 'keep', label: 'keep it' },
      { value: 'change', label: 'say it anew' },
    ],
    'keep',
  );
  if (said === 'keep') sheet.composition = same;
  return said === 'keep';
}

/** The most it may cost and the price somebody would be glad of; nothing when the price is of no interest. */
function* askTotal(total: Property, known: Composition, { currency, judged }: Composition): Script<Phrase | undefined> {
  const options = { currency, unit: currency };
  const before = known.currency === currency ? saidOf(known, total)?.phrase : undefined;
  const isNeeded = judged.length === 0;
  const most = yield* line(
    {
      id: 'price.most',
      part,
      text: `What is the most you would pay in all? (in ${currency}${isNeeded ? '' : ', or Enter if it does not matter'})`,
      help: `${help} Dearer offers are rejected here.`,
    },
    (text) => {
      if (text === '') return isNeeded ? 'say a price: nothing else tells a better offer from a worse one' : undefined;
      const read = readPhrase(`at most ${text}`, total, options);
      if ('fault' in read) return read.fault;
      return /[1-9]/.test(read.predicate.max ?? '') && read.ideally === undefined ? undefined : 'say one price above 0';
    },
    before?.predicate.max,
  );
  if (most === '') return undefined;
  const glad = yield* line(
    { id: 'price.glad', part, text: `And which price would make you glad? (in ${currency}, or Enter for: the less the better)`, help },
    (text) => {
      const read = readPhrase(gladly(most, text), total, options);
      return 'fault' in read ? read.fault : undefined;
    },
    before?.ideally,
  );
  const read = readPhrase(gladly(most, glad), total, options);
  return 'fault' in read ? undefined : read;
}

const gladly = (most: string, glad: string): string => (glad === '' ? `at most ${most}` : `at most ${most}, ideally ${glad}`);
