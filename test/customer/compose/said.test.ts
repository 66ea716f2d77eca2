import { describe, expect, test } from 'vitest';
import { codeOf } from '../../../src/base/errors.js';
import { blank, type Composition } from '../../../src/customer/compose/composition.js';
import { renderPreferences, renderRequest } from '../../../src/customer/compose/render.js';
import { withSaid, type Said } from '../../../src/customer/compose/said.js';

const start = (category: string): Composition => ({ ...blank(), category });
const codeFrom = (work: () => unknown): string => {
  try {
    work();
    return 'none';
  } catch (thrown) {
    return codeOf(thrown);
  }
};

describe('several wishes for one property', () => {
  test('of a list are weighed together', () => {
    const composed = withSaid(start('car'), [
      { wish: 'features=aircon', level: 'must' },
      { wish: 'features=sunroof, alloys', level: 'should' },
      { wish: 'features=tow bar', level: 'may' },
    ]);
    expect(renderPreferences(composed)).toContain('features: { includes: { sunroof: 0.334, alloys: 0.334, tow bar: 0.334 }, weight: 5 }');
  });

  test('are weighed as the last of them says, when no weight and no ideal is lost', () => {
    const composed = withSaid(start('car'), [
      { wish: 'mileage=at most 60000 mi', level: 'must' },
      { wish: 'mileage=at most 40000 mi', level: 'should' },
    ]);
    expect(renderPreferences(composed)).toContain('mileage: { lower: { best: 0 mi, worst: 40000 mi }, weight: 10 }');
  });

  test.each<readonly Said[]>([
    [
      { wish: 'mileage=at most 60000 mi, ideally 5000 mi', level: 'must' },
      { wish: 'mileage=at most 40000 mi', level: 'should' },
    ],
    [
      { wish: 'mileage=at most 60000 mi', level: 'must', weight: '7' },
      { wish: 'mileage=at most 40000 mi', level: 'should' },
    ],
  ])('are refused where something that was said would be lost: %j', (...wishes) => {
    expect(codeFrom(() => withSaid(start('car'), wishes))).toBe('usage-invalid');
  });
});

test.each(['Total', 'TOTAL', 'Price', 'Vendor-Score', 'Ready', 'budget', 'Budget'])(
  '%s is no property of its own, which vendors would read',
  (name) => {
    expect(codeFrom(() => withSaid(start('any'), [{ wish: `${name}=at most 500 GBP`, level: 'must' }]))).toBe('usage-invalid');
  },
);

test('a limit that is private is in the preferences alone', () => {
  const composed = withSaid(start('any'), [
    { wish: 'product=wardrobe', level: 'must' },
    { wish: 'total=at most 500 GBP, ideally 200 GBP', level: 'private' },
  ]);
  expect(renderRequest(composed)).not.toMatch(/500|200/);
  expect(renderPreferences(composed)).toContain('total: { max: 500 GBP }');
});
