import { propertyNamed } from '../../ranking/preferences/properties.js';
import type { Vocabulary } from '../../schema/vocabulary.js';
import type { Composition, Entry } from './composition.js';
import { withWeight } from './judge.js';
import { membersOf, textIn } from './members.js';
import type { Choice } from './prompt.js';
import { one, type Script, type Sheet } from './script.js';
import { sentence } from './sentence.js';

const part = 'What stays here';
const help = 'No vendor is told. Offers are scored by it: "most of all" counts six times as much as "a little".';

/** Weights in words; only their ratios matter, so a few steps are enough. */
const words: readonly Choice[] = [
  { value: '5', label: 'a little' },
  { value: '10', label: 'some' },
  { value: '20', label: 'a lot' },
  { value: '30', label: 'most of all' },
];

/** How much each wish matters that has been said anew: one question for whoever agrees with what is suggested. */
export function* askWeights(vocabulary: Vocabulary, known: Composition, sheet: Sheet): Script<void> {
  const { judged } = sheet.composition;
  const wishes = judged
    .filter((entry) => !known.judged.includes(entry))
    .map((entry) => ({
      name: entry.key,
      label: labelOf(vocabulary, entry.key),
      weight: weightIn(known.judged, entry.key) ?? weightOf(entry),
    }));
  // Alone, a thing counts for everything whatever it weighs.
  if (wishes.length === 0 || judged.length < 2) return;
  const said = yield* one(
    { id: 'weights', part, text: 'How much does each wish matter, beside the others?', help },
    [
      {
        value: 'suggested',
        label: 'as is usual',
        help: sentence(wishes.map(({ label, weight }) => `${label} ${inWords(weight)}`).join(', ')),
      },
      { value: 'each', label: 'let me say it for each', help: 'One question for each wish.' },
    ],
    'suggested',
  );
  for (const { name, label, weight } of wishes) {
    const about = { id: `${name}.weight`, part, text: `${sentence(label, '')}: how much does it matter?`, help };
    const chosen = said === 'each' ? yield* one(about, words, weight) : weight;
    sheet.composition = {
      ...sheet.composition,
      judged: sheet.composition.judged.map((entry) => (entry.key === name ? withWeight(entry, chosen) : entry)),
    };
  }
}

const labelOf = (vocabulary: Vocabulary, name: string): string =>
  name === 'total' ? 'price' : (propertyNamed(vocabulary, name)?.label ?? name);

const weightOf = ({ value }: Entry): string => textIn(membersOf(value).get('weight')) ?? '10';

/** What a file has said before. */
function weightIn(judged: readonly Entry[], name: string): string | undefined {
  const entry = judged.find(({ key }) => key === name);
  return entry === undefined ? undefined : weightOf(entry);
}

const inWords = (weight: string): string => words.find(({ value }) => value === weight)?.label ?? weight;
