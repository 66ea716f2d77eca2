import { MevilleError, type ErrorCode } from '../../base/errors.js';

/**
 * What the server, the network or the driver says, as one of our errors. The words are ours: theirs may name the address, the user or the
 * database, or hold what was stored.
 */

interface Said {
  readonly code: ErrorCode;
  readonly what: string;
  readonly hint?: string;
}

const failed = (what: string, hint?: string): Said => ({ code: 'storage-failed', what, ...(hint === undefined ? {} : { hint }) });
const busy = (what: string): Said => ({ code: 'busy', what });

const unreachable = 'See that the server runs, and that --store names its address.';
const password = 'The password is read from PGPASSWORD or from the file ~/.pgpass (PGPASSFILE names another).';
const rights = 'docs/postgresql.md says which rights are needed.';

/** By SQLSTATE. What is not here is a defect of ours. */
const states: Readonly<Record<string, Said>> = {
  '25006': failed('only lets itself be read', 'Name the server that takes writes.'),
  '28000': failed('does not let this user in', password),
  '28P01': failed('does not take the password', password),
  '3D000': failed('has no database of that name', 'Make it: createdb NAME'),
  '3F000': failed('has lost the schema of the books'),
  '40001': busy('had too many writers at once'),
  '40P01': busy('had writers that waited for each other'),
  '42501': failed('does not give this user the rights that are needed', rights),
  '42P01': failed('has lost a table of the books'),
  '54000': { code: 'value-invalid', what: 'cannot keep a text that is so long' },
  '53100': failed('has no room left on its disk'),
  '53300': busy('has no connection left'),
  '55P03': busy('is locked by somebody else'),
  '57014': busy('took too long'),
  '57P03': failed('is starting or stopping'),
};

/** By class, where one state is like another. */
const classes: Readonly<Record<string, Said>> = {
  '08': failed('lost the connection', unreachable),
  '53': failed('has too little of something: memory, disk or connections'),
  '57': failed('has ended the connection'),
  '58': failed('could not read or write its files'),
  XX: failed('has found damage'),
};

const isState = (code: unknown): code is string => typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code);

/** The SQLSTATE of an error of the server. */
function stateOf(thrown: unknown): string | undefined {
  const code = thrown instanceof Error && 'code' in thrown && 'severity' in thrown ? thrown.code : undefined;
  return isState(code) ? code : undefined;
}

/** Whether two were in each other's way, and the same work can be done again from its beginning. */
export const isConflict = (thrown: unknown): boolean =>
  thrown instanceof MevilleError && ['40001', '40P01'].includes(stateOf(thrown.cause) ?? '');

const error = ({ code, what, hint }: Said, detail: string, cause: unknown): MevilleError =>
  new MevilleError(code, `The PostgreSQL server ${what}${detail === '' ? '' : ` (${detail})`}.`, {
    cause,
    ...(hint === undefined ? {} : { hint }),
  });

/** What a statement threw; a defect of ours stays what it is. */
export function failureOf(thrown: unknown): unknown {
  const state = stateOf(thrown);
  if (state !== undefined) {
    const said = states[state] ?? classes[state.slice(0, 2)];
    return said === undefined ? thrown : error(said, state, thrown);
  }
  if (thrown instanceof MevilleError || thrown instanceof TypeError || thrown instanceof RangeError) return thrown;
  if (thrown instanceof Error && thrown.message === 'Query read timeout') return error(busy('does not answer'), '', thrown);
  return error(failed('lost the connection', unreachable), networkCodeOf(thrown), thrown);
}

/** What threw while a connection was made: whatever it is, the world outside is the reason. */
export function connectFailureOf(thrown: unknown): unknown {
  if (stateOf(thrown) !== undefined || thrown instanceof MevilleError) return failureOf(thrown);
  const message = thrown instanceof Error ? thrown.message : '';
  if (message === 'timeout exceeded when trying to connect') return error(busy('has been asked too much by this program'), '', thrown);
  if (message.startsWith('SASL')) return error(failed('asks for a password', password), '', thrown);
  if (message.includes('does not support SSL')) return error(failed('does not speak TLS'), '', thrown);
  return error(failed('cannot be reached', unreachable), networkCodeOf(thrown), thrown);
}

/** ECONNREFUSED, ENOENT, ERR_TLS_CERT_ALTNAME_INVALID and their like. */
function networkCodeOf(thrown: unknown): string {
  const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
  return typeof code === 'string' && /^[A-Z_]+$/.test(code) ? code : '';
}
