import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runVendor } from '../../src/cli/vendor-program.js';
import { fakeIo } from '../support/cli-io.js';
import { serverOfTests } from '../support/postgres-server.js';

const { title, server } = await serverOfTests();

describe.skipIf(server === undefined)(`the commands of a vendor with --store postgres://${title}`, () => {
  const url = server?.url('shop') ?? '';
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'meville-store-'));
    expect((await run(['init', '--name', 'Trial', '--origin', 'http://127.0.0.1:8080'])).code).toBe(0);
  });
  afterAll(async () => {
    await server?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  async function run(words: string[], env: Readonly<Record<string, string>> = {}): Promise<{ code: number; out: string; err: string }> {
    const io = fakeIo({ cwd: folder, env });
    const code = await runVendor([...words, '--home', folder, '--json'], io);
    return { code, out: io.out(), err: io.err() };
  }

  test('what is imported there is listed there, by option and by environment, and no file is made', async () => {
    const map = join(import.meta.dirname, '../../examples/cars-map.yaml');
    const cars = join(import.meta.dirname, '../../examples/cars.csv');
    const imported = await run(['stock', 'import', cars, '--map', map, '--store', url]);
    expect(imported.code, imported.err + imported.out).toBe(0);
    const listed = await run(['stock', 'list', '--store', url]);
    expect(JSON.parse(listed.out)).toMatchObject({ total: expect.any(Number) as number });
    expect((JSON.parse(listed.out) as { total: number }).total).toBeGreaterThan(0);
    expect((await run(['stock', 'list'], { MEVILLE_STORE: url })).out).toBe(listed.out);
    expect(JSON.parse((await run(['awards', '--store', url])).out)).toEqual({ awards: [] });
    expect(await readdir(folder)).not.toContain('books.sqlite');
  });

  test('the option goes before the environment', async () => {
    const { out } = await run(['stock', 'list', '--store', 'sqlite:other.sqlite'], { MEVILLE_STORE: url });
    expect(JSON.parse(out)).toMatchObject({ total: 0 });
    expect(await readdir(folder)).toContain('other.sqlite');
  });

  test('a server that is not there is storage-failed, and a password is usage-invalid; neither is repeated', async () => {
    const gone = await run(['stock', 'list', '--store', 'postgres://secret@127.0.0.1:1/secret']);
    expect(JSON.parse(gone.out)).toMatchObject({ error: { code: 'storage-failed' } });
    const told = await run(['stock', 'list', '--store', 'postgres://dealer:secret@127.0.0.1:1/books']);
    expect(JSON.parse(told.out)).toMatchObject({ error: { code: 'usage-invalid' } });
    for (const { out, err } of [gone, told]) expect(out + err).not.toContain('secret');
  });
});
