import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.js';

/** The two programs as a person runs them: processes of their own, homes of their own, and only 127.0.0.1 between them. */

const root = join(import.meta.dirname, '../..');
export type Program = 'meville' | 'meville-vendor';

/** In milliseconds: guards against a hang, not measurements. */
export const ample = 60_000;

/** Nothing of the machine's own settings reaches a program under test. */
const environment = (home: string): NodeJS.ProcessEnv => ({ PATH: process.env['PATH'] ?? '', NO_COLOR: '1', MEVILLE_HOME: home });

/** Starts a program; whoever does not wait for it must end it. */
export const startBin = (program: Program, home: string, args: readonly string[]): ChildProcess =>
  spawn(process.execPath, [join(root, 'bin', `${program}.js`), ...args], {
    cwd: tmpdir(),
    env: environment(home),
    stdio: ['ignore', 'pipe', 'pipe'],
  });

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end. */
export async function runBin(program: Program, home: string, ...args: readonly string[]): Promise<Finished> {
  const child = startBin(program, home, args);
  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const guard = setTimeout(() => child.kill('SIGKILL'), ample);
  const [code] = (await once(child, 'close')) as [number | null];
  clearTimeout(guard);
  return { code, stdout, stderr };
}

/** Runs a program with --json that must end well, and gives the one document it printed. */
export async function jsonOf<T>(program: Program, home: string, ...args: readonly string[]): Promise<T> {
  const { code, stdout, stderr } = await runBin(program, home, '--json', ...args);
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${String(code)}\n${stdout}${stderr}`);
  return JSON.parse(stdout) as T;
}

/** What happened to a program that printed an error with --json. */
export const errorOf = ({ stdout }: Finished): { readonly code: string; readonly message: string } =>
  (JSON.parse(stdout) as { readonly error: { readonly code: string; readonly message: string } }).error;

export interface Stall {
  readonly name: string;
  readonly category: string;
  readonly currency?: string;
  /** What the stock file is called, `stock.csv` or `stock.json`, and what is in it. */
  readonly file: string;
  readonly stock: string;
  readonly map: string;
}

export interface OpenResponder {
  readonly child: ChildProcess;
  /** What it wrote on stderr so far: a line for each exchange. */
  readonly log: () => string;
}

export interface OpenStall {
  readonly name: string;
  readonly home: string;
  readonly origin: string;
  readonly responder: OpenResponder;
  /** What the import said. */
  readonly imported: { readonly rows: number; readonly added: number; readonly updated: number; readonly unusableCount: number };
}

/** A market on this machine. `close` ends every responder and removes every home. */
export class BinMarket {
  readonly #children: ChildProcess[] = [];
  readonly #folders: string[] = [];

  async folder(): Promise<string> {
    const path = await mkdtemp(join(tmpdir(), 'meville-chain-'));
    this.#folders.push(path);
    return path;
  }

  async write(name: string, text: string): Promise<string> {
    const path = join(await this.folder(), name);
    await writeFile(path, text);
    return path;
  }

  /** init, stock import, serve. */
  async open({ name, category, currency = 'GBP', file, stock, map }: Stall): Promise<OpenStall> {
    const home = await this.folder();
    const port = await freePort();
    const origin = `http://127.0.0.1:${String(port)}`;
    await jsonOf(
      'meville-vendor',
      home,
      'init',
      '--name',
      name,
      '--origin',
      origin,
      '--category',
      category,
      '--area',
      'GB',
      '--currency',
      currency,
    );
    const [stockFile, mapFile] = [await this.write(file, stock), await this.write('map.yaml', map)];
    const imported = await jsonOf<OpenStall['imported']>(
      'meville-vendor',
      home,
      'stock',
      'import',
      stockFile,
      '--map',
      mapFile,
      '--category',
      category,
    );
    return { name, home, origin, imported, responder: await this.#serve(home) };
  }

  /** Starts a responder and waits until it says that it listens. */
  async #serve(home: string): Promise<OpenResponder> {
    const child = startBin('meville-vendor', home, ['serve', '--json']);
    this.#children.push(child);
    let said = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (said += text));
    await new Promise<void>((resolve, reject) => {
      child.stdout?.once('data', () => resolve());
      child.once('close', () => reject(new Error(`the responder ended: ${said}`)));
    });
    return { child, log: () => said };
  }

  /** A customer with a home of its own who knows these vendors. */
  async customer(stalls: readonly OpenStall[]): Promise<string> {
    const home = await this.folder();
    await jsonOf('meville', home, 'init');
    await jsonOf('meville', home, 'vendors', 'add', ...stalls.map(({ origin }) => origin), '--loopback');
    return home;
  }

  async stopVendors(): Promise<void> {
    const running = this.#children.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null);
    await Promise.all(
      running.map(async (child) => {
        const closed = once(child, 'close');
        child.kill('SIGTERM');
        const guard = setTimeout(() => child.kill('SIGKILL'), 10_000);
        await closed;
        clearTimeout(guard);
      }),
    );
  }

  async close(): Promise<void> {
    await this.stopVendors();
    await Promise.all(this.#folders.map(async (folder) => rm(folder, { recursive: true, force: true })));
  }
}
