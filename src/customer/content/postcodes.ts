import type { Rule } from './finding.js';
import { otherwise } from './phones.js';
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
/** Units in two capitals, and what sellers put behind the number of a model or a year. */
const units = oneOf(
  'HP HM BX PS CV GB MB TB KB KM KG MM CM ML CL DL DM NM LM HZ KW VA WH AH HD UK US EU XL LM LB FT OZ PX SQ QT PT RW HK KR CN IN PM AM AD BC CE DC AC ND ST TH RD SS SA SD DE FR IT ES SE NL BK WH WT GR BL RD SL OR IF NO OK BY TO UP SK ME',
);
/** Towns that are known without a word before. */
const towns = oneOf(
  'Berlin Hamburg München Köln Frankfurt Stuttgart Düsseldorf Dortmund Essen Leipzig Bremen Dresden Hannover Nürnberg Duisburg Bochum Wuppertal Bielefeld Bonn Münster Karlsruhe Mannheim Augsburg Wiesbaden Kiel Aachen Braunschweig Chemnitz Halle Magdeburg Freiburg Lübeck Erfurt Mainz Rostock Kassel Potsdam Wien Graz Linz Salzburg Innsbruck Klagenfurt Zürich Genf Genève Basel Bern Lausanne Winterthur Luzern Lugano Paris Marseille Lyon Toulouse Nice Nantes Strasbourg Montpellier Bordeaux Lille Rennes Reims Toulon Grenoble Dijon Angers Nîmes Brest Limoges Tours Amiens Metz Madrid Barcelona Valencia Sevilla Zaragoza Málaga Murcia Palma Bilbao Alicante Córdoba Valladolid Vigo Gijón Granada Roma Milano Napoli Torino Palermo Genova Bologna Firenze Bari Catania Venezia Verona Padova Trieste Brescia Bruxelles Brussel Antwerpen Gent Liège Luxembourg Amsterdam Rotterdam Utrecht Eindhoven Groningen København Aarhus Odense Aalborg Oslo Bergen Trondheim Stavanger Stockholm Göteborg Malmö Uppsala Helsinki Espoo Tampere Turku Oulu Warszawa Kraków Łódź Wrocław Poznań Gdańsk Praha Brno Ostrava Bratislava Budapest Debrecen Lisboa Porto Coimbra Braga Athens Istanbul İstanbul Ankara Izmir',
);

const isTown = ([found]: RegExpExecArray): boolean => !counted.test(found);

export const postcodes: readonly Rule[] = [
  matching('address', new RegExp(`${before}${outward} ${inward}${behind}`, 'giu'), isNoMemory),
  matching(
    'address',
    new RegExp(`(?<![\\p{L}\\p{N}-])${outward}${inward}(?![\\p{L}\\p{N}-])`, 'giu'),
    (found) => found[0].length > 5 && isNoMemory(found) && /^(?:[\dA-Z]+|[\da-z]+)$/.test(found[0]),
  ),
  matching('address', new RegExp(`${before}${living} (?<what>${ukAreas}\\d{1,2}[A-Z]?|[1-9]\\d{3} ?[A-Z]{2})(?![\\p{L}\\p{N}-])`, 'gu')),
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
  matching(
    'address',
    new RegExp(
      `${before}(?:(?!(?:19|20)\\d\\d |\\d{4} \\p{L}{3,20} \\p{Ll})\\d{4}|\\d{5}|\\d{3} \\d{2}|\\d{4}-\\d{3}) ${towns}${behind}`,
      'gu',
    ),
  ),
  matching('address', new RegExp(`^(?:\\d{5}|\\d{2}-\\d{3}) ${town}(?=[,;(] ?\\p{Lu}| - )`, 'gu'), isTown),
  // The long codes of the United States, and the Netherlands' without a town.
  matching('address', /(?<![\p{L}\p{N}.,/-])\d{5}-\d{4}(?![\p{L}\p{N}/-]|[.,]\d)/gu, isNoArticle),
  matching(
    'address',
    new RegExp(
      `(?:^|[,;:(] ?|${before}(?:in|at|near|around|bij|to|from|uit|omgeving|of) )(?<what>[1-9]\\d{3} (?!${units}${behind})[A-Z]{2})(?=$|[,.;:!?)]| \\p{Ll})`,
      'gu',
    ),
    isNoArticle,
  ),
  // What it is, said behind.
  matching(
    'address',
    new RegExp(
      `${before}(?<what>\\d{5}|(?=\\p{L}{1,2}\\d)[\\p{L}\\d]{2,4}) (?:is (?:my|our|the) )?(?:zip(?=$|[.,;!?)]| code| area)|post ?code|plz|postleitzahl|eircode|area code|postal code)(?![\\p{L}])`,
      'giu',
    ),
  ),
  matching('address', new RegExp(`^(?:\\d{5}|\\d{2}-\\d{3}|\\d{4}-\\d{3}) ${town}[.!]?$`, 'gu'), isTown),
  matching('address', /(?:^|, ?)[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z]\d[ABCEGHJ-NPRSTV-Z]\d(?=$|[.,])/gu, isNoArticle),
  matching('address', new RegExp(`${before}(?:\\d{5}-\\d{3}|\\d{3}-\\d{4}) ${town}`, 'gu'), isTown),
  matching(
    'address',
    new RegExp(`${before}\\d{6},? (?:New )?(?:Mumbai|Delhi|Bangalore|Bengaluru|Chennai|Kolkata|Hyderabad|Pune)${behind}`, 'gu'),
  ),
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

/** `S22 8GB` is a telephone, and no part of Sheffield. */
function isNoMemory([found]: RegExpExecArray): boolean {
  return !/^\p{L}\d{1,2} ?\d(?:GB|TB|HZ|HP|XL|LB|FT|AH|WH|PS|PT)$/iu.test(found);
}

/** Not said to be the number of an article. */
function isNoArticle(found: RegExpExecArray, text: string): boolean {
  return !otherwise.test(text.slice(Math.max(0, found.index - 40), found.index));
}
