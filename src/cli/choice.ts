import { MevilleError } from '../base/errors.js';
import { didYouMean } from '../base/text.js';

/** `table or json`, `auto, always or never`. */
export const either = (words: readonly string[]): string => words.join(', ').replace(/, ([^,]*)$/, ' or $1');

/**
 * One of a few words that an option takes.
 * @throws usage-invalid, with the word that was probably meant
 */
export function choiceOf<Word extends string>(words: readonly Word[], text: string, option: string): Word {
  const found = words.find((word) => word === text);
  if (found !== undefined) return found;
  const near = didYouMean(text, words);
  throw new MevilleError(
    'usage-invalid',
    `${option} takes ${either(words)}, not "${text}".`,
    near === undefined ? {} : { hint: `Did you mean ${near}?` },
  );
}
