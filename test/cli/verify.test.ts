import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../src/cli/main.js';
import { makeCopy } from '../../src/customer/copies.js';
import { systemRandom } from '../../src/crypto/random.js';
import { fakeIo } from '../support/cli-io.js';

let home: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'meville-verify-'));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** A request copy of the year 2020: two hours, long over. */
async function oldCopy(): Promise<string> {
  const iat = 1_577_836_800;
  const facts = {
    demand: {
      '@type': 'Demand',
      itemOffered: { '@type': 'Car', category: 'car' },
      eligibleQuantity: 1,
      areaServed: 'GB',
      priceCurrency: 'GBP',
    },
    requirements: [],
    terms: 'PDC-INTENT',
    iat,
    exp: iat + 7200,
  } as const;
  const { request } = await makeCopy(systemRandom(32), systemRandom(32), { ...facts, requirements: [] }, 'https://garage.example');
  const file = join(home, 'old.jwt');
  writeFileSync(file, `${request.token}\n`);
  return file;
}

describe('verify', () => {
  test('says of a sound document that has ended that it holds and when it ended, and succeeds', async () => {
    const io = fakeIo();
    expect(await run(['verify', await oldCopy(), '--home', home], io)).toBe(0);
    expect(io.out()).toMatch(/a request, signed by the anonymous key [\w-]{43}, holds, but it ended at 2020-01-01T02:00:00Z/);
    const json = fakeIo();
    expect(await run(['verify', await oldCopy(), '--home', home, '--json'], json)).toBe(0);
    expect(JSON.parse(json.out())).toMatchObject({ documents: [{ holds: true, when: 'over', kind: 'request' }] });
  });
});

describe('award', () => {
  test.each(['-KcOWx', `-${'a'.repeat(42)}`, `--${'b'.repeat(41)}`])(
    'takes the identity %s for one, though it begins with a dash',
    async (identity) => {
      for (const argv of [
        ['award', 'raaaaaa', identity, '--yes', '--home', home],
        ['--home', home, 'award', 'raaaaaa', '--yes', identity],
        ['award', 'raaaaaa', '--yes', '--home', home, '--', identity],
      ]) {
        const io = fakeIo();
        expect(await run(['--json', ...argv], io)).not.toBe(0);
        expect(JSON.parse(io.out()).error.code, argv.join(' ')).toBe('request-unknown');
      }
    },
  );

  test.each([['--yess'], ['-y'], ['--contacts', 'x']])('still refuses %s, which is no option', async (...words) => {
    const io = fakeIo();
    expect(await run(['award', 'raaaaaa', 'abcdef', ...words, '--json', '--home', home], io)).toBe(2);
    expect(JSON.parse(io.out()).error.code).toBe('usage-invalid');
  });
});
