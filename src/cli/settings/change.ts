import type { ConfigSetOutput } from '../../schema/generated/types.js';
import type { Result } from '../command.js';
import type { Context } from '../context/context.js';
import { safe } from '../print/printer.js';
import { settings, type SettingName } from './settings.js';

/**
 * What `config set` and `config unset` do. A setting that is wrong in the file does not keep anybody from mending it, or another one;
 * a file that is no JSON object is left alone.
 * @param value undefined to go back to what is usual
 * @throws file-invalid, file-missing, storage-failed
 */
export async function changeSetting(context: Context, setting: SettingName, value: string | undefined): Promise<Result> {
  const { file } = await context.storedSettings();
  await context.storeSetting(setting, value);
  const { usual } = settings[setting];
  const now = value ?? usual ?? null;
  return {
    json: { setting, value: now, isUsual: value === undefined, file } satisfies ConfigSetOutput,
    text: (out) => {
      if (now === null) out.line(`${setting} is not set any more.`);
      else out.line(`${setting} is ${safe(now)}${value === undefined ? ', the default' : ''}.`);
    },
  };
}
