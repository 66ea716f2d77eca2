import { describe, expect, test } from 'vitest';
import { utf8 } from '../../../src/base/bytes.js';
import { readTree } from '../../../src/base/read/file.js';
import { lintDisclosure } from '../../../src/customer/disclosure/lint.js';
import { Findings, type Finding } from '../../../src/ranking/lint/finding.js';
import { parsePreferences } from '../../../src/ranking/preferences/preferences.js';
import { draftOf } from '../../support/customer-market.js';

function lint(wishes: string, preferences: string, category = 'car'): Finding[] {
  const draft = draftOf(`vrm: request/1\ncategory: ${category}\nwhere: GB\nuntil: 1d\ncurrency: GBP\n${wishes}\n`);
  const root = readTree(utf8(`vrm: preferences/1\ncategory: ${category}\n${preferences}\n`), 'p.yaml');
  const findings = new Findings(root);
  lintDisclosure(draft, parsePreferences(root, 'p.yaml'), findings);
  return findings.all();
}

const said = (findings: readonly Finding[]): string[] => findings.map(({ code, property }) => `${code} ${property}`);
const total = 'total: {lower: {best: 1 GBP, worst: 9 GBP}, weight: 1}';

describe('what is judged and never asked', () => {
  test.each([
    ['a must', `must: {doors: {is: 5}}\nprefer: {${total}}`, 'must-never-asked doors', 'doors: { is: 5 }'],
    ['a must on a list', `must: {features: {has: aircon}}\nprefer: {${total}}`, 'must-never-asked features', 'features: { has: [aircon] }'],
    [
      'a must that is weighed too',
      'must: {doors: {min: 3}}\nprefer: {doors: {higher: {worst: 2, best: 5}, weight: 1}}',
      'must-never-asked doors',
      'under must',
    ],
    ['a number', 'prefer: {doors: {higher: {worst: 2, best: 5}, weight: 1}}', 'criterion-never-asked doors', 'doors: { min: 0 }'],
    [
      'a length',
      'prefer: {mileage: {lower: {best: 1 km, worst: 2 km}, weight: 1}}',
      'criterion-never-asked mileage',
      'mileage: { min: 0 mi }',
    ],
    [
      'a day',
      'prefer: {registered: {higher: {worst: 2006, best: 2009}, weight: 1}}',
      'criterion-never-asked registered',
      'registered: { min: 1900 }',
    ],
    ['features', 'prefer: {features: {includes: {sunroof: 1, abs: 0.2}, weight: 1}}', 'criterion-never-asked features', '[abs, sunroof]'],
  ])('is told with the line that asks for it: %s', (_, preferences, code, line) => {
    const findings = lint('', preferences);
    expect(said(findings)).toEqual([code]);
    expect(findings[0]?.text).toContain(line);
    expect(findings[0]?.text).toContain('vendors will read that it matters to you');
    expect(findings[0]?.line).toBeGreaterThan(2);
  });

  test('the line for grades does not tell by its order what is liked', () => {
    const [finding] = lint('', 'prefer: {colour: {grades: {silver: 1, red: 0.1, blue: 0.5}, weight: 1}}');
    expect(finding?.text).toContain('colour: { in: [blue, red, silver] }');
  });

  test.each([
    [
      'a must',
      'must: {monthly: {max: 20 GBP}}\nprefer: {data: {higher: {worst: 1 GB, best: 9 GB}, weight: 1}}',
      'must-never-asked monthly',
    ],
    [
      'a criterion',
      'prefer: {monthly: {lower: {best: 5 GBP, worst: 20 GBP}, weight: 1}, data: {higher: {worst: 1 GB, best: 9 GB}, weight: 1}}',
      'criterion-never-asked monthly',
    ],
    [
      'what is derived',
      'derive: {year: 12 * monthly}\nmust: {year: {max: 20 GBP}}\nprefer: {data: {higher: {worst: 1 GB, best: 9 GB}, weight: 1}}',
      'must-never-asked monthly',
    ],
  ])('a limit on a price is never proposed: %s', (_, preferences, code) => {
    const findings = lint('should: {data: {min: 1 GB}}', preferences, 'mobile-plan');
    expect(said(findings)).toEqual([code]);
    expect(findings[0]?.text).toContain('monthly: { min: 0 GBP }');
    expect(findings[0]?.text).not.toContain('20 GBP');
  });

  test.each([
    ['what is asked for', 'must: {doors: {min: 5}}', 'must: {doors: {min: 5}}\nprefer: {doors: {higher: {worst: 2, best: 5}, weight: 1}}'],
    ['what is asked for otherwise', 'may: {doors: {min: 2}}', `must: {doors: {min: 5}}\nprefer: {${total}}`],
    [
      'what every offer has',
      '',
      `must: {ready: {max: 2026-12}, price: {max: 5 GBP}}\nprefer: {${total}, vendor-score: {higher: {worst: 1, best: 5}, weight: 1}}`,
    ],
    ['a line of the price', '', 'derive: {all: price + delivery}\nprefer: {all: {lower: {best: 1 GBP, worst: 9 GBP}, weight: 1}}'],
  ])('is not told of %s', (_, wishes, preferences) => {
    expect(said(lint(wishes, preferences))).toEqual([]);
  });
});

describe('what is asked and never judged', () => {
  test.each([
    ['should', 'asked-unused colour'],
    ['may', 'asked-unused colour'],
    ['must', 'asked-unchecked colour'],
  ])('is told of a %s', (level, code) => {
    const findings = lint(`${level}: {colour: {is: red}}`, `prefer: {${total}}`);
    expect(said(findings)).toEqual([code]);
    expect(findings[0]).not.toHaveProperty('line');
  });

  test('a must is repeated in the words of the preferences', () => {
    expect(lint('must: {registered: {min: 2006-09}}', `prefer: {${total}}`)[0]?.text).toContain('registered: { min: 2006-09 }');
  });

  test.each([
    ['a must', `must: {colour: {not: blue}}\nprefer: {${total}}`],
    ['a criterion', `prefer: {colour: {grades: {red: 1}, weight: 1}}`],
    ['a guard', `prefer: {total: {lower: {best: 1 GBP, worst: 9 GBP}, when: {colour: {is: red}}, weight: 1}}`],
    ['a tie-break', `tie-break: [colour]\nprefer: {${total}}`],
  ])('is not told of what is used by %s', (_, preferences) => {
    expect(said(lint('should: {colour: {is: red}}', preferences))).toEqual([]);
  });

  test('what is used by a derived property is used when that is judged', () => {
    const asked = 'should: {seats: {min: 4}, doors: {min: 4}}';
    const derive = 'derive: {openings: doors + 1, all: openings + seats}\n';
    expect(said(lint(asked, `${derive}prefer: {all: {higher: {worst: 1, best: 9}, weight: 1}}`))).toEqual([]);
    expect(said(lint(asked, `${derive}prefer: {openings: {higher: {worst: 1, best: 9}, weight: 1}}`))).toEqual(['asked-unused seats']);
  });

  test('a chain of derived properties that each name the one before twice takes no time to speak of', () => {
    const chain = Array.from({ length: 60 }, (_, index) => `d${String.fromCodePoint(97 + (index % 26))}${'x'.repeat(index)}`);
    const derive = chain.map(
      (name, index) => `  ${name}: ${index === 0 ? 'doors' : `${chain[index - 1] ?? ''} + ${chain[index - 1] ?? ''}`}`,
    );
    const last = chain.at(-1) ?? '';
    const preferences = `derive:\n${derive.join('\n')}\nmust: {${last}: {min: 5}}\nprefer: {${total}}`;
    expect(said(lint('', preferences))).toEqual(['must-never-asked doors']);
  });
});
