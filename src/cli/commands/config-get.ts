import type { ConfigGetOutput } from '../../schema/generated/types.js';
import type { Verb } from '../command.js';
import { safe } from '../print/printer.js';
import { settingNamed } from '../settings/settings.js';
import { effective, requireSound } from '../settings/settings-file.js';

/** `meville config get KEY`: the value and nothing else on stdout. */
export const run: Verb<[string], object> = async (context, [key]) => {
  const setting = settingNamed(key);
  const stored = await context.storedSettings();
  requireSound(stored);
  const value = effective(stored)[setting];
  const isUsual = !stored.values.has(setting);
  return {
    json: { setting, value: value ?? null, isUsual } satisfies ConfigGetOutput,
    text: (out) => {
      if (value === undefined) context.err.line(`note: ${setting} is not set`);
      else out.line(safe(value));
    },
  };
};
