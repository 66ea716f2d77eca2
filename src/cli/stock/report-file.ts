import { stringify } from 'csv-stringify/sync';
import type { CellNote, ReportSink, UnusableRow } from '../../vendor/stock/report.js';
import { guard } from '../../vendor/stock/loosen.js';
import type { Context } from '../context/context.js';

/** Every row and cell that could not be used, as CSV that no spreadsheet takes for formulas. */
export interface ReportFile {
  readonly sink: ReportSink;
  /** Writes what has come in. */
  readonly flush: () => Promise<void>;
  /** Gives the file its name. @throws file-exists */
  readonly publish: () => Promise<void>;
}

const header = ['row', 'line', 'property', 'reason'];

/** @throws file-exists, storage-failed */
export async function beginReport(context: Context, path: string): Promise<ReportFile> {
  const file = await context.files.begin(path);
  let lines = written(header);
  const add = ({ row, line, reason }: UnusableRow, property = ''): void => {
    lines += written([String(row), line === undefined ? '' : String(line), property, reason]);
  };
  const flush = async (): Promise<void> => {
    if (lines === '') return;
    const text = lines;
    lines = '';
    await file.write(text);
  };
  return {
    sink: { unusable: (row) => add(row), note: (cell: CellNote) => add(cell, cell.property) },
    flush,
    publish: async () => {
      await flush();
      await file.publish();
    },
  };
}

const written = (cells: readonly string[]): string => stringify([cells.map(guard)]);
