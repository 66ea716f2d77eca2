import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { MevilleError } from '../base/errors.js';

/** What a user can set once instead of saying it every time. Losing them loses nothing but convenience, so `conf` may keep them. */
export interface Settings {
  /** How long `send`, `collect` and `award` wait for one vendor, for example `30s`. */
  readonly wait: string;
}

const defaults: Settings = { wait: '30s' };
const configName = 'config';

/**
 * Read from `config.json`; the defaults when there is none.
 * @throws file-invalid
 */
export async function readSettings(home: string): Promise<Settings> {
  const file = join(home, `${configName}.json`);
  // conf makes the file, and the folder around it with the rights of any folder.
  const isThere = await access(file).then(
    () => true,
    () => false,
  );
  if (!isThere) return defaults;
  const { default: Conf } = await import('conf');
  const schema = { wait: { type: 'string', pattern: '^[1-9][0-9]{0,3}(ms|s|m)$' } } as const;
  try {
    return new Conf<Settings>({ cwd: home, configName, configFileMode: 0o600, projectName: 'meville', defaults, schema }).store;
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : 'it is malformed';
    throw new MevilleError('file-invalid', `The settings cannot be read: ${said}.`, { file, hint: `Mend ${file}, or delete it.`, cause });
  }
}
