import type { Choice } from './prompt.js';

/** Weights in words; only their ratios matter, so a few steps are enough. */
export const weightWords: readonly Choice[] = [
  { value: '5', label: 'a little' },
  { value: '10', label: 'some' },
  { value: '20', label: 'a lot' },
  { value: '30', label: 'most of all' },
];
