import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { zeroTolerance } from '../../bench/anonymity/checks/zero.mjs';
import type { Send } from '../../bench/anonymity/world/send.mjs';
import { realHello, withExtension } from './hellos.js';

/** Each check of what must never be, on sends that are made up: it is silent when all is well, and fires for what it is about. */

const problems = 'application/problem+json';
const head = `POST /vrm/requests HTTP/1.1\r\nhost: hill.example:4430\r\nconnection: close\r\naccept: application/vrm+jwe, ${problems}\r\ncontent-type: application/vrm+jwt\r\ncontent-length: 4\r\n\r\n`;
const b64 = (bytes: Buffer | string): string => Buffer.from(bytes).toString('base64url');
const drawn = (): string => b64(randomBytes(32));

function body(size = 3072, jti = drawn()): Buffer {
  const claims = { iss: `urn:sha-256:${drawn()}`, jti, replyTo: { jwk: { x: drawn() } } };
  const bare = JSON.stringify({ ...claims, pad: '' }).length;
  const payload = JSON.stringify({ ...claims, pad: '.'.repeat(size - bare) });
  return Buffer.from([b64(JSON.stringify({ jwk: { x: drawn() } })), b64(payload), b64(randomBytes(64))].join('.'));
}

interface Odd {
  readonly head?: string;
  readonly body?: Buffer;
  readonly hello?: (hello: Buffer) => Buffer;
  readonly exchanges?: number;
  readonly tunnel?: object;
  readonly tunnels?: number;
  readonly code?: number;
  readonly stderr?: string;
}

async function send(person: 'A' | 'B', odd: Odd = {}): Promise<Send> {
  const connections = await Promise.all(
    [0, 1, 2].map(async (vendor) => {
      const hello = await realHello();
      const strange = vendor === 0 ? odd : {};
      return {
        vendor,
        sourcePort: 40_000,
        at: vendor,
        first: strange.hello?.(hello) ?? hello,
        parts: [],
        exchanges: Array.from({ length: strange.exchanges ?? 1 }, () => ({
          head: Buffer.from(strange.head ?? head),
          body: strange.body ?? body(),
          headAt: 0,
          bodyAt: 0,
        })),
        closed: 9,
      };
    }),
  );
  const tunnels = Array.from({ length: odd.tunnels ?? 3 }, (_, i) => ({
    at: i,
    sourcePort: 40_000,
    greeting: Buffer.of(5, 1, 2),
    credentials: { user: drawn(), password: drawn() },
    connect: Buffer.from('hill.example'),
    named: true,
    host: 'hill.example',
    ...(i === 0 ? odd.tunnel : {}),
  }));
  const pair = { id: 0, lane: 0, template: 0, route: 'proxy' as const, stale: false, first: 0 as const };
  return { person, pair, connections, tunnels, ran: { code: odd.code ?? 0, stdout: '', stderr: odd.stderr ?? '' } };
}

const fired = async (...odd: readonly Odd[]): Promise<string[]> => {
  const both = await Promise.all((['A', 'B'] as const).flatMap((person) => [send(person), send(person)]));
  const strange = await Promise.all(odd.map(async (each) => send('A', each)));
  return zeroTolerance([...both, ...strange])
    .filter(({ count }) => count > 0)
    .map(({ what }) => what);
};

test('nothing fires when all is well', async () => {
  expect(await fired({})).toEqual([]);
});

test.each<[string, Odd[]]>([
  ['programs that did not end well', [{ code: 5 }]],
  ['heads that are not the golden one', [{ head: head.replace('connection: close\r\n', '') }]],
  ['heads that are not the golden one', [{ head: head.replace(/(connection: close\r\n)(accept: [^\r]*\r\n)/, '$2$1') }]],
  ['heads that are not the golden one', [{ head: head.replace('host', 'Host') }]],
  ['payloads outside the fixed sizes', [{ body: body(3071) }]],
  ['keys, ids, signatures and nonces seen twice', [{ body: body(3072, 'the-same-id-of-16') }, { body: body(3072, 'the-same-id-of-16') }]],
  ['strings of 8 bytes that tell who it is', [{ body: body(3072, 'the-same-id-of-16') }, { body: body(3072, 'the-same-id-of-17') }]],
  ['connections with more than one exchange', [{ exchanges: 2 }]],
  ['sends that did not reach every vendor', [{ exchanges: 0 }]],
  ['TLS sessions offered again', [{ hello: (hello) => withExtension(hello, 41, Buffer.alloc(40)) }]],
  ['hellos that differ beyond their random parts', [{ hello: (hello) => withExtension(hello, 21, Buffer.alloc(3)) }]],
  ['canaries on the wire, decoded, and in what is printed', [{ stderr: 'note: 13371.37 GBP\n' }]],
  ['canaries on the wire, decoded, and in what is printed', [{ body: body(3072, `1234-${b64('x13371.37y')}`) }]],
  ['tunnels without credentials of their own', [{ tunnel: { credentials: undefined } }]],
  [
    'user names and passwords at the proxy seen twice',
    [{ tunnel: { credentials: { user: 'kept', password: 'a' } } }, { tunnel: { credentials: { user: 'kept', password: 'b' } } }],
  ],
  ['addresses that the proxy did not have to resolve', [{ tunnel: { named: false } }]],
  ['connections that came past the proxy', [{ tunnels: 2 }]],
])('%s: %#', async (what, odd) => {
  expect(await fired(...odd)).toContain(what);
});
