/** `meville/vendor`: a vendor inside a program of yours, with the books and the server that come along. */

export { answerRequest, type AnswerDeps, type RequestAnswer } from './vendor/answer.js';
export { vendorKeysFrom, type VendorKeys } from './vendor/keys.js';
export { listPrice } from './vendor/pricing/list-price.js';
export { parsePricing } from './vendor/pricing/parse.js';
export { floorIn, pricerOf } from './vendor/pricing/pricer-of.js';
export {
  asksWithoutMatch,
  type Adjustment,
  type Amount,
  type Condition,
  type Fee,
  type Measure,
  type PriceRules,
  type Pricing,
  type When,
} from './vendor/pricing/pricing.js';
export { requirePriced, type Priced, type PriceLine, type Pricer, type Quote } from './vendor/pricing/quote.js';
export { quotedBy, type QuotedByOptions, type QuoteFault, type QuoteProgram } from './vendor/pricing/quoted-by.js';
export {
  originProblem,
  parseVendorFile,
  profileLifetime,
  renderVendorFile,
  signProfile,
  vendorIdOf,
  type VendorFile,
  type VendorFileFacts,
} from './vendor/profile.js';
export { housekeeping } from './vendor/housekeeping.js';
export { createResponder, type ResponderDeps } from './vendor/responder.js';
export { readStock } from './vendor/stock/import.js';
export { bindStockMap, parseStockMap, type StockMap } from './vendor/stock/map.js';
export type { MappedProperty, Source } from './vendor/stock/property.js';
export type { TemplatePart } from './vendor/stock/template.js';
export { StockReport, type CellNote, type ReportSink, type UnusableRow } from './vendor/stock/report.js';
export type { StockFormat, TableOptions } from './vendor/stock/table.js';
export type {
  AnswerEntry,
  AwardEntry,
  Books,
  ChainHead,
  ContactEntry,
  HeldEntry,
  OfferedRow,
  OfferEntry,
  StockImport,
  StockImported,
  StockQuery,
  StockRow,
  Tally,
} from './store/books.js';
export type { Reply, Responder } from './transport/port.js';

export { openPostgresBooks } from './store/postgres/books.js';
export { openSqliteBooks } from './store/sqlite/books.js';
export { openThreadedBooks, type ThreadedOptions } from './store/threads/books.js';
export { createVendorSecrets, readVendorSecrets, readVendorSecretsAt } from './store/vendor-secrets-file.js';
export {
  createHttpResponder,
  type ExchangeEvent,
  type HttpResponder,
  type HttpResponderOptions,
  type Load,
  type Rate,
  type Rates,
  type Tls,
} from './transport/http/server.js';
