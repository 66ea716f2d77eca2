import { visible } from '../../base/text.js';
import { evaluate, excludes, sayPredicate } from '../../documents/predicate.js';
import { millionths, wholeUtility } from '../judge/fraction.js';
import type { Slope } from '../judge/shape.js';
import type { Criterion } from '../preferences/criterion.js';
import type { Guard } from '../preferences/guard.js';
import type { Preferences } from '../preferences/preferences.js';
import { spoken } from '../preferences/properties.js';
import { sourceOf } from '../preferences/reading.js';
import type { Rule } from '../preferences/rule.js';
import type { Findings } from './finding.js';
import { anyOf, reachOf, reachWithin, spanning, type Reach } from './reach.js';

/** What the rules leave of each criterion: a criterion that cannot tell two offers apart is weight that is not there. */
export function lintCriteria({ rules, criteria }: Preferences, findings: Findings): void {
  for (const criterion of criteria) {
    const rule = ruleOn(criterion.property.name, rules);
    const sound = lintReach(criterion, rules, findings);
    if (sound && rule !== undefined) lintScale(criterion, rule, findings);
    if (rule !== undefined) lintGrades(criterion, rule, findings);
  }
}

/** False when the criterion can only score one thing, so that there is no more to say of it. */
function lintReach(criterion: Criterion, rules: readonly Rule[], findings: Findings): boolean {
  const { shape, guard } = criterion;
  const { name } = criterion.property;
  const path = ['prefer', name];
  const idle = guard?.conditions.find((condition) => isRuledOut(condition, rules));
  if (guard !== undefined && idle !== undefined) {
    const other = spoken(idle.property.name);
    const text = `${spoken(name)}: its when on ${other} never holds beside the must, so it always scores ${share(millionths(guard.otherwise))}; leave it out, or change one of the two`;
    findings.add('criterion-pinned', name, text, [...path, 'when', idle.property.name]);
    return false;
  }
  const orElse = guard === undefined ? [] : [spanning([millionths(guard.otherwise)])];
  const all = anyOf([reachOf(shape), ...orElse]);
  if (isOne(all)) {
    const text = `${spoken(name)}: whatever a vendor says scores ${share(all.least)}; give it values that differ, or leave it out`;
    findings.add('criterion-flat', name, text, path);
    return false;
  }
  const rule = ruleOn(name, rules);
  const left = rule === undefined ? all : anyOf([reachWithin(criterion, rule.predicate, rule.missing === 'allow'), ...orElse]);
  if (rule === undefined || !isOne(left)) return true;
  const text = `${spoken(name)}: the must (${said(rule)}) leaves only what scores ${share(left.least)}, so it tells no two offers apart; leave it out, or change one of the two`;
  findings.add('criterion-pinned', name, text, path);
  return false;
}

const ruleOn = (name: string, rules: readonly Rule[]): Rule | undefined => rules.find(({ property }) => property.name === name);

/** A condition that no offer meets which the rules let pass. */
function isRuledOut({ property, predicate }: Guard['conditions'][number], rules: readonly Rule[]): boolean {
  const rule = ruleOn(property.name, rules);
  return rule !== undefined && rule.missing !== 'allow' && excludes(rule.predicate, predicate);
}

const isOne = (reach: Reach | undefined): reach is Reach => reach !== undefined && reach.least === reach.most;

/** An end of a scale that no offer can come near: the criterion then tells offers apart by less than its weight. */
function lintScale(criterion: Criterion, rule: Rule, findings: Findings): void {
  const { property, shape } = criterion;
  const all = reachOf(shape);
  const left = reachWithin(criterion, rule.predicate, rule.missing === 'allow');
  if (shape.kind === 'grades' || all === undefined || left === undefined) return;
  const path = ['prefer', property.name, shape.kind];
  const counts = `so only ${percent(left.most - left.least)} of its weight counts`;
  const head = `${spoken(property.name)}: the must (${said(rule)}) lets no offer score`;
  if (shape.kind === 'lower' || shape.kind === 'higher') {
    if (left.least > all.least) add('worst', `below ${share(left.least)}`);
    if (left.most < all.most) add('best', `above ${share(left.most)}`);
  } else if (left.least > all.least || left.most < all.most) {
    const bounds = [left.least > all.least ? `below ${share(left.least)}` : '', left.most < all.most ? `above ${share(left.most)}` : ''];
    const text = `${head} ${bounds.filter((bound) => bound !== '').join(' or ')}, ${counts}; fit ${shape.kind} to the must`;
    findings.add('scale-cut', property.name, text, path);
  }

  function add(end: 'best' | 'worst', bound: string): void {
    const at = [...path, end];
    const written = visible(sourceOf(findings.at(at)), { maxWidth: 60 });
    const until = boundOf(rule, shape.kind as Slope['kind'], end);
    const advice = until === undefined ? `bring ${end} (${written}) nearer` : `write ${end}: ${until} instead of ${written}`;
    findings.add('scale-cut', property.name, `${head} ${bound}, ${counts}; ${advice}`, at, 'value');
  }
}

/** Where the rule ends on the side of an end. */
function boundOf({ predicate }: Rule, kind: Slope['kind'], end: 'best' | 'worst'): string | undefined {
  if (predicate.op !== 'range') return undefined;
  const bound = (kind === 'lower') === (end === 'worst') ? predicate.max : predicate.min;
  return bound === undefined ? undefined : visible(bound.text, { maxWidth: 60 });
}

/** Grades of what the rule keeps out. */
function lintGrades({ property, shape }: Criterion, rule: Rule, findings: Findings): void {
  if (shape.kind !== 'grades') return;
  shape.grades.forEach(({ value }, index) => {
    if (evaluate(rule.predicate, value) !== 'no') return;
    const text = `${spoken(property.name)}: the must (${said(rule)}) keeps ${visible(value.text, { maxWidth: 60 })} out, so its grade is never given; leave one of the two out`;
    findings.add('grade-unreachable', property.name, text, findings.keyAt(['prefer', property.name, 'grades'], index));
  });
}

const said = ({ predicate }: Rule): string => visible(sayPredicate(predicate), { maxWidth: 120 });

/** A utility as a file would write it. */
export const share = (part: number): string => String(Number((part / wholeUtility).toFixed(2)));

export const percent = (part: number): string => `${String(Math.round(part / (wholeUtility / 100)))} %`;
