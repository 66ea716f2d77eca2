import { MevilleError } from '../../base/errors.js';
import type { Tls } from '../context/vendor-side.js';
import { readInput } from '../files.js';
import type { Io } from '../io.js';
import type { Log } from './log.js';

/** The certificate of a responder that speaks https itself, which is renewed every few weeks while it runs. */

interface Options {
  readonly tlsCert?: string;
  readonly tlsKey?: string;
}

/** How to read the two files; undefined when none are named. @throws usage-invalid */
export function tlsReader(io: Io, { tlsCert, tlsKey }: Options): (() => Promise<Tls>) | undefined {
  if (tlsCert === undefined && tlsKey === undefined) return undefined;
  if (tlsCert === undefined || tlsKey === undefined) throw new MevilleError('usage-invalid', '--tls-cert and --tls-key go together.');
  const pem = async (file: string): Promise<string> => Buffer.from(await readInput(io, file)).toString('latin1');
  return async () => ({ cert: await pem(tlsCert), key: await pem(tlsKey) });
}

/** Milliseconds. The files are small, and may be links that are changed: reading them is the one way that notices all. */
const every = 2000;

const markOf = (tls: Tls | undefined): string => (tls === undefined ? '' : `${tls.cert}\n${tls.key}`);

/**
 * Takes over what the files say once it has stayed the same from one look to the next: whoever renews them writes one after the other.
 * @param renew throws when the two do not fit
 * @returns how to stop
 */
export function watchTls(read: () => Promise<Tls>, first: Tls, renew: (tls: Tls) => void, log: Pick<Log, 'note'>): () => void {
  let judged = markOf(first);
  let seen = judged;
  const look = async (): Promise<void> => {
    const next = await read().catch(() => undefined);
    const mark = markOf(next);
    const settled = mark === seen;
    seen = mark;
    if (!settled || mark === judged) return;
    judged = mark;
    if (taken(next, renew)) log.note('info', 'The new certificate is shown from now on.');
    else log.note('warn', 'The new certificate and its key cannot be used; the ones before go on.');
  };
  let timer: ReturnType<typeof setTimeout>;
  const again = (): void => {
    timer = setTimeout(() => void look().then(again), every);
    timer.unref();
  };
  again();
  return () => clearTimeout(timer);
}

function taken(next: Tls | undefined, renew: (tls: Tls) => void): boolean {
  try {
    if (next !== undefined) renew(next);
    return next !== undefined;
  } catch {
    return false;
  }
}
