/** Every number that bounds what is read, sent or stored, in one place. Sizes are bytes, times are seconds, unless the name says otherwise. */
export const limits = {
  /** The largest body a vendor reads. */
  toVendor: 64 * 1024,
  /** The largest body a customer reads from one vendor. */
  toCustomer: 128 * 1024,
  offersPerAnswer: 20,
  offersPerAnswerSent: 10,
  /** Exact payload sizes of request, award and contact. */
  paddedPayload: [3 * 1024, 6 * 1024, 12 * 1024, 24 * 1024],
  /** Exact plaintext sizes of an answer. */
  paddedAnswer: [4 * 1024, 8 * 1024, 16 * 1024, 32 * 1024, 64 * 1024],
  /** Clocks may differ by this much. */
  skew: 300,
  /** No document is valid for longer. */
  horizon: 90 * 86_400,
  hour: 3600,
  /** An award ends at the next full hour plus this. */
  awardGrace: 3600,
  /** Silence for this long after an award's end frees the claim. */
  awardSilence: 600,
  inFlight: 256,
  /** Entries of the vendor's books that are forgotten in one go. */
  forgottenAtOnce: 1000,
  requirements: 64,
  /** Values in all requirements of a request together: each costs whoever matches it. */
  requirementValues: 128,
  /** A request that fewer rows of a table fit stands out among what others may ask for. */
  leastAlike: 20,
  jsonDepth: 16,
  /** Values, containers included, in a file that people write. */
  jsonNodes: 20_000,
  /** The same in a document on the wire. */
  documentNodes: 1000,
  /** The largest request, preferences, mapping, vendor or contact file. */
  writtenFile: 1024 * 1024,
  /** The largest JSON file of plain offers or stock. */
  dataFile: 64 * 1024 * 1024,
} as const;
