/** The real program, run by one of the two. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

const preloads = {
  clock: new URL('../preload/clock.mjs', import.meta.url).href,
  trap: new URL('../preload/trap.mjs', import.meta.url).href,
};

/** @typedef {{ code: number | null, stdout: string, stderr: string }} Ran */

/**
 * @param {object} run
 * @param {import('./people.mjs').Person} run.person
 * @param {string} run.root the folder of the experiment
 * @param {string} run.program the file that is run
 * @param {string} run.home
 * @param {number} run.clock milliseconds to be added to every clock
 * @param {readonly string[]} run.args
 * @param {Readonly<Record<string, string>>} [run.env]
 * @param {boolean} [run.trapped] whether what it asks of the network is written to the file of MEASURED_TRAP
 * @param {readonly string[]} [run.under] a program to run it under
 * @returns {Promise<Ran>}
 */
export async function runAs({ person, root, program, home, clock, args, env = {}, trapped = false, under = [] }) {
  const folder = join(root, person.folder);
  const cwd = join(folder, person.cwd);
  await mkdir(cwd, { recursive: true });
  const imports = (trapped ? [preloads.clock, preloads.trap] : [preloads.clock]).flatMap((url) => ['--import', url]);
  const command = [...under, process.execPath, ...imports, program, ...args];
  const child = spawn('/bin/sh', ['-c', 'umask "$0"; exec "$@"', person.umask, ...command], {
    cwd,
    env: {
      PATH: process.env['PATH'],
      HOME: folder,
      MEVILLE_HOME: home,
      MEASURED_CLOCK: String(clock + person.clock),
      ...person.env,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => (said.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (said.stderr += text));
  const [code] = await once(child, 'close');
  return { code, ...said };
}
