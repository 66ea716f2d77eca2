import { describe, expect, it } from 'vitest';
import harmless from './harmless.json' with { type: 'json' };
import identifying from './identifying.json' with { type: 'json' };

describe('the two lists of phrases that the content lint is measured on', () => {
  it.each([
    ['identifying', identifying],
    ['harmless', harmless],
  ])('the %s list has two hundred entries, each with a kind and a text of its own', (_name, entries) => {
    expect(entries).toHaveLength(200);
    expect(new Set(entries.map(({ text }) => text.trim().toLowerCase())).size).toBe(200);
    expect(entries.filter(({ kind, text }) => kind === '' || text.trim() === '')).toEqual([]);
  });

  it('no phrase is on both lists', () => {
    const known = new Set(identifying.map(({ text }) => text));
    expect(harmless.filter(({ text }) => known.has(text))).toEqual([]);
  });
});
