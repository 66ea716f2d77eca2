/**
 * The one error class and the one table of codes.
 *
 * A code is part of the public contract: scripts branch on it, it crosses the wire in problem documents, and docs/errors.md lists it.
 * Each row says what happened, what the reader can do, the exit code of the command line, the HTTP status of a responder,
 * and whether trying again unchanged can help.
 */

interface CodeRow {
  readonly means: string;
  readonly remedy: string;
  readonly exit: 1 | 2 | 3 | 4 | 5 | 6 | 130;
  readonly status: number;
  readonly retry: boolean;
}

const row = (exit: CodeRow['exit'], status: number, retry: boolean, means: string, remedy: string): CodeRow => ({
  means,
  remedy,
  exit,
  status,
  retry,
});

export const errorCodes = {
  // 1: failed for a reason no other code names
  internal: row(1, 500, false, 'The program met a state it should never be in.', 'Run it again with --verbose and report what it prints.'),
  'storage-failed': row(
    1,
    503,
    true,
    'The disk or the database refused to read or write.',
    'Check free space and permissions, then run the command again.',
  ),

  // 2: used wrongly
  'usage-invalid': row(
    2,
    400,
    false,
    'The command was called with words or options it does not take.',
    'See --help for the options of this command.',
  ),
  'answer-missing': row(2, 400, false, 'An answer is needed and there is no terminal to ask on.', 'Give the option the message names.'),
  'file-missing': row(2, 404, false, 'The named file is not there or cannot be read.', 'Check the path and its permissions.'),
  'not-initialised': row(2, 409, false, 'This home has no keys yet.', 'Run the init command first.'),
  'vendor-unknown': row(2, 404, false, 'No vendor of that name is in the vendor book.', 'See: meville vendors list'),
  'proxy-needed': row(2, 400, false, 'The request went through a proxy, and none is given now.', 'Name the proxy, or say: --proxy none'),
  'request-unknown': row(2, 404, false, 'No request of that name is in the ledger.', 'See: meville requests'),
  'case-unknown': row(2, 404, false, 'Nothing that waits has that id.', 'See what waits: meville-vendor inbox'),
  'offer-unknown': row(2, 404, false, 'No offer with that identity is known here.', 'See the identities that exist: meville offers'),

  // 3: a file or document is invalid
  'encoding-invalid': row(3, 400, false, 'The bytes are not well-formed UTF-8 text.', 'Save the file as UTF-8 without a byte order mark.'),
  'json-invalid': row(
    3,
    400,
    false,
    'The JSON is malformed or uses a part of JSON that is refused here.',
    'Mend it at the line and column named.',
  ),
  'yaml-invalid': row(
    3,
    400,
    false,
    'The YAML is malformed or uses a part of YAML that is refused here.',
    'Mend it at the line and column named.',
  ),
  'csv-invalid': row(3, 400, false, 'The CSV is malformed.', 'Mend it at the line named.'),
  'http-invalid': row(
    3,
    400,
    false,
    'The bytes are not an HTTP/1.1 request of the form this program speaks.',
    'Use an ordinary HTTP/1.1 client.',
  ),
  'size-exceeded': row(3, 413, false, 'The input is larger than is ever read.', 'Send or store less; docs/protocol.md lists the limits.'),
  'file-invalid': row(3, 400, false, 'The file does not say what a file of its kind must say.', 'Mend every place that is listed.'),
  'text-refused': row(
    3,
    400,
    false,
    'The request has free text, or words that look as if they told who wrote them.',
    'Mend every place that is listed, or send it as it is with --allow-text.',
  ),
  'request-contradictory': row(
    3,
    400,
    false,
    'The request asks for things that exclude one another.',
    'Change one of the requirements named.',
  ),
  'value-invalid': row(3, 400, false, 'A value does not follow the value grammar.', 'Write it as the message shows.'),
  'category-unknown': row(3, 400, false, 'No vocabulary of that name exists.', 'Use car, mobile-plan or any.'),
  'document-invalid': row(3, 400, false, 'The document does not have the members its kind must have.', 'Ask the sender for a correct one.'),
  'document-version-unknown': row(
    3,
    400,
    false,
    'The document is of a version this program does not know.',
    'Update the program, or ask the sender for version 1.',
  ),
  'document-not-canonical': row(
    3,
    400,
    false,
    'The document is spelled in another way than the one allowed.',
    'Ask the sender for the RFC 8785 form.',
  ),
  'document-expired': row(3, 410, false, 'The document was valid until a time that has passed.', 'Ask for a new one.'),
  'document-not-yet-valid': row(3, 400, false, 'The document claims to be issued in the future.', 'Check the clocks on both sides.'),
  'document-horizon-exceeded': row(
    3,
    400,
    false,
    'The document wants to be valid for longer than 90 days.',
    'Ask for one with a nearer end.',
  ),
  'price-mismatch': row(
    3,
    400,
    false,
    'The lines of the price do not add up to the price.',
    'Ask the vendor for an offer whose parts sum to the whole.',
  ),
  'requirement-unmet': row(
    3,
    400,
    false,
    'The offer fails something the request says it must have, or says falsely that it meets a requirement.',
    'Nothing to do here; the vendor must leave out what does not fit.',
  ),
  'answer-invalid': row(
    3,
    502,
    false,
    'The answer is not one refusal or one to twenty offers.',
    'Nothing to do here; the vendor must mend its responder.',
  ),
  'wallet-invalid': row(
    3,
    400,
    false,
    'The wallet or backup is damaged, of an unknown version, or asks for more work than is done.',
    'Get it again from where it was kept, or use another backup.',
  ),

  'answer-late': row(3, 410, false, 'The answer came after the deadline of the request.', 'Send a new request, with a later end.'),

  // 4: a signature, seal, key or binding is wrong
  'token-malformed': row(
    4,
    400,
    false,
    'The bytes are not one compact token in its only spelling.',
    'Get the document again from its source.',
  ),
  'header-refused': row(
    4,
    400,
    false,
    'The token header holds a member or a value that is refused.',
    'Get the document from a program that follows docs/protocol.md.',
  ),
  'algorithm-refused': row(
    4,
    400,
    false,
    'The token names an algorithm other than the one allowed.',
    'Get the document from a program that follows docs/protocol.md.',
  ),
  'type-mismatch': row(
    4,
    400,
    false,
    'The document is of another kind than the one expected here.',
    'Give the document that the command asks for.',
  ),
  'key-refused': row(
    4,
    400,
    false,
    'The key is of a kind that signs or opens anything, or is not a key at all.',
    'Use a key made by the program.',
  ),
  'signature-invalid': row(4, 400, false, 'The signature does not fit the document and the key.', 'Treat the document as forged.'),
  'seal-invalid': row(
    4,
    400,
    false,
    'The sealed document cannot be opened with this key.',
    'Make sure it was sealed for you, and is whole.',
  ),
  'seal-closed': row(
    4,
    400,
    false,
    'The document is sealed; only its addressee can read and check it.',
    'Check the opened document instead.',
  ),
  'signer-unknown': row(
    4,
    403,
    false,
    'The signer is not one of the keys trusted here.',
    'Add the vendor, or name its profile with --trust.',
  ),
  'key-changed': row(
    4,
    409,
    false,
    'The vendor shows another signing key than the one pinned.',
    'Ask the vendor by another way, then: meville vendors trust NAME',
  ),
  'issuer-mismatch': row(
    4,
    400,
    false,
    'The issuer named in the document does not own the key that signed it.',
    'Treat the document as forged.',
  ),
  'audience-mismatch': row(
    4,
    400,
    false,
    'The document is addressed to somebody else.',
    'Nothing to do; it was not meant for this reader.',
  ),
  'binding-mismatch': row(
    4,
    400,
    false,
    'The document refers to another request, offer, award or receipt than the one at hand.',
    'Treat it as a replay.',
  ),
  'passphrase-wrong': row(
    4,
    403,
    false,
    'The passphrase does not open the wallet or backup.',
    'Try again with the one it was sealed with.',
  ),
  'file-exposed': row(
    4,
    500,
    false,
    'A file with secrets can be read by other users, or one that is trusted can be written by them.',
    'Restrict it: chmod 600 on the file, 700 on its folder.',
  ),

  // 5: the network gave nothing usable
  'no-answer': row(5, 502, true, 'No vendor gave a usable answer.', 'Try again later: meville collect, or add vendors.'),
  'address-refused': row(
    5,
    400,
    false,
    'The address is private, local, or not one this program speaks to.',
    'Use a public https address; for tests on this machine add the vendor with --loopback.',
  ),
  'proxy-failed': row(5, 502, true, 'The proxy is down or refused. Nothing went around it.', 'Start it, or name another one with --proxy.'),
  'connection-failed': row(5, 502, true, 'The vendor could not be reached.', 'Try again later; for offers: meville collect'),
  'deadline-exceeded': row(
    5,
    504,
    true,
    'The vendor did not answer in time.',
    'Try again later with a longer --wait; for offers: meville collect',
  ),
  'response-too-large': row(
    5,
    502,
    false,
    'The vendor sent more bytes than are ever read.',
    'Nothing to do here; the vendor must mend its responder.',
  ),
  'response-refused': row(
    5,
    502,
    false,
    'The vendor answered in a way the protocol does not know.',
    'Nothing to do here; the vendor must mend its responder.',
  ),
  'problem-reported': row(
    5,
    502,
    true,
    'The vendor reported a problem of its own.',
    'See the code it gave; try again later if it says so.',
  ),
  'award-pending': row(5, 504, true, 'The award is on its way and the vendor has not answered yet.', 'Run the same award command again.'),
  busy: row(5, 503, true, 'The responder is at its limit.', 'Try again later.'),
  'rate-limited': row(
    5,
    429,
    true,
    'More requests came in a short time than the responder takes.',
    'Try again later, as its Retry-After says.',
  ),
  'not-found': row(5, 404, false, 'There is nothing at that path.', 'Use the fixed paths of docs/protocol.md.'),
  'method-refused': row(5, 405, false, 'The path does not take that method.', 'Use the methods of docs/protocol.md.'),
  'media-type-refused': row(
    5,
    415,
    false,
    'The body is not of the media type this path takes.',
    'Send application/vrm+jwt or application/vrm+jwe as docs/protocol.md says.',
  ),

  // 6: conflict
  'already-awarded': row(6, 409, false, 'The request has an award already.', 'See it with: meville requests'),
  'already-answered': row(6, 409, false, 'It has been answered meanwhile, and an answer stays.', 'See what waits: meville-vendor inbox'),
  'award-refused': row(6, 409, false, 'The vendor refused the award, with a signed reason.', 'Award another offer.'),
  'contact-fixed': row(
    6,
    409,
    false,
    'Other contact details than these have been sent with this award.',
    'What has been told cannot be taken back; tell the vendor the rest yourself.',
  ),
  'request-closed': row(6, 410, false, 'The request is past its deadline.', 'Send a new request.'),
  'vendor-exists': row(
    6,
    409,
    false,
    'A vendor of that name or address is in the vendor book already.',
    'Remove it first, or choose another name.',
  ),
  'file-exists': row(6, 409, false, 'A file of that name is there already.', 'Choose another name, or add --force to replace it.'),
  'already-initialised': row(6, 409, false, 'This home has keys already.', 'Use another --home, or keep these.'),

  'wallet-locked': row(6, 423, false, 'The wallet of this home is locked.', 'Run: meville wallet restore'),

  // 130: interrupted
  interrupted: row(130, 499, true, 'The command was interrupted.', 'Run it again.'),
} as const satisfies Record<string, CodeRow>;

export type ErrorCode = keyof typeof errorCodes;

/** One place that is wrong. `path` names the field (`must.mileage.max`); line and column count from 1. */
export interface Fault {
  readonly message: string;
  readonly path?: string;
  readonly line?: number;
  readonly column?: number;
  readonly hint?: string;
}

export interface ErrorDetails {
  /** What to do, when the table's remedy is too general. */
  readonly hint?: string;
  /** The file the faults are in, as the user named it. */
  readonly file?: string;
  /** Every place that is wrong, in the order of the input. */
  readonly faults?: readonly Fault[];
  readonly cause?: unknown;
}

/** Every failure a caller is meant to handle. Anything else that is thrown is a defect. */
export class MevilleError extends Error {
  override readonly name = 'MevilleError';
  readonly code: ErrorCode;
  readonly hint: string;
  readonly file: string | undefined;
  readonly faults: readonly Fault[];

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.hint = details.hint ?? errorCodes[code].remedy;
    this.file = details.file;
    this.faults = details.faults ?? [];
  }

  /** The same failure, said of a file. */
  in(file: string): MevilleError {
    return new MevilleError(this.code, this.message, { hint: this.hint, file: this.file ?? file, faults: this.faults, cause: this.cause });
  }
}

/** The code of a failure, whatever was thrown: `internal` for everything that is not ours. */
export const codeOf = (thrown: unknown): ErrorCode => (thrown instanceof MevilleError ? thrown.code : 'internal');
