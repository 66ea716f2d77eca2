import { expect, test } from 'vitest';
import { isBelowFloor } from '../../../src/vendor/pricing/price-lines.js';

const car = { name: 'car', amount: '100.00', times: 2, kind: 'item' } as const;
const delivery = { name: 'delivery', amount: '50.00', times: 1, kind: 'fee' } as const;
const discount = { name: 'sale', amount: '0.01', times: 1, kind: 'discount' } as const;

test('a floor is met by what the item is sold for, and neither fees make up for it nor can one that is not known be met', () => {
  expect(isBelowFloor([car], 'GBP', 2, 10_000n)).toBe(false);
  expect(isBelowFloor([car], 'GBP', 2, 10_001n)).toBe(true);
  expect(isBelowFloor([car, delivery], 'GBP', 2, 10_001n)).toBe(true);
  expect(isBelowFloor([car, delivery, discount], 'GBP', 2, 10_000n)).toBe(true);
  expect(isBelowFloor([car], 'GBP', 2, undefined)).toBe(true);
});
