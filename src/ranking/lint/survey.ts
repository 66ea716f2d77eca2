import { wholeUtility } from '../judge/fraction.js';
import { scoreOf, type Judgement } from '../judge/score.js';
import { isScaled } from '../judge/shape.js';
import { judgedValue } from '../judge/values.js';
import { verdictOf } from '../judge/verdict.js';
import type { Candidate } from '../candidate.js';
import type { Criterion } from '../preferences/criterion.js';
import type { Preferences } from '../preferences/preferences.js';
import { isOfferProperty, spoken } from '../preferences/properties.js';
import type { Findings } from './finding.js';
import { share } from './lint-criteria.js';

/** What the offers that were not rejected say of one criterion. */
interface Tally {
  readonly criterion: Criterion;
  missing: number;
  known: number;
  /** How many score 0, and how many 1. */
  worst: number;
  best: number;
  /** The utility of all of them as long as they agree. */
  alike: number | undefined;
}

/** Offers are counted one by one and not kept, so that there may be a million. */
export class Survey {
  readonly #preferences: Preferences;
  readonly #tallies: readonly Tally[];
  /** How many offers say nothing that a rule could judge, by property. */
  readonly #unruled = new Map<string, number>();
  #all = 0;
  #judged = 0;

  constructor(preferences: Preferences) {
    this.#preferences = preferences;
    this.#tallies = preferences.criteria.map((criterion) => ({ criterion, missing: 0, known: 0, worst: 0, best: 0, alike: undefined }));
  }

  add(candidate: Candidate): void {
    this.#all += 1;
    for (const { property } of this.#preferences.rules)
      if (judgedValue(candidate, property.name, this.#preferences).kind === 'missing')
        this.#unruled.set(property.name, (this.#unruled.get(property.name) ?? 0) + 1);
    if (verdictOf(candidate, this.#preferences).kind === 'rejected') return;
    this.#judged += 1;
    for (const [index, judgement] of scoreOf(candidate, this.#preferences).judgements.entries()) {
      const tally = this.#tallies[index];
      if (tally !== undefined) count(tally, judgement, this.#judged === 1);
    }
  }

  /** What only offers can show. Of one offer nothing can be said. */
  tell(findings: Findings): void {
    for (const { property } of this.#preferences.rules) this.#tellUnruled(property.name, findings);
    if (this.#judged < 2) return;
    for (const tally of this.#tallies) this.#tellCriterion(tally, findings);
  }

  #tellUnruled(name: string, findings: Findings): void {
    const missing = this.#unruled.get(name) ?? 0;
    if (this.#all < 2 || missing * 2 <= this.#all) return;
    const text = `${spoken(name)}: ${part(missing, this.#all)} offers do not say it, and the must is on it; ask for it in the request, or give the rule another missing`;
    findings.add('offers-missing', name, text, ['must', name]);
  }

  #tellCriterion({ criterion, missing, known, worst, best, alike }: Tally, findings: Findings): void {
    const { name } = criterion.property;
    const path = ['prefer', name];
    const all = this.#judged;
    if (missing * 2 > all) {
      const advice = isOfferProperty(name) ? 'leave it out while that is so' : 'ask for it in the request, or leave it out';
      const text = `${spoken(name)}: ${part(missing, all)} offers do not say it, or not so that it can be judged; ${advice}`;
      findings.add('offers-missing', name, text, path);
      if (missing === all) return;
    }
    // What no offer can change has been told before.
    if (findings.tells(name, ['criterion-flat', 'criterion-pinned'])) return;
    if (alike !== undefined) {
      const text = `${spoken(name)}: all ${String(all)} offers score ${share(alike)}, so it tells none of them apart; give it a scale on which they differ`;
      findings.add('offers-alike', name, text, path);
      return;
    }
    const { shape } = criterion;
    if (!isScaled(shape) || known < 2) return;
    for (const [end, there, score] of [
      ['worst', worst, '0'],
      ['best', best, '1'],
    ] as const) {
      // The top of a target or a range is where offers are meant to be.
      const isEnd = end === 'worst' || shape.kind === 'lower' || shape.kind === 'higher';
      if (!isEnd || there * 2 < known) continue;
      const text = `${spoken(name)}: ${part(there, known)} offers stand at the ${end} end of its scale or beyond, where all score ${score}; move that end, unless they are alike to you`;
      const at = [...path, shape.kind, end];
      findings.add('offers-clamped', name, text, findings.at(at) === undefined ? [...path, shape.kind] : at, 'value');
    }
  }
}

function count(tally: Tally, { value, guard, utility }: Judgement, isFirst: boolean): void {
  // Where the guard says no, nobody asks for the value.
  if (guard !== 'no' && value.kind === 'missing') tally.missing += 1;
  else if (guard !== 'no') {
    tally.known += 1;
    if (utility === 0) tally.worst += 1;
    if (utility === wholeUtility) tally.best += 1;
  }
  tally.alike = isFirst || tally.alike === utility ? utility : undefined;
}

const part = (some: number, all: number): string => (some === all ? `all ${String(all)}` : `${String(some)} of ${String(all)}`);
