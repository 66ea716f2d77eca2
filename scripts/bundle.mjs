import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { rolldown } from 'rolldown';
import { esmExternalRequirePlugin } from 'rolldown/plugins';
import { licences } from './licences.mjs';

const entries = {
  index: 'src/index.ts',
  vendor: 'src/vendor.ts',
  'ranking/index': 'src/ranking/index.ts',
  'cli/main': 'src/cli/main.ts',
  'cli/vendor-main': 'src/cli/vendor-main.ts',
};

/** What a thread runs, which nothing imports; src/store/threads/books.ts says where it is looked for. */
const thread = 'store/threads/worker';

const isEntry = (/** @type {string} */ id) => Object.values(entries).some((file) => resolve(file) === id);

/** @typedef {(file: string) => ReadonlySet<string>} Reach the modules that a file of src needs at once, itself included */

/**
 * Every file that a program loads costs it a millisecond or more before it begins, so what runs together stands together. A module is
 * in the first group that has it; every command that is in none is a chunk of its own, loaded when it is called.
 *
 * @type {Readonly<Record<string, (reach: Reach) => ReadonlySet<string>>>}
 */
const groups = {
  // What `--version` needs.
  start: (reach) => union(reach('cli/main.ts'), reach('cli/vendor-main.ts')),
  // What `meville/ranking` is made of: what it shares with the programs, what it shares with `meville rank FILE`, and the rest. All of it
  // also runs in a browser, so nothing of Node may get into these three.
  base: (reach) => intersection(programs(reach), reach('ranking/index.ts')),
  ranking: (reach) => intersection(reach('cli/commands/rank.ts'), reach('ranking/index.ts')),
  explanation: (reach) => reach('ranking/index.ts'),
  // What every command needs besides, and what a page of help needs.
  program: (reach) => programs(reach),
  // What `meville rank FILE` needs besides.
  rank: (reach) => union(reach('cli/commands/rank.ts'), reach('ranking/plain/plain-rows.ts')),
};

/** @param {Reach} reach */
const programs = (reach) => union(reach('cli/customer-program.ts'), reach('cli/vendor-program.ts'));

/** @param {ReadonlySet<string>} a @param {ReadonlySet<string>} b */
const intersection = (a, b) => new Set([...a].filter((id) => b.has(id)));

/** @param {ReadonlySet<string>} a @param {ReadonlySet<string>} b */
const union = (a, b) => new Set([...a, ...b]);

/** What is installed beside us stays outside; of every other package, what is used comes along inside. */
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const packageOf = (/** @type {string} */ specifier) => /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? '';
const external = (/** @type {string} */ specifier) => packageOf(specifier) in dependencies;

const eager = 'const segmenter = new Intl.Segmenter();';

/**
 * string-width makes a segmenter as soon as it is loaded, which takes longer than to load all of a command, and hardly any text needs it.
 *
 * @type {import('rolldown').Plugin}
 */
const lateSegmenter = {
  name: 'late-segmenter',
  transform: {
    filter: { id: /\/string-width\/index\.js$/ },
    handler(code) {
      if (!code.includes(eager)) throw new Error('string-width no longer makes its segmenter at once: take this plugin out');
      return code.replace(eager, 'let segmenter;').replace('segmenter.segment(', '(segmenter ??= new Intl.Segmenter()).segment(');
    },
  },
};

/** @type {import('rolldown').InputOptions} */
const options = {
  platform: 'node',
  external,
  // In Node the same code as in a browser: its two builds differ in nothing that is used here, and what is not used of this one stays out.
  resolve: { alias: { yaml: resolve('node_modules/yaml/browser/dist/index.js') } },
  // Nothing is imported for what it does: an import of which nothing is used goes.
  treeshake: { moduleSideEffects: [{ external: true, sideEffects: false }] },
};

/** The JavaScript of dist/. @param {string} dir */
export async function bundle(dir) {
  await Promise.all([bundlePrograms(dir), bundleThread(dir)]);
}

/** One file with what it needs and no more: every thread loads it and keeps it in memory for itself. @param {string} dir */
async function bundleThread(dir) {
  const build = await rolldown({ ...options, input: `src/${thread}.ts` });
  await build.write({ file: `${dir}/${thread}.js`, format: 'esm', codeSplitting: false });
  await build.close();
}

/** @param {string} dir @param {readonly import('rolldown').Plugin[]} [plugins] what else is done to the source */
export async function bundlePrograms(dir, plugins = []) {
  const build = await rolldown({
    ...options,
    input: entries,
    // What the groups ask for. No entry is in a group, so each still exports what its file does and nothing else.
    preserveEntrySignatures: 'allow-extension',
    // Without it every chunk would share a `require` with commander, and with that a module of Node.
    plugins: [esmExternalRequirePlugin({ external: [/^node:/] }), lateSegmenter, licences('LICENSES.txt'), ...plugins],
  });
  const { output } = await build.generate({ format: 'esm' });
  const reach = reachIn(output);
  await build.write({
    dir,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    codeSplitting: {
      groups: Object.entries(groups).map(([name, of], i) => {
        const members = of(reach);
        return { name, test: (id) => members.has(id) && !isEntry(id), priority: 100 - i, includeDependenciesRecursively: false };
      }),
    },
  });
  await build.close();
}

/**
 * Left alone, the bundler shares out modules exactly: the chunks that an entry imports hold what it needs and nothing else.
 *
 * @param {readonly (import('rolldown').OutputChunk | import('rolldown').OutputAsset)[]} output
 * @returns {Reach}
 */
function reachIn(output) {
  const chunks = output.filter((each) => each.type === 'chunk');
  return (file) => {
    const loaded = new Set(chunks.filter(({ facadeModuleId }) => facadeModuleId === resolve('src', file)));
    if (loaded.size !== 1) throw new Error(`src/${file} is no entry, and no import() names it`);
    // A set that grows while it is walked is walked to its end.
    for (const { imports } of loaded) for (const chunk of chunks) if (imports.includes(chunk.fileName)) loaded.add(chunk);
    return new Set([...loaded].flatMap(({ moduleIds }) => moduleIds));
  };
}
