import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MevilleError } from '../../src/base/errors.js';
import { decodeText, type DecodeOptions, type Encoding } from '../../src/formats/decode.js';

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

async function decode(bytes: Uint8Array, options: DecodeOptions = {}, size = 7): Promise<{ text: string; found: Encoding[] }> {
  const found: Encoding[] = [];
  let text = '';
  for await (const piece of decodeText(pieces(bytes, size), { ...options, onEncoding: (encoding) => found.push(encoding) })) text += piece;
  return { text, found };
}

const utf16 = (text: string, big = false): Buffer => (big ? Buffer.from(text, 'utf16le').swap16() : Buffer.from(text, 'utf16le'));

test.each([
  ['UTF-8', Buffer.from('näme,€\n😀'), 'näme,€\n😀', []],
  ['UTF-8 with a mark', Buffer.from('\uFEFFnäme'), 'näme', []],
  ['UTF-16 of a small end', utf16('\uFEFFnäme,€😀'), 'näme,€😀', ['utf-16le']],
  ['UTF-16 of a big end', utf16('\uFEFFnäme,€😀', true), 'näme,€😀', ['utf-16be']],
  ['Windows-1252', Buffer.from([0x6e, 0xe4, 0x6d, 0x65, 0x2c, 0x80, 0x2c, 0xa3]), 'näme,€,£', ['windows-1252']],
  ['nothing', Buffer.from(''), '', []],
  ['one byte', Buffer.from('a'), 'a', []],
])('%s is told by its bytes, wherever they are cut', async (_, bytes, text, found) => {
  for (let size = 1; size < 9; size += 1) expect(await decode(bytes, {}, size)).toEqual({ text, found });
});

test('whatever is written in an encoding is read from it', async () => {
  const texts = fc.string({ unit: 'grapheme' }).filter((text) => !text.startsWith('\uFEFF'));
  await fc.assert(
    fc.asyncProperty(texts, fc.integer({ min: 1, max: 9 }), fc.boolean(), async (text, size, big) => {
      expect((await decode(Buffer.from(text), { unicode: true }, size)).text).toBe(text);
      expect((await decode(utf16(text, big), { encoding: big ? 'utf-16be' : 'utf-16le' }, size)).text).toBe(text);
    }),
  );
});

test.each([
  ['a damaged character among good ones', Buffer.from([0xc3, 0xa9, 0x0a, 0xff, 0x0a]), {}, 2],
  ['a text that is cut off inside a character, after good ones', Buffer.from([0xc3, 0xa9, 0x0a, 0xe2, 0x82]), {}, 2],
  ['a byte that Windows-1252 does not have', Buffer.from([0x61, 0x0a, 0xe4, 0x81]), {}, 2],
  ['Windows-1252 that is said to be UTF-8', Buffer.from([0xe4, 0x0a]), { encoding: 'utf-8' as const }, 1],
  ['Windows-1252 where only Unicode can be', Buffer.from([0xe4, 0x0a]), { unicode: true }, 1],
  ['half of a pair in UTF-16', Buffer.from([0xff, 0xfe, 0x00, 0xd8]), {}, 1],
  ['half a character in UTF-16', Buffer.from([0xff, 0xfe, 0x61]), {}, 1],
])('%s is refused with its line', async (_, bytes, options, line) => {
  // Cut at no place, so that what is good is seen together with what is not.
  const error = await decode(bytes, options, 64).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(MevilleError);
  expect([(error as MevilleError).code, (error as MevilleError).faults[0]?.line]).toEqual(['encoding-invalid', line]);
});
