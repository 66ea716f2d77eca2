import { describe, expect, onTestFinished, test } from 'vitest';
import { codeOf, errorCodes, MevilleError, type ErrorCode } from '../../src/base/errors.js';
import type { Destination, Endpoint, Reply, Responder, Sender } from '../../src/transport/port.js';

/** Both ends of a transport, joined. */
export interface TransportPair {
  readonly sender: Sender;
  readonly destination: Destination;
  readonly close: () => Promise<void>;
}

/** Milliseconds; a hang guard. */
const ample = 20_000;
const endpoints: readonly Endpoint[] = ['requests', 'awards', 'contacts'];
/** As large as the largest padded document of each direction, sealed. */
const largeDocument = 'd'.repeat(48 * 1024);
const largeAnswer = 'a'.repeat(112 * 1024);

/** What the port promises, for every adapter. */
export function transportContract(name: string, make: (responder: Responder) => Promise<TransportPair>): void {
  const join = async (changes: Partial<Responder> = {}): Promise<TransportPair> => {
    const pair = await make({
      profile: async () => 'profile.of.vendor',
      request: async () => ({ kind: 'later' }),
      award: async () => ({ kind: 'later' }),
      contact: async () => ({ kind: 'taken' }),
      ...changes,
    });
    onTestFinished(async () => pair.close());
    return pair;
  };
  const methods = { requests: 'request', awards: 'award', contacts: 'contact' } as const;
  const failure = async (promise: Promise<unknown>): Promise<{ code: ErrorCode; message: string }> =>
    promise.then(
      () => ({ code: 'internal', message: 'it did not fail' }),
      (thrown: unknown) => ({ code: codeOf(thrown), message: String(thrown) }),
    );

  describe(`the transport ${name}`, () => {
    test('carries the profile as it is', async () => {
      const { sender, destination } = await join();
      expect(await sender.profile(destination, ample)).toBe('profile.of.vendor');
    });

    test.each(endpoints)('hands a document to its endpoint, byte for byte and once: %s', async (endpoint) => {
      const taken: string[] = [];
      const take =
        (where: string, reply: Reply) =>
        async (document: string): Promise<Reply> => {
          taken.push(`${where} ${document}`);
          return reply;
        };
      const later = { kind: 'later' } as const;
      const { sender, destination } = await join({
        request: take('requests', later),
        award: take('awards', later),
        contact: take('contacts', { kind: 'taken' }),
      });
      await sender.post(destination, endpoint, largeDocument, ample);
      expect(taken).toEqual([`${endpoint} ${largeDocument}`]);
    });

    test.each(['requests', 'awards'] as const)('carries an answer back, byte for byte: %s', async (endpoint) => {
      const { sender, destination } = await join({ [methods[endpoint]]: async () => ({ kind: 'answered', body: largeAnswer }) });
      expect(await sender.post(destination, endpoint, 'a.b.c', ample)).toEqual({ kind: 'answered', body: largeAnswer });
    });

    test('says "later" and then answers the identical document', async () => {
      let asked = 0;
      const { sender, destination } = await join({
        request: async () => ((asked += 1) === 1 ? { kind: 'later' } : { kind: 'answered', body: 'x.y.z' }),
      });
      expect(await sender.post(destination, 'requests', 'a.b.c', ample)).toEqual({ kind: 'later' });
      expect(await sender.post(destination, 'requests', 'a.b.c', ample)).toEqual({ kind: 'answered', body: 'x.y.z' });
    });

    test('says that a contact was taken', async () => {
      const { sender, destination } = await join();
      expect(await sender.post(destination, 'contacts', 'a.b.c', ample)).toEqual({ kind: 'taken' });
    });

    test.each(endpoints)('reports every code a responder can throw, and not its message: %s', async (endpoint) => {
      for (const code of Object.keys(errorCodes) as ErrorCode[]) {
        const { sender, destination } = await join({
          [methods[endpoint]]: async () => {
            throw new MevilleError(code, 'canary of the vendor');
          },
        });
        const { code: seen, message } = await failure(sender.post(destination, endpoint, 'a.b.c', ample));
        expect(seen).toBe('problem-reported');
        expect(message.split(/[ :]/)).toContain(code);
        expect(message).not.toContain('canary');
      }
    });

    test('reports a defect of the responder as internal, without a word of it', async () => {
      const broken = async (): Promise<never> => {
        throw new TypeError('canary of the vendor');
      };
      const { sender, destination } = await join({ profile: broken, request: broken });
      const exchanges = [sender.profile(destination, ample), sender.post(destination, 'requests', 'a.b.c', ample)];
      for (const { code, message } of await Promise.all(exchanges.map(failure))) {
        expect(code).toBe('problem-reported');
        expect(message).toContain('internal');
        expect(message).not.toContain('canary');
      }
    });

    test('keeps the exchanges of many customers apart', async () => {
      const { sender, destination } = await join({ request: async (token) => ({ kind: 'answered', body: `for.${token}` }) });
      const tokens = Array.from({ length: 100 }, (_, i) => `a.b.${String(i)}`);
      const replies = await Promise.all(tokens.map(async (token) => sender.post(destination, 'requests', token, ample)));
      expect(replies).toEqual(tokens.map((token) => ({ kind: 'answered', body: `for.${token}` })));
    });

    test('gives up at the deadline, and when the caller does', async () => {
      let resolve = (_reply: Reply): void => {};
      const never = new Promise<Reply>((settle) => (resolve = settle));
      onTestFinished(() => resolve({ kind: 'later' }));
      const { sender, destination } = await join({ request: async () => never });
      expect((await failure(sender.post(destination, 'requests', 'a.b.c', 300))).code).toBe('deadline-exceeded');
      const control = new AbortController();
      setTimeout(() => control.abort(), 50);
      expect((await failure(sender.post(destination, 'requests', 'a.b.c', ample, control.signal))).code).toBe('deadline-exceeded');
    });

    test('fails as a connection when nobody is there any more', async () => {
      const { sender, destination, close } = await join();
      await close();
      expect((await failure(sender.profile(destination, ample))).code).toBe('connection-failed');
    });
  });
}
