import { describe, expect, test } from 'vitest';
import { lintText } from '../../../src/customer/content/lint.js';

/** A pattern that tries again and again takes minutes for texts like these; the time of a test is a guard against that, and no figure. */

const size = 50_000;
const filled = (piece: string): string => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

const pieces = [
  'a',
  'A',
  'Ab ',
  'a ',
  'a.',
  'a@',
  'a at ',
  'a dot ',
  'a-',
  'aa(at)',
  '@',
  '@a',
  'www.',
  'http://',
  'u/',
  'a#',
  'instagram ',
  'my name is ',
  'Dr ',
  'Mr Aa ',
  'Thanks, ',
  'Thanks Aa',
  "I'm ",
  'I work at ',
  'for the ',
  'Aa & ',
  '0',
  '0 ',
  '07700 ',
  '+',
  '(0)',
  '1-',
  '1.',
  '1,',
  '1/',
  'one ',
  'one-two ',
  '1 Aa ',
  '12 rue ',
  'flat 1 ',
  'via a ',
  'straße ',
  'SW1A ',
  'SW1A1A',
  '12345 ',
  '1234 AB ',
  'A1A ',
  'my account number ',
  'account 1 ',
  'A1 ',
  'GB82 ',
  '4111 ',
  'AB12 ',
  'a:',
  '0:',
  '1.2345,',
  '51.5° ',
  '///a.',
  'aaaa.aaaa',
  'born 1 ',
  'geb. ',
  '\u200b',
  'a\u200b',
  '\u0301',
  'а',
  'aа',
  '\u{1f468}\u200d',
  '\u{e0041}',
  'é',
  '東',
  '東京都',
  ' ',
  '.',
  '!',
  'a @ ',
  'a @ a . ',
  'seven ',
  '0777 ',
  'Anna ',
  'Anna and ',
  'for Anna ',
  'engrave ',
  'my little ',
  'my wife anna ',
  '１',
  '٠',
  'order 9-',
  'aB1',
  'number one Aa ',
  'Am Aa ',
  'house opposite ',
  'corner of Aa ',
  'follow a ',
  '1234 Berlin ',
  '12345-1234 ',
  'A1B2C3 ',
  'initials A. ',
  'student at Aa ',
  'University of ',
];

describe('a hostile text of fifty thousand characters is read in time', () => {
  test.each(pieces)('of %j', { timeout: 20_000 }, async (piece) => {
    expect((await lintText(filled(piece))).length).toBeLessThan(size);
    expect((await lintText(`${filled(piece)}!`)).length).toBeLessThan(size);
  });
});

describe('a long text that is full of findings is read in time', () => {
  // To compare each finding with each other one would take twenty thousand million steps for the first of them.
  test.each(['\u200ba', '@aa ', '〒100-0001 '])('of 400 000 characters of %j', { timeout: 20_000 }, async (piece) => {
    const count = 400_000 / piece.length;
    expect(await lintText(piece.repeat(Math.floor(count)))).toHaveLength(Math.floor(count));
  });
});
