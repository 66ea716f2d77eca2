import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** Runs the real programs, as a shell would. */

export type Program = 'meville' | 'meville-vendor';

export interface Run {
  readonly program: Program;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
}

export interface Ran {
  readonly stdout: string;
  readonly stderr: string;
  /** Null when a signal ended it. */
  readonly code: number | null;
}

const bin = join(import.meta.dirname, '../../bin');

/** Nothing of the machine this runs on may show: neither its home nor its colours. */
export function start({ program, args, cwd, env = {} }: Omit<Run, 'stdin'>): ChildProcess {
  const { PATH = '' } = process.env;
  return spawn(process.execPath, [join(bin, `${program}.js`), ...args], {
    cwd,
    env: { PATH, HOME: cwd, MEVILLE_HOME: join(cwd, 'home'), ...env },
  });
}

export async function run({ stdin, ...what }: Run): Promise<Ran> {
  const child = start(what);
  child.stdin?.on('error', () => {});
  child.stdin?.end(stdin ?? '');
  return finished(child);
}

export async function finished(child: ChildProcess): Promise<Ran> {
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]?.setEncoding('utf8').on('data', (text: string) => {
      said[name] += text;
    });
  }
  const [code] = (await once(child, 'close')) as [number | null];
  return { ...said, code };
}

/** Waits until a program that runs has said something; fails with all it has said when it ends before. */
export async function hears(child: ChildProcess, stream: 'stdout' | 'stderr', text: string, ended: Promise<Ran>): Promise<void> {
  let said = '';
  const heard = new Promise<void>((resolve) => {
    child[stream]?.on('data', (part: string) => {
      said += part;
      if (said.includes(text)) resolve();
    });
  });
  const over = ended.then(({ stdout, stderr }) => Promise.reject(new Error(`It ended before it said "${text}":\n${stdout}${stderr}`)));
  await Promise.race([heard, over]);
}

/** A responder that listens, and how to end it. */
export interface Serving {
  readonly url: string;
  readonly child: ChildProcess;
  readonly stop: () => Promise<Ran>;
}

/** `meville-vendor serve` on a free port, or on the one in `args`. */
export async function serve(home: string, cwd: string, args: readonly string[] = ['--port', '0']): Promise<Serving> {
  const child = start({ program: 'meville-vendor', args: ['serve', '--home', home, '--json', ...args], cwd });
  const ended = finished(child);
  const [line] = (await Promise.race([once(child.stdout!, 'data'), ended.then(({ stderr }) => Promise.reject(new Error(stderr)))])) as [
    string,
  ];
  return {
    url: (JSON.parse(line) as { listening: string }).listening,
    child,
    stop: async () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}
