import { describe, expect, test } from 'vitest';
import { utf8 } from '../../../src/base/bytes.js';
import { MevilleError } from '../../../src/base/errors.js';
import { readTree } from '../../../src/base/read/file.js';
import { lintDraft } from '../../../src/customer/content/draft.js';
import { refuseText } from '../../../src/customer/content/guard.js';
import { prepare } from '../../../src/customer/send.js';
import { draftOf, failure, Market, wait } from '../../support/customer-market.js';

const request = (lines: string, category = 'any'): string =>
  `vrm: request/1\ncategory: ${category}\nwhere: GB\nuntil: 1h\ncurrency: GBP\n${lines}\n`;

const placesIn = async (lines: string, category?: string): Promise<string[]> =>
  (await lintDraft(draftOf(request(lines, category)))).map(
    ({ kind, path, inName }) => `${kind} ${path.join('.')}${inName ? ' (name)' : ''}`,
  );

describe('every word that a vendor would read is looked at', () => {
  test.each([
    ['the description', 'description: mail jo@example.org', ['email description']],
    ['a value', 'must: {note: {is: mail jo@example.org}}', ['email must.note.is']],
    ['a value of a list', 'may: {note: {in: [red, jo@example.org]}}', ['email may.note.in.1']],
    ['what it is not to be', 'may: {note: {not: jo@example.org}}', ['email may.note.not.0']],
    ['what it is to have', 'may: {extras: {has: [ribbon, jo@example.org]}}', ['email may.extras.has.1']],
    ['the name of a property', 'should: {jo@example.org: {is: red}}', ['email should.jo@example.org (name)']],
    ['a number that the name explains', 'must: {my account number: {is: 40281975}}', ['identifier must.my account number.is']],
    ['a day that the name explains', 'must: {date of birth: {is: 1984-03-12}}', ['identifier must.date of birth.is']],
  ])('%s', async (_, lines, expected) => {
    expect(await placesIn(lines)).toEqual(expected);
  });

  test('also a value of a category that has words of its own', async () => {
    expect(await placesIn('must: {colour: {is: ask jo@example.org}}', 'car')).toEqual(['email must.colour.is']);
  });

  test("the words of a vocabulary are nobody's", async () => {
    expect(await placesIn('must: {make: {is: Toyota}, engine: {in: [1.0 petrol, 1.3 petrol]}, trim: {in: [T3, TR]}}', 'car')).toEqual([]);
  });
});

describe('what is refused', () => {
  async function refusal(lines: string): Promise<MevilleError | undefined> {
    const text = request(lines);
    const draft = draftOf(text);
    try {
      refuseText(draft, await lintDraft(draft), { root: readTree(utf8(text), 'wish.yaml'), name: 'wish.yaml' });
      return undefined;
    } catch (thrown) {
      if (thrown instanceof MevilleError) return thrown;
      throw thrown;
    }
  }

  test.each([
    ['a description that says nothing of anybody', 'description: a tall window', [[6, 'description']]],
    [
      'a description that does',
      'description: mail jo@example.org',
      [
        [6, 'description'],
        [6, 'description'],
      ],
    ],
    ['an email address in a value', 'must:\n  note: {is: jo@example.org}', [[7, 'must.note.is']]],
    ['a hidden character in a name', 'must:\n  "no\\u200bte": {is: red}', [[7, 'must.no\\u{200b}te']]],
    [
      'two places',
      'must:\n  a: {is: jo@example.org}\n  b: {is: www.example.org}',
      [
        [7, 'must.a.is'],
        [8, 'must.b.is'],
      ],
    ],
  ])('%s, with every place', async (_, lines, places) => {
    const error = await refusal(lines);
    expect(error?.code).toBe('text-refused');
    expect(error?.file).toBe('wish.yaml');
    expect(error?.faults.map(({ line, path }) => [line, path])).toEqual(places);
    for (const { hint } of error?.faults ?? []) expect(hint).toBeTruthy();
  });

  test.each([
    ['words', 'must: {fabric: {is: linen}, drop: {min: 2 m}}'],
    ['nothing', ''],
  ])('not %s that tell of nobody', async (_, lines) => {
    expect(await refusal(lines)).toBeUndefined();
  });
});

describe('who prepares a request from a program', () => {
  const described = request('description: a tall window');

  test('is refused as the command is, before anything is written or anybody is asked', async () => {
    const market = new Market();
    await market.open('hill', []);
    const ports = await market.customer();
    expect(await failure(prepare(ports, draftOf(described), await ports.vendors.list(), wait))).toBe('text-refused');
    expect(await ports.ledger.list()).toEqual([]);
    expect([...market.fetched, ...market.posted]).toEqual([]);
  });

  test('says in the draft that it may go out, and the draft alone', async () => {
    const market = new Market();
    await market.open('hill', []);
    const ports = await market.customer();
    const allowed = { ...draftOf(described), allowText: true } as const;
    expect(await failure(prepare(ports, allowed, await ports.vendors.list(), wait))).toBe('no-answer');
    expect(() => draftOf(`${described}allow-text: true\n`)).toThrow();
  });
});
