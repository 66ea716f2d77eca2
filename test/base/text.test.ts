import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { didYouMean, isWellFormed, visible } from '../../src/base/text.js';
import { fastest } from '../support/fastest.js';

describe('visible', () => {
  it.each(['Hill Garage', 'Citroën', 'Cafe\u0301', '価格 5200', '£5,200.00 – “ok”', '🚗', 'a\\b', ''])('leaves %j as it is', (text) =>
    expect(visible(text)).toBe(text),
  );

  it.each([
    ['\u001b[31m', '\\u{1b}[31m'],
    ['\u0007', '\\u{7}'],
    ['a\nb\r\t', 'a\\u{a}b\\u{d}\\u{9}'],
    ['\u009b31m', '\\u{9b}31m'],
    ['\u007f', '\\u{7f}'],
    ['\u202eabc\u2069', '\\u{202e}abc\\u{2069}'],
    ['a\u200bb\u200d\ufeff', 'a\\u{200b}b\\u{200d}\\u{feff}'],
    ['\u{e0041}', '\\u{e0041}'],
    ['\ue000', '\\u{e000}'],
    ['\u0378', '\\u{378}'],
    ['\u2028\u2029', '\\u{2028}\\u{2029}'],
    ['\u00a0\u3000', '\\u{a0}\\u{3000}'],
    ['\ud800', '\\u{d800}'],
    ['\u3164\u2800', '\\u{3164}\\u{2800}'],
    ['\u00ad', '\\u{ad}'],
    ['a\ufe0f', 'a\\u{fe0f}'],
  ])('spells out %j, which shows nothing or moves what is shown', (text, expected) => expect(visible(text)).toBe(expected));

  it('passes two combining marks in a row and none that has nothing to stand on', () => {
    expect(visible('a\u0301\u0302\u0303b\u0301')).toBe('a\u0301\u0302\\u{303}b\u0301');
    expect(visible('\u0301a')).toBe('\\u{301}a');
    expect(visible('\u0007\u0338')).toBe('\\u{7}\\u{338}');
    expect(visible(`a${'\u0301'.repeat(4000)}`).match(/\p{M}/gu)).toHaveLength(2);
  });

  it('never holds a character outside the allow-list, and changes nothing the second time', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes)),
    );
    fc.assert(
      fc.property(text, (source) => {
        const shown = visible(source);
        expect(shown).toMatch(/^[\p{L}\p{N}\p{P}\p{S}\p{M} ]*$/u);
        expect(shown).not.toMatch(/\p{M}{3}|^\p{M}/u);
        expect(visible(shown)).toBe(shown);
      }),
    );
  });

  it('takes no more columns than it is given, and never cuts an escape in two', () => {
    expect(visible('abcdef', { maxWidth: 6 })).toBe('abcdef');
    expect(visible('abcdefg', { maxWidth: 6 })).toBe('abcde…');
    expect(visible('価格価格', { maxWidth: 6 })).toBe('価格…');
    expect(visible('ab\u202ecd', { maxWidth: 6 })).toBe('ab…');
    expect(visible('abc', { maxWidth: 0 })).toBe('');
    fc.assert(fc.property(fc.string(), fc.nat(20), (text, maxWidth) => visible(text, { maxWidth }).length <= maxWidth));
  });

  it('reads no more of a long text than it shows', () => {
    expect(fastest(() => void visible('x'.repeat(20_000_000), { maxWidth: 40 }), 100)).toBeLessThan(100);
  });
});

describe('isWellFormed', () => {
  it.each(['\ud800', '\udc00', 'a\udfffb', '\udc00\ud800'])('is false for %j', (text) => expect(isWellFormed(text)).toBe(false));
  it.each(['', 'a', '🚗', '\u0000'])('is true for %j', (text) => expect(isWellFormed(text)).toBe(true));
});

describe('didYouMean', () => {
  const words = ['mileage', 'colour', 'doors', 'registered', 'must'];
  it.each([
    ['milage', 'mileage'],
    ['coluor', 'colour'],
    ['doosr', 'doors'],
    ['Doors', 'doors'],
    ['regsitred', 'registered'],
    ['musst', 'must'],
  ])('takes %j for %j', (word, meant) => expect(didYouMean(word, words)).toBe(meant));
  it.each(['', 'x', 'price', 'mi', 'dors-and-windows', 'must', 'd'.repeat(100_000)])('has no suggestion for %.30j', (word) =>
    expect(didYouMean(word, words)).toBeUndefined(),
  );
  it('takes the nearest, and the first of equals', () => expect(didYouMean('cart', ['cars', 'card', 'carts'])).toBe('cars'));
});
