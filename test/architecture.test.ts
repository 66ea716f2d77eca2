import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseSync, Visitor } from 'rolldown/utils';
import { describe, expect, test } from 'vitest';

/** Who may import whom: a room imports only from rooms on a line above its own. */
const levels = [
  ['base'],
  ['schema'],
  ['crypto'],
  ['documents'],
  ['ranking', 'formats', 'transport', 'store'],
  ['customer', 'vendor'],
  ['cli'],
];

/** The rooms that run in a browser too. */
const browserRooms = new Set(['base', 'schema', 'crypto', 'documents', 'ranking']);

/** Rooms whose other files are adapters, and the ports that stand before them. */
const ports: Record<string, string[]> = {
  transport: ['transport/port.ts'],
  store: ['store/ledger.ts', 'store/books.ts', 'store/stored-amount.ts'],
};

/** The folder of the composition root; and the public entries, which re-export from every room below cli. Nothing imports those. */
const compositionRoot = 'cli/context/';
const publicEntries = new Set(['index.ts', 'vendor.ts']);

const clock = 'base/clock.ts';
const longestFile = 400;

interface SourceFile {
  /** Relative to src/, as everything here. */
  readonly path: string;
  readonly room: string;
  readonly lines: number;
  /** Files of src/ it imports, type-only imports included. */
  readonly imports: readonly string[];
  /** Node modules and packages it imports. */
  readonly packages: readonly string[];
  /** Globals it uses, as `process`, and members of globals, as `Date.now`. */
  readonly globals: readonly string[];
  /** `new X` without arguments, and calls of X as a function. */
  readonly calls: readonly string[];
}

const root = join(import.meta.dirname, '../src');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.[jt]s$/.test(file) && !file.startsWith('schema/generated/'))
  .map((file) => read(file, readFileSync(join(root, file), 'utf8')));

function read(path: string, text: string): SourceFile {
  const specifiers: string[] = [];
  const globals: string[] = [];
  const calls: string[] = [];
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} does not parse`);
  const importOf = (node: { readonly source: unknown }): void => {
    const source = node.source;
    if (typeof source === 'object' && source && 'value' in source && typeof source.value === 'string') specifiers.push(source.value);
  };
  new Visitor({
    ImportDeclaration: importOf,
    ExportNamedDeclaration: importOf,
    ExportAllDeclaration: importOf,
    ImportExpression: importOf,
    TSImportType: importOf,
    Identifier: ({ name, start }) => {
      if (text[start - 1] !== '.') globals.push(name);
    },
    MemberExpression: ({ object, property }) => {
      if (object.type === 'Identifier' && property.type === 'Identifier') globals.push(`${object.name}.${property.name}`);
    },
    NewExpression: ({ callee, arguments: given }) => {
      if (callee.type === 'Identifier' && given.length === 0) calls.push(callee.name);
    },
    CallExpression: ({ callee }) => {
      if (callee.type === 'Identifier') calls.push(callee.name);
    },
  }).visit(program);
  const local = specifiers.filter((specifier) => specifier.startsWith('.'));
  return {
    path,
    room: path.includes('/') ? path.slice(0, path.indexOf('/')) : '',
    lines: text.split('\n').length - 1,
    imports: local.map((specifier) =>
      relative(root, join(root, dirname(path), specifier))
        .replaceAll('\\', '/')
        .replace(/\.js$/, '.ts'),
    ),
    packages: specifiers.filter((specifier) => !specifier.startsWith('.')),
    globals,
    calls,
  };
}

const levelOf = (room: string): number => levels.findIndex((level) => level.includes(room));
const roomOf = (path: string): string => path.slice(0, path.indexOf('/'));
const isAdapter = (path: string): boolean => ports[roomOf(path)]?.includes(path) === false;

/** Every broken rule as one line `file: what`, so that a failure names the file. */
const broken = (rule: (file: SourceFile) => readonly string[]): string[] =>
  files.flatMap((file) => rule(file).map((what) => `${file.path}: ${what}`));

describe('who imports whom', () => {
  test('every file lives in a room of the table, except the public entries', () => {
    expect(broken(({ path, room }) => (publicEntries.has(path) || levelOf(room) >= 0 ? [] : ['has no room']))).toEqual([]);
  });

  test('a room imports only itself and rooms on the levels below it, type-only imports included', () => {
    const rule = ({ path, room, imports }: SourceFile): string[] => {
      const level = publicEntries.has(path) ? levelOf('cli') : levelOf(room);
      return imports.filter((target) => publicEntries.has(target) || (roomOf(target) !== room && levelOf(roomOf(target)) >= level));
    };
    expect(broken(rule)).toEqual([]);
  });

  test('only the composition root and the public entries import an adapter from outside its room', () => {
    const rule = ({ path, room, imports }: SourceFile): string[] =>
      path.startsWith(compositionRoot) || publicEntries.has(path)
        ? []
        : imports.filter((target) => roomOf(target) !== room && isAdapter(target));
    expect(broken(rule)).toEqual([]);
  });

  test('no files import each other in a circle', () => {
    expect(circles()).toEqual([]);
  });

  test('the rooms that run in a browser import nothing from Node', () => {
    const rule = ({ room, packages }: SourceFile): string[] =>
      browserRooms.has(room) ? packages.filter((name) => name.startsWith('node:')) : [];
    expect(broken(rule)).toEqual([]);
  });
});

describe('who touches the world', () => {
  test('only cli touches the console, the process, its environment and the terminal', () => {
    const globals = new Set(['console', 'process', 'globalThis.console', 'globalThis.process']);
    const modules = new Set(['console', 'process', 'child_process', 'readline', 'readline/promises', 'tty'].map((name) => `node:${name}`));
    const rule = (file: SourceFile): string[] =>
      file.room === 'cli'
        ? []
        : [...file.globals.filter((name) => globals.has(name)), ...file.packages.filter((name) => modules.has(name))];
    expect(broken(rule)).toEqual([]);
  });

  test('only the clock reads the time', () => {
    const rule = (file: SourceFile): string[] =>
      file.path === clock
        ? []
        : [
            ...file.globals.filter((name) => ['Date.now', 'performance.now', 'process.hrtime'].includes(name)),
            ...file.calls.filter((name) => name === 'Date'),
          ];
    expect(broken(rule)).toEqual([]);
  });

  test('nothing takes randomness from Math', () => {
    expect(broken(({ globals }) => globals.filter((name) => name === 'Math.random'))).toEqual([]);
  });
});

test(`no file is longer than ${longestFile} lines`, () => {
  expect(broken(({ lines }) => (lines > longestFile ? [`${lines} lines`] : []))).toEqual([]);
});

/** Each circle once, as `a -> b -> a`. */
function circles(): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) found.push([...trail.slice(start), path].join(' -> '));
    if (start >= 0 || done.has(path)) return;
    for (const target of byPath.get(path)?.imports ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const { path } of files) visit(path, []);
  return found;
}
