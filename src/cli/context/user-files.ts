import { lstat, realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { utf8 } from '../../base/bytes.js';
import { MevilleError } from '../../base/errors.js';
import type { GrowingFile } from '../../store/files.js';
import type { Closing } from './closing.js';

/** Files that the user has named, from the folder they stand in; those that are written are for their owner alone. */
export class UserFiles {
  readonly #cwd: string;
  readonly #closing: Closing;

  constructor(cwd: string, closing: Closing) {
    this.#cwd = cwd;
    this.#closing = closing;
  }

  /**
   * Writes a file, which is there whole or not at all.
   * @throws file-exists unless `force`; storage-failed
   */
  async write(path: string, content: string | Uint8Array, { force = false }: { readonly force?: boolean } = {}): Promise<void> {
    const { publish, replace } = await import('../../store/files.js');
    const file = resolve(this.#cwd, path);
    const bytes = typeof content === 'string' ? utf8(content) : content;
    // What is renamed over a device takes its place.
    const there = await lstat(file).catch(() => undefined);
    if (there !== undefined && !there.isFile() && !there.isSymbolicLink())
      throw new MevilleError('file-exists', `${path} is no file.`, { file: path, hint: 'Choose another name.' });
    if (force) await replace(file, bytes);
    else if (!(await publish(file, bytes))) throw fileExists(path);
  }

  /**
   * Begins a file that is written piece by piece; it is there whole or not at all.
   * @throws file-exists, storage-failed
   */
  async begin(path: string): Promise<GrowingFile> {
    const { beginFile } = await import('../../store/files.js');
    await this.requireFree(path, 'Choose another name.');
    const growing = await beginFile(resolve(this.#cwd, path));
    this.#closing.add(growing.abandon);
    return {
      ...growing,
      publish: async () => {
        if (!(await growing.publish())) throw fileExists(path, 'Choose another name.');
        return true;
      },
    };
  }

  /**
   * Before work is done, or somebody asked, for a file that could not be written.
   * @throws file-exists
   */
  async requireFree(path: string, hint?: string): Promise<void> {
    if ((await lstat(resolve(this.#cwd, path)).catch(() => undefined)) !== undefined) throw fileExists(path, hint);
  }

  /**
   * A file with a secret, where links are followed: its place is the user's own.
   * @throws file-missing, file-exposed, storage-failed
   */
  async readSecret(path: string, most: number): Promise<Uint8Array> {
    const { readFile } = await import('../../store/files.js');
    const bytes = await readFile(await this.place(path), { most, secret: true });
    if (bytes === undefined) throw new MevilleError('file-missing', `${path} is not there.`, { file: path });
    return bytes;
  }

  /** Where a file is, which may be a link; where it would be when there is none. */
  async place(path: string): Promise<string> {
    const named = resolve(this.#cwd, path);
    return realpath(named).catch(() => named);
  }
}

const fileExists = (path: string, hint?: string): MevilleError =>
  new MevilleError('file-exists', `${path} is there already.`, { file: path, ...(hint === undefined ? {} : { hint }) });
