import { describe, expect, test } from 'vitest';
import { codeOf } from '../../src/base/errors.js';
import { checkOrigin, guardedLookup, isAllowedAddress, type Resolve } from '../../src/transport/http/address.js';

const judge = (origin: string, loopback: boolean): string => {
  try {
    checkOrigin(origin, loopback);
    return 'allowed';
  } catch (thrown) {
    return codeOf(thrown);
  }
};

describe('an address that is written down', () => {
  test.each([
    'https://vendor.example',
    'https://vendor.example:8443',
    'https://a.b.co.uk',
    'https://xn--bcher-kva.example',
    'https://8.8.8.8',
    'https://[2606:4700::1111]:8443',
  ])('is spoken to when it is https on a public host: %s', (origin) => {
    expect(judge(origin, false)).toBe('allowed');
  });

  test.each([
    '127.0.0.1',
    '127.1',
    '127.0.1',
    '0x7f.1',
    '0x7f000001',
    '2130706433',
    '017700000001',
    '0177.0.0.1',
    '127.255.255.254',
    '%31%32%37.0.0.1',
    '127.0.0.1.',
    '0',
    '0.0.0.0',
    '10.0.0.1',
    '10.255.255.255',
    '012.0.0.1',
    '100.64.0.1',
    '100.127.255.255',
    '169.254.169.254',
    '0xa9fea9fe',
    '2852039166',
    '172.16.0.1',
    '172.31.255.255',
    '192.0.0.1',
    '192.0.2.1',
    '192.88.99.1',
    '192.168.0.1',
    '0xc0a80001',
    '198.18.0.1',
    '198.19.255.255',
    '198.51.100.1',
    '203.0.113.1',
    '224.0.0.1',
    '239.255.255.255',
    '240.0.0.1',
    '255.255.255.255',
    '[::]',
    '[::1]',
    '[0:0:0:0:0:0:0:1]',
    '[0000::0001]',
    '[::127.0.0.1]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[::ffff:8.8.8.8]',
    '[::ffff:0:127.0.0.1]',
    '[64:ff9b::7f00:1]',
    '[64:ff9b::127.0.0.1]',
    '[64:ff9b:1::7f00:1]',
    '[100::1]',
    '[2001::1]',
    '[2001:db8::1]',
    '[2002:7f00:1::]',
    '[3fff::1]',
    '[fc00::1]',
    '[fd12:3456::1]',
    '[fe80::1]',
    '[febf::1]',
    '[fec0::1]',
    '[ff02::1]',
    '[4000::1]',
  ])('is refused when it is no public IP address, in any spelling: %s', (host) => {
    expect(judge(`https://${host}`, false)).toBe('address-refused');
    expect(judge(`https://${host}:8443`, false)).toBe('address-refused');
    expect(
      URL.canParse(`https://${host}`) ? isAllowedAddress(new URL(`https://${host}`).hostname.replace(/^\[|\]$/g, ''), false) : false,
    ).toBe(false);
  });

  test.each([
    'localhost',
    'LOCALHOST',
    'localhost.',
    'a.localhost',
    'printer.local',
    'printer.local.',
    'PRINTER.LOCAL',
    'router',
    'nas.lan',
    'a.internal',
    'metadata.google.internal',
    'a.home.arpa',
    'abc.onion',
    'vendor.example.',
  ])('is refused when the name is local or another spelling: %s', (host) => {
    expect(judge(`https://${host}`, false)).toBe('address-refused');
  });

  test.each([
    '',
    'vendor.example',
    '//vendor.example',
    'http://vendor.example',
    'ftp://vendor.example',
    'file:///etc/passwd',
    'unix:/run/docker.sock',
    'wss://vendor.example',
    'javascript:alert(1)',
    'https://user@vendor.example',
    'https://user:secret@vendor.example',
    'https://@vendor.example',
    'https://vendor.example/',
    'https://vendor.example/path',
    'https://vendor.example?',
    'https://vendor.example?a=b',
    'https://vendor.example#',
    'https://vendor.example#a',
    'https://vendor.example\\@127.0.0.1',
    'https:\\\\vendor.example',
    'https:vendor.example',
    'https:///vendor.example',
    ' https://vendor.example',
    'https://vendor.example ',
    'https://vendor.example\n',
    'https://vendor\n.example',
    'https://vendor\t.example',
    'https://vendor\r\nhost: evil.example',
    'https://vendor\0.example',
    'https://vendor\u0001.example',
    'https://vendör.example',
    'https://vendor。example',
    'https://①②⑦.0.0.1',
    'https://VENDOR.example',
    'HTTPS://vendor.example',
    'https://vendor.example:443',
    'https://vendor.example:',
    'https://vendor.example:0443',
    'https://vendor.example:22',
    'https://vendor.example:25',
    'https://vendor.example:80',
    'https://vendor.example:0',
    'https://vendor.example:65536',
    'https://vendor.example:-1',
    'https://[fe80::1%25eth0]',
    'https://',
  ])('is refused when it is not exactly https://host[:port]: %j', (origin) => {
    expect(judge(origin, false)).toBe('address-refused');
  });

  test('that is refused appears in the message without its control characters', () => {
    expect(() => checkOrigin('https://a\u001b[31m.example', false)).toThrow('\\u{1b}');
  });
});

describe('an address on this machine', () => {
  test.each([
    'http://127.0.0.1:8080',
    'http://127.9.9.9',
    'http://[::1]:8080',
    'http://localhost:8080',
    'http://localhost.:8080',
    'https://localhost',
    'https://127.0.0.1:8443',
  ])('is spoken to when the vendor book says so: %s', (origin) => {
    expect(judge(origin, true)).toBe('allowed');
  });

  test.each([
    'https://vendor.example',
    'http://vendor.example',
    'https://8.8.8.8',
    'http://10.0.0.1',
    'http://169.254.169.254',
    'http://192.168.0.1',
    'http://[fe80::1]',
    'http://0.0.0.0',
    'http://[::]',
    'http://printer.local',
    'http://localhost.example',
    'http://a.localhost',
  ])('is the only kind spoken to when the vendor book says so: %s is refused', (origin) => {
    expect(judge(origin, true)).toBe('address-refused');
  });

  test.each([
    'http://127.1:8080',
    'http://user@localhost',
    'http://localhost/',
    'http://localhost/path',
    'ftp://localhost',
    'http://LOCALHOST',
  ])('has one spelling too: %s is refused', (origin) => {
    expect(judge(origin, true)).toBe('address-refused');
  });
});

describe('what a name resolves to', () => {
  const resolving =
    (...addresses: string[]): Resolve =>
    (_hostname, _options, callback) =>
      callback(
        null,
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      );

  const look = async (loopback: boolean, resolve: Resolve, all: boolean): Promise<unknown> =>
    new Promise((settle) => {
      guardedLookup(loopback, resolve)('vendor.example', { all }, (error, address) => settle(error === null ? address : codeOf(error)));
    });

  test('is handed to the socket exactly as it was checked', async () => {
    expect(await look(false, resolving('8.8.8.8'), false)).toBe('8.8.8.8');
    expect(await look(false, resolving('8.8.8.8', '2606:4700::1111'), true)).toEqual([
      { address: '8.8.8.8', family: 4 },
      { address: '2606:4700::1111', family: 6 },
    ]);
    expect(await look(true, resolving('127.0.0.1', '::1'), true)).toHaveLength(2);
  });

  test.each([
    '127.0.0.1',
    '10.1.2.3',
    '169.254.169.254',
    '::1',
    '::ffff:7f00:1',
    '::ffff:8.8.8.8',
    '64:ff9b::808:808',
    'fe80::1',
    'fe80::1%eth0',
    'fd00::1',
    'no address',
  ])('is refused when it is private: %s', async (address) => {
    expect(await look(false, resolving(address), true)).toBe('address-refused');
    expect(await look(false, resolving(address), false)).toBe('address-refused');
  });

  test('is refused as a whole when one of several addresses is private', async () => {
    expect(await look(false, resolving('8.8.8.8', '10.0.0.1'), true)).toBe('address-refused');
    expect(await look(false, resolving('8.8.8.8', '10.0.0.1'), false)).toBe('address-refused');
  });

  test('must be this machine when the vendor book says so', async () => {
    expect(await look(true, resolving('8.8.8.8'), true)).toBe('address-refused');
    expect(await look(true, resolving('127.0.0.1', '192.168.0.1'), true)).toBe('address-refused');
  });

  test('is refused when it is nothing', async () => {
    expect(await look(false, resolving(), true)).toBe('address-refused');
  });

  test('is asked for once', async () => {
    let asked = 0;
    await look(
      false,
      (_hostname, _options, callback) => callback(null, [{ address: (asked += 1) === 1 ? '8.8.8.8' : '127.0.0.1', family: 4 }]),
      true,
    );
    expect(asked).toBe(1);
  });
});
