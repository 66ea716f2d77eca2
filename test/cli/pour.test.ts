import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { pour } from '../../src/cli/rank/pour.js';

/** Takes a piece at a time, and says so as a stream does. */
class Slow extends EventEmitter {
  readonly taken: string[] = [];
  waiting = 0;
  most = 0;
  readonly #then: (() => void) | undefined;

  constructor(then?: () => void) {
    super();
    this.#then = then;
  }

  write(text: string): boolean {
    this.taken.push(text);
    this.waiting += 1;
    this.most = Math.max(this.most, this.waiting);
    setImmediate(() => {
      this.waiting -= 1;
      this.#then?.();
      this.emit('drain');
    });
    return false;
  }
}

const piece = 'x'.repeat(10_000);
function* pieces(count: number, made: { count: number }): Generator<string> {
  for (; made.count < count; made.count += 1) yield piece;
}
const never = new AbortController().signal;

test('all is written, no faster than it is taken', async () => {
  const output = new Slow();
  await pour(output, pieces(100, { count: 0 }), never);
  expect(output.taken.join('')).toBe(piece.repeat(100));
  expect(output.most).toBe(1);
  expect(output.eventNames()).toEqual([]);
});

test.each(['error', 'close'])('nothing more is made once the reader is gone (%s)', async (event) => {
  const output: Slow = new Slow(() => output.emit(event));
  const made = { count: 0 };
  await pour(output, pieces(10_000, made), never);
  expect(made.count).toBeLessThan(100);
});

test('nothing more is made after an interrupt', async () => {
  const controller = new AbortController();
  const output = new Slow(() => controller.abort());
  const made = { count: 0 };
  await pour(output, pieces(10_000, made), controller.signal);
  expect(made.count).toBeLessThan(100);
});

test('an output without events takes all', async () => {
  let text = '';
  await pour({ write: (more) => (text += more) }, pieces(20, { count: 0 }), never);
  expect(text).toBe(piece.repeat(20));
});
