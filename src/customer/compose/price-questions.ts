import { isOfferProperty, propertyNamed } from '../../ranking/preferences/properties.js';
import { vocabulary, type Property } from '../../schema/vocabulary.js';
import type { Composition } from './composition.js';
import { usualOf } from './examples.js';
import { kept, saidOf } from './kept.js';
import { readPhrase, type Fault, type Phrase } from './phrase.js';
import { keepsIt, line, type Script, type Sheet } from './script.js';
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
  const next = withWish(sheet.composition, { property: total, level: 'private', phrase });
  if (!('fault' in next)) sheet.composition = next;
}

const isIn = ({ rules, judged }: Composition, name: string): boolean => [...rules, ...judged].some(({ key }) => key === name);

/** Whether what a file says of the price stays. */
function* keepPrice(total: Property, known: Composition, sheet: Sheet): Script<boolean> {
  const before = saidOf(known, total);
  const same = before === undefined ? undefined : kept(sheet.composition, known, total);
  // Something has to tell offers apart.
  if (before === undefined || same === undefined || same.judged.length === 0) return false;
  const keeps = yield* keepsIt({
    id: 'price.keep',
    part,
    text: `Total: ${before.text}. Keep it?`,
    help: `${help} Kept, it is written as it was.`,
  });
  if (keeps) sheet.composition = same;
  return keeps;
}

/** The most it may cost, and what would be ideal; nothing when the price is of no interest. */
function* askTotal(total: Property, known: Composition, { category = 'any', currency, judged }: Composition): Script<Phrase | undefined> {
  const before = known.currency === currency ? saidOf(known, total)?.phrase : undefined;
  const isNeeded = judged.length === 0;
  const example = usualOf(category, total, currency);
  const when = isNeeded
    ? 'It is needed: nothing else you said makes one offer better than another.'
    : 'Press Enter if the price does not matter.';
  const said = yield* line(
    {
      id: 'price.most',
      part,
      text: 'What is the most you would pay in all?',
      help: `${help} Dearer offers are rejected here. For example, in ${currency}: ${example}. ${when}`,
    },
    (text) => {
      if (text === '')
        return isNeeded ? `type a price, for example ${example}: nothing else you said makes one offer better than another` : undefined;
      const read = readPrice(text, total, currency);
      return 'fault' in read ? read.fault : undefined;
    },
    before?.predicate.max === undefined ? undefined : [before.predicate.max, before.ideally ?? []].flat().join(', ideally '),
  );
  if (said === '') return undefined;
  const read = readPrice(said, total, currency);
  return 'fault' in read ? undefined : read;
}

/** A price alone is a bound. */
function readPrice(text: string, total: Property, currency: string): Phrase | Fault {
  const read = readPhrase(/^\d(?!.* to )/i.test(text) ? `at most ${text}` : text, total, { currency, unit: currency });
  if ('fault' in read) return read;
  const { min, max = '' } = read.predicate;
  return min === undefined && /[1-9]/.test(max) ? read : { fault: 'type one price above 0, for example 200' };
}
