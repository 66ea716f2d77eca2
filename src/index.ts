/**
 * `meville`: the customer's side, and the documents both sides speak in. The vendor's side is `meville/vendor`, the ranking alone
 * `meville/ranking`.
 */
export { MevilleError, errorCodes, type ErrorCode, type ErrorDetails, type Fault } from './base/errors.js';
export { systemClock, systemPause, type Clock, type Pause } from './base/clock.js';
export { limits } from './base/limits.js';
export { readTree } from './base/read/file.js';
export type { Node } from './base/read/tree.js';
export type { Missing, MoneyValue, Value } from './base/values/value.js';
export { vocabulary, type Property, type Vocabulary } from './schema/vocabulary.js';

export { systemRandom, type Random } from './crypto/random.js';
export { OpeningKey, SealingKey } from './crypto/sealing.js';
export { SigningKey, VerifyingKey } from './crypto/signing.js';
export { thumbprint, thumbprintUri, type PublicJwk } from './crypto/thumbprint.js';

export { openAnswer, sealAnswer, sealDocument, type Answer, type InvalidOffer } from './documents/answer.js';
export { inspect, type Inspection, type TrustedVendor } from './documents/inspect.js';
export type { ClaimsOf, Kind } from './documents/kinds.js';
export type { Vendor, VendorSigner } from './documents/party.js';
export { requireCurrent, Verified } from './documents/verified.js';
export type { Award, Contact, Offer, Profile, Receipt, Refusal, Request } from './documents/verified.js';
export { createAward } from './documents/award/create.js';
export { parseAward } from './documents/award/parse.js';
export { createContact, type ContactFacts } from './documents/contact/create.js';
export { parseContact } from './documents/contact/parse.js';
export { createOffer, type OfferFacts } from './documents/offer/create.js';
export { parseOffer, type ParsedOffer } from './documents/offer/parse.js';
export { createProfile, type ProfileFacts } from './documents/profile/create.js';
export { parseProfile, type ParsedProfile } from './documents/profile/parse.js';
export { createReceipt, type ReceiptFacts } from './documents/receipt/create.js';
export { parseReceipt } from './documents/receipt/parse.js';
export { createRefusal, type RefusalReason } from './documents/refusal/create.js';
export { parseRefusal } from './documents/refusal/parse.js';
export { createRequest, type CopyKeys, type RequestFacts } from './documents/request/create.js';
export { parseRequest, type ParsedRequest } from './documents/request/parse.js';

export { award, type Awarded, type AwardOptions } from './customer/award.js';
export { contradictions, type Contradiction } from './customer/check.js';
export { lintDraft, type DraftFinding } from './customer/content/draft.js';
export type { ContentFinding, ContentKind } from './customer/content/finding.js';
export { lintText } from './customer/content/lint.js';
export { makeCopy, type Copy } from './customer/copies.js';
export { disclosures, type Disclosure, type DisclosureOptions } from './customer/disclosure/table.js';
export type { Outcome } from './customer/outcome.js';
export type { CustomerPorts } from './customer/ports.js';
export { parseRequestFile, type RequestDraft } from './customer/request-file.js';
export { evidenceOf, findOffer, offersOf, readResults, type Results, type VendorEvidence, type VendorOffer } from './customer/results.js';
export type { Spread } from './customer/scatter.js';
export { exchange, prepare, type Prepared, type Progress, type Skipped } from './customer/send.js';
export { addVendor, trustVendor, type NewVendor } from './customer/vendor-book.js';

export { openLedger } from './store/ledger-files.js';
export type {
  AnswerRecord,
  AwardEnd,
  AwardRecord,
  ContactRecord,
  Ledger,
  RequestRecord,
  RequestState,
  VendorBook,
  VendorEntry,
} from './store/ledger.js';
export { initialiseSeed } from './store/seed-file.js';
export { openVendorBook } from './store/vendor-book-file.js';
export { createHttpSender, type HttpSenderOptions } from './transport/http/client.js';
export type { Destination, Endpoint, Proxy, Reply, Responder, Sender } from './transport/port.js';
export { broadcast } from './customer/broadcast.js';
