import type { Piece, Rule } from './finding.js';
import { before, matching, oneOf } from './rule.js';

/** Digits with what people put between them: a number of some kind. */
const candidate = /(?<![\p{L}\p{N}.,/-])(?:\+ ?|\()?[\dOoIl](?:[ ().\-/_·*]{0,3}[\dOo]){5,16}(?![\p{L}\p{N}]|[.,]\d)/gu;
const context = new RegExp(
  `${before}(?:${oneOf('phone phones telephone tel tél telefon teléfono telefono telefoon mob mobile cell cellphone handy natel portable móvil cellulare call calls ring text texts sms whatsapp signal telegram viber fax number nummer numéro número numero nr landline ph dial voicemail reach contact callback bell appel appelez llam[ae]\\p{L}* llám\\p{L}* chiama chiamare anrufen bel')})[^\\d]{0,32}$|${before}(?:me|us|him|her|them) (?:on|at|under) $|${before}my (?:no|nr|num)\\.?:? (?:is )?$`,
  'iu',
);
/** What numbers that are none of these are called. */
export const otherwise = new RegExp(
  `(?:${oneOf('isbn issn ean gtin upc asin barcode part parts model oem ref reference sku serial article item code art artikel artikelnummer teil teilenummer version v rev page pages iso din en bs pantone ral set lego kit chapter edition mpn pn s/n cat catalogue lot cartridge toner filter type')})(?:[ .:#-]|no|nr|number|num|nummer){0,6}$|[£$€¥#]\\s?$`,
  'iu',
);
const measured =
  /^\s?(?:%|mm|cm|m|km|mi|miles|kg|g|lb|l|ml|w|kw|v|mah|wh|gb|mb|tb|hz|mhz|ghz|rpm|px|dpi|£|€|\$|gbp|eur|usd|euro?s?|pounds|dollars|bucks|quid|ppi|lm|lumens|pcs|pieces|btu|psi|bar|pa|nm|x\s?\d|×)(?![\p{L}])/iu;

/** Countries whose way of writing a number at home is tried. Nearly every other is like one of them. */
const usual = [
  'GB',
  'US',
  'DE',
  'FR',
  'ES',
  'IT',
  'NL',
  'BE',
  'IE',
  'AU',
  'IN',
  'PL',
  'SE',
  'CH',
  'AT',
  'PT',
  'NZ',
  'ZA',
  'BR',
  'JP',
  'CN',
  'KR',
  'TR',
  'DK',
  'NO',
] as const;

type Library = typeof import('libphonenumber-js/min');

/** Numbers of telephones, spelled in digits. */
export const phonesWith = (library: Library): Rule =>
  function* phones(text): Generator<Piece> {
    for (const found of text.matchAll(candidate)) {
      const from = found.index;
      const to = from + found[0].length;
      if (isPhone(library, found[0], text.slice(Math.max(0, from - 40), from), text.slice(to, to + 10))) yield { kind: 'phone', from, to };
    }
  };

function isPhone(library: Library, written: string, lead: string, rest: string): boolean {
  const digits = written.replaceAll(/[Oo]/g, '0').replaceAll(/[Il]/g, '1');
  const plain = digits.replaceAll(/[^\d+]/g, '');
  if (otherwise.test(lead) || measured.test(rest) || isDate(written)) return false;
  if (context.test(lead)) return true;
  if (plain.length < 7) return false;
  if (plain.startsWith('+') || plain.startsWith('00')) return possible(library, plain.replace(/^00/, '+'), undefined);
  if (/^1?\(?[2-9]\d{2}[ ).-]{1,2}\d{3}[ .-]\d{4}$/.test(digits.replace(/^1[ .-]/, '1'))) return true;
  // The code of an area in brackets.
  if (/^(?:\+?\d{1,3} ?)?\(\d{2,5}\)[ -]?\d{3,5}(?:[ .-]?\d{2,5}){1,3}$/.test(digits) && plain.length >= 9) return true;
  // Nothing but the number: what else would be told so?
  if (lead.trim() === '' && rest.trim() === '' && /^[6-9]\d+(?:[ -]\d+)+$/.test(digits) && !/0{3}/.test(digits) && plain.length >= 8)
    return usual.some((region) => possible(library, plain, region));
  // A trunk prefix begins what is dialled at home, and hardly any other number.
  if (!/^\(?0(?:[\d)]| \d(?: \d)+$)/.test(digits)) return false;
  return plain.length >= 9 && usual.some((region) => possible(library, plain, region));
}

function possible(library: Library, text: string, region: string | undefined): boolean {
  const options = region === undefined ? {} : { defaultCountry: region as import('libphonenumber-js/min').CountryCode };
  const number = library.default(text, { ...options, extract: false });
  // Who writes the code of a country means a number; at home nearly any digits could be one, if valid is not asked for.
  return (region === undefined ? number?.isPossible() : number?.isValid()) ?? false;
}

const isDate = (text: string): boolean =>
  /^(?:\d{1,2}[-./ ]\d{1,2}[-./ ]\d{2,4}|\d{4}[-./]\d{1,2}[-./]\d{1,2})(?: ?- ?\d{1,4}[-./ \d]{0,8})?$/.test(text);

const digitWords = oneOf(
  'zero one two three four five six seven eight nine oh nought o double triple treble null eins zwei zwo drei vier fünf sechs sieben acht neun zéro un deux trois quatre cinq sept huit neuf cero uno dos tres cuatro seis siete ocho nueve tre quattro cinque sei sette otto nove nul een twee drie vijf zes zeven acht negen noll ett två fyra fem sju åtta nio',
);
const tens = oneOf(
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred',
);
const spoken = `(?:${digitWords}|${tens}|\\d{1,4})`;
const aDigitWord = new RegExp(`${before}${digitWords}(?![\\p{L}])`, 'giu');

/** Digits as words: nobody counts like that but who dictates a number. */
export const spokenPhones: Rule = matching(
  'phone',
  new RegExp(`${before}(?:\\+|plus )?${spoken}(?:[ ,./-]{1,3}${spoken}){5,15}(?![\\p{L}])`, 'giu'),
  // Sizes and years stand in a row too, but not so many single digits as words.
  ([found]) => (found.match(aDigitWord)?.length ?? 0) >= 4,
);

/** Digits and words in turn, and the few digits of an extension. */
export const mixedPhones: readonly Rule[] = [
  matching('phone', new RegExp(`${before}0\\d{2,5}(?:[ ,-]{1,2}${spoken}){2,8}(?![\\p{L}\\d])`, 'giu'), ([found]) => /\p{L}/u.test(found)),
  matching(
    'phone',
    new RegExp(`${before}ext(?:\\.|ension)? ?(?:no\\.? ?)?\\d{3,5}(?![\\p{L}\\d.])`, 'giu'),
    ({ index, 0: found }, text) => !measured.test(text.slice(index + found.length, index + found.length + 10)),
  ),
];
