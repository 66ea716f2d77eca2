import { spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { needsBuild, needsInstall, takes } from '../../scripts/demo.mjs';
import { finished, type Ran } from '../support/cli-run.js';

/** `npm run demo`: what it finds missing or out of date, and what it does about it. */

const root = join(import.meta.dirname, '../..');
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

let clone = '';

/** A file that was changed so many seconds after the epoch. */
function put(file: string, seconds: number, text = ''): void {
  const path = join(clone, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  utimesSync(path, seconds, seconds);
}

/** A clone in which everything is there, installed and built, in that order. */
beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), 'meville-clone-'));
  folders.push(clone);
  put('package.json', 100);
  put('package-lock.json', 100);
  put('src/cli/main.ts', 100);
  put('schemas/cli/demo.schema.json', 100);
  put('node_modules/.package-lock.json', 200);
  put('dist/cli/main.js', 300);
});

describe('what there is to do', () => {
  test('nothing, when all is there and up to date', () => {
    expect([needsInstall(clone), needsBuild(clone)]).toEqual([false, false]);
  });

  test('packages are installed when there are none, or the lockfile is newer', () => {
    put('package-lock.json', 201);
    expect(needsInstall(clone)).toBe(true);
    rmSync(join(clone, 'node_modules'), { recursive: true });
    put('package-lock.json', 100);
    expect(needsInstall(clone)).toBe(true);
  });

  test.each(['src/cli/main.ts', 'src/new/deep/file.ts', 'schemas/cli/demo.schema.json', 'package.json'])(
    'it is built anew after %s',
    (file) => {
      put(file, 301);
      expect(needsBuild(clone)).toBe(true);
    },
  );

  test('it is built when there is no build, or half of one', () => {
    rmSync(join(clone, 'dist/cli/main.js'));
    expect(needsBuild(clone)).toBe(true);
    rmSync(join(clone, 'dist'), { recursive: true });
    expect(needsBuild(clone)).toBe(true);
  });

  test.each([
    ['20.19.0', true],
    ['20.20.2', true],
    ['22.13.0', true],
    ['24.1.0', true],
    ['20.18.3', false],
    ['18.20.8', false],
    ['21.7.3', false],
    ['22.12.0', false],
  ])('Node %s is taken: %s', (version, good) => {
    const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { engines: { node: string } };
    expect(takes(version, engines.node)).toBe(good);
  });
});

/** Programs instead of the real ones, which say that they were run. */
function furnish(engines: string, buildExit = 0): void {
  put('package.json', 100, JSON.stringify({ type: 'module', engines: { node: engines } }));
  mkdirSync(join(clone, 'scripts'));
  cpSync(join(root, 'scripts/demo.mjs'), join(clone, 'scripts/demo.mjs'));
  put('scripts/build.mjs', 100, `console.log('built'); process.exit(${String(buildExit)});\n`);
  put('bin/meville.js', 100, `console.log('ran', ...process.argv.slice(2)); process.exitCode = 7;\n`);
  put('path/npm', 100, '#!/bin/sh\necho "npm $*"\n');
  chmodSync(join(clone, 'path/npm'), 0o755);
}

async function demo(...args: string[]): Promise<Ran> {
  const { PATH = '' } = process.env;
  const env = { PATH: `${join(clone, 'path')}:${PATH}` };
  return finished(spawn(process.execPath, [join(clone, 'scripts/demo.mjs'), ...args], { cwd: tmpdir(), env }));
}

describe('what it does', () => {
  test('it runs the demo with its arguments, and passes its exit code on', async () => {
    furnish('>=20');
    expect(await demo('--keep', 'a b', '--json')).toEqual({
      stdout: 'ran demo --keep a b --json\n',
      stderr: 'demo: running (node bin/meville.js demo --keep a b --json)\n',
      code: 7,
    });
  });

  test('on a fresh clone it says what it does before it does it, and keeps stdout for the demo', async () => {
    furnish('>=20');
    for (const folder of ['node_modules', 'dist']) rmSync(join(clone, folder), { recursive: true });
    expect(await demo()).toEqual({
      stdout: 'ran demo\n',
      stderr: `demo: installing the packages, which takes a minute (npm ci)
npm ci
demo: building (node scripts/build.mjs)
built
demo: running (node bin/meville.js demo)
`,
      code: 7,
    });
  });

  test('when all went well, it says how the program is typed', async () => {
    furnish('>=20');
    put('bin/meville.js', 100, `console.log('ran');\n`);
    const { stdout, stderr } = await demo();
    expect(stdout).toBe('ran\n');
    expect(stderr.split('\n').slice(-2)).toEqual([
      'demo: to type meville yourself, run "npm link" here once, or write node bin/meville.js instead of it',
      '',
    ]);
  });

  test('a build that fails is the end', async () => {
    furnish('>=20', 3);
    rmSync(join(clone, 'dist'), { recursive: true });
    expect(await demo()).toMatchObject({ stdout: '', code: 3 });
  });

  test('a Node that is too old is told so, and nothing is done', async () => {
    furnish('>=99.1');
    rmSync(join(clone, 'node_modules'), { recursive: true });
    const { stdout, stderr, code } = await demo();
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toBe(
      `demo: this is Node ${process.versions.node}, and Meville needs >=99.1. Get a newer one from https://nodejs.org.\n`,
    );
  });
});
