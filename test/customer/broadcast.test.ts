import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { limits } from '../../src/base/limits.js';
import { broadcast, type Outcome } from '../../src/customer/broadcast.js';
import { createHttpSender } from '../../src/transport/http/client.js';
import { ample, answer, latch, rawServer, saying } from '../transport/support.js';

const numbers = (count: number): number[] => Array.from({ length: count }, (_, i) => i);
const collect = async <T, R>(outcomes: AsyncIterable<Outcome<T, R>>): Promise<Outcome<T, R>[]> => {
  const all: Outcome<T, R>[] = [];
  for await (const outcome of outcomes) all.push(outcome);
  return all;
};
/** Settles only when the signal fires. */
const untilAborted = async (signal: AbortSignal): Promise<never> =>
  new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Error('aborted')));
  });

describe('a broadcast', () => {
  test('gives one outcome for every job, and nothing for no jobs', async () => {
    const outcomes = await collect(broadcast(numbers(1000), async (job) => job * 2));
    expect(outcomes.map(({ job, result }) => [job, result]).toSorted(([a = 0], [b = 0]) => a - b)).toEqual(
      numbers(1000).map((job) => [job, job * 2]),
    );
    expect(await collect(broadcast([], async () => 1))).toEqual([]);
  });

  test('gives results as they arrive, not in the order of the jobs', async () => {
    const slow = latch();
    const seen: number[] = [];
    for await (const { job } of broadcast(numbers(5), async (number) => (number === 0 ? slow.opened : undefined))) {
      seen.push(job);
      if (seen.length === 4) slow.open();
    }
    expect(seen).toEqual([1, 2, 3, 4, 0]);
  });

  test('goes on when a job fails, whether it rejects, throws at once or throws no error', async () => {
    const outcomes = await collect(
      broadcast(numbers(4), (job) => {
        if (job === 1) throw new Error('at once');
        // oxlint-disable-next-line typescript/prefer-promise-reject-errors -- a hostile job
        return job === 2 ? Promise.reject(undefined) : job === 3 ? Promise.reject(new Error('later')) : Promise.resolve('fine');
      }),
    );
    expect(outcomes.toSorted((a, b) => a.job - b.job).map(({ result, error }) => result ?? error?.message)).toEqual([
      'fine',
      'at once',
      'The job failed with something that is no error.',
      'later',
    ]);
  });

  test.each([
    [undefined, limits.inFlight],
    [7, 7],
    [1, 1],
  ])('runs at most so many jobs at once: %s', async (inFlight, most) => {
    let running = 0;
    let peak = 0;
    const job = async (): Promise<void> => {
      running += 1;
      peak = Math.max(peak, running);
      await sleep(1);
      running -= 1;
    };
    await collect(broadcast(numbers(600), job, inFlight === undefined ? {} : { inFlight }));
    expect(peak).toBe(most);
  });

  test('does not run far ahead of a consumer that is slow', async () => {
    let started = 0;
    const outcomes = broadcast(
      numbers(100),
      async () => {
        started += 1;
      },
      { inFlight: 5 },
    );
    await outcomes.next();
    await sleep(20);
    expect(started).toBeLessThanOrEqual(11);
    await outcomes.return();
  });

  test('stops when the consumer stops: running jobs are aborted and over, others never start', async () => {
    let started = 0;
    let ended = 0;
    for await (const { job } of broadcast(
      numbers(100),
      async (number, signal) => {
        started += 1;
        try {
          if (number > 0) await untilAborted(signal);
        } finally {
          ended += 1;
        }
      },
      { inFlight: 10 },
    )) {
      expect(job).toBe(0);
      break;
    }
    expect(started).toBeLessThanOrEqual(11);
    expect(ended).toBe(started);
  });

  test('stops when the consumer throws', async () => {
    const aborted: boolean[] = [];
    const run = async (job: number, signal: AbortSignal): Promise<void> => {
      if (job > 0) await untilAborted(signal).catch(() => aborted.push(true));
    };
    const consume = async (): Promise<void> => {
      for await (const { job } of broadcast(numbers(3), run)) throw new Error(`stopped at ${String(job)}`);
    };
    await expect(consume()).rejects.toThrow('stopped at 0');
    expect(aborted).toEqual([true, true]);
  });

  test('ends when its signal fires: running jobs yield their errors, others never start', async () => {
    const control = new AbortController();
    const outcomes: Outcome<number, unknown>[] = [];
    const reasons: unknown[] = [];
    const run = async (_job: number, signal: AbortSignal): Promise<never> => {
      signal.addEventListener('abort', () => reasons.push(signal.reason));
      return untilAborted(signal);
    };
    setTimeout(() => control.abort('enough'), 5);
    for await (const outcome of broadcast(numbers(100), run, { inFlight: 10, signal: control.signal })) outcomes.push(outcome);
    expect(outcomes.map(({ error }) => error?.message)).toEqual(Array.from({ length: 10 }, () => 'aborted'));
    expect(reasons).toEqual(Array.from({ length: 10 }, () => 'enough'));
  });

  test('does not start when its signal has fired', async () => {
    const run = vi.fn<() => Promise<void>>();
    expect(await collect(broadcast(numbers(3), run, { signal: AbortSignal.abort() }))).toEqual([]);
    expect(run).not.toHaveBeenCalled();
  });
});

describe('a broadcast over HTTP', () => {
  const warnings: string[] = [];
  const note = (warning: Error): void => {
    warnings.push(warning.name);
  };
  afterEach(() => {
    process.off('warning', note);
    warnings.length = 0;
  });

  test('leaves no listener behind, however many exchanges share a signal', async () => {
    process.on('warning', note);
    const { to } = await saying(answer(202, []));
    const sender = createHttpSender();
    const { signal } = new AbortController();
    const jobs = numbers(300);
    const through = await collect(broadcast(jobs, async (_job, own) => sender.post(to, 'requests', 'a.b.c', ample, own), { signal }));
    const direct = await collect(broadcast(jobs, async () => sender.post(to, 'requests', 'a.b.c', ample, signal)));
    await sleep(0);
    expect([...through, ...direct].filter(({ error }) => error !== undefined)).toEqual([]);
    expect(warnings).toEqual([]);
  });

  test('closes every connection when the consumer stops early', async () => {
    const silent = await rawServer(() => {});
    const quick = await saying(answer(202, []));
    const sender = createHttpSender();
    const jobs = [...numbers(50).map(() => silent.to), quick.to];
    for await (const { error } of broadcast(jobs, async (to, signal) => sender.post(to, 'requests', 'a.b.c', ample, signal))) {
      expect(error).toBeUndefined();
      break;
    }
    await expect.poll(() => silent.sockets.every((socket) => socket.destroyed)).toBe(true);
  });

  test('keeps the answers of honest vendors among hostile ones', async () => {
    const hostile = [
      await rawServer(() => {}),
      await rawServer((socket) => socket.resetAndDestroy()),
      await saying('garbage'),
      await saying(answer(200, ['content-type: text/html'], '<html>')),
      await saying(answer(302, ['location: /'])),
      await saying(answer(500, [])),
      await saying(answer(200, ['content-type: application/vrm+jwe'], 'x'.repeat(limits.toCustomer + 1))),
    ];
    const honest = await saying(answer(200, ['content-type: application/vrm+jwe'], 'a.b'));
    const jobs = numbers(200).map((i) => (i % 10 < hostile.length ? hostile[i % 10] : honest) ?? honest);
    const sender = createHttpSender();
    const outcomes = await collect(broadcast(jobs, async ({ to }, signal) => sender.post(to, 'requests', 'a.b.c', 3000, signal)));
    expect(outcomes).toHaveLength(200);
    for (const { job, result } of outcomes) expect(result).toEqual(job === honest ? { kind: 'answered', body: 'a.b' } : undefined);
  });
});
