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

export declare const award: Validator<Schemas['award']>;
export declare const cliRank: Validator<Schemas['cliRank']>;
export declare const common: Validator<Schemas['common']>;
export declare const contact: Validator<Schemas['contact']>;
export declare const fileContact: Validator<Schemas['fileContact']>;
export declare const filePreferences: Validator<Schemas['filePreferences']>;
export declare const fileRequest: Validator<Schemas['fileRequest']>;
export declare const fileStockMap: Validator<Schemas['fileStockMap']>;
export declare const fileVendor: Validator<Schemas['fileVendor']>;
export declare const offer: Validator<Schemas['offer']>;
export declare const problem: Validator<Schemas['problem']>;
export declare const profile: Validator<Schemas['profile']>;
export declare const receipt: Validator<Schemas['receipt']>;
export declare const refusal: Validator<Schemas['refusal']>;
export declare const request: Validator<Schemas['request']>;
