/** `npm run check`: everything but the tests. Runs all of it, prints one line each, shows the output of what failed. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const temp = mkdtempSync(join(tmpdir(), 'meville-check-'));
const generated = join(temp, 'generated');
const packed = join(temp, 'packed');
mkdirSync(packed);
const tarball = () => join(packed, readdirSync(packed)[0] ?? 'nothing-was-packed.tgz');

/** @type {[title: string, ...commands: (() => string[])[]][]} */
const checks = [
  ['types, Node rooms', () => ['tsc']],
  ['types, browser rooms', () => ['tsc', '-p', 'tsconfig.browser.json']],
  ['lint', () => ['oxlint', '--deny-warnings']],
  ['format', () => ['prettier', '--check', '.']],
  [
    'generated code',
    () => ['node', 'scripts/generate.mjs', generated],
    () => ['git', 'diff', '--no-index', '--stat', 'src/schema/generated', generated],
  ],
  ['unused code', () => ['knip']],
  [
    'packaging',
    () => ['npm', 'pack', '--pack-destination', packed],
    () => ['publint', 'run', tarball(), '--strict'],
    () => ['attw', tarball(), '--profile', 'esm-only'],
  ],
  ['package, installed', () => ['vitest', 'run', '--config', 'vitest.package.config.ts']],
];

let failed = 0;
for (const [title, ...commands] of checks) {
  const start = performance.now();
  let output = '';
  const ok = commands.every((command) => {
    const [program = '', ...args] = command();
    // npm run has put node_modules/.bin on the path.
    const result = spawnSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
    output += result.stdout + result.stderr;
    return result.status === 0;
  });
  console.log(`${ok ? 'ok    ' : 'FAILED'}  ${title} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  if (!ok) {
    failed += 1;
    console.log(output);
  }
}
rmSync(temp, { recursive: true });
process.exitCode = failed === 0 ? 0 : 1;
