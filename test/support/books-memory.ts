import { evaluate } from '../../src/documents/predicate.js';
import type { AnswerEntry, AwardEntry, Books, ContactEntry, OfferEntry, StockQuery, StockRow } from '../../src/store/books.js';

/**
 * Books in plain Maps, for tests of what stands on the port. Every method waits for a turn of the event loop before it looks, so that
 * whoever does not expect company is found out; what happens after that is one transaction.
 */
export class MemoryBooks implements Books {
  readonly stock = new Map<string, StockRow>();
  readonly #listed = new Map<string, number>();
  readonly answers = new Map<string, AnswerEntry>();
  readonly awards = new Map<string, AwardEntry>();
  readonly contacts = new Map<string, ContactEntry>();
  /** How often each method was called. */
  readonly calls = new Map<string, number>();

  async importStock(rows: AsyncIterable<StockRow> | Iterable<StockRow>): Promise<{ added: number; updated: number }> {
    const staged: StockRow[] = [];
    for await (const row of rows) staged.push(row);
    await this.#turn('importStock');
    let updated = 0;
    for (const row of staged) {
      if (this.stock.has(row.sku)) updated += 1;
      const left = this.#listed.get(row.sku) === row.quantity ? this.stock.get(row.sku)?.quantity : undefined;
      this.#listed.set(row.sku, row.quantity);
      this.stock.set(row.sku, { ...row, quantity: left ?? row.quantity });
    }
    return { added: staged.length - updated, updated };
  }

  async listStock({ after = '', limit }: { after?: string; limit: number }): Promise<StockRow[]> {
    await this.#turn('listStock');
    return [...this.stock.values()]
      .filter(({ sku }) => sku > after)
      .toSorted(bySku)
      .slice(0, limit);
  }

  async countStock(): Promise<number> {
    await this.#turn('countStock');
    return this.stock.size;
  }

  async match({ category, currency, quantity, requirements, limit }: StockQuery): Promise<StockRow[]> {
    await this.#turn('match');
    const answersOf = (row: StockRow, level: string): string[] =>
      requirements
        .filter((requirement) => requirement.level === level)
        .map(({ property, predicate }) => evaluate(predicate, row.values.get(property.name)));
    const meetsShoulds = (row: StockRow): number => (answersOf(row, 'should').every((answer) => answer === 'yes') ? 0 : 1);
    return [...this.stock.values()]
      .filter((row) => row.category === category && row.currency === currency && row.quantity >= quantity)
      .filter((row) => !answersOf(row, 'must').includes('no'))
      .toSorted((a, b) => meetsShoulds(a) - meetsShoulds(b) || Number(a.price - b.price) || bySku(a, b))
      .slice(0, limit);
  }

  async findAnswer(copy: string): Promise<string | undefined> {
    await this.#turn('findAnswer');
    return this.answers.get(copy)?.sealed;
  }

  async saveAnswer(entry: AnswerEntry): Promise<string> {
    await this.#turn('saveAnswer');
    const stored = this.answers.get(entry.copy) ?? entry;
    this.answers.set(entry.copy, stored);
    return stored.sealed;
  }

  async findOffer(identity: string): Promise<OfferEntry | undefined> {
    await this.#turn('findOffer');
    for (const { customer, reply, offers } of this.answers.values()) {
      const found = offers.find((offer) => offer.identity === identity);
      if (found !== undefined) return { ...found, customer, reply };
    }
    return undefined;
  }

  async findAward(award: string): Promise<AwardEntry | undefined> {
    await this.#turn('findAward');
    return this.awards.get(award);
  }

  async chainHead(): Promise<{ number: number; previous?: string }> {
    await this.#turn('chainHead');
    return this.#head();
  }

  async settle(entry: AwardEntry): Promise<AwardEntry | 'sold' | 'moved'> {
    await this.#turn('settle');
    const stored = this.awards.get(entry.award);
    if (stored !== undefined) return stored;
    if (entry.receipt !== undefined) {
      const row = this.stock.get(entry.sku);
      const taken = this.receipts().some(({ offer }) => offer === entry.offer);
      if (taken || row === undefined || row.quantity < entry.quantity) return 'sold';
      if (entry.receipt.number !== this.#head().number || entry.receipt.previous !== this.#head().previous) return 'moved';
      this.stock.set(entry.sku, { ...row, quantity: row.quantity - entry.quantity });
    }
    this.awards.set(entry.award, entry);
    return entry;
  }

  async findReceipt(identity: string): Promise<AwardEntry | undefined> {
    await this.#turn('findReceipt');
    return this.receipts().find((entry) => entry.receipt?.identity === identity);
  }

  async saveContact(entry: ContactEntry): Promise<void> {
    await this.#turn('saveContact');
    if (!this.contacts.has(entry.identity)) this.contacts.set(entry.identity, entry);
  }

  async listAwards({ limit }: { limit: number }): Promise<(AwardEntry & { contact?: ContactEntry })[]> {
    await this.#turn('listAwards');
    return [...this.awards.values()].toReversed().slice(0, limit);
  }

  async close(): Promise<void> {
    await this.#turn('close');
  }

  /** The sales, in the order of the chain. */
  receipts(): AwardEntry[] {
    return [...this.awards.values()]
      .filter(({ receipt }) => receipt !== undefined)
      .toSorted((a, b) => (a.receipt?.number ?? 0) - (b.receipt?.number ?? 0));
  }

  #head(): { number: number; previous?: string } {
    const last = this.receipts().at(-1)?.receipt;
    return last === undefined ? { number: 1 } : { number: last.number + 1, previous: last.identity };
  }

  async #turn(method: string): Promise<void> {
    this.calls.set(method, (this.calls.get(method) ?? 0) + 1);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

const bySku = (a: StockRow, b: StockRow): number => (a.sku < b.sku ? -1 : a.sku > b.sku ? 1 : 0);
