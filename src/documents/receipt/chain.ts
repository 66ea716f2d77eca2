import { MevilleError } from '../../base/errors.js';

/** @throws document-invalid when the first receipt of a chain names one before it, or a later one names none */
export function checkChain({ number, previous }: { readonly number: number; readonly previous?: string }): void {
  if ((number === 1) !== (previous === undefined))
    throw new MevilleError('document-invalid', 'The first receipt of a chain has none before it, and every other has one.');
}
