import { describe, expect, test } from 'vitest';
import { isTerms, meaningOfTerms, termsNames, unknownTerms, usualTerms } from '../../../src/base/values/terms.js';

describe('the roster of terms', () => {
  test('has the nine agreements that Customer Commons publishes, and a line for each', () => {
    expect(termsNames).toEqual([
      'SD-BASE',
      'SD-BASE-DP',
      'SD-BASE-A',
      'SD-BASE-AT',
      'SD-BASE-ATP',
      'SD-BASE-ATP-S3P',
      'PDC-INTENT',
      'PDC-AI',
      'PDC-GOOD',
    ]);
    expect(isTerms(usualTerms)).toBe(true);
    for (const name of termsNames) expect(meaningOfTerms(name), name).toMatch(/^\S.{20,100}[^.]$/);
  });

  test.each(['', 'accepted', 'pdc-intent', 'PDC-INTENT ', 'SD-BASE-X', 'SD', 'constructor', '__proto__', 'toString'])(
    '%j is none of them, and means nothing',
    (name) => {
      expect([isTerms(name), meaningOfTerms(name)]).toEqual([false, '']);
    },
  );

  test.each([
    ['pdc-intent', 'Did you mean "PDC-INTENT"?'],
    ['PDC-INTNET', 'Did you mean "PDC-INTENT"?'],
    ['SD-BASE-ATS', 'Did you mean "SD-BASE-AT"?'],
    ['SD_BASE', 'Did you mean "SD-BASE"?'],
    ['whatever', 'Use one of them; PDC-INTENT is usual for asking vendors.'],
  ])('who writes %s is told the list, and: %s', (name, hint) => {
    const told = unknownTerms(name);
    expect(told.hint).toBe(hint);
    for (const known of termsNames) expect(told.message).toContain(known);
  });

  test('what somebody wrote is made safe to show, and cut', () => {
    expect(unknownTerms('\u001b[31mSD').message).toContain('\\u{1b}');
    expect(unknownTerms('A'.repeat(64)).message).toContain(`"${'A'.repeat(39)}…"`);
  });
});
