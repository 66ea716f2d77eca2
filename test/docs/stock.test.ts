import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { vocabulary } from '../../src/schema/vocabulary.js';
import { parseStockMap } from '../../src/vendor/stock/map.js';
import { dateOrders } from '../../src/vendor/stock/transform.js';
import { tree } from '../vendor/shop.js';

const page = readFileSync(join(import.meta.dirname, '../../docs/stock.md'), 'utf8');

test('the mapping of docs/stock.md is one', () => {
  const [, mapping = ''] = /^```yaml\n(.*?)^```/ms.exec(page) ?? [];
  const map = parseStockMap(tree(mapping, 'map.yaml'), 'map.yaml', vocabulary('car'));
  expect(map.properties).toHaveLength(6);
});

test('docs/stock.md lists every transform, with every order of dates', () => {
  const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../schemas/files/stock-map.schema.json'), 'utf8')) as {
    $defs: { transform: { oneOf: [{ enum: string[] }, { properties: Record<string, unknown> }] } };
  };
  const [words, maps] = schema.$defs.transform.oneOf;
  const listed = [...page.matchAll(/^\| `([a-z-]+)/gm)].map(([, name]) => name);
  for (const name of [...words.enum, ...Object.keys(maps.properties)]) expect(listed).toContain(name);
  for (const order of dateOrders) expect(page).toContain(order);
});
