import { timeText } from '../../base/clock.js';
import { MevilleError } from '../../base/errors.js';
import { inspect, type Inspection, type TrustedVendor } from '../../documents/inspect.js';
import type { VerifyOutput } from '../../schema/generated/types.js';
import type { Verb } from '../command.js';
import type { Context } from '../context.js';
import { exitCodeOf } from '../exit-codes.js';
import { nameOf } from '../files.js';
import { errorToJson } from '../print/error.js';
import { safe } from '../print/printer.js';
import { handedOver, readToken, vendorsOfBook } from '../trusted.js';

type Checked = { readonly file: string } & ({ readonly inspection: Inspection } | { readonly failure: MevilleError });

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
        else out.text(`${file}: ${out.style.red('does not hold')}: ${safe(entry.failure.message)} (${entry.failure.code})`);
      }
      for (const hint of new Set(failures.map((failure) => failure.hint))) context.err.text(`  ${safe(hint)}`);
    },
    exit: failures[0] === undefined ? 0 : exitCodeOf(failures[0]),
  };
};

async function checkFile(context: Context, file: string, trusted: readonly TrustedVendor[]): Promise<Checked> {
  try {
    return { file, inspection: await inspect(await readToken(context, file), trusted, context.clock()) };
  } catch (failure) {
    if (failure instanceof MevilleError) return { file, failure };
    throw failure;
  }
}

const signerOf = ({ document, vendor }: Inspection): string =>
  vendor === undefined ? `the anonymous key ${safe(document.claims.iss.slice(-43))}` : `${safe(vendor.name, 60)} (${safe(vendor.id)})`;

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
  const { document, vendor, when } = entry.inspection;
  const { kind, identity, claims } = document;
  return { file, holds: true, when, kind, identity, issuer: claims.iss, vendor: vendor?.name ?? null, claims: { ...claims } };
}
