import type { Disclosure } from '../../customer/disclosure/table.js';
import { columnsOf } from './columns.js';
import { safe, type Printer } from './printer.js';
import { wrap } from './wrap.js';

/** Who learns something at which moment, as the heading of what they learn. In the order in which it happens. */
const headings: readonly { readonly who: Disclosure['who']; readonly when: Disclosure['when']; readonly text: string }[] = [
  { who: 'vendors', when: 'send', text: 'Each vendor that is asked reads' },
  { who: 'vendors', when: 'connection', text: 'Each connection tells the vendor' },
  { who: 'network', when: 'connection', text: 'Each connection tells whoever carries it' },
  { who: 'winner', when: 'award', text: 'When you award, the winner alone reads' },
  { who: 'winner', when: 'contact', text: 'With --contact, and after its receipt, the winner alone reads' },
];

const indent = '  ';
const gap = '  ';
/** Columns in which a sentence can still be read. */
const narrowest = 20;
/** More than this pulls the columns of a row too far apart. */
const widestRoom = 100;

/** The table of what leaves the machine. Nothing in it is cut off: what is not shown would not be known to leave. */
export function printDisclosures(out: Printer, rows: readonly Disclosure[]): void {
  const shown = rows.map((row) => ({ ...row, field: safe(row.field), value: safe(row.value) }));
  const room = Math.min(out.room, widestRoom);
  const widths = fit(shown, room);
  for (const { who, when, text } of headings) {
    const here = shown.filter((row) => row.who === who && row.when === when);
    if (here.length === 0) continue;
    out.text(out.style.bold(`${text}:`));
    for (const row of here) out.lines(widths === undefined ? stacked(row, room) : beside(row, widths));
  }
  out.text('Nobody is told your preferences, the ranking, your vendor book, or who else was asked.');
}

type Widths = readonly [field: number, value: number, why: number];
type Cells = Pick<Disclosure, 'field' | 'value' | 'why'>;

/** Widths that fill the room, shared as the texts need it; undefined when there is no room for three columns. */
function fit(rows: readonly Cells[], room: number): Widths | undefined {
  const widest = (of: (row: Cells) => string): number => Math.max(0, ...rows.map((row) => columnsOf(of(row))));
  const left = room - indent.length - 2 * gap.length;
  const field = Math.min(
    widest(({ field: text }) => text),
    Math.floor(left / 3),
  );
  const half = Math.floor((left - field) / 2);
  if (half < narrowest) return undefined;
  const [value, why] = [widest((row) => row.value), widest((row) => row.why)];
  // Whoever needs less than half leaves the rest to the other.
  const forValue = Math.min(value, Math.max(half, left - field - why));
  return [field, forValue, Math.min(why, left - field - forValue)];
}

function beside({ field, value, why }: Cells, [fieldWidth, valueWidth, whyWidth]: Widths): string[] {
  const columns = [
    wrap(field, fieldWidth, { hard: true }),
    wrap(value, valueWidth, { hard: true }),
    wrap(why, whyWidth, { hard: true }),
  ] as const;
  const height = Math.max(...columns.map((lines) => lines.length));
  const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - columnsOf(text)));
  return Array.from({ length: height }, (_, at) => {
    const [first = '', second = '', third = ''] = columns.map((lines) => lines[at]);
    return `${indent}${pad(first, fieldWidth)}${gap}${pad(second, valueWidth)}${gap}${third}`.trimEnd();
  });
}

/** One below the other. */
const stacked = ({ field, value, why }: Cells, room: number): string[] => [
  ...wrap(`${indent}${field}: ${value}`, room, { indent: indent.repeat(2), hard: true }),
  ...wrap(`${indent.repeat(3)}${why}`, room, { indent: indent.repeat(3), hard: true }),
];
