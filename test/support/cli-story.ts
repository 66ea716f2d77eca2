/**
 * Stories: what a user types, and what they see, as text. A file holds stories one after the other:
 *
 *     # A title; the lines after it that begin with # are notes
 *     file request.yaml            the lines below, indented by two spaces, become a file
 *       vrm: request/1
 *     secret pass.txt              the same, for its owner alone
 *     serve hill                   runs `meville-vendor serve --home hill`; «hill» is its address from here on
 *     stop hill                    ends it
 *     $ meville check request.yaml <file       a command, maybe with variables before it and a file as its stdin
 *       > a line of stdout
 *       ! a line of stderr
 *       @ check                    instead of stdout lines: stdout is one JSON document of schemas/cli/check.schema.json ...
 *       ~ {"valid": true}          ... with these members
 *       = 3                        the exit code, when it is not 0
 *
 * stdout, stderr and the exit code have to be exactly as told; `...` alone stands for any number of lines. `«name»` is a value that is
 * known, `«name:kind»` one that is learned here, and `«:kind»` one that nobody needs again.
 */

export interface Story {
  readonly title: string;
  readonly steps: readonly Step[];
}

type Step = FileStep | ServerStep | CommandStep;

interface FileStep {
  readonly kind: 'file';
  readonly name: string;
  readonly secret: boolean;
  readonly lines: string[];
}

export interface ServerStep {
  readonly kind: 'serve' | 'stop' | 'port';
  readonly name: string;
  readonly args: readonly string[];
}

export interface CommandStep {
  readonly kind: 'command';
  readonly text: string;
  /** In the story's file. */
  readonly line: number;
  readonly stdout: string[];
  readonly stderr: string[];
  schema?: string;
  json?: string;
  code: number;
}

export function parseStories(text: string): Story[] {
  const stories: { title: string; steps: Step[] }[] = [];
  text.split('\n').forEach((line, index) => {
    const story = stories.at(-1);
    const last = story?.steps.at(-1);
    if (line.startsWith('# ') && (story === undefined || story.steps.length > 0)) stories.push({ title: line.slice(2), steps: [] });
    else if (line.trim() === '' && last?.kind !== 'file') return;
    else if (line.startsWith('#')) return;
    else if (line.startsWith('  ') || line === '') detail(last, line.slice(2), index + 1);
    else if (story === undefined) throw new Error(`line ${index + 1}: a story begins with its title`);
    else story.steps.push(stepOf(line, index + 1));
  });
  return stories;
}

function stepOf(line: string, number: number): Step {
  if (line.startsWith('$ ')) return { kind: 'command', text: line.slice(2), line: number, stdout: [], stderr: [], code: 0 };
  const [kind = '', name = '', ...args] = line.split(' ');
  if (kind === 'file' || kind === 'secret') return { kind: 'file', name, secret: kind === 'secret', lines: [] };
  if (kind === 'serve' || kind === 'stop' || kind === 'port') return { kind, name, args };
  throw new Error(`line ${number}: "${line}" is no step`);
}

function detail(step: Step | undefined, text: string, number: number): void {
  if (step?.kind === 'file') {
    step.lines.push(text);
    return;
  }
  if (step?.kind !== 'command') throw new Error(`line ${number}: this belongs to no step`);
  const [mark, rest] = [text.slice(0, 1), text.slice(2)];
  if (mark === '>') step.stdout.push(rest);
  else if (mark === '!') step.stderr.push(rest);
  else if (mark === '@') step.schema = rest;
  else if (mark === '~') step.json = `${step.json ?? ''}${rest}`;
  else if (mark === '=') step.code = Number(rest);
  else throw new Error(`line ${number}: "${mark}" is no mark`);
}

const kinds: Readonly<Record<string, string>> = {
  request: 'r[a-z2-7]{6}',
  id: '[\\w-]{43}',
  short: '[\\w-]{8}',
  time: '\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ',
  n: '\\d+',
  word: '\\S+',
  any: '.*?',
};

/** Values by name; what is learned is added. */
export type Known = Map<string, string>;

const placeholder = /«([\w-]*)(?::(\w+))?»/g;

/** The text with every known value put in. */
export const fill = (text: string, known: Known): string => text.replaceAll(placeholder, (whole, name: string) => known.get(name) ?? whole);

const literal = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Whether a text is as expected. */
function matches(expected: string, actual: string, known: Known): boolean {
  const names: string[] = [];
  let source = '';
  let end = 0;
  for (const { 0: whole, 1: name = '', 2: kind, index } of expected.matchAll(placeholder)) {
    source += literal(expected.slice(end, index));
    end = index + whole.length;
    const value = known.get(name);
    if (value !== undefined) source += literal(value);
    else {
      const pattern = kind === undefined ? undefined : kinds[kind];
      if (pattern === undefined) throw new Error(`${whole} is not known`);
      source += `(${pattern})`;
      names.push(name);
    }
  }
  const found = new RegExp(`^${source}${literal(expected.slice(end))}$`, 'u').exec(actual);
  names.forEach((name, i) => {
    if (found !== null && name !== '') known.set(name, found[i + 1] ?? '');
  });
  return found !== null;
}

/** Whether lines are as expected, where `...` stands for any number of them. */
export function linesMatch(expected: readonly string[], actual: readonly string[], known: Known): boolean {
  const [first, ...rest] = expected;
  if (first === undefined) return actual.length === 0;
  if (first === '...') {
    for (let skip = 0; skip <= actual.length; skip += 1) if (linesMatch(rest, actual.slice(skip), known)) return true;
    return false;
  }
  const [line, ...others] = actual;
  return line !== undefined && matches(first, line, known) && linesMatch(rest, others, known);
}

/** The first place where JSON lacks what is expected of it; undefined when it has everything. Lists have to be of the same length. */
export function lacking(expected: unknown, actual: unknown, known: Known, path = '$'): string | undefined {
  if (typeof expected === 'string')
    return ['string', 'number', 'boolean'].includes(typeof actual) && matches(expected, String(actual), known)
      ? undefined
      : `${path}: ${JSON.stringify(actual)}`;
  if (typeof expected !== 'object' || expected === null) return expected === actual ? undefined : `${path}: ${JSON.stringify(actual)}`;
  if (typeof actual !== 'object' || actual === null) return `${path}: ${JSON.stringify(actual)}`;
  if (Array.isArray(expected) && expected.length !== (actual as unknown[]).length) return `${path}: ${JSON.stringify(actual)}`;
  for (const [key, value] of Object.entries(expected)) {
    const found = lacking(value, (actual as Record<string, unknown>)[key], known, `${path}.${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A command line taken apart: variables, words, and the file that is its stdin. Words are separated by blanks, unless quoted. */
export function splitCommand(text: string): { env: Record<string, string>; words: string[]; stdin?: string } {
  const words = [...text.matchAll(/(?:[^\s"']|"[^"]*"|'[^']*')+/g)].map(([word]) => word.replaceAll(/"([^"]*)"|'([^']*)'/g, '$1$2'));
  const env: Record<string, string> = {};
  while (/^[A-Z_]+=/.test(words[0] ?? '')) {
    const [name = '', ...value] = (words.shift() ?? '').split('=');
    env[name] = value.join('=');
  }
  const last = words.at(-1) ?? '';
  return last.startsWith('<') ? { env, words: words.slice(0, -1), stdin: last.slice(1) } : { env, words };
}
