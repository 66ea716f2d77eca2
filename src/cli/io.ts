/** Everything a program has of the world outside it, handed in so that a test can hand in another. */

export interface Output {
  /** False when whoever has more to write should wait for `drain`. */
  write(text: string): unknown;
  on?(event: 'drain' | 'error' | 'close', listener: () => void): unknown;
  off?(event: 'drain' | 'error' | 'close', listener: () => void): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

export interface Input extends AsyncIterable<Uint8Array | string> {
  readonly isTTY?: boolean;
}

export interface Io {
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder that relative paths of the user start from. */
  readonly cwd: string;
  /** Calls back at the first interrupt; returns how to stop listening. A second interrupt ends the process at once. */
  readonly onInterrupt: (callback: () => void) => () => void;
  /** Ends the process now, whatever still runs. */
  readonly leave: (code: number) => void;
}

/** SIGHUP: the terminal is closed. */
const signals = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;

/** The process this runs in. Its last resort for errors nobody catches prints no stack trace either. */
export function realIo(): Io {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that goes away (`meville offers | head`, a terminal that is closed) is no failure of ours; a full disk is.
    if (error.code !== 'EPIPE' && error.code !== 'EIO') lastWords(`The output cannot be written (${error.code ?? 'unknown'}).`);
  });
  process.stderr.on('error', () => {});
  process.on('uncaughtException', (error) => {
    lastWords(process.argv.includes('--verbose') ? (error.stack ?? error.message) : `${error.message} (internal)`);
  });
  return {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    // Asked when it is used: a shell may stand in a folder that is gone.
    get cwd() {
      return process.cwd();
    },
    onInterrupt: (callback) => {
      const stop = (): void => {
        for (const signal of signals) process.off(signal, once);
      };
      const once = (): void => {
        // A terminal that is closed says so more than once, by its shell and by the system, and that is nobody who insists. Before
        // `stop`: a signal that nobody listens to for a moment ends the process.
        process.on('SIGHUP', () => {});
        stop();
        callback();
      };
      for (const signal of signals) process.on(signal, once);
      return stop;
    },
    leave: (code) => process.exit(code),
  };
}

function lastWords(text: string): never {
  // Nothing of the program is loaded for sure here, so every character that could harm a terminal is simply dropped.
  process.stderr.write(`error: ${text.replaceAll(/[^\n\u0020-\u007e]/g, '?')}\n`);
  process.exit(1);
}
