import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { utf8 } from '../../../src/base/bytes.js';
import { makeCopy } from '../../../src/customer/copies.js';
import { disclosures, type Disclosure } from '../../../src/customer/disclosure/table.js';
import { factsOf, type RequestDraft } from '../../../src/customer/request-file.js';
import { payloadSize } from '../../../src/documents/request/size.js';
import { draftOf, start } from '../../support/customer-market.js';

const tableOf = (draft: RequestDraft, options = {}): Disclosure[] => disclosures(draft, factsOf(draft, start), options);

const full = draftOf(`vrm: request/1
category: any
where: GB
until: 48h
currency: GBP
quantity: 3
description: For a tall window
must: {fabric: {is: linen}, drop: {min: 2 m, max: 3 m}}
should: {colour: {in: [red, blue]}, woven: {not: [by hand]}}
may: {extras: {has: [lining]}}
`);

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

const read = (name: string): { readonly $defs: Readonly<Record<string, Schema>> } & Schema =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../../../schemas/${name}.schema.json`), 'utf8'));

const common = read('common').$defs;

/** Every member that has no members, with `#` for an index: `requirements.#.level`. Keys are one thing, whatever they are made of. */
function membersOf(schema: Schema, path: readonly string[] = []): string[] {
  const name = schema.$ref?.split('/').at(-1);
  if (name !== undefined) return name.endsWith('Key') ? [path.join('.')] : membersOf(common[name] ?? {}, path);
  if (schema.properties !== undefined)
    return Object.entries(schema.properties).flatMap(([member, inner]) => membersOf(inner, [...path, member]));
  const item = schema.items?.$ref?.split('/').at(-1);
  const inner = item === undefined ? schema.items : common[item];
  return inner?.properties === undefined ? [path.join('.')] : membersOf(inner, [...path, '#']);
}

const generic = (claim: string): string => claim.replace(/\.\d+\./, '.#.');
const header = ['header.alg', 'header.jwk', 'header.typ'];

/** What is told at a moment, each member once. */
const toldAt = (rows: readonly Disclosure[], when: Disclosure['when']): string[] =>
  rows.filter((row) => row.when === when).flatMap(({ claims }) => claims);

describe('every member of what is sent is in the table', () => {
  test('of a request: all that its schema has, with units, and nothing that it has not', () => {
    const money = draftOf('vrm: request/1\ncategory: any\nwhere: GB\nuntil: 1h\ncurrency: GBP\nmust: {fee: {max: 3 GBP}}\n');
    const told = new Set([...toldAt(tableOf(full), 'send'), ...toldAt(tableOf(money), 'send')].map(generic));
    expect([...told].toSorted()).toEqual([...membersOf(read('request')), ...header].toSorted());
  });

  test.each([
    ['award', 'award'],
    ['contact', 'contact'],
  ] as const)('of an %s: all that its schema has, each once', (schema, when) => {
    expect(toldAt(tableOf(full), when).toSorted()).toEqual([...membersOf(read(schema)), ...header].toSorted());
  });

  test('a member that a schema gets is noticed', () => {
    const request = read('request');
    const grown = { ...request, properties: { ...request.properties, mood: { type: 'string' } } };
    expect(membersOf(grown)).toContain('mood');
    expect(membersOf({ properties: { deep: { items: { properties: { mood: { type: 'string' } } } } } })).toEqual(['deep.#.mood']);
  });

  test('of a copy as it is signed, by its own bytes', async () => {
    const bytes = (): Uint8Array<ArrayBuffer> => new Uint8Array(32).fill(7);
    const { request } = await makeCopy(bytes(), bytes(), factsOf(full, start), 'https://a.example');
    const leaves = (value: unknown, path: string): string[] =>
      typeof value === 'object' && value !== null && !Array.isArray(value) && path !== 'replyTo.jwk' && path !== 'header.jwk'
        ? Object.entries(value).flatMap(([name, inner]) => leaves(inner, path === '' ? name : `${path}.${name}`))
        : Array.isArray(value) && path === 'requirements'
          ? value.flatMap((inner, index) => leaves(inner, `${path}.${String(index)}`))
          : [path];
    const head: unknown = JSON.parse(Buffer.from(request.token.split('.')[0] ?? '', 'base64url').toString());
    expect([...leaves(request.claims, ''), ...leaves(head, 'header')].toSorted()).toEqual(toldAt(tableOf(full), 'send').toSorted());
  });
});

describe('what a row says', () => {
  const valueOf = (field: string, rows = tableOf(full)): string | undefined => rows.find((row) => row.field === field)?.value;

  test.each([
    ['category', 'any'],
    ['where', 'GB'],
    ['quantity', '3'],
    ['currency', 'GBP'],
    ['description', 'For a tall window'],
    ['fabric', 'must: linen'],
    ['drop', 'must: 2 m to 3 m'],
    ['colour', 'should: blue or red'],
    ['extras', 'may: with lining'],
    ['terms', 'PDC-INTENT'],
  ])('is what a vendor will read, in the one spelling of the wire: %s', (field, value) => {
    expect(valueOf(field)).toBe(value);
  });

  test('is the time that is sent, on the hour, and not the one that was written', () => {
    expect(valueOf('made')).toMatch(/:00:00Z$/);
    expect(valueOf('until')).toMatch(/:00:00Z$/);
  });

  test('is no description where there is none', () => {
    const { description: _, ...plain } = full;
    expect(valueOf('description', tableOf(plain))).toBeUndefined();
  });

  test('is the size of the copies it is about', () => {
    const [near, far] = ['https://a.example', `https://${'a'.repeat(200)}.example`];
    const wordy = (length: number): RequestDraft => ({ ...full, description: 'y'.repeat(length) });
    let most = 1;
    while (payloadSize(factsOf(wordy(most + 1), start), near) === 3072) most += 1;
    expect(valueOf('size', tableOf(wordy(most), { vendorIds: [far, near, far] }))).toBe('3 or 6 KiB');
    expect(valueOf('size', tableOf(wordy(most), { vendorIds: [near] }))).toBe('3 KiB');
    expect(valueOf('size', tableOf(wordy(most - 200), { vendorIds: [far, near] }))).toBe('3 KiB');
  });

  test('tells whose address a vendor sees', () => {
    expect(valueOf('IP address')).toBe('yours');
    expect(valueOf('IP address', tableOf(full, { proxied: true }))).toBe('that of the proxy');
  });

  test('only the winner reads what is about an award, and what is not about one is for all', () => {
    for (const { who, when } of tableOf(full)) expect(who === 'winner').toBe(when === 'award' || when === 'contact');
  });
});

test('a size that is foretold is the one that a copy has', async () => {
  const salt = utf8('s'.repeat(32));
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 1, max: 200 }), async (words, host) => {
      const facts = factsOf({ ...full, description: 'é'.repeat(words) }, start);
      const id = `https://${'h'.repeat(host)}.example`;
      const { request } = await makeCopy(salt, salt, facts, id);
      expect(payloadSize(facts, id)).toBe(Buffer.from(request.token.split('.')[1] ?? '', 'base64url').length);
    }),
    { numRuns: 25 },
  );
});
