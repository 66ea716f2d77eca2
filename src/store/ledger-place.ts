import { join } from 'node:path';

/** Where the requests of a ledger lie: a folder each, named by its local id. */

/** `r` and six characters of RFC 4648's base32, in lower case. */
export const requestId = /^r[a-z2-7]{6}$/;

/** Without this file there is no request. */
export const saltFile = (folder: string): string => join(folder, 'salt');
