import { describe, expect, it, test } from 'vitest';
import { kinds, type Kind } from '../../src/documents/kinds.js';
import { Verified } from '../../src/documents/verified.js';
import { codeFrom, rawIdentity, readAs, spellings, tokenOf, vectorNamed, vectorNames } from '../support/documents.js';

const all = Object.keys(kinds) as Kind[];

describe.each(all)('%s', (kind) => {
  it.each(vectorNames(kind, 'valid'))('is accepted with its identity: %s', async (name) => {
    const vector = vectorNamed(name);
    const token = tokenOf(vector);
    const document = await readAs(kind, token, vector.reader);
    expect(Verified.holds(document)).toBe(true);
    expect([document.kind, document.token, document.identity]).toEqual([kind, token, vector.expected.identity]);
    expect(document.identity).toBe(rawIdentity(token));
    expect(document.claims).toMatchObject(vector.payload!);
  });

  it.each(vectorNames(kind, 'invalid'))('is refused with its code: %s', async (name) => {
    const vector = vectorNamed(name);
    expect(await codeFrom(readAs(kind, tokenOf(vector), vector.reader)), vector.why).toBe(vector.expected.code);
  });

  it.each(all.filter((other) => other !== kind))('is not read as a document of another kind: %s', async (other) => {
    for (const name of vectorNames(kind, 'valid')) {
      expect(await codeFrom(readAs(other, tokenOf(vectorNamed(name))))).toBe('type-mismatch');
    }
  });
});

describe('one token has one spelling', () => {
  test('the token that is spelled out is the one its vector makes', async () => {
    const vector = vectorNamed(spellings.vector);
    expect(tokenOf(vector)).toBe(spellings.token);
    expect((await readAs(vector.kind, spellings.token)).identity).toBe(spellings.identity);
  });

  it.each(spellings.others)('$why', async ({ token, code }) => {
    expect(await codeFrom(readAs('offer', token))).toBe(code);
  });
});

test('there are more invalid vectors than valid ones for every kind', () => {
  for (const kind of all) expect(vectorNames(kind, 'invalid').length).toBeGreaterThan(vectorNames(kind, 'valid').length);
});
