import { isIban, isLuhn } from './checksums.js';
import type { Rule } from './finding.js';
import { anyOf, before, behind, matching, oneOf } from './rule.js';

/** A code: digits, maybe with letters, in a few groups. */
const code = '(?=[\\p{L}./ -]{0,8}\\d)[\\p{L}\\d]{1,24}(?:[./ -](?=\\p{L}{0,4}\\d|\\p{L}{1,2}(?![\\p{L}\\d]))[\\p{L}\\d]{1,12}){0,6}';
/** Numbers that somebody has been given, and nobody else. */
const owned =
  "account|acct|a/c|acc|customer|client|member(?:ship)?|subscriber|policy|loyalty|reward|club ?card|nectar|patient|student|staff|employee|personnel|payroll|badge|licen[cs]e|driving licen[cs]e|driver'?s licen[cs]e|passport|identity card|id card|national insurance|national id|ni|nhs|ssn|social security|social insurance|sin|tax|tax id|utr|tin|vat|booking|reservation|pnr|order|invoice|receipt|case|ticket|claim|contract|enquiry|quote|tracking|parcel|crn|imei|imsi|iccid|meid|mpan|mprn|meter|sort code|card|credit card|debit card|bank|bsb|routing|frequent flyer|blue badge|library card|medicare|medicaid|aadhaar|pan|bsn|dni|nie|nif|nip|pesel|cpf|cnpj|codice fiscale|personnummer|cpr|kundennummer|kundennr|kunden-nr|kundnummer|vertragsnummer|bestellnummer|mitgliedsnummer|ausweisnummer|steuernummer|steuer-id|iban|bic|konto|kontonummer|numéro (?:de )?(?:client|commande|dossier|sécurité sociale)|n° (?:client|commande)|número de (?:cliente|pedido|cuenta)|numero (?:cliente|ordine)|klantnummer|bestelnummer|rekeningnummer|registration|company|charity|employer";
/** Those of them that are about nothing else. */
const strict =
  'account|acct|a/c|customer|client|member(?:ship)?|policy|patient|student|staff|employee|driving licen[cs]e|passport|identity card|national insurance|nhs|ssn|social security|utr|booking|reservation|pnr|tracking|imei|imsi|iccid|mpan|mprn|sort code|credit card|debit card|frequent flyer|medicare|aadhaar|bsn|dni|pesel|cpf|codice fiscale|personnummer|kundennummer|kundennr|vertragsnummer|bestellnummer|mitgliedsnummer|iban|konto|kontonummer|klantnummer|rekeningnummer';
const called = '(?: ?(?:no|number|num|nr|id|code|card|ref|reference|#|nº|n°)\\.?){1,3}';
const joined = ' ?(?:is|are|=|:|#|-|ist|est|es|è)? ?:? ?';

export const numbers: readonly Rule[] = [
  matching('identifier', new RegExp(`${before}(?:${owned})${called}${joined}(?<what>${code})${behind}`, 'giu'), isLong),
  // Without a word for number, by its groups: `order 99-1234-5678`, `invoice INV-2023-00417`.
  matching('identifier', new RegExp(`${before}(?:${owned}) (?<what>${code})${behind}`, 'giu'), isGrouped),
  matching(
    'identifier',
    new RegExp(`${before}(?<what>${code}) (?:is|was) (?:my|our|the) (?:\\p{L}{2,12} ){0,2}(?:${owned})${behind}`, 'giu'),
    isLong,
  ),
  matching(
    'identifier',
    new RegExp(
      `${before}(?:vat|ust-?id(?:nr)?|uid|tva|p\\.? ?iva|btw|iva|moms|nif|cif|abn|ein|siret|siren)(?: no| nr| number| id| reg)?\\.?:? ?(?<what>[A-Z]{0,3} ?\\d{8,14}(?:B\\d\\d)?)${behind}`,
      'gi',
    ),
  ),
  matching(
    'identifier',
    new RegExp(
      `${before}(?:serial|s/n)(?: ?(?:number|no|num|nr|is|:|#)\\.?){0,3} ?(?<what>(?=\\p{L}{0,11}\\d)[\\p{L}\\d]{9,20})${behind}`,
      'giu',
    ),
    ([found]) => /\d/.test(found),
  ),
  matching(
    'identifier',
    new RegExp(
      `${before}(?:my|our|under|quote|quoting) (?:\\p{L}{2,12} ){0,2}(?:${owned}|ref|reference|number|id|code|serial(?: number)?)${joined}(?<what>${code})${behind}`,
      'giu',
    ),
    isLong,
  ),
  matching('identifier', new RegExp(`${before}(?:${strict})(?: ?[:#=] ?| is )(?<what>${code})${behind}`, 'giu'), isLong),
  matching('identifier', new RegExp(`${before}(?:${strict}) (?<what>${code})${behind}`, 'giu'), isLonger),
  matching(
    'identifier',
    new RegExp(
      `${before}(?:card|visa|mastercard|amex|account|iban|number) (?:number )?(?:ending|ends)(?: in| with)? (?<what>\\d{3,4})${behind}`,
      'giu',
    ),
  ),
  // One word in Germanic languages.
  matching(
    'identifier',
    new RegExp(
      `${before}(?:kunden?|kd\\.?|vertrags|mitglieds?|rechnungs|auftrags|konto|versicherungs|personal|matrikel|steuer|sozialversicherungs|klant|bestel|rekening|factuur|polis|medlems)-?(?:nummer|nr\\.?|id)[: ]{1,3}(?<what>${code})${behind}`,
      'giu',
    ),
    isLong,
  ),
  // Countries' own, by their form.
  matching('identifier', new RegExp(`${before}756\\.\\d{4}\\.\\d{4}\\.\\d{2}${behind}`, 'gu')),
  matching('identifier', new RegExp(`${before}(?:[XYZ]\\d{7}-?[A-HJ-NP-TV-Z]|(?<=(?:dni|nif) )\\d{8}-?[A-HJ-NP-TV-Z])${behind}`, 'giu')),
  matching(
    'identifier',
    new RegExp(`${before}(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D]${behind}`, 'giu'),
  ),
  matching('identifier', /(?<![\p{L}\p{N}-])(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\p{L}\p{N}-])/gu),
  matching('identifier', new RegExp(`${before}[A-Z]{6}\\d{2}[A-EHLMPRST]\\d{2}[A-Z]\\d{3}[A-Z]${behind}`, 'giu')),
  matching('identifier', new RegExp(`${before}\\d{3}\\.\\d{3}\\.\\d{3}-\\d{2}${behind}`, 'gu')),
  matching(
    'identifier',
    new RegExp(`${before}\\d{2}-\\d{2}-\\d{2},? (?:and |account |acc |/ ?)?(?:\\p{L}{2,10} ){0,2}\\d{8}${behind}`, 'giu'),
  ),
  // By their check digits.
  matching('identifier', new RegExp(`${before}[A-Z]{2}\\d{2}(?: ?[A-Z\\d]{2,4}){3,8}${behind}`, 'giu'), hasIban),
  matching('identifier', /(?<![\p{L}\p{N}.,-])[3-6]\d{3}(?:[ -]?\d{4}){3}(?![\p{L}\p{N}]|[.,-]\d)/gu, ([found]) => isLuhn(found)),
  matching('identifier', /(?<![\p{L}\p{N}.,-])3[47]\d{2}[ -]?\d{6}[ -]?\d{5}(?![\p{L}\p{N}]|[.,-]\d)/gu, ([found]) => isLuhn(found)),
  // A token: letters of both cases and digits, in no order.
  matching('identifier', /(?<![\p{L}\p{N}+/=])[A-Za-z0-9+/_]{20,120}={0,2}(?![\p{L}\p{N}+/=])/gu, ([found]) => isToken(found)),
  // Made by machines, for one thing or one person each.
  matching('identifier', new RegExp(`${before}[\\da-f]{8}-[\\da-f]{4}-[\\da-f]{4}-[\\da-f]{4}-[\\da-f]{12}${behind}`, 'giu')),
  matching('identifier', new RegExp(`${before}(?:[\\da-f]{2}[:-]){5}[\\da-f]{2}(?![:-]?[\\p{L}\\p{N}])`, 'giu')),
  matching(
    'identifier',
    new RegExp(
      `${before}(?:bc1[a-z\\d]{25,60}|[13][a-km-zA-HJ-NP-Z1-9]{25,34}|0x[\\da-fA-F]{40}|4[\\dAB][a-km-zA-HJ-NP-Z1-9]{93})${behind}`,
      'gu',
    ),
    ([found]) => /\d/.test(found),
  ),
];

/** Whole, or without what follows it: a word behind an IBAN looks like one more group. */
function hasIban([found]: RegExpExecArray): boolean {
  const groups = found.split(' ');
  return groups.some((_, at) => isIban(groups.slice(0, groups.length - at).join('')));
}

/** More than one group, as numbers of cases have and those of pieces have not; and no day. */
function isGrouped({ groups }: RegExpExecArray): boolean {
  const what = groups?.['what'] ?? '';
  if (/^\d{1,4}[-./ ]\d{1,2}[-./ ]\d{1,4}$/.test(what) || !/[-/]/.test(what)) return false;
  const digits = what.replaceAll(/\D/g, '').length;
  return /^[\p{L}\d]+(?:[-/][\p{L}\d]+){2,}$/u.test(what) ? digits >= 6 : digits >= 5 && /^\p{Lu}{1,5}[-/]\d+$/u.test(what);
}

const isToken = (text: string): boolean =>
  /\d/.test(text) && (text.match(/\p{Ll}\p{Lu}|\p{L}\d|\d\p{L}/gu)?.length ?? 0) >= 6 && /\p{Ll}/u.test(text);

function isLong({ groups }: RegExpExecArray): boolean {
  const what = groups?.['what'] ?? '';
  return what.replaceAll(/\D/g, '').length >= 4 || /^(?=.*\d)[\p{Lu}\d-]{6,}$/u.test(what);
}

/** A bare number behind the word can be one of years or of pieces. */
function isLonger(found: RegExpExecArray): boolean {
  return isLong(found) && /^(?!\d+00$).{5}/.test(found.groups?.['what'] ?? '');
}

const month = oneOf(
  'jan(?:uary)? feb(?:ruary)? mar(?:ch)? apr(?:il)? may june? july? aug(?:ust)? sept?(?:ember)? oct(?:ober)? nov(?:ember)? dec(?:ember)? januar februar märz mai juni juli oktober dezember janvier février mars avril juin juillet août septembre octobre novembre décembre enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre',
);
const date = `(?:\\d{1,2}(?:st|nd|rd|th)?[-./ ](?:of )?(?:\\d{1,2}|${month})(?:[-./ ,]{1,2}'?\\d{2,4})?|${month}\\.? \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}|\\d{1,2}\\. ${month}(?: \\d{4})?)`;

/** When somebody was born. */
export const births: Rule = matching(
  'identifier',
  new RegExp(
    `${before}${anyOf('(?:i was |was |am |were )?born(?: on| in)?(?: the)?|turn(?:ed|s|ing)? \\d{1,3} on(?: the)?|birth ?day(?: is| on|:)?(?: on)?(?: the)?|b-?day:?|d\\.?o\\.?b\\.?:?|date of birth(?: is|:)?|birth ?date(?: is|:)?|né(?:e|\\(e\\))?(?: le)?|date de naissance:?|geboren(?: am)?|geb\\.?(?: am)?|geburtsdatum:?|nacid[oa](?: el)?|fecha de nacimiento:?|nat[oa](?: il)?|data di nascita:?|geboren op|geboortedatum:?|nascid[oa](?: em)?|data de nascimento:?|född|født|urodzon[ya]')} ?(?<what>${date}|(?:19|20)\\d\\d)${behind}`,
    'giu',
  ),
);

/** Where somebody was born, and maybe when. */
export const birthplaces: Rule = matching(
  'identifier',
  new RegExp(`${before}(?:I|[Ww]e|[Ww]ho) (?:was|were) born (?:and raised |and bred )?in (?<what>\\p{Lu}[\\p{L} ]{2,40}(?:\\d{4})?)`, 'gu'),
);
