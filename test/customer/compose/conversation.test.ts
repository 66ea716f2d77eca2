import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { texts } from '../../../src/base/read/tree.js';
import { utf8 } from '../../../src/base/bytes.js';
import { readTree } from '../../../src/base/read/file.js';
import { blank, type Composition } from '../../../src/customer/compose/composition.js';
import { Conversation, resumed } from '../../../src/customer/compose/conversation.js';
import type { Prompt, Said } from '../../../src/customer/compose/prompt.js';
import { renderPreferences, renderRequest } from '../../../src/customer/compose/render.js';
import { filesOf } from '../../../src/customer/compose/said.js';
import { misfit } from '../../../src/customer/compose/script.js';
import { categories } from '../../../src/schema/vocabulary.js';
import { composed } from './support.js';

const names = { request: 'request.yaml', preferences: 'preferences.yaml' };
const idOf = (conversation: Conversation): string | undefined => conversation.next()?.id;

/** Answers by the identity of the question; Enter where there is none. */
function told(start: Conversation, answers: Readonly<Record<string, Said>>, until?: string): Conversation {
  let conversation = start;
  for (let prompt = conversation.next(); prompt !== undefined && prompt.id !== until; prompt = conversation.next())
    conversation = conversation.answer(answers[prompt.id] ?? entered(prompt));
  return conversation;
}

/** What Enter says. */
function entered(prompt: Prompt): Said {
  if (prompt.kind === 'text') return prompt.suggested ?? '';
  if (prompt.kind === 'choices') return prompt.suggested ?? [];
  return prompt.suggested ?? prompt.choices[0]?.value ?? '';
}

const yaris: Readonly<Record<string, Said>> = {
  category: 'car',
  properties: ['model', 'mileage', 'fuel', 'colour'],
  'model.value': 'Yaris',
  'mileage.value': 'at most 60000, ideally 5000',
  'fuel.value': ['petrol', 'hybrid'],
  'fuel.level': 'may',
  'colour.value': 'silver, grey',
  'colour.level': 'private',
  'price.most': '6500, ideally 3500',
  weights: 'each',
  'colour.weight': '5',
};

const totalAtMost6500 = { kind: 'map', entries: [{ key: 'max', value: { text: '6500 GBP' } }] };

const words = (ids: string): string[] => ids.split(' ');
const lines = (text: string): string[] => text.split('\n').filter((line) => /^ {2}/.test(line));

describe('a conversation', () => {
  test('asks for a car in few questions, and comes to both files', () => {
    const conversation = told(new Conversation(blank()), yaris);
    expect(conversation.given.map(({ prompt }) => prompt.id)).toEqual([
      ...words('category where currency properties model.value model.level mileage.value mileage.level'),
      ...words('fuel.value fuel.level colour.value colour.level price.most'),
      ...words('weights mileage.weight fuel.weight colour.weight total.weight until'),
    ]);
    expect(lines(renderRequest(conversation.composition))).toEqual([
      '  model: { is: Yaris }',
      '  mileage: { max: 60000 mi }',
      '  fuel: { in: [petrol, hybrid] }',
    ]);
    expect(lines(renderPreferences(conversation.composition))).toEqual([
      '  colour: { in: [silver, grey] }',
      '  total: { max: 6500 GBP }',
      '  mileage: { lower: { best: 5000 mi, worst: 60000 mi }, weight: 10 }',
      '  fuel: { grades: { petrol: 1, hybrid: 1, else: 0 }, weight: 5 }',
      '  colour: { grades: { silver: 1, grey: 0.5, else: 0 }, weight: 5 }',
      '  total: { lower: { best: 3500 GBP, worst: 6500 GBP }, weight: 30 }',
    ]);
  });

  test('with no words of a category, its properties are named by whoever asks', () => {
    const answers = {
      category: 'any',
      properties: 'width, "paper size"',
      'product.value': 'printer',
      'width.value': 'at most 40 cm',
      'paper size.value': 'A4, A3',
      'price.most': '99',
    };
    const { composition } = told(new Conversation(blank({ where: 'DE', currency: 'EUR' })), answers);
    expect(lines(renderRequest(composition))).toEqual([
      '  product: { is: printer }',
      '  width: { max: 40 cm }',
      '  paper size: { in: [A4, A3] }',
    ]);
    expect(renderPreferences(composition)).toContain('total: { lower: { best: 0 EUR, worst: 99 EUR }, weight: 30 }');
  });

  test('every question has its part, its help and an identity of its own', () => {
    for (const category of categories) {
      const properties = category === 'any' ? 'a, b' : ['features', 'warranty', 'tax', 'sim', 'tethering', 'data', 'registered'];
      let conversation = told(new Conversation({ ...blank(), quantity: '2' }), { category, 'product.value': 'lamp' }, 'properties');
      const known = conversation.next();
      conversation = conversation.answer(
        known?.kind === 'choices' ? known.choices.map(({ value }) => value).filter((value) => properties.includes(value)) : properties,
      );
      conversation = anyhow(conversation);
      const ids = conversation.given.map(({ prompt }) => prompt.id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { prompt } of conversation.given) {
        expect(prompt.text).not.toBe('');
        expect(prompt.help).not.toBe('');
        expect(prompt.part).not.toBe('');
      }
    }
  });

  test('an answer that does not fit is refused', () => {
    const conversation = new Conversation(blank());
    expect(() => conversation.answer('boat')).toThrow(expect.objectContaining({ code: 'value-invalid' }));
    expect(() => conversation.answer(['car'])).toThrow(expect.objectContaining({ code: 'value-invalid' }));
    const asked = told(conversation, yaris, 'properties');
    expect(() => asked.answer(['model', 'model'])).toThrow(expect.objectContaining({ code: 'value-invalid' }));
    expect(() => asked.answer('model')).toThrow(expect.objectContaining({ code: 'value-invalid' }));
    const mileage = told(conversation, yaris, 'mileage.value');
    expect(() => mileage.answer('low')).toThrow(expect.objectContaining({ code: 'value-invalid' }));
    expect(() => told(conversation, yaris).answer('more')).toThrow(expect.objectContaining({ code: 'value-invalid' }));
  });

  test.each([
    ['mileage.value', 'at most 60000, ideally 70000', 'has to be less than 60000 mi'],
    ['mileage.value', '60000 to 5000', 'above'],
    ['mileage.value', '', 'press Esc to go back'],
    ['price.most', '6500, ideally 7000', 'has to be less than 6500'],
    ['price.most', 'at least 6500', 'one price'],
    ['price.most', '3000 to 6500', 'one price'],
    ['price.most', '0', 'above 0'],
    ['price.most', '5000 EUR', 'is not in GBP'],
    ['until', '90d', '89 days'],
    ['until', 'soon', 'for example 48h'],
    ['where', 'England', 'for example GB'],
    ['currency', 'pounds', 'for example GBP'],
  ])('what cannot be is caught as soon as it is said: %s %s', (id, text, fault) => {
    const prompt = told(new Conversation(blank()), yaris, id).next();
    expect(prompt?.kind === 'text' ? prompt.fault(text) : undefined).toContain(fault);
  });

  test.each([
    ['total', 'is not asked of vendors'],
    ['product', 'twice'],
    ['a, a', 'twice'],
    ['a,, b', 'named by'],
    ['__proto__', 'named by'],
    ['x'.repeat(65), 'named by'],
    [Array.from({ length: 21 }, (_, at) => `p${String(at)}`).join(', '), '20 names are the most'],
  ])('"%s" are no names of properties', (text, fault) => {
    const prompt = told(new Conversation(blank()), { category: 'any', 'product.value': 'lamp' }, 'properties').next();
    expect(prompt?.kind === 'text' ? prompt.fault(text) : undefined).toContain(fault);
  });

  test('a date that is only wished for needs to say what would be best', () => {
    const answers = { ...yaris, properties: ['registered'], 'registered.value': 'at least 2006', 'registered.level': 'should' };
    const conversation = told(new Conversation(blank()), answers, 'registered.ideal');
    const prompt = conversation.next();
    expect(prompt?.kind === 'text' ? prompt.fault('') : undefined).toContain('what would be best');
    expect(renderPreferences(told(conversation, { ...answers, 'registered.ideal': '2009' }).composition)).toContain(
      'registered: { higher: { best: 2009, worst: 2006 }, weight: 10 }',
    );
  });

  test('an amount alone is the most it may cost, and so is a bound', () => {
    const at = told(new Conversation(blank()), yaris, 'price.most');
    for (const text of ['6500', '6500 GBP', 'at most 6500', 'up to 6500 GBP'])
      expect(told(at.answer(text), {}).composition.rules).toMatchObject([{ key: 'colour' }, { key: 'total', value: totalAtMost6500 }]);
  });

  test('Enter gives each wish the weight that is usual for it', () => {
    const { weights: _, 'colour.weight': __, ...usual } = yaris;
    const conversation = told(new Conversation(blank()), usual);
    expect(conversation.given.map(({ prompt }) => prompt.id)).not.toContain('mileage.weight');
    expect(renderPreferences(conversation.composition).match(/weight: \d+/g)).toEqual([
      'weight: 10',
      'weight: 5',
      'weight: 10',
      'weight: 30',
    ]);
    const { help } = told(new Conversation(blank()), usual, 'weights').next() as Extract<Prompt, { kind: 'choice' }>;
    expect(help).toContain('No vendor is told');
  });

  test('the weight of what stands alone is not asked', () => {
    const conversation = told(new Conversation(blank()), { category: 'car', properties: ['*'], 'price.most': '6500' });
    expect(conversation.given.map(({ prompt }) => prompt.id)).not.toContain('weights');
  });

  test.each([
    ['properties', [], 'press Space'],
    ['properties', ['model', '*'], 'untick'],
    ['fuel.value', [], 'press Space'],
  ] as const)('of the choices for %s, %j are refused', (id, ticked, fault) => {
    const asked = told(new Conversation(blank()), yaris, id);
    const prompt = asked.next();
    expect(prompt?.kind === 'choices' ? prompt.fault?.(ticked) : undefined).toContain(fault);
    expect(() => asked.answer(ticked)).toThrow(expect.objectContaining({ code: 'value-invalid' }));
  });

  test('a file with no wish but the price starts with the price alone', () => {
    const { composition } = told(new Conversation(blank()), { category: 'car', properties: ['*'], 'price.most': '6500' });
    const again = told(new Conversation(composition), {}, 'properties').next();
    expect(again).toMatchObject({ suggested: ['*'] });
  });

  test('what is ticked beside something else is there when it is typed', () => {
    const answers = { ...yaris, 'fuel.value': ['petrol', '*'] };
    expect(told(new Conversation(blank()), answers, 'fuel.text').next()).toMatchObject({ suggested: 'petrol' });
  });

  test('a price is needed when nothing else tells offers apart', () => {
    const prompt = told(new Conversation(blank()), { category: 'car', properties: ['model'], 'model.value': 'Yaris' }, 'price.most').next();
    expect(prompt?.help).toContain('It is needed');
    expect(prompt?.kind === 'text' ? prompt.fault('') : undefined).toContain('type a price');
    const other = told(new Conversation(blank()), yaris, 'price.most').next();
    expect(other?.kind === 'text' ? other.fault('') : '').toBeUndefined();
  });
});

describe('going back', () => {
  test('asks the last question again, and suggests what was said', () => {
    const conversation = told(new Conversation(blank()), yaris, 'mileage.level').back();
    expect(conversation?.next()).toMatchObject({ id: 'mileage.value', suggested: 'at most 60000, ideally 5000' });
    expect(conversation?.back()?.next()).toMatchObject({ id: 'model.level', suggested: 'must' });
    expect(conversation?.back()?.back()?.next()).toMatchObject({ id: 'model.value', suggested: 'Yaris' });
  });

  test('ends at the first question', () => {
    expect(new Conversation(blank()).back()).toBeUndefined();
    const conversation = new Conversation(blank()).answer('car').back();
    expect(conversation?.next()).toMatchObject({ id: 'category', suggested: 'car' });
    expect(conversation?.back()).toBeUndefined();
  });

  test('leaves the conversation it comes from as it was', () => {
    const conversation = told(new Conversation(blank()), yaris, 'mileage.level');
    conversation.back()?.answer('at most 1 mi');
    expect(idOf(conversation)).toBe('mileage.level');
    expect(conversation.given.at(-1)?.said).toBe('at most 60000, ideally 5000');
  });

  test('changes one answer and keeps what still fits', () => {
    const whole = told(new Conversation(blank()), yaris);
    const changed = whole.reopen('mileage.value');
    expect(changed.next()).toMatchObject({ id: 'mileage.value', suggested: 'at most 60000, ideally 5000' });
    const again = changed.answer('at most 40000, ideally 5000');
    expect(idOf(again)).toBeUndefined();
    expect(renderPreferences(again.composition)).toContain('mileage: { lower: { best: 5000 mi, worst: 40000 mi }, weight: 10 }');
    expect(changed.answer('at most 60000, ideally 5000').composition).toEqual(whole.composition);
  });

  test('asks anew what no longer fits, with what was said as the suggestion', () => {
    const answers = { ...yaris, 'mileage.value': '5000 to 60000', 'mileage.ideal': '5000 mi' };
    const changed = told(new Conversation(blank()), answers).reopen('mileage.value').answer('4000 to 60000');
    expect(idOf(changed)).toBe('mileage.ideal');
    const euros = told(new Conversation(blank()), { ...yaris, 'price.most': '6500 GBP' })
      .reopen('currency')
      .answer('EUR');
    expect(euros.next()).toMatchObject({ id: 'price.most', suggested: '6500 GBP' });
  });

  test('to another category leaves the first one out', () => {
    const changed = told(told(new Conversation(blank()), yaris).reopen('category').answer('mobile-plan'), { properties: ['*'] });
    expect(changed.composition).toMatchObject({ category: 'mobile-plan', asked: [] });
    expect(changed.reopen('category').answer('car').composition).toMatchObject({ category: 'car', asked: [] });
  });

  test('to a question that was never asked changes nothing', () => {
    const conversation = told(new Conversation(blank()), yaris);
    expect(conversation.reopen('doors.value')).toBe(conversation);
  });
});

const example = (name: string): string => readFileSync(join(import.meta.dirname, '../../../examples', name), 'utf8');

describe('starting from files', () => {
  const start = composed({ request: example('request.yaml'), preferences: example('preferences.yaml') });

  test('Enter to everything writes them as they were', () => {
    const { composition } = told(new Conversation(start), {});
    const read = (text: string): unknown => texts(readTree(utf8(text), 'it'));
    expect(read(renderRequest(composition))).toEqual(read(example('request.yaml')));
    expect(read(renderPreferences(composition))).toEqual(read(example('preferences.yaml')));
    expect(renderPreferences(composition)).toBe(renderPreferences(start));
  });

  test('what is said anew is suggested as it was, and replaces it', () => {
    const conversation = told(new Conversation(start), { 'mileage.keep': 'change' }, 'mileage.value');
    expect(conversation.next()).toMatchObject({ suggested: 'at most 40000 mi, ideally 5000 mi' });
    const { composition } = told(conversation.answer('at most 30000'), {});
    expect(renderRequest(composition)).toContain('mileage: { max: 30000 mi }');
    expect(renderPreferences(composition)).toContain('mileage: { lower: { best: 0 mi, worst: 30000 mi }, weight: 22 }');
  });

  test('a property that is chosen no more leaves both files', () => {
    const { composition } = told(new Conversation(start), { properties: ['make', 'model'] });
    expect(composition.asked.map(({ property }) => property)).toEqual(['make', 'model']);
    expect([...composition.rules, ...composition.judged].map(({ key }) => key)).toEqual(['make', 'model', 'total', 'total']);
  });

  test('in another currency, what is in the old one is asked anew', () => {
    const conversation = told(new Conversation(start), { currency: 'EUR' }, 'price.most');
    expect(conversation.given.map(({ prompt }) => prompt.id)).not.toContain('price.keep');
    expect(filesOf(told(conversation, { 'price.most': '6000' }).composition, names).judging.currency).toBe('EUR');
  });
});

describe('a draft', () => {
  test('goes on where it was, with what was taken back as suggestions', () => {
    const conversation = told(new Conversation(blank({ where: 'DE' })), yaris, 'colour.value').back() ?? new Conversation(blank());
    const again = resumed(conversation.draft(), '.draft');
    expect(again.next()).toMatchObject({ id: 'fuel.level', suggested: 'may' });
    expect(again.given.map(({ said }) => said)).toEqual(conversation.given.map(({ said }) => said));
    expect(told(again, yaris).composition).toEqual(told(conversation, yaris).composition);
    expect(again.draft()).toBe(conversation.draft());
  });

  test('knows the files it started from', () => {
    const start = composed({ request: example('request.yaml'), preferences: example('preferences.yaml') });
    const again = resumed(new Conversation(start).answer('car').draft(), '.draft');
    expect(renderPreferences(told(again, {}).composition)).toBe(renderPreferences(start));
  });

  const sound = JSON.parse(told(new Conversation(blank()), yaris).draft()) as Record<string, unknown>;
  const longer = { ...sound, said: [...(sound['said'] as unknown[]), ['where', 'GB']] };
  test.each<[string, unknown]>([
    ['a number', 1],
    ['a list', []],
    ['nothing', null],
    ['an empty map', {}],
    ['another format', { ...sound, draft: 2 }],
    ['a member more', { ...sound, more: 1 }],
    ['no request', { ...sound, request: null }],
    ['a request that is none', { ...sound, request: 'category: car' }],
    ['a request that is no YAML', { ...sound, request: '[' }],
    ['preferences that are none', { ...sound, preferences: 'prefer: {}' }],
    ['answers that are no list', { ...sound, said: {} }],
    ['an answer that is no pair', { ...sound, said: [['where']] }],
    ['an answer that is a number', { ...sound, said: [['where', 5]] }],
    ['an answer with a number in it', { ...sound, said: [['properties', ['make', 5]]] }],
    ['an answer that moves the cursor', { ...sound, undone: [['where', '\u001b[2J']] }],
    ['an answer twice', longer],
  ])('of %s is refused', (_what, value) => {
    expect(() => resumed(JSON.stringify(value), '.draft')).toThrow(expect.objectContaining({ code: 'file-invalid', file: '.draft' }));
  });

  test.each(['', '{', '{"draft": 1, "draft": 1}', 'draft: 1'])('of %j is no JSON', (text) => {
    expect(() => resumed(text, '.draft')).toThrow(expect.objectContaining({ code: 'json-invalid', file: '.draft' }));
  });

  test('whose answers fit no more asks again', () => {
    const said = (sound['said'] as [string, Said][]).map(([id, one]) => [id, id === 'model.level' ? 'perhaps' : one]);
    expect(idOf(resumed(JSON.stringify({ ...sound, said }), '.draft'))).toBe('model.level');
  });
});

/** Texts of which one fits whatever is asked. */
const pool = [
  '',
  'Toyota, Honda',
  'red',
  'not red',
  'at most 60000',
  '3 to 5',
  '5',
  '2',
  '2006-09',
  'at least 2006-09',
  '2009',
  '2009-09',
  '48h',
  'GB',
  'GBP',
  'EUR',
  'de',
  '7d',
  'at most 0',
  'at least 3',
  '1000',
  '9999',
  '0.5',
  'a, b',
  'aircon, sunroof, abs',
  '"x, y", else',
  '"1.0", yes',
  'unlimited',
  '# a',
  ': b',
];

const fitting = (prompt: Prompt): Said[] => {
  if (prompt.kind === 'choice') return prompt.choices.map(({ value }) => value);
  if (prompt.kind === 'text') return pool.filter((text) => misfit(prompt, text) === undefined);
  const values = prompt.choices.map(({ value }) => value);
  const ticked = [[], ...values.map((value, at) => values.slice(at, at + 4).concat(value === values[0] ? [] : (values[0] ?? [])))];
  return ticked.filter((several) => misfit(prompt, several) === undefined);
};

/** The first answer that fits, to the end. */
function anyhow(start: Conversation): Conversation {
  let conversation = start;
  for (let prompt = conversation.next(); prompt !== undefined; prompt = conversation.next())
    conversation = conversation.answer(fitting(prompt).find((said) => said !== '') ?? '');
  return conversation;
}

describe('whatever is said', () => {
  test.each(categories)('of %s, the files of a conversation that ends are sound, and its draft is the same conversation', (category) => {
    const step = fc.record({ act: fc.integer({ min: 0, max: 19 }), pick: fc.nat() });
    const at = <T>(list: readonly T[], pick: number): T | undefined => list[pick % list.length];
    fc.assert(
      fc.property(fc.array(step, { minLength: 10, maxLength: 60 }), (steps) => {
        let conversation = new Conversation(blank()).answer(category);
        for (const { act, pick } of steps) {
          const prompt = conversation.next();
          if (act === 0) conversation = conversation.back() ?? conversation;
          else if (act === 1) conversation = conversation.reopen(at(conversation.given, pick)?.prompt.id ?? '');
          else if (act === 2) conversation = resumed(conversation.draft(), 'draft');
          else if (prompt !== undefined) conversation = conversation.answer(at(fitting(prompt), pick) ?? entered(prompt));
        }
        const whole = anyhow(conversation);
        const { composition }: { composition: Composition } = whole;
        const { draft, judging } = filesOf(composition, names);
        expect(draft.requirements).toHaveLength(composition.asked.length);
        expect(judging.criteria).toHaveLength(composition.judged.length);
        expect(resumed(whole.draft(), 'draft').composition).toEqual(composition);
      }),
      { numRuns: 40 },
    );
  });
});
