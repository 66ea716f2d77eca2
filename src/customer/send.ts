import { codeOf, MevilleError, type ErrorCode } from '../base/errors.js';
import { stopwatch } from '../base/clock.js';
import { areasMeet } from '../documents/area.js';
import type { RequestFacts } from '../documents/request/create.js';
import { byCodeUnits } from '../base/bytes.js';
import type { AnswerRecord, RequestState, VendorEntry } from '../store/ledger.js';
import { requireUntelling } from './content/guard.js';
import { makeCopy, type Copy } from './copies.js';
import { readExchange, type Outcome } from './outcome.js';
import { misfits, type Misfit } from './misfits.js';
import type { CustomerPorts } from './ports.js';
import { factsOf, type RequestDraft } from './request-file.js';
import { scattered, type Spread } from './scatter.js';
import { lasts, refreshVendor, storedProfile } from './vendor-book.js';

/** A vendor that was not asked, and why. */
export interface Skipped {
  readonly vendor: string;
  readonly reason: Misfit;
}

/** What one vendor did, as it did it. */
export interface Progress {
  readonly vendor: string;
  readonly ms: number;
  readonly outcome: Outcome;
}

export interface Prepared {
  readonly id: string;
  readonly vendors: readonly VendorEntry[];
  readonly skipped: readonly Skipped[];
  /** Vendors whose profile had to be fetched again and could not be. */
  readonly failed: readonly { readonly vendor: string; readonly code: ErrorCode }[];
}

/**
 * Chooses the vendors whose category and area fit, brings old profiles up to date, and writes the request to the ledger. Nothing of
 * the request has left the machine when this returns.
 * @param deadline milliseconds for fetching one profile
 * @throws no-answer, with why for each vendor, when there is nobody to ask, text-refused unless the draft allows it, and interrupted; the ledger has
 * no request then
 */
export async function prepare(
  ports: CustomerPorts,
  draft: RequestDraft,
  entries: readonly VendorEntry[],
  deadline: number,
  signal?: AbortSignal,
  spread?: Spread,
): Promise<Prepared> {
  await requireUntelling(draft);
  const facts = factsOf(draft, ports.clock());
  const chosen = await choose(ports, facts, entries, deadline, signal, spread);
  if (chosen.vendors.length === 0) throw nobody(chosen);
  const record = { category: draft.vocabulary.name, facts, vendors: chosen.vendors };
  const id = await ports.ledger.create(ports.sender.proxied === true ? { ...record, proxied: true } : record, ports.random(32));
  return { id, ...chosen };
}

const nobody = ({ skipped, failed }: Omit<Prepared, 'id'>): MevilleError =>
  new MevilleError('no-answer', 'No vendor of the book fits this request.', {
    faults: [
      ...skipped.map(({ vendor, reason }) => ({ message: `${vendor} ${misfits[reason]}` })),
      ...failed.map(({ vendor, code }) => ({ message: `${vendor} could not renew its profile (${code})` })),
    ],
    hint: 'Nothing was sent. Add a vendor that fits: meville vendors add URL',
  });

/** The vendors that a request would go to. */
export async function choose(
  ports: CustomerPorts,
  facts: RequestFacts,
  entries: readonly VendorEntry[],
  deadline: number,
  signal?: AbortSignal,
  spread?: Spread,
): Promise<Omit<Prepared, 'id'>> {
  const vendors: VendorEntry[] = [];
  const skipped: Skipped[] = [];
  const failed: { vendor: string; code: ErrorCode }[] = [];
  const fitting: VendorEntry[] = [];
  for (const entry of entries) {
    const reason = await misfit(entry, facts);
    if (reason === undefined) fitting.push(entry);
    else skipped.push({ vendor: entry.name, reason });
  }
  const [old, fresh] = await byAge(fitting, facts.exp);
  const refresh = async (entry: VendorEntry, cancel: AbortSignal): Promise<VendorEntry> => refreshVendor(ports, entry, deadline, cancel);
  for await (const { job, result, error } of scattered(ports, old, refresh, signal, spread)) {
    // A profile that is new may say something else than the one that was kept.
    const reason = error === undefined ? await misfit(result, facts) : undefined;
    if (error !== undefined) failed.push({ vendor: job.name, code: codeOf(error) });
    else if (reason === undefined) vendors.push(result);
    else skipped.push({ vendor: job.name, reason });
  }
  if (signal?.aborted === true) throw new MevilleError('interrupted', 'Interrupted before anybody was asked.');
  return { vendors: [...fresh, ...vendors].toSorted((a, b) => byCodeUnits(a.name, b.name)), skipped, failed };
}

/** Those whose profile has to be fetched again because it ends too early, and the others. */
async function byAge(entries: readonly VendorEntry[], until: number): Promise<[old: VendorEntry[], fresh: VendorEntry[]]> {
  const [old, fresh]: [VendorEntry[], VendorEntry[]] = [[], []];
  for (const entry of entries) ((await lasts(entry, until)) ? fresh : old).push(entry);
  return [old, fresh];
}

async function misfit(entry: VendorEntry, { demand }: RequestFacts): Promise<Skipped['reason'] | undefined> {
  const { claims } = (await storedProfile(entry)).profile;
  if (!claims.categories.includes(demand.itemOffered.category)) return 'category';
  if (!claims.areaServed.some((area) => areasMeet(area, demand.areaServed))) return 'area';
  return claims.versions.includes(1) ? undefined : 'version';
}

/**
 * Posts the copies of a request to every vendor that has not given a usable answer yet, and yields what each does as it does it. What
 * came is in the ledger before it is yielded, so whoever stops here can go on with the same call later.
 * @param wait milliseconds for each vendor, from when it is asked
 */
export async function* exchange(
  ports: CustomerPorts,
  id: string,
  wait: number,
  signal?: AbortSignal,
  spread?: Spread,
): AsyncGenerator<Progress> {
  const seed = await ports.ledger.seed();
  const state = await ports.ledger.read(id);
  const open = await unanswered(ports, seed, state);
  const ask = async (entry: VendorEntry, cancel: AbortSignal): Promise<Progress> => {
    const { vendor } = await storedProfile(entry);
    const copy = await makeCopy(seed, state.salt, state.record.facts, vendor.id);
    const started = stopwatch();
    const answer = {
      vendor: entry.name,
      outcome: await attempt(ports, entry, copy, wait, cancel),
      at: ports.clock(),
      ms: Math.round(stopwatch() - started),
    };
    await ports.ledger.addAnswer(id, answer);
    return {
      vendor: entry.name,
      ms: answer.ms,
      outcome: await readExchange(copy, vendor, [answer], state.record.facts.exp, ports.clock()),
    };
  };
  for await (const { result, error } of scattered(ports, open, ask, signal, spread)) {
    if (error === undefined) yield result;
    else if (signal?.aborted !== true) throw error;
  }
}

/** What one post came to. Only what the vendor or the network did: a ledger that fails is no failure of the vendor. */
async function attempt(
  { sender }: CustomerPorts,
  entry: VendorEntry,
  copy: Copy,
  wait: number,
  cancel: AbortSignal,
): Promise<AnswerRecord['outcome']> {
  try {
    const reply = await sender.post(entry, 'requests', copy.request.token, wait, cancel);
    if (reply.kind === 'answered') return { kind: 'answered', sealed: reply.body };
    return reply.kind === 'later' ? { kind: 'later' } : { kind: 'failed', code: 'response-refused' };
  } catch (thrown) {
    // Whoever interrupts has not learned anything about the vendor.
    if (cancel.aborted) throw thrown;
    return { kind: 'failed', code: codeOf(thrown) };
  }
}

async function unanswered(ports: CustomerPorts, seed: Uint8Array<ArrayBuffer>, state: RequestState): Promise<VendorEntry[]> {
  const open: VendorEntry[] = [];
  for (const entry of state.record.vendors) {
    const answers = state.answers.filter(({ vendor }) => vendor === entry.name);
    const { vendor } = await storedProfile(entry);
    const usable =
      answers.length > 0 &&
      isUsable(
        await readExchange(
          await makeCopy(seed, state.salt, state.record.facts, vendor.id),
          vendor,
          answers,
          state.record.facts.exp,
          ports.clock(),
        ),
      );
    if (!usable) open.push(entry);
  }
  return open;
}

const isUsable = (outcome: Outcome): boolean => outcome.kind === 'offers' || outcome.kind === 'refused';
