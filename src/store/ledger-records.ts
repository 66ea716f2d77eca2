import type { JsonValue } from '../base/canonical.js';
import { errorCodes } from '../base/errors.js';
import type { RequestFacts } from '../documents/request/create.js';
import type { AnswerRecord, AwardEnd, AwardRecord, ContactRecord, RequestRecord, VendorEntry } from './ledger.js';
import { isCount, isObject, isText, type JsonObject } from './record.js';

/** The records of the customer's files: what is read back is checked member by member, and undefined when one is amiss. */

/** Makes JSON of typed data: drops what is undefined and refuses nothing, for our types hold nothing else. */
const plain = (value: object): JsonObject => JSON.parse(JSON.stringify(value)) as JsonObject;

const texts = <Name extends string>(value: JsonValue | undefined, ...names: readonly Name[]): Record<Name, string> | undefined =>
  isObject(value) && names.every((name) => isText(value[name])) ? (value as Record<Name, string>) : undefined;

export const vendorToJson = ({ name, origin, loopback, pin, profile }: VendorEntry): JsonObject => ({
  name,
  origin,
  loopback,
  pin,
  profile,
});

export function vendorFrom(value: JsonValue | undefined): VendorEntry | undefined {
  const found = texts(value, 'name', 'origin', 'pin', 'profile');
  if (found === undefined || !isObject(value)) return undefined;
  const { loopback } = value;
  return typeof loopback === 'boolean'
    ? { name: found.name, origin: found.origin, loopback, pin: found.pin, profile: found.profile }
    : undefined;
}

export const requestToJson = ({ category, facts, vendors, proxied }: RequestRecord): JsonObject => ({
  category,
  facts: plain(facts),
  vendors: vendors.map(vendorToJson),
  ...(proxied === undefined ? {} : { proxied }),
});

export function requestFrom(value: JsonValue | undefined): RequestRecord | undefined {
  if (!isObject(value)) return undefined;
  const { category, facts, proxied } = value;
  const vendors = Array.isArray(value['vendors']) ? (value['vendors'] as readonly JsonValue[]).map(vendorFrom) : [undefined];
  if (!isText(category) || !isFacts(facts) || vendors.includes(undefined)) return undefined;
  if (proxied !== undefined && proxied !== true) return undefined;
  return { category, facts, vendors: vendors.filter((vendor) => vendor !== undefined), ...(proxied === undefined ? {} : { proxied }) };
}

/** Its outline; the whole schema is checked when a copy is made of it. */
const isFacts = (value: JsonValue | undefined): value is JsonValue & RequestFacts =>
  isObject(value) &&
  isObject(value['demand']) &&
  Array.isArray(value['requirements']) &&
  value['terms'] !== undefined &&
  isCount(value['iat']) &&
  isCount(value['exp']);

export const answerToJson = ({ vendor, at, ms, outcome }: AnswerRecord): JsonObject => ({
  vendor,
  at,
  ms: Math.round(ms),
  outcome: plain(outcome),
});

export function answerFrom(value: JsonValue | undefined): AnswerRecord | undefined {
  if (!isObject(value)) return undefined;
  const { vendor, at, ms } = value;
  const outcome = outcomeFrom(value['outcome']);
  return isText(vendor) && isCount(at) && isCount(ms) && outcome !== undefined ? { vendor, at, ms, outcome } : undefined;
}

function outcomeFrom(value: JsonValue | undefined): AnswerRecord['outcome'] | undefined {
  if (!isObject(value)) return undefined;
  const { kind, sealed, code } = value;
  if (kind === 'answered' && isText(sealed)) return { kind, sealed };
  if (kind === 'later') return { kind };
  if (kind === 'failed' && isText(code) && Object.hasOwn(errorCodes, code)) return { kind, code };
  return undefined;
}

export const awardToJson = ({ vendor, offer, award, sealed }: AwardRecord): JsonObject => ({ vendor, offer, award, sealed });

export function awardFrom(value: JsonValue | undefined): AwardRecord | undefined {
  const found = texts(value, 'vendor', 'offer', 'award', 'sealed');
  return found && { vendor: found.vendor, offer: found.offer, award: found.award, sealed: found.sealed };
}

export const endToJson = (end: AwardEnd): JsonObject =>
  end.kind === 'refused' ? { kind: 'refused', refusal: end.refusal } : { kind: 'silent' };

export function endFrom(value: JsonValue | undefined): AwardEnd | undefined {
  if (!isObject(value)) return undefined;
  const { kind, refusal } = value;
  if (kind === 'refused' && isText(refusal)) return { kind, refusal };
  return kind === 'silent' ? { kind } : undefined;
}

export const contactToJson = ({ contact, sealed }: ContactRecord): JsonObject => ({ contact, sealed });

export function contactFrom(value: JsonValue | undefined): ContactRecord | undefined {
  const found = texts(value, 'contact', 'sealed');
  return found && { contact: found.contact, sealed: found.sealed };
}
