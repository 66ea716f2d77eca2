import type { Verb } from '../command.js';
import { settingNamed } from '../settings/settings.js';
import { changeSetting } from '../settings/change.js';

/** `meville config unset KEY` */
export const run: Verb<[string], object> = async (context, [key]) => changeSetting(context, settingNamed(key), undefined);
