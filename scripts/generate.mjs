/**
 * Generates src/schema/generated/ from schemas/. The result is committed; `npm run check` fails when it is out of date.
 *
 * How a schema has to look:
 * - JSON Schema 2020-12 in schemas/NAME.schema.json, schemas/files/NAME.schema.json or schemas/cli/NAME.schema.json.
 * - `$id` is `urn:meville:schema:` and the name, with its folder: `urn:meville:schema:offer`, `urn:meville:schema:file:preferences`,
 *   `urn:meville:schema:cli:rank`.
 * - `$ref` is `#/$defs/NAME` in the same file or `urn:meville:schema:common#/$defs/NAME` (or `urn:meville:schema:offer` whole) in another.
 * - `title` names the TypeScript type: "Rank output" becomes `RankOutput`. A schema without a title is only a collection of `$defs`
 *   for others (schemas/common.schema.json) and gets no validator. A `$defs` entry is named by its own title, else by its key.
 * - No `format` (a pattern says more) and no `prefixItems` (json-schema-to-typescript types them `never[]`).
 *
 * What comes out:
 * - validators.js, validators.d.ts, validators/: one function per titled schema, named as its `$id`: `offer`, `filePreferences`, `cliRank`.
 *   Ajv standalone code that reports every error, never changes its input, imports nothing and runs in a browser.
 * - types.ts: the types, and `Schemas`, which maps the validator names to them.
 * - vocabularies.ts: schemas/categories/*.json, in the order of their file names.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { compile } from 'json-schema-to-typescript';
import { rolldown } from 'rolldown';

/**
 * @typedef {{ [keyword: string]: unknown, $id: string, title?: string }} Schema
 * @typedef {{ file: string, validator: string, schema: Schema }} Source
 */

const schemasDir = 'schemas';
const outDir = process.argv[2] ?? 'src/schema/generated';
const urn = 'urn:meville:schema:';
const suffix = '.schema.json';
const banner = '// Generated from schemas/ by scripts/generate.mjs. Do not edit.\n';

/** @param {string} text */
const pascalCase = (text) => text.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, first) => first.toUpperCase());

/** @param {string} id for example `urn:meville:schema:file:preferences` */
function validatorName(id) {
  const name = pascalCase(id.slice(urn.length));
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** @returns {Promise<Source[]>} in the order of their file names */
async function readSchemas() {
  const files = (await readdir(schemasDir, { recursive: true }))
    .filter((file) => file.endsWith(suffix))
    .map((file) => file.replaceAll('\\', '/'));
  const sources = await Promise.all(
    files.toSorted().map(async (file) => {
      const schema = JSON.parse(await readFile(join(schemasDir, file), 'utf8'));
      const id =
        urn +
        file
          .slice(0, -suffix.length)
          .replace(/^files\//, 'file/')
          .replaceAll('/', ':');
      if (schema.$id !== id) throw new Error(`${file}: $id is "${schema.$id}", expected "${id}"`);
      return { file, validator: validatorName(id), schema };
    }),
  );
  const names = new Set();
  for (const { file, schema } of sources.filter(isTitled)) {
    const name = pascalCase(schema.title ?? '');
    if (names.has(name)) throw new Error(`${file}: another schema has the title "${schema.title}"`);
    names.add(name);
  }
  return sources;
}

/** @param {Source} source */
const isTitled = ({ schema }) => schema.title !== undefined;

/**
 * One module per schema, so that a program loads only what it checks with, and one that names them all.
 *
 * @param {Source[]} sources
 * @returns {Promise<Record<string, string>>} by path
 */
async function validatorsOf(sources) {
  const ajv = new Ajv2020({
    strict: true,
    // So that a branch of `oneOf` can require what the schema around it describes.
    strictRequired: false,
    allowUnionTypes: true,
    allErrors: true,
    code: { source: true, esm: true },
    schemas: sources.map(({ schema }) => schema),
  });
  /** @type {Record<string, string>} */
  const modules = {};
  for (const { validator, schema } of sources.filter(isTitled)) {
    modules[`validators/${validator}.js`] = await bundled(standaloneCode.default(ajv, { [validator]: schema.$id }), validator);
  }
  modules['validators.js'] =
    banner +
    sources
      .filter(isTitled)
      .map(({ validator }) => `export { ${validator} } from './validators/${validator}.js';\n`)
      .join('');
  return modules;
}

/**
 * Ajv's standalone modules still `require` its runtime helpers. Bundled, they import nothing.
 *
 * @param {string} code
 * @param {string} name
 */
async function bundled(code, name) {
  const build = await rolldown({
    input: name,
    platform: 'neutral',
    // No comments that name the folder this ran in.
    experimental: { attachDebugInfo: 'none' },
    plugins: [
      {
        name: 'ajv-standalone',
        resolveId: (id) => (id === name ? join(process.cwd(), `${name}.js`) : null),
        load: (id) => (basename(id) === `${name}.js` ? code : null),
      },
    ],
  });
  const { output } = await build.generate({ format: 'esm' });
  await build.close();
  if (output.length !== 1 || output[0].imports.length > 0) throw new Error(`the validator ${name} is not one file without imports`);
  return `${banner}// @ts-nocheck\n${output[0].code}`;
}

/** @param {Source[]} sources */
function declarationsOf(sources) {
  return `${banner}import type { Schemas } from './types.js';

export interface ValidationError {
  /** JSON Pointer to what is wrong. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** True when the value holds. Otherwise \`errors\` has every error of this last call. */
export interface Validator<T> {
  (value: unknown): value is T;
  errors?: readonly ValidationError[] | null;
}

${sources
  .filter(isTitled)
  .map(({ validator }) => `export declare const ${validator}: Validator<Schemas['${validator}']>;\n`)
  .join('')}`;
}

/**
 * The generator of types knows nothing of `$id`, so all schemas become definitions of one document, which also gives every shared type once.
 *
 * @param {Source[]} sources
 */
async function typesOf(sources) {
  const titled = sources.filter(isTitled);
  /** @type {import('json-schema-to-typescript').JSONSchema} */
  const document = {
    title: 'Schemas',
    type: 'object',
    additionalProperties: false,
    required: titled.map(({ validator }) => validator),
    properties: Object.fromEntries(titled.map(({ validator }) => [validator, { $ref: `#/$defs/${validator}` }])),
    $defs: Object.fromEntries(sources.map(({ validator, schema }) => [validator, asDefinition(schema, validator)])),
  };
  return compile(document, 'Schemas', {
    bannerComment: banner,
    // Bounds are the validators' business: as types they become unions of tuples.
    ignoreMinAndMaxItems: true,
    style: { singleQuote: true, printWidth: 140 },
  });
}

/**
 * @param {Schema} schema
 * @param {string} validator
 */
function asDefinition(schema, validator) {
  const { $id: _id, $schema: _schema, ...rest } = schema;
  return JSON.parse(JSON.stringify(rest), (key, value) => {
    if (key === '$ref') {
      const [id, fragment] = value.split('#');
      return `#/$defs/${id === '' ? validator : validatorName(id)}${fragment ?? ''}`;
    }
    return value?.type === 'object' && value.properties ? withoutConditions(value) : value;
  });
}

/**
 * Where `properties` gives the shape, these only say which members go together. As types they become `& { [k: string]: unknown }`.
 *
 * @param {Record<string, unknown>} schema
 */
function withoutConditions(schema) {
  const { allOf: _allOf, anyOf: _anyOf, oneOf: _oneOf, not: _not, if: _if, then: _then, else: _else, ...shape } = schema;
  return shape;
}

async function readVocabularies() {
  const dir = join(schemasDir, 'categories');
  const files = (await readdir(dir)).filter((file) => file.endsWith('.json')).toSorted();
  const texts = await Promise.all(files.map((file) => readFile(join(dir, file), 'utf8')));
  return `${banner}export const vocabularies = ${JSON.stringify(
    texts.map((text) => JSON.parse(text)),
    null,
    2,
  )} as const;\n`;
}

const sources = await readSchemas();
const generated = {
  ...(await validatorsOf(sources)),
  'validators.d.ts': declarationsOf(sources),
  'types.ts': await typesOf(sources),
  'vocabularies.ts': await readVocabularies(),
};
await mkdir(join(outDir, 'validators'), { recursive: true });
await Promise.all(Object.entries(generated).map(([name, text]) => writeFile(join(outDir, name), text)));
for (const entry of await readdir(outDir, { recursive: true, withFileTypes: true })) {
  const path = join(entry.parentPath, entry.name);
  if (entry.isFile() && !(relative(outDir, path) in generated)) await rm(path);
}
