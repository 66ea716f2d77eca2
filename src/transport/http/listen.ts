import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { MevilleError } from '../../base/errors.js';

export function cannotListen(host: string, port: number, cause: unknown): MevilleError {
  const code = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
  return new MevilleError('usage-invalid', `Cannot listen on ${host}, port ${String(port)}${code}.`, {
    hint: 'Choose another host or port.',
    cause,
  });
}

/** Where a server is reached that listens. */
export function originOf(server: Server, host: string, secure: boolean): string {
  const { port } = server.address() as AddressInfo;
  const written = host.includes(':') ? `[${host}]` : host;
  return new URL(`${secure ? 'https' : 'http'}://${written}:${String(port)}`).origin;
}
