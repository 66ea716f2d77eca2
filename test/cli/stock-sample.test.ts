import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsOf } from '../../src/cli/print/columns.js';
import { sampleLines } from '../../src/cli/stock/sample.js';
import { vocabulary } from '../../src/schema/vocabulary.js';
import { parseStockMap } from '../../src/vendor.js';
import { tree } from '../vendor/shop.js';

const words = vocabulary('car');
const columns = ['ref', 'make', 'model', 'miles', 'price'];
const text =
  'sku: { column: ref }\nprice: { column: price, currency: GBP }\nmake: { column: make }\nmodel: { column: model }\nmileage: { column: miles, unit: mi }\n';
const map = parseStockMap(tree(text, 'map.yaml'), 'map.yaml', words);

test('a row as it would be offered is no wider than the terminal, however wide that is', () => {
  fc.assert(
    fc.property(fc.integer({ min: 40, max: 120 }), fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 30 }), (room, model) => {
      const lines = sampleLines(map, columns, [['HG1', 'Toyota', `Yaris ${model}`, '21500', '5200']], words, room);
      expect(lines.join(' ')).toContain('HG1');
      expect(Math.max(...lines.map(columnsOf))).toBeLessThanOrEqual(room);
    }),
  );
});
