import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { errorCodes } from '../../src/base/errors.js';
import { termsNames } from '../../src/base/values/terms.js';
import { limits } from '../../src/base/limits.js';
import { openAnswer } from '../../src/documents/answer.js';
import { kinds, typOf, type Kind } from '../../src/documents/kinds.js';
import type { Award, Offer, Request } from '../../src/documents/verified.js';
import { context, openerOf, readAs, vendorOf } from '../support/documents.js';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/protocol.md'), 'utf8');
const blocks = new Map([...page.matchAll(/```text (\w+)\n(\S+)\n```/g)].map(([, name = '', token = '']) => [name, token]));
const identities = new Map(
  [...page.matchAll(/Identity `([\w-]{43})`\n\n```text (\w+)/g)].map(([, identity = '', name = '']) => [name, identity]),
);
const all = Object.keys(kinds) as Kind[];

const token = (name: string): string => blocks.get(name) ?? expect.fail(`the page has no ${name}`);

describe('the worked example of docs/protocol.md', () => {
  it.each(['profile', 'request', 'offer', 'award', 'receipt', 'contact'] as const)('has a real %s with its identity', async (kind) => {
    expect((await readAs(kind, token(kind))).identity).toBe(identities.get(kind));
  });

  it('hangs together: each document names the one it answers', async () => {
    const [request, offer, award, receipt, contact] = await Promise.all([
      readAs('request', token('request')) as Promise<Request>,
      readAs('offer', token('offer')) as Promise<Offer>,
      readAs('award', token('award')) as Promise<Award>,
      readAs('receipt', token('receipt')),
      readAs('contact', token('contact')),
    ]);
    expect(offer.claims.request).toBe(request.identity);
    expect(award.claims.offer).toBe(offer.identity);
    expect(receipt.claims).toMatchObject({ award: award.identity });
    expect(contact.claims).toMatchObject({ receipt: receipt.identity });
  });

  it('has an answer that opens with the key it names', async () => {
    const request = (await readAs('request', token('request'))) as Request;
    const answer = await openAnswer(
      token('answer'),
      await openerOf(context.customer.replySeed),
      await vendorOf(context.vendor),
      request,
      context.now,
    );
    expect(answer).toMatchObject({ kind: 'offers', offers: [{ offer: { identity: identities.get('offer') } }], invalid: [] });
  });
});

describe('docs/protocol.md', () => {
  test('names every agreement of the roster, and every member of the record of what was agreed', () => {
    for (const name of termsNames) expect(page).toContain(`\`${name}\``);
    const section = page.split('### What was agreed')[1]?.split('\n#')[0] ?? '';
    const { properties } = JSON.parse(readFileSync(join(root, 'schemas/agreement.schema.json'), 'utf8')) as { properties: object };
    expect([...section.matchAll(/^\| `(\w+)`/gm)].map(([, name = '']) => name).toSorted()).toEqual(Object.keys(properties).toSorted());
  });

  test('names every type and every claim, and which of them may be absent', () => {
    for (const kind of all) {
      expect(page).toContain(typOf(kind));
      const section = page.split(new RegExp(`^### ${kind}`, 'im'))[1]?.split('\n#')[0] ?? '';
      const { properties, required } = JSON.parse(readFileSync(join(root, `schemas/${kind}.schema.json`), 'utf8')) as {
        properties: object;
        required: string[];
      };
      const rows = new Map([...section.matchAll(/^\| `(\w+)`(\??) /gm)].map(([, name = '', mark]) => [name, mark]));
      const own = Object.keys(properties).filter((name) => !['vrm', 'iss', 'aud', 'jti', 'iat'].includes(name));
      expect([kind, [...rows.keys()]]).toEqual([kind, own]);
      if (kind !== 'refusal')
        expect([kind, own.filter((name) => rows.get(name) === '?')]).toEqual([kind, own.filter((name) => !required.includes(name))]);
    }
  });

  test('gives codes that exist, with their status', () => {
    const rows = [...page.matchAll(/^\| `([a-z-]+)`\s*\| (\d{3})\s*\|/gm)];
    expect(rows.length).toBeGreaterThan(20);
    for (const [, code = '', status] of rows)
      expect([code, errorCodes[code as keyof typeof errorCodes].status]).toEqual([code, Number(status)]);
    for (const [, code = ''] of page.matchAll(/`((?:document|token|header|key|seal|price|binding)-[a-z-]+)`/g))
      expect(errorCodes).toHaveProperty(code);
  });

  test('gives the limits that hold', () => {
    const { paddedPayload, paddedAnswer, toVendor, toCustomer, skew, horizon, requirements, offersPerAnswer, awardSilence, jsonDepth } =
      limits;
    const comma = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',');
    for (const text of [
      `${paddedPayload.slice(0, 3).join(', ')} or ${paddedPayload[3]} bytes`,
      `${paddedAnswer.slice(0, 4).join(', ')} or ${paddedAnswer[4]} bytes`,
      `${comma(toVendor)} bytes`,
      `${comma(toCustomer)} bytes`,
      `${comma(horizon)} seconds`,
      `${skew} seconds ahead`,
      `0 to ${requirements} requirements`,
      `1 to ${offersPerAnswer} offers`,
      `${awardSilence} seconds after`,
      `${jsonDepth} levels deep`,
      `at most ${limits.documentNodes} values`,
      `at most ${limits.requirementValues} values`,
    ]) {
      expect(page).toContain(text);
    }
  });
});
