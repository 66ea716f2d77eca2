import { visible } from '../../base/text.js';
import { sayPredicate, writePredicate, type PredicateSource } from '../../documents/predicate.js';
import type { Findings } from '../../ranking/lint/finding.js';
import type { Criterion } from '../../ranking/preferences/criterion.js';
import type { Preferences } from '../../ranking/preferences/preferences.js';
import { isOfferProperty, spoken } from '../../ranking/preferences/properties.js';
import type { Rule } from '../../ranking/preferences/rule.js';
import { inputsOf, usedProperties } from '../../ranking/preferences/used.js';
import type { Path } from '../../schema/report.js';
import type { Property } from '../../schema/vocabulary.js';
import { linesOf, predicateOf } from '../compose/written.js';
import type { RequestDraft } from '../request-file.js';

/**
 * What vendors are told against what is judged: who is not asked cannot answer, and what is judged by nobody need not be told. What a
 * vendor fills in for every offer, as the total, is asked of none.
 */
export function lintDisclosure(draft: RequestDraft, preferences: Preferences, findings: Findings): void {
  const asked = new Set(draft.requirements.map(({ property }) => property.name));
  // One line in the request serves all that is judged by it.
  const told = new Set<string>();
  for (const [section, judged] of [
    ['must', preferences.rules],
    ['prefer', preferences.criteria],
  ] as const)
    for (const each of judged) {
      const path = [section, each.property.name];
      for (const { name } of inputsOf(each.property, preferences)) {
        if (asked.has(name) || told.has(name) || isOfferProperty(name)) continue;
        told.add(name);
        if (name !== each.property.name) lintOperand(name, path, draft, findings);
        else if ('predicate' in each) lintRule(each, path, findings);
        else lintCriterion(each, path, findings);
      }
    }
  lintAsked(draft, preferences, findings);
}

function lintRule({ property, predicate, missing }: Rule, path: Path, findings: Findings): void {
  const { name } = property;
  const outcome = { ask: 'offers will need an answer', reject: 'offers will be rejected', allow: 'offers will pass that should not' }[
    missing
  ];
  const head = `${spoken(name)}: vendors are not asked about it, so ${outcome}`;
  // What somebody would pay is theirs alone; any price at all asks for the value and tells no limit.
  const currency = predicate.op === 'range' ? moneyOf(predicate.max ?? predicate.min) : moneyOf(predicate.values[0]);
  const text =
    currency === undefined
      ? `${head}; add to the request under must: ${lineOf(property, writePredicate(predicate))} (vendors will read that it matters to you)`
      : `${head}; add to the request under may: ${lineOf(property, anyPrice(currency))} (your limit stays untold)`;
  findings.add('must-never-asked', name, text, path);
}

const moneyOf = (value: { readonly kind: string; readonly currency?: string } | undefined): string | undefined =>
  value?.kind === 'money' ? value.currency : undefined;

function lintCriterion(criterion: Criterion, path: Path, findings: Findings): void {
  const { property } = criterion;
  const text = `${spoken(property.name)}: vendors are not asked about it, so few will say it; ${howToAsk(property, openQuestion(criterion))}`;
  findings.add('criterion-never-asked', property.name, text, path);
}

/** What a derived property is calculated from. A line of the price is no property, and nothing to be asked about. */
function lintOperand(name: string, path: Path, { vocabulary, currency }: RequestDraft, findings: Findings): void {
  const property = vocabulary.named(name);
  if (property === undefined) return;
  const question = property.type.type === 'money' ? anyPrice(currency) : property.type.type === 'number' ? { min: '0' } : undefined;
  const by = spoken(path[1] ?? '');
  const text = `${spoken(name)}: vendors are not asked about it, so ${by}, which is derived from it, will often be missing; ${howToAsk(property, question)}`;
  findings.add(path[0] === 'must' ? 'must-never-asked' : 'criterion-never-asked', name, text, path);
}

const howToAsk = (property: Property, question: PredicateSource | undefined): string =>
  question === undefined
    ? 'ask for it in the request, or leave it out'
    : `add to the request under may: ${lineOf(property, question)} (vendors will read that it matters to you)`;

/** A condition on money that asks for the amount and tells no limit. */
const anyPrice = (currency: string): PredicateSource => ({ min: `0 ${currency}` });

/** A condition that makes vendors say a value and tells as little as can be of which one is liked. */
function openQuestion({ property, shape }: Criterion): PredicateSource | undefined {
  if (shape.kind === 'includes') return { has: [...shape.features.keys()].toSorted() };
  if (shape.kind === 'grades')
    // The order of the file would tell which is liked best.
    return { in: shape.grades.map(({ value }) => value.text).toSorted() };
  switch (shape.scale.kind) {
    case 'number':
      return { min: '0' };
    case 'money':
      return anyPrice(shape.scale.currency);
    case 'quantity':
      return property.unit === undefined ? undefined : { min: `0 ${property.unit.symbol}` };
    case 'date':
      return { min: '1900' };
  }
}

/** The line of a request file; a list too long for one line is for its owner to write. */
function lineOf({ name }: Property, source: PredicateSource): string {
  const lines = linesOf({ key: name, value: predicateOf(source) });
  return lines.length === 1 ? visible(lines[0] ?? '') : `${spoken(name)} and what you want of it`;
}

/** What is told and does not come back as an answer to anything. */
function lintAsked({ requirements }: RequestDraft, preferences: Preferences, findings: Findings): void {
  const used = new Set(usedProperties(preferences).map(({ name }) => name));
  for (const { property, level, predicate } of requirements) {
    const { name } = property;
    if (used.has(name)) continue;
    const said = visible(sayPredicate(predicate), { maxWidth: 120 });
    if (level === 'must')
      findings.add(
        'asked-unchecked',
        name,
        `${spoken(name)}: vendors will read that it must be ${said}, but nothing in the preferences uses it: who does not say it is ranked all the same; add to the preferences under must: ${lineOf(property, writePredicate(predicate))}`,
      );
    else
      findings.add(
        'asked-unused',
        name,
        `${spoken(name)}: vendors will read that it ${level} be ${said}, and nothing in the preferences uses it; weigh it, or leave it out of the request`,
      );
  }
}
