import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Proxy } from '../../src/transport/port.js';
import { freePort } from './free-port.js';

/** SOCKS5 proxies of others, as a person has them: microsocks and Dante. They serve this machine alone. */

export interface ProxyProgram extends Proxy {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

const find = (name: string): string | undefined =>
  [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/bin'].map((folder) => join(folder, name)).find(existsSync);

/** Where the program is, or nothing, when it may be missing: not where CI is set, whose script installs it. */
export function programOfTests(name: 'microsocks' | 'danted'): { readonly title: string; readonly path: string | undefined } {
  const path = find(name);
  if (path === undefined && process.env['CI'] !== undefined) throw new Error(`${name} is not installed`);
  if (path === undefined) console.warn(`What needs ${name} is not tested: it is not installed.`);
  return { title: path === undefined ? ', which is not installed' : '', path };
}

/** @param user and password it wants; nothing when left out */
export async function startMicrosocks(path: string, user?: { readonly name: string; readonly password: string }): Promise<ProxyProgram> {
  const port = await freePort();
  const auth = user === undefined ? [] : ['-u', user.name, '-P', user.password];
  return startProgram(port, [path, '-i', '127.0.0.1', '-p', String(port), ...auth]);
}

/** @param method `username` wants a user of the machine, whom nobody draws by chance */
export async function startDanted(path: string, method: 'none' | 'username'): Promise<ProxyProgram> {
  const [port, folder] = [await freePort(), await mkdtemp(join(tmpdir(), 'meville-dante-'))];
  const [config, pid] = [join(folder, 'danted.conf'), join(folder, 'danted.pid')];
  const everybody = '{ from: 0.0.0.0/0 to: 0.0.0.0/0 }';
  await writeFile(
    config,
    [
      'logoutput: /dev/null',
      `internal: 127.0.0.1 port = ${String(port)}`,
      'external: 127.0.0.1',
      'clientmethod: none',
      `socksmethod: ${method}`,
      `client pass ${everybody}`,
      `socks pass ${everybody}`,
      '',
    ].join('\n'),
  );
  const program = await startProgram(port, [path, '-f', config, '-p', pid, '-N', '1']);
  return {
    ...program,
    stop: async () => {
      await program.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Standard input is the life of the test: when it ends, however the test did, the program goes, and all it has started. */
const watched =
  'set -m; exec 3<&0; "$@" </dev/null >/dev/null 2>&1 & program=$!; (cat <&3 >/dev/null; kill -TERM -- -$program) & wait $program';

async function startProgram(port: number, command: readonly string[]): Promise<ProxyProgram> {
  const child = spawn('bash', ['-c', watched, 'bash', ...command], { stdio: ['pipe', 'ignore', 'ignore'] });
  const ended = once(child, 'close');
  while (!(await isOpen(port))) {
    if (child.exitCode !== null) throw new Error(`${command.join(' ')} ended`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return {
    host: '127.0.0.1',
    port,
    url: `socks5://127.0.0.1:${String(port)}`,
    stop: async () => {
      child.stdin?.end();
      await ended;
    },
  };
}

async function isOpen(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    return await new Promise<boolean>((resolve) => {
      socket.once('connect', () => resolve(true));
      socket.once('error', () => resolve(false));
    });
  } finally {
    socket.destroy();
  }
}
