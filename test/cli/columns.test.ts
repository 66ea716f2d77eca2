import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { columnsOf } from '../../src/cli/print/columns.js';

test('every character, and every character beside another, takes the columns that string-width says', () => {
  const differing: string[] = [];
  for (let code = 0; code < 0x3000; code += 1) {
    for (const text of [String.fromCodePoint(code), `a${String.fromCodePoint(code)}`, `${String.fromCodePoint(code)}é`])
      if (columnsOf(text) !== stringWidth(text)) differing.push(code.toString(16));
  }
  expect(differing).toEqual([]);
});

test('a text of any characters takes the columns that string-width says', () => {
  const character = fc.oneof(
    fc.constantFrom('a', ' ', 'é', '█', '▏', '·', '…', '\u0301', '\ufe0f', '\u200d', '中', '👍'),
    fc.string({ unit: 'binary', maxLength: 2 }),
  );
  fc.assert(
    fc.property(fc.array(character, { maxLength: 8 }), (parts) => {
      const text = parts.join('');
      expect(columnsOf(text)).toBe(stringWidth(text));
    }),
  );
});
