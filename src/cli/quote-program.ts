import { spawn, type ChildProcess } from 'node:child_process';
import type { QuoteProgram } from '../vendor/pricing/quoted-by.js';

export interface QuoteProgramOptions {
  /** Where it is; it gets no arguments, and no shell reads its name. */
  readonly path: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds from being asked to having answered, the wait for a turn included. */
  readonly within: number;
  /** How many run at the same time (default: 4). */
  readonly atOnce?: number;
}

/** The most bytes that are read of an answer. */
const longestAnswer = 64 * 1024;

type Written = Awaited<ReturnType<QuoteProgram>>;

/**
 * Runs a program for every candidate, a few at a time. Each is the leader of a process group of its own, which is killed when it has
 * answered, is late or says too much: what it has started ends with it, unless that has left the group.
 */
export function quoteProgram({ path, cwd, env, within, atOnce = 4 }: QuoteProgramOptions): { run: QuoteProgram; close: () => void } {
  const running = new Set<ChildProcess>();
  const waiting = new Set<() => void>();
  let free = atOnce;

  /** Whether there was a turn before the time was over. */
  const turn = async (signal: AbortSignal): Promise<boolean> => {
    if (free > 0 && !signal.aborted) {
      free -= 1;
      return true;
    }
    if (signal.aborted) return false;
    return new Promise((resolve) => {
      const late = (): void => {
        waiting.delete(next);
        resolve(false);
      };
      const next = (): void => {
        signal.removeEventListener('abort', late);
        resolve(true);
      };
      waiting.add(next);
      signal.addEventListener('abort', late, { once: true });
    });
  };

  /** Gives the turn to who has waited longest. */
  const pass = (): void => {
    const [next] = waiting;
    if (next === undefined) free += 1;
    else {
      waiting.delete(next);
      next();
    }
  };

  const run: QuoteProgram = async (question, given) => {
    const over = new AbortController();
    const abort = (): void => over.abort();
    const timer = setTimeout(abort, within);
    given?.addEventListener('abort', abort, { once: true });
    if (given?.aborted === true) abort();
    try {
      if (!(await turn(over.signal))) return 'late';
      try {
        const child = spawn(path, [], { cwd, env: withoutOurs(env), detached: true, shell: false, stdio: ['pipe', 'pipe', 'ignore'] });
        running.add(child);
        const written = await answerOf(child, question, over.signal);
        running.delete(child);
        return written;
      } catch {
        // Some of what keeps a program from starting is thrown at once.
        return 'not-started';
      } finally {
        pass();
      }
    } finally {
      clearTimeout(timer);
      given?.removeEventListener('abort', abort);
    }
  };
  return { run, close: () => running.forEach(killGroup) };
}

/** What a program of the vendor's has no use for. */
const withoutOurs = (env: QuoteProgramOptions['env']): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !/^(?:MEVILLE_|PG)/.test(name)));

async function answerOf(child: ChildProcess, question: Uint8Array, over: AbortSignal): Promise<Written> {
  const { stdin, stdout } = child;
  try {
    return await new Promise<Written>((resolve) => {
      const parts: Uint8Array[] = [];
      let size = 0;
      over.addEventListener('abort', () => resolve('late'), { once: true });
      child.once('error', () => resolve('not-started'));
      stdout?.on('data', (part: Uint8Array) => {
        parts.push(part);
        size += part.length;
        if (size > longestAnswer) resolve('too-large');
      });
      // What it has left behind may hold its output open; the group ends with it, and then the output does.
      child.once('exit', () => killGroup(child));
      child.once('close', (code) => resolve(code === 0 ? Buffer.concat(parts) : 'failed'));
      // A program may answer without reading.
      stdin?.on('error', () => {});
      stdin?.end(question);
      if (over.aborted) resolve('late');
    });
  } finally {
    if (child.exitCode === null && child.signalCode === null) killGroup(child);
    stdout?.destroy();
  }
}

function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended.
  }
}
