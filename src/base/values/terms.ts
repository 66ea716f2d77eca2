import { didYouMean, visible } from '../text.js';

/**
 * The agreements on personal data that a request can proffer and an offer can name: those that Customer Commons publishes for IEEE 7012
 * ("MyTerms"). The agreements say what holds; the sentences here are a summary, so that a person knows what to look up.
 */
const roster = {
  'SD-BASE': 'they deliver what you ask for, and do not analyse, track or profile you',
  'SD-BASE-DP': 'as SD-BASE, and you can have your data back in a form you can take elsewhere',
  'SD-BASE-A': 'as SD-BASE, but they may analyse how you use what they deliver',
  'SD-BASE-AT': 'as SD-BASE-A, and they may track you too',
  'SD-BASE-ATP': 'as SD-BASE-AT, and they may build a profile of you too',
  'SD-BASE-ATP-S3P': 'as SD-BASE-ATP, and they may share data with others, after taking out who you are',
  'PDC-INTENT': 'you tell what you want to buy, and it may be used to answer you',
  'PDC-AI': 'you contribute data that AI may be trained with',
  'PDC-GOOD': 'you contribute data for a public good',
} as const;

export const termsNames: readonly string[] = Object.keys(roster);

/** What is proffered when nobody says otherwise. */
export const usualTerms = 'PDC-INTENT';

/** What preferences call it that an offer takes the terms as they were proffered; else it goes by the name of its alternative. */
export const acceptedTerms = 'accepted';

export const isTerms = (name: string): name is keyof typeof roster => Object.hasOwn(roster, name);

/** What somebody agrees to, in a line; nothing for a name that is not known. */
export const meaningOfTerms = (name: string): string => (isTerms(name) ? roster[name] : '');

/** What to tell somebody who names terms that are not known here. */
export function unknownTerms(name: string): { readonly message: string; readonly hint: string } {
  const near = isTerms(name.toUpperCase()) ? name.toUpperCase() : didYouMean(name, termsNames);
  return {
    message: `there are no terms "${visible(name, { maxWidth: 40 })}"; known are ${termsNames.join(', ')}`,
    hint: near === undefined ? `Use one of them; ${usualTerms} is usual for asking vendors.` : `Did you mean "${near}"?`,
  };
}
