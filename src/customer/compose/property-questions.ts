import type { Property } from '../../schema/vocabulary.js';
import type { Composition } from './composition.js';
import { usualOf } from './examples.js';
import type { Firmness } from './judge.js';
import { kept, saidOf } from './kept.js';
import type { Phrase } from './phrase.js';
import { keepsIt, one, type Script, type Sheet } from './script.js';
import { sentence } from './sentence.js';
import { askIdeal, askValue, helpOn } from './value-questions.js';
import { withWish } from './wish.js';

const part = 'What it should be';

/** What one property should be, and how firm that is. */
export function* askProperty(property: Property, known: Composition, sheet: Sheet): Script<void> {
  if (yield* keepBefore(part, property, known, sheet)) return;
  const before = saidOf(known, property);
  const { category = 'any', currency } = sheet.composition;
  const help = helpOn(property, usualOf(category, property, currency), currency);
  const about = { part, text: `${sentence(property.label, '')}: what should it be?`, help };
  const valued = yield* askValue(about, property, currency, before?.phrase);
  const level = yield* askLevel(property, before?.level);
  const phrase = yield* askIdeal(part, property, valued, level, currency);
  say(sheet, property, level, phrase, valued.alike);
}

/** What it is, for whoever has no category for it. Nobody wants anything else, so how firm that is goes without asking. */
export function* askProduct(product: Property, known: Composition, sheet: Sheet): Script<void> {
  const about = {
    part: 'What it is',
    text: 'What is it?',
    help: 'Vendors see this, and match it word by word. For example: wardrobe. With commas, any of these will do: sofa, couch.',
  };
  if (yield* keepBefore(about.part, product, known, sheet)) return;
  const { phrase } = yield* askValue(about, product, sheet.composition.currency, saidOf(known, product)?.phrase);
  say(sheet, product, 'must', phrase);
}

function say(sheet: Sheet, property: Property, level: Firmness, phrase: Phrase, alike = false): void {
  const next = withWish(sheet.composition, { property, level, phrase, alike });
  if (!('fault' in next)) sheet.composition = next;
}

/** Whether what a file says of a property stays. */
function* keepBefore(about: string, property: Property, known: Composition, sheet: Sheet): Script<boolean> {
  const before = saidOf(known, property);
  const same = before === undefined ? undefined : kept(sheet.composition, known, property);
  if (before === undefined || same === undefined) return false;
  const keeps = yield* keepsIt({
    id: `${property.name}.keep`,
    part: about,
    text: `${sentence(property.label, '')}: ${before.text}. Keep it?`,
    help: 'Kept, it is written as it was.',
  });
  if (keeps) sheet.composition = same;
  return keeps;
}

/** What names a thing is seldom open to talk. */
const naming = new Set(['brand', 'model', 'product']);

function* askLevel({ name, label, wire }: Property, before: Firmness | undefined): Script<Firmness> {
  const said = yield* one(
    {
      id: `${name}.level`,
      part,
      text: `${sentence(label, '')}: how firm?`,
      help: 'Vendors see the first three, so that they can offer what fits. The last they never see: it is tested on this machine.',
    },
    [
      { value: 'must', label: 'must be so', help: 'Vendors see it, and an offer of anything else does not count.' },
      { value: 'should', label: 'should be so, but another may be offered', help: 'Vendors see it, and offers of it score higher.' },
      { value: 'may', label: 'would be nice', help: 'Vendors see that it is welcome, and offers of it score a little higher.' },
      { value: 'private', label: 'must be so, and no vendor is told', help: 'Offers that fail it are rejected on this machine.' },
    ],
    before ?? (naming.has(wire) ? 'must' : 'should'),
  );
  return said as Firmness;
}
