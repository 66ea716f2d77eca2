import { resolve } from 'node:path';
import { MevilleError } from '../../base/errors.js';
import type { Verb } from '../command.js';
import type { Context } from '../context/context.js';
import { settingFault, settingNamed, type SettingName } from '../settings/settings.js';
import { changeSetting } from '../settings/change.js';
import { readPreferences } from '../written.js';

/** `meville config set KEY VALUE` */
export const run: Verb<[string, string], object> = async (context, [key, text]) => {
  const setting = settingNamed(key);
  const value = setting === 'preferences' ? await preferencesPath(context, text) : text;
  requireHolds(setting, value);
  return changeSetting(context, setting, value);
};

/** @throws usage-invalid */
function requireHolds(setting: SettingName, value: string): void {
  const fault = settingFault(setting, value);
  if (fault === undefined) return;
  throw new MevilleError('usage-invalid', `${setting} ${fault.message}.`, {
    hint: fault.hint ?? 'See what there is to set: meville config list',
  });
}

/** The path as it is found from any folder, of a file that holds. */
async function preferencesPath(context: Context, file: string): Promise<string> {
  if (file === '-') throw new MevilleError('usage-invalid', 'preferences takes a file that can be read again, not stdin.');
  await readPreferences(context, file);
  return resolve(context.io.cwd, file);
}
