import { MevilleError } from '../../base/errors.js';
import { childOf } from '../../base/read/tree.js';
import type { Composition } from '../../customer/compose/composition.js';
import { fromFiles, type File } from '../../customer/compose/from-files.js';
import type { Context } from '../context/context.js';
import { nameOf, readWritten } from '../files.js';

/**
 * What a request file, a preferences file or both of them say; which is which, they say themselves.
 * @throws what reading them throws, and usage-invalid for two of a kind
 */
export async function readComposition(context: Context, paths: readonly string[], start: Composition): Promise<Composition> {
  const files: { request?: File; preferences?: File } = {};
  for (const path of paths) {
    const file = { root: await readWritten(context.io, path), name: nameOf(path) };
    const kind = isPreferences(file) ? 'preferences' : 'request';
    const other = files[kind];
    if (other !== undefined)
      throw new MevilleError('usage-invalid', `${other.name} and ${file.name} are both a ${kind} file.`, {
        hint: '--from takes a request file, a preferences file, or one of each.',
      });
    files[kind] = file;
  }
  return fromFiles(files, start);
}

/** Whatever is no preferences file is read as a request, whose reader says best what is wrong with it. */
function isPreferences({ root }: File): boolean {
  const kind = childOf(root, 'vrm');
  return kind?.kind === 'scalar' && kind.text.startsWith('preferences/');
}
