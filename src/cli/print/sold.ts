import type { Awarded } from '../../customer/award.js';
import { safe, type Printer } from './printer.js';

/** Tells that an award has its receipt. */
export function printSold(out: Printer, { vendor, receipt, receiptFile }: Pick<Awarded, 'vendor' | 'receipt' | 'receiptFile'>): void {
  const { orderNumber, number } = receipt.claims;
  out.text(`${out.style.bold(safe(vendor))} sold it to you: order ${safe(orderNumber)}, receipt number ${String(number)}.`);
  out.text(`The receipt is kept in ${safe(receiptFile)}`);
}
