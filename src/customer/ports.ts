import type { Clock, Pause } from '../base/clock.js';
import type { Random } from '../crypto/random.js';
import type { Ledger, VendorBook } from '../store/ledger.js';
import type { Sender } from '../transport/port.js';

/** What the customer's side needs of the world; the program that uses it joins the adapters. */
export interface CustomerPorts {
  readonly ledger: Ledger;
  readonly vendors: VendorBook;
  readonly sender: Sender;
  readonly clock: Clock;
  /** Between one vendor and the next, when they are spread over a time. */
  readonly pause: Pause;
  readonly random: Random;
}
