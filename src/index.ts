/** `meville`: the customer's side, and the documents both sides speak in. */
export { MevilleError, errorCodes, type ErrorCode, type Fault } from './base/errors.js';
