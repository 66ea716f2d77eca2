import type { Preferences } from '../preferences/preferences.js';
import type { Findings } from './finding.js';
import { lintCriteria } from './lint-criteria.js';
import { lintHiding } from './lint-hiding.js';
import { lintRates } from './lint-rates.js';
import { lintWeights } from './lint-weights.js';
import { lintWords } from './lint-words.js';

/** What is odd in preferences that hold, whatever is asked for and offered. Reads the file alone: no clock, no offers. */
export function lintPreferences(preferences: Preferences, findings: Findings): void {
  lintCriteria(preferences, findings);
  lintWords(preferences, findings);
  lintHiding(preferences, findings);
  lintRates(findings);
  lintWeights(preferences, findings);
}
