import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { codeOf } from '../../src/base/errors.js';
import type { ExchangeEvent, Tls } from '../../src/cli/context/vendor-side.js';
import { tlsReader, watchTls } from '../../src/cli/serve/certificate.js';
import { hourly } from '../../src/cli/serve/hourly.js';
import { logLevelOf, openLog, type LogLevel } from '../../src/cli/serve/log.js';
import { createMetrics } from '../../src/cli/serve/metrics.js';
import { metricsPlace, portOf, ratesOf } from '../../src/cli/serve/options.js';
import { fakeIo } from '../support/cli-io.js';

const codeFrom = (run: () => unknown): string => {
  try {
    run();
    return 'none';
  } catch (thrown) {
    return codeOf(thrown);
  }
};

describe('the options of serve', () => {
  test('say how many requests are taken', () => {
    expect(ratesOf(undefined, undefined)).toEqual({});
    expect(ratesOf('600/m', '2000/s')).toEqual({ caller: { most: 600, seconds: 60 }, all: { most: 2000, seconds: 1 } });
    expect(ratesOf('none', '9/h')).toEqual({ caller: 'any', all: { most: 9, seconds: 3600 } });
  });

  test.each(['', '0/s', '-1/s', '10', '10/', '/s', '1.5/s', '10/d', '10 /s', '10/s ', '1e3/s', '99999999/s', 'None', 'off', '10/S'])(
    'are refused when they say it otherwise: "%s"',
    (text) => {
      expect(codeFrom(() => ratesOf(text, undefined))).toBe('usage-invalid');
      expect(codeFrom(() => ratesOf(undefined, text))).toBe('usage-invalid');
    },
  );

  test('bound all together always', () => {
    expect(codeFrom(() => ratesOf(undefined, 'none'))).toBe('usage-invalid');
  });

  test.each([
    ['127.0.0.1:9464', { host: '127.0.0.1', port: 9464 }],
    ['[::1]:1', { host: '::1', port: 1 }],
    ['metrics.internal:0', { host: 'metrics.internal', port: 0 }],
    ['off', undefined],
  ])('say where the metrics are: %s', (text, place) => {
    expect(metricsPlace(text)).toEqual(place);
  });

  test.each(['', ':9464', '9464', '127.0.0.1', '127.0.0.1:', '127.0.0.1:70000', '::1:9464', 'a b:1', 'http://a:1', 'a:1/metrics', 'on'])(
    'say no place with "%s"',
    (text) => {
      expect(codeFrom(() => metricsPlace(text))).toBe('usage-invalid');
    },
  );

  test.each(['', '-1', '65536', '80a', '1.5', '0x50'])('have no port "%s"', (text) => {
    expect(codeFrom(() => portOf(text))).toBe('usage-invalid');
  });

  test.each(['', 'INFO', 'trace', 'fatal', 'verbose', '30'])('have no level "%s"', (text) => {
    expect(codeFrom(() => logLevelOf(text))).toBe('usage-invalid');
  });

  test.each([{ tlsCert: 'a' }, { tlsKey: 'a' }])('name a certificate and its key together: %o', (options) => {
    expect(codeFrom(() => tlsReader(fakeIo(), options))).toBe('usage-invalid');
  });
});

const event = (changes: Partial<ExchangeEvent> = {}): ExchangeEvent => ({ endpoint: 'requests', status: 200, ms: 3, ...changes });

async function logged(level: LogLevel, ...events: ExchangeEvent[]): Promise<string[]> {
  const lines: string[] = [];
  const log = await openLog(
    level,
    () => 1_800_000_000,
    (line) => lines.push(line),
  );
  for (const each of events) log.exchange(each);
  return lines;
}

describe('the log', () => {
  test('has one line of JSON for each exchange, with exactly the members that it may have', async () => {
    const lines = await logged('debug', event(), event({ status: 429, code: 'rate-limited' }), event({ endpoint: 'none', status: 0 }));
    expect(lines).toEqual([
      '{"level":"info","time":"2027-01-15T08:00:00Z","n":1,"endpoint":"requests","status":200,"ms":3}\n',
      '{"level":"info","time":"2027-01-15T08:00:00Z","n":2,"endpoint":"requests","status":429,"code":"rate-limited","ms":3}\n',
      '{"level":"info","time":"2027-01-15T08:00:00Z","n":3,"endpoint":"none","status":0,"ms":3}\n',
    ]);
  });

  test('has nothing of an event that it does not name', async () => {
    const [line = ''] = await logged('info', { ...event(), address: '93.184.215.14', body: 'canary' } as ExchangeEvent);
    expect(Object.keys(JSON.parse(line) as object)).toEqual(['level', 'time', 'n', 'endpoint', 'status', 'ms']);
  });

  test.each<[LogLevel, string[]]>([
    ['debug', ['debug', 'info', 'warn', 'error']],
    ['info', ['info', 'warn', 'error']],
    ['warn', ['warn', 'error']],
    ['error', ['error']],
    ['silent', []],
  ])('at the level %s says %j', async (level, said) => {
    const lines = await logged(level, event({ endpoint: 'health' }), event(), event({ status: 503 }), event({ status: 500 }));
    expect(lines.map((line) => (JSON.parse(line) as { level: string }).level)).toEqual(said);
  });
});

describe('the metrics', () => {
  const lines = async (...events: ExchangeEvent[]): Promise<string[]> => {
    const metrics = await createMetrics();
    for (const each of events) metrics.exchange(each);
    return (await metrics.read({ connections: 7, inFlight: 3 })).split('\n');
  };

  test('count exchanges by endpoint, status and code, and how long they took', async () => {
    const all = await lines(
      event(),
      event(),
      event({ status: 429, code: 'rate-limited' }),
      event({ endpoint: 'awards', status: 202, ms: 40 }),
    );
    for (const line of [
      'meville_exchanges_total{endpoint="requests",status="200",code=""} 2',
      'meville_exchanges_total{endpoint="requests",status="429",code="rate-limited"} 1',
      'meville_exchanges_total{endpoint="awards",status="202",code=""} 1',
      'meville_exchange_seconds_bucket{le="0.05",endpoint="awards"} 1',
      'meville_exchange_seconds_bucket{le="0.025",endpoint="awards"} 0',
      'meville_exchange_seconds_count{endpoint="requests"} 3',
      'meville_connections 7',
      'meville_in_flight 3',
    ])
      expect(all).toContain(line);
    for (const name of ['process_resident_memory_bytes', 'nodejs_eventloop_lag_p99_seconds'])
      expect(all.join('\n')).toContain(`\n${name} `);
  });

  test('of two responders in one process are apart', async () => {
    await lines(event());
    expect((await lines()).filter((line) => line.startsWith('meville_exchanges_total{'))).toEqual([]);
  });

  test('have each line of the text in the form of Prometheus', async () => {
    const form = /^(|# (HELP|TYPE) [a-z0-9_]+ .+|[a-z0-9_]+(\{([a-z]+="[^"\\\n]*",?)*\})? (-?[\d.e+-]+|nan|\+Inf))$/i;
    expect((await lines(event(), event({ code: 'busy' }))).filter((line) => !form.test(line))).toEqual([]);
  });
});

describe('what is done every hour', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('is done at once and every hour, goes on when it fails, and ends when it is stopped', async () => {
    let [done, failures] = [0, 0];
    const stop = hourly(
      async () => {
        done += 1;
        if (done === 2) throw new Error('locked');
      },
      () => (failures += 1),
    );
    expect(done).toBe(1);
    await vi.advanceTimersByTimeAsync(3 * 3_600_000);
    expect([done, failures]).toEqual([4, 1]);
    stop();
    await vi.advanceTimersByTimeAsync(3 * 3_600_000);
    expect(done).toBe(4);
  });

  test('says nothing of a failure at the end', async () => {
    let failures = 0;
    const stop = hourly(
      async () => Promise.reject(new Error('closed')),
      () => (failures += 1),
    );
    stop();
    await vi.advanceTimersByTimeAsync(1);
    expect(failures).toBe(0);
  });
});

describe('a certificate whose files change', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  const pair = (name: string): Tls => ({ cert: `cert ${name}`, key: `key ${name}` });

  function watched(): { now: Tls | Error; renewed: Tls[]; notes: string[]; look: () => Promise<void>; stop: () => void; fits: boolean } {
    const state = { now: pair('a') as Tls | Error, renewed: [] as Tls[], notes: [] as string[], fits: true };
    const stop = watchTls(
      async () => {
        if (state.now instanceof Error) throw state.now;
        return state.now;
      },
      pair('a'),
      (tls) => {
        if (!state.fits) throw new Error('canary');
        state.renewed.push(tls);
      },
      { note: (level, what) => state.notes.push(`${level}: ${what}`) },
    );
    return Object.assign(state, { stop, look: async () => void (await vi.advanceTimersByTimeAsync(2000)) });
  }

  test('is taken over when the files have stayed the same for a look', async () => {
    const state = watched();
    await state.look();
    await state.look();
    expect([state.renewed, state.notes]).toEqual([[], []]);
    state.now = { cert: 'cert b', key: 'key a' };
    await state.look();
    state.now = pair('b');
    await state.look();
    expect(state.renewed).toEqual([]);
    await state.look();
    await state.look();
    expect(state.renewed).toEqual([pair('b')]);
    expect(state.notes).toEqual(['info: The new certificate is shown from now on.']);
    state.stop();
  });

  test.each([['does not fit'], ['is gone']])('is told once, and not taken over, when it %s; a later one is', async (what) => {
    const state = watched();
    if (what === 'is gone') state.now = new Error('canary');
    else [state.now, state.fits] = [pair('bad'), false];
    for (let time = 0; time < 5; time += 1) await state.look();
    expect([state.renewed, state.notes]).toEqual([[], ['warn: The new certificate and its key cannot be used; the ones before go on.']]);
    [state.now, state.fits] = [pair('c'), true];
    for (let time = 0; time < 3; time += 1) await state.look();
    expect(state.renewed).toEqual([pair('c')]);
    state.stop();
  });

  test('is looked at no more when it is stopped', async () => {
    const state = watched();
    state.stop();
    state.now = pair('b');
    for (let time = 0; time < 3; time += 1) await state.look();
    expect(state.renewed).toEqual([]);
  });
});
