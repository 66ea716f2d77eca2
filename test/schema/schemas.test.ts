import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { kinds, type Kind } from '../../src/documents/kinds.js';
import { faultsOf } from '../../src/schema/faults.js';
import { tokenOf, vectorNamed, vectorNames } from '../support/documents.js';
import { fastest } from '../support/fastest.js';

/** Every place that may hold members the schema does not name, and why. Nothing else may. */
const open: Readonly<Record<string, string>> = {
  'common.schema.json/$defs/item': 'properties of a vocabulary, which readItem checks',
  'files/request.schema.json/properties/must': 'properties of a vocabulary',
  'files/request.schema.json/properties/should': 'properties of a vocabulary',
  'files/request.schema.json/properties/may': 'properties of a vocabulary',
  'files/preferences.schema.json/$defs/criterion/properties/when': 'properties of a vocabulary',
  'files/offers.schema.json/$defs/offer/properties/item': 'properties of a vocabulary',
  'files/preferences.schema.json/properties/derive': 'names of the author',
  'files/preferences.schema.json/properties/must': 'properties of a vocabulary',
  'files/preferences.schema.json/properties/prefer': 'properties of a vocabulary',
  'files/preferences.schema.json/$defs/criterion/properties/grades': 'values and their grades',
  'files/preferences.schema.json/$defs/criterion/properties/includes': 'features and their utilities',
  'files/preferences.schema.json/properties/rates': 'currencies',
  'files/pricing.schema.json/$defs/conditions': 'properties of a vocabulary',
  'files/pricing.schema.json/properties/categories': 'categories',
  'files/quote-question.schema.json/properties/candidate/properties/values': 'properties of a vocabulary',
  'files/stock-map.schema.json': 'properties of a vocabulary',
  'files/stock-map.schema.json/$defs/transform/oneOf/1/properties/map': 'texts of a list',
};

const folder = join(import.meta.dirname, '../../schemas');
const schemas = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.schema.json') && !file.startsWith('cli'))
  .toSorted()
  .map((file) => [file, JSON.parse(readFileSync(join(folder, file), 'utf8')) as unknown] as const);

interface Place {
  readonly path: string;
  readonly schema: Readonly<Record<string, unknown>>;
}

function objectsIn(path: string, schema: unknown): Place[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const inner = Object.entries(schema).flatMap(([name, part]) => objectsIn(`${path}/${name}`, part));
  const isObject = !Array.isArray(schema) && ('properties' in schema || ('type' in schema && schema.type === 'object'));
  // A schema whose keywords are names of members (`properties: { properties: ... }`) does not occur here.
  return isObject && !path.endsWith('/properties') ? [{ path, schema }, ...inner] : inner;
}

const places = schemas.flatMap(([file, schema]) => objectsIn(file, schema));

describe('every schema', () => {
  test('there are some', () => expect(places.length).toBeGreaterThan(20));

  it('is closed at every level of objects, but for the places named', () => {
    expect(
      places
        .filter(({ schema }) => schema['additionalProperties'] !== false && schema['unevaluatedProperties'] !== false)
        .map(({ path }) => path)
        .toSorted(),
    ).toEqual(Object.keys(open).toSorted());
  });

  it('holds what may stand in an open place to a schema', () => {
    for (const { path, schema } of places)
      if (path in open) expect([path, typeof schema['additionalProperties']]).toEqual([path, 'object']);
  });

  it('bounds every text, list and open map', () => {
    const unbounded: string[] = [];
    const walk = (path: string, schema: unknown): void => {
      if (typeof schema !== 'object' || schema === null) return;
      if ('type' in schema) {
        if (schema.type === 'array' && !('maxItems' in schema)) unbounded.push(path);
        if (schema.type === 'string' && !('maxLength' in schema) && !('pattern' in schema && /[^*+]\$$/.test(String(schema.pattern))))
          unbounded.push(path);
      }
      for (const [name, part] of Object.entries(schema)) walk(`${path}/${name}`, part);
    };
    for (const [file, schema] of schemas.filter(([name]) => !name.startsWith('files'))) walk(file, schema);
    expect(unbounded).toEqual([]);
  });

  it('has patterns that take no time on hostile text', () => {
    const patterns = [...JSON.stringify(schemas).matchAll(/"pattern":"((?:[^"\\]|\\.)*)"/g)].map(
      ([, source = '']) => new RegExp(JSON.parse(`"${source}"`) as string, 'u'),
    );
    expect(patterns.length).toBeGreaterThan(10);
    for (const pattern of patterns) {
      for (const text of ['a', 'A', '0', '.', '-', 'A-', 'https://a', 'urn:ietf:params:oauth:jwk-thumbprint:sha-256:A'].map(
        (part) => `${part.repeat(50_000 / part.length)}!`,
      ))
        expect(fastest(() => void pattern.test(text), 500)).toBeLessThan(500);
    }
  });
});

describe.each(Object.keys(kinds) as Kind[])('the validator of %s', (kind) => {
  const claimsOf = (name: string): unknown => JSON.parse(Buffer.from(tokenOf(vectorNamed(name)).split('.')[1]!, 'base64url').toString());

  it('takes what the valid vectors claim', () => {
    for (const name of vectorNames(kind, 'valid')) expect(faultsOf(kinds[kind].validator, claimsOf(name))).toEqual([]);
  });

  it('finds a fault in every vector that lacks a claim or has one too many', () => {
    for (const name of vectorNames(kind, 'invalid').filter(
      (each) =>
        /(missing|unknown-claim|claim-unknown|payload-list|jti-|version-text|iat-text)/.test(each) && !/(typ|alg|unit)-missing/.test(each),
    )) {
      expect([name, faultsOf(kinds[kind].validator, claimsOf(name)).length > 0]).toEqual([name, true]);
    }
  });

  it('names every claim that is missing', () => {
    const { required } = JSON.parse(readFileSync(join(folder, `${kind}.schema.json`), 'utf8')) as { required: string[] };
    const messages = faultsOf(kinds[kind].validator, {}).map(({ message }) => message);
    for (const name of required) expect(messages).toContain(`lacks "${name}"`);
  });
});
