import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome, Vectors } from './ranking-cases.js';

const folder = join(import.meta.dirname, '../vectors/preferences');

export const vectors: Vectors = Object.fromEntries(
  ['valid', 'invalid'].flatMap((kind) =>
    readdirSync(join(folder, kind)).map((name) => [`${kind}/${name}`, readFileSync(join(folder, kind, name), 'utf8')]),
  ),
);

/** A line for each case: SHA-256 of the UTF-8 of its text, and its name, as sha256sum writes them. */
export const digestsOf = (outcomes: readonly Outcome[]): string =>
  outcomes.map(([name, text]) => `${createHash('sha256').update(text).digest('hex')}  ${name}\n`).join('');

/** What every engine has to come to. `npm run digests` writes it anew when the ranking is meant to have changed. */
export const digestsFile = join(import.meta.dirname, '../vectors/ranking-digests.txt');
