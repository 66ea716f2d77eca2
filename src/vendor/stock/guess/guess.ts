import { didYouMean } from '../../../base/text.js';
import { readValue } from '../../../base/values/read.js';
import type { ValueType } from '../../../base/values/value.js';
import type { Vocabulary } from '../../../schema/vocabulary.js';
import { cellText } from '../loosen.js';
import { currenciesOf } from '../money.js';
import type { DecimalMark } from '../plain-number.js';
import { readPrice } from '../price.js';
import type { DateOrder } from '../transform.js';
import { readColumnName, type ColumnName } from './header.js';
import { dateOrderOf, decimalMarkOf, readable } from './shape.js';
import { synonymsOf } from './synonyms.js';

/** What the columns of a stock list probably mean, from their names and their first cells. */

export interface GuessedEntry {
  /** A property, or what a mapping knows besides. */
  readonly name: string;
  readonly column?: string;
  readonly template?: string;
  /** What somebody said is the same for all. */
  readonly constant?: string;
  readonly unit?: string;
  readonly currency?: string;
  readonly date?: DateOrder;
  /** Whether the list says so itself. */
  readonly sure: boolean;
  /** What was made up, in a few words, when it is not sure. */
  readonly why?: string;
}

export interface Guess {
  readonly category: string;
  /** What customers name first: the make of a car. None where every name is a property. */
  readonly foremost?: string;
  readonly decimal?: DecimalMark;
  /** In the order of the columns. */
  readonly entries: readonly GuessedEntry[];
  /** Columns that mean nothing here, and maybe why. */
  readonly unused: readonly { readonly column: string; readonly why?: string }[];
}

/** What customers name first and no column says: who sells one make hardly writes it into every row. */
export const unsaid = ({ foremost, entries }: Guess): string | undefined =>
  entries.some(({ name }) => name === foremost) ? undefined : foremost;

/** How many rows tell. */
export const guessedRows = 200;

interface Candidate {
  readonly at: number;
  readonly score: number;
  readonly entry: GuessedEntry;
}

/** What is read as what it is called. */
const enough = 0.8;

/**
 * @param rows the first rows, in the order of the columns
 * @param currency of prices that name none
 */
export function guessMap(
  columns: readonly string[],
  rows: readonly (readonly (string | undefined)[])[],
  vocabulary: Vocabulary,
  currency: string,
): Guess {
  const cells = columns.map((_, at) =>
    rows.flatMap((row) => {
      const text = cellText(row[at] ?? '', true);
      return text === undefined ? [] : [text];
    }),
  );
  const names = columns.map(readColumnName);
  const decimal = decimalMarkOf(cells.flat());
  const synonyms = synonymsOf(
    vocabulary.name,
    vocabulary.properties.map(({ name }) => name),
  );
  const candidates: Candidate[] = [];
  /** Why a column is not what it is called. */
  const unlike = new Map<number, string>();
  columns.forEach((column, at) => {
    const [name, texts] = [names[at], cells[at] ?? []];
    if (name === undefined) return;
    for (const [meaning, spellings] of synonyms) {
      const likeness = Math.max(likenessOf(name, spellings, meaning), likenessByValues(texts, vocabulary, meaning));
      if (likeness === 0) continue;
      const entry = entryOf(meaning, { column, name, texts, likeness, vocabulary, currency, decimal });
      if (entry !== undefined) candidates.push({ at, score: likeness, entry });
      else if (likeness > 0.9)
        unlike.set(at, meaning === 'sku' ? 'too many rows share one to be the SKU' : `too few of its cells can be read as ${meaning}`);
    }
  });

  const byColumn = new Map<number, GuessedEntry>();
  const taken = new Set<string>();
  for (const { at, entry } of candidates.toSorted((a, b) => b.score - a.score || a.at - b.at)) {
    if (byColumn.has(at) || taken.has(entry.name)) continue;
    const rivals = candidates.filter(
      (other) => other.at !== at && other.entry.name === entry.name && other.score > 0.9 && !byColumn.has(other.at),
    );
    byColumn.set(
      at,
      rivals.length === 0 || entry.column?.toLowerCase() === entry.name ? entry : unsure(entry, 'another column may be it too'),
    );
    taken.add(entry.name);
  }
  columns.forEach((column, at) => {
    if (!vocabulary.open || byColumn.has(at)) return;
    const entry = openEntry(column, names[at], taken);
    if (entry === undefined) return;
    byColumn.set(at, entry);
    taken.add(entry.name);
  });
  const entries = columns.flatMap((_, at) => byColumn.get(at) ?? []);
  const foremost = vocabulary.properties[0]?.name;
  return {
    category: vocabulary.name,
    ...(foremost === undefined ? {} : { foremost }),
    ...(decimal === undefined ? {} : { decimal }),
    entries: [...entries, ...engineOf(entries, vocabulary)],
    unused: columns.flatMap((column, at) => (byColumn.has(at) ? [] : [{ column, ...whyUnused(names[at], unlike.get(at)) }])),
  };
}

const unsure = (entry: GuessedEntry, why: string): GuessedEntry => ({ ...entry, sure: false, why: entry.why ?? why });

/** How much a name is like one of those a meaning has: 1 is the very name. */
function likenessOf({ words, bare }: ColumnName, spellings: readonly string[], meaning: string): number {
  if (words === spellings[0]) return 1;
  if (spellings.includes(words)) return 0.98;
  if (bare === spellings[0]) return 0.97;
  if (spellings.includes(bare)) return 0.95;
  // What is short is like everything, and a price taken for another thing costs most.
  if (words.length >= 5 && meaning !== 'sku' && didYouMean(words, spellings) !== undefined) return 0.6;
  return 0;
}

/** Common values that fill a column say what it is, whatever it is called. */
function likenessByValues(texts: readonly string[], vocabulary: Vocabulary, meaning: string): number {
  const values = vocabulary.properties.find(({ name }) => name === meaning)?.values ?? [];
  if (values.length === 0 || texts.length < 3) return 0;
  const known = texts.filter((text) => values.includes(text.toLowerCase())).length;
  return known / texts.length >= 0.9 && new Set(texts).size > 1 ? 0.5 : 0;
}

interface Evidence {
  readonly column: string;
  readonly name: ColumnName;
  readonly texts: readonly string[];
  readonly likeness: number;
  readonly vocabulary: Vocabulary;
  readonly currency: string;
  readonly decimal: DecimalMark | undefined;
}

/** The entry of a column that is taken for something; undefined when its cells cannot be that. */
function entryOf(meaning: string, evidence: Evidence): GuessedEntry | undefined {
  const { column, texts, likeness, vocabulary, name } = evidence;
  const named = likeness > 0.9;
  const base = { name: meaning, column, sure: named, ...(named ? {} : { why: `the column is called "${column}"` }) };
  if (meaning === 'sku') return skuEntry(base, texts);
  if (meaning === 'quantity') return texts.every((text) => /^\d{1,6}$/.test(text)) ? base : undefined;
  if (meaning === 'price' || meaning === 'floor') return priceEntry(base, evidence);
  const property = vocabulary.properties.find((known) => known.name === meaning);
  const type: ValueType | undefined =
    meaning === 'lead-time' ? { type: 'quantity', dimension: 'time' } : meaning === 'since' ? { type: 'date' } : property?.type;
  if (type === undefined) return undefined;
  if (type.type === 'date') return dateEntry(base, texts, property?.plausible);
  if (type.type === 'money') {
    const said = name.currency ?? currencyIn(texts);
    const currency = said ?? evidence.currency;
    const part = readable(texts, { type, unit: currency, mark: evidence.decimal });
    if (part < enough) return undefined;
    return { ...base, currency };
  }
  const choices = unitChoices(meaning, type, evidence, property?.unit?.symbol);
  for (const { unit, sure, why } of choices) {
    const part = readable(texts, { type, unit, plausible: property?.plausible, mark: evidence.decimal });
    if (part < enough) continue;
    const entry = { ...base, ...(unit === undefined ? {} : { unit }) };
    return sure ? entry : unsure(entry, why ?? '');
  }
  return undefined;
}

interface UnitChoice {
  readonly unit: string | undefined;
  readonly sure: boolean;
  readonly why?: string;
}

/** The units that bare numbers of a column may be in, the most probable first. */
function unitChoices(meaning: string, type: ValueType, { name, texts }: Evidence, usual: string | undefined): UnitChoice[] {
  if (type.type !== 'quantity') return [{ unit: undefined, sure: true }];
  if (texts.length > 0 && readable(texts, { type }) === 1) return [{ unit: undefined, sure: true }];
  if (name.unit !== undefined) return [{ unit: name.unit, sure: true }];
  if (meaning === 'engine-size') {
    return [
      { unit: 'l', sure: true },
      { unit: 'ml', sure: true },
    ];
  }
  const unit = meaning === 'lead-time' ? 'day' : usual;
  return [{ unit, sure: false, why: `nothing says the unit; ${unit ?? 'none'} is usual` }];
}

/** A list with a row in it twice still has its SKUs: without them, a row that changes would be offered beside what it was. */
function skuEntry(base: GuessedEntry, texts: readonly string[]): GuessedEntry | undefined {
  const part = new Set(texts).size / texts.length;
  if (part === 1) return base;
  return part >= enough && base.sure ? unsure(base, 'some are there more than once, and only the first row of each is taken') : undefined;
}

function priceEntry(base: GuessedEntry, { name, texts, currency: usual, decimal }: Evidence): GuessedEntry | undefined {
  const said = name.currency ?? currencyIn(texts);
  const currency = said ?? usual;
  const prices = texts.filter((text) => typeof readPrice(text, currency, decimal) === 'bigint').length;
  if (texts.length > 0 && prices / texts.length < 0.5) return undefined;
  const entry = { ...base, ...(base.name === 'floor' ? {} : { currency }) };
  return texts.length === 0 || prices / texts.length < enough ? unsure(entry, 'many cells are no price') : entry;
}

function dateEntry(
  base: GuessedEntry,
  texts: readonly string[],
  plausible: Parameters<typeof readable>[1]['plausible'],
): GuessedEntry | undefined {
  const type = { type: 'date' } as const;
  if (readable(texts, { type, plausible }) >= enough) return base;
  const date = dateOrderOf(texts);
  return date === undefined || readable(texts, { type, plausible, date }) < enough ? undefined : { ...base, date };
}

/** The one currency that the cells name. */
function currencyIn(texts: readonly string[]): string | undefined {
  const found = new Set<string>();
  for (const text of texts) {
    for (const piece of text.split(/[\d\s.,'’-]+/u)) {
      const [currency] = piece === '' ? [] : currenciesOf(piece);
      if (currency !== undefined) found.add(currency);
    }
  }
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

const reservedWords = new Set(['category', 'decimal', 'total', 'sku', 'price', 'quantity', 'lead-time', 'floor', 'since']);

const control = /\p{Cc}/u;

/** Where every name is a property, each column is one, under its own name. */
function openEntry(column: string, name: ColumnName | undefined, taken: ReadonlySet<string>): GuessedEntry | undefined {
  const own = name?.unit === undefined && name?.currency === undefined ? column : name.bare.replaceAll(' ', '-');
  if (own === '' || own.length > 64 || control.test(own) || taken.has(own) || reservedWords.has(own)) return undefined;
  return {
    name: own,
    column,
    ...(name?.unit === undefined ? {} : { unit: name.unit }),
    ...(name?.currency === undefined ? {} : { currency: name.currency }),
    sure: true,
  };
}

/** Customers ask for an engine in a word, `1.3 petrol`: its size in litres and its fuel. */
function engineOf(entries: readonly GuessedEntry[], vocabulary: Vocabulary): GuessedEntry[] {
  if (vocabulary.name !== 'car' || entries.some(({ name }) => name === 'engine')) return [];
  const size = entries.find(({ name, unit }) => name === 'engine-size' && unit === 'l')?.column;
  const fuel = entries.find(({ name }) => name === 'fuel')?.column;
  if (size === undefined || fuel === undefined || /[{}]/.test(size + fuel)) return [];
  return [{ name: 'engine', template: `{${size}} {${fuel}}`, sure: false, why: 'put together from its size and its fuel' }];
}

function whyUnused(name: ColumnName | undefined, unlike: string | undefined): { readonly why?: string } {
  if (unlike !== undefined) return { why: unlike };
  const question = name === undefined ? undefined : readValue(`1 ${name.words}`, { type: 'any' });
  return question?.kind === 'missing' ? { why: question.reason } : {};
}
