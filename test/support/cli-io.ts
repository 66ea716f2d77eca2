import type { Io } from '../../src/cli/io.js';

export interface FakeIo extends Io {
  readonly out: () => string;
  readonly err: () => string;
}

export interface FakeOptions {
  /** A terminal of this width; none when absent. */
  readonly columns?: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  /** The folder that relative paths start from; that of the test when absent. */
  readonly cwd?: string;
}

/** A world that remembers what was written, for programs that run inside the test. */
export function fakeIo({ columns, env = {}, stdin = '', cwd = process.cwd() }: FakeOptions = {}): FakeIo {
  const written = { out: '', err: '' };
  const terminal = columns === undefined ? {} : { isTTY: true, columns };
  return {
    stdin: {
      async *[Symbol.asyncIterator]() {
        yield Buffer.from(stdin);
      },
    },
    stdout: { write: (text) => (written.out += text), ...terminal },
    stderr: { write: (text) => (written.err += text), ...terminal },
    env,
    cwd,
    onInterrupt: () => () => {},
    leave: (code) => {
      throw new Error(`left with ${String(code)}`);
    },
    out: () => written.out,
    err: () => written.err,
  };
}
