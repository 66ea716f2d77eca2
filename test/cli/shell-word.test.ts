import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shellWord } from '../../src/cli/print/shell-word.js';

test.each([
  ['request.yaml', 'request.yaml'],
  ['/home/jo/a_b-c@d%e+f=g:h', '/home/jo/a_b-c@d%e+f=g:h'],
  ['', "''"],
  ['my request.yaml', "'my request.yaml'"],
  ['x; rm -rf ~', "'x; rm -rf ~'"],
  ["it's", "'it'\\''s'"],
  ['$(id)`id`', "'$(id)`id`'"],
  ['--yes', "'--yes'"],
  ['a\nb', "'a\nb'"],
  ['車', "'車'"],
])('%j is %s', (text, word) => {
  expect(shellWord(text)).toBe(word);
});

test.skipIf(process.platform === 'win32')('a shell reads the very text, whatever it is', () => {
  const texts = fc.sample(fc.string({ unit: fc.constantFrom(...Array.from('aZ0-_./ \'"\\$`;&|<>(){}[]*?!#~\t\n=%\u00e9')) }), 300);
  const printed = execFileSync('sh', ['-c', `printf '%s\\0' ${texts.map(shellWord).join(' ')}`], { encoding: 'utf8' });
  expect(printed.split('\0').slice(0, -1)).toEqual(texts);
});
