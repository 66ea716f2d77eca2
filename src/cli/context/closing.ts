import { existsSync, rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MevilleError } from '../../base/errors.js';

/** What has to be closed, wiped or removed when a command is over, however it ends. */
export class Closing {
  readonly #closers: (() => Promise<void>)[] = [];
  readonly #folders: string[] = [];

  /** The last that came is closed first. */
  add(close: () => Promise<void>): void {
    this.#closers.push(close);
  }

  /** @throws storage-failed */
  async temporaryFolder(): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'meville-')).catch((cause: unknown) => {
      throw new MevilleError('storage-failed', `No folder can be made in ${tmpdir()}.`, { cause });
    });
    this.#folders.push(folder);
    this.add(async () => rm(folder, { recursive: true, force: true }));
    return folder;
  }

  async close(): Promise<void> {
    for (const close of this.#closers.toReversed()) await close();
  }

  /** Instead of `close`, for a process that ends at once. */
  abandon(): void {
    // `close` may be at it in another thread, and of two that remove a folder at once either may find it in the other's hands.
    for (const folder of this.#folders)
      for (let tries = 0; tries < 3 && existsSync(folder); tries += 1) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
