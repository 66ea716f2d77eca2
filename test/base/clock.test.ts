import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { systemPause } from '../../src/base/clock.js';

describe('a pause', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
  afterEach(() => void vi.useRealTimers());

  const begun = (ms: number, signal: AbortSignal): { over: boolean } => {
    const state = { over: false };
    void systemPause(ms, signal).then(() => (state.over = true));
    return state;
  };

  test.each([1, 1000, 2 ** 31 - 1, 2 ** 31, 5e9])('of %d ms is over then, and not before', async (ms) => {
    const pause = begun(ms, new AbortController().signal);
    await vi.advanceTimersByTimeAsync(ms - 1);
    expect(pause.over).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(pause.over).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('of no time is over at once, and sets no timer', async () => {
    for (const ms of [0, -1]) await systemPause(ms, new AbortController().signal);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('ends without a complaint when the signal fires, before it or during it, and leaves no timer', async () => {
    await systemPause(60_000, AbortSignal.abort());
    const stop = new AbortController();
    const pause = systemPause(60_000, stop.signal);
    expect(vi.getTimerCount()).toBe(1);
    stop.abort();
    await pause;
    expect(vi.getTimerCount()).toBe(0);
  });
});
