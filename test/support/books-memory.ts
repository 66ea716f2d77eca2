import { limits } from '../../src/base/limits.js';
import { evaluate } from '../../src/documents/predicate.js';
import * as port from '../../src/store/books.js';
import type { AnswerEntry, AwardEntry, Books, ContactEntry, HeldEntry, OfferEntry, StockRow, Tally } from '../../src/store/books.js';

/**
 * Books in plain Maps, for tests of what stands on the port. Every method waits for a turn of the event loop before it looks, so that
 * whoever does not expect company is found out; what happens after that is one transaction.
 */
export class MemoryBooks implements Books {
  /** In the order that rows were first taken in. */
  readonly stock = new Map<string, StockRow>();
  readonly #listed = new Map<string, { readonly quantity: number; readonly taken: number }>();
  readonly answers = new Map<string, AnswerEntry>();
  readonly held = new Map<string, HeldEntry>();
  readonly awards = new Map<string, AwardEntry>();
  readonly contacts = new Map<string, ContactEntry>();
  readonly #tallies = new Map<string, Tally>();
  /** How often each method was called. */
  readonly calls = new Map<string, number>();

  async importStock(
    rows: AsyncIterable<StockRow> | Iterable<StockRow>,
    { today, replace, dryRun = false }: port.StockImport,
  ): Promise<port.StockImported> {
    const staged = new Map<string, StockRow>();
    for await (const row of rows) staged.set(row.sku, row);
    await this.#turn('importStock');
    const vanished = [...this.stock.values()].filter(({ sku, category }) => category === replace && !staged.has(sku));
    const updated = [...staged.keys()].filter((sku) => this.stock.has(sku)).length;
    const restocked = [...staged.values()].flatMap(({ sku, quantity }) => {
      const [listed, left] = [this.#listed.get(sku)?.quantity ?? 0, this.stock.get(sku)?.quantity ?? 0];
      return left < listed && quantity !== listed && quantity > left ? [sku] : [];
    });
    if (!dryRun) {
      for (const { sku } of vanished) {
        this.stock.delete(sku);
        this.#listed.delete(sku);
      }
      for (const row of staged.values()) this.#take(row, today);
    }
    return {
      added: staged.size - updated,
      updated,
      removed: vanished.length,
      restocked: restocked.slice(0, port.mostRestocked),
      restockedCount: restocked.length,
    };
  }

  async listStock({ after = '', limit }: { after?: string; limit: number }): Promise<StockRow[]> {
    await this.#turn('listStock');
    return [...this.stock.values()]
      .filter(({ sku }) => sku > after)
      .toSorted((a, b) => (a.sku < b.sku ? -1 : 1))
      .slice(0, limit);
  }

  async countStock(): Promise<number> {
    await this.#turn('countStock');
    return this.stock.size;
  }

  async findStock(sku: string): Promise<StockRow | undefined> {
    await this.#turn('findStock');
    return this.stock.get(sku);
  }

  async match({ limit, ...query }: port.StockQuery): Promise<StockRow[]> {
    await this.#turn('match');
    return this.#candidates(query)
      .map((row) => ({ row, unknown: count(row, query, 'must', 'unknown'), met: count(row, query, 'should', 'yes') }))
      .filter(({ row }) => count(row, query, 'must', 'no') === 0)
      .toSorted((a, b) => a.unknown - b.unknown || b.met - a.met || Number(a.row.price - b.row.price))
      .slice(0, limit)
      .map(({ row }) => row);
  }

  async inTheWay(query: Omit<port.StockQuery, 'limit'>): Promise<number[]> {
    await this.#turn('inTheWay');
    const musts = query.requirements.map(({ level }, place) => (level === 'must' ? place : -1)).filter((place) => place >= 0);
    const against = this.#candidates(query).map((row) =>
      musts.filter((place) => count(row, { requirements: query.requirements.slice(place, place + 1) }, 'must', 'no') === 1),
    );
    if (against.some((places) => places.length === 0)) return [];
    return musts.filter((place) => against.some((places) => places.length === 1 && places[0] === place));
  }

  async findAnswer(copy: string): Promise<string | undefined> {
    await this.#turn('findAnswer');
    return this.answers.get(copy)?.sealed;
  }

  async saveAnswer(entry: AnswerEntry): Promise<string> {
    await this.#turn('saveAnswer');
    const { copy, category, offers, refused, at } = entry;
    const wasHeld = this.held.delete(copy);
    const stored = this.answers.get(copy);
    if (stored !== undefined) return stored.sealed;
    this.answers.set(copy, entry);
    if (!wasHeld) this.#tally('asked', at, category);
    if (offers.length > 0) {
      this.#tally('offered', at, category);
      this.#tally('offers', at, category, '', offers.length);
    }
    if (refused !== undefined) this.#tally('refused', at, category, refused.reason);
    for (const property of new Set(refused?.properties)) this.#tally('missed', at, category, property);
    return entry.sealed;
  }

  async hold(entry: HeldEntry): Promise<void> {
    await this.#turn('hold');
    const { identity, kind, at, category } = entry;
    if (this.held.has(identity) || this.answers.has(identity) || this.awards.has(identity)) return;
    this.held.set(identity, entry);
    if (kind === 'award') return;
    this.#tally('asked', at, category);
    this.#tally('held', at, category);
  }

  async findHeld(identity: string): Promise<HeldEntry | undefined> {
    await this.#turn('findHeld');
    return this.held.get(identity);
  }

  async listHeld({ prefix = '', limit }: { prefix?: string; limit: number }): Promise<HeldEntry[]> {
    await this.#turn('listHeld');
    return [...this.held.values()]
      .filter(({ identity }) => identity.startsWith(prefix))
      .toSorted((a, b) => a.at - b.at)
      .slice(0, limit);
  }

  async findOffer(identity: string): Promise<OfferEntry | undefined> {
    await this.#turn('findOffer');
    return this.#offer(identity);
  }

  async findAward(award: string): Promise<AwardEntry | undefined> {
    await this.#turn('findAward');
    return this.awards.get(award);
  }

  async chainHead(): Promise<port.ChainHead> {
    await this.#turn('chainHead');
    return this.#head();
  }

  async settle(entry: AwardEntry): Promise<AwardEntry | 'sold' | 'moved'> {
    await this.#turn('settle');
    const { award, offer, sku, quantity, category, amount, currency, receipt, refusal, at } = entry;
    const stored = this.awards.get(award);
    if (stored !== undefined) return stored;
    if (receipt !== undefined) {
      const stocked = this.#offer(offer)?.unstocked !== true;
      const row = this.stock.get(sku);
      if (this.receipts().some((sale) => sale.offer === offer) || (stocked && (row?.quantity ?? -1) < quantity)) return 'sold';
      if (receipt.number !== this.#head().number || receipt.previous !== this.#head().previous) return 'moved';
      if (stocked && row !== undefined) this.stock.set(sku, { ...row, quantity: row.quantity - quantity });
      this.#tally('sold', at, category, currency, 1, amount);
    } else {
      this.#tally('declined', at, category, refusal?.reason);
    }
    this.held.delete(award);
    this.awards.set(award, entry);
    return entry;
  }

  async findReceipt(identity: string): Promise<AwardEntry | undefined> {
    await this.#turn('findReceipt');
    return this.receipts().find((entry) => entry.receipt?.identity === identity);
  }

  async saveContact(entry: ContactEntry): Promise<void> {
    await this.#turn('saveContact');
    if (!this.contacts.has(entry.receipt)) this.contacts.set(entry.receipt, entry);
  }

  async listAwards({ limit }: { limit: number }): Promise<(AwardEntry & { contact?: ContactEntry })[]> {
    await this.#turn('listAwards');
    return [...this.awards.values()]
      .toReversed()
      .slice(0, limit)
      .map((entry) => {
        const contact = this.contacts.get(entry.receipt?.identity ?? '');
        return Object.assign({}, entry, contact === undefined ? {} : { contact });
      });
  }

  async listReceipts({ after = 0, limit }: { after?: number; limit: number }): Promise<AwardEntry[]> {
    await this.#turn('listReceipts');
    return this.receipts()
      .filter(({ receipt }) => (receipt?.number ?? 0) > after)
      .slice(0, limit);
  }

  async tallies({ from, to }: { from: number; to: number }): Promise<Tally[]> {
    await this.#turn('tallies');
    return [...this.#tallies.entries()]
      .filter(([, { day }]) => day >= from && day <= to)
      .toSorted(([a, one], [b, other]) => one.day - other.day || (a < b ? -1 : 1))
      .map(([, tally]) => tally);
  }

  async forget(before: number): Promise<number> {
    await this.#turn('forget');
    let gone = 0;
    for (const [copy, { offers, until }] of this.answers) {
      if (until >= before) continue;
      const made = new Set(offers.map(({ identity }) => identity));
      for (const { award, offer, receipt, at } of this.awards.values())
        if (made.has(offer) && receipt === undefined && at < before && this.awards.delete(award)) gone += 1;
      if (![...this.awards.values()].some(({ offer }) => made.has(offer)) && this.answers.delete(copy)) gone += 1;
    }
    for (const [identity, { until }] of this.held)
      if (until < before && gone < limits.forgottenAtOnce && this.held.delete(identity)) gone += 1;
    return gone;
  }

  async ping(): Promise<void> {
    await this.#turn('ping');
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

  #take(row: StockRow, today: number): void {
    const { taken = today, quantity } = this.#listed.get(row.sku) ?? {};
    const left = quantity === row.quantity ? this.stock.get(row.sku)?.quantity : undefined;
    this.#listed.set(row.sku, { quantity: row.quantity, taken });
    this.stock.set(row.sku, { ...row, quantity: left ?? row.quantity, since: row.since ?? taken });
  }

  #candidates({ category, currency, quantity }: Omit<port.StockQuery, 'limit'>): StockRow[] {
    return [...this.stock.values()].filter((row) => row.category === category && row.currency === currency && row.quantity >= quantity);
  }

  #offer(identity: string): OfferEntry | undefined {
    for (const { customer, reply, offers } of this.answers.values()) {
      const found = offers.find((offer) => offer.identity === identity);
      if (found !== undefined) return { ...found, customer, reply };
    }
    return undefined;
  }

  #head(): port.ChainHead {
    const last = this.receipts().at(-1)?.receipt;
    return last === undefined ? { number: 1 } : { number: last.number + 1, previous: last.identity };
  }

  #tally(what: Tally['what'], at: number, category: string, detail = '', more = 1, amount = 0n): void {
    const day = Math.floor(at / 86_400);
    const key = [day, what, category, detail].join('\n');
    const before = this.#tallies.get(key);
    this.#tallies.set(key, { day, what, category, detail, count: (before?.count ?? 0) + more, amount: (before?.amount ?? 0n) + amount });
  }

  async #turn(method: string): Promise<void> {
    this.calls.set(method, (this.calls.get(method) ?? 0) + 1);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** How many requirements of a level a row answers so. */
const count = (row: StockRow, { requirements }: Pick<port.StockQuery, 'requirements'>, level: string, answer: string): number =>
  requirements.filter((one) => one.level === level && evaluate(one.predicate, row.values.get(one.property.name)) === answer).length;
