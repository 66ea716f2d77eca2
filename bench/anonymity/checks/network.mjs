/** What the program asks of the network, seen from inside by a trap and from outside by strace. */
import { spawnSync } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { listen } from '../capture/listen.mjs';
import { people } from '../world/people.mjs';
import { runAs } from '../world/run.mjs';
import { sendArgs } from '../world/send.mjs';
import { check } from './check.mjs';

/** @typedef {{ code: number | null, stderr: string, asked: string[], arrived: number }} Trapped */

const strace = ['strace', '-f', '-qq', '-e', 'trace=connect,sendto,sendmsg,sendmmsg', '-s', '64', '-o'];
const hasStrace = () => spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0;

/** A proxy that is not there, and ones that are no help. */
const uselessProxies = {
  down: undefined,
  'hanging up': () => Buffer.alloc(0),
  refusing: () => Buffer.of(5, 255),
  'refusing to connect': (/** @type {Buffer} */ said) =>
    said[0] === 1 ? Buffer.of(1, 0) : said.length > 4 ? Buffer.of(5, 2, 0, 1, 0, 0, 0, 0, 0, 0) : Buffer.of(5, said.includes(2) ? 2 : 0),
};

/**
 * Sends of both people that go through a proxy, up or not: nothing may be looked up, nothing may be connected to but the proxy, and
 * when it does not serve nothing may arrive anywhere.
 *
 * @param {import('../world/world.mjs').World} world
 * @param {string} program
 * @returns {Promise<import('./check.mjs').Check[]>}
 */
export async function networkChecks(world, program) {
  const lane = world.lanes[0];
  if (lane === undefined) throw new RangeError('no lane');
  /** @type {{ past: string[], lookups: string[], arrived: string[], ended: string[], runs: string[], unseen: string[], environment: string[] }} */
  const came = { past: [], lookups: [], arrived: [], ended: [], runs: [], unseen: [], environment: [] };
  for (const person of people) {
    const args = sendArgs(world, { template: 0, route: 'proxy', lane: 0 });
    const up = await trapped(world, program, person, args, 'proxy');
    sort(came, up.asked, lane.proxy.port);
    came.runs.push('up');
    if (up.code !== 0) came.ended.push(`through the proxy: ${up.stderr}`);
    if (hasStrace()) {
      const outside = await traced(world, program, person, args);
      sort(came, outside, lane.proxy.port);
      if (outside.length === 0) came.unseen.push(person.name);
    }
    for (const [name, answer] of Object.entries(uselessProxies)) {
      const proxy = await uselessProxy(answer);
      const wrong = await trapped(world, program, person, [...args.slice(0, -1), `socks5://127.0.0.1:${proxy.port}`], 'proxy');
      await proxy.close();
      sort(came, wrong.asked, proxy.port);
      came.runs.push(name);
      if (wrong.arrived > 0) came.arrived.push(`${wrong.arrived} with a proxy that is ${name}`);
      if (wrong.code === 0) came.ended.push(`well, with a proxy that is ${name}`);
    }
    const direct = await trapped(world, program, person, sendArgs(world, { template: 0, route: 'direct', lane: 0 }), 'direct');
    const own = new Set(lane.vendors.map(({ capture }) => `connect 127.0.0.1:${capture.port}`));
    came.environment.push(...direct.asked.filter((line) => !own.has(line)));
  }
  const all = came.runs.length;
  return [
    check('direct connections past a proxy', all, came.past),
    check('names looked up past a proxy', all, came.lookups),
    check('connections that arrive without a proxy that serves', all, came.arrived),
    check('sends that end as they should not with a proxy', all, came.ended),
    check('connections to what the environment calls a proxy', people.length, came.environment),
    ...(hasStrace() ? [check('sends of which strace saw no connection', people.length, came.unseen)] : []),
  ];
}

/** @param {{ past: string[], lookups: string[] }} came @param {readonly string[]} asked @param {number} port of the proxy */
function sort(came, asked, port) {
  for (const line of asked) {
    if (!line.startsWith('connect ')) came.lookups.push(line);
    else if (line !== `connect 127.0.0.1:${port}`) came.past.push(line);
  }
}

/** @param {import('../world/world.mjs').World} world @param {string} program @param {import('../world/people.mjs').Person} person @param {readonly string[]} args @param {import('../world/world.mjs').Route} route @returns {Promise<Trapped>} */
async function trapped(world, program, person, args, route) {
  const file = join(world.root, 'trap');
  await writeFile(file, '');
  const ran = await runAs({ ...own(world, program, person, route), args, trapped: true, env: { ...world.env, MEASURED_TRAP: file } });
  const asked = (await readFile(file, 'utf8')).split('\n').filter(Boolean);
  return { code: ran.code, stderr: ran.stderr, asked, arrived: taken(world) };
}

/** @param {import('../world/world.mjs').World} world @param {string} program @param {import('../world/people.mjs').Person} person @param {readonly string[]} args */
async function traced(world, program, person, args) {
  const file = join(world.root, 'strace');
  await runAs({ ...own(world, program, person, 'proxy'), args, env: world.env, under: [...strace, file] });
  taken(world);
  const lines = (await readFile(file, 'utf8')).split('\n');
  await rm(file);
  return lines.flatMap(askedBy);
}

/** A line of strace in the words of the trap; nothing when it is about no other machine. @param {string} line @returns {string[]} */
export function askedBy(line) {
  const [, port] = /sin6?_port=htons\((\d+)\)/.exec(line) ?? [];
  const [, address = '?'] = /(?:inet_addr\(|inet_pton\(AF_INET6, )"([^"]+)"/.exec(line) ?? [];
  if (/nscd|resolve|mDNS/i.test(line) || port === '53') return [`dns ${line}`];
  if (port === undefined) return [];
  return [line.includes('connect(') ? `connect ${address}:${port}` : `datagram ${line}`];
}

/** @param {import('../world/world.mjs').World} world @param {string} program @param {import('../world/people.mjs').Person} person @param {import('../world/world.mjs').Route} route */
const own = (world, program, person, route) => ({
  person,
  root: world.root,
  program,
  clock: world.clock,
  home: world.homeOf(person, 0, route),
});

/** How many connections vendors got since the last time. @param {import('../world/world.mjs').World} world */
function taken({ lanes }) {
  for (const { proxy } of lanes) proxy.take();
  return lanes.flatMap(({ vendors }) => vendors.flatMap(({ capture }) => capture.take())).length;
}

/** @param {((said: Buffer) => Buffer) | undefined} answer */
async function uselessProxy(answer) {
  const listening = await listen(
    createServer((socket) => {
      socket.on('data', (said) => {
        const words = answer?.(said) ?? Buffer.alloc(0);
        if (words.length === 0) socket.destroy();
        else socket.write(words);
      });
    }),
  );
  if (answer === undefined) await listening.close();
  return { port: listening.port, close: async () => (answer === undefined ? undefined : listening.close()) };
}
