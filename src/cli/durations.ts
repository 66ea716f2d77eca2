import { MevilleError } from '../base/errors.js';

const units = { ms: 1, s: 1000, m: 60_000 } as const;

/**
 * `500ms`, `30s` or `2m` in milliseconds.
 * @throws usage-invalid
 */
export function milliseconds(text: string, option: string): number {
  const match = /^([1-9]\d{0,5})(ms|s|m)$/.exec(text);
  if (match === null) throw new MevilleError('usage-invalid', `${option} takes a time like 500ms, 30s or 2m, not "${text}".`);
  return Number(match[1]) * units[match[2] as keyof typeof units];
}
