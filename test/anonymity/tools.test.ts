import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { X509Certificate } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { found, spellingsOf } from '../../bench/anonymity/checks/canaries.mjs';
import { askedBy } from '../../bench/anonymity/checks/network.mjs';
import { telling } from '../../bench/anonymity/checks/strings.mjs';
import { repeated } from '../../bench/anonymity/checks/zero.mjs';
import { buildWith } from '../../bench/anonymity/leaks/build.mjs';
import { leaks } from '../../bench/anonymity/leaks/leaks.mjs';
import { leavesOf } from '../../bench/anonymity/judge/view.mjs';
import { makeCertificate } from '../../bench/anonymity/tools/certificate.mjs';
import { parseHello } from '../../bench/anonymity/tools/hello.mjs';
import { planOf } from '../../bench/anonymity/world/plan.mjs';
import { realHello } from './hellos.js';

/** The tools of the measurement, each on something that is known. */

describe('a hello', () => {
  test('is read to its last extension, and two differ in their random parts alone', async () => {
    const [one, other] = [parseHello(await realHello()), parseHello(await realHello())];
    expect(one.ciphers).toContain(0x1301);
    expect(one.extensions.find(({ type }) => type === 0)?.body.toString('latin1')).toContain('hill.example');
    expect(one.keyShares.length).toBeGreaterThan(0);
    expect(one.random).toHaveLength(32);
    expect(one.whole.equals(other.whole)).toBe(false);
    expect(one.bare.equals(other.bare)).toBe(true);
  });

  test('is refused when it is none, cut anywhere, or split over records', async () => {
    const bytes = await realHello();
    expect(() => parseHello(Buffer.from('GET / HTTP/1.1\r\n\r\n'))).toThrow(RangeError);
    for (const at of [0, 1, 4, 5, 9, 43, 100, bytes.length - 1])
      expect(() => parseHello(bytes.subarray(0, at)), String(at)).toThrow(RangeError);
    const server = Buffer.from(bytes);
    server[5] = 2;
    expect(() => parseHello(server)).toThrow(RangeError);
    const split = Buffer.from(bytes);
    split.writeUInt16BE(100, 3);
    expect(() => parseHello(split)).toThrow(RangeError);
  });
});

test('a certificate is for the names and addresses it is made for, and is its own authority', () => {
  const { cert } = makeCertificate({ names: ['a.example', 'b.example'], addresses: ['127.0.0.1'] });
  const read = new X509Certificate(cert);
  expect(read.checkHost('b.example')).toBe('b.example');
  expect(read.checkIP('127.0.0.1')).toBe('127.0.0.1');
  expect(read.checkHost('c.example')).toBeUndefined();
  expect([read.ca, read.verify(read.publicKey)]).toEqual([true, true]);
});

describe('a canary', () => {
  const canary = '13371.37';

  // The second has characters that are another in base64 than in base64url.
  test.each([canary, '~~~???~~~'])('%s is found in each spelling, wherever it stands', (hidden) => {
    for (const before of ['', 'a', 'ab', 'abc']) {
      const text = Buffer.from(`{"${before}${hidden}"}`);
      const hex = text.toString('hex');
      for (const spelling of [text, text.toString('base64url'), text.toString('base64'), hex, hex.toUpperCase()])
        expect(found([Buffer.from(spelling)], [hidden]), spelling.toString()).toEqual([hidden]);
    }
  });

  test('is not found in what is not it, nor across two things', () => {
    expect(found([Buffer.from('13371.36'), Buffer.from('1337'), Buffer.from('1.37')], [canary])).toEqual([]);
    expect(spellingsOf('abc').every((spelling) => spelling.length >= 3)).toBe(true);
  });
});

describe('a string of eight bytes', () => {
  const request = (person: 'A' | 'B', ...parts: string[]) => ({ person, parts: parts.map((part) => Buffer.from(part)) });
  const hex = (text: string): string => Buffer.from(text).toString('hex');

  test('tells who it is when one has sent it twice and the other never', () => {
    expect(telling([request('A', 'xsession1'), request('A', 'ysession1'), request('B', 'nothing')])).toEqual([hex('session1')]);
    expect(telling([request('B', 'short'), request('B', 'short')])).toEqual([hex('short')]);
  });

  test.each([
    ['when both have sent it', [request('A', 'session1'), request('A', 'session1'), request('B', 'session1')]],
    ['when it came once', [request('A', 'session1'), request('B', 'nothing')]],
    ['when it came twice in one request', [request('A', 'session1', 'session1'), request('B', 'nothing')]],
    ['when it stands across two parts', [request('A', 'sess', 'ion1abcd'), request('A', 'sess1', 'ion1abce'), request('B', 'sess')]],
  ])('tells nothing %s', (_, requests) => {
    expect(telling(requests).filter((string) => string === hex('session1'))).toEqual([]);
  });
});

test('what is repeated is counted once for each time it comes again', () => {
  expect(repeated(['a', 'b', 'a', 'c', 'a'])).toEqual(['a', 'a']);
  expect(repeated(['a', 'b'])).toEqual([]);
});

test('the leaves of a document have their places, and say whether they are text', () => {
  expect(leavesOf({ a: [{ b: '1' }, 2], c: null }, 'payload')).toEqual([
    { path: 'payload.a[0].b', value: '1', text: true },
    { path: 'payload.a[1]', value: '2', text: false },
    { path: 'payload.c', value: 'null', text: false },
  ]);
});

describe('what strace writes', () => {
  test.each([
    ['1 connect(20, {sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr("93.184.215.14")}, 16) = 0', ['connect 93.184.215.14:443']],
    ['1 connect(20, {sa_family=AF_INET6, sin6_port=htons(443), inet_pton(AF_INET6, "2606::1", &sin6_addr)}, 28)', ['connect 2606::1:443']],
    ['1 sendto(3, "x", 1, 0, {sa_family=AF_UNIX, sun_path="/var/run/nscd/socket"}, 16) = 1', 1],
    ['1 connect(21, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("9.9.9.9")}, 16) = 0', 1],
    ['1 sendto(21, "x", 1, 0, {sa_family=AF_INET, sin_port=htons(123), sin_addr=inet_addr("9.9.9.9")}, 16) = 1', 1],
    ['1 sendto(3, "x", 1, 0, NULL, 0) = 1', []],
    ['1 +++ exited with 0 +++', []],
  ])('is understood: %s', (line, asked) => {
    if (typeof asked === 'number') {
      expect(askedBy(line)).toHaveLength(asked);
      expect(askedBy(line)[0]).toMatch(/^(dns|datagram) /);
    } else expect(askedBy(line)).toEqual(asked);
  });
});

test('a plan gives both people the same, half of it first to each, in an order of its seed', () => {
  const of = { pairs: 64, lanes: 2, routes: ['direct', 'proxy'] as const };
  const plan = planOf({ ...of, seed: 3 });
  expect(plan).toEqual(planOf({ ...of, seed: 3 }));
  expect(plan).not.toEqual(planOf({ ...of, seed: 4 }));
  const share = (of_: (pair: (typeof plan)[number]) => unknown): number[] => [
    ...plan.reduce((counts, pair) => counts.set(of_(pair), (counts.get(of_(pair)) ?? 0) + 1), new Map<unknown, number>()).values(),
  ];
  expect(share(({ first }) => first)).toEqual([32, 32]);
  expect(share(({ lane }) => lane)).toEqual([32, 32]);
  expect(share(({ route }) => route)).toEqual([32, 32]);
  expect(share(({ template }) => template)).toEqual(Array.from({ length: 8 }, () => 8));
});

describe('a planted leak', () => {
  test.each(leaks)('has its line in the source: $name', ({ file, from, to }) => {
    const source = readFileSync(join(import.meta.dirname, '../../src', file), 'utf8');
    expect(source.split(from)).toHaveLength(2);
    expect(to).not.toContain('\n');
  });

  test.each([
    ['is no longer there', { file: 'documents/padding.ts', from: 'no such line' }],
    ['is there more than once', { file: 'documents/padding.ts', from: 'limits' }],
    ['is in no file of the program', { file: 'documents/none.ts', from: 'limits' }],
  ])('is refused when its line %s', async (_, where) => {
    await expect(buildWith({ name: 'none', to: '', ...where })).rejects.toThrow('plant the leak anew');
  });
});
