import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const pages = ['.', 'docs'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
);

/** Files that a page links to, and files of the project that it names between backticks. */
const namedIn = (page: string, text: string): string[] => [
  ...[...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path = '']) => join(dirname(page), path)),
  ...[...text.matchAll(/`((?:src|test|schemas|docs|examples|bench|scripts|bin|\.ci)\/[\w./-]+)`/g)].map(([, path = '']) => path),
];

test.each(pages)('%s names no file that is not there', (page) => {
  const missing = namedIn(page, readFileSync(join(root, page), 'utf8')).filter((path) => !existsSync(join(root, path)));
  expect(missing).toEqual([]);
});

test('the pages name files at all', () => {
  const named = pages.flatMap((page) => namedIn(page, readFileSync(join(root, page), 'utf8')));
  expect(named).toContain('docs/errors.md');
  expect(named.length).toBeGreaterThan(20);
});
