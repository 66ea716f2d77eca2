import { visible } from '../../base/text.js';
import { minorDigits } from '../../base/values/currencies.js';
import { readValue } from '../../base/values/read.js';
import { dimensionWords, unitOf } from '../../base/values/units.js';
import type { Dimension, ValueType } from '../../base/values/value.js';
import type { Choice, Prompt } from '../../customer/compose/prompt.js';
import type { Vocabulary } from '../../schema/vocabulary.js';
import { unsaid, type Guess, type GuessedEntry } from '../../vendor/stock/guess/guess.js';
import { readable } from '../../vendor/stock/guess/shape.js';
import { cellText } from '../../vendor/stock/loosen.js';
import { dateOrders, type DateOrder } from '../../vendor/stock/transform.js';

/** What somebody is asked of the columns of a list, column by column; free of how it is put. */

export interface Subject {
  readonly guess: Guess;
  readonly columns: readonly string[];
  /** The first rows. */
  readonly cells: readonly (readonly (string | undefined)[])[];
  readonly words: Vocabulary;
  readonly currency: string;
}

/** What was said, by the id of the question, in the order of the questions. */
export type Answers = ReadonlyMap<string, string>;

const none = '';
/** The id of the question for what no column says. */
const sameForAll = 'constant';

/** Of what is no property of the thing. */
const own: readonly (readonly [name: string, label: string, type: ValueType])[] = [
  ['sku', 'what tells it from the others (SKU)', { type: 'text' }],
  ['price', 'the price of one', { type: 'money' }],
  ['quantity', 'how many there are', { type: 'number' }],
  ['lead-time', 'how long a delivery takes', { type: 'quantity', dimension: 'time' }],
  ['floor', 'the least it may be sold for; nobody learns of it', { type: 'money' }],
  ['since', 'since when it is in stock', { type: 'date' }],
];

/** The next question; undefined when all have been answered. */
export function nextQuestion(subject: Subject, answers: Answers): Prompt | undefined {
  for (const [at, column] of subject.columns.entries()) {
    const meaning = answers.get(`column:${String(at)}`);
    if (meaning === undefined) return meaningOf(subject, at, column, answers);
    const detail = meaning === none ? undefined : detailOf(subject, at, meaning);
    if (detail !== undefined && !answers.has(detail.id)) return detail;
  }
  const missing = unsaid(answered(subject, answers));
  return missing === undefined || answers.has(sameForAll) ? undefined : constantOf(subject, missing);
}

/** What the answers make of the guess. */
export function answered(subject: Subject, answers: Answers): Guess {
  const entries = subject.columns.flatMap((column, at): GuessedEntry[] => {
    const name = answers.get(`column:${String(at)}`) ?? none;
    if (name === none) return [];
    const unit = answers.get(`unit:${String(at)}`) ?? '';
    const currency = answers.get(`currency:${String(at)}`) ?? '';
    const date = answers.get(`date:${String(at)}`) ?? '';
    return [
      {
        name,
        column,
        ...(unit === '' ? {} : { unit }),
        ...(currency === '' ? {} : { currency }),
        ...(date === '' ? {} : { date: date as DateOrder }),
        sure: true,
      },
    ];
  });
  const used = new Set(entries.map(({ column }) => column));
  const names = new Set(entries.map(({ name }) => name));
  // What is put together from columns stands as long as they do.
  const together = subject.guess.entries.filter(
    ({ name, template }) => template !== undefined && !names.has(name) && names.has('engine-size') && names.has('fuel'),
  );
  const constant = answers.get(sameForAll) ?? '';
  const { foremost } = subject.guess;
  const same = constant === '' || foremost === undefined || names.has(foremost) ? [] : [{ name: foremost, constant, sure: true }];
  return {
    ...subject.guess,
    entries: [...entries, ...same, ...together],
    unused: subject.columns.filter((column) => !used.has(column)).map((column) => ({ column })),
  };
}

function meaningOf({ guess, cells, words }: Subject, at: number, column: string, answers: Answers): Prompt {
  const taken = new Set([...answers].flatMap(([id, said]) => (id.startsWith('column:') ? [said] : [])));
  const guessed = guess.entries.find((entry) => entry.column === column)?.name;
  const labels: (readonly [string, string])[] = [
    ...own.map(([name, label]): readonly [string, string] => [name, label]),
    ...words.properties.map(({ name, label }): readonly [string, string] => [name, name === label ? name : `${name} (${label})`]),
    ...(guessed !== undefined && words.open ? [[guessed, guessed] as const] : []),
  ];
  const choices: Choice[] = [
    { value: none, label: 'nothing of this: leave it out' },
    ...labels.filter(([name]) => !taken.has(name)).map(([value, label]) => ({ value, label })),
  ];
  const suggested = guessed !== undefined && !taken.has(guessed) ? guessed : none;
  // What is suggested is the first that is seen.
  const sorted = [...choices.filter(({ value }) => value === suggested), ...choices.filter(({ value }) => value !== suggested)];
  return {
    kind: 'choice',
    id: `column:${String(at)}`,
    part: '',
    text: `What is the column "${visible(column, { maxWidth: 40 })}"?`,
    help: examplesOf(cells, at),
    choices: sorted,
    suggested,
  };
}

function constantOf({ words }: Subject, name: string): Prompt {
  const type = words.named(name)?.type;
  return {
    kind: 'text',
    id: sameForAll,
    part: '',
    text: `No column says the ${name}. Is it the same for all?`,
    help: `Write it, or nothing where it is not. Customers name the ${name} first.`,
    suggested: '',
    fault: (text) => {
      const value = text === '' || type === undefined ? undefined : readValue(text, type);
      return value?.kind === 'missing' ? value.reason : undefined;
    },
  };
}

const mostShown = 4;

function examplesOf(cells: Subject['cells'], at: number): string {
  const shown = [...new Set(cells.flatMap((row) => cellText(row[at] ?? '', true) ?? []))].slice(0, mostShown);
  return shown.length === 0
    ? 'Its first cells are empty.'
    : `It begins: ${shown.map((text) => visible(text, { maxWidth: 30 })).join(' · ')}`;
}

/** The unit, the currency or the order of dates, when the cells do not say it themselves. */
function detailOf({ guess, columns, cells, words, currency }: Subject, at: number, meaning: string): Prompt | undefined {
  const column = columns[at] ?? '';
  const type = own.find(([name]) => name === meaning)?.[2] ?? words.named(meaning)?.type;
  const guessed = guess.entries.find((entry) => entry.column === column && entry.name === meaning);
  const texts = cells.flatMap((row) => cellText(row[at] ?? '', true) ?? []);
  const common = { part: '', help: '' };
  if (type?.type === 'money' && meaning !== 'floor') {
    return {
      ...common,
      kind: 'text',
      id: `currency:${String(at)}`,
      text: `In which currency is "${visible(column, { maxWidth: 40 })}"?`,
      suggested: guessed?.currency ?? currency,
      fault: (text) => (minorDigits(text) === undefined ? 'write a code of ISO 4217, for example GBP' : undefined),
    };
  }
  if (type?.type === 'quantity' && readable(texts, { type }) < 1) {
    const { dimension } = type;
    const suggested = guessed?.unit ?? dimensionWords[dimension].unit;
    const text = `In which unit are bare numbers of "${visible(column, { maxWidth: 40 })}"?`;
    return { ...common, kind: 'text', id: `unit:${String(at)}`, text, suggested, fault: (unit) => unitFault(unit, dimension) };
  }
  if (type?.type === 'date' && readable(texts, { type }) < 0.8) {
    return {
      ...common,
      kind: 'choice',
      id: `date:${String(at)}`,
      text: `In which order are the dates of "${visible(column, { maxWidth: 40 })}"?`,
      help: examplesOf(cells, at),
      choices: dateOrders.map((order) => ({ value: order, label: order })),
      ...(guessed?.date === undefined ? {} : { suggested: guessed.date }),
    };
  }
  return undefined;
}

const unitFault = (text: string, dimension: Dimension): string | undefined =>
  unitOf(text)?.dimension === dimension
    ? undefined
    : `write a unit of ${dimensionWords[dimension].noun}, for example ${dimensionWords[dimension].unit}`;
