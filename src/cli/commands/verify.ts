import { timeText } from '../../base/clock.js';
import { MevilleError } from '../../base/errors.js';
import { looksLikeAgreement } from '../../documents/agreement/parse.js';
import { inspect, inspectAgreement, type InspectedAgreement, type Inspection, type TrustedVendor } from '../../documents/inspect.js';
import type { VerifyOutput } from '../../schema/generated/types.js';
import type { Verb } from '../command.js';
import type { Context } from '../context/context.js';
import { exitCodeOf } from '../exit-codes.js';
import { nameOf } from '../files.js';
import { sayAgreed } from '../print/agreed.js';
import { errorToJson } from '../print/error.js';
import { safe } from '../print/printer.js';
import { handedOver, readToken, vendorsOfBook } from '../trusted.js';

type Checked = { readonly file: string } & (
  { readonly inspection: Inspection } | { readonly agreed: InspectedAgreement } | { readonly failure: MevilleError }
);

/** `meville verify FILE…`: every file is checked; the exit code is that of the first that does not hold. */
export const run: Verb<[readonly string[]], { readonly trust?: string }> = async (context, [files], { trust }) => {
  const trusted = trust === undefined ? await vendorsOfBook(context) : [await handedOver(context, trust)];
  const checked: Checked[] = [];
  for (const file of files) checked.push(await checkFile(context, file, trusted));
  const failures = checked.flatMap((entry) => ('failure' in entry ? [entry.failure] : []));
  return {
    json: { documents: checked.map(toJson) } satisfies VerifyOutput,
    text: (out) => {
      for (const entry of checked) {
        const file = safe(nameOf(entry.file));
        if ('inspection' in entry) out.text(`${file}: ${say(entry.inspection)}`);
        else if ('agreed' in entry) out.text(`${file}: ${sayAgreement(entry.agreed)}`);
        else out.text(`${file}: ${out.style.red('does not hold')}: ${safe(entry.failure.message)} (${entry.failure.code})`);
      }
      for (const hint of new Set(failures.map((failure) => failure.hint))) context.err.text(`  ${safe(hint)}`);
    },
    exit: failures[0] === undefined ? 0 : exitCodeOf(failures[0]),
  };
};

async function checkFile(context: Context, file: string, trusted: readonly TrustedVendor[]): Promise<Checked> {
  try {
    const text = await readToken(context, file);
    if (looksLikeAgreement(text)) return { file, agreed: await inspectAgreement(text, trusted) };
    return { file, inspection: await inspect(text, trusted, context.clock()) };
  } catch (failure) {
    if (failure instanceof MevilleError) return { file, failure };
    throw failure;
  }
}

const signerOf = ({ document, vendor }: Inspection): string =>
  vendor === undefined ? `the anonymous key ${safe(document.claims.iss.slice(-43))}` : `${safe(vendor.name, 60)} (${safe(vendor.id)})`;

/** What, between whom, and over what; the sale itself is what the receipt proves. */
function sayAgreement({ agreement: { terms, offer, award, identity }, vendor }: InspectedAgreement): string {
  const { price, priceCurrency, sku, aud, binding } = offer.claims;
  return [
    `an agreement on ${sayAgreed(terms)}, holds: ${safe(vendor.name, 60)} (${safe(vendor.id)}) offered ${safe(sku, 40)} for`,
    `${safe(`${price} ${priceCurrency}`)}${binding ? '' : ', not yet binding,'} at ${timeText(offer.claims.iat)}, and the anonymous key ${safe(aud.slice(-43))}`,
    `took the offer in the hour from ${timeText(award.claims.iat)}; record ${identity}`,
  ].join(' ');
}

function say(inspection: Inspection): string {
  const { kind, claims } = inspection.document;
  const article = /^[aeiou]/.test(kind) ? 'an' : 'a';
  return `${article} ${kind}, signed by ${signerOf(inspection)}, holds${sayTime(claims, inspection.when)}`;
}

function sayTime(claims: Inspection['document']['claims'], when: Inspection['when']): string {
  if (when === 'early') return `, but it claims to be issued at ${timeText(claims.iat)}, which is yet to come`;
  if (!('exp' in claims)) return '';
  return when === 'over' ? `, but it ended at ${timeText(claims.exp)}` : `, valid until ${timeText(claims.exp)}`;
}

function toJson(entry: Checked): VerifyOutput['documents'][number] {
  const file = nameOf(entry.file);
  if ('failure' in entry) return { file, holds: false, error: errorToJson(entry.failure) };
  if ('agreed' in entry) {
    const { agreement, vendor } = entry.agreed;
    const { identity, terms, offer, award } = agreement;
    const { iss: issuer, aud: customer } = offer.claims;
    const parties = { vendor: vendor.name, issuer, customer };
    return {
      file,
      holds: true,
      kind: 'agreement',
      identity,
      ...parties,
      terms: { ...terms },
      offer: offer.identity,
      award: award.identity,
    };
  }
  const { document, vendor, when } = entry.inspection;
  const { kind, identity, claims } = document;
  return { file, holds: true, when, kind, identity, issuer: claims.iss, vendor: vendor?.name ?? null, claims: { ...claims } };
}
