import type { Awarded } from '../../customer/award.js';
import { sayAgreed, sayMeaning } from './agreed.js';
import { safe, type Printer } from './printer.js';

/** Tells that an award has its receipt, and what was agreed. */
export function printSold(
  out: Printer,
  { vendor, receipt, receiptFile, agreed }: Pick<Awarded, 'vendor' | 'receipt' | 'receiptFile' | 'agreed'>,
): void {
  const { orderNumber, number } = receipt.claims;
  out.text(`${out.style.bold(safe(vendor))} sold it to you: order ${safe(orderNumber)}, receipt number ${String(number)}.`);
  out.text(`The receipt is kept in ${safe(receiptFile)}`);
  if (agreed === undefined) return;
  const { terms } = agreed.agreement;
  out.text(`Agreed: ${sayAgreed(terms)} (${sayMeaning(terms)}).`);
  out.text(`Both sides keep it alike; yours is in ${safe(agreed.file)}`);
}
