import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ample, BinMarket, errorOf, jsonOf, runBin, type OpenStall } from '../support/customer-bins.js';
import { allRanked, fraction, higher, lower, ranking, yaml, type Judged, type RankJson } from './judge.js';

/** The chain in small for the vocabularies that the car listings do not use. What must come is written down by hand. */

interface OffersJson {
  readonly offers: readonly {
    readonly vendor: string;
    readonly offer: string;
    readonly sku: string;
    readonly total: { readonly amount: string; readonly currency: string };
    readonly compliance: readonly { readonly status: string }[];
  }[];
}

const marks = { comply: '+', deviate: '-', unknown: '?' } as const;
const marksOf = (compliance: readonly { readonly status: string }[]): string =>
  compliance.map(({ status }) => marks[status as keyof typeof marks]).join('');

describe('mobile plans', { timeout: ample }, () => {
  const market = new BinMarket();
  let customer = '';
  let stalls: OpenStall[] = [];

  const map = `sku: {column: id}
price: {column: year, currency: GBP}
network: {constant: NETWORK}
plan: {column: name}
data: {column: gigabytes, unit: GB}
minutes: {column: minutes}
contract: {column: months, unit: month}
monthly: {column: monthly, currency: GBP}
generation: {column: generation}
sim: {column: sim}
tethering: {column: tethering}
`;
  const bee = [
    {
      id: 'bee-5',
      name: 'Bee 5',
      year: '96.00',
      gigabytes: 5,
      minutes: 500,
      months: 12,
      monthly: '8.00',
      generation: '4G',
      sim: 'SIM; eSIM',
      tethering: true,
    },
    {
      id: 'bee-50',
      name: 'Bee 50',
      year: '168.00',
      gigabytes: 50,
      minutes: 'unlimited',
      months: 12,
      monthly: '14.00',
      generation: '5G',
      sim: 'eSIM',
      tethering: true,
    },
    {
      id: 'bee-all',
      name: 'Bee All',
      year: '300.00',
      gigabytes: 'unlimited',
      minutes: 'unlimited',
      months: 24,
      monthly: '25.00',
      generation: '5G',
      sim: 'eSIM',
      tethering: true,
    },
    {
      id: 'bee-old',
      name: 'Bee Old',
      year: '60.00',
      gigabytes: 1,
      minutes: 'unlimited',
      months: 1,
      monthly: '5.00',
      generation: '4G',
      sim: 'SIM',
      tethering: false,
    },
  ];
  const owl = [
    {
      id: 'owl-30',
      name: 'Owl 30',
      year: '144.00',
      gigabytes: '30000 MB',
      minutes: 'Unlimited',
      months: '1 year',
      monthly: '12.00',
      generation: '5g',
      sim: 'SIM;eSIM',
      tethering: null,
    },
    {
      id: 'owl-24',
      name: 'Owl 24',
      year: '120.00',
      gigabytes: 24,
      minutes: 'unlimited',
      months: 18,
      monthly: '10.00',
      generation: '5G',
      sim: null,
      tethering: false,
    },
  ];

  beforeAll(async () => {
    const open = async (name: string, stock: unknown): Promise<OpenStall> =>
      market.open({ name, category: 'mobile-plan', file: 'plans.json', stock: JSON.stringify(stock), map: map.replace('NETWORK', name) });
    stalls = await Promise.all([open('Bee', bee), open('Owl', owl)]);
    customer = await market.customer(stalls);
  }, ample);
  afterAll(async () => market.close(), ample);

  test('units, months, unlimited minutes and money a month are matched, marked, ranked and awarded', async () => {
    const request = await market.write(
      'request.yaml',
      `vrm: request/1
category: mobile-plan
where: GB
until: 2d
currency: GBP
must:
  minutes: {min: 1000}
  data: {min: 20 GB}
  monthly: {max: 20 GBP}
should:
  contract: {max: 12 months}
  sim: {has: [esim]}
may:
  tethering: {is: true}
`,
    );
    const { request: id } = await jsonOf<{ request: string }>('meville', customer, 'send', request);
    const { offers } = await jsonOf<OffersJson>('meville', customer, 'offers', id);
    // In the order of the wire: dataAllowance, minutesAllowance, monthlyPrice; contractDuration, simType; tethering.
    expect(offers.map(({ vendor, sku, total, compliance }) => `${vendor} ${sku} ${total.amount} ${marksOf(compliance)}`)).toEqual([
      'bee bee-50 168.00 ++++++',
      'owl owl-30 144.00 +++++?',
      'owl owl-24 120.00 +++-?-',
    ]);

    const file = {
      vrm: 'preferences/1',
      category: 'mobile-plan',
      currency: 'GBP',
      must: { contract: { max: '24 month' } },
      prefer: {
        monthly: { lower: { best: '8 GBP', worst: '16.50 GBP' }, weight: '3' },
        data: { higher: { worst: '10 GB', best: '40 GB' }, weight: '2' },
        minutes: { higher: { worst: '0', best: '2000' }, weight: '1' },
        contract: { lower: { best: '1 month', worst: '2 year' }, weight: '0.5' },
        tethering: { grades: { true: '1', false: '0.2' }, weight: '0.25' },
      },
    };
    const money = (pence: bigint, value: string): Judged => ({ name: 'monthly', weight: 3000n, utility: lower(pence, 800n, 1650n), value });
    const data = (mega: bigint, value: string): Judged => ({ name: 'data', weight: 2000n, utility: higher(mega, 10_000n, 40_000n), value });
    const minutes: Judged = { name: 'minutes', weight: 1000n, utility: fraction(1n, 1n), value: 'unlimited' };
    const contract = (months: bigint, value: string): Judged => ({
      name: 'contract',
      weight: 500n,
      utility: lower(months, 1n, 24n),
      value,
    });
    const tethering = (utility: Judged['utility'], value: string | null): Judged => ({ name: 'tethering', weight: 250n, utility, value });
    const judged: Record<string, Judged[]> = {
      'bee-50': [
        money(1400n, '14.00 GBP'),
        data(50_000n, '50 GB'),
        minutes,
        contract(12n, '12 month'),
        tethering(fraction(1n, 1n), 'true'),
      ],
      'owl-30': [money(1200n, '12.00 GBP'), data(30_000n, '30000 MB'), minutes, contract(12n, '1 year'), tethering(undefined, null)],
      'owl-24': [
        money(1000n, '10.00 GBP'),
        data(24_000n, '24 GB'),
        minutes,
        contract(18n, '18 month'),
        tethering(fraction(2n, 10n), 'false'),
      ],
    };
    const expected = ranking(
      file,
      offers.map(({ vendor, offer, total, sku }) => ({ vendor, offer, total, criteria: judged[sku] ?? [] })),
    );
    const preferences = await market.write('preferences.yaml', yaml(file));
    const ranked = await jsonOf<RankJson>('meville', customer, 'rank', id, '--preferences', preferences);
    expect(ranked).toEqual(allRanked(expected));
    expect(
      ranked.ranking.filter(({ upTo, score }) => upTo > score).map(({ offer }) => offers.find((one) => one.offer === offer)?.sku),
    ).toEqual(['owl-30']);

    const [best] = ranked.ranking;
    const awarded = await jsonOf<{ vendor: string; receiptFile: string }>(
      'meville',
      customer,
      'award',
      '--yes',
      id,
      '--',
      best?.offer ?? '',
    );
    expect(awarded.vendor).toBe(best?.vendor);
    expect((await runBin('meville', customer, 'verify', awarded.receiptFile)).code).toBe(0);
  });

  test('a request for cars goes to nobody here, says whom it skipped, and leaves no request behind', async () => {
    const request = await market.write(
      'request.yaml',
      'vrm: request/1\ncategory: car\nwhere: GB\nuntil: 1d\ncurrency: GBP\nmust: {model: {is: Yaris}}\n',
    );
    const before = await jsonOf<{ requests: unknown[] }>('meville', customer, 'requests');
    const finished = await runBin('meville', customer, '--json', 'send', request);
    expect(finished.code).toBe(5);
    expect(errorOf(finished)).toMatchObject({ code: 'no-answer' });
    expect(finished.stdout).toContain('bee sells other things');
    expect(finished.stdout).toContain('owl sells other things');
    expect(await jsonOf('meville', customer, 'requests')).toEqual(before);
  });
});

describe('the category any', { timeout: ample }, () => {
  const market = new BinMarket();
  afterAll(async () => market.close(), ample);

  test('properties nobody has a word for are asked for, offered, ranked and awarded under the names people gave them', async () => {
    const stall = await market.open({
      name: 'Cloth House',
      category: 'any',
      file: 'curtains.csv',
      stock:
        'ref,price,fabric,drop,lined,pieces\nC-1,80.00,Linen,2.1,true,2\nC-2,55.00,linen,180,false,1\nC-3,40.00,cotton,230,true,2\nC-4,95.50,LINEN,240,,2\n'.replace(
          '2.1,',
          '2100 mm,',
        ),
      map: 'sku: {column: ref}\nprice: {column: price, currency: GBP}\nfabric: {column: fabric}\ndrop: {column: drop, unit: cm}\nlined: {column: lined}\npieces: {column: pieces}\n',
    });
    const customer = await market.customer([stall]);
    const request = await market.write(
      'request.yaml',
      'vrm: request/1\ncategory: any\nwhere: GB\nuntil: 12h\ncurrency: GBP\ndescription: Curtains for a tall window\nmust:\n  fabric: {is: linen}\n  drop: {min: 2 m}\nshould:\n  lined: {is: true}\n',
    );
    const { request: id } = await jsonOf<{ request: string }>('meville', customer, 'send', request, '--allow-text');
    const { offers } = await jsonOf<OffersJson>('meville', customer, 'offers', id);
    expect(offers.map(({ sku, total, compliance }) => `${sku} ${total.amount} ${marksOf(compliance)}`)).toEqual([
      'C-1 80.00 +++',
      'C-4 95.50 ++?',
    ]);

    const file = {
      vrm: 'preferences/1',
      prefer: {
        total: { lower: { best: '50 GBP', worst: '100 GBP' }, weight: '1' },
        drop: { higher: { worst: '200 cm', best: '2500 mm' }, weight: '2' },
      },
    };
    const judged: Record<string, Judged[]> = {
      'C-1': [
        { name: 'total', weight: 1000n, utility: lower(8000n, 5000n, 10_000n), value: '80.00 GBP' },
        { name: 'drop', weight: 2000n, utility: higher(2100n, 2000n, 2500n), value: '2100 mm' },
      ],
      'C-4': [
        { name: 'total', weight: 1000n, utility: lower(9550n, 5000n, 10_000n), value: '95.50 GBP' },
        { name: 'drop', weight: 2000n, utility: higher(2400n, 2000n, 2500n), value: '240 cm' },
      ],
    };
    const expected = ranking(
      file,
      offers.map(({ vendor, offer, total, sku }) => ({ vendor, offer, total, criteria: judged[sku] ?? [] })),
    );
    const ranked = await jsonOf<RankJson>('meville', customer, 'rank', '--preferences', await market.write('preferences.yaml', yaml(file)));
    expect(ranked).toEqual(allRanked(expected));
    const awarded = await jsonOf<{ receiptFile: string }>('meville', customer, 'award', '--yes', id, '--', expected[0]?.offer ?? '');
    expect((await runBin('meville', customer, 'verify', awarded.receiptFile)).code).toBe(0);
  });
});
