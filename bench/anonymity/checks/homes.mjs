/** What stays on the machine and what the program says about it: the preferences are in none of it. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { people } from '../world/people.mjs';
import { runAs } from '../world/run.mjs';
import { sendArgs } from '../world/send.mjs';
import { found } from './canaries.mjs';
import { check } from './check.mjs';

/** What a user may hand on or show, and mistakes. */
const commands = [
  ['requests', '--json'],
  ['offers', '--json'],
  ['offers'],
  ['vendors', 'list', '--json'],
  ['config', 'list', '--json'],
  ['send', 'no-such-request.yaml', '--verbose'],
];

/** @param {import('../world/world.mjs').World} world @param {string} program @returns {Promise<import('./check.mjs').Check[]>} */
export async function homeChecks(world, program) {
  const canaries = people.flatMap((person) => person.canaries);
  /** @type {Buffer[]} */
  const said = [];
  /** @type {Buffer[]} */
  const kept = [];
  for (const person of people) {
    const home = world.homeOf(person, 0, 'direct');
    const preferred = sendArgs(world, { template: 0, route: 'direct', lane: 0 });
    for (const args of [
      ...commands,
      [...preferred, '--dry-run'],
      [...preferred, '--vendor', 'nobody', '--verbose'],
      [...preferred, '--json'],
    ]) {
      const { stdout, stderr } = await runAs({ person, root: world.root, program, home, clock: world.clock, env: world.env, args });
      said.push(Buffer.from(stdout), Buffer.from(stderr));
    }
    for (const entry of await readdir(home, { recursive: true, withFileTypes: true })) {
      kept.push(Buffer.from(entry.name));
      if (entry.isFile()) kept.push(await readFile(join(entry.parentPath, entry.name)));
    }
  }
  for (const { vendors } of world.lanes) for (const { capture } of vendors) capture.take();
  return [
    check('canaries in exports, logs and errors', said.length, found(said, canaries)),
    check('canaries in files of the home', kept.length, found(kept, canaries)),
  ];
}
