import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { utf8 } from '../../src/base/bytes.js';
import { sniff } from '../../src/formats/sniff.js';

test.each([
  ['[{"id": "a"}]', 'array'],
  ['\n  [', 'array'],
  ['\uFEFF[', 'array'],
  ['{"id": "a"}\n', 'objects'],
  ['eyJhbGciOiJFZDI1NTE5In0.e30.AA', 'token'],
  ['eyJ,price\n', 'other-text'],
  ['id,price\n', 'other-text'],
  ['"eyJhbGci', 'other-text'],
  ['', 'empty'],
  [' \r\n\t', 'empty'],
])('%j begins like %s', (text, kind) => {
  expect(sniff(utf8(text))).toEqual({ kind });
});

test.each([
  ['gzip', gzipSync('id\n'), 'gzip'],
  ['a zip', Buffer.from('PK\u0003\u0004'), 'zip'],
  ['a PDF', Buffer.from('%PDF-1.7'), 'PDF'],
  ['UTF-16 with a mark', Buffer.from('\uFEFFid,price', 'utf16le'), 'UTF-16'],
  ['UTF-16 without one', Buffer.from('id,price\n1,2\n', 'utf16le'), 'UTF-16'],
  ['bytes', Buffer.from([1, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0]), 'no text'],
])('%s is no text that is read, and is called what it seems to be', (_, bytes, seems) => {
  expect(sniff(bytes)).toEqual({ kind: 'unreadable', seems: expect.stringContaining(seems) as string });
});

test('a text that is cut off inside a character is a text', () => {
  expect(sniff(utf8('id,€').subarray(0, -1))).toEqual({ kind: 'other-text' });
});
