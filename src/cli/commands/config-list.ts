import type { ConfigListOutput } from '../../schema/generated/types.js';
import type { Verb } from '../command.js';
import { page } from '../print/page.js';
import { safe } from '../print/printer.js';
import { settingNames, settings } from '../settings/settings.js';
import { effective, requireSound } from '../settings/settings-file.js';

/** `meville config list` */
export const run: Verb<[], object> = async (context) => {
  const stored = await context.storedSettings();
  requireSound(stored);
  const { file, values, unknown } = stored;
  const holding = effective(stored);
  const rows = settingNames.map((setting) => ({
    setting,
    value: holding[setting] ?? null,
    isUsual: !values.has(setting),
    means: settings[setting].means,
  }));
  return {
    json: { file, settings: rows } satisfies ConfigListOutput,
    text: (out) => {
      const terms = rows.map(({ setting, value, isUsual, means }) => {
        const holds = value === null ? 'not set' : `${safe(value)} (${isUsual ? 'default' : 'set'})`;
        return [setting, `${holds}: ${means}`] as const;
      });
      out.raw(page([{ terms }], out.width));
      if (unknown.length > 0)
        context.err.line(`note: ${safe(file)} also has ${safe(unknown.join(', '))}, which this version does not know`);
    },
  };
};
