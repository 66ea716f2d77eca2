import fc from 'fast-check';
import { utf8 } from '../../../src/base/bytes.js';
import { readTree } from '../../../src/base/read/file.js';
import { fromFiles } from '../../../src/customer/compose/from-files.js';
import type { Composition } from '../../../src/customer/compose/composition.js';

const troubles: readonly string[] = [
  'yes',
  'No',
  'on',
  'null',
  '~',
  'true',
  'False',
  '1.0',
  '0x10',
  '0o7',
  '1e3',
  '-1',
  '.5',
  '.inf',
  '.nan',
  '2006-09-01',
  '12:30:45',
  '# not a comment',
  'a #b',
  'a: b',
  ': a',
  'a:',
  '- a',
  '-',
  '--',
  '---',
  '...',
  '? a',
  '?',
  '|',
  '>',
  '@a',
  '`a`',
  '%a',
  '!a',
  '&a',
  '*a',
  '[a]',
  '{a}',
  'a]',
  'a, b',
  'a,b',
  '"a"',
  "'a'",
  "it's",
  'a "b" c',
  'a\\b',
  '\\n',
  '<<',
  '=',
  'é',
  '日本',
  '🚗',
  'a\u00a0b',
  '\u202eabc',
  '\ufeffa',
  'to',
  '1.3 petrol',
  'Vauxhall to go',
  'at most',
  'not',
  'ideally',
  'or',
  'and so on',
  'https://a.example/?b=c#d',
  'x'.repeat(1200),
];

/** Texts that a YAML reader could take for something else than they are. */
export const nasty = fc.oneof(
  fc.constantFrom(...troubles),
  fc.string({ minLength: 1, maxLength: 20 }),
  fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }),
  fc.string({ minLength: 1, maxLength: 8, unit: fc.constantFrom(...Array.from(' :#,-[]{}"\'?|>&*!%@`\\ab1.')) }),
);

const treeOf = (text: string, name: string): { root: ReturnType<typeof readTree>; name: string } => ({
  root: readTree(utf8(text), name),
  name,
});

/** What the texts of files say. */
export const composed = ({ request, preferences }: { request?: string; preferences?: string }): Composition =>
  fromFiles({
    ...(request === undefined ? {} : { request: treeOf(request, 'request.yaml') }),
    ...(preferences === undefined ? {} : { preferences: treeOf(preferences, 'preferences.yaml') }),
  });
