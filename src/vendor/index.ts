/** `meville/vendor`: a vendor inside a program of yours. */

export { answerRequest, type AnswerDeps, type RequestAnswer } from './answer.js';
export { vendorKeysFrom, type VendorKeys } from './keys.js';
export {
  originProblem,
  parseVendorFile,
  profileLifetime,
  renderVendorFile,
  signProfile,
  vendorIdOf,
  type VendorFile,
  type VendorFileFacts,
} from './profile.js';
export { createResponder, type ResponderDeps } from './responder.js';
export { readStock, type StockFormat } from './stock-import.js';
export { bindStockMap, parseStockMap, type StockMap } from './stock-map.js';
export type { MappedProperty, Source } from './mapped-property.js';
export type { TemplatePart } from './template.js';
export { StockReport, type CellNote, type UnusableRow } from './stock-report.js';
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
} from '../store/books.js';
export type { Reply, Responder } from '../transport/port.js';
