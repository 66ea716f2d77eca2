import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fromUtf8 } from '../../base/bytes.js';
import { MevilleError, type Fault } from '../../base/errors.js';
import { readJson } from '../../base/read/json.js';
import type { MapEntry } from '../../base/read/tree.js';
import { inPlaces } from '../../base/text.js';
import { settingFault, settingNames, settings, type SettingName, type Settings } from './settings.js';

/**
 * `config.json`, the settings that differ from the usual ones. The strict reader reads it, which can say where a mistake is; `conf`
 * writes it, whole and for its owner alone. Of two who set at once the later one wins, and nothing is torn.
 */
const configName = 'config';

export interface StoredSettings {
  readonly file: string;
  /** What is set and holds. */
  readonly values: ReadonlyMap<SettingName, string>;
  /** What is set and does not hold. */
  readonly faults: readonly Fault[];
  /** Keys that a newer version may know. */
  readonly unknown: readonly string[];
}

/**
 * What is set; nothing when there is no file.
 * @throws file-invalid when it is no JSON object, file-missing when it cannot be read
 */
export async function readStored(home: string): Promise<StoredSettings> {
  const file = join(home, `${configName}.json`);
  const values = new Map<SettingName, string>();
  const faults: Fault[] = [];
  const unknown: string[] = [];
  for (const { key, keyPlace, value } of await readEntries(file)) {
    const name = settingNames.find((known) => known === key);
    if (name === undefined) unknown.push(key);
    else if (value.kind === 'scalar' && typeof value.native === 'string') {
      const fault = settingFault(name, value.native);
      if (fault === undefined) values.set(name, value.native);
      else faults.push({ ...fault, path: name, ...value.place });
    } else faults.push({ message: 'is no text', path: name, ...keyPlace });
  }
  return { file, values, faults, unknown };
}

async function readEntries(file: string): Promise<readonly MapEntry[]> {
  const hint = `Mend ${file}, or delete it.`;
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (cause) {
    const { code = '' } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT') return [];
    throw new MevilleError('file-missing', `The settings in ${file} cannot be read (${code}).`, { file, cause });
  }
  let faults: readonly Fault[] = [];
  try {
    const root = readJson(fromUtf8(bytes));
    if (root.kind === 'map') return root.entries;
  } catch (thrown) {
    if (!(thrown instanceof MevilleError)) throw thrown;
    faults = thrown.faults.length === 0 ? [{ message: thrown.message }] : thrown.faults;
  }
  throw new MevilleError('file-invalid', 'The settings cannot be read: they are no JSON object.', { file, faults, hint });
}

/** @throws file-invalid with every setting that does not hold */
export function requireSound({ file, faults }: StoredSettings): void {
  const [first] = faults;
  if (first === undefined) return;
  const hint = `Set it again: meville config set ${first.path ?? ''} VALUE`;
  throw new MevilleError('file-invalid', `The settings are wrong ${inPlaces(faults.length)}.`, { file, faults, hint });
}

/** What holds when nothing else is said. */
export const effective = ({ values }: Pick<StoredSettings, 'values'>): Settings =>
  Object.fromEntries(
    settingNames.flatMap((name) => {
      const value = values.get(name) ?? settings[name].usual;
      return value === undefined ? [] : [[name, value]];
    }),
  ) as unknown as Settings;

/**
 * Keeps a value, or forgets it when it is undefined. Everything else in the file stays, whoever wrote it.
 * @param home there already: conf would make it with the rights of any folder
 * @throws storage-failed
 */
export async function writeSetting(home: string, name: SettingName, value: string | undefined): Promise<void> {
  const { default: Conf } = await import('conf');
  try {
    const file = new Conf({ cwd: home, configName, configFileMode: 0o600, accessPropertiesByDotNotation: false });
    if (value !== undefined) file.set(name, value);
    else if (file.has(name)) file.delete(name);
  } catch (cause) {
    const file = join(home, `${configName}.json`);
    throw new MevilleError('storage-failed', `${file} could not be written: ${(cause as Error).message}`, { file, cause });
  }
}
