import type { IncomingMessage } from 'node:http';
import { describe, expect, test } from 'vitest';
import { callerOf, isOfThisMachine } from '../../src/transport/http/caller.js';

const from = (remoteAddress: string | undefined, headers: Record<string, string> = {}): IncomingMessage =>
  ({ socket: { remoteAddress }, headers }) as unknown as IncomingMessage;
const forwarded = (list: string): Record<string, string> => ({ 'x-forwarded-for': list });

describe('the address that limits count', () => {
  test.each([
    ['93.184.215.14', {}, '93.184.215.14'],
    ['::ffff:93.184.215.14', {}, '93.184.215.14'],
    ['2a00::1', {}, '2a00::1'],
    ['fe80::1%eth0', {}, 'fe80::1'],
    ['10.0.0.7', {}, '10.0.0.7'],
    ['127.0.0.1', {}, undefined],
    ['::ffff:127.0.0.9', {}, undefined],
    ['::1', {}, undefined],
    [undefined, {}, ''],
  ])('is that of the peer, unless it is this machine: %s', (peer, headers, address) => {
    for (const proxy of [true, false]) expect(callerOf(from(peer, headers), proxy)).toBe(address);
  });

  test.each([
    ['127.0.0.1', '93.184.215.14', '93.184.215.14'],
    ['::1', '93.184.215.14', '93.184.215.14'],
    ['10.1.2.3', '93.184.215.14', '93.184.215.14'],
    ['172.31.0.2', '2a00::1', '2a00::1'],
    ['192.168.0.2', '::ffff:93.184.215.14', '93.184.215.14'],
    ['fd00::2', '93.184.215.14', '93.184.215.14'],
    // What stands before was written by the caller.
    ['127.0.0.1', '1.1.1.1, 93.184.215.14', '93.184.215.14'],
    ['127.0.0.1', '1.1.1.1,nonsense,93.184.215.14', '93.184.215.14'],
    ['127.0.0.1', '127.0.0.1', '127.0.0.1'],
  ])('behind a proxy at %s that says "%s" is the last it says', (peer, list, address) => {
    expect(callerOf(from(peer, forwarded(list)), true)).toBe(address);
    expect(callerOf(from(peer, forwarded(list)), false)).toBe(peer === '127.0.0.1' || peer === '::1' ? undefined : peer);
  });

  test.each(['', ' ', ',', '93.184.215.14,', 'unknown', '93.184.215.14:80', '[2a00::1]', 'x'.repeat(9000)])(
    'is that of the proxy when it names no address: "%s"',
    (list) => {
      expect(callerOf(from('10.0.0.7', forwarded(list)), true)).toBe('10.0.0.7');
    },
  );

  test.each(['93.184.215.14', '172.32.0.1', '11.0.0.1', '192.169.0.1', '2a00::1', '100.64.0.1'])(
    'is never what somebody else than a proxy next to us says: %s',
    (peer) => {
      expect(callerOf(from(peer, forwarded('1.1.1.1')), true)).toBe(peer);
    },
  );
});

describe('this machine', () => {
  test.each(['127.0.0.1', '127.9.9.9', '::1', '::ffff:127.0.0.1'])('asks from %s', (peer) => {
    expect(isOfThisMachine(from(peer, { host: 'a', 'user-agent': 'curl' }))).toBe(true);
  });

  test.each(['10.0.0.1', '93.184.215.14', '::', '0.0.0.0', undefined])('does not ask from %s', (peer) => {
    expect(isOfThisMachine(from(peer))).toBe(false);
  });

  test.each(['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip', 'forwarded', 'via'])(
    'does not ask itself when %s says that something was passed on',
    (name) => {
      for (const value of ['', '127.0.0.1', 'anything']) expect(isOfThisMachine(from('127.0.0.1', { [name]: value }))).toBe(false);
    },
  );
});
