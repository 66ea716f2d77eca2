// Generated from schemas/ by scripts/generate.mjs. Do not edit.

/**
 * @minItems 0
 * @maxItems 64
 */
export type Compliance = {
  requirement: number;
  status: 'comply' | 'deviate' | 'unknown';
}[];
/**
 * Points of a value and its utility, joined by straight lines, flat outside.
 *
 * @minItems 2
 * @maxItems 64
 */
export type Curve = (string | number | boolean)[][];
/**
 * What has to hold, all of it; of a list, one of its items.
 *
 * @minItems 1
 * @maxItems 16
 */
export type PricingWhen =
  | {
      [k: string]: PricingCondition;
    }
  | PricingConditions[];
export type StockTransform =
  | ('lower' | 'first-word' | 'number' | 'yes-no')
  | {
      /**
       * What separates the items of a list.
       */
      split?: string;
      /**
       * Texts, and what each of them means.
       */
      map?: {
        [k: string]: string | number | boolean;
      };
      /**
       * In which order a date is written.
       */
      date?: 'dd/mm/yyyy' | 'mm/dd/yyyy' | 'yyyy/mm/dd' | 'mm/yyyy' | 'd mmm yyyy';
      /**
       * Texts that say nothing.
       */
      blank?: (string | number) | (string | number)[];
      /**
       * Texts that are taken out.
       */
      remove?: (string | number) | (string | number)[];
    };

export interface Schemas {
  agreement: AgreementRecord;
  award: AwardClaims;
  cliAnswer: AnswerOutput;
  cliAward: AwardOutput;
  cliAwards: AwardsOutput;
  cliCheck: CheckOutput;
  cliCollect: CollectOutput;
  cliCompose: ComposeOutput;
  cliConfigGet: ConfigGetOutput;
  cliConfigList: ConfigListOutput;
  cliConfigSet: ConfigSetOutput;
  cliDemo: DemoOutput;
  cliError: ErrorOutput;
  cliHelp: HelpOutput;
  cliInbox: InboxOutput;
  cliInit: InitOutput;
  cliOffers: OffersOutput;
  cliPricingCheck: PricingCheckOutput;
  cliQuote: QuoteOutput;
  cliRank: RankOutput;
  cliReceipts: ReceiptsOutput;
  cliRequestsForget: RequestsForgetOutput;
  cliRequests: RequestsOutput;
  cliSendDryRun: SendDryRunOutput;
  cliSend: SendOutput;
  cliServe: ServeOutput;
  cliStats: StatsOutput;
  cliStockExport: StockExportOutput;
  cliStockImport: StockImportOutput;
  cliStockList: StockListOutput;
  cliStockMap: StockMapOutput;
  cliVendorInit: VendorInitOutput;
  cliVendorsAdd: VendorsAddOutput;
  cliVendorsImport: VendorsImportOutput;
  cliVendorsList: VendorsListOutput;
  cliVendorsRemove: VendorsRemoveOutput;
  cliVendorsShow: VendorsShowOutput;
  cliVerify: VerifyOutput;
  cliVersion: VersionOutput;
  cliWalletBackup: WalletBackupOutput;
  cliWalletLock: WalletLockOutput;
  cliWalletPassphrase: WalletPassphraseOutput;
  cliWalletRestore: WalletRestoreOutput;
  common: Common;
  contact: ContactClaims;
  fileContact: ContactFile;
  fileOffers: OffersFile;
  filePreferences: PreferencesFile;
  filePricing: PricingFile;
  fileQuoteAnswer: QuoteAnswer;
  fileQuoteQuestion: QuoteQuestion;
  fileRequest: RequestFile;
  fileStockMap: StockMapFile;
  fileVendor: VendorFile;
  offer: OfferClaims;
  problem: Problem;
  profile: ProfileClaims;
  receipt: ReceiptClaims;
  refusal: RefusalClaims;
  request: RequestClaims;
}
/**
 * What was agreed, as both sides keep it: the offer and the award as they were signed, and what they say.
 */
export interface AgreementRecord {
  vrm: 'agreement/1';
  /**
   * An origin, or the thumbprint URI of the signing key of a vendor without a site.
   */
  vendor: string;
  /**
   * The key that this customer had for this vendor and this request alone.
   */
  customer: string;
  terms:
    | {
        /**
         * The name of an agreement of the roster in docs/terms.md; any other name is document-invalid.
         */
        accepted: string;
      }
    | {
        /**
         * The name of an agreement of the roster in docs/terms.md; any other name is document-invalid.
         */
        alternative: string;
      };
  /**
   * The offer, signed by the vendor.
   */
  offer: string;
  /**
   * The award, signed by the customer.
   */
  award: string;
}
/**
 * The customer takes one offer, still without a name.
 */
export interface AwardClaims {
  /**
   * The version of the protocol.
   */
  vrm: 1;
  /**
   * RFC 9278 thumbprint URI of the key of one copy.
   */
  iss: string;
  /**
   * An origin, or the thumbprint URI of the signing key of a vendor without a site.
   */
  aud: string;
  /**
   * 16 bytes, base64url.
   */
  jti: string;
  /**
   * A time on the full hour: customers are no more exact than that.
   */
  iat: number;
  /**
   * A time on the full hour: customers are no more exact than that.
   */
  exp: number;
  /**
   * 32 bytes, base64url: the identity of a document, or a key.
   */
  offer: string;
  /**
   * Dots that bring the payload to one of the fixed sizes.
   */
  pad: string;
}
/**
 * What meville-vendor answer prints with --json.
 */
export interface AnswerOutput {
  /**
   * 32 bytes, base64url: the identity of a document, or a key.
   */
  id: string;
  kind: 'request' | 'award';
  outcome: 'offers' | 'refused' | 'sold';
  offers: number;
  /**
   * Why it was refused; expired when the answer came too late.
   */
  reason: string | null;
  orderNumber: string | null;
}
/**
 * What award prints with --json.
 */
export interface AwardOutput {
  /**
   * 32 bytes, base64url: the identity of a document, or a key.
   */
  award: string;
  /**
   * 32 bytes, base64url: the identity of a document, or a key.
   */
  receipt: string;
  orderNumber: string;
  vendor: string;
  /**
   * Where the signed receipt is kept.
   */
  receiptFile: string;
  /**
   * What was agreed; null when the answer with the offer is damaged.
   */
  agreement: KeptAgreement | null;
  /**
   * Whether the vendor was told who you are.
   */
  contact: 'none' | 'taken';
}
export interface KeptAgreement {
  /**
   * 32 bytes, base64url: the identity of a document, or a key.
   */
  agreement: string;
  terms:
    | {
        /**
         * The name of an agreement of the roster in docs/terms.md; any other name is document-invalid.
         */
        accepted: string;
      }
    | {
        /**
         * The name of an agreement of the roster in docs/terms.md; any other name is document-invalid.
         */
        alternative: string;
      };
  /**
   * Where the record is kept.
   */
  file: string;
}
/**
 * What meville-vendor awards prints with --json, newest first: sales, and refusals with --refused.
 */
export interface AwardsOutput {
  awards: {
    /**
     * 32 bytes, base64url: the identity of a document, or a key.
     */
    award: string;
    /**
     * 32 bytes, base64url: the identity of a document, or a key.
     */
    offer: string;
    sku: string;
    quantity: number;
    /**
     * Seconds since 1970-01-01T00:00:00Z.
     */
    at: number;
    /**
     * Null when the award was refused.
     */
    receipt: {
      /**
       * 32 bytes, base64url: the identity of a document, or a key.
       */
      receipt: string;
      orderNumber: string;
      number: number;
    } | null;
    refused: string | null;
    /**
     * Null until the customer says who they are.
     */
    contact: {
      name?: string;
      email?: string;
      phone?: string;
      address?: string;
      note?: string;
    } | null;
    total: {
      /**
       * A decimal amount of money.
       */
      amount: string;
      /**
       * ISO 4217.
       */
      currency: string;
    };
  }[];
}
/**
 * What check prints with --json when a request can be sent.
 */
export interface CheckOutput {
  valid: true;
  category: string;
  /**
   * ISO 3166 country or region code.
   */
  where: string;
  /**
   * ISO 4217.
   */
  currency: string;
  requirements: {
    level: 'must' | 'should' | 'may';
    property: string;
    text: string;
  }[];
  /**
   * Everything that leaves the machine in the life of this request.
   *
   * @minItems 1
   */
  disclosures: Disclosure[];
  /**
   * What in the words of the request may say who wrote it; empty when nothing does.
   */
  content: ContentFinding[];
  /**
   * What is exact where a range would do; empty when nothing is.
   */
  exact: CheckExact[];
  population?: CheckPopulation;
  /**
   * What is worth a look in the preferences; there when there are any, and empty when nothing is.
   */
  findings?: CheckFinding[];
  /**
   * What each criterion is worth from its worst to its best; there with findings, and empty when no criterion judges money by a straight line.
   */
  swings?: CheckSwing[];
}
export interface Disclosure {
  field: string;
  /**
   * What is told; or what it will be, where it is made anew for each vendor.
   */
  value: string;
  /**
   * Who reads it: each vendor that is asked, the one that is awarded, or whoever carries the connection.
   */
  who: 'vendors' | 'winner' | 'network';
  /**
   * At which moment; connection: at every exchange.
   */
  when: 'send' | 'connection' | 'award' | 'contact';
  why: string;
  /**
   * The members of the document that say it, as requirements.0.property; of its header, as header.jwk.
   */
  claims: string[];
}
export interface ContentFinding {
  kind: 'email' | 'phone' | 'name' | 'address' | 'employer' | 'link' | 'identifier' | 'hidden';
  /**
   * The piece; what cannot be seen in it is spelled out.
   */
  what: string;
  /**
   * Where it begins in its text, in UTF-16 code units.
   */
  at: number;
  /**
   * In the request file, as must.fabric.is.
   */
  path: string;
  remedy: string;
  line?: number;
  column?: number;
}
export interface CheckExact {
  level: 'must' | 'should' | 'may';
  property: string;
  /**
   * The exact ones, as they are written.
   *
   * @minItems 1
   */
  values: string[];
  instead?: CheckInstead;
}
/**
 * A condition for the request file that keeps away nothing that this one lets through; absent when there is none.
 */
export interface CheckInstead {
  is?: string;
  /**
   * @minItems 1
   */
  in?: string[];
  min?: string;
  max?: string;
}
/**
 * How many rows of the table fit the request; there with --population.
 */
export interface CheckPopulation {
  table: string;
  rows: number;
  /**
   * Rows that fit all that the request asks for; a value that a row does not have fits.
   */
  k: number;
  /**
   * With a k below it the request stands out.
   */
  least: number;
  /**
   * table-small: the table has fewer rows than the least k.
   */
  verdict: 'enough' | 'few' | 'table-small';
  /**
   * What is asked about, the dearest first.
   */
  costs: {
    property: string;
    /**
     * What k would be if the request did not speak of it.
     */
    without: number;
  }[];
  /**
   * What is asked about and no row says, so that k knows nothing of it.
   */
  unsaid: string[];
}
export interface CheckFinding {
  /**
   * One of docs/check.md.
   */
  code: string;
  property: string;
  /**
   * What is odd, and what to do about it.
   */
  text: string;
  /**
   * In the preferences file.
   */
  line?: number;
  column?: number;
}
export interface CheckSwing {
  property: string;
  amount: string;
  /**
   * ISO 4217.
   */
  currency: string;
}
/**
 * What collect prints with --json: what send prints, of all that came so far.
 */
export interface CollectOutput {
  /**
   * The local name of a request; it is never on the wire.
   */
  request: string;
  sent: {
    vendor: string;
  }[];
  answered: {
    vendor: string;
    offers: number;
    ms: number;
  }[];
  refused: VendorRefusal[];
  failed: {
    vendor: string;
    /**
     * One of docs/errors.md.
     */
    code: string;
  }[];
  skipped: SkippedVendor[];
  /**
   * Vendors that said "later", or were not waited for.
   */
  pending: {
    vendor: string;
  }[];
  counts?: RankCounts;
  ranking?: Ranked[];
  ask?: Asked[];
  rejected?: Rejected[];
  invalid?: Invalid[];
  /**
   * What became of an award that waited for its vendor; of collect alone.
   */
  award?: {
    vendor: string;
    /**
     * 32 bytes, base64url: the identity of a document, or a key.
     */
    offer: string;
    state: 'pending' | 'sold' | 'silent';
    orderNumber: string | null;
    receiptFile: string | null;
    agreement: KeptAgreement | null;
  };
}
export interface VendorRefusal {
  vendor: string;
  reason: string;
  /**
   * What of the request stands in the way, by its place in the request file: must.mileage, where. With no-match, any one of them alone would have brought an offer.
   */
  changes: string[];
}
export interface SkippedVendor {
  vendor: string;
  /**
   * What of its profile does not fit the request.
   */
  reason: 'category' | 'area' | 'version';
}
/**
 * Of all offers, also where a list is cut short.
 */
export interface RankCounts {
  /**
   * Valid ones: ranked, ask and rejected together.
   */
  offers: number;
  ranked: number;
  ask: number;
  rejected: number;
  invalid: number;
}
export interface Ranked {
  /**
   * Equal scores share a rank: 1, 1, 3.
   */
  rank: number;
  score: number;
  /**
   * The score if every missing value turns out to be perfect.
   */
  upTo: number;
  vendor: string;
  /**
   * The identity of a signed offer; the id of a plain one.
   */
  offer: string;
  /**
   * There when the offer came from a plain file, which nobody signed.
   */
  unsigned?: true;
  /**
   * The name of an agreement of the roster in docs/terms.md; any other name is document-invalid.
   */
  alternative?: string;
  total: Total | null;
  criteria: CriterionResult[];
}
export interface Total {
  amount: string;
  /**
   * ISO 4217.
   */
  currency: string;
}
export interface CriterionResult {
  name: string;
  /**
   * Canonical text in the unit the offer used; null when it is missing.
   */
  value: string | null;
  /**
   * Why the value is missing; there exactly when it is.
   */
  missing?: string;
  utility: number;
  /**
   * What the criterion adds to the score.
   */
  points: number;
}
export interface Asked {
  vendor: string;
  /**
   * The identity of a signed offer; the id of a plain one.
   */
  offer: string;
  /**
   * There when the offer came from a plain file, which nobody signed.
   */
  unsigned?: true;
  /**
   * The name of an agreement of the roster in docs/terms.md; any other name is document-invalid.
   */
  alternative?: string;
  /**
   * The lowest and the highest score it could have.
   *
   * @minItems 2
   * @maxItems 2
   */
  score: number[];
  /**
   * @minItems 1
   */
  questions: {
    property: string;
    text: string;
  }[];
}
export interface Rejected {
  vendor: string;
  /**
   * The identity of a signed offer; the id of a plain one.
   */
  offer: string;
  /**
   * There when the offer came from a plain file, which nobody signed.
   */
  unsigned?: true;
  /**
   * The name of an agreement of the roster in docs/terms.md; any other name is document-invalid.
   */
  alternative?: string;
  /**
   * @minItems 1
   */
  reasons: {
    property: string;
    /**
     * As a preferences file says it: min: 2006-09-01.
     */
    rule: string;
    /**
     * Canonical text; null when it is missing.
     */
    value: string | null;
    text: string;
  }[];
}
export interface Invalid {
  vendor: string;
  /**
   * Null when what came is too broken to have an identity.
   */
  offer: string | null;
  code: string;
}
/**
 * What compose prints with --json once both files are written.
 */
export interface ComposeOutput {
  /**
   * The file of what vendors are asked.
   */
  request: string;
  /**
   * The file of how offers are judged.
   */
  preferences: string;
  category: string;
  /**
   * ISO 3166 country or region code.
   */
  where: string;
  /**
   * ISO 4217.
   */
  currency: string;
  requirements: {
    level: 'must' | 'should' | 'may';
    property: string;
    text: string;
  }[];
  /**
   * The properties with a condition that no vendor is told.
   */
  rules: string[];
  /**
   * The properties that offers are judged by.
   */
  criteria: string[];
}
/**
 * What config get prints with --json.
 */
export interface ConfigGetOutput {
  setting: 'wait' | 'currency' | 'region' | 'colour' | 'preferences' | 'proxy';
  /**
   * Null for a setting that has no default and is not set.
   */
  value: string | null;
  /**
   * Whether it is the default, because nobody has set it.
   */
  isUsual: boolean;
}
/**
 * What config list prints with --json.
 */
export interface ConfigListOutput {
  /**
   * Where it is kept.
   */
  file: string;
  settings: {
    setting: 'wait' | 'currency' | 'region' | 'colour' | 'preferences' | 'proxy';
    /**
     * Null for a setting that has no default and is not set.
     */
    value: string | null;
    /**
     * Whether it is the default, because nobody has set it.
     */
    isUsual: boolean;
    means: string;
  }[];
}
/**
 * What config set and config unset print with --json.
 */
export interface ConfigSetOutput {
  setting: 'wait' | 'currency' | 'region' | 'colour' | 'preferences' | 'proxy';
  /**
   * Null for a setting that has no default and is not set.
   */
  value: string | null;
  /**
   * Whether it is the default, because nobody has set it.
   */
  isUsual: boolean;
  /**
   * Where it is kept.
   */
  file: string;
}
/**
 * What demo prints with --json.
 */
export interface DemoOutput {
  /**
   * What was shown; nothing with --serve.
   */
  steps: {
    /**
     * As a person would type it in the folder of the demo.
     */
    command: string;
    exit: 0;
    /**
     * What the command prints with --json.
     */
    result: {
      [k: string]: unknown;
    };
  }[];
  /**
   * The folder that was kept; null when nothing was.
   */
  kept: string | null;
  /**
   * With --serve, the list of the vendors that answer until the program is interrupted, for `vendors import`; otherwise null.
   */
  vendors: string | null;
}
/**
 * What every command prints with --json when it fails.
 */
export interface ErrorOutput {
  error: Failure;
}
export interface Failure {
  /**
   * One of docs/errors.md.
   */
  code: string;
  message: string;
  /**
   * What to do next.
   */
  hint: string;
  file?: string;
  /**
   * Every place that is wrong, in the order of the file.
   */
  faults?: FailureFault[];
}
export interface FailureFault {
  message: string;
  path?: string;
  line?: number;
  column?: number;
  hint?: string;
}
/**
 * What --help and help print with --json.
 */
export interface HelpOutput {
  help: string;
}
/**
 * What meville-vendor inbox prints with --json, oldest first.
 */
export interface InboxOutput {
  waiting: {
    /**
     * 32 bytes, base64url: the identity of a document, or a key.
     */
    id: string;
    kind: 'request' | 'award';
    category: string;
    /**
     * Seconds since 1970-01-01T00:00:00Z.
     */
    since: number;
    /**
     * Seconds since 1970-01-01T00:00:00Z.
     */
    until: number;
    /**
     * Null for an award.
     */
    asked: {
      where: string;
      quantity: number;
      /**
       * ISO 4217.
       */
      currency: string;
      terms: string;
      description: string | null;
      requirements: {
        property: string;
        level: 'must' | 'should' | 'may';
        /**
         * In words.
         */
        rule: string;
      }[];
    } | null;
    /**
     * What was awarded; null for a request.
     */
    offer: {
      /**
       * 32 bytes, base64url: the identity of a document, or a key.
       */
      offer: string;
      sku: string;
      quantity: number;
      total: {
        /**
         * A decimal amount of money.
         */
        amount: string;
        /**
         * ISO 4217.
         */
        currency: string;
      };
    } | null;
  }[];
}
/**
 * What init prints with --json.
 */
export interface InitOutput {
  /**
   * The folder that keeps everything.
   */
  home: string;
}
/**
 * What offers prints with --json.
 */
export interface OffersOutput {
  /**
   * The local name of a request; it is never on the wire.
   */
  request: string;
  offers: {
    vendor: string;
    /**
     * 32 bytes, base64url: the identity of a document, or a key.
     */
    offer: string;
    sku: string;
    total: {
      /**
       * A decimal amount of money.
       */
      amount: string;
      /**
       * ISO 4217.
       */
      currency: string;
    };
    /**
     * Seconds since 1970-01-01T00:00:00Z.
     */
    until: number;
    itemOffered: Item;
    compliance: Compliance;
    binding: boolean;
    availability: 'InStock' | 'LimitedAvailability' | 'PreOrder' | 'BackOrder' | 'MadeToOrder';
    terms:
      | {
          /**
           * The name of an agreement of the roster in docs/terms.md; any other name is document-invalid.
           */
          accepted: string;
        }
      | {
          /**
           * The name of an agreement of the roster in docs/terms.md; any other name is document-invalid.
           */
          alternative: string;
        };
    /**
     * The signed document.
     */
    token: string;
  }[];
  invalid: Invalid[];
  refused: VendorRefusal[];
}
/**
 * What is sold, in the words of a vocabulary; what the vocabulary does not know stands in additionalProperty.
 */
export interface Item {
  '@type': string;
  category: string;
  /**
   * @minItems 1
   * @maxItems 64
   */
  additionalProperty?: PropertyValue[];
  [k: string]: string | boolean | string[] | QuantitativeValue | MonetaryAmount | PropertyValue[] | undefined;
}
export interface PropertyValue {
  '@type': 'PropertyValue';
  name: string;
  value: string | string[];
  /**
   * UN/CEFACT Recommendation 20 code, or an ISO 4217 code for money.
   */
  unitCode?: string;
}
export interface QuantitativeValue {
  '@type': 'QuantitativeValue';
  /**
   * A value in canonical text, without its unit.
   */
  value: string;
  /**
   * UN/CEFACT Recommendation 20 code, or an ISO 4217 code for money.
   */
  unitCode: string;
}
export interface MonetaryAmount {
  '@type': 'MonetaryAmount';
  /**
   * A decimal amount of money.
   */
  value: string;
  /**
   * ISO 4217.
   */
  currency: string;
}
/**
 * What meville-vendor pricing check prints with --json.
 */
export interface PricingCheckOutput {
  file: string;
  quantity: number;
  /**
   * ISO 3166 country or region code.
   */
  area: string;
  /**
   * Of the whole stock.
   */
  rows: number;
  priced: number;
  /**
   * Rows that a person prices.
   */
  ask: number;
  /**
   * Rows of which there are fewer than are asked for.
   */
  short: number;
  /**
   * Rows that the rules would have priced below the floor.
   */
  atFloor: number;
  /**
   * Rows that are not offered: an amount that counts is in another currency, the price would be nothing, an amount is larger than is written.
   */
  unpriced: {
    currency: number;
    nothing: number;
    'too-large': number;
  };
  rules: {
    category: string;
    kind: 'adjust' | 'fee' | 'tax';
    name: string;
    rows: number;
  }[];
  /**
   * The greatest, by part of the list price.
   */
  fall: PricingCheckMove | null;
  rise: PricingCheckMove | null;
  /**
   * The first rows by SKU.
   */
  samples: {
    sku: string;
    category: string;
    outcome: 'priced' | 'ask' | 'short' | 'currency' | 'nothing' | 'too-large';
    list: PricingCheckMoney;
    /**
     * Of one, before fees.
     */
    price: PricingCheckMoney | null;
    /**
     * Of all that are asked for, with fees.
     */
    total: PricingCheckMoney | null;
    atFloor: boolean;
    binding: boolean | null;
  }[];
}
export interface PricingCheckMove {
  sku: string;
  list: PricingCheckMoney;
  price: PricingCheckMoney;
}
export interface PricingCheckMoney {
  /**
   * A decimal amount of money.
   */
  amount: string;
  /**
   * ISO 4217.
   */
  currency: string;
}
/**
 * What meville-vendor quote prints with --json.
 */
export interface QuoteOutput {
  /**
   * What was in the file.
   */
  kind: 'request' | 'award' | 'contact';
  /**
   * later: it waits for a person; taken: contact details have no answer.
   */
  outcome: 'answered' | 'later' | 'taken';
  /**
   * The sealed answer.
   */
  sealed: string | null;
  /**
   * The file it was written to.
   */
  out: string | null;
}
/**
 * What rank prints with --json.
 */
export interface RankOutput {
  counts: RankCounts;
  ranking: Ranked[];
  ask: Asked[];
  rejected: Rejected[];
  invalid: Invalid[];
  explanation?: RankExplanation;
}
/**
 * There when it was asked for. docs/ranking.md says what each part means.
 */
export interface RankExplanation {
  /**
   * Why the first beats the second; null when there is no second.
   */
  lead: ExplainedGap | null;
  /**
   * What the first lacks to 100.
   */
  losses: ExplainedRow[];
  flips: SafeInterval[];
  rivals: ExplainedRival[];
  wishes: WishPrice[];
  /**
   * Null when nothing is ranked.
   */
  robustness: RobustnessOfTheFirst | null;
  dominated: DominatedOffer[];
  /**
   * Null when no criterion judges money by a straight line.
   */
  worth: WorthOfPoints | null;
}
export interface ExplainedGap {
  /**
   * The rows add up to it.
   */
  points: number;
  /**
   * The largest first, without those that tell nothing apart.
   */
  rows: ExplainedRow[];
}
export interface ExplainedRow {
  name: string;
  points: number;
}
export interface SafeInterval {
  name: string;
  /**
   * In the unit of the file.
   */
  weight: number;
  /**
   * Below this weight leastRival wins; null when less changes nothing.
   */
  least: number | null;
  leastRival: OfferName | null;
  /**
   * Above this weight mostRival wins; null when more changes nothing.
   */
  most: number | null;
  mostRival: OfferName | null;
}
export interface OfferName {
  vendor: string;
  /**
   * The identity of a signed offer; the id of a plain one.
   */
  offer: string;
  /**
   * There when the offer came from a plain file, which nobody signed.
   */
  unsigned?: true;
}
export interface ExplainedRival {
  rank: number;
  vendor: string;
  /**
   * The identity of a signed offer; the id of a plain one.
   */
  offer: string;
  /**
   * There when the offer came from a plain file, which nobody signed.
   */
  unsigned?: true;
  gap: ExplainedGap;
  flips: WeightFlip[];
  needs: ExplainedNeed[];
}
export interface WeightFlip {
  name: string;
  /**
   * At this weight the offer is tied with the first.
   */
  weight: number;
}
export interface ExplainedNeed {
  name: string;
  /**
   * The least that is enough.
   */
  utility: number;
  /**
   * Canonical texts, each of which alone is enough; of a list, what has to be added.
   *
   * @minItems 1
   */
  values: string[];
}
export interface WishPrice {
  property: string;
  /**
   * As a preferences file says it: min: 2006-09-01.
   */
  rule: string;
  /**
   * How many this rule alone keeps out.
   */
  offers: number;
  cheapest: OfferName | null;
  /**
   * The total of the first less that of the cheapest.
   */
  saving: MoneyDifference | null;
  best: OfferName;
  /**
   * That of best.
   */
  score: number;
  /**
   * The score of best less that of the first; null when nothing is ranked.
   */
  gain: number | null;
}
export interface MoneyDifference {
  amount: string;
  /**
   * ISO 4217.
   */
  currency: string;
}
export interface RobustnessOfTheFirst {
  draws: number;
  seed: number;
  /**
   * In how many draws no other offer scores more than the first.
   */
  first: number;
}
export interface DominatedOffer {
  vendor: string;
  /**
   * The identity of a signed offer; the id of a plain one.
   */
  offer: string;
  /**
   * There when the offer came from a plain file, which nobody signed.
   */
  unsigned?: true;
  by: OfferName;
}
export interface WorthOfPoints {
  /**
   * The criterion that judges money.
   */
  name: string;
  point: Total;
  swings: CriterionSwing[];
}
export interface CriterionSwing {
  name: string;
  amount: Total;
}
/**
 * What meville-vendor receipts prints with --json: the last of the chain, in its order.
 */
export interface ReceiptsOutput {
  receipts: {
    number: number;
    orderNumber: string;
    /**
     * 32 bytes, base64url: the identity of a document, or a key.
     */
    receipt: string;
    /**
     * Seconds since 1970-01-01T00:00:00Z.
     */
    at: number;
    sku: string;
    quantity: number;
    total: {
      /**
       * A decimal amount of money.
       */
      amount: string;
      /**
       * ISO 4217.
       */
      currency: string;
    };
    /**
     * What was agreed; null for what was sold before the books kept it.
     */
    agreement: {
      /**
       * 32 bytes, base64url: the identity of a document, or a key.
       */
      agreement: string;
      terms:
        | {
            /**
             * The name of an agreement of the roster in docs/terms.md; any other name is document-invalid.
             */
            accepted: string;
          }
        | {
            /**
             * The name of an agreement of the roster in docs/terms.md; any other name is document-invalid.
             */
            alternative: string;
          };
      /**
       * RFC 9278 thumbprint URI of the key of one copy.
       */
      customer: string;
      /**
       * The record itself: written to a file as it stands, it is what `meville verify` checks.
       */
      record: string;
    } | null;
  }[];
  /**
   * How many follow each other unbroken from the first.
   */
  count: number;
  /**
   * Where the chain breaks.
   */
  broken: {
    number: number;
    why: string;
  } | null;
}
/**
 * What requests forget prints with --json.
 */
export interface RequestsForgetOutput {
  /**
   * The local name it had.
   */
  forgotten: string;
}
/**
 * What requests prints with --json, newest first.
 */
export interface RequestsOutput {
  requests: {
    /**
     * The local name of a request; it is never on the wire.
     */
    request: string;
    /**
     * Null when the record is damaged.
     */
    category: string | null;
    state: 'open' | 'closed' | 'awarding' | 'awarded' | 'damaged';
    vendors: number;
    /**
     * Offers that hold.
     */
    offers: number;
    until: number | null;
  }[];
}
/**
 * What send --dry-run prints with --json.
 */
export interface SendDryRunOutput {
  copies: {
    vendor: string;
    /**
     * The signed copy, as it would go out.
     */
    token: string;
    claims: RequestClaims;
  }[];
  skipped: SkippedVendor[];
  failed: {
    vendor: string;
    /**
     * One of docs/errors.md.
     */
    code: string;
  }[];
  /**
   * Everything that would leave the machine in the life of this request.
   *
   * @minItems 1
   */
  disclosures: Disclosure[];
  /**
   * What in the words of the request may say who wrote it; empty when nothing does.
   */
  content: ContentFinding[];
  /**
   * What is exact where a range would do; empty when nothing is.
   */
  exact: CheckExact[];
  population?: CheckPopulation;
}
/**
 * What an anonymous customer wants, in one copy for one vendor.
 */
export interface RequestClaims {
  /**
   * The version of the protocol.
   */
  vrm: 1;
  /**
   * RFC 9278 thumbprint URI of the key of one copy.
   */
  iss: string;
  /**
   * An origin, or the thumbprint URI of the signing key of a vendor without a site.
   */
  aud?: string;
  /**
   * 16 bytes, base64url.
   */
  jti: string;
  /**
   * A time on the full hour: customers are no more exact than that.
   */
  iat: number;
  /**
   * A time on the full hour: customers are no more exact than that.
   */
  exp: number;
  demand: {
    '@type': 'Demand';
    itemOffered: {
      '@type': string;
      category: string;
    };
    eligibleQuantity: number;
    /**
     * ISO 3166 country or region code.
     */
    areaServed: string;
    /**
     * ISO 4217.
     */
    priceCurrency: string;
    description?: string;
  };
  /**
   * @minItems 0
   * @maxItems 64
   */
  requirements: Requirement[];
  replyTo: {
    jwk: SealKey;
  };
  /**
   * The name of an agreement of the roster in docs/terms.md; any other name is document-invalid.
   */
  terms: string;
  /**
   * Dots that bring the payload to one of the fixed sizes.
   */
  pad: string;
}
/**
 * One predicate over one property: is, in, not, has, or min and max.
 */
export interface Requirement {
  property: string;
  level: 'must' | 'should' | 'may';
  /**
   * UN/CEFACT Recommendation 20 code, or an ISO 4217 code for money.
   */
  unit?: string;
  /**
   * A value in canonical text, without its unit.
   */
  is?: string;
  /**
   * @minItems 1
   * @maxItems 64
   *
   * Items: A value in canonical text, without its unit.
   */
  in?: string[];
  /**
   * @minItems 1
   * @maxItems 64
   *
   * Items: A value in canonical text, without its unit.
   */
  not?: string[];
  /**
   * A value in canonical text, without its unit.
   */
  min?: string;
  /**
   * A value in canonical text, without its unit.
   */
  max?: string;
  /**
   * @minItems 1
   * @maxItems 64
   *
   * Items: A value in canonical text, without its unit.
   */
  has?: string[];
}
export interface SealKey {
  kty: 'OKP';
  crv: 'X25519';
  /**
   * 32 bytes, base64url: the identity of a document, or a key.
   */
  x: string;
}
/**
 * What send prints with --json; with --preferences it has the members of rank too.
 */
export interface SendOutput {
  /**
   * The local name of a request; it is never on the wire.
   */
  request: string;
  sent: {
    vendor: string;
  }[];
  answered: {
    vendor: string;
    offers: number;
    ms: number;
  }[];
  refused: VendorRefusal[];
  failed: {
    vendor: string;
    /**
     * One of docs/errors.md.
     */
    code: string;
  }[];
  skipped: SkippedVendor[];
  /**
   * Vendors that said "later", or were not waited for.
   */
  pending: {
    vendor: string;
  }[];
  counts?: RankCounts;
  ranking?: Ranked[];
  ask?: Asked[];
  rejected?: Rejected[];
  invalid?: Invalid[];
  /**
   * What became of an award that waited for its vendor; of collect alone.
   */
  award?: {
    vendor: string;
    /**
     * 32 bytes, base64url: the identity of a document, or a key.
     */
    offer: string;
    state: 'pending' | 'sold' | 'silent';
    orderNumber: string | null;
    receiptFile: string | null;
    agreement: KeptAgreement | null;
  };
}
/**
 * What meville-vendor serve prints with --json once it listens.
 */
export interface ServeOutput {
  listening: string;
  origin: string | null;
  stock: number;
  /**
   * Where the metrics are read; null when nowhere.
   */
  metrics: string | null;
}
/**
 * What meville-vendor stats prints with --json.
 */
export interface StatsOutput {
  from: string;
  /**
   * Both days included, in UTC.
   */
  to: string;
  asked: number;
  /**
   * How many of them waited for a person.
   */
  held: number;
  /**
   * How many got offers.
   */
  offered: number;
  offers: number;
  refused: {
    reason: string;
    count: number;
  }[];
  missed: {
    category: string;
    property: string;
    count: number;
  }[];
  sold: {
    category: string;
    count: number;
    total: {
      /**
       * A decimal amount of money.
       */
      amount: string;
      /**
       * ISO 4217.
       */
      currency: string;
    };
  }[];
  declined: {
    reason: string;
    count: number;
  }[];
  /**
   * Requests that got offers and came to no sale.
   */
  lost: number;
}
/**
 * What meville-vendor stock export prints with --json.
 */
export interface StockExportOutput {
  rows: number;
  columns: string[];
  file: string;
}
/**
 * What meville-vendor stock import prints with --json.
 */
export interface StockImportOutput {
  rows: number;
  added: number;
  updated: number;
  /**
   * Rows that vanished; only with --replace.
   */
  removed: number;
  /**
   * SKUs that the list says more of than was left, after some were sold since the list before; the first ten. A list made before those sales sells them twice.
   *
   * @maxItems 10
   */
  restocked: string[];
  restockedCount: number;
  replaced: boolean;
  /**
   * Nothing was changed; the counts say what would have been.
   */
  dryRun: boolean;
  /**
   * The file that lists every row and cell that could not be used.
   */
  report: string | null;
  /**
   * The first thousand.
   */
  unusable: {
    row: number;
    line?: number;
    reason: string;
  }[];
  unusableCount: number;
  /**
   * Cells that were left out; the first thousand.
   */
  notes: {
    row: number;
    line?: number;
    property: string;
    reason: string;
  }[];
  noteCount: number;
}
/**
 * What meville-vendor stock list prints with --json, by SKU.
 */
export interface StockListOutput {
  total: number;
  rows: {
    sku: string;
    category: string;
    quantity: number;
    price: {
      /**
       * A decimal amount of money.
       */
      amount: string;
      /**
       * ISO 4217.
       */
      currency: string;
    };
    values: {
      [k: string]: string;
    };
    leadDays: number | null;
  }[];
}
/**
 * What meville-vendor stock map prints with --json.
 */
export interface StockMapOutput {
  category: string;
  /**
   * What stands before the decimals, when the list leaves no doubt.
   */
  decimal: ('point' | 'comma') | null;
  /**
   * In the order of the columns.
   */
  entries: {
    /**
     * A property, or sku, price, quantity, lead-time, floor, since.
     */
    name: string;
    column?: string;
    template?: string;
    unit?: string;
    /**
     * ISO 4217.
     */
    currency?: string;
    /**
     * The order of dates.
     */
    date?: string;
    /**
     * Whether the list says so itself.
     */
    sure: boolean;
    /**
     * What was guessed.
     */
    why?: string;
  }[];
  unused: {
    column: string;
    why?: string;
  }[];
  /**
   * The mapping file.
   */
  written: string | null;
}
/**
 * What meville-vendor init prints with --json.
 */
export interface VendorInitOutput {
  home: string;
  vendorFile: string;
}
/**
 * What vendors add prints with --json.
 */
export interface VendorsAddOutput {
  vendors: VendorsShowOutput[];
  failed: FailedUrl[];
}
/**
 * What vendors show and vendors trust print with --json: one vendor of the book.
 */
export interface VendorsShowOutput {
  name: string;
  origin: string;
  loopback: boolean;
  /**
   * 32 bytes, base64url: the identity of a document, or a key.
   */
  key: string;
  /**
   * An origin, or the thumbprint URI of the signing key of a vendor without a site.
   */
  id: string;
  profile: {
    name: string;
    categories: string[];
    /**
     * Items: ISO 3166 country or region code.
     */
    areaServed: string[];
    /**
     * ISO 4217.
     */
    priceCurrency: string;
    /**
     * Items: The name of an agreement of the roster in docs/terms.md; any other name is document-invalid.
     */
    terms: string[];
    /**
     * Seconds since 1970-01-01T00:00:00Z.
     */
    exp: number;
  };
}
export interface FailedUrl {
  url: string;
  /**
   * One of docs/errors.md.
   */
  code: string;
  message: string;
}
/**
 * What vendors import prints with --json.
 */
export interface VendorsImportOutput {
  added: {
    vendor: string;
  }[];
  failed: FailedUrl[];
}
/**
 * What vendors list prints with --json, by name.
 */
export interface VendorsListOutput {
  vendors: VendorsShowOutput[];
}
/**
 * What vendors remove prints with --json.
 */
export interface VendorsRemoveOutput {
  /**
   * The name it had.
   */
  removed: string;
}
/**
 * What verify prints with --json, in the order of the files.
 */
export interface VerifyOutput {
  documents: (HoldingDocument | HoldingAgreement | FailingDocument)[];
}
export interface HoldingDocument {
  file: string;
  holds: true;
  /**
   * early: not begun, by more than clocks may differ; over: it has ended.
   */
  when: 'early' | 'current' | 'over';
  kind: 'profile' | 'request' | 'offer' | 'refusal' | 'award' | 'receipt' | 'contact';
  /**
   * 32 bytes, base64url: the identity of a document, or a key.
   */
  identity: string;
  issuer: string;
  /**
   * Its name in the vendor book; null for a customer's document.
   */
  vendor: string | null;
  /**
   * As the schema of its kind says.
   */
  claims: {
    [k: string]: unknown;
  };
}
export interface HoldingAgreement {
  file: string;
  holds: true;
  kind: 'agreement';
  /**
   * 32 bytes, base64url: the identity of a document, or a key.
   */
  identity: string;
  /**
   * Its name in the vendor book, or in the profile that is trusted.
   */
  vendor: string;
  /**
   * An origin, or the thumbprint URI of the signing key of a vendor without a site.
   */
  issuer: string;
  /**
   * RFC 9278 thumbprint URI of the key of one copy.
   */
  customer: string;
  terms:
    | {
        /**
         * The name of an agreement of the roster in docs/terms.md; any other name is document-invalid.
         */
        accepted: string;
      }
    | {
        /**
         * The name of an agreement of the roster in docs/terms.md; any other name is document-invalid.
         */
        alternative: string;
      };
  /**
   * 32 bytes, base64url: the identity of a document, or a key.
   */
  offer: string;
  /**
   * 32 bytes, base64url: the identity of a document, or a key.
   */
  award: string;
}
export interface FailingDocument {
  file: string;
  holds: false;
  error: Failure;
}
/**
 * What --version prints with --json.
 */
export interface VersionOutput {
  version: string;
}
/**
 * What wallet backup prints with --json.
 */
export interface WalletBackupOutput {
  /**
   * The backup, as it was named.
   */
  file: string;
  /**
   * Its size.
   */
  bytes: number;
  /**
   * Requests in it.
   */
  requests: number;
  /**
   * Vendors in it.
   */
  vendors: number;
}
/**
 * What wallet lock prints with --json.
 */
export interface WalletLockOutput {
  /**
   * The folder that keeps everything.
   */
  home: string;
  /**
   * Requests that are locked.
   */
  requests: number;
  /**
   * Vendors that are locked.
   */
  vendors: number;
}
/**
 * What wallet passphrase prints with --json.
 */
export interface WalletPassphraseOutput {
  /**
   * What was done; none when there was no passphrase to remove.
   */
  passphrase: 'set' | 'changed' | 'removed' | 'none';
}
/**
 * What wallet restore prints with --json.
 */
export interface WalletRestoreOutput {
  /**
   * The folder that keeps everything.
   */
  home: string;
  /**
   * Requests that are there now.
   */
  requests: number;
  /**
   * Vendors of the vendor book.
   */
  vendors: number;
  /**
   * Whether the keys have a passphrase.
   */
  passphrase: boolean;
}
/**
 * Shapes that several documents share.
 */
export interface Common {
  [k: string]: unknown;
}
/**
 * What the customer chooses to tell the vendor that was awarded.
 */
export interface ContactClaims {
  /**
   * The version of the protocol.
   */
  vrm: 1;
  /**
   * RFC 9278 thumbprint URI of the key of one copy.
   */
  iss: string;
  /**
   * An origin, or the thumbprint URI of the signing key of a vendor without a site.
   */
  aud: string;
  /**
   * 16 bytes, base64url.
   */
  jti: string;
  /**
   * A time on the full hour: customers are no more exact than that.
   */
  iat: number;
  /**
   * 32 bytes, base64url: the identity of a document, or a key.
   */
  receipt: string;
  name?: string;
  email?: string;
  phone?: string;
  address?: string;
  note?: string;
  /**
   * Dots that bring the payload to one of the fixed sizes.
   */
  pad: string;
}
/**
 * What the winner of an award may know.
 */
export interface ContactFile {
  name?: string;
  email?: string;
  phone?: string;
  address?: string;
  note?: string;
}
/**
 * What a person offers to a request that waits.
 */
export interface OffersFile {
  vrm: 'offers/1';
  /**
   * @minItems 1
   * @maxItems 10
   */
  offers: WrittenOffer[];
}
/**
 * A thing of the stock, or one that the stock list does not have, and its price.
 */
export interface WrittenOffer {
  /**
   * Of the stock, or the name of what is described in item.
   */
  sku?: string | number;
  /**
   * Something that the stock list does not have, by the names of its properties.
   */
  item?: {
    [k: string]: string | number | boolean | (string | number | boolean)[];
  };
  /**
   * Of one, tax included, in the currency of the request; the list price when neither it nor lines are there.
   */
  price?: string | number;
  /**
   * What the price is made of.
   *
   * @minItems 1
   * @maxItems 32
   */
  lines?: WrittenLine[];
  /**
   * From award to delivery.
   */
  'lead-days'?: number;
  /**
   * How long the offer stands.
   */
  validity?: string;
  /**
   * True when a person confirms it once it is awarded.
   */
  indicative?: boolean;
}
export interface WrittenLine {
  name: string;
  /**
   * Of one.
   */
  amount: string | number;
  /**
   * item when left out.
   */
  kind?: 'item' | 'fee' | 'tax' | 'discount';
  /**
   * As many as are asked for when left out of an item, else 1.
   */
  times?: number;
}
/**
 * How a customer judges offers; it never leaves the machine.
 */
export interface PreferencesFile {
  vrm: 'preferences/1';
  category?: string;
  /**
   * ISO 4217.
   */
  currency?: string;
  /**
   * The day that the word today means in this file.
   */
  'as-of'?: string;
  /**
   * What one unit of another currency is in the currency of the file; nothing is looked up.
   */
  rates?: {
    'as-of'?: string;
    source?: string;
    [k: string]: number | string | undefined;
  };
  /**
   * Further properties, calculated from others with + - * ( ) and numbers. Each may use the ones above it.
   */
  derive?: {
    [k: string]: string | number;
  };
  /**
   * @minItems 1
   * @maxItems 16
   */
  'tie-break'?: string[];
  /**
   * All criteria, the most important first, instead of weights (rank-order centroid).
   *
   * @minItems 1
   * @maxItems 20
   */
  order?: string[];
  must?: {
    [k: string]: Rule;
  };
  prefer: {
    [k: string]: Criterion;
  };
}
/**
 * is: this value; in: one of these; not: none of these; min and max: inclusive bounds; has: all of these.
 */
export interface Rule {
  is?: string | number | boolean;
  /**
   * @minItems 1
   * @maxItems 64
   */
  in?: (string | number | boolean)[];
  not?: (string | number | boolean) | (string | number | boolean)[];
  min?: string | number | boolean;
  max?: string | number | boolean;
  has?: (string | number | boolean) | (string | number | boolean)[];
  missing?: 'ask' | 'reject' | 'allow';
  note?: string;
}
export interface Criterion {
  lower?: Ends;
  higher?: Ends;
  target?: Target;
  range?: Range;
  curve?: Curve;
  grades?: {
    [k: string]: number;
  };
  /**
   * Of a list: the utilities of the features that are there are added up, to 1 at most.
   */
  includes?: {
    [k: string]: number;
  };
  /**
   * The criterion counts only where all of these hold.
   */
  when?: {
    [k: string]: Condition;
  };
  /**
   * The utility where they do not hold; 0 when absent.
   */
  otherwise?: number;
  /**
   * At most 3 decimals. Only the ratios of weights matter.
   */
  weight?: number;
  /**
   * What the whole step from 0 to 1 is worth in money.
   */
  worth?: string | number;
  missing?:
    | 'worst'
    | number
    | {
        expect: string | number | boolean;
      };
  note?: string;
}
export interface Ends {
  best: string | number | boolean;
  worst: string | number | boolean;
}
/**
 * at scores 1; below less and above more than it is scores 0.
 */
export interface Target {
  at: string | number | boolean;
  below: string | number | boolean;
  above: string | number | boolean;
}
/**
 * Inside ideal scores 1; at the ends of zero and beyond them 0.
 */
export interface Range {
  /**
   * @minItems 2
   * @maxItems 2
   */
  ideal: (string | number | boolean)[];
  /**
   * @minItems 2
   * @maxItems 2
   */
  zero: (string | number | boolean)[];
}
/**
 * is: this value; in: one of these; not: none of these; min and max: inclusive bounds; has: all of these.
 */
export interface Condition {
  is?: string | number | boolean;
  /**
   * @minItems 1
   * @maxItems 64
   */
  in?: (string | number | boolean)[];
  not?: (string | number | boolean) | (string | number | boolean)[];
  min?: string | number | boolean;
  max?: string | number | boolean;
  has?: (string | number | boolean) | (string | number | boolean)[];
}
/**
 * What customers are asked to pay; it stays with the vendor. The rules stand in the file itself, or below categories for each of them.
 */
export interface PricingFile {
  vrm: 'pricing/1';
  /**
   * Changes of the price of one. Percentages are of the list price.
   *
   * @minItems 1
   * @maxItems 20
   */
  adjust?: PricingAdjustment[];
  /**
   * What is added to the price, as lines of their own.
   *
   * @minItems 1
   * @maxItems 8
   */
  fees?: PricingFee[];
  /**
   * What the price of one never goes below: percent of the list price, an amount, or the greatest of several. No customer is told.
   *
   * @minItems 1
   * @maxItems 8
   */
  floor?: string | number | (string | number)[];
  /**
   * A price that a rule has changed is rounded down to a multiple of this amount.
   */
  round?: string | number;
  /**
   * How long an offer stands, for example 48h.
   */
  validity?: string;
  /**
   * Whether an award is a sale; an offer that is not binding is confirmed by a person when it is awarded.
   */
  binding?:
    | boolean
    | {
        unless: PricingWhen;
      };
  /**
   * What a person prices.
   */
  ask?: {
    when?: PricingWhen;
    /**
     * Whether a person answers a request that nothing in stock fits.
     */
    'no-match'?: boolean;
  };
  categories?: {
    [k: string]: PricingRules;
  };
}
export interface PricingAdjustment {
  /**
   * Customers see it.
   */
  name: string;
  when?: PricingWhen;
  /**
   * + or -, and percent of the list price or an amount for each: -5 %, +100 GBP.
   */
  by: string | number;
}
/**
 * is: this value; in: one of these; not: none of these; min and max: inclusive bounds; has: all of these.
 */
export interface PricingCondition {
  is?: string | number | boolean;
  /**
   * @minItems 1
   * @maxItems 64
   */
  in?: (string | number | boolean)[];
  /**
   * @minItems 1
   * @maxItems 64
   */
  not?: string | number | boolean | (string | number | boolean)[];
  min?: string | number | boolean;
  max?: string | number | boolean;
  /**
   * @minItems 1
   * @maxItems 64
   */
  has?: string | number | boolean | (string | number | boolean)[];
}
export interface PricingConditions {
  [k: string]: PricingCondition;
}
export interface PricingFee {
  /**
   * Customers see it.
   */
  name: string;
  /**
   * An amount, or percent of the price after all adjustments.
   */
  amount: string | number;
  /**
   * order when absent.
   */
  per?: 'order' | 'item';
  /**
   * fee when absent.
   */
  kind?: 'fee' | 'tax';
  when?: PricingWhen;
}
export interface PricingRules {
  /**
   * Changes of the price of one. Percentages are of the list price.
   *
   * @minItems 1
   * @maxItems 20
   */
  adjust?: PricingAdjustment[];
  /**
   * What is added to the price, as lines of their own.
   *
   * @minItems 1
   * @maxItems 8
   */
  fees?: PricingFee[];
  /**
   * What the price of one never goes below: percent of the list price, an amount, or the greatest of several. No customer is told.
   *
   * @minItems 1
   * @maxItems 8
   */
  floor?: string | number | (string | number)[];
  /**
   * A price that a rule has changed is rounded down to a multiple of this amount.
   */
  round?: string | number;
  /**
   * How long an offer stands, for example 48h.
   */
  validity?: string;
  /**
   * Whether an award is a sale; an offer that is not binding is confirmed by a person when it is awarded.
   */
  binding?:
    | boolean
    | {
        unless: PricingWhen;
      };
  /**
   * What a person prices.
   */
  ask?: {
    when?: PricingWhen;
    /**
     * Whether a person answers a request that nothing in stock fits.
     */
    'no-match'?: boolean;
  };
}
/**
 * What a program that makes quotes writes to its standard output. An empty object says: as the rules say.
 */
export interface QuoteAnswer {
  /**
   * A decimal amount of money.
   */
  total?: string;
  /**
   * They add up to the total.
   *
   * @minItems 1
   * @maxItems 32
   */
  lines?: PriceLine[];
  binding?: boolean;
  /**
   * How long the offer stands, for example 48h.
   */
  validity?: string;
  /**
   * A person must price it.
   */
  ask?: true;
  /**
   * It is not for sale to this request.
   */
  none?: true;
}
export interface PriceLine {
  name: string;
  /**
   * A decimal amount of money.
   */
  amount: string;
  times: number;
  kind: 'item' | 'fee' | 'tax' | 'discount';
}
/**
 * What a program that makes quotes reads from its standard input: one candidate for one request.
 */
export interface QuoteQuestion {
  vrm: 'quote/1';
  request: {
    category: string;
    quantity: number;
    /**
     * ISO 3166 country or region code.
     */
    area: string;
    /**
     * ISO 4217.
     */
    currency: string;
    /**
     * @maxItems 64
     */
    requirements: {
      property: string;
      level: 'must' | 'should' | 'may';
      is?: string;
      in?: string[];
      not?: string[];
      min?: string;
      max?: string;
      has?: string[];
    }[];
  };
  candidate: {
    sku: string;
    category: string;
    /**
     * How many there are.
     */
    stock: number;
    /**
     * A decimal amount of money.
     */
    price: string;
    /**
     * ISO 4217.
     */
    currency: string;
    /**
     * Days in stock; absent when it is not known.
     */
    age?: number;
    /**
     * The day it came into stock.
     */
    since?: string;
    leadDays?: number;
    /**
     * By the name of the property.
     */
    values: {
      [k: string]: string;
    };
  };
  /**
   * What the rules say: a price for all that is asked for, or null when a person would price it.
   */
  quote: null | {
    /**
     * A decimal amount of money.
     */
    total: string;
    /**
     * @minItems 1
     * @maxItems 32
     */
    lines: PriceLine[];
    binding: boolean;
    validitySeconds?: number;
  };
}
/**
 * What a customer wants to tell vendors.
 */
export interface RequestFile {
  vrm: 'request/1';
  category: string;
  /**
   * ISO 3166 country or region code.
   */
  where: string;
  /**
   * How long offers are awaited, for example 48h.
   */
  until: string;
  /**
   * ISO 4217.
   */
  currency: string;
  quantity?: number;
  description?: string;
  must?: {
    [k: string]: Predicate;
  };
  should?: {
    [k: string]: Predicate;
  };
  may?: {
    [k: string]: Predicate;
  };
  /**
   * The name of an agreement as somebody writes it; one that is not in the roster of docs/terms.md is told what it may mean.
   */
  terms?: string;
}
/**
 * is: this value; in: one of these; not: none of these; min and max: inclusive bounds; has: all of these.
 */
export interface Predicate {
  is?: string | number | boolean;
  /**
   * @minItems 1
   * @maxItems 64
   */
  in?: (string | number | boolean)[];
  not?: (string | number | boolean) | (string | number | boolean)[];
  min?: string | number | boolean;
  max?: string | number | boolean;
  has?: (string | number | boolean) | (string | number | boolean)[];
}
/**
 * Which column of a stock list means which property.
 */
export interface StockMapFile {
  /**
   * What is sold; the first category of vendor.yaml when absent.
   */
  category?: string;
  /**
   * What stands before the decimals of numbers; told from each number when absent.
   */
  decimal?: 'point' | 'comma';
  [k: string]: StockSource | string | 'point' | 'comma' | undefined;
}
/**
 * Where the value of a property comes from: a column, several columns put together, or the file itself.
 */
export interface StockSource {
  column?: string;
  /**
   * Text with the names of columns in braces.
   */
  template?: string;
  constant?: (string | number | boolean) | (string | number | boolean)[];
  /**
   * The unit of values that are bare numbers.
   */
  unit?: string;
  /**
   * ISO 4217.
   */
  currency?: string;
  /**
   * What is done to the text before it is read, in this order.
   */
  transform?: StockTransform | StockTransform[];
}
/**
 * What a vendor says of itself; the profile is signed from it.
 */
export interface VendorFile {
  vrm: 'vendor/1';
  name: string;
  origin?: string;
  /**
   * @minItems 1
   * @maxItems 32
   */
  categories: string[];
  /**
   * @minItems 1
   * @maxItems 300
   *
   * Items: ISO 3166 country or region code.
   */
  areas: string[];
  /**
   * ISO 4217.
   */
  currency: string;
  /**
   * @minItems 1
   * @maxItems 32
   *
   * Items: The name of an agreement as somebody writes it; one that is not in the roster of docs/terms.md is told what it may mean.
   */
  terms: string[];
  /**
   * How long an offer stands, for example 72h.
   */
  validity?: string;
}
/**
 * What one vendor would sell to the customer of one request copy, and for how much in all.
 */
export interface OfferClaims {
  /**
   * The version of the protocol.
   */
  vrm: 1;
  /**
   * An origin, or the thumbprint URI of the signing key of a vendor without a site.
   */
  iss: string;
  /**
   * RFC 9278 thumbprint URI of the key of one copy.
   */
  aud: string;
  /**
   * 16 bytes, base64url.
   */
  jti: string;
  /**
   * Seconds since 1970-01-01T00:00:00Z.
   */
  iat: number;
  /**
   * Seconds since 1970-01-01T00:00:00Z.
   */
  exp: number;
  /**
   * 32 bytes, base64url: the identity of a document, or a key.
   */
  request: string;
  itemOffered: Item;
  sku: string;
  /**
   * A decimal amount of money.
   */
  price: string;
  /**
   * ISO 4217.
   */
  priceCurrency: string;
  free?: true;
  /**
   * @minItems 1
   * @maxItems 32
   */
  priceSpecification: PriceLine[];
  availability: 'InStock' | 'LimitedAvailability' | 'PreOrder' | 'BackOrder' | 'MadeToOrder';
  deliveryLeadTime?: QuantitativeValue;
  compliance: Compliance;
  binding: boolean;
  terms:
    | {
        /**
         * The name of an agreement of the roster in docs/terms.md; any other name is document-invalid.
         */
        accepted: string;
      }
    | {
        /**
         * The name of an agreement of the roster in docs/terms.md; any other name is document-invalid.
         */
        alternative: string;
      };
}
/**
 * RFC 9457 problem details with a code of docs/errors.md.
 */
export interface Problem {
  type: string;
  title: string;
  status: number;
  code: string;
  detail?: string;
}
/**
 * Who a vendor is, and with which keys it signs and is written to.
 */
export interface ProfileClaims {
  /**
   * The version of the protocol.
   */
  vrm: 1;
  /**
   * An origin, or the thumbprint URI of the signing key of a vendor without a site.
   */
  iss: string;
  /**
   * 16 bytes, base64url.
   */
  jti: string;
  /**
   * Seconds since 1970-01-01T00:00:00Z.
   */
  iat: number;
  /**
   * Seconds since 1970-01-01T00:00:00Z.
   */
  exp: number;
  name: string;
  jwks: {
    /**
     * @minItems 2
     * @maxItems 2
     */
    keys: ProfileKey[];
  };
  /**
   * @minItems 1
   * @maxItems 32
   */
  categories: string[];
  /**
   * @minItems 1
   * @maxItems 300
   *
   * Items: ISO 3166 country or region code.
   */
  areaServed: string[];
  /**
   * ISO 4217.
   */
  priceCurrency: string;
  /**
   * @minItems 1
   * @maxItems 32
   *
   * Items: The name of an agreement of the roster in docs/terms.md; any other name is document-invalid.
   */
  terms: string[];
  /**
   * @minItems 1
   * @maxItems 16
   */
  versions: number[];
}
export interface ProfileKey {
  kty: 'OKP';
  crv: 'Ed25519' | 'X25519';
  use: 'sig' | 'enc';
  /**
   * 32 bytes, base64url: the identity of a document, or a key.
   */
  x: string;
}
/**
 * The vendor confirms an award; a link in the chain of its receipts.
 */
export interface ReceiptClaims {
  /**
   * The version of the protocol.
   */
  vrm: 1;
  /**
   * An origin, or the thumbprint URI of the signing key of a vendor without a site.
   */
  iss: string;
  /**
   * RFC 9278 thumbprint URI of the key of one copy.
   */
  aud: string;
  /**
   * 16 bytes, base64url.
   */
  jti: string;
  /**
   * Seconds since 1970-01-01T00:00:00Z.
   */
  iat: number;
  /**
   * 32 bytes, base64url: the identity of a document, or a key.
   */
  award: string;
  orderNumber: string;
  number: number;
  /**
   * 32 bytes, base64url: the identity of a document, or a key.
   */
  previous?: string;
}
/**
 * A signed no, to a request or to an award.
 */
export interface RefusalClaims {
  /**
   * The version of the protocol.
   */
  vrm: 1;
  /**
   * An origin, or the thumbprint URI of the signing key of a vendor without a site.
   */
  iss: string;
  /**
   * RFC 9278 thumbprint URI of the key of one copy.
   */
  aud: string;
  /**
   * 16 bytes, base64url.
   */
  jti: string;
  /**
   * Seconds since 1970-01-01T00:00:00Z.
   */
  iat: number;
  /**
   * 32 bytes, base64url: the identity of a document, or a key.
   */
  request?: string;
  /**
   * 32 bytes, base64url: the identity of a document, or a key.
   */
  award?: string;
  /**
   * Why there is no offer, or no sale.
   */
  reason: 'no-match' | 'not-served' | 'sold' | 'expired' | 'terms' | 'stamp-wanted' | 'busy' | 'offer-unknown' | 'withdrawn';
  /**
   * Seconds.
   */
  retryAfter?: number;
  /**
   * What of the request stands in the way. With no-match, any one of them alone would have brought an offer.
   *
   * @minItems 1
   * @maxItems 68
   */
  changes?: (
    | {
        /**
         * Its index in the request.
         */
        requirement: number;
      }
    | {
        /**
         * A member of the demand.
         */
        demand: 'category' | 'areaServed' | 'priceCurrency' | 'eligibleQuantity';
      }
  )[];
}
