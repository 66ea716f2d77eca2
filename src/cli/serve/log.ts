import { timeText, type Clock } from '../../base/clock.js';
import { MevilleError } from '../../base/errors.js';
import type { ExchangeEvent } from '../context/vendor-side.js';

/** The log of a responder: one JSON object for each line, on stderr. Nothing that came from outside ever stands in it. */

const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

export interface Log {
  exchange(event: ExchangeEvent): void;
  /** @param what a sentence of ours, never words of somebody else */
  note(level: 'info' | 'warn', what: string): void;
}

/** @throws usage-invalid */
export function logLevelOf(text: string): LogLevel {
  const level = logLevels.find((name) => name === text);
  if (level === undefined) throw new MevilleError('usage-invalid', `--log-level takes ${logLevels.join(', ')}, not "${text}".`);
  return level;
}

export async function openLog(level: LogLevel, clock: Clock, write: (line: string) => void): Promise<Log> {
  const { pino } = await import('pino');
  const log = pino(
    {
      level,
      // Neither the process nor the name of the machine.
      base: null,
      timestamp: () => `,"time":"${timeText(clock())}"`,
      formatters: { level: (label) => ({ level: label }) },
    },
    { write },
  );
  let n = 0;
  return {
    exchange({ endpoint, status, code, ms }) {
      n += 1;
      log[levelOf(endpoint, status)]({ n, endpoint, status, code, ms });
    },
    note: (of, what) => log[of](what),
  };
}

/** Those who watch the responder ask all day. */
function levelOf(endpoint: ExchangeEvent['endpoint'], status: number): 'debug' | 'info' | 'warn' | 'error' {
  if (status === 500) return 'error';
  if (status > 500) return 'warn';
  return endpoint === 'health' || endpoint === 'metrics' ? 'debug' : 'info';
}
