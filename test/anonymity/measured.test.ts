import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { homeChecks } from '../../bench/anonymity/checks/homes.mjs';
import { networkChecks } from '../../bench/anonymity/checks/network.mjs';
import { zeroTolerance } from '../../bench/anonymity/checks/zero.mjs';
import { classifiers } from '../../bench/anonymity/judge/classifiers.mjs';
import { classify } from '../../bench/anonymity/judge/classify.mjs';
import { featuresOf } from '../../bench/anonymity/judge/features.mjs';
import { buildWith } from '../../bench/anonymity/leaks/build.mjs';
import { leaks } from '../../bench/anonymity/leaks/leaks.mjs';
import { planOf } from '../../bench/anonymity/world/plan.mjs';
import { sendAll, type Send } from '../../bench/anonymity/world/send.mjs';
import { openWorld, type Route, type World } from '../../bench/anonymity/world/world.mjs';

/** The short version of `npm run bench:anonymity`: the real program, run by two people who differ in everything local. */

const patience = 300_000;
const program = join(import.meta.dirname, '../../bin/meville.js');
const pairs = 8;

let world: World;
beforeAll(async () => {
  world = await openWorld({ program });
}, patience);
afterAll(async () => world.close());

const sent = async (route: Route, by = program): Promise<Send[]> =>
  sendAll(world, by, planOf({ seed: 1, pairs, lanes: world.lanes.length, routes: [route] }));

describe.each(['direct', 'proxy'] as const)('sends that go %s', (route) => {
  test('differ in nothing that is looked at', { timeout: patience }, async () => {
    const sends = await sent(route);
    expect(sends).toHaveLength(2 * pairs);
    const checks = zeroTolerance(sends);
    // A check that has looked at nothing has not been made.
    expect(checks.filter(({ of }) => of === 0)).toEqual([]);
    expect(checks.filter(({ count }) => count > 0)).toEqual([]);
  });
});

test('with a proxy nothing goes past it, and nothing goes anywhere when it does not serve', { timeout: patience }, async () => {
  const checks = await networkChecks(world, program);
  expect(checks.filter(({ of }) => of === 0)).toEqual([]);
  expect(checks.filter(({ count }) => count > 0)).toEqual([]);
});

test('a program that looks names up and goes past the proxy is seen by every check of the network', { timeout: patience }, async () => {
  const [{ capture } = expect.fail('no vendor')] = world.lanes[0]!.vendors;
  const careless = join(world.root, 'careless.mjs');
  await writeFile(
    careless,
    `import { lookup } from 'node:dns';
     import { connect } from 'node:net';
     lookup('hill.example', () => {});
     const ends = String(process.argv).includes('${String(world.lanes[0]!.proxy.port)}');
     const socket = connect(${String(capture.port)}, '127.0.0.1', () => socket.end());
     socket.on('close', () => { process.exitCode = ends ? 1 : 0; });
     connect(9, '127.0.0.1').on('error', () => {});`,
  );
  const checks = await networkChecks(world, careless);
  expect(checks.filter(({ count }) => count === 0).map(({ what }) => what)).toEqual(
    checks.map(({ what }) => what).filter((what) => what.includes('strace')),
  );
});

test('no canary of the preferences is in an export, a log, an error or a file of the home', { timeout: patience }, async () => {
  const checks = await homeChecks(world, program);
  expect(checks.filter(({ of }) => of === 0)).toEqual([]);
  expect(checks.filter(({ count }) => count > 0)).toEqual([]);
});

describe('of a program with a leak', () => {
  test.each([
    ['a header says the language', 'direct', ['heads that are not the golden one', 'strings of 8 bytes that tell who it is']],
    ['the padding depends on the home', 'direct', []],
    ['the signing key is the same for every request', 'direct', ['keys, ids, signatures and nonces seen twice']],
    ['the proxy is told the same name every time', 'proxy', ['user names and passwords at the proxy seen twice']],
  ] as const)('it is found: %s', { timeout: patience }, async (name, route, fires) => {
    const leak = leaks.find((one) => one.name === name);
    if (leak === undefined) expect.fail(`no leak ${name}`);
    const built = await buildWith(leak);
    try {
      const sends = await sent(route, built.program);
      const fired = zeroTolerance(sends).filter(({ count }) => count > 0);
      expect(fired.map(({ what }) => what)).toEqual(expect.arrayContaining([...fires]));
      const labelled = sends.map((send) => ({ isA: send.person === 'A', pair: send.pair.id, features: featuresOf(send) }));
      expect(Math.max(...Object.values(classify(labelled, classifiers, 1)))).toBeGreaterThan(0.7);
    } finally {
      await built.remove();
    }
  });
});
