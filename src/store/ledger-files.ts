import { join } from 'node:path';
import { fromUtf8, utf8 } from '../base/bytes.js';
import { MevilleError } from '../base/errors.js';
import { visible } from '../base/text.js';
import type { Random } from '../crypto/random.js';
import { findFolder, publish, readFile, storageFailed } from './files.js';
import type { AnswerRecord, AwardEnd, AwardRecord, ContactRecord, Ledger, RequestRecord, RequestState } from './ledger.js';
import { addAnswer, readAnswers } from './ledger-answers.js';
import { claimAward, endAward, readAwards } from './ledger-awards.js';
import { forgetRequest } from './ledger-forget.js';
import { requestId, saltFile } from './ledger-place.js';
import { createRequestFolder, listRequests, readRequest } from './ledger-requests.js';
import { contactFrom, contactToJson } from './ledger-records.js';
import { readRecord, writeRecord } from './record.js';
import { readSecret, readSeed, type Unlock } from './seed-file.js';
import { refuseLocked } from './wallet/locked.js';

export { initialiseSeed } from './seed-file.js';

/** The largest receipt, agreement or contact that is read. */
const most = 1024 * 1024;

/**
 * The customer's ledger under `<home>/requests/<id>/`: `salt`, `request.json`, `answers.ndjson`, `award-1`, `award-1.end`, `award-2` ...,
 * `receipt`, `agreement`, `contact`, `contact.taken`. Every file but the answers gets its whole content once, exclusively, and is never changed;
 * the answers only grow. So nothing has to be locked, and a crash at any moment leaves what was there before or after. A folder without
 * its salt is being forgotten: with the salt its keys are gone.
 * @param unlock asks for the passphrase, when the seed has one and is needed; once
 */
export const openLedger = (home: string, random: Random, unlock: Unlock = nobodyToAsk): Ledger => new LedgerFiles(home, random, unlock);

const nobodyToAsk: Unlock = async (file) => {
  throw new MevilleError('answer-missing', `${visible(file)} has a passphrase, and nobody gives it.`);
};

class LedgerFiles implements Ledger {
  readonly #home: string;
  readonly #requests: string;
  readonly #random: Random;
  readonly #unlock: Unlock;
  #seed: Promise<Uint8Array<ArrayBuffer>> | undefined;

  constructor(home: string, random: Random, unlock: Unlock) {
    this.#home = home;
    this.#unlock = unlock;
    this.#requests = join(home, 'requests');
    this.#random = random;
  }

  async seed(): Promise<Uint8Array<ArrayBuffer>> {
    await refuseLocked(this.#home);
    // Opening it takes a person's answer and much work.
    this.#seed ??= readSeed(this.#home, this.#unlock).catch((thrown: unknown) => {
      this.#seed = undefined;
      throw thrown;
    });
    return this.#seed;
  }

  async create(record: RequestRecord, salt: Uint8Array): Promise<string> {
    await refuseLocked(this.#home);
    return createRequestFolder(this.#requests, record, salt, this.#random);
  }

  async list(): Promise<readonly string[]> {
    await refuseLocked(this.#home);
    return listRequests(this.#requests);
  }

  async read(id: string): Promise<RequestState> {
    return this.#within(id, async (folder, salt) => {
      const record = await readRequest(folder);
      const { answers, damaged } = await readAnswers(folder);
      const awards = await readAwards(folder);
      const receipt = await readText(join(folder, 'receipt'));
      const agreement = await readText(join(folder, 'agreement'));
      const contact = await readContact(folder);
      const contactTaken = (await readFile(join(folder, 'contact.taken'), { most })) !== undefined;
      return {
        id,
        salt,
        record,
        answers,
        damaged,
        awards,
        ...(receipt === undefined ? {} : { receipt }),
        ...(agreement === undefined ? {} : { agreement }),
        ...(contact === undefined ? {} : { contact }),
        contactTaken,
      };
    });
  }

  async addAnswer(id: string, answer: AnswerRecord): Promise<void> {
    return this.#within(id, async (folder) => addAnswer(folder, answer));
  }

  async claimAward(id: string, award: AwardRecord): Promise<boolean> {
    return this.#within(id, async (folder) => {
      // A receipt can come after the silence that ended its claim; then the thing is bought, and must not be bought again.
      if ((await readText(join(folder, 'receipt'))) !== undefined) return false;
      return claimAward(folder, award);
    });
  }

  async endAward(id: string, award: string, end: AwardEnd): Promise<void> {
    return this.#within(id, async (folder) => endAward(folder, award, end));
  }

  async keepReceipt(id: string, receipt: string): Promise<string> {
    return this.#keepText(id, 'receipt', receipt);
  }

  async keepAgreement(id: string, agreement: string): Promise<string> {
    return this.#keepText(id, 'agreement', agreement);
  }

  async keepContact(id: string, contact: ContactRecord): Promise<ContactRecord> {
    return this.#within(id, async (folder) => {
      await publish(join(folder, 'contact'), utf8(writeRecord(contactToJson(contact))));
      return (await readContact(folder)) ?? contact;
    });
  }

  async markContactTaken(id: string): Promise<void> {
    return this.#within(id, async (folder) => {
      await publish(join(folder, 'contact.taken'), utf8('taken\n'));
    });
  }

  async forget(id: string): Promise<void> {
    await refuseLocked(this.#home);
    // Only a well-formed id becomes a part of a path.
    if (!requestId.test(id) || !(await findFolder(this.#requests)) || !(await forgetRequest(this.#requests, id))) throw unknown(id);
    // Locked meanwhile, the request may have been read before its salt was gone.
    await refuseLocked(this.#home);
  }

  async #keepText(id: string, name: string, text: string): Promise<string> {
    return this.#within(id, async (folder) => {
      const path = join(folder, name);
      await publish(path, utf8(text));
      return path;
    });
  }

  /** Does something in the folder of a request that is there, and still is when that is done: it can be forgotten at any time. */
  async #within<T>(id: string, run: (folder: string, salt: Uint8Array<ArrayBuffer>) => Promise<T>): Promise<T> {
    await refuseLocked(this.#home);
    // Only a well-formed id becomes a part of a path.
    const folder = requestId.test(id) && (await findFolder(this.#requests)) ? join(this.#requests, id) : undefined;
    const salt = folder !== undefined && (await findFolder(folder)) ? await readSecret(saltFile(folder)) : undefined;
    if (folder === undefined || salt === undefined) throw unknown(id);
    const [done] = await Promise.allSettled([run(folder, salt)]);
    if ((await readSecret(saltFile(folder))) === undefined) throw unknown(id);
    if (done.status === 'rejected') throw done.reason;
    return done.value;
  }
}

const unknown = (id: string): MevilleError =>
  new MevilleError('request-unknown', `There is no request "${visible(id, { maxWidth: 40 })}".`);

async function readText(path: string): Promise<string | undefined> {
  const bytes = await readFile(path, { most });
  if (bytes === undefined) return undefined;
  try {
    return fromUtf8(bytes);
  } catch (cause) {
    throw storageFailed(path, 'is damaged', cause);
  }
}

async function readContact(folder: string): Promise<ContactRecord | undefined> {
  const path = join(folder, 'contact');
  const bytes = await readFile(path, { most });
  if (bytes === undefined) return undefined;
  const contact = contactFrom(readRecord(bytes));
  if (contact === undefined) throw storageFailed(path, 'is damaged');
  return contact;
}
