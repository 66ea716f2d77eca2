const unitSeconds: Readonly<Record<string, number>> = { m: 60, h: 3600, d: 86_400 };

/** `90m`, `48h` or `7d` in seconds; the schema of the file it stands in has checked the form. */
export const secondsOf = (duration: string): number => Number.parseInt(duration, 10) * (unitSeconds[duration.at(-1) ?? ''] ?? 0);
