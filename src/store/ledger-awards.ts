import { join } from 'node:path';
import { utf8 } from '../base/bytes.js';
import { publish, readFile, storageFailed } from './files.js';
import type { AwardEnd, AwardRecord, RequestState } from './ledger.js';
import { awardFrom, awardToJson, endFrom, endToJson } from './ledger-records.js';
import { readRecord, writeRecord, type JsonObject } from './record.js';

/**
 * The claims on one request, numbered: `award-1`, its end `award-1.end`, `award-2`, ... Each file is created exclusively, and a claim
 * only when the one before has an end. Nothing is renamed or removed, so a process that is late can never free another's claim.
 */

const most = 1024 * 1024;

const claimFile = (folder: string, number: number): string => join(folder, `award-${String(number)}`);
const endFile = (folder: string, number: number): string => `${claimFile(folder, number)}.end`;

export async function readAwards(folder: string): Promise<RequestState['awards']> {
  const awards: { award: AwardRecord; end?: AwardEnd }[] = [];
  for (;;) {
    const number = awards.length + 1;
    const award = await readChecked(claimFile(folder, number), awardFrom);
    if (award === undefined) return awards;
    const end = await readChecked(endFile(folder, number), endFrom);
    awards.push(end === undefined ? { award } : { award, end });
  }
}

export async function claimAward(folder: string, award: AwardRecord): Promise<boolean> {
  for (;;) {
    const awards = await readAwards(folder);
    const last = awards.at(-1);
    if (last !== undefined && last.end === undefined) return false;
    if (await publish(claimFile(folder, awards.length + 1), utf8(writeRecord(awardToJson(award))))) return true;
    // Another was faster; its claim may have ended already, so look again.
  }
}

export async function endAward(folder: string, award: string, end: AwardEnd): Promise<void> {
  const awards = await readAwards(folder);
  const last = awards.at(-1);
  if (last === undefined || last.end !== undefined || last.award.award !== award) return;
  await publish(endFile(folder, awards.length), utf8(writeRecord(endToJson(end))));
}

/** Undefined when there is no such file. @throws storage-failed when it is damaged */
async function readChecked<T>(path: string, from: (record: JsonObject | undefined) => T | undefined): Promise<T | undefined> {
  const bytes = await readFile(path, { most });
  if (bytes === undefined) return undefined;
  const value = from(readRecord(bytes));
  if (value === undefined) throw storageFailed(path, 'is damaged');
  return value;
}
