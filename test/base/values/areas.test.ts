import { expect, test } from 'vitest';
import { areaMeant, isArea } from '../../../src/base/values/areas.js';

test.each(['GB', 'NZ', 'AX', 'ZW', 'GB-SCT', 'US-CA', 'FR-2A', 'AT-9'])('%s is an area', (code) => {
  expect(isArea(code)).toBe(true);
});

test.each(['', 'UK', 'ZZ', 'EU', 'XK', 'AN', 'gb', 'G', 'GBR', 'GB-', 'GB-SCOT', 'ZZ-1', 'GB-sct', ' GB', 'GB\n'])(
  '%j is no area',
  (code) => {
    expect(isArea(code)).toBe(false);
  },
);

test('what people take for the code of a country leads to it', () => {
  expect(areaMeant('uk')).toBe('GB');
  expect(areaMeant('EL')).toBe('GR');
  expect(areaMeant('ZZ')).toBeUndefined();
});
