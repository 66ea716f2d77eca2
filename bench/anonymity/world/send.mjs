/** Carries out a plan, and gives back what was seen of every send. */
import { setTimeout } from 'node:timers/promises';
import { openVendorBook } from '../../../dist/index.js';
import { people } from './people.mjs';
import { runAs } from './run.mjs';
import { templates } from './templates.mjs';
import { bookOf } from './world.mjs';

/**
 * @typedef {object} Send
 * @property {'A' | 'B'} person
 * @property {import('./plan.mjs').Pair} pair
 * @property {readonly import('../capture/vendor.mjs').Connection[]} connections in the order they came
 * @property {readonly import('../capture/socks.mjs').Tunnel[]} tunnels
 * @property {import('./run.mjs').Ran} ran
 */

/** @param {import('./world.mjs').World} world @param {string} program @param {readonly import('./plan.mjs').Pair[]} plan @returns {Promise<Send[]>} */
export async function sendAll(world, program, plan) {
  /** @type {Send[]} */
  const sends = [];
  await Promise.all(
    world.lanes.map(async (_, lane) => {
      for (const pair of plan.filter((each) => each.lane === lane))
        for (const hand of [pair.first, 1 - pair.first]) sends.push(await sendOne(world, program, pair, hand));
    }),
  );
  return sends;
}

/** @param {import('./world.mjs').World} world @param {string} program @param {import('./plan.mjs').Pair} pair @param {number} hand @returns {Promise<Send>} */
async function sendOne(world, program, pair, hand) {
  const person = people[hand];
  const lane = world.lanes[pair.lane];
  if (person === undefined || lane === undefined) throw new RangeError('nobody, or nowhere');
  const home = world.homeOf(person, pair.lane, pair.route);
  if (pair.stale) {
    const [entry] = bookOf(person, lane.vendors, pair.route);
    const [vendor] = lane.vendors;
    if (entry !== undefined && vendor !== undefined) await openVendorBook(home).put({ ...entry, profile: vendor.stale });
  }
  const ran = await runAs({
    person,
    root: world.root,
    program,
    home,
    clock: world.clock,
    env: world.env,
    args: sendArgs(world, pair),
  });
  const servers = [lane.proxy, ...lane.vendors.map(({ capture }) => capture)];
  // The program is gone; what it has left in the sockets is read to the end.
  while (!servers.every(({ idle }) => idle())) await setTimeout(1);
  return {
    person: person.name,
    pair,
    connections: lane.vendors.flatMap(({ capture }) => capture.take()).toSorted((a, b) => a.at - b.at),
    tunnels: lane.proxy.take(),
    ran,
  };
}

/** @param {import('./world.mjs').World} world @param {Pick<import('./plan.mjs').Pair, 'template' | 'route' | 'lane'>} pair */
export function sendArgs(world, { template, route, lane }) {
  const preferences = `preferences-${templates[template]?.category}.yaml`;
  const proxy = route === 'proxy' ? ['--proxy', `socks5://127.0.0.1:${world.lanes[lane]?.proxy.port}`] : [];
  return ['send', `request-${template}.yaml`, '--preferences', preferences, ...proxy];
}
