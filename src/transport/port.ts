/**
 * What the customer and the vendor need of a way to carry documents. Both ends speak in whole documents; how they travel is the
 * adapter's business.
 */

/** The three places of a vendor that take documents. */
export type Endpoint = 'requests' | 'awards' | 'contacts';

/** Where a vendor is. */
export interface Destination {
  /** `https://host[:port]`; http only for loopback, and for onion addresses. */
  readonly origin: string;
  /** True when the vendor book says that this vendor is on this machine; nothing local is spoken to otherwise. */
  readonly loopback: boolean;
}

/** A SOCKS5 proxy, which everything goes through. It finds the vendors: this machine looks up the proxy's own name and no other. */
export interface Proxy {
  /** A name or an IP address, IPv6 without brackets. */
  readonly host: string;
  readonly port: number;
}

export type Reply =
  | { readonly kind: 'answered'; readonly body: string }
  /** Not yet: post the identical document again. */
  | { readonly kind: 'later' }
  /** Taken; there is nothing to answer. */
  | { readonly kind: 'taken' };

/** The customer's side. One exchange has one connection, one deadline and one byte budget, and leaves nothing behind. */
export interface Sender {
  /** Whether everything goes through a proxy. */
  readonly proxied?: boolean;
  /**
   * Fetches the profile of a vendor.
   * @param deadline milliseconds for the whole exchange
   * @throws address-refused, proxy-failed, connection-failed, deadline-exceeded, response-too-large, response-refused, problem-reported
   */
  profile(to: Destination, deadline: number, signal?: AbortSignal): Promise<string>;
  /**
   * Posts one document.
   * @param deadline milliseconds for the whole exchange
   * @throws as `profile`
   */
  post(to: Destination, endpoint: Endpoint, document: string, deadline: number, signal?: AbortSignal): Promise<Reply>;
}

/** The vendor's side: what a server hands the documents to. Errors are thrown as MevilleError and become problem documents. */
export interface Responder {
  profile(): Promise<string>;
  request(token: string): Promise<Reply>;
  award(sealed: string): Promise<Reply>;
  contact(sealed: string): Promise<Reply>;
}
