import { resolve, join } from 'node:path';
import { MevilleError } from '../base/errors.js';

/** Where the books are: a file, or a database that several responders share. */
export type StorePlace = { readonly kind: 'sqlite'; readonly path: string } | { readonly kind: 'postgres'; readonly url: string };

const noPassword = 'Leave it out, and put it into the file ~/.pgpass (PGPASSFILE names another).';

/**
 * What --store or MEVILLE_STORE names. No message repeats it: there may be a password in it.
 * @throws usage-invalid
 */
export function storePlace(
  option: string | undefined,
  at: { readonly env: Readonly<Record<string, string | undefined>>; readonly cwd: string; readonly home: string },
): StorePlace {
  const variable = at.env['MEVILLE_STORE'];
  const said = option ?? (variable === '' ? undefined : variable);
  const from = option === undefined ? 'MEVILLE_STORE' : '--store';
  if (said === undefined) return { kind: 'sqlite', path: join(at.home, 'books.sqlite') };
  const scheme = /^[a-z][a-z0-9+.-]*(?=:)/.exec(said.toLowerCase())?.[0];
  switch (scheme) {
    case 'sqlite':
      return { kind: 'sqlite', path: sqlitePath(said.slice('sqlite:'.length), from, at.cwd) };
    case 'postgres':
    case 'postgresql':
      return { kind: 'postgres', url: postgresUrl(said, from) };
    case undefined:
    default:
      throw new MevilleError('usage-invalid', `${from} names no store that this program knows.`, {
        hint: 'Write sqlite:PATH or postgres://USER@HOST/DATABASE.',
      });
  }
}

function sqlitePath(path: string, from: string, cwd: string): string {
  if (path === '' || path.includes('\0')) throw new MevilleError('usage-invalid', `${from} names no file.`, { hint: 'Write sqlite:PATH.' });
  return resolve(cwd, path);
}

/** Everybody on the machine can read a command line, and much can see an environment: no password may be in either. */
function postgresUrl(text: string, from: string): string {
  if (/^[^:]+:\/\/[^/?#]*:[^/?#]*@/.test(text) || asksWithPassword(text))
    throw new MevilleError('usage-invalid', `${from} has a password in it, which others on this machine could read.`, { hint: noPassword });
  // A host may be left out, where the URL parser wants one: `postgres://user@/database?host=/run/postgresql`.
  if (!URL.canParse(text.replace('@/', '@localhost/')) || !/^[^:]+:\/\//.test(text) || text.includes('#'))
    throw new MevilleError('usage-invalid', `${from} is no address of a database.`, { hint: 'Write postgres://USER@HOST/DATABASE.' });
  return text;
}

/** The driver reads escapes in the names of settings, too. */
const asksWithPassword = (text: string): boolean =>
  [...new URLSearchParams(text.replace(/^[^?]*/, '')).keys()].some((name) => /^(?:ssl)?password$/i.test(name));
