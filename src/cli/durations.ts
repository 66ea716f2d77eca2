import { MevilleError } from '../base/errors.js';

const units = { ms: 1, s: 1000, m: 60_000 } as const;

/** What stands for a time, as it is said to who wrote something else. */
export const aTime = 'a time like 500ms, 30s or 2m';

const time = /^([1-9]\d{0,5})(ms|s|m)$/;

export const isTime = (text: string): boolean => time.test(text);

/**
 * `500ms`, `30s` or `2m` in milliseconds.
 * @throws usage-invalid
 */
export function milliseconds(text: string, option: string): number {
  const match = time.exec(text);
  if (match === null) throw new MevilleError('usage-invalid', `${option} takes ${aTime}, not "${text}".`);
  return Number(match[1]) * units[match[2] as keyof typeof units];
}
