import { describe, expect, test } from 'vitest';
import { MevilleError } from '../../src/base/errors.js';
import { parseProfile } from '../../src/documents/profile/parse.js';
import { parseVendorFile, renderVendorFile, signProfile, vendorIdOf, vendorKeysFrom, type VendorFile } from '../../src/vendor.js';
import { random, start, tree, vendorYaml } from './shop.js';

const parse = (text: string): VendorFile => parseVendorFile(tree(text), 'vendor.yaml');

function failure(text: string): MevilleError {
  try {
    parse(text);
  } catch (thrown) {
    if (thrown instanceof MevilleError) return thrown;
    throw thrown;
  }
  throw new Error('nothing was thrown');
}

const withLine = (member: string, line: string): string =>
  vendorYaml.replace(new RegExp(`^${member}:.*\n`, 'm'), line === '' ? '' : `${line}\n`);

describe('vendor.yaml', () => {
  test('says who the vendor is, what it serves and how long its offers stand', () => {
    expect(parse(vendorYaml)).toEqual({
      name: 'Hill Garage',
      origin: 'https://hill.example',
      categories: ['car'],
      areas: ['GB'],
      currency: 'GBP',
      terms: ['PDC-INTENT', 'PDC-AI'],
      validity: 72 * 3600,
    });
  });

  test.each([
    ['', 72 * 3600],
    ['validity: 90m', 90 * 60],
    ['validity: 24 h', 24 * 3600],
    ['validity: 90d', 90 * 86_400],
  ])('an offer stands for 72 hours unless the file says otherwise: %j', (line, seconds) => {
    expect(parse(withLine('validity', line)).validity).toBe(seconds);
  });

  test.each(['https://hill.example:8443', 'http://localhost:8080', 'http://127.0.0.1:8080', 'http://[::1]:8080', 'http://shop.localhost'])(
    'an origin may be %s',
    (origin) => {
      expect(parse(withLine('origin', `origin: "${origin}"`)).origin).toBe(origin);
    },
  );

  test.each([
    ['origin', 'origin: http://hill.example', 'origin', 3],
    ['origin', 'origin: http://127.0.0.1.example', 'origin', 3],
    ['origin', 'origin: https://hill.example/', 'origin', 3],
    ['origin', 'origin: https://hill.example/shop', 'origin', 3],
    ['origin', 'origin: https://HILL.example', 'origin', 3],
    ['origin', 'origin: https://hill.example:443', 'origin', 3],
    ['origin', 'origin: https://me:pw@hill.example', 'origin', 3],
    ['origin', 'origin: "https://hill.example#"', 'origin', 3],
    ['origin', 'origin: ftp://hill.example', 'origin', 3],
    ['origin', 'origin: hill.example', 'origin', 3],
    ['origin', 'origin: ""', 'origin', 3],
    ['categories', 'categories: [cars]', 'categories.0', 4],
    ['categories', 'categories: [car, car]', 'categories', 4],
    ['categories', 'categories: []', 'categories', 4],
    ['categories', 'categories: car', 'categories', 4],
    ['areas', 'areas: [GB, uk]', 'areas.1', 5],
    ['areas', 'areas: [GB-ABCD]', 'areas.0', 5],
    ['currency', 'currency: XTS', 'currency', 6],
    ['currency', 'currency: gbp', 'currency', 6],
    ['currency', 'currency: £', 'currency', 6],
    ['terms', 'terms: []', 'terms', 7],
    ['terms', 'terms: [whatever]', 'terms.0', 7],
    ['terms', 'terms: [PDC-INTENT, SD-BASE-X]', 'terms.1', 7],
    ['terms', 'terms: [""]', 'terms.0', 7],
    ['validity', 'validity: 3', 'validity', 8],
    ['validity', 'validity: 0h', 'validity', 8],
    ['validity', 'validity: 91d', 'validity', 8],
    ['validity', 'validity: 2w', 'validity', 8],
    ['name', 'name: ""', 'name', 2],
    ['name', 'name: "a\\nb"', 'name', 2],
    ['vrm', 'vrm: vendor/2', 'vrm', 1],
    ['validity', 'valid: 72h', 'valid', 8],
  ])('%s: refused is %s', (member, line, path, at) => {
    const error = failure(withLine(member, line));
    expect([error.code, error.file, error.faults[0]?.path, error.faults[0]?.line]).toEqual(['file-invalid', 'vendor.yaml', path, at]);
  });

  test.each(['vrm', 'name', 'categories', 'areas', 'currency', 'terms'])('%s must be there', (member) => {
    const error = failure(withLine(member, ''));
    expect([error.code, error.faults[0]?.message]).toEqual(['file-invalid', `lacks "${member}"`]);
  });

  test('every fault is told, in the order of the file, and a name that was probably meant is proposed', () => {
    const error = failure(withLine('currency', 'currency: XTS').replace('[car]', '[cra]').replace('https', 'http'));
    expect(error.faults.map(({ path, line }) => [path, line])).toEqual([
      ['origin', 3],
      ['categories.0', 4],
      ['currency', 6],
    ]);
    expect(error.faults[1]?.hint).toBe('Did you mean "car"?');
    const [unknown] = failure(withLine('terms', 'terms: [PDC-INTNET]')).faults;
    expect([unknown?.hint, unknown?.message]).toEqual([
      'Did you mean "PDC-INTENT"?',
      expect.stringMatching(/SD-BASE,.*PDC-INTENT.*PDC-GOOD/),
    ]);
    expect(failure(withLine('validity', 'validty: 72h')).faults[0]?.hint).toBe('Did you mean "validity"?');
  });

  test.each([
    { name: 'Hill Garage', origin: 'https://hill.example' },
    { name: 'A "quoted": # name\u2028', categories: ['car', 'mobile-plan'], areas: ['NO', 'IE'], currency: 'JPY' },
  ])('what init writes can be read', (facts) => {
    const { validity, terms, ...rest } = parse(renderVendorFile(facts));
    expect(rest).toEqual({ categories: ['car'], areas: ['GB'], currency: 'GBP', ...facts });
    expect([validity, terms]).toEqual([72 * 3600, ['PDC-INTENT']]);
  });
});

describe('the profile', () => {
  const keys = vendorKeysFrom(new Uint8Array(32).fill(1), new Uint8Array(32).fill(2));

  test('says what the file says, verifies alone, and is valid for 30 days', async () => {
    const profile = await signProfile(parse(vendorYaml), await keys, start, random);
    const { vendor } = await parseProfile(profile.token, { id: 'https://hill.example', pin: (await keys).sign.thumbprint }, start);
    expect(vendor.id).toBe('https://hill.example');
    expect(profile.claims).toMatchObject({ name: 'Hill Garage', areaServed: ['GB'], priceCurrency: 'GBP', exp: start + 30 * 86_400 });
  });

  test('a vendor without a site is known by the thumbprint URI of its signing key', async () => {
    const file = parse(withLine('origin', ''));
    const profile = await signProfile(file, await keys, start, random);
    expect(profile.claims.iss).toBe(`urn:ietf:params:oauth:jwk-thumbprint:sha-256:${(await keys).sign.thumbprint}`);
    expect(vendorIdOf(file, await keys)).toBe(profile.claims.iss);
    await expect(parseProfile(profile.token, {}, start)).resolves.toMatchObject({ vendor: { id: profile.claims.iss } });
  });
});
