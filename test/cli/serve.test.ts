import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { needsProxy, usualPlace } from '../../src/cli/place.js';
import { finished, run, start } from '../support/cli-run.js';

test.each([
  ['https://garage.example', false, '127.0.0.1', 8080, true],
  ['https://garage.example:8443', false, '127.0.0.1', 8080, true],
  ['https://garage.example', true, '0.0.0.0', 443, false],
  ['https://garage.example:8443', true, '0.0.0.0', 8443, false],
  ['http://127.0.0.1:8471', false, '127.0.0.1', 8471, false],
  ['http://127.0.0.1', false, '127.0.0.1', 80, false],
  [undefined, false, '127.0.0.1', 8080, false],
  [undefined, true, '127.0.0.1', 8080, false],
])('origin %s, a certificate: %s', (origin, tls, host, port, proxy) => {
  expect(usualPlace(origin, tls)).toEqual({ host, port });
  expect(needsProxy(origin, tls)).toBe(proxy);
});

/** What a responder of an origin says until it is told to end. */
async function served(origin: string): Promise<{ readonly stdout: string; readonly stderr: string }> {
  const cwd = await mkdtemp(join(tmpdir(), 'meville-serve-'));
  try {
    expect((await run({ program: 'meville-vendor', args: ['init', '--name', 'Own', '--origin', origin], cwd })).code).toBe(0);
    const child = start({ program: 'meville-vendor', args: ['serve', '--port', '0'], cwd });
    const ended = finished(child);
    await Promise.race([once(child.stdout!, 'data'), ended]);
    child.kill('SIGTERM');
    const { stdout, stderr, code } = await ended;
    expect(code, stderr).toBe(0);
    return { stdout, stderr };
  } finally {
    await rm(cwd, { recursive: true, force: true });
  }
}

test('without a certificate a vendor of an https origin is heard by this machine alone, and is told of the proxy', async () => {
  const { stdout, stderr } = await served('https://garage.example');
  expect(stdout).toMatch(/^Own answers at http:\/\/127\.0\.0\.1:\d+ with/);
  expect(stderr).toMatch(
    /^note: this is plain HTTP at http:\/\/127\.0\.0\.1:\d+; a proxy that speaks https .* https:\/\/garage\.example\n$/,
  );
});

test('a vendor on this machine is told nothing', async () => {
  expect((await served('http://127.0.0.1:8471')).stderr).toBe('');
});
