import type { Rule } from './finding.js';
import { anyOf, before, behind, capital, matching, oneOf } from './rule.js';

/** The areas that the codes of the United Kingdom begin with. */
const ukAreas = oneOf(
  'AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE',
);
const outward = `${ukAreas}\\d[\\dA-HJKMNP-Y]?`;
const inward = '\\d[ABD-HJLNP-UW-Z]{2}';
const usStates = oneOf(
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR',
);
const asked = anyOf(
  'post ?code:?|post code:?|zip(?: ?code)?:?|pin ?code:?|pincode:?|eircode:?|plz:?|postleitzahl:?|code postal:?|c\\.?p\\.?:?|código postal:?|cap:?|cep:?|postnummer:?|kod pocztowy:?|area code:?|postnr\\.?:?',
);
const living = anyOf(
  "(?:i |we )?(?:live|lives|living|am based|are based|'re based|'m based|reside|based|located) (?:in|at|near|around)|deliver(?:ed|y)? to|delivered in|post(?:ed)? to|ship(?:ped|ping)? to|sent? to|collect(?:ion|ed)? (?:from|in|near)|pick ?up (?:from|in)|near|close to|within \\d{1,3} ?(?:miles|mi|km) of|i'm in|we're in|i am in|my area is|come to|drop off (?:at|in)|miles from",
);

const town = '\\p{Lu}\\p{Ll}[\\p{L}-]{1,24}';
/** What is counted in thousands, and written with a capital by Germans or by who sells it; and years. */
const counted =
  /(?:^|[ -])(?:(?:19|20)\d\d|\d{4,5}[ -](?:HD|KM|KG|MM|CM|ML|GB|TB|MB|HZ|PS|HP|RW),?) |(?:Euro|Watt|Kelvin|Lumen|Lumens|Kilometer|Meter|Liter|Litre|Stück|Umdrehungen|Pfund|Franken|Seiten|Teile|Teilen|Stunden|Jahre|Jahren|Kilo|Kilos|Gramm|Volt|Ampere|Points|Punkte|Blatt|Kronen|Kroner|Kronor|Dollar|Dollars|Pounds|Miles|Mah|Hertz|Psi|Btu|Dpi|Rpm|Amp|Amps|Series|Edition|Pro|Plus|Max)$/u;
const isTown = ([found]: RegExpExecArray): boolean => !counted.test(found);

export const postcodes: readonly Rule[] = [
  matching('address', new RegExp(`${before}${outward} ${inward}${behind}`, 'giu')),
  matching('address', new RegExp(`(?<![\\p{L}\\p{N}-])${outward}${inward}(?![\\p{L}\\p{N}-])`, 'gu'), ([found]) => found.length > 5),
  matching('address', new RegExp(`${before}${living} (?<what>${ukAreas}\\d{1,2}[A-Z]?)(?![\\p{L}\\p{N}-])`, 'gu')),
  matching(
    'address',
    new RegExp(
      `${before}${asked} ?(?:is |ist |est |es )?(?<what>(?=[\\p{L}-]{0,4} ?\\d|\\d)[\\p{L}\\d]{2,8}(?:[ -](?=\\p{L}{0,2}\\d)[\\p{L}\\d]{2,5})?)`,
      'giu',
    ),
  ),
  // A state before the code; a town before the state says that the word is one.
  matching('address', new RegExp(`(?:, ?|${capital},? )${usStates},? \\d{5}(?:-\\d{4})?${behind}`, 'gu')),
  matching('address', new RegExp(`${before}${living} (?<what>\\d{5})(?![\\p{L}\\p{N}]|[ -](?:\\p{Ll}|\\d))`, 'gu')),
  // Canada, Ireland, Australia, the Netherlands.
  matching('address', new RegExp(`${before}[ABCEGHJ-NPRSTVXY]\\d[ABCEGHJ-NPRSTV-Z] \\d[ABCEGHJ-NPRSTV-Z]\\d${behind}`, 'giu')),
  matching(
    'address',
    new RegExp(`${before}(?:[AC-FHKNPRTV-Y]\\d{2}|D6W) [\\dAC-FHKNPRTV-Y]{4}${behind}`, 'gu'),
    ([found]) => /\d/.test(found.slice(4)) && /\p{L}/u.test(found.slice(4)),
  ),
  matching('address', new RegExp(`${before}(?:NSW|VIC|QLD|TAS),? \\d{4}${behind}`, 'gu')),
  matching('address', new RegExp(`${before}[1-9]\\d{3} ?(?!S[ADS]${behind})[A-Z]{2},? ${town}`, 'gu'), isTown),
  // A number and a town, behind a comma or a country: the rest of Europe, Japan, Brazil.
  matching(
    'address',
    new RegExp(
      `(?:, ?|${before}(?:${oneOf('D DE F FR A AT CH B BE I IT E ES L LU DK SE NO PL CZ NL')})-)(?<what>(?:\\d{4,5}|\\d{3} \\d{2}|\\d{2}-\\d{3}|\\d{4}-\\d{3}) ${town})`,
      'gu',
    ),
    isTown,
  ),
  matching(
    'address',
    new RegExp(`${before}${living} (?<what>(?:\\d{5}|\\d{3} \\d{2}|\\d{2}-\\d{3}|\\d{4}-\\d{3}|\\d{4}) ${town})`, 'gu'),
    isTown,
  ),
  matching(
    'address',
    new RegExp(
      `${before}(?:${anyOf("wohne in|ich wohne|aus|nach|in|à|j'habite(?: à)?|vivo en|en|abito a|a|woon in|bor i|mieszkam w|moro em|versand nach|lieferung nach|livraison à|env[ií]o a|entrega en|levering in")}) (?<what>(?:\\d{5}|\\d{2}-\\d{3}|\\d{4}-\\d{3}) ${town})`,
      'gu',
    ),
    isTown,
  ),
  matching('address', new RegExp(`^(?:\\d{5}|\\d{2}-\\d{3}|\\d{4}-\\d{3}) ${town}[.!]?$`, 'gu'), isTown),
  matching('address', new RegExp(`${before}\\d{2}-\\d{3} ${town}`, 'gu'), isTown),
  matching('address', /〒 ?\d{3}-?\d{4}/gu),
  matching(
    'address',
    new RegExp(
      `${before}(?:Singapore|Mumbai|Delhi|Bangalore|Bengaluru|Chennai|Kolkata|Hyderabad|Pune),? ?-? ?(?<what>\\d{6})${behind}`,
      'gu',
    ),
  ),
];
