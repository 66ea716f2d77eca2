import type { Missing, MoneyValue, QuantityValue, Value } from '../../base/values/value.js';
import type { Need, Rival } from '../../ranking/explain/explanation.js';
import type { Shape } from '../../ranking/judge/shape.js';
import { judgedValue } from '../../ranking/judge/values.js';
import type { Preferences } from '../../ranking/preferences/preferences.js';
import { few } from './few.js';
import { sayChange, sayMoney, sayRounded, sayValue, type Rounding } from './human.js';
import { sayName } from './offer.js';
import { count, safe } from './printer.js';

/** What would make an offer the first. */

const mostNeeds = 4;
const mostValues = 3;
const longestValue = 40;

/** `at £4,296.91 (-£405.59) or with 1.3 petrol`; empty when nothing alone would do. */
export function sayNeeds({ candidate, needs }: Rival, preferences: Preferences): string {
  const said = needs
    .map((need) => sayNeed(need, judgedValue(candidate, need.criterion.property.name, preferences), preferences))
    .filter((text) => text !== '');
  const more = said.length - mostNeeds;
  return said.slice(0, mostNeeds).join(', or ') + (more > 0 ? `; and ${count(more, 'more way')}, all in --json` : '');
}

function sayNeed({ criterion: { property, shape }, values }: Need, given: Value | Missing, preferences: Preferences): string {
  const name = sayName(property);
  if (shape.kind === 'includes') return `with ${alternatives(values)} on top`;
  switch (values[0]?.kind) {
    case 'money': {
      const said = values.map((value) => (value.kind === 'money' ? sayAmount(value, given) : ''));
      return `${property.name === 'total' ? 'at' : `with ${name}`} ${said.join(' or ')}`;
    }
    case 'quantity': {
      const unit = preferences.units.get(property.name);
      return `with ${values.map((value) => (value.kind === 'quantity' ? sayRounded(value, unit, inward(value, given, shape)) : '')).join(' or ')}`;
    }
    case 'number':
      return `with ${alternatives(values)} ${name}`;
    case 'date':
    case 'boolean':
      return `with ${name} ${alternatives(values)}`;
    case 'text':
    case 'unlimited':
    case 'list':
      return `with ${alternatives(values)}`;
    case undefined:
      return '';
  }
}

/** `£4,296.91 (-£405.59)` */
function sayAmount({ amount, currency }: MoneyValue, given: Value | Missing): string {
  const said = sayMoney(amount, currency);
  return given.kind === 'money' && given.currency === currency ? `${said} (${sayChange(sayMoney(amount - given.amount, currency))})` : said;
}

/** Rounded away from what the offer says, or towards what is better: a little less would be too little. */
function inward({ amount }: QuantityValue, given: Value | Missing, { kind }: Shape): Rounding {
  if (given.kind === 'quantity') return amount < given.amount ? 'down' : 'up';
  return kind === 'lower' ? 'down' : kind === 'higher' ? 'up' : 'near';
}

const alternatives = (values: readonly Value[]): string =>
  few(
    values.map((value) => safe(sayValue(value), longestValue)),
    mostValues,
    '',
  ).join(' or ');
