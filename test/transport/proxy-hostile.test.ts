import net from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { MevilleError } from '../../src/base/errors.js';
import { createHttpSender } from '../../src/transport/http/client.js';
import { greet } from '../../src/transport/http/tunnel.js';
import type { Proxy } from '../../src/transport/port.js';
import { ample, answer, codeFrom, listening, saying } from './support.js';

/** Proxies that are down, broken or hostile. Whatever they do, nothing goes around them. */

const soon = 400;
const to = { origin: 'https://vendor.example', loopback: false };

interface Scripted extends Proxy {
  /** What it got, a piece for each of its answers and the rest. */
  readonly got: Buffer[];
  readonly allClosed: () => Promise<void>;
}

type Line = Uint8Array | 'hang up' | 'reset' | 'flood' | 'silence' | { readonly drips: Uint8Array };

/** A proxy that says one thing after the other, each as soon as something came. */
async function scripted(...lines: readonly Line[]): Promise<Scripted> {
  const got: Buffer[] = [];
  const closed: Promise<unknown>[] = [];
  const server = net.createServer((socket) => {
    let at = 0;
    closed.push(new Promise((resolve) => socket.once('close', resolve)));
    socket.on('error', () => {});
    socket.on('data', (data) => {
      got.push(data);
      const line = lines[at] ?? 'silence';
      at += 1;
      if (line === 'hang up') socket.end();
      else if (line === 'reset') socket.resetAndDestroy();
      else if (typeof line === 'object' && 'drips' in line) {
        socket.write(line.drips);
        const timer = setInterval(() => socket.write(Uint8Array.of(5)), 20);
        socket.once('close', () => clearInterval(timer));
      } else if (line === 'flood') {
        const pump = (): void => {
          while (!socket.destroyed && socket.write(Buffer.alloc(65_536, 5)));
        };
        socket.on('drain', pump);
        pump();
      } else if (line !== 'silence') socket.write(line);
    });
  });
  const port = await listening(server);
  onTestFinished(() => void server.close());
  return { host: '127.0.0.1', port, got, allClosed: async () => void (await Promise.all(closed)) };
}

const thrownBy = async (work: Promise<unknown>): Promise<MevilleError> => {
  const thrown: unknown = await work.catch((error: unknown) => error);
  if (thrown instanceof MevilleError) return thrown;
  throw new Error('it did not fail as it should', { cause: thrown });
};

const none = Uint8Array.of(5, 0);
const password = Uint8Array.of(5, 2);
const welcome = Uint8Array.of(1, 0);
const connected = Uint8Array.of(5, 0, 0, 1, 127, 0, 0, 1, 0, 80);
const answerOf = (code: number): Uint8Array => connected.with(1, code);
const text = (words: string): Uint8Array => Buffer.from(words, 'latin1');

describe('a proxy', () => {
  test.each<[what: string, says: RegExp, lines: Line[]]>([
    ['hangs up at the greeting', /broke off in the middle/, ['hang up']],
    ['breaks the connection at the greeting', /broke off in the middle/, ['reset']],
    ['speaks HTTP', /does not speak SOCKS5/, [text('HTTP/1.1 400 Bad Request\r\n\r\n')]],
    ['speaks SSH', /does not speak SOCKS5/, [text('SSH-2.0-OpenSSH_9.9\r\n')]],
    ['speaks SOCKS4', /does not speak SOCKS5/, [Uint8Array.of(0, 91, 0, 0, 0, 0, 0, 0)]],
    ['floods', /SOCKS5|protocol|authentication|sent more/, ['flood']],
    ['refuses both methods', /takes neither a user name and password.* nor none/, [Uint8Array.of(5, 255)]],
    ['wants GSSAPI', /wants an authentication that was not offered/, [Uint8Array.of(5, 1)]],
    ['wants a private method', /wants an authentication that was not offered/, [Uint8Array.of(5, 0x80)]],
    ['refuses the password', /refused the user name and password/, [password, Uint8Array.of(1, 1)]],
    ['answers the password with garbage', /refused the user name and password|protocol/, [password, text('HTTP/1.1')]],
    ['hangs up at the password', /broke off in the middle/, [password, 'hang up']],
    ['breaks the connection at the password', /broke off in the middle/, [password, 'reset']],
    ['hangs up when it should connect', /broke off in the middle/, [none, 'hang up']],
    ['hangs up after the password when it should connect', /broke off in the middle/, [password, welcome, 'hang up']],
    ['breaks the connection when it should connect', /broke off in the middle/, [none, 'reset']],
    ['answers in another version', /would not connect|protocol/, [none, connected.with(0, 4)]],
    ['answers with HTTP', /would not connect|protocol/, [none, text('HTTP/1.1 200 OK\r\n\r\n')]],
    ['reports a general failure', /general failure/, [none, answerOf(1)]],
    ['does not allow it', /rules do not allow it/, [none, answerOf(2)]],
    ['does not know the command', /does not know the command/, [none, answerOf(7)]],
    ['does not know the kind of address', /kind of address/, [none, answerOf(8)]],
    ['gives a code without a name', /a failure that has no name/, [none, answerOf(9)]],
    ['gives a code of Tor', /a failure that has no name/, [none, answerOf(0xf0)]],
    ['gives the last code', /a failure that has no name/, [none, answerOf(255)]],
    ['gives an address of no kind', /sent more than its answer/, [none, connected.with(3, 9)]],
    ['says more than its answer', /sent more than its answer/, [none, Buffer.concat([connected, text('HTTP/1.1 200 OK\r\n\r\n')])]],
    ['floods after its answer', /sent more than its answer/, [none, Buffer.concat([connected, Buffer.alloc(65_536)])]],
    ['says all of it at once', /./, [Buffer.concat([none, connected, text('HTTP/1.1')])]],
  ])('that %s has failed, and says so', async (_what, says, lines) => {
    const proxy = await scripted(...lines);
    const failure = await thrownBy(createHttpSender({ proxy }).profile(to, ample));
    expect(failure).toMatchObject({ code: 'proxy-failed', message: expect.stringMatching(says) });
    expect(failure.message).toMatch(new RegExp(`^The proxy at 127\\.0\\.0\\.1:${String(proxy.port)} .+\\.$`));
    await proxy.allClosed();
  });

  test.each([
    [3, /network is unreachable/],
    [4, /host is unreachable/],
    [5, /refused the connection/],
    [6, /did not answer in time/],
  ])('that cannot reach the vendor has not failed: code %i', async (code, says) => {
    const proxy = await scripted(none, answerOf(code));
    const failure = await thrownBy(createHttpSender({ proxy }).profile(to, ample));
    expect(failure).toMatchObject({ code: 'connection-failed', message: expect.stringMatching(says) });
    await proxy.allClosed();
  });

  test('that is down has failed, and the vendor hears nothing', async () => {
    const vendor = await saying(answer(202, []));
    const gone = net.createServer();
    const port = await listening(gone);
    await new Promise((resolve) => gone.close(resolve));
    const sender = createHttpSender({ proxy: { host: '127.0.0.1', port } });
    const failure = await thrownBy(sender.post(vendor.to, 'requests', 'a.b.c', ample));
    expect(failure).toMatchObject({ code: 'proxy-failed', message: expect.stringContaining('cannot be reached (ECONNREFUSED)') });
    expect(vendor.sockets).toEqual([]);
  });

  test.each<[string, Line[]]>([
    ['says nothing at all', ['silence']],
    ['never answers the password', [password, 'silence']],
    ['never connects', [none, 'silence']],
    ['drips its last answer', [none, { drips: Uint8Array.of(5, 0, 0, 3, 255) }]],
    ['stops within its last answer', [none, connected.subarray(0, 9)]],
    ['stops within a long name', [none, Uint8Array.of(5, 0, 0, 3, 255, 97)]],
    ['connects and is silent', [none, connected]],
  ])('that %s is left at the deadline, and when the caller has had enough', async (_what, lines) => {
    for (const stop of [undefined, new AbortController()]) {
      const proxy = await scripted(...lines);
      const sender = createHttpSender({ proxy });
      if (stop !== undefined) setTimeout(() => stop.abort(), 50);
      const code = stop === undefined ? codeFrom(sender.profile(to, soon)) : codeFrom(sender.profile(to, ample, stop.signal));
      expect(await code).toBe('deadline-exceeded');
      await proxy.allClosed();
    }
  });

  test('whose failure is told gives away no user name and no password', async () => {
    for (const lines of [
      [password, Uint8Array.of(1, 1)],
      [password, welcome, answerOf(1)],
      [password, welcome, answerOf(4)],
    ]) {
      const proxy = await scripted(...lines);
      let failure: unknown = await thrownBy(createHttpSender({ proxy }).profile(to, ample));
      const [, said] = proxy.got;
      const user = said?.subarray(2, 2 + (said[1] ?? 0)).toString('latin1') ?? '';
      expect(user).toMatch(/^[\w-]{22}$/);
      for (let depth = 0; failure instanceof Error; depth += 1, failure = failure.cause)
        expect(`${String(failure)} ${JSON.stringify(failure)} ${failure.stack ?? ''}`, String(depth)).not.toContain(user);
    }
  });
});

describe('a greeting', () => {
  test.each<[string, Line]>([
    ['without a method', none],
    ['with a password', password],
    ['in two pieces', Uint8Array.of(5)],
  ])('that is answered %s finds the proxy well, and names nobody to it', async (_what, line) => {
    const proxy = await scripted(line);
    await greet(proxy, ample);
    await proxy.allClosed();
    expect(Buffer.concat(proxy.got)).toEqual(Buffer.of(5, 2, 0, 2));
  });

  test.each<[string, RegExp, Line[]]>([
    ['with HTTP', /does not speak SOCKS5/, [text('HTTP/1.1 400 Bad Request\r\n\r\n')]],
    ['with a refusal', /takes neither/, [Uint8Array.of(5, 255)]],
    ['by hanging up', /gave no answer/, ['hang up']],
    ['by breaking the connection', /gave no answer/, ['reset']],
  ])('that is answered %s finds the proxy unfit', async (_what, says, lines) => {
    const proxy = await scripted(...lines);
    expect(await thrownBy(greet(proxy, ample))).toMatchObject({ code: 'proxy-failed', message: expect.stringMatching(says) });
    await proxy.allClosed();
  });

  test('that is not answered ends at the deadline, and when the caller has had enough', { timeout: ample / 2 }, async () => {
    const proxy = await scripted('silence');
    expect(await thrownBy(greet(proxy, soon))).toMatchObject({ code: 'proxy-failed' });
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 50);
    expect(await thrownBy(greet(proxy, ample, stop.signal))).toMatchObject({ code: 'proxy-failed' });
    expect(await thrownBy(greet(proxy, ample, AbortSignal.abort()))).toMatchObject({ code: 'proxy-failed' });
    await proxy.allClosed();
  });
});
