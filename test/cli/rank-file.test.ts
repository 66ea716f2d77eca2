import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toBase64url } from '../../src/base/bytes.js';
import { systemClock } from '../../src/base/clock.js';
import { run } from '../../src/cli/main.js';
import { systemRandom } from '../../src/crypto/random.js';
import { createProfile } from '../../src/documents/profile/create.js';
import { SigningKey } from '../../src/crypto/signing.js';
import { SealingKey } from '../../src/crypto/sealing.js';
import { thumbprintUri } from '../../src/crypto/thumbprint.js';
import { Verified } from '../../src/documents/verified.js';
import type { OfferClaims } from '../../src/schema/generated/types.js';
import { csvIsThere, csvPath } from '../chain/toyota.js';
import { fakeIo } from '../support/cli-io.js';
import { context as vectors } from '../support/documents.js';
import { publicX } from '../support/keys.js';

let folder: string;
const preferences = `vrm: preferences/1
category: car
currency: GBP
must: {total: {max: 9000 GBP}, features: {has: [abs], missing: allow}}
prefer:
  total: {lower: {best: 2000 GBP, worst: 9000 GBP}, weight: 3}
  mileage: {lower: {best: 0 mi, worst: 90000 mi}, weight: 2}
  colour: {grades: {red: 1, else: 0.5}, weight: 1}
`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'meville-rank-'));
  writeFileSync(join(folder, 'p.yaml'), preferences);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function rank(name: string, content: string | Uint8Array, ...options: string[]): Promise<Ran> {
  if (name !== '-') writeFileSync(join(folder, name), content);
  const io = fakeIo({ cwd: folder, env: { MEVILLE_HOME: join(folder, 'home') }, ...(name === '-' ? { stdin: content as string } : {}) });
  const code = await run(['rank', name, '--preferences', 'p.yaml', ...options], io);
  return { code, out: io.out(), err: io.err() };
}

/** The code and the faults of a refusal. */
async function refusal(name: string, content: string | Uint8Array, ...options: string[]): Promise<unknown[]> {
  const { code, out } = await rank(name, content, '--json', ...options);
  const { error } = JSON.parse(out) as { error: { code: string; faults?: { line?: number; path?: string }[] } };
  return [code, error.code, ...(error.faults ?? []).map(({ line, path }) => [line, path].filter((part) => part !== undefined).join(' '))];
}

const plain = [
  { id: 'a', price: '5200 GBP', mileage: '21500 mi', colour: 'red', features: ['abs', 'aircon'] },
  { id: 'b', price: '4700 GBP', mileage: '48000 mi', colour: 'blue', features: ['abs'] },
  { id: 'c', price: '9500 GBP', mileage: '9000 mi', colour: null, features: null },
];
const json = JSON.stringify(plain);
const ndjson = plain.map((offer) => `${JSON.stringify(offer)}\r\n`).join('\n');
const csv = 'id,price (GBP),mileage (mi),colour,features\r\na,5200,21500,red,abs; aircon\r\nb,4700,48000,blue,abs\r\nc,9500,9000,,\r\n';

describe('one list of offers in every format', () => {
  test('ranks to the same bytes, by its name, by its beginning and as it is said to be', async () => {
    const { out, code } = await rank('o.json', json, '--json');
    expect([code, (JSON.parse(out) as { counts: unknown }).counts]).toEqual([0, { offers: 3, ranked: 2, ask: 0, rejected: 1, invalid: 0 }]);
    const ways: [string, string, ...string[]][] = [
      ['o.ndjson', ndjson],
      ['o.jsonl', ndjson],
      ['o.csv', csv],
      ['-', json],
      ['-', ndjson],
      ['-', csv],
      ['o.txt', ndjson],
      ['o.json', ndjson, '--from-format', 'ndjson'],
      ['o.ndjson', csv, '--from-format', 'csv'],
    ];
    for (const [name, text, ...options] of ways) expect((await rank(name, text, '--json', ...options)).out, name).toBe(out);
  });

  test('ranks to the same bytes whatever the offers are', async () => {
    const word = fc.constantFrom('red', 'a b', 'x,y', 'say "hi"', '=1+1', 'é', '5');
    const offer = fc.record({
      vendor: fc.constantFrom('hill', 'dale'),
      price: fc.option(fc.integer({ min: 1, max: 12_000 })),
      mileage: fc.option(fc.integer({ min: 0, max: 90_000 })),
      colour: fc.option(word),
      features: fc.option(fc.subarray(['abs', 'aircon', 'tow bar'], { minLength: 1 })),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(offer, { maxLength: 8 }), async (offers) => {
        const all = offers.map((fields, i) => ({
          id: `o${String(i)}`,
          ...fields,
          price: fields.price === null ? null : `${String(fields.price)} GBP`,
          mileage: fields.mileage === null ? null : `${String(fields.mileage)} mi`,
        }));
        const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
        const rows = offers.map(({ vendor, price, mileage, colour, features }, i) =>
          [`o${String(i)}`, vendor, price ?? '', mileage ?? '', colour ?? '', (features ?? []).join('; ')]
            .map((cell) => quoted(String(cell)))
            .join(),
        );
        const { out } = await rank('x.json', JSON.stringify(all), '--json');
        expect((await rank('x.ndjson', all.map((one) => `${JSON.stringify(one)}\n`).join(''), '--json')).out).toBe(out);
        const table = ['id,vendor,price (GBP),mileage (mi),colour,features', ...rows].join('\n');
        expect((await rank('x.csv', table, '--json')).out).toBe(out);
        expect(out).toBe(`${JSON.stringify(JSON.parse(out))}\n`);
      }),
      { numRuns: 25 },
    );
  });

  test('is cut alike in every list by --top, and the counts say what there was', async () => {
    const { out } = await rank('o.csv', `${csv}d,9900,1,red,abs\n`, '--json', '--top', '1');
    const { counts, ranking, rejected } = JSON.parse(out) as { counts: unknown; ranking: unknown[]; rejected: unknown[] };
    expect([counts, ranking.length, rejected.length]).toEqual([{ offers: 4, ranked: 2, ask: 0, rejected: 2, invalid: 0 }, 1, 1]);
  });
});

describe('a file that is wrong is refused whole, with every place', () => {
  test.each<[string, string | Uint8Array, ...unknown[]]>([
    ['a.ndjson', '{"id": "a"}\n{"id": "a"}\n{}\n{"id": 1\n', 3, 'file-invalid', '2 id', '3 id', '4'],
    ['a.csv', 'id,price\na,1\na,2\n,3\n1,2,3\n', 3, 'file-invalid', '3 id', '4 id', '5'],
    ['a.csv', 'id,vendor\na,"x\u0007"\n', 3, 'file-invalid', '2 vendor'],
    ['a.csv', 'id,doors (mi)\na,1\n', 3, 'file-invalid', '1 doors (mi)'],
    ['a.csv', '', 3, 'csv-invalid', '1'],
    ['a.csv', 'id,price\na,"1\n', 3, 'csv-invalid', '2'],
    ['a.json', '[{"id": "a"}, {"id": "a"}]', 3, 'file-invalid', '1.id'],
    ['a.json', '{"id": "a"}\n{"id": "b"}\n', 3, 'json-invalid', '2'],
    ['a.json', '', 3, 'json-invalid', '1'],
    ['a.txt', '', 3, 'file-invalid'],
    ['a.ndjson', Uint8Array.from([0x7b, 0x7d, 0x0a, 0xe9]), 3, 'encoding-invalid', '2'],
    ['a.csv', gzipSync('id\n'), 3, 'encoding-invalid'],
    ['a.csv', Buffer.from('id,price\n', 'utf16le'), 3, 'encoding-invalid'],
    ['a.bin', Uint8Array.from([0, 1, 2]), 3, 'encoding-invalid'],
  ])('%s %#', async (name, content, ...expected) => {
    expect(await refusal(name, content)).toEqual(expected);
  });

  test('a JSON array over 64 MiB is refused with a hint to NDJSON', async () => {
    const { code, err } = await rank('big.json', `[${' '.repeat(64 * 1024 * 1024)}]`);
    expect([code, err]).toEqual([3, expect.stringMatching(/64 MiB[^]*NDJSON/) as string]);
  });

  test('options that do not go together are named', async () => {
    expect((await rank('o.csv', csv, '--json', '--format', 'csv')).code).toBe(2);
    expect((await rank('o.csv', csv, '--format', 'csv', '--explain')).code).toBe(2);
    expect((await rank('o.csv', csv, '--from-format', 'xml')).err).toContain('json, ndjson, csv or offers');
    writeFileSync(join(folder, 'profile.jwt'), 'x');
    expect((await rank('o.csv', csv, '--trust', 'profile.jwt')).err).toContain('nobody has signed');
  });
});

describe('notes', () => {
  test('name the columns that are ignored, and what nobody said', async () => {
    const { err, code } = await rank('n.csv', 'milage,price,year\n1000,5000,2001\n');
    expect(code).toBe(0);
    expect(err).toContain('columns that car does not know are ignored: milage (did you mean "mileage"?), year');
    expect(err).toContain('no offer says anything usable of what you judge by: total ("5000" what?');
    expect(err).toContain('"price (GBP)"');
  });

  test('name twenty columns at the most, and count the rest', async () => {
    const columns = Array.from({ length: 23 }, (_, i) => `unheard-of-${String(i)}`);
    const { err } = await rank('w.csv', `price (GBP),${columns.join(',')}\n5000${','.repeat(columns.length)}\n`);
    expect(err).toContain('unheard-of-19, and 3 more');
    expect(err).not.toContain('unheard-of-20');
  });

  test('are not there when there is nothing to note', async () => {
    expect((await rank('o.csv', csv)).err).toBe('');
    expect((await rank('e.csv', 'id,price\n')).err).toBe('');
  });
});

describe('CSV', () => {
  const table = async (content: string, ...options: string[]): Promise<Record<string, string>[]> => {
    const { out, code } = await rank('c.json', content, '--format', 'csv', ...options);
    expect(code).toBe(0);
    return parse(out, { columns: true });
  };

  test('has a row for each offer, with what each criterion adds', async () => {
    const rows = await table(json);
    expect(rows.map(({ status, rank: place, offer }) => [status, place, offer])).toEqual([
      ['ranked', '1', 'a'],
      ['ranked', '2', 'b'],
      ['rejected', '', 'c'],
    ]);
    const [best] = rows;
    expect(best).toMatchObject({ 'total amount': '5200.00', currency: 'GBP', mileage: '21500 mi', colour: 'red' });
    const points = ['total', 'mileage', 'colour'].reduce((sum, name) => sum + Number(best?.[`${name} points`]), 0);
    expect(points).toBeCloseTo(Number(best?.['score']), 9);
    expect(rows[2]?.['note']).toContain('must be 9000');
  });

  test.each(['=1+1', '+1', '-1', '@x', '＝1', ' =1', '\u00a0=1', 'x;=1', 'x; @y', '"=1', 'a;"=HYPERLINK(1);b', 'a; " "=1'])(
    'holds no formula: %j',
    async (text) => {
      const cells = (await table(JSON.stringify([{ id: text, vendor: text, colour: text }]))).flatMap((row) => Object.values(row));
      // What follows a semicolon begins a cell in some countries, and quotes at its beginning are none of it.
      const pieces = cells.flatMap((cell) => cell.split(';').map((piece, i) => piece.replace(i === 0 ? /^\s+/ : /^[\s"]+/, '')));
      expect(pieces.filter((piece) => /^[=+@＝＋－＠]|^-\D/.test(piece))).toEqual([]);
    },
  );
});

describe('signed offers', () => {
  const offerOf = async (seed: number, facts: Partial<OfferClaims> = {}): Promise<string> => {
    const key = await SigningKey.fromSeed(new Uint8Array(32).fill(seed));
    const now = systemClock();
    const item = { '@type': 'Car', category: 'car', color: 'red' };
    const claims = {
      iss: `https://v${String(seed)}.example`,
      aud: thumbprintUri(key.publicJwk),
      jti: toBase64url(systemRandom(16)),
      iat: now - 10,
      exp: now + 3600,
      request: toBase64url(new Uint8Array(32)),
      itemOffered: item as OfferClaims['itemOffered'],
      sku: 'Y1',
      price: '5000.00',
      priceCurrency: 'GBP',
      priceSpecification: [{ name: 'car', amount: '5000.00', times: 1, kind: 'item' as const }],
      availability: 'InStock' as const,
      compliance: [],
      binding: true,
      terms: { accepted: 'PDC-INTENT' },
      ...facts,
    };
    return (await Verified.issue('offer', claims, key)).token;
  };
  const trust = async (seed: number): Promise<string> => {
    const signer = { id: `https://v${String(seed)}.example`, key: await SigningKey.fromSeed(new Uint8Array(32).fill(seed)) };
    const seal = await SealingKey.fromJwk({ kty: 'OKP', crv: 'X25519', x: publicX('X25519', vectors.vendor.sealSeed) });
    const facts = { name: `Vendor ${String(seed)}`, categories: ['car'], areaServed: ['GB'], priceCurrency: 'GBP', terms: ['PDC-INTENT'] };
    const profile = await createProfile(facts, signer, seal.publicJwk, systemClock(), 86_400, systemRandom);
    writeFileSync(join(folder, `v${String(seed)}.jwt`), `${profile.token}\n`);
    return `v${String(seed)}.jwt`;
  };
  const outcome = async (name: string, text: string, ...profiles: string[]): Promise<unknown> => {
    const { out, code } = await rank(name, text, '--json', ...profiles.flatMap((file) => ['--trust', file]));
    const { ranking, invalid } = JSON.parse(out) as { ranking: { vendor: string }[]; invalid: { vendor: string; code: string }[] };
    return [code, ranking.map(({ vendor }) => vendor), invalid.map(({ vendor, code: why }) => [vendor, why])];
  };

  test('are ranked when a vendor that is trusted signed them, in lines and in arrays', async () => {
    const [one, other] = [await offerOf(1), await offerOf(2)];
    const [first, second] = [await trust(1), await trust(2)];
    const both = [0, expect.toSatisfy((names: string[]) => names.toSorted().join() === 'Vendor 1,Vendor 2'), []];
    expect(await outcome('s.jwt', `${one}\n${other}\n`, first, second)).toEqual(both);
    expect(await outcome('-', `${one}\r\n\r\n${other}`, first, second)).toEqual(both);
    expect(await outcome('s.json', JSON.stringify([one, other]), first, second)).toEqual(both);
    expect(await outcome('s.ndjson', `${JSON.stringify(one)}\n${JSON.stringify(other)}\n`, first, second)).toEqual(both);
  });

  test('that do not hold are never ranked, and have their codes', async () => {
    const good = await offerOf(1);
    const now = systemClock();
    const lines = [
      good,
      await offerOf(2),
      await offerOf(1, { iat: now - 7200, exp: now - 3600 }),
      await offerOf(1, { iat: now + 7200, exp: now + 9000 }),
      `${good.slice(0, -86)}${'A'.repeat(86)}`,
      await offerOf(1, { iss: 'https://v2.example' }),
      'eyJhbGciOiJub25lIn0.e30.AA',
      'what',
      'eyJ.a.b.c.d',
      readFileSync(join(folder, await trust(1)), 'utf8').trim(),
      await offerOf(1, { itemOffered: { '@type': 'Service', category: 'mobile-plan' } }),
    ];
    const [code, ranking, invalid] = (await outcome('bad.offers', lines.join('\n'), 'v1.jwt')) as [number, string[], [string, string][]];
    expect([code, ranking]).toEqual([0, ['Vendor 1']]);
    expect(invalid.map(([, why]) => why)).toEqual(
      expect.arrayContaining([
        'signer-unknown',
        'document-expired',
        'document-not-yet-valid',
        'signature-invalid',
        'issuer-mismatch',
        'token-malformed',
        'seal-closed',
        'type-mismatch',
        'document-invalid',
      ]),
    );
    expect(invalid[0]).toEqual(['line 2', 'signer-unknown']);
    expect(invalid).toHaveLength(lines.length - 1);
  });

  test('twice in a file are a fault of the file, and so is a plain offer among them', async () => {
    const [one, file] = [await offerOf(1), await trust(1)];
    expect(await refusal('t.jwt', `${one}\n${one}\n`, '--trust', file)).toEqual([3, 'file-invalid', '2 id']);
    expect(await refusal('t.json', JSON.stringify([one, { id: 'a' }]), '--trust', file)).toEqual([3, 'file-invalid', '1']);
  });
});

const real = join(import.meta.dirname, '../..', csvPath);
describe.skipIf(!csvIsThere)(`real listings (${csvPath}${csvIsThere ? '' : ' is not there, so nothing of this is tried'})`, () => {
  test('are ranked once their header says what the columns are', async () => {
    const text = readFileSync(real, 'utf8').replace(/^.*\r\n/, (header) =>
      header
        .replace('price', 'price (GBP)')
        .replace('mileage', 'mileage (mi)')
        .replace('year', 'registered')
        .replace('fuelType', 'fuel')
        .replace('engineSize', 'engine-size (l)')
        .replace('tax', 'tax (GBP)'),
    );
    writeFileSync(
      join(folder, 'yaris.yaml'),
      `vrm: preferences/1
category: car
currency: GBP
must: {model: {is: Yaris}, registered: {min: 2015}}
prefer:
  total: {lower: {best: 5000 GBP, worst: 15000 GBP}, weight: 3}
  mileage: {lower: {best: 0 mi, worst: 60000 mi}, weight: 2}
  fuel: {grades: {hybrid: 1, petrol: 0.6}, weight: 1}
`,
    );
    const io = fakeIo({ cwd: folder, stdin: text });
    expect(await run(['rank', '-', '--preferences', 'yaris.yaml', '--json', '--top', '3'], io)).toBe(0);
    const { counts, ranking } = JSON.parse(io.out()) as {
      counts: { offers: number; ranked: number; ask: number };
      ranking: { offer: string; score: number; upTo: number }[];
    };
    // Counted by splitting lines and commas.
    const cars = text
      .split('\r\n')
      .slice(1)
      .filter((line) => line !== '');
    const fit = cars.filter((line) => line.split(',')[0]?.trim() === 'Yaris' && Number(line.split(',')[1]) >= 2015);
    expect(counts).toMatchObject({ offers: cars.length, ranked: fit.length, ask: 0 });
    const points = cars.map((line) => {
      const [model = '', year = '', price = '', , miles = '', fuel = ''] = line.split(',');
      if (model.trim() !== 'Yaris' || Number(year) < 2015) return -1;
      const clamp = (u: number): number => Math.min(1, Math.max(0, u));
      const grade = { Hybrid: 1, Petrol: 0.6 }[fuel] ?? 0;
      return (100 * (3 * clamp((15_000 - Number(price)) / 10_000) + 2 * clamp((60_000 - Number(miles)) / 60_000) + grade)) / 6;
    });
    expect(ranking[0]?.score).toBeCloseTo(Math.max(...points), 3);
    expect(points[Number(ranking[0]?.offer) - 1]).toBeCloseTo(ranking[0]?.score ?? 0, 3);
    expect(io.err()).toBe('note: columns that car does not know are ignored: mpg\n');
  });

  test('as they are say what is wrong with their header', async () => {
    const { code, err } = await rank('toyota.csv', readFileSync(real));
    expect(code).toBe(0);
    expect(err).toContain('are ignored: year');
    expect(err).toContain('what? money needs a currency');
    expect(err).toContain('"mileage (mi)"');
  });
});
