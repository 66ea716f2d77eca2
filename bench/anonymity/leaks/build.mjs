/** Builds the program with one line of its source changed. */
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { bundlePrograms } from '../../../scripts/bundle.mjs';

/**
 * @param {import('./leaks.mjs').Leak} leak
 * @returns {Promise<{ program: string, remove: () => Promise<void> }>}
 * @throws when the source no longer has what is to be changed, exactly once
 */
export async function buildWith(leak) {
  const folder = await mkdtemp(join(tmpdir(), 'meville-leak-'));
  const remove = async () => rm(folder, { recursive: true, force: true });
  let planted = 0;
  try {
    await bundlePrograms(join(folder, 'dist'), [
      {
        name: 'leak',
        transform: (code, id) => {
          if (id !== resolve('src', leak.file)) return undefined;
          const [before, after, ...more] = code.split(leak.from);
          if (after === undefined || more.length > 0)
            throw new Error(`src/${leak.file} has "${leak.from}" ${1 + more.length} times: plant the leak anew`);
          planted += 1;
          return `${before}${leak.to}${after}`;
        },
      },
    ]);
    if (planted === 0) throw new Error(`src/${leak.file} is no part of the program: plant the leak anew`);
    for (const file of ['bin', 'package.json', 'schemas']) await cp(file, join(folder, file), { recursive: true });
    await symlink(resolve('node_modules'), join(folder, 'node_modules'));
  } catch (thrown) {
    await remove();
    throw thrown;
  }
  return { program: join(folder, 'bin/meville.js'), remove };
}
