import { join } from 'node:path';
import { utf8 } from '../base/bytes.js';
import { append, readFile } from './files.js';
import type { AnswerRecord } from './ledger.js';
import { answerFrom, answerToJson } from './ledger-records.js';
import { readRecord, writeRecord } from './record.js';

/**
 * The answers to one request, a line each, in the order they came. A record is one write that begins and ends with a line feed: when a
 * crash tears one, the next begins on a line of its own all the same.
 */

const most = 512 * 1024 * 1024;
const lineFeed = 0x0a;

const fileOf = (folder: string): string => join(folder, 'answers.ndjson');

export async function addAnswer(folder: string, answer: AnswerRecord): Promise<void> {
  await append(fileOf(folder), utf8(`\n${writeRecord(answerToJson(answer))}\n`));
}

export async function readAnswers(folder: string): Promise<{ readonly answers: AnswerRecord[]; readonly damaged: number }> {
  const bytes = (await readFile(fileOf(folder), { most })) ?? new Uint8Array();
  const answers: AnswerRecord[] = [];
  let damaged = 0;
  for (let start = 0; start < bytes.length;) {
    const feed = bytes.indexOf(lineFeed, start);
    const end = feed === -1 ? bytes.length : feed;
    if (end > start) {
      const answer = answerFrom(readRecord(bytes.subarray(start, end)));
      if (answer === undefined) damaged += 1;
      else answers.push(answer);
    }
    start = end + 1;
  }
  return { answers, damaged };
}
