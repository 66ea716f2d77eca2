import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

const root = join(import.meta.dirname, '../..');

/** A file of the product, as the text of an import. */
export const sourceOf = (file: string): string => JSON.stringify(join(root, 'src', file));

const databases = new Set(['@photostructure/sqlite', 'pg']);

let count = 0;

/** Makes a script that another process can run, without vitest, over the product's own code; returns its path. */
export async function bundle(folder: string, source: string): Promise<string> {
  count += 1;
  const entry = join(folder, `entry-${String(count)}.ts`);
  const file = join(folder, `script-${String(count)}.mjs`);
  await writeFile(entry, source);
  const build = await rolldown({
    input: entry,
    platform: 'node',
    // They look for other files of theirs, so they stay where they are installed.
    plugins: [{ name: 'databases', resolveId: (id) => (databases.has(id) ? { id: import.meta.resolve(id), external: true } : null) }],
    logLevel: 'silent',
    resolve: { modules: [join(root, 'node_modules')], extensionAlias: { '.js': ['.ts', '.js'] } },
  });
  await build.write({ file, format: 'esm', codeSplitting: false });
  await build.close();
  return file;
}
