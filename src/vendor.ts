/** `meville/vendor`: a vendor inside a program of yours, with the books and the server that come along. */

export { answerRequest, type AnswerDeps, type RequestAnswer } from './vendor/answer.js';
export { vendorKeysFrom, type VendorKeys } from './vendor/keys.js';
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
export { createResponder, type ResponderDeps } from './vendor/responder.js';
export { readStock, type StockFormat } from './vendor/stock-import.js';
export { bindStockMap, parseStockMap, type StockMap } from './vendor/stock-map.js';
export type { MappedProperty, Source } from './vendor/mapped-property.js';
export type { TemplatePart } from './vendor/template.js';
export { StockReport, type CellNote, type UnusableRow } from './vendor/stock-report.js';
export type {
  AnswerEntry,
  AwardEntry,
  Books,
  ChainHead,
  ContactEntry,
  OfferedRow,
  OfferEntry,
  StockQuery,
  StockRow,
} from './store/books.js';
export type { Reply, Responder } from './transport/port.js';

export { openSqliteBooks } from './store/sqlite/books.js';
export { createVendorSecrets, readVendorSecrets } from './store/vendor-secrets-file.js';
export { createHttpResponder, type ExchangeEvent, type HttpResponder, type HttpResponderOptions } from './transport/http/server.js';
