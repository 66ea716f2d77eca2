// Generated from schemas/ by scripts/generate.mjs. Do not edit.
import type { Schemas } from './types.js';

export interface ValidationError {
  /** JSON Pointer to what is wrong. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** True when the value holds. Otherwise `errors` has every error of this last call. */
export interface Validator<T> {
  (value: unknown): value is T;
  errors?: readonly ValidationError[] | null;
}

export declare const agreement: Validator<Schemas['agreement']>;
export declare const award: Validator<Schemas['award']>;
export declare const cliAnswer: Validator<Schemas['cliAnswer']>;
export declare const cliAward: Validator<Schemas['cliAward']>;
export declare const cliAwards: Validator<Schemas['cliAwards']>;
export declare const cliCheck: Validator<Schemas['cliCheck']>;
export declare const cliCollect: Validator<Schemas['cliCollect']>;
export declare const cliCompose: Validator<Schemas['cliCompose']>;
export declare const cliConfigGet: Validator<Schemas['cliConfigGet']>;
export declare const cliConfigList: Validator<Schemas['cliConfigList']>;
export declare const cliConfigSet: Validator<Schemas['cliConfigSet']>;
export declare const cliDemo: Validator<Schemas['cliDemo']>;
export declare const cliError: Validator<Schemas['cliError']>;
export declare const cliHelp: Validator<Schemas['cliHelp']>;
export declare const cliInbox: Validator<Schemas['cliInbox']>;
export declare const cliInit: Validator<Schemas['cliInit']>;
export declare const cliOffers: Validator<Schemas['cliOffers']>;
export declare const cliPricingCheck: Validator<Schemas['cliPricingCheck']>;
export declare const cliQuote: Validator<Schemas['cliQuote']>;
export declare const cliRank: Validator<Schemas['cliRank']>;
export declare const cliReceipts: Validator<Schemas['cliReceipts']>;
export declare const cliRequestsForget: Validator<Schemas['cliRequestsForget']>;
export declare const cliRequests: Validator<Schemas['cliRequests']>;
export declare const cliSendDryRun: Validator<Schemas['cliSendDryRun']>;
export declare const cliSend: Validator<Schemas['cliSend']>;
export declare const cliServe: Validator<Schemas['cliServe']>;
export declare const cliStats: Validator<Schemas['cliStats']>;
export declare const cliStockExport: Validator<Schemas['cliStockExport']>;
export declare const cliStockImport: Validator<Schemas['cliStockImport']>;
export declare const cliStockList: Validator<Schemas['cliStockList']>;
export declare const cliStockMap: Validator<Schemas['cliStockMap']>;
export declare const cliVendorInit: Validator<Schemas['cliVendorInit']>;
export declare const cliVendorsAdd: Validator<Schemas['cliVendorsAdd']>;
export declare const cliVendorsImport: Validator<Schemas['cliVendorsImport']>;
export declare const cliVendorsList: Validator<Schemas['cliVendorsList']>;
export declare const cliVendorsRemove: Validator<Schemas['cliVendorsRemove']>;
export declare const cliVendorsShow: Validator<Schemas['cliVendorsShow']>;
export declare const cliVerify: Validator<Schemas['cliVerify']>;
export declare const cliVersion: Validator<Schemas['cliVersion']>;
export declare const cliWalletBackup: Validator<Schemas['cliWalletBackup']>;
export declare const cliWalletLock: Validator<Schemas['cliWalletLock']>;
export declare const cliWalletPassphrase: Validator<Schemas['cliWalletPassphrase']>;
export declare const cliWalletRestore: Validator<Schemas['cliWalletRestore']>;
export declare const common: Validator<Schemas['common']>;
export declare const contact: Validator<Schemas['contact']>;
export declare const fileContact: Validator<Schemas['fileContact']>;
export declare const fileOffers: Validator<Schemas['fileOffers']>;
export declare const filePreferences: Validator<Schemas['filePreferences']>;
export declare const filePricing: Validator<Schemas['filePricing']>;
export declare const fileQuoteAnswer: Validator<Schemas['fileQuoteAnswer']>;
export declare const fileQuoteQuestion: Validator<Schemas['fileQuoteQuestion']>;
export declare const fileRequest: Validator<Schemas['fileRequest']>;
export declare const fileStockMap: Validator<Schemas['fileStockMap']>;
export declare const fileVendor: Validator<Schemas['fileVendor']>;
export declare const offer: Validator<Schemas['offer']>;
export declare const problem: Validator<Schemas['problem']>;
export declare const profile: Validator<Schemas['profile']>;
export declare const receipt: Validator<Schemas['receipt']>;
export declare const refusal: Validator<Schemas['refusal']>;
export declare const request: Validator<Schemas['request']>;
