import { describe, expect, test } from 'vitest';
import { isIban, isLuhn, isVin } from '../../../src/customer/content/checksums.js';
import { fold } from '../../../src/customer/content/fold.js';
import { lintText } from '../../../src/customer/content/lint.js';
import harmless from './harmless.json' with { type: 'json' };
import identifying from './identifying.json' with { type: 'json' };
import moreHarmless from './more-harmless.json' with { type: 'json' };
import moreIdentifying from './more-identifying.json' with { type: 'json' };

interface Phrase {
  readonly kind: string;
  readonly text: string;
}

/** The phrases that the lint finds something in, or nothing. */
async function parted(phrases: readonly Phrase[]): Promise<{ found: string[]; passed: string[] }> {
  const [found, passed]: [string[], string[]] = [[], []];
  for (const { text } of phrases) ((await lintText(text)).length > 0 ? found : passed).push(text);
  return { found, passed };
}

describe('how well it tells phrases apart', () => {
  test.each([
    ['the list that was written before it', identifying],
    ['phrases that were written after it', moreIdentifying],
  ])('at least 95 of 100 that say who somebody is are found: %s', async (_, phrases) => {
    const { passed } = await parted(phrases);
    expect(passed.length, passed.join('\n')).toBeLessThanOrEqual(phrases.length * 0.05);
  });

  test.each([
    ['the list that was written before it', harmless],
    ['phrases that were written after it', moreHarmless],
  ])('at most 5 of 100 harmless ones are taken for such: %s', async (_, phrases) => {
    const { found } = await parted(phrases);
    expect(found.length, found.join('\n')).toBeLessThanOrEqual(phrases.length * 0.05);
  });
});

describe('what is found', () => {
  test.each([
    ['write to jo@example.org please', 'email', 'jo@example.org', 9],
    ['ring 020 7946 0123 today', 'phone', '020 7946 0123', 5],
    ['Nice one. Thanks, Morag Tait', 'name', 'Morag Tait', 18],
    ['bring it to SW1A 2AA', 'address', 'SW1A 2AA', 12],
    ['as on www.example.org/me', 'link', 'www.example.org/me', 6],
    ['pay from GB82 WEST 1234 5698 7654 32', 'identifier', 'GB82 WEST 1234 5698 7654 32', 9],
    ['I work for Acme Brakes', 'employer', 'Acme Brakes', 11],
    ['red\u200bpaint', 'hidden', '\\u{200b}', 3],
  ])('is told with its place: %s', async (text, kind, what, at) => {
    expect(await lintText(text)).toEqual([{ kind, what, at, remedy: expect.any(String) as string }]);
  });

  test('has the place in what was written, whatever was left out of it to read it', async () => {
    const text = 'caf\u00e9 \u00ad write jo\u200b@exam\u200bple.org';
    const found = await lintText(text);
    const email = found.find(({ kind }) => kind === 'email');
    expect(text.slice(email?.at)).toBe('jo\u200b@exam\u200bple.org');
    expect(found.filter(({ kind }) => kind === 'hidden')).toHaveLength(3);
  });

  test.each(['\u001b[31mjo@example.org', 'jo@example.org\u202e', '\u200b\u202ejo@example.org\u0007'])(
    'is safe to print, whatever is in it: %j',
    async (text) => {
      const found = await lintText(text);
      expect(found.length).toBeGreaterThan(0);
      for (const { what } of found) expect(what).toMatch(/^[\p{L}\p{N}\p{P}\p{S} ]*$/u);
    },
  );

  test('is shortened when it is long', async () => {
    const [finding] = await lintText(`https://example.org/${'x'.repeat(180)}`);
    expect(finding?.what.length).toBeLessThanOrEqual(60);
  });

  test('is in the order of the text, and no piece twice', async () => {
    const found = await lintText('jo@example.org, 020 7946 0123, SW1A 2AA, www.example.org');
    expect(found.map(({ kind }) => kind)).toEqual(['email', 'phone', 'address', 'link']);
  });

  test('is nothing in nothing', async () => {
    expect(await lintText('')).toEqual([]);
  });
});

describe('numbers that are another thing by their check digits or by what is said of them', () => {
  test.each([
    ['an IBAN with a wrong digit', 'GB82 WEST 1234 5698 7654 33'],
    ['a card with a wrong digit', '4111 1111 1111 1112'],
    ['a vehicle with a wrong digit', '1M8GDM9A1KP042788'],
    ['an ISBN', 'ISBN 0 306 40615 2'],
    ['an article', 'EAN 05012345678900'],
    ['a price', 'up to 0 800 123 456 GBP'],
    ['a version', 'firmware 10.0.12.1'],
    ['a resolution', '1920 1080 1440 2560'],
    ['no vehicle mark', 'SK5 GRY'],
    ['a year and a make', 'automatic, 2018 Ford'],
    ['watts', 'bis 10000 Watt'],
  ])('are let pass: %s', async (_, text) => {
    expect(await lintText(text)).toEqual([]);
  });

  test.each([
    [isIban, 'DE89 3704 0044 0532 0130 00', 'DE88 3704 0044 0532 0130 00'],
    [isIban, 'NO93 8601 1117 947', 'NO93 8601 1117'],
    [isLuhn, '4111-1111-1111-1111', '4111-1111-1111-1121'],
    [isLuhn, '79927398713', '0000000000'],
    [isVin, '1M8GDM9AXKP042788', '1M8GDM9AXKP042789'],
    [isVin, '5GZCZ43D13S812715', 'IGZCZ43D13S812715'],
  ])('check digits hold for one and not for the other', (holds, right, wrong) => {
    expect(holds(right)).toBe(true);
    expect(holds(wrong)).toBe(false);
  });
});

describe('characters that nobody sees', () => {
  test.each([
    ['a zero width space', 'oak\u200btable'],
    ['a joiner between Latin letters', 'oak\u200dtable'],
    ['a soft hyphen', 'oak\u00adtable'],
    ['an override', '\u202eelbat'],
    ['an isolate', 'a \u2067red\u2069 one'],
    ['a tag without a flag', 'lamp\u{e0041}'],
    ['a variation selector behind a letter', 'a\ufe0f'],
    ['one for ideographs behind a letter', 'a\u{e0101}'],
    ['an em space', 'oak\u2003table'],
    ['a space that does not break between words', 'oak\u00a0table'],
    ['a filler', 'oak \u3164 table'],
    ['an empty braille cell', 'oak \u2800 table'],
    ['a Cyrillic letter in a Latin word', 'p\u0430inted'],
    ['a Cyrillic word that reads as a Latin one', 'a \u0441\u043e\u0440 figure'],
    ['a Greek letter in a Latin word', 'd\u03bfors'],
    ['a heap of marks', `z${'\u0301'.repeat(8)}`],
    ['a right-to-left mark in Latin', 'oak\u200ftable'],
  ])('are found: %s', async (_, text) => {
    expect((await lintText(text)).map(({ kind }) => kind)).toContain('hidden');
  });

  test.each([
    ['a family', '\u{1f468}\u200d\u{1f469}\u200d\u{1f467} tent'],
    ['a flag of tags', '\u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}'],
    ['a keycap', '1\ufe0f\u20e3'],
    ['a heart', '\u2764\ufe0f'],
    ['Persian', '\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645'],
    ['Hindi', '\u0915\u094d\u200d\u0937'],
    ['Russian', '\u0441\u0442\u043e\u043b \u0438\u0437 \u0434\u0443\u0431\u0430'],
    ['Japanese with its space', '\u6728\u306e\u3000\u673a'],
    ['French with its spaces', '1\u202f000\u00a0\u20ac, oak\u00a0!'],
    ['a unit', '10 \u03bcm, 4 k\u03a9'],
  ])('are let be where they belong: %s', async (_, text) => {
    expect(await lintText(text)).toEqual([]);
  });

  test('are left out to read what stands between them', () => {
    expect(fold('jo\u200b\uff20e\u00adx\u2011y').text).toBe('jo@ex-y');
  });
});
