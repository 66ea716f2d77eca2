/** Where randomness comes from: handed in everywhere, so that a test can hold it still. */
export type Random = (length: number) => Uint8Array<ArrayBuffer>;

export const systemRandom: Random = (length) => crypto.getRandomValues(new Uint8Array(length));
