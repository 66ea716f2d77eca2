import { childOf, texts, type Node } from '../../base/read/tree.js';
import { visible } from '../../base/text.js';
import { secondsOf } from '../../base/values/duration.js';
import { parseAmount } from '../../base/values/money.js';
import { readValue } from '../../base/values/read.js';
import type { Value } from '../../base/values/value.js';
import type { ParsedRequest } from '../../documents/request/parse.js';
import { fileOffers } from '../../schema/generated/validators.js';
import { Report, type Path } from '../../schema/report.js';
import type { PriceLine } from '../pricing/quote.js';

/** What a person offers, as it is written. Prices are in the currency of the request. */
export interface WrittenOffer {
  /** Of the stock, when there is no `item`. */
  readonly sku?: string;
  /** Something that the stock list does not have, by the friendly names of its properties. */
  readonly item?: ReadonlyMap<string, Value>;
  /** Of one, in minor units. */
  readonly price?: bigint;
  /** What the price is made of, for all that are asked for. */
  readonly lines?: readonly PriceLine[];
  /** Seconds. */
  readonly validity?: number;
  /** Whether a person confirms it once it is awarded. */
  readonly indicative: boolean;
  readonly leadDays?: number;
}

const members = [
  'vrm',
  'offers',
  'sku',
  'item',
  'price',
  'lines',
  'lead-days',
  'validity',
  'indicative',
  'name',
  'amount',
  'kind',
  'times',
];

/**
 * Reads the offers that a person has written in answer to a request.
 * @throws file-invalid with every fault, placed
 */
export function parseOffersFile(root: Node, file: string, request: ParsedRequest): readonly WrittenOffer[] {
  const report = new Report(root, file, 'offers file');
  report.addSchemaFaults(fileOffers, members);
  report.throwIfFaulty();
  const { offers } = texts(root) as unknown as { readonly offers: readonly Written[] };
  const list = childOf(root, 'offers');
  const read = offers.map((offer, index) => {
    const node = list?.kind === 'list' ? list.items[index] : undefined;
    return readOffer(offer, node, ['offers', String(index)], request, report);
  });
  report.throwIfFaulty();
  return read;
}

/** One offer as its texts, after the schema has seen it. */
interface Written {
  readonly sku?: string;
  readonly item?: Readonly<Record<string, string | readonly string[]>>;
  readonly price?: string;
  readonly lines?: readonly {
    readonly name: string;
    readonly amount: string;
    readonly kind?: PriceLine['kind'];
    readonly times?: string;
  }[];
  readonly 'lead-days'?: string;
  readonly validity?: string;
  readonly indicative?: string;
}

function readOffer(written: Written, node: Node | undefined, path: Path, parsed: ParsedRequest, report: Report): WrittenOffer {
  const { eligibleQuantity, priceCurrency } = parsed.request.claims.demand;
  const amount = (text: string, at: Path): bigint => {
    const minor = parseAmount(text, priceCurrency);
    if (minor === undefined)
      report.add(at, `"${visible(text, { maxWidth: 40 })}" is no amount of ${priceCurrency} such as 5200 or 5200.50`);
    return minor ?? 0n;
  };
  if (written.price !== undefined && written.lines !== undefined)
    report.add([...path, 'lines'], 'the lines make the price; leave out one of the two', { point: 'key' });
  if (written.item !== undefined && written.price === undefined && written.lines === undefined)
    report.add(path, 'what the stock list does not have needs a price', { point: 'key' });
  const price = written.price === undefined ? undefined : amount(written.price, [...path, 'price']);
  const lines = written.lines?.map(({ name, amount: text, kind = 'item', times }, index): PriceLine => {
    amount(text, [...path, 'lines', String(index), 'amount']);
    return { name, amount: text, kind, times: times === undefined ? (kind === 'item' ? eligibleQuantity : 1) : Number(times) };
  });
  const item = written.item === undefined ? undefined : readItem(written.item, [...path, 'item'], parsed, report);
  const indicative = node === undefined ? undefined : childOf(node, 'indicative');
  return {
    ...(written.sku === undefined ? {} : { sku: written.sku }),
    ...(item === undefined ? {} : { item }),
    ...(price === undefined ? {} : { price }),
    ...(lines === undefined ? {} : { lines }),
    ...(written['lead-days'] === undefined ? {} : { leadDays: Number(written['lead-days']) }),
    ...(written.validity === undefined ? {} : { validity: secondsOf(written.validity) }),
    indicative: indicative?.kind === 'scalar' && indicative.native === true,
  };
}

function readItem(
  written: Readonly<Record<string, string | readonly string[]>>,
  path: Path,
  { vocabulary }: ParsedRequest,
  report: Report,
): ReadonlyMap<string, Value> {
  const values = new Map<string, Value>();
  for (const [name, text] of Object.entries(written)) {
    const property = vocabulary.named(name);
    const value = property === undefined ? undefined : readValue(text, property.type);
    if (value === undefined) report.add([...path, name], vocabulary.unknown(name), { point: 'key' });
    else if (value.kind === 'missing') report.add([...path, name], value.reason);
    else values.set(name, value);
  }
  return values;
}
