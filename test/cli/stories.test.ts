import { cp, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as validators from '../../src/schema/generated/validators.js';
import { freePort } from '../support/free-port.js';
import { run, serve, type Program, type Ran, type Serving } from '../support/cli-run.js';
import { commandMeant, runnableCommands, walkedCommands, type WalkedCommand } from '../support/cli-specs.js';
import { openShops } from '../support/cli-shops.js';
import {
  fill,
  lacking,
  linesMatch,
  parseStories,
  splitCommand,
  type CommandStep,
  type Known,
  type ServerStep,
  type Story,
} from '../support/cli-story.js';
import { startBadVendors } from '../support/cli-vendors.js';

/** Every story of test/stories, told to the real programs. What a story looks like is said in test/support/cli-story.ts. */

const folder = join(import.meta.dirname, '../stories');
const files = readdirSync(folder).filter((file) => file.endsWith('.story'));
const stories = files.map((file) => ({ file, stories: parseStories(readFileSync(join(folder, file), 'utf8')) }));

/** Milliseconds; a hang guard, for a machine with much else to do. */
const patience = 120_000;

let root = '';
const vendors = new Map<string, string>();
const closers: (() => Promise<void>)[] = [];

beforeAll(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'meville-stories-')));
  const [shops, bad] = await Promise.all([openShops(root), startBadVendors()]);
  closers.push(shops.close, bad.close);
  for (const [name, url] of Object.entries({ ...shops.urls, ...bad.urls })) vendors.set(name, url);
}, patience);

afterAll(async () => {
  await Promise.all(closers.map(async (close) => close()));
  await rm(root, { recursive: true, force: true });
});

for (const { file, stories: told } of stories) {
  describe.concurrent(file, () => {
    for (const story of told) test(story.title, { timeout: patience }, async () => tell(file, story));
  });
}

test('every command has a story in which it prints JSON', () => {
  const steps = stories.flatMap(({ stories: told }) => told.flatMap(({ steps: all }) => all));
  const seen = new Set(steps.flatMap((step) => (step.kind === 'command' && step.schema !== undefined ? [validatorName(step.schema)] : [])));
  const all = Object.keys(validators).filter((name) => name.startsWith('cli'));
  // `serve` goes on after it has printed; its story is a test of its own.
  expect(all.filter((name) => !seen.has(name) && name !== 'cliServe')).toEqual([]);
});

describe('every command has stories', () => {
  const steps = stories.flatMap(({ stories: told }) => told.flatMap(({ steps: all }) => all));
  /** The commands that the stories run, with how each run ended. `serve` ends with its story. */
  const runs = steps.flatMap((step) => {
    if (step.kind === 'serve') return [{ command: commandMeant('meville-vendor', ['serve']), help: false, code: 0 }];
    if (step.kind !== 'command') return [];
    const [program = '', ...words] = splitCommand(step.text).words;
    return words[0] === 'help' ? [] : [{ command: commandMeant(program, words), help: words.includes('--help'), code: step.code }];
  });
  const without = (what: (ran: (typeof runs)[number]) => boolean, of: readonly WalkedCommand[]): string[] =>
    of.filter((walked) => !runs.some((ran) => ran.command === walked && what(ran))).map(({ program, verb }) => `${program} ${verb}`);

  test('in which its help is shown', () => {
    expect(without(({ help, code }) => help && code === 0, walkedCommands)).toEqual([]);
  });

  test('in which it succeeds', () => {
    expect(without(({ help, code }) => !help && code === 0, runnableCommands)).toEqual([]);
  });

  test('in which its worked examples are run, but for those with names that no story can have', () => {
    const told = new Set(steps.flatMap((step) => (step.kind === 'command' ? [step.text.replace(/ <\S+$/, '')] : [])));
    const elsewhere = /garage\.example|127\.0\.0\.1|rk3v9qa|Zm9vYmFy|\.jwt|verify receipt|meville-vendor serve|demo --serve/;
    const examples = runnableCommands.flatMap(({ spec }) => (spec.examples ?? []).map(([line]) => line));
    expect(examples.filter((line) => !told.has(line) && !elsewhere.test(line))).toEqual([]);
  });

  test('in which it fails', () => {
    expect(without(({ help, code }) => !help && code !== 0, walkedCommands)).toEqual([]);
  });
});

async function tell(file: string, { steps }: Story): Promise<void> {
  const cwd = await mkdtemp(join(root, 'story-'));
  await cp(join(folder, 'files'), cwd, { recursive: true });
  const known: Known = new Map([...vendors, ['here', cwd]]);
  const serving = new Map<string, Serving>();
  try {
    for (const step of steps) {
      if (step.kind === 'file')
        await writeFile(join(cwd, step.name), `${fill(withoutEnd(step.lines).join('\n'), known)}\n`, { mode: step.secret ? 0o600 : 0o644 });
      else if (step.kind === 'command') check(file, step, await command(step, cwd, known), known);
      else await server(step, cwd, known, serving);
    }
  } finally {
    await Promise.all([...serving.values()].map(async ({ stop }) => stop()));
  }
}

/** Blank lines between a file and the next step are the story's, not the file's. */
function withoutEnd(lines: readonly string[]): readonly string[] {
  return lines.slice(0, lines.findLastIndex((line) => line.trim() !== '') + 1);
}

async function command({ text }: CommandStep, cwd: string, known: Known): Promise<Ran> {
  const { env, words, stdin } = splitCommand(text);
  const [program = '', ...args] = words.map((word) => fill(word, known));
  return run({
    program: program as Program,
    args,
    cwd,
    env,
    ...(stdin === undefined ? {} : { stdin: await readFile(join(cwd, stdin), 'utf8') }),
  });
}

async function server({ kind, name, args }: ServerStep, cwd: string, known: Known, serving: Map<string, Serving>): Promise<void> {
  if (kind === 'stop') {
    await serving.get(name)?.stop();
    serving.delete(name);
  } else if (kind === 'port') {
    known.set(name, String(await freePort()));
  } else {
    const words = args.map((word) => fill(word, known));
    const started = await serve(join(cwd, name), cwd, words.length === 0 ? undefined : words);
    serving.set(name, started);
    known.set(name, started.url);
  }
}

/** What nothing that is printed may hold: whatever moves, colours, reorders or hides text. */
const dangerous = /[^\p{L}\p{M}\p{N}\p{P}\p{S}\n ]|[\p{Default_Ignorable_Code_Point}\u2800]/u;
const stackTrace = /^ {4}at /m;

function check(file: string, step: CommandStep, ran: Ran, known: Known): void {
  const { stdout, stderr, code } = ran;
  const told = `${file}:${String(step.line)}: $ ${step.text}\n--- stdout\n${stdout}--- stderr\n${stderr}--- exit code ${String(code)}\n`;
  expect(code, told).toBe(step.code);
  for (const text of [stdout, stderr]) {
    expect(dangerous.test(text), told).toBe(false);
    expect(stackTrace.test(text), told).toBe(false);
  }
  if (step.schema === undefined) expect(linesMatch(step.stdout, linesOf(stdout), known), `stdout differs: ${told}`).toBe(true);
  else checkJson(step, stdout, known, told);
  // Notes name what the result has told.
  expect(linesMatch(step.stderr, linesOf(stderr), known), `stderr differs: ${told}`).toBe(true);
}

function checkJson({ schema = '', json }: CommandStep, stdout: string, known: Known, told: string): void {
  expect(linesOf(stdout).length, `one document: ${told}`).toBe(1);
  const document: unknown = JSON.parse(stdout);
  const name = validatorName(schema);
  const validate = (validators as unknown as Record<string, { (value: unknown): boolean; errors?: unknown }>)[name];
  if (validate === undefined) throw new Error(`there is no schema ${schema}`);
  expect(validate(document), `${JSON.stringify(validate.errors)}: ${told}`).toBe(true);
  if (json !== undefined) expect(lacking(JSON.parse(json), document, known), told).toBeUndefined();
}

/** `send-dry-run` is checked by `cliSendDryRun`. */
const validatorName = (schema: string): string => `cli-${schema}`.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const linesOf = (text: string): string[] => (text === '' ? [] : text.replace(/\n$/, '').split('\n'));
