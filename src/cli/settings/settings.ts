import { isAbsolute } from 'node:path';
import { MevilleError } from '../../base/errors.js';
import { didYouMean } from '../../base/text.js';
import { areaMeant, isArea } from '../../base/values/areas.js';
import { minorDigits } from '../../base/values/currencies.js';
import { either } from '../choice.js';
import { colours, type Colour } from '../print/colour.js';
import { aTime, isTime } from '../durations.js';
import { aProxy, hasSecret, isProxy, secretInProxy } from '../proxy-text.js';

/** What a user can set once instead of saying it every time. */
export interface Settings {
  /** How long to wait for one vendor, for example `30s`. */
  readonly wait: string;
  /** ISO 4217. */
  readonly currency: string;
  /** ISO 3166. */
  readonly region: string;
  readonly colour: Colour;
  /** The full path of a file. */
  readonly preferences?: string;
  /** `socks5://host[:port]`, or none. */
  readonly proxy?: string;
}

export type SettingName = keyof Settings;

interface Setting {
  readonly means: string;
  /** Absent for a setting that stays unset until somebody sets it. */
  readonly usual?: string;
  /** What a value has to be, to go on after "takes". */
  readonly takes: string;
  readonly holds: (text: string) => boolean;
  /** What is wrong with a text that must not be repeated, to go on after the setting's name. */
  readonly hides?: (text: string) => string | undefined;
  /** What was probably meant by a text that does not hold. */
  readonly meant?: (text: string) => string | undefined;
}

/** Every setting: what `config` lists, what it takes, and what is read from config.json. */
export const settings: Readonly<Record<SettingName, Setting>> = {
  wait: { means: 'how long to wait for one vendor', usual: '30s', takes: aTime, holds: isTime },
  currency: {
    means: 'the currency of a request, ISO 4217',
    usual: 'GBP',
    takes: 'a currency code of ISO 4217 such as GBP',
    holds: (text) => minorDigits(text) !== undefined,
  },
  region: {
    means: 'where a request is for, ISO 3166',
    usual: 'GB',
    takes: 'a country or region code of ISO 3166 such as GB or GB-SCT',
    holds: isArea,
    meant: areaMeant,
  },
  colour: {
    means: 'colours on a terminal, auto, always or never',
    usual: 'auto',
    takes: either(colours),
    holds: (text) => colours.some((colour) => colour === text),
    meant: (text) => didYouMean(text, colours),
  },
  preferences: {
    means: 'the preferences file when a command is given none',
    takes: 'the full path of a file',
    holds: (text) => isAbsolute(text) && !text.includes('\0'),
  },
  proxy: {
    means: 'the SOCKS5 proxy that vendors are reached through',
    takes: aProxy,
    holds: isProxy,
    hides: (text) => (hasSecret(text) ? secretInProxy : undefined),
  },
};

export const settingNames = Object.keys(settings) as readonly SettingName[];

/** @throws usage-invalid, with the setting that was probably meant */
export function settingNamed(text: string): SettingName {
  const found = settingNames.find((name) => name === text);
  if (found !== undefined) return found;
  const near = didYouMean(text, settingNames);
  throw new MevilleError('usage-invalid', `There is no setting "${text}".`, {
    hint: near === undefined ? `There are ${settingNames.join(', ')}.` : `Did you mean ${near}?`,
  });
}

/** What is wrong with a value, and what was probably meant; undefined when it will do. */
export function settingFault(name: SettingName, text: string): { readonly message: string; readonly hint?: string } | undefined {
  const { takes, holds, meant, hides } = settings[name];
  if (holds(text)) return undefined;
  const hidden = hides?.(text);
  if (hidden !== undefined) return { message: hidden };
  const near = [text.toUpperCase(), text.toLowerCase()].find(holds) ?? meant?.(text);
  return { message: `takes ${takes}, not "${text}"`, ...(near === undefined ? {} : { hint: `Did you mean ${near}?` }) };
}
