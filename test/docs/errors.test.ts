import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { errorCodes } from '../../src/base/errors.js';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/errors.md'), 'utf8');

const written = page
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

const expected = Object.entries(errorCodes)
  .toSorted(([, a], [, b]) => a.exit - b.exit)
  .map(([code, { exit, status, retry, means, remedy }]) => [
    `\`${code}\``,
    String(exit),
    String(status),
    retry ? 'yes' : 'no',
    means,
    remedy,
  ]);

test('docs/errors.md says of every code what the table in src/base/errors.ts says, by exit code', () => {
  expect(written).toEqual(expected);
});

test('every code is used: none is left over from something that is gone', () => {
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && file !== 'base/errors.ts' && !file.startsWith('schema/generated/'))
    .map((file) => readFileSync(join(root, 'src', file), 'utf8'))
    .join('\n');
  expect(Object.keys(errorCodes).filter((code) => !sources.includes(`'${code}'`))).toEqual([]);
});
