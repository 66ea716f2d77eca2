import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { criterionWords, fileWords } from '../../src/ranking/preferences/file-schema.js';
import { shapeWords } from '../../src/ranking/preferences/read-shape.js';
import { preferencesFromText } from '../../src/ranking/text.js';

const page = readFileSync(join(import.meta.dirname, '../../docs/preferences.md'), 'utf8');
const examples = [...page.matchAll(/```yaml\n([^`]+)```/g)].map(([, text = '']) => text);

/** An example shows what it is about; what every file has is added. */
function whole(example: string): string {
  const vrm = example.startsWith('vrm:') ? '' : 'vrm: preferences/1\n';
  return `${vrm}${example}${/^prefer:/m.test(example) ? '' : 'prefer: {doors: {grades: {5: 1}, weight: 1}}\n'}`;
}

describe('docs/preferences.md', () => {
  test.each(examples)('has examples that are read: %s', (example) => {
    expect(preferencesFromText(whole(example), 'example.yaml').criteria.length).toBeGreaterThan(0);
  });

  test('shows every word of the language in an example or a table', () => {
    expect(examples.length).toBeGreaterThan(8);
    const said = [...page.matchAll(/```yaml\n[^`]+```|^\|.+\|$/gm)].map(([text]) => text).join('\n');
    for (const word of [...fileWords, ...criterionWords, ...shapeWords].filter((each) => each !== 'note'))
      expect([word, new RegExp(`(?<![\\w-])${word}(?![\\w-])`).test(said)]).toEqual([word, true]);
  });
});
