import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { printExplanation } from '../../src/cli/print/explanation.js';
import { Printer } from '../../src/cli/print/printer.js';
import { explain } from '../../src/ranking/explain/explain.js';
import type { Explanation } from '../../src/ranking/explain/explanation.js';
import { rank, type Ranking } from '../../src/ranking/rank.js';
import { plainOffersFromText, preferencesFromText } from '../../src/ranking/text.js';
import { fakeIo } from '../support/cli-io.js';

const rankingOf = (file: string, offers: readonly object[]): Ranking => {
  const preferences = preferencesFromText(`vrm: preferences/1\n${file}`, 'preferences.yaml');
  return rank(plainOffersFromText(JSON.stringify(offers), preferences, 'offers.json'), preferences);
};

/** The lines of an explanation: in a pipe, or on a terminal of so many columns. */
function explained(ranking: Ranking, columns?: number, change: Partial<Explanation> = {}): string[] {
  const io = fakeIo(columns === undefined ? {} : { columns, env: { NO_COLOR: '1' } });
  printExplanation(new Printer(io.stdout, io.env), ranking, { ...explain(ranking), ...change });
  return io.out().split('\n').slice(0, -1);
}

const yaris = `category: car
currency: GBP
must: {registered: {min: 2006-09-01}, features: {has: [aircon]}, total: {max: 6500 GBP}}
prefer:
  total:   {lower: {best: 3500 GBP, worst: 6500 GBP}, weight: 30}
  mileage: {lower: {best: 5000 mi, worst: 60000 mi}, weight: 22}
  engine:  {grades: {1.3 petrol: 1, 1.0 petrol: 0.45, else: 0}, weight: 15}
  doors:   {grades: {5: 1, 3: 0.4}, weight: 8}
  colour:  {grades: {silver: 1, grey: 0.6, blue: 0.5, else: 0.3}, weight: 6, note: wife}
  history: {grades: {ex-demo: 1, one-owner: 0.7, else: 0.3}, weight: 8}
  trim:    {grades: {T3: 1, TR: 0.8}, weight: 3}
  ready:   {lower: {best: 2026-10-07, worst: 2026-11-11}, weight: 3}
  vendor-score: {higher: {worst: 3.0, best: 4.8}, weight: 5, missing: 0.3}
`;
const common = { registered: '2007-03-01', features: ['aircon'], trim: 'T3', doors: '5', colour: 'silver' };
const hill = {
  id: 'hill-garage',
  total: '5200 GBP',
  mileage: '21500 mi',
  engine: '1.3 petrol',
  history: 'one-owner',
  ready: '2026-10-12',
  'vendor-score': '4.6',
};
const dublin = {
  id: 'dublin-motors',
  total: '4702.50 GBP',
  mileage: '29000 km',
  engine: '1.0 petrol',
  history: 'ex-demo',
  ready: '2026-10-31',
};
const worse = { id: 'far', total: '6000 GBP', mileage: '50000 mi', engine: '1.4 diesel', history: 'private', ready: '2026-11-11' };
const old = { ...hill, ...common, id: 'old-stock', total: '4500 GBP', registered: '2006-05-11' };
const offers = [hill, dublin, worse].map((offer) => Object.assign({}, common, offer));

describe('an explanation', () => {
  test('says what made the order, what would change it, and what points are worth', () => {
    expect(explained(rankingOf(yaris, [...offers, old]))).toEqual([
      'Why 1 beats 2 (+4.06): engine +8.25, total -4.98, vendor score +2.94, history -2.40, ready +1.63, mileage -1.39',
      'Why 1 has no 100 (-26.98): total -17.00, mileage -6.60, history -2.40, vendor score -0.56, ready -0.43',
      'Flips if: engine weight 15 -> 7.6 (dublin-motors) · total 30 -> 54.5 (dublin-motors) · history 8 -> 21.5 (dublin-motors) · mileage 22 -> 86.1 (dublin-motors)',
      '2 dublin-motors (-4.06): would be first at £4,296.90 (-£405.60), or with 7,879 mi, or with 1.3 petrol',
      '3 far (-43.12): no single change would make it first',
      'Without "registered 2006-09-01 or later": 1 more offer, £700.00 cheaper, +7.00',
      'Never better than hill-garage: far',
      'First in 89.6 % of ±50 % weightings · 1 point = £100 · the full colour swing = £600 (intended?)',
      'A full swing is worth: mileage £2,200 · engine £1,500 · doors £800 · history £800 · colour £600 · vendor score £500 · trim £300 · ready £300',
    ]);
  });

  test.each([40, 60, 80, 120])('fits %i columns, and nothing is lost', (columns) => {
    const ranking = rankingOf(yaris, [...offers, old]);
    const lines = explained(ranking, columns);
    for (const line of lines) expect(stringWidth(line), line).toBeLessThanOrEqual(columns);
    expect(lines.join(' ').replaceAll(/ +/g, ' ')).toBe(explained(ranking).join(' '));
  });

  test('of one offer says why it has no 100, and nothing of a second', () => {
    const said = explained(rankingOf(yaris, offers.slice(0, 1))).join('\n');
    expect(said).toMatch(/^Why 1 has no 100/);
    expect(said).not.toMatch(/beats|Flips|would be first|Never better/);
  });

  test('of none says what the wishes cost', () => {
    expect(explained(rankingOf(yaris, [old]))).toEqual(['Without "registered 2006-09-01 or later": 1 more offer']);
    expect(explained(rankingOf(yaris, []))).toEqual([]);
  });

  test('of two that are tied says what decided', () => {
    const ranking = rankingOf(
      yaris,
      [hill, { ...hill, id: 'other' }].map((offer) => Object.assign({}, common, offer)),
    );
    expect(explained(ranking)[0]).toBe('The first two are tied, and drawn by lot');
    expect(explained(ranking).join('\n')).toMatch(/^1 \S+ \(tied\): .*; and 1 more way, all in --json$/m);
  });

  test('of the best that can be says so', () => {
    expect(explained(rankingOf('prefer: {doors: {grades: {5: 1}, weight: 1}}\n', [{ id: 'a', doors: '5' }]))[0]).toBe(
      'The first is as good as can be: 100 of 100',
    );
  });

  test('tells two offers of one vendor apart', () => {
    const two = offers.map((offer, i) => ({ ...offer, vendor: i === 2 ? 'elsewhere' : 'here' }));
    const said = explained(rankingOf(yaris, two)).join('\n');
    expect(said).toContain('2 here dublin-motors (-4.06)');
    expect(said).toContain('3 elsewhere (');
  });

  test('shows nothing of a hostile offer that a terminal would act on', () => {
    const evil = '\u202eE\u200b';
    const said = explained(
      rankingOf(yaris, [
        { ...common, ...hill },
        { ...common, ...dublin, vendor: evil, id: evil },
      ]),
    ).join('\n');
    expect(said).not.toContain('\u202e');
    expect(said).toContain('\\u{202e}E\\u{200b}');
  });
});

describe('flip weights', () => {
  test('are told with as many decimals as the step needs', () => {
    const ranking = rankingOf(yaris, offers);
    const [total] = explain(ranking).flips;
    const rival = ranking.ranking.at(1)?.candidate;
    if (total === undefined || rival === undefined) throw new Error('there are two');
    const flips = [{ criterion: total.criterion, least: null, most: total.criterion.weight + 1.3, mostRival: rival }];
    expect(explained(ranking, undefined, { flips })).toContain('Flips if: total weight 30 -> 30.0013 (dublin-motors)');
    expect(explained(ranking, undefined, { flips: [] })).toContain('Flips if: no weight, changed alone, puts another first');
  });

  test('are not told where the two only tie once a criterion counts for nothing', () => {
    const ranking = rankingOf('prefer:\n  a: {grades: {yes: 1}, weight: 1}\n  b: {grades: {yes: 1}, weight: 2}\n', [
      { id: 'p', a: 'yes', b: 'yes' },
      { id: 'q', a: 'no', b: 'yes' },
    ]);
    expect(explain(ranking).flips[0]).toMatchObject({ least: 0, leastRival: { id: 'q' } });
    expect(explained(ranking)).toContain('Flips if: no weight, changed alone, puts another first');
  });

  test('of amounts of money are money, and of an order are shares', () => {
    const criteria = (worth: boolean): string =>
      `prefer:\n  total: {lower: {best: 3500 GBP, worst: 6500 GBP}}\n  engine: {grades: {1.3 petrol: 1, else: 0}${worth ? ', worth: 1500 GBP' : ''}}\n`;
    expect(explained(rankingOf(`category: car\n${criteria(true)}`, offers)).join('\n')).toMatch(
      /^Flips if: engine weight £1,500 -> £497\.50 \(dublin-motors\) · total £3,000 -> £9,045\.19 \(dublin-motors\)$/m,
    );
    expect(explained(rankingOf(`category: car\norder: [engine, total]\n${criteria(false)}`, offers)).join('\n')).toMatch(
      /^Flips if: engine weight 75 % -> 4\.1 % \(dublin-motors\)/m,
    );
  });
});

describe('a swing is questioned', () => {
  const asked = (worths: Readonly<Record<string, number>>): string[] => {
    const prefer = Object.entries(worths).map(([name, weight]) => `  ${name}: {higher: {best: 1, worst: 0}, weight: ${String(weight)}}\n`);
    const file = `currency: GBP\nprefer:\n  total: {lower: {best: 0 GBP, worst: 3000 GBP}, weight: 30}\n${prefer.join('')}`;
    return explained(rankingOf(file, [{ id: 'a', total: '1000 GBP' }]))
      .join('\n')
      .split('\n')
      .flatMap((line) => [...line.matchAll(/the full (\w+) swing/g)].map(([, name = '']) => name));
  };

  test('when it is the lightest that is worth a tenth of the price', () => {
    expect(asked({ engine: 15, colour: 1, trim: 0.9 })).toEqual(['colour']);
    expect(asked({ engine: 15, colour: 0.99 })).toEqual(['engine']);
    expect(asked({ trim: 0.5 })).toEqual([]);
  });

  test('when it is worth more than the whole range of prices', () => {
    expect(asked({ engine: 31, colour: 2, trim: 30 })).toEqual(['colour', 'engine']);
  });

  test('but never where the file says what each is worth', () => {
    const file =
      'currency: GBP\nprefer:\n  total: {lower: {best: 0 GBP, worst: 3000 GBP}}\n  colour: {grades: {red: 1}, worth: 2999 GBP}\n';
    expect(explained(rankingOf(file, [{ id: 'a', total: '1000 GBP' }])).join('\n')).not.toContain('intended');
  });
});

describe('what is too much to read is counted', () => {
  const names = Array.from({ length: 64 }, (_, i) => `property-${String(i + 1).padStart(2, '0')}-${'with-a-long-name-'.repeat(2)}x`);
  const file = `must: {total: {max: 100 GBP}}\nprefer:\n  total: {lower: {best: 0 GBP, worst: 90 GBP}, weight: 1}\n${names
    .slice(1)
    .map((name, i) => `  ${name}: {higher: {best: 100, worst: 0}, weight: ${String(i + 1)}}\n`)
    .join('')}`;
  const many = Array.from({ length: 20 }, (_, i) => ({
    id: `rival-${String(i)}`,
    total: `${String(i + 20)} GBP`,
    ...Object.fromEntries(names.map((name, j) => [name, String(90 - ((i * (j + 7)) % 41) - i)])),
  }));

  test.each([undefined, 40, 80])('in 64 criteria and 20 rivals: %s columns', (columns) => {
    const lines = explained(rankingOf(file, many), columns);
    const said = lines.join('\n').replaceAll(/\s+/g, ' ');
    expect(said).toMatch(/Why 1 beats 2 .* and \d+ more; all in --json Why 1 has no 100 .* and \d+ more; all in --json/);
    expect(said).toMatch(/A full swing is worth: .* and 55 more; all in --json$/);
    expect(said).toContain('property 64 with a long name');
    expect(lines.length).toBeLessThan(columns === 40 ? 80 : 45);
    if (columns !== undefined) for (const line of lines) expect(stringWidth(line), line).toBeLessThanOrEqual(columns);
  });

  test('in many wishes and many dominated offers', () => {
    const ranking = rankingOf(yaris, [...offers, old]);
    const { wishes, dominated } = explain(ranking);
    const [wish] = wishes;
    const [group] = dominated;
    if (wish === undefined || group === undefined) throw new Error('there is one of each');
    const others = Array.from({ length: 20 }, (_, i) => ({
      ...group,
      candidate: { ...group.candidate, id: String(i), vendor: `v${String(i)}` },
    }));
    const said = explained(ranking, undefined, { wishes: Array.from({ length: 8 }, () => wish), dominated: others });
    expect(said).toContain('And 3 more that cost offers; all in --json');
    expect(said).toContain('Never better than hill-garage: v0, v1, v2, v3, v4, and 15 more; all in --json');
  });
});

describe('robustness', () => {
  test.each([
    [10_000, '100 %'],
    [9999, '>99.9 %'],
    [8765, '87.7 %'],
    [1, '<0.1 %'],
    [0, '0 %'],
  ])('%i of 10,000 draws are %s', (first, said) => {
    const robustness = { draws: 10_000, seed: 1, first };
    expect(explained(rankingOf(yaris, offers), undefined, { robustness }).join('\n')).toContain(`First in ${said} of ±50 % weightings`);
  });

  test('says of how many draws, where they are fewer', () => {
    const robustness = { draws: 625, seed: 1, first: 500 };
    expect(explained(rankingOf(yaris, offers), undefined, { robustness }).join('\n')).toContain('First in 80.0 % of 625 ±50 % weightings');
  });
});
