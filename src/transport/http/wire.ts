import type { Endpoint } from '../port.js';

/** What both ends of the HTTP binding agree on: fixed paths and exact media types. Nothing of them is negotiable. */

export const mediaTypes = {
  token: 'application/vrm+jwt',
  sealed: 'application/vrm+jwe',
  problem: 'application/problem+json',
} as const;

export const profilePath = '/.well-known/vrm-vendor';
export const healthPath = '/healthz';

interface Route {
  readonly path: string;
  /** The only media type the endpoint takes. */
  readonly takes: string;
  /** The media type of a 200; absent where the endpoint never gives one. */
  readonly gives?: string;
}

export const routes: Readonly<Record<Endpoint, Route>> = {
  requests: { path: '/vrm/requests', takes: mediaTypes.token, gives: mediaTypes.sealed },
  awards: { path: '/vrm/awards', takes: mediaTypes.sealed, gives: mediaTypes.sealed },
  contacts: { path: '/vrm/contacts', takes: mediaTypes.sealed },
};

/** Documents are compact tokens, so every byte of them is printable ASCII; a binary body is never decoded. */
export const isAscii = (text: string): boolean => /^[\u0021-\u007e]+$/.test(text);
