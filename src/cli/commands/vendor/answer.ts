import { MevilleError } from '../../../base/errors.js';
import { secondsOf } from '../../../base/values/duration.js';
import type { RefusalReason } from '../../../documents/refusal/create.js';
import type { ParsedRequest } from '../../../documents/request/parse.js';
import type { AnswerOutput } from '../../../schema/generated/types.js';
import type { HeldEntry } from '../../../store/books.js';
import { answerRequestByHand, findCase, requestOf, settleByHand, type Decided } from '../../../vendor/people/decide.js';
import { parseOffersFile, type WrittenOffer } from '../../../vendor/people/offer-file.js';
import { offerByHand, type HandOffer } from '../../../vendor/people/offered.js';
import type { Decision } from '../../../vendor/sale.js';
import { readSaidPrice } from '../../../vendor/stock/price.js';
import { canAsk } from '../../ask/prompt.js';
import { choiceOf } from '../../choice.js';
import type { Verb } from '../../command.js';
import type { Context } from '../../context/context.js';
import { nameOf, readWritten } from '../../files.js';
import { count, safe, type Printer } from '../../print/printer.js';
import { confirmFloors } from '../../answer/floors.js';
import { interviewAboutAward, interviewAboutRequest } from '../../answer/interview.js';
import { openDesk, requireNone, type Desk, type SigningOptions } from '../../vendor-person.js';

interface Options extends SigningOptions {
  readonly sku?: string;
  readonly price?: string;
  readonly validity?: string;
  readonly indicative?: boolean;
  readonly offer?: string;
  readonly refuse?: string | true;
  readonly confirm?: boolean;
  readonly pricing?: string;
  readonly yes?: boolean;
}

/** `meville-vendor answer ID`: exit code 6 when the answer came to nothing because it was too late, or what was confirmed is sold. */
export const run: Verb<[string], Options> = async (context, [id], options) => {
  const desk = await openDesk(context, options);
  const held = await findCase(desk.books, id);
  const decided = held.kind === 'award' ? await onAward(context, held, desk, options) : await onRequest(context, held, desk, options);
  const { kind } = decided;
  const json: AnswerOutput = {
    id: held.identity,
    kind: held.kind,
    outcome: kind,
    offers: kind === 'offers' ? decided.count : 0,
    reason: kind === 'refused' ? decided.reason : null,
    orderNumber: kind === 'sold' ? decided.orderNumber : null,
  };
  const late = kind === 'refused' && (decided.reason === 'expired' || decided.reason === 'sold');
  return { json, text: (out) => print(out, held, decided), exit: late ? 6 : 0 };
};

async function onAward(context: Context, held: HeldEntry, desk: Desk, options: Options): Promise<Decided> {
  const { sku, price, validity, indicative, offer, confirm, refuse } = options;
  requireNone({ '--sku': sku, '--price': price, '--validity': validity, '--indicative': indicative, '--offer': offer }, 'an award');
  if (confirm === true && refuse !== undefined) throw new MevilleError('usage-invalid', '--confirm and --refuse exclude each other.');
  if (typeof refuse === 'string' && refuse !== 'withdrawn')
    throw new MevilleError('usage-invalid', `An award is refused as withdrawn, not "${refuse}".`);
  return settleByHand(
    held,
    confirm === true ? 'confirmed' : refuse === undefined ? await askDecision(context, held, desk) : 'withdrawn',
    desk,
  );
}

async function askDecision(context: Context, held: HeldEntry, desk: Desk): Promise<Decision> {
  if (canAsk(context)) return interviewAboutAward(context, held, desk.books);
  throw new MevilleError('answer-missing', 'Is the award confirmed? There is no terminal to ask on.', {
    hint: 'Add --confirm or --refuse.',
  });
}

/** What a person says to a request; the rest is for rules and for the clock to say. */
const reasons = ['no-match', 'not-served', 'terms', 'busy'] as const satisfies readonly RefusalReason[];

async function onRequest(context: Context, held: HeldEntry, desk: Desk, options: Options): Promise<Decided> {
  const { sku, price, validity, indicative, offer: file, refuse, confirm } = options;
  requireNone({ '--confirm': confirm }, 'a request');
  const parsed = await requestOf(held);
  const single = { '--sku': sku, '--price': price, '--validity': validity, '--indicative': indicative };
  if (refuse !== undefined) {
    requireNone({ ...single, '--offer': file }, '--refuse');
    return answerRequestByHand(parsed, { refuse: refuse === true ? 'no-match' : choiceOf(reasons, refuse, '--refuse') }, desk);
  }
  if (file !== undefined) {
    requireNone(single, '--offer');
    return offerAll(context, parseOffersFile(await readWritten(context.io, file), nameOf(file), parsed), held, parsed, desk, options);
  }
  if (sku !== undefined) return offerAll(context, [writtenOf(sku, options, parsed)], held, parsed, desk, options);
  requireNone(single, 'no --sku');
  if (!canAsk(context))
    throw new MevilleError('answer-missing', 'What is the answer? There is no terminal to ask on.', {
      hint: 'Add --sku SKU --price AMOUNT, --offer FILE or --refuse.',
    });
  const said = await interviewAboutRequest(context, held, parsed, desk.books);
  return 'refuse' in said ? answerRequestByHand(parsed, said, desk) : offerAll(context, [said], held, parsed, desk, options);
}

/** @throws usage-invalid */
function writtenOf(sku: string, { price, validity, indicative = false }: Options, { request }: ParsedRequest): WrittenOffer {
  const amount = price === undefined ? undefined : readSaidPrice(price.trim(), request.claims.demand.priceCurrency);
  if (typeof amount === 'string') throw new MevilleError('usage-invalid', `--price: ${amount}.`);
  if (validity !== undefined && !/^[1-9]\d{0,3}[mhd]$/.test(validity))
    throw new MevilleError('usage-invalid', `--validity takes a time like 90m, 48h or 7d, not "${validity}".`);
  return {
    sku,
    indicative,
    ...(amount === undefined ? {} : { price: amount }),
    ...(validity === undefined ? {} : { validity: secondsOf(validity) }),
  };
}

async function offerAll(
  context: Context,
  written: readonly WrittenOffer[],
  held: HeldEntry,
  parsed: ParsedRequest,
  desk: Desk,
  options: Options,
): Promise<Decided> {
  const offers: HandOffer[] = [];
  for (const [index, one] of written.entries())
    offers.push(await offerByHand(one, `${held.identity.slice(0, 8)}-${String(index + 1)}`, parsed, desk.books));
  await confirmFloors(context, offers, parsed, options);
  return answerRequestByHand(parsed, { offers }, desk);
}

function print(out: Printer, { kind }: HeldEntry, decided: Decided): void {
  if (decided.kind === 'offers')
    out.text(`Answered with ${count(decided.count, 'offer')}. The customer finds the answer when it asks again.`);
  else if (decided.kind === 'sold') out.text(`Sold: order ${decided.orderNumber}, receipt number ${String(decided.number)}.`);
  else if (decided.reason === 'expired') out.text(`It is too late: the ${kind} is over, and the customer is told so.`);
  else if (decided.reason === 'sold') out.text('It is sold: nothing of it is left, and the customer is told so.');
  else out.text(`Refused: ${safe(decided.reason)}. The customer is told so when it asks again.`);
}
