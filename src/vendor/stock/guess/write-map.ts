import { visible } from '../../../base/text.js';
import { unsaid, type Guess, type GuessedEntry } from './guess.js';

/** A mapping file for people to look over: what it says, and what was guessed. */

/** @param from what the list is called */
export function writeMap(guess: Guess, from: string): string {
  const { category, decimal, entries, unused } = guess;
  const foremost = unsaid(guess);
  const lines = [
    `# Which column of ${comment(from)} means which property. Lines that say "guess" want a look.`,
    `category: ${category}`,
    ...(decimal === undefined ? [] : [`decimal: ${decimal} # what stands before the decimals`]),
    '',
    ...entries.map(lineOf),
  ];
  if (!entries.some(({ name }) => name === 'price')) lines.push('# No column looks like a price. price: { column: ..., currency: GBP }');
  if (foremost !== undefined) lines.push(`# No column says the ${foremost}. Where it is the same for all: ${foremost}: { constant: ... }`);
  if (!entries.some(({ name }) => name === 'sku'))
    lines.push('# No column tells the rows apart, so each gets a SKU made from all of its cells.');
  if (unused.length > 0)
    lines.push(
      '',
      '# Not used:',
      ...unused.map(({ column, why }) => `#   ${comment(column)}${why === undefined ? '' : ` (${comment(why)})`}`),
    );
  return `${lines.join('\n')}\n`;
}

const comment = (text: string): string => visible(text, { maxWidth: 120 });

/** A JSON string is a YAML scalar, whatever is in it. */
const quoted = (text: string): string =>
  /^[A-Za-z][\w -]*[\w]$/.test(text) && !/^(?:true|false|null|yes|no|on|off)$/i.test(text) ? text : JSON.stringify(text);

function lineOf({ name, column, template, constant, unit, currency, date, sure, why }: GuessedEntry): string {
  const members = [
    ...(column === undefined ? [] : [`column: ${quoted(column)}`]),
    ...(template === undefined ? [] : [`template: ${JSON.stringify(template)}`]),
    ...(constant === undefined ? [] : [`constant: ${JSON.stringify(constant)}`]),
    ...(unit === undefined ? [] : [`unit: ${quoted(unit)}`]),
    ...(currency === undefined ? [] : [`currency: ${currency}`]),
    ...(date === undefined ? [] : [`transform: { date: ${date} }`]),
  ];
  return `${quoted(name)}: { ${members.join(', ')} }${sure ? '' : ` # guess: ${comment(why ?? 'look it over')}`}`;
}
