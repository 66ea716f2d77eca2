/**
 * `npm run demo`: installs and builds what is missing or out of date, then runs `meville demo` with the arguments given.
 *
 * It needs nothing but Node, because on a fresh clone there is nothing else. What it does is said on stderr, and so is what npm says:
 * stdout is the demo's.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * When a file was changed; undefined when there is none.
 * @param {string} file
 */
const changed = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs;

/**
 * Whether a version is one that `engines` of package.json takes: `>=20.19 <21 || >=22.13`.
 * @param {string} version
 * @param {string} engines
 */
export function takes(version, engines) {
  const numbers = (/** @type {string} */ text) => text.split('.').map(Number);
  const [major = 0, minor = 0] = numbers(version);
  return engines.split('||').some((range) =>
    range
      .trim()
      .split(/\s+/)
      .every((bound) => {
        const [wantedMajor = 0, wantedMinor = 0] = numbers(bound.replace(/^\D+/, ''));
        const isFrom = major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
        return bound.startsWith('<') ? !isFrom : isFrom;
      }),
  );
}

/**
 * Whether the packages are missing, or older than what the lockfile says.
 * @param {string} folder
 */
export function needsInstall(folder) {
  const installed = changed(join(folder, 'node_modules', '.package-lock.json'));
  return installed === undefined || installed < (changed(join(folder, 'package-lock.json')) ?? 0);
}

/**
 * Whether the program is missing, or older than what it is made of.
 * @param {string} folder
 */
export function needsBuild(folder) {
  const built = changed(join(folder, 'dist', 'cli', 'main.js'));
  if (built === undefined) return true;
  const sources = ['src', 'schemas'].flatMap((name) =>
    readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  return [...sources, join(folder, 'package.json')].some((file) => (changed(file) ?? 0) > built);
}

/**
 * Runs a program of this folder, and ends with its exit code when that is not 0.
 * @param {string} what it does, for whoever waits
 * @param {string} program
 * @param {string[]} args
 */
function step(what, program, args) {
  console.error(`demo: ${what}`);
  // npm is a script of the shell on some systems.
  const shell = program === 'npm' && process.platform === 'win32';
  const { status, error } = spawnSync(program, args, { cwd: root, stdio: ['inherit', 2, 'inherit'], shell });
  if (error !== undefined) console.error(`demo: ${program} cannot be run (${error.message}).`);
  if (status !== 0) process.exit(status ?? 1);
}

/** @param {string[]} args */
async function main(args) {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  if (!takes(process.versions.node, engines.node)) {
    console.error(
      `demo: this is Node ${process.versions.node}, and Meville needs ${engines.node}. Get a newer one from https://nodejs.org.`,
    );
    process.exitCode = 2;
    return;
  }
  // npm ci builds too, as part of preparing the package.
  if (needsInstall(root)) step('installing the packages, which takes a minute (npm ci)', 'npm', ['ci']);
  if (needsBuild(root)) step('building (node scripts/build.mjs)', process.execPath, [join(root, 'scripts', 'build.mjs')]);
  console.error(`demo: running (node bin/meville.js ${['demo', ...args].join(' ')})`);
  // In this process, so that an interrupt reaches the demo alone, and once.
  const program = new URL('../bin/meville.js', import.meta.url);
  process.argv = [process.execPath, fileURLToPath(program), 'demo', ...args];
  await import(program.href);
  if (!process.exitCode)
    console.error('demo: to type meville yourself, run "npm link" here once, or write node bin/meville.js instead of it');
}

if (resolve(process.argv[1] ?? '') === fileURLToPath(import.meta.url)) await main(process.argv.slice(2));
