import { MevilleError } from '../../base/errors.js';
import { formatAmount } from '../../base/values/money.js';
import { toldLimits } from '../../customer/check.js';
import { lintDraft } from '../../customer/content/draft.js';
import { lintDisclosure } from '../../customer/disclosure/lint.js';
import { disclosures } from '../../customer/disclosure/table.js';
import { factsOf, type RequestDraft } from '../../customer/request-file.js';
import { sayPredicate } from '../../documents/predicate.js';
import type { Worth } from '../../ranking/explain/explanation.js';
import { Findings, type Finding } from '../../ranking/lint/finding.js';
import { lintPreferences } from '../../ranking/lint/lint.js';
import { Survey } from '../../ranking/lint/survey.js';
import { worthOf } from '../../ranking/explain/worth.js';
import type { Preferences } from '../../ranking/preferences/preferences.js';
import type { CheckOutput } from '../../schema/generated/types.js';
import type { Printed, Verb } from '../command.js';
import type { Context } from '../context/context.js';
import { nameOf } from '../files.js';
import { identify, type IdentifyOptions } from '../identify/identify.js';
import { contentToJson, printContent, tellFreeText } from '../print/content.js';
import { printDisclosures } from '../print/disclosed.js';
import { printFindings, printSwings } from '../print/findings.js';
import { identifiedToJson, printIdentified } from '../print/identify.js';
import { count, safe, type Printer } from '../print/printer.js';
import { shellWord } from '../print/shell-word.js';
import { proxyOf } from '../proxy.js';
import { choosePreferences, readRequest, requireNoConflict, type Chosen } from '../written.js';

interface Options extends IdentifyOptions {
  readonly preferences?: string;
  readonly offers?: string;
}

/** `meville check REQUEST` */
export const run: Verb<[string], Options> = async (context, [file], options) => {
  const written = await readRequest(context, file);
  const { draft } = written;
  const chosen = await choosePreferences(context, draft.vocabulary.name, options.preferences);
  if (options.offers !== undefined && chosen === undefined)
    throw new MevilleError('usage-invalid', '--offers shows what is odd in preferences, and there are none.', {
      hint: 'Add --preferences FILE.',
    });
  if (chosen !== undefined) await requireNoConflict(draft, chosen);
  const looked = chosen === undefined ? undefined : await look(context, draft, chosen, options.offers);
  const { proxy } = await proxyOf(context, undefined);
  const disclosed = disclosures(draft, factsOf(draft, context.clock()), { proxied: proxy !== undefined });
  const content = await lintDraft(draft);
  const identified = await identify(context, draft, options);
  const requirements = draft.requirements.map(({ property, level, predicate }) => ({
    level,
    property: property.name,
    text: sayPredicate(predicate),
  }));
  return {
    json: {
      valid: true,
      category: draft.vocabulary.name,
      where: draft.where,
      currency: draft.currency,
      requirements,
      disclosures: disclosed,
      content: contentToJson(content, written),
      ...identifiedToJson(identified),
      ...(looked === undefined
        ? {}
        : { findings: [...looked.findings], swings: looked.worth === undefined ? [] : swingsToJson(looked.worth) }),
    } satisfies Printed<CheckOutput>,
    text: (out) => {
      const what = `${draft.vocabulary.label} in ${draft.where}, with ${count(requirements.length, 'requirement')}`;
      out.text(`${safe(nameOf(file))} holds. It asks for ${what}.`);
      printDisclosures(out, disclosed);
      for (const { property, text } of toldLimits(draft))
        context.err.text(
          `note: vendors will read that ${safe(property)} is to be ${safe(text)}; a limit is told to nobody in the preferences`,
        );
      tellFreeText(context, draft);
      printContent(out, content, written);
      printIdentified(out, identified);
      if (looked !== undefined) printLooked(out, looked);
    },
    next: `meville send ${wordFor(file, 'REQUEST')}${options.preferences === undefined ? '' : ` --preferences ${wordFor(options.preferences, 'FILE')}`}`,
  };
};

/** What was read from stdin has no name to be used again. */
const wordFor = (file: string, otherwise: string): string => (file === '-' ? otherwise : shellWord(file));

/** What somebody might want to look at: none of it is wrong. */
interface Looked {
  readonly written: string;
  readonly findings: readonly Finding[];
  readonly worth: Worth | undefined;
}

async function look(context: Context, draft: RequestDraft, { preferences, root, written }: Chosen, offers?: string): Promise<Looked> {
  const findings = new Findings(root);
  lintDisclosure(draft, preferences, findings);
  lintPreferences(preferences, findings);
  if (offers !== undefined) (await surveyOf(context, offers, preferences)).tell(findings);
  return { written, findings: findings.all(), worth: worthOf(preferences) };
}

/** The offers of a file as `rank` reads them, wherever they end. */
async function surveyOf(context: Context, file: string, preferences: Preferences): Promise<Survey> {
  const { rankFile } = await import('../rank/file.js');
  const {
    ranking: { ranking, ask, rejected },
  } = await rankFile(context, file, preferences, { trust: [] });
  const survey = new Survey(preferences);
  for (const judged of [ranking, ask, rejected]) for (const { candidate } of judged) survey.add(candidate);
  return survey;
}

function printLooked(out: Printer, { written, findings, worth }: Looked): void {
  const head = `${safe(nameOf(written))} holds too, and is about the same thing.`;
  out.text(`${head} ${findings.length === 0 ? 'Nothing in it is odd.' : `${count(findings.length, 'note')}, none of them an error:`}`);
  printFindings(out, findings);
  if (worth !== undefined) printSwings(out, worth);
}

const swingsToJson = ({ swings, currency }: Worth): CheckOutput['swings'] & object =>
  swings.map(({ criterion, amount }) => ({ property: criterion.property.name, amount: formatAmount(amount, currency), currency }));
