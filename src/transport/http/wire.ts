import type { Endpoint } from '../port.js';

/** What both ends of the HTTP binding agree on: fixed paths and exact media types. Nothing of them is negotiable. */

export const mediaTypes = {
  token: 'application/vrm+jwt',
  sealed: 'application/vrm+jwe',
  problem: 'application/problem+json',
} as const;

interface Route {
  readonly path: string;
  /** The only media type the endpoint takes. */
  readonly takes: string;
  /** The media type of a 200; absent where the endpoint never gives one. */
  readonly gives?: string;
}

/** Where documents are posted. */
export const routes: Readonly<Record<Endpoint, Route>> = {
  requests: { path: '/vrm/requests', takes: mediaTypes.token, gives: mediaTypes.sealed },
  awards: { path: '/vrm/awards', takes: mediaTypes.sealed, gives: mediaTypes.sealed },
  contacts: { path: '/vrm/contacts', takes: mediaTypes.sealed },
};

/** What is read: the profile by everybody, the rest by whoever runs the responder or writes a program for it. */
export type Page = 'profile' | 'health' | 'openapi' | 'metrics';

export const pages: Readonly<Record<Page, { readonly path: string; readonly gives: string }>> = {
  profile: { path: '/.well-known/vrm-vendor', gives: mediaTypes.token },
  health: { path: '/healthz', gives: 'application/json' },
  openapi: { path: '/openapi.json', gives: 'application/json' },
  metrics: { path: '/metrics', gives: 'text/plain; version=0.0.4; charset=utf-8' },
};

/** Documents are compact tokens, so every byte of them is printable ASCII; a binary body is never decoded. */
export const isAscii = (text: string): boolean => /^[\u0021-\u007e]+$/.test(text);
