import net, { type AddressInfo, type Socket } from 'node:net';
import type { Proxy } from '../../src/transport/port.js';

/** A SOCKS5 proxy that writes down what it is told (RFC 1928, 1929). It knows names that no resolver knows. */

interface Tunnel {
  /** What the client offered: 0 none, 2 user name and password. */
  readonly methods: readonly number[];
  readonly user?: string;
  readonly password?: string;
  /** As it was asked for: an IP address is no name. */
  readonly kind: 'ipv4' | 'ipv6' | 'name';
  readonly host: string;
  readonly port: number;
  /** What the client said inside. */
  readonly sent: Buffer[];
  /** The port from which the proxy went on to the vendor. */
  from?: number;
}

export interface SocksOptions {
  /** What it chooses of what is offered; the password, as Tor does, when left out. */
  readonly method?: 0 | 2;
  /** What it says to a user name and a password, and to a request to connect; 0 is yes, when left out. */
  readonly verdicts?: { readonly password?: number; readonly connect?: number };
  /** Ports of this machine, by the `name:port` that only this proxy knows. Every other name is "host unreachable". */
  readonly names?: Readonly<Record<string, number>>;
}

export interface SocksServer extends Proxy {
  readonly url: string;
  /** In the order in which they were asked for. */
  readonly tunnels: readonly Tunnel[];
  /** How many connections were made, tunnels or not. */
  readonly connections: () => number;
  readonly close: () => Promise<void>;
}

export async function startSocks({ method = 2, verdicts = {}, names = {} }: SocksOptions = {}): Promise<SocksServer> {
  const tunnels: Tunnel[] = [];
  const open = new Set<Socket>();
  let connections = 0;
  const server = net.createServer((client) => {
    connections += 1;
    hold(client);
    // Whoever hangs up in the middle wants nothing more.
    void serve(client).catch(() => client.destroy());
  });
  const hold = (socket: Socket): void => {
    open.add(socket);
    socket.on('error', () => {});
    socket.once('close', () => open.delete(socket));
  };
  const serve = async (client: Socket): Promise<void> => {
    const read = reader(client);
    const [, count] = await read(2);
    const methods = [...(await read(count as number))];
    client.write(Uint8Array.of(5, method));
    let credentials = {};
    if (method === 2) {
      const user = await counted(read, (await read(2))[1] as number);
      const password = await counted(read, (await read(1))[0] as number);
      credentials = { user, password };
      client.write(Uint8Array.of(1, verdicts.password ?? 0));
      if (verdicts.password !== undefined) return;
    }
    const [, , , type] = await read(4);
    const kind = type === 1 ? 'ipv4' : type === 4 ? 'ipv6' : 'name';
    const host = kind === 'name' ? await counted(read, (await read(1))[0] as number) : ipText(await read(kind === 'ipv4' ? 4 : 16));
    const port = (await read(2)).readUInt16BE(0);
    const tunnel: Tunnel = { methods, ...credentials, kind, host, port, sent: [] };
    tunnels.push(tunnel);
    const target = kind === 'name' ? names[`${host}:${String(port)}`] : port;
    if (verdicts.connect !== undefined) return void client.end(reply(verdicts.connect));
    if (target === undefined) return void client.end(reply(4));
    const vendor = net.connect(target, '127.0.0.1');
    hold(vendor);
    vendor.once('error', () => client.end(reply(5)));
    vendor.once('connect', () => {
      if (vendor.localPort !== undefined) tunnel.from = vendor.localPort;
      client.write(reply(0));
      client.on('data', (data) => tunnel.sent.push(data));
      client.pipe(vendor);
      vendor.pipe(client);
      client.once('close', () => vendor.destroy());
      vendor.once('close', () => client.destroySoon());
    });
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    host: '127.0.0.1',
    port,
    url: `socks5://127.0.0.1:${String(port)}`,
    tunnels,
    connections: () => connections,
    close: async () => {
      const closed = new Promise<void>((resolve) => void server.close(() => resolve()));
      for (const socket of open) socket.destroy();
      await closed;
    },
  };
}

const reply = (code: number): Uint8Array => Uint8Array.of(5, code, 0, 1, 127, 0, 0, 1, 0, 80);

type Read = (length: number) => Promise<Buffer>;

const counted = async (read: Read, length: number): Promise<string> => (await read(length)).toString('latin1');

const ipText = (bytes: Buffer): string =>
  bytes.length === 4 ? bytes.join('.') : Array.from({ length: 8 }, (_, i) => bytes.readUInt16BE(2 * i).toString(16)).join(':');

/** So many bytes and no more; what follows stays for whoever reads next. */
function reader(socket: Socket): Read {
  return async (length) => {
    for (;;) {
      const bytes = length === 0 ? Buffer.alloc(0) : (socket.read(length) as Buffer | null);
      if (bytes !== null) return bytes;
      await new Promise<void>((resolve, reject) => {
        socket.once('readable', resolve);
        socket.once('close', () => reject(new Error('it hung up')));
      });
    }
  };
}
