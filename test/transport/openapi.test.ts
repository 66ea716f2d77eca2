import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fastify, { type FastifyInstance } from 'fastify';
import { request } from 'undici';
import { describe, expect, test } from 'vitest';
import { errorCodes, MevilleError, type ErrorCode } from '../../src/base/errors.js';
import { addEndpoints } from '../../src/transport/http/endpoints.js';
import { Exchanges } from '../../src/transport/http/exchanges.js';
import { Health } from '../../src/transport/http/health.js';
import { openapi } from '../../src/transport/http/openapi.js';
import { mediaTypes, pages, routes } from '../../src/transport/http/wire.js';
import { serve, stubResponder } from './support.js';

interface Operation {
  readonly operationId: string;
  readonly requestBody?: { readonly content: Readonly<Record<string, unknown>> };
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, unknown>> }>>;
}
const document = JSON.parse(openapi) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
};
const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
);

/** The rules of https://spec.openapis.org/oas/3.1/schema/2022-10-07 for the parts of OpenAPI that may stand in a document of ours. */
const rules = {
  $id: 'urn:test:openapi',
  type: 'object',
  required: ['openapi', 'info', 'paths'],
  additionalProperties: false,
  properties: {
    openapi: { type: 'string', pattern: '^3\\.1\\.\\d+(-.+)?$' },
    info: {
      type: 'object',
      required: ['title', 'version'],
      additionalProperties: false,
      properties: {
        title: { type: 'string' },
        summary: { type: 'string' },
        description: { type: 'string' },
        version: { type: 'string' },
        license: {
          type: 'object',
          required: ['name'],
          additionalProperties: false,
          properties: { name: { type: 'string' }, identifier: { type: 'string' }, url: { type: 'string', format: 'uri' } },
          dependentSchemas: { identifier: { not: { required: ['url'] } } },
        },
      },
    },
    paths: { type: 'object', patternProperties: { '^/': { $ref: '#/$defs/path-item' } }, additionalProperties: false },
    components: {
      type: 'object',
      additionalProperties: false,
      properties: {
        schemas: { type: 'object', propertyNames: { pattern: '^[a-zA-Z0-9._-]+$' }, additionalProperties: { type: 'object' } },
      },
    },
  },
  $defs: {
    'path-item': {
      type: 'object',
      propertyNames: { enum: ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] },
      additionalProperties: { $ref: '#/$defs/operation' },
    },
    operation: {
      type: 'object',
      required: ['responses'],
      additionalProperties: false,
      properties: {
        operationId: { type: 'string' },
        summary: { type: 'string' },
        description: { type: 'string' },
        requestBody: {
          type: 'object',
          required: ['content'],
          additionalProperties: false,
          properties: { description: { type: 'string' }, content: { $ref: '#/$defs/content' }, required: { type: 'boolean' } },
        },
        responses: {
          type: 'object',
          minProperties: 1,
          patternProperties: { '^[1-5](?:\\d{2}|XX)$': { $ref: '#/$defs/response' } },
          additionalProperties: false,
        },
      },
    },
    response: {
      type: 'object',
      required: ['description'],
      additionalProperties: false,
      properties: {
        description: { type: 'string' },
        content: { $ref: '#/$defs/content' },
        headers: {
          type: 'object',
          additionalProperties: {
            type: 'object',
            required: ['schema'],
            additionalProperties: false,
            properties: { description: { type: 'string' }, schema: { $ref: '#/$defs/schema' } },
          },
        },
      },
    },
    content: {
      type: 'object',
      propertyNames: { pattern: '^[a-z]+/[a-z0-9.+-]+(; [a-z]+=[a-zA-Z0-9.-]+)*$' },
      additionalProperties: {
        type: 'object',
        additionalProperties: false,
        properties: { schema: { $ref: '#/$defs/schema' } },
      },
    },
    schema: { type: ['object', 'boolean'] },
  },
};

describe('/openapi.json', () => {
  test('is the same bytes for everybody, and names nothing of the vendor', async () => {
    const { to } = await serve(stubResponder());
    const { statusCode, headers, body } = await request(`${to.origin}/openapi.json`, { headers: { host: 'hostile.example' } });
    expect([statusCode, headers['content-type'], await body.text()]).toEqual([200, 'application/json', openapi]);
  });

  test('follows the rules of OpenAPI 3.1', () => {
    const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, formats: { uri: true } });
    const follows = ajv.compile(rules);
    expect(follows(document), ajv.errorsText(follows.errors)).toBe(true);
    expect(new Set(operations.map(({ operation }) => operation.operationId)).size).toBe(operations.length);
    // Every schema is one of JSON Schema 2020-12, and every reference leads to one that is there.
    const schemas: unknown[] = [];
    const walk = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const [name, part] of Object.entries(value)) {
        if (name === 'schema') schemas.push(part);
        if (name === '$ref') expect(Object.keys(document.components.schemas).map((each) => `#/components/schemas/${each}`)).toContain(part);
        walk(part);
      }
    };
    walk(document.paths);
    for (const schema of [...schemas, ...Object.values(document.components.schemas)])
      expect(ajv.validateSchema(schema as object), ajv.errorsText()).toBe(true);
    expect(schemas.length).toBeGreaterThan(20);
  });

  test.each([
    ['no version', (copy: Record<string, unknown>) => delete copy['openapi']],
    ['an older version', (copy: Record<string, unknown>) => (copy['openapi'] = '3.0.3')],
    ['a path without a slash', (copy: Record<string, unknown>) => (copy['paths'] = { healthz: {} })],
    ['a method that is none', (copy: Record<string, unknown>) => (copy['paths'] = { '/a': { fetch: { responses: {} } } })],
    ['a response that says nothing', (copy: Record<string, unknown>) => (copy['paths'] = { '/a': { get: { responses: { '200': {} } } } })],
    [
      'a status that is none',
      (copy: Record<string, unknown>) => (copy['paths'] = { '/a': { get: { responses: { '700': { description: '' } } } } }),
    ],
  ])('would not follow the rules with %s', (_what, change) => {
    const copy = structuredClone(document) as unknown as Record<string, unknown>;
    change(copy);
    expect(new Ajv2020({ allowUnionTypes: true, formats: { uri: true } }).compile(rules)(copy)).toBe(false);
  });

  test('has the routes, methods and media types that there are, and no others', async () => {
    const app = fastify({ exposeHeadRoutes: false }) as unknown as FastifyInstance;
    const there: string[] = [];
    app.addHook('onRoute', ({ method, url }) => {
      there.push(`${String(method)} ${url}`);
    });
    const exchanges = new Exchanges(() => {});
    const health = new Health(async () => {});
    const metrics = async (): Promise<string> => '';
    addEndpoints(app, { responder: stubResponder(), exchanges, health, metrics, inFlight: 1, answerWithin: 1000 });
    await app.ready();
    expect(operations.map(({ method, path }) => `${method} ${path}`).toSorted()).toEqual(there.toSorted());
    await app.close();
  });

  test('says of each path what it takes and what it gives', async () => {
    const served = await serve(stubResponder({ award: async () => ({ kind: 'answered', body: 'a' }) }), { metrics: async () => 'up 1\n' });
    for (const { path, method, operation } of operations) {
      const takes = Object.keys(operation.requestBody?.content ?? {});
      const { statusCode, headers, body } = await request(`${served.to.origin}${path}`, {
        method: method as 'GET' | 'POST',
        ...(takes[0] === undefined ? {} : { headers: { 'content-type': takes[0] }, body: 'a.b.c' }),
      });
      await body.dump();
      const said = Object.keys(operation.responses[String(statusCode)]?.content ?? {});
      expect([path, statusCode, said]).toEqual([
        path,
        statusCode < 300 ? statusCode : -1,
        [headers['content-type']].flat().filter(Boolean),
      ]);
    }
    for (const { path, takes } of Object.values(routes))
      expect(Object.keys(document.paths[path]?.['post']?.requestBody?.content ?? {})).toEqual([takes]);
    for (const { path, gives } of Object.values(pages))
      expect(Object.keys(document.paths[path]?.['get']?.responses['200']?.content ?? {})).toEqual([gives]);
  });

  test('says 202 where an answer may come later, and nowhere else', () => {
    const later = operations.filter(({ operation }) => '202' in operation.responses).map(({ path }) => path);
    expect(later.toSorted()).toEqual([routes.awards.path, routes.requests.path]);
  });
});

/** The codes that the code behind the paths of documents throws, whoever it throws them at. */
const thrownAt = (folder: string): ErrorCode[] =>
  readdirSync(join(import.meta.dirname, '../../src', folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) =>
      Array.from(readFileSync(join(import.meta.dirname, '../../src', folder, file), 'utf8').matchAll(/new MevilleError\(\s*'([a-z-]+)'/g)),
    )
    .map(([, code]) => code as ErrorCode);

/** What documents of a vendor are refused for, which a vendor does not read. */
const ofReaders = new Set<ErrorCode>(['answer-invalid', 'key-changed', 'signer-unknown', 'price-mismatch', 'seal-closed', 'file-invalid']);

test('every status that a problem of a document can have is there, for every path that takes one', () => {
  const codes = new Set([
    ...['documents', 'crypto', 'base/read', 'schema'].flatMap(thrownAt),
    'busy',
    'storage-failed',
    'internal',
  ] as ErrorCode[]);
  expect(codes.size).toBeGreaterThan(20);
  for (const { path } of Object.values(routes)) {
    const said = Object.keys(document.paths[path]?.['post']?.responses ?? {});
    for (const code of codes)
      if (!ofReaders.has(code)) expect([code, said]).toEqual([code, expect.arrayContaining([String(errorCodes[code].status)])]);
  }
});

test('every problem that a path tells without the vendor is there', async () => {
  const responder = stubResponder({
    profile: async () => {
      throw new MevilleError('storage-failed', '');
    },
  });
  const { to } = await serve(responder, { healthy: async () => Promise.reject(new Error('gone')), inFlight: 0 });
  const statusesOf = async (path: string, method: string): Promise<number[]> => {
    const sent = [
      { method },
      { method, headers: { 'x-long': 'a'.repeat(20_000) } },
      { method, headers: { 'content-type': 'text/plain' }, ...(method === 'POST' ? { body: 'a' } : {}) },
      ...(method === 'POST'
        ? [mediaTypes.token, mediaTypes.sealed].flatMap((type) => [
            { method, headers: { 'content-type': type }, body: 'a.b.c' },
            { method, headers: { 'content-type': type }, body: 'a'.repeat(70_000) },
          ])
        : []),
      { method: 'PUT' },
    ];
    return Promise.all(
      sent.map(async (what) => {
        const { statusCode, body } = await request(`${to.origin}${path}`, what as { method: 'GET' });
        await body.dump();
        return statusCode;
      }),
    );
  };
  for (const { path, method, operation } of operations.filter((each) => each.path !== pages.metrics.path)) {
    const told = (await statusesOf(path, method)).filter((status) => status >= 400);
    expect(told.length).toBeGreaterThan(1);
    for (const status of told) expect([path, Object.keys(operation.responses)]).toEqual([path, expect.arrayContaining([String(status)])]);
  }
});
