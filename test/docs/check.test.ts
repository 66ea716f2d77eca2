import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findingCodes } from '../../src/ranking/lint/finding.js';

const page = readFileSync(join(import.meta.dirname, '../../docs/check.md'), 'utf8');

test('docs/check.md says of every finding what the table in the code says, in its order', () => {
  const written = page
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  expect(written).toEqual(Object.entries(findingCodes).map(([code, { means, remedy }]) => [`\`${code}\``, means, remedy]));
});
