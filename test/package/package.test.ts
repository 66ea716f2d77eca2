import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** What a published package holds at its top. A new name here is a decision. */
const topLevel = ['LICENSE', 'README.md', 'bin', 'dist', 'docs', 'package.json', 'schemas'];

const project = join(import.meta.dirname, '../..');
const consumer = mkdtempSync(join(tmpdir(), 'meville-package-'));
const installed = join(consumer, 'node_modules/meville');

/** Without what `npm run` puts there, which would point the inner npm at this project. */
const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('npm_')));

const run = (cwd: string, program: string, ...args: string[]): string =>
  execFileSync(program, args, { cwd, env: environment, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

const evaluate = (script: string): string => run(consumer, process.execPath, '--input-type=module', '--eval', script);

beforeAll(() => {
  run(project, 'npm', 'pack', '--pack-destination', consumer);
  const tarball = readdirSync(consumer).find((name) => name.endsWith('.tgz'));
  writeFileSync(join(consumer, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  run(consumer, 'npm', 'install', '--engine-strict', `./${tarball}`);
});

afterAll(() => {
  rmSync(consumer, { recursive: true });
});

test('the tarball holds what is meant to be published and nothing else', () => {
  expect(readdirSync(installed).toSorted()).toEqual(topLevel);
});

describe('a program that installed the package', () => {
  test.each(['meville', 'meville/vendor', 'meville/ranking'])('imports %s', (subpath) => {
    expect(Number(evaluate(`console.log(Object.keys(await import('${subpath}')).length)`))).toBeGreaterThan(0);
  });

  test.each(['meville/schemas/offer.schema.json', 'meville/schemas/categories/car.json', 'meville/package.json'])('reads %s', (subpath) => {
    const path = evaluate(`process.stdout.write(new URL(import.meta.resolve('${subpath}')).pathname)`);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toBeTypeOf('object');
  });

  test('keeps books in threads, whose script is found where it is installed', () => {
    const keep = `const { openThreadedBooks } = await import('meville/vendor');
      const books = await openThreadedBooks('books.sqlite');
      console.log(await books.countStock());
      await books.close();`;
    expect(evaluate(keep)).toBe('0\n');
  });

  test('cannot import what is not public', () => {
    expect(() => evaluate(`await import('meville/dist/cli/main.js')`)).toThrow('ERR_PACKAGE_PATH_NOT_EXPORTED');
  });
});

/** The packages that the files of the installed package import, `node:` aside. */
function importedBy(files: RegExp): ReadonlySet<string> {
  const texts = readdirSync(join(installed, 'dist'), { recursive: true, encoding: 'utf8' })
    .filter((file) => files.test(file))
    .map((file) => readFileSync(join(installed, 'dist', file), 'utf8'));
  const specifiers = texts.flatMap((text) =>
    [...text.matchAll(/(?:^(?:import|export) [^"'\n]* from |^import |\bimport\()["']((?!node:)[^."'][^"']*)["']/gm)].map(
      ([, name = '']) => name,
    ),
  );
  return new Set(specifiers.map((specifier) => /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? ''));
}

describe('what the installed files import is installed with them', () => {
  const { dependencies } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { dependencies: Record<string, string> };
  const unusedHere = new Set(['@inquirer/prompts', 'light-my-request']);

  test('the programs import every dependency and nothing else; the rest came along inside', () => {
    expect([...importedBy(/\.js$/)].toSorted()).toEqual(
      Object.keys(dependencies)
        .filter((name) => !unusedHere.has(name))
        .toSorted(),
    );
  });

  test('the types name no package that is not installed', () => {
    expect([...importedBy(/\.d\.ts$/)].filter((name) => !(name in dependencies))).toEqual([]);
  });
});

describe.each(['meville', 'meville-vendor'])('the installed program %s', (program) => {
  const { version } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { version: string };
  const bin = join(consumer, 'node_modules/.bin', program);

  test('says its version', () => {
    expect(run(consumer, bin, '--version')).toContain(version);
  });

  test('helps', () => {
    expect(run(consumer, bin, '--help')).toContain(`Usage: ${program}`);
  });
});
