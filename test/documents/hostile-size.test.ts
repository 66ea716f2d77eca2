import { describe, expect, it } from 'vitest';
import { decodeAny } from '../../src/documents/envelope.js';
import { kinds, typOf, type Kind } from '../../src/documents/kinds.js';
import { codeFrom } from '../support/documents.js';

const base64url = (text: string): string => Buffer.from(text).toString('base64url');

/** As many broken members as a token can carry, unsigned: whoever reads it must be done with it at once. */
function crowded(kind: Kind, member: string): string {
  const key = kinds[kind].by === 'customer' ? `"jwk":{"crv":"Ed25519","kty":"OKP","x":"${'A'.repeat(43)}"}` : `"kid":"${'A'.repeat(43)}"`;
  const header = base64url(`{"alg":"Ed25519",${key},"typ":"${typOf(kind)}"}`);
  const items = Array.from({ length: Math.floor(46_000 / (member.length + 1)) }, () => member).join(',');
  return `${header}.${base64url(`{"requirements":[${items}],"vrm":1}`)}.${'A'.repeat(86)}`;
}

describe('a token crowded with broken members', () => {
  it.each((Object.keys(kinds) as Kind[]).flatMap((kind) => ['{}', '0', '[[]]'].map((member) => [kind, member] as const)))(
    'is refused at once as a %s of %s, whoever sent it',
    async (kind, member) => {
      expect(await codeFrom(() => decodeAny(crowded(kind, member)))).toBe('json-invalid');
    },
    // A hang guard: validating them all took a minute.
    2000,
  );
});
