import { errorCodes, type ErrorCode } from '../../base/errors.js';
import { limits } from '../../base/limits.js';
import { expectationFailed, headerTooLarge, late, problemOf, type Problem } from './problem.js';
import { mediaTypes, pages, routes, type Page } from './wire.js';

/** The OpenAPI 3.1 description of the paths, made of the same tables as the paths. */

type Json = string | number | boolean | readonly Json[] | { readonly [name: string]: Json };

const problems = (codes: readonly ErrorCode[]): Problem[] => codes.map((code) => problemOf(code));

/** What every path can say, before it has looked at what was sent. */
const always: readonly Problem[] = [
  ...problems(['http-invalid', 'not-found', 'method-refused', 'rate-limited', 'internal']),
  late,
  expectationFailed,
  headerTooLarge,
];

/** What a path says that hands something to the vendor. */
const working = problems(['busy', 'storage-failed']);

/** What can be wrong with a document that was sent. */
const ofDocuments = problems([
  'size-exceeded',
  'media-type-refused',
  'token-malformed',
  'header-refused',
  'algorithm-refused',
  'type-mismatch',
  'encoding-invalid',
  'json-invalid',
  'document-not-canonical',
  'document-version-unknown',
  'document-invalid',
  'document-horizon-exceeded',
  'document-not-yet-valid',
  'document-expired',
  'issuer-mismatch',
  'audience-mismatch',
  'key-refused',
  'signature-invalid',
]);
const ofRequests = problems(['category-unknown', 'value-invalid']);
const ofSealed = problems(['seal-invalid', 'binding-mismatch']);

/** One response for each status, which names the codes it comes with. */
function failures(said: readonly Problem[]): Record<string, Json> {
  const codes = new Map<number, Set<ErrorCode>>();
  for (const { status, code } of said) codes.set(status, (codes.get(status) ?? new Set()).add(code));
  return Object.fromEntries(
    [...codes]
      .toSorted(([a], [b]) => a - b)
      .map(([status, named]) => [
        String(status),
        {
          description: [...named].map((code) => `\`${code}\`: ${errorCodes[code].means}`).join(' '),
          ...(status === 429 ? { headers: { 'Retry-After': { schema: { type: 'integer', minimum: 1 }, description: 'seconds' } } } : {}),
          content: { [mediaTypes.problem]: { schema: { $ref: '#/components/schemas/Problem' } } },
        },
      ]),
  );
}

const token = { schema: { $ref: '#/components/schemas/Token' } };
const later = { description: 'Not yet: post the identical document again.' };

const body = (type: string): Json => ({ required: true, content: { [type]: token } });

const posts: Json = {
  [routes.requests.path]: {
    post: {
      operationId: 'request',
      summary: 'Ask for offers with a signed request copy',
      requestBody: body(routes.requests.takes),
      responses: {
        '200': { description: 'The sealed answer: offers or a refusal.', content: { [mediaTypes.sealed]: token } },
        '202': later,
        ...failures([...always, ...working, ...ofDocuments, ...ofRequests]),
      },
    },
  },
  [routes.awards.path]: {
    post: {
      operationId: 'award',
      summary: 'Take an offer with a sealed award',
      requestBody: body(routes.awards.takes),
      responses: {
        '200': { description: 'A sealed receipt or refusal.', content: { [mediaTypes.sealed]: token } },
        '202': later,
        ...failures([...always, ...working, ...ofDocuments, ...ofSealed]),
      },
    },
  },
  [routes.contacts.path]: {
    post: {
      operationId: 'contact',
      summary: 'Tell sealed contact details to whoever gave a receipt',
      requestBody: body(routes.contacts.takes),
      responses: { '204': { description: 'Taken.' }, ...failures([...always, ...working, ...ofDocuments, ...ofSealed]) },
    },
  },
};

const page = (name: Page, summary: string, description: string, content: Json, said: readonly Problem[]): Record<string, Json> => ({
  [pages[name].path]: {
    get: {
      operationId: name,
      summary,
      responses: { '200': { description, content: { [pages[name].gives]: content } }, ...failures(said) },
    },
  },
});

const reads: Json = {
  ...page('profile', 'Who the vendor is', 'The signed profile.', token, [...always, ...working]),
  ...page(
    'health',
    'Whether it answers',
    'It does.',
    { schema: { type: 'object', required: ['status'], additionalProperties: false, properties: { status: { const: 'ok' } } } },
    [...always, ...problems(['busy'])],
  ),
  ...page('openapi', 'This document', 'This document.', { schema: { type: 'object' } }, always),
  ...page('metrics', 'For the machine it runs on', 'Prometheus text.', { schema: { type: 'string' } }, always),
};

/** The same bytes for everybody. */
export const openapi = JSON.stringify({
  openapi: '3.1.0',
  info: {
    title: 'Meville vendor',
    version: '1',
    summary: 'Answers anonymous signed requests with sealed signed offers.',
    license: { name: 'MIT', identifier: 'MIT' },
  },
  paths: { ...reads, ...posts },
  components: {
    schemas: {
      Token: { type: 'string', description: 'One compact token.', pattern: '^[\\x21-\\x7e]+$', maxLength: limits.toCustomer },
      Problem: {
        type: 'object',
        description: 'RFC 9457 problem details. They are not signed and decide nothing.',
        required: ['type', 'title', 'status', 'code'],
        properties: {
          type: { type: 'string' },
          title: { type: 'string' },
          status: { type: 'integer', minimum: 400, maximum: 599 },
          code: { type: 'string', pattern: '^[a-z][a-z-]{1,63}$' },
        },
      },
    },
  },
});
