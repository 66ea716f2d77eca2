import { spawn, type IPty } from '@lydell/node-pty';
import headless from '@xterm/headless';
import { EventEmitter, once } from 'node:events';
import { join } from 'node:path';
import type { Program } from './cli-run.js';

/** The real programs on a terminal of their own, and what a person sees there. Nothing sleeps: whoever waits, waits for the screen. */

export interface OnTerminal {
  readonly program?: Program;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly columns?: number;
  readonly rows?: number;
  /** What a shell on this terminal runs, where `"$@"` is the program. */
  readonly shell?: string;
}

export const keys = {
  enter: '\r',
  escape: '\u001b',
  up: '\u001b[A',
  down: '\u001b[B',
  space: ' ',
  tab: '\t',
  backspace: '\u007f',
  'ctrl-c': '\u0003',
  'ctrl-d': '\u0004',
  'ctrl-z': '\u001a',
} as const;

type Wanted = string | RegExp | ((screen: string) => boolean);

const bin = join(import.meta.dirname, '../../bin');
/** In milliseconds: a guard against a hang, not a measurement. */
const ample = 20_000;
const open = new Set<PseudoTerminal>();

/** Nothing of the machine this runs on may show: neither its home nor its colours. */
export function onTerminal({ program = 'meville', args, cwd, env = {}, columns = 80, rows = 24, shell }: OnTerminal): PseudoTerminal {
  const { PATH = '' } = process.env;
  const words = [process.execPath, join(bin, `${program}.js`), ...args];
  const [file = '', ...rest] = shell === undefined ? words : ['/bin/sh', '-c', shell, 'sh', ...words];
  const child = spawn(file, rest, {
    name: env['TERM'] ?? 'xterm-256color',
    cols: columns,
    rows,
    cwd,
    env: { PATH, HOME: cwd, MEVILLE_HOME: join(cwd, 'home'), ...env },
  });
  const terminal = new PseudoTerminal(child, columns, rows);
  open.add(terminal);
  return terminal;
}

/** For `afterEach`: a test that failed half-way leaves no process behind. */
export async function closeTerminals(): Promise<void> {
  await Promise.all([...open].map(async (terminal) => terminal.close()));
}

/** What a terminal makes of the bytes it gets. */
export class Screen {
  readonly #display: InstanceType<typeof headless.Terminal>;
  readonly #changes = new EventEmitter();
  #bytes = '';
  #over = false;

  constructor(columns: number, rows: number) {
    this.#display = new headless.Terminal({ cols: columns, rows, scrollback: 10_000, convertEol: true, allowProposedApi: true });
  }

  write(text: string): void {
    this.#bytes += text;
    this.#display.write(text, () => this.#changes.emit('change'));
  }

  /** Nothing more will be written. */
  async finish(): Promise<void> {
    await new Promise<void>((resolve) => this.#display.write('', resolve));
    this.#over = true;
    this.#changes.emit('change');
  }

  /** What a person sees. */
  screen(): string {
    const { baseY } = this.#display.buffer.active;
    return this.#text(baseY, baseY + this.#display.rows);
  }

  /** What a person sees who scrolls up to the beginning. */
  everything(): string {
    return this.#text(0, this.#display.buffer.active.length);
  }

  /** Lines that were too long, so that the terminal went on in the next one. */
  overlong(): string[] {
    const { active } = this.#display.buffer;
    return Array.from({ length: active.length }, (_, row) => active.getLine(row))
      .filter((line) => line?.isWrapped === true)
      .map((line) => line?.translateToString(true) ?? '');
  }

  /** Every character the program wrote. */
  raw(): string {
    return this.#bytes;
  }

  /** Waits until the screen shows it, and gives the screen. */
  async until(wanted: Wanted): Promise<string> {
    const signal = AbortSignal.timeout(ample);
    for (;;) {
      const screen = this.screen();
      if (shows(screen, wanted)) return screen;
      if (this.#over || signal.aborted)
        throw new Error(`${String(wanted)} ${this.#over ? 'was not there at the end' : 'did not come'}:\n${this.everything()}`);
      await once(this.#changes, 'change', { signal }).catch(() => {});
    }
  }

  resize(columns: number, rows: number): void {
    this.#display.resize(columns, rows);
  }

  #text(from: number, to: number): string {
    const lines = Array.from({ length: to - from }, (_, row) => this.#display.buffer.active.getLine(from + row)?.translateToString(true));
    return lines.join('\n').trimEnd();
  }
}

/** A program that runs on a terminal. */
export class PseudoTerminal extends Screen {
  readonly #child: IPty;
  #running = true;
  /** The exit code, once all that was written is on the screen. */
  readonly ended: Promise<number>;

  constructor(child: IPty, columns: number, rows: number) {
    super(columns, rows);
    this.#child = child;
    child.onData((text) => this.write(text));
    this.ended = new Promise((resolve) => {
      child.onExit(({ exitCode, signal = 0 }) => {
        this.#running = false;
        void this.finish().then(() => resolve(signal === 0 ? exitCode : 128 + signal));
      });
    });
  }

  type(text: string): void {
    this.#child.write(text);
  }

  press(key: keyof typeof keys, times = 1): void {
    this.type(keys[key].repeat(times));
  }

  override resize(columns: number, rows: number): void {
    super.resize(columns, rows);
    this.#child.resize(columns, rows);
  }

  /** Sends a signal to everything that runs on this terminal. */
  signal(name: NodeJS.Signals): void {
    if (this.#running) process.kill(-this.#child.pid, name);
  }

  /** The window is closed. */
  hangUp(): void {
    // Not in the types, but how the library ends a terminal and not what runs on it.
    (this.#child as unknown as { destroy: () => void }).destroy();
  }

  async close(): Promise<void> {
    open.delete(this);
    this.signal('SIGKILL');
    await this.ended;
  }
}

function shows(screen: string, wanted: Wanted): boolean {
  if (typeof wanted === 'function') return wanted(screen);
  return typeof wanted === 'string' ? screen.includes(wanted) : wanted.test(screen);
}
