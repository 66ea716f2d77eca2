import type { Rule } from './finding.js';
import { anyOf, before, behind, capital, matching, oneOf } from './rule.js';

const english = oneOf(
  'street st road rd avenue ave av lane ln drive dr close cl court ct crescent cres way place pl terrace gardens gdns grove square sq boulevard blvd hill mews row walk parade highway hwy parkway pkwy green circle rise view quay wharf embankment alley broadway',
);
const properStreets = oneOf(
  'Street St Road Rd Avenue Ave Lane Ln Drive Close Court Crescent Way Place Terrace Gardens Grove Square Boulevard Hill Mews Row Walk Parade Green',
);
const smallNumber = oneOf(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
);
const days = oneOf(
  'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag Januar Februar März April Mai Juni Juli August September Oktober November Dezember Set Paket Jahr Wert Bereich Angebot Maßstab Farbe Größe Stärke Version Klasse Stufe Liga Reihe Menge Preis Länge Breite Höhe',
);
/** French words for streets that English has too, for other things: `14 place settings`. */
const alsoEnglish = /^\S+ ?(?:place|square|avenue|route|passage|cours)/iu;
/** Those that are words of their own only with a number before and a name between. */
const house = '\\d{1,5}[a-zA-Z]?';

export const streets: readonly Rule[] = [
  matching(
    'address',
    new RegExp(
      `(?<![\\p{L}\\p{N}.,])${house},? (?:(?:the|old|new|north|south|east|west|upper|lower|n|s|e|w)\\.? )?(?:(?:${capital}|\\d{1,3}(?:st|nd|rd|th)) ){1,3}(?:${english})${behind}`,
      'giu',
    ),
    ([found]) => isStreet(found),
  ),
  matching(
    'address',
    new RegExp(
      `${before}(?:${anyOf('live|lives|living|house|flat|home|moved|based|deliver(?:y|ed)?|collect(?:ion|ed)?|send|sent|post|posted|ship|shipped|drop|meet|come|corner|shop|moving')}) (?:it |them |us |is |are )?(?:to |on |in |at |off |near |of |from ){1,2}(?<what>(?:${capital} ){1,3}${properStreets})${behind}`,
      'gu',
    ),
  ),
  matching(
    'address',
    new RegExp(
      `${before}(?:flat|apartment|apt|appt|unit|suite|wohnung|appartement|piso|interno)\\.? ?(?:no\\.? ?)?\\d{1,4}[a-z]?,? (?:\\d{1,4}[a-z]? \\p{L}{3,20}|(?:the )?(?:\\p{L}[\\p{L}'-]{1,20} ){0,3}(?:house|court|building|tower|towers|lodge|mansions|point|mill|wharf|yard|estate|business park|retail park|industrial park|centre|center|street|road|lane|avenue))${behind}`,
      'giu',
    ),
  ),
  matching(
    'address',
    new RegExp(
      `${before}(?:p\\.? ?o\\.?|post office|gpo) ?box(?: no\\.?| number| #)? ?\\d{1,6}|${before}(?:postfach|boîte postale|b\\.?p\\.?|apartado|casella postale|postbus|caixa postal) \\d{2,6}${behind}`,
      'giu',
    ),
  ),
  // German, Dutch and Nordic: one word, and the number behind.
  matching(
    'address',
    new RegExp(
      `${before}\\p{L}{2,30}(?:straße|strasse|str\\.|gasse|platz|allee|damm|ufer|steig|promenade|chaussee|straat|laan|gracht|kade|dijk|singel|steeg|plein|gatan|vägen|gata|gaten|veien|vegen|vej|gade|allé)(?: nr\\.?)?,? ?\\d{1,4} ?[a-z]?${behind}`,
      'giu',
    ),
  ),
  matching(
    'address',
    new RegExp(
      `${before}(?:${capital}[ -]){1,3}(?:Straße|Strasse|Str\\.|Weg|Gasse|Platz|Allee|Ring|Damm|Ufer|Chaussee|Straat|Laan|Plein)(?: Nr\\.?)? ?\\d{1,4} ?[a-z]?${behind}`,
      'gu',
    ),
  ),
  matching('address', new RegExp(`${before}\\p{Lu}\\p{Ll}{2,20}(?:weg|ring|hof|park) \\d{1,4}[a-z]?${behind}`, 'gu')),
  // Romance languages: the kind of street first.
  matching(
    'address',
    new RegExp(
      `${before}\\d{1,4}(?: ?(?:bis|ter|quater))?,? ?(?:rue|avenue|av\\.?|boulevard|bd|place|impasse|allée|chemin|quai|route|cours|passage|square) (?:(?:de|du|des|la|le|les|l'|d'|saint|sainte)[ -]?){0,3}\\p{L}[\\p{L}'-]{1,24}`,
      'giu',
    ),
    ([found]) => !alsoEnglish.test(found) || /\p{L} (?:de|du|des|la|le|les|saint|sainte|l'|d'|\p{Lu})/u.test(found),
  ),
  matching(
    'address',
    new RegExp(
      `${before}(?:calle|c/|avenida|avda\\.?|av\\.|plaza|paseo|carrer|camino|ronda|via|viale|piazza|piazzale|corso|largo|vicolo|rua|travessa|praça|alameda|estrada|ul\\.|ulica|al\\.|aleja|os\\.|strada|str\\.|улица|ул\\.|rue|chemin) ?(?:\\p{L}[\\p{L}'.-]{0,24} ){0,4}?\\p{L}[\\p{L}'.-]{1,24},? (?:n[.º°o]{0,2} ?|nr\\.? ?|número |num\\. ?)?\\d{1,4}[a-z]?(?:/\\d{1,4})?${behind}`,
      'giu',
    ),
  ),
  // A preposition first; a number of three digits is no year.
  matching(
    'address',
    new RegExp(
      `${before}(?:Am|An der|An den|Im|In der|In den|Zum|Zur|Auf der|Auf dem|Unter den|Hinter der|Hinter dem|Vor dem|Beim) (?!${days})\\p{Lu}\\p{Ll}{2,24} \\d{1,3}[a-z]?(?=$|[,;)]|\\.$)`,
      'gu',
    ),
  ),
  matching(
    'address',
    new RegExp(
      `${before}(?:${capital} ){1,3}(?:utca|út|tér|körút|cad(?:desi|\\.)|sok(?:ak|ağı|\\.)|náměstí|třída|οδός)(?: no)?[:.]? ?\\d{1,4}|${before}\\p{Lu}\\p{Ll}{2,24}(?:katu|kuja|polku|ntie|vejen|stræde|ulice) \\d{1,4}`,
      'giu',
    ),
  ),
  // The number by its word.
  matching(
    'address',
    new RegExp(
      `${before}(?:house (?:number|no\\.?)|hausnummer|hausnr\\.?|haus nr\\.?|huisnummer|husnummer|door number) ?:?(?: is)? ?\\d{1,4} ?[a-z]?${behind}(?! (?:plaque|sign|plate|in))`,
      'giu',
    ),
  ),
  matching(
    'address',
    new RegExp(
      `${before}(?:[Nn]umber|[Nn]o\\.?|[Nn]r\\.?) ?(?:\\d{1,4}[a-z]?|${smallNumber}),? (?:on |in |at )?(?:${capital} ){1,3}(?:${english}|${properStreets})${behind}`,
      'gu',
    ),
  ),
  matching(
    'address',
    new RegExp(
      `${before}(?:house|flat|home|cottage|bungalow|barn|gate|garage|drive|shop|place|door)(?: with (?:\\p{Ll}{1,12} ){1,4}| )(?:that is |just |right )?(?:opposite|behind|next to|next door to|above|beside|across from|facing|over) (?<what>(?:the |a )?[^.!?;]{0,24}\\p{Lu}[^.!?;,]{2,40})`,
      'gu',
    ),
  ),
  matching(
    'address',
    new RegExp(
      `${before}(?:(?:[Nn]r|[Nn]o|[Nn]ummer|[Nn]umber)\\.? ?)?\\d{1,4}[a-z]?,? \\p{Lu}\\p{Ll}{2,24}(?:straße|strasse|straat|laan|gasse|allee|weg)${behind}`,
      'gu',
    ),
  ),
  matching(
    'address',
    new RegExp(
      `${before}(?:[Aa]venue|[Bb]oulevard|[Bb]d|[Pp]lace|[Aa]llée|[Qq]uai|[Cc]ours|[Ii]mpasse) (?:(?:de|du|des|la|le|les) ){0,2}${capital}(?: ${capital}){0,2},? \\d{1,4}${behind}`,
      'gu',
    ),
  ),
  matching(
    'address',
    new RegExp(
      `${before}(?:${smallNumber}) (?:${capital} ){1,2}(?:Street|Road|Avenue|Lane|Crescent|Terrace|Gardens|Grove|Mews)${behind}`,
      'gu',
    ),
  ),
  // A part of a house.
  matching('address', new RegExp(`${before}[Ff]lat (?:no\\.? ?)?\\d{1,3} ?[A-Za-z]?(?=$|, ?[\\p{Lu}\\d])`, 'gu')),
  matching(
    'address',
    new RegExp(`${before}(?:apt\\.?|apartment|wohnung|appartement|plot) ?(?:no\\.? ?)?#?\\d{1,4} ?[a-z]?(?=$|[,.;)])`, 'giu'),
  ),
  matching(
    'address',
    new RegExp(
      `${before}(?:\\d{1,2}(?:st|nd|rd|th)|[Ff]irst|[Ss]econd|[Tt]hird|[Tt]op|[Gg]round) floor(?: flat)?,? (?:(?:of|at) )?(?:${capital} ){1,3}(?:House|Court|Building|Tower|Lodge|Mansions|Point|Mill|Wharf)${behind}`,
      'gu',
    ),
  ),
  matching(
    'address',
    new RegExp(
      `${before}(?:[Ee]nd|[Bb]ottom|[Tt]op|[Cc]orner|[Ff]oot|[Ss]tart) of (?:(?:${capital} ){1,3}${properStreets}|(?:\\d{1,3}(?:st|nd|rd|th)|${capital}) (?:and|&) (?:\\d{1,3}(?:st|nd|rd|th)|${capital}))${behind}`,
      'gu',
    ),
  ),
  matching(
    'address',
    new RegExp(
      `${before}[Mm]y (?:street|road|village|town|city|neighbourhood|neighborhood|building|estate|parish|hamlet|home ?town|suburb|district)(?: is|:) (?:called |in )?(?<what>${capital}(?: ${capital}){0,3})`,
      'gu',
    ),
  ),
  matching('address', new RegExp(`${before}(?:I'm|I am|[Ww]e're|[Ww]e are) from (?<what>${capital}(?: ${capital}){0,2})`, 'gu')),
  // From the large to the small: Japan, China, Korea.
  matching('address', /(?:\p{Script=Han}{2,4}[都道府県省]|\p{Script=Han}{2,4}市)\p{Script=Han}{1,6}[市区區町村县路街]/gu),
  matching('address', /[가-힣]{1,6}(?:시|도) [가-힣]{1,6}(?:구|군|시|동)(?: [가-힣\d]{1,10}(?:로|길|동))?/gu),
  // In so many words.
  matching(
    'address',
    new RegExp(
      `${before}(?:my|our|home|delivery|billing|shipping|postal|full) (?:home |delivery |postal )?address(?: is|:|=) ?(?<what>[^.!?]{3,60})`,
      'giu',
    ),
  ),
  matching(
    'address',
    new RegExp(
      `${before}(?:adresse|dirección|indirizzo|anschrift|adres|endereço|adress) ?(?:ist|est|es|è|is|:) ?(?<what>[^.!?]{3,60})`,
      'giu',
    ),
  ),
  matching(
    'address',
    new RegExp(
      `${before}(?:[Ii]|[Ww]e|[Ww]ho) (?:currently |now |both )?(?:live|lives|reside) (?:just |right )?(?:in|at|on|near|opposite|behind|beside|above|outside|by|next to|next door to|across from|around|two|three|\\d{1,2}) (?<what>(?:the |a |doors )?[^,.!?;]{2,50})`,
      'gu',
    ),
    ([found]) => /\p{Lu}|\d/u.test(found.slice(1)),
  ),
  matching(
    'address',
    new RegExp(
      `${before}${anyOf("ich wohne|wir wohnen|j'habite|nous habitons|vivo en|abito (?:a|in)|ik woon|wij wonen|jag bor|jeg bor|mieszkam|moro (?:em|na|no)")} (?<what>[^,.!?;]{2,50})`,
      'gu',
    ),
  ),
  matching(
    'address',
    new RegExp(
      `${before}(?<what>(?:the )?${capital}(?: ${capital}){0,2} (?:House|Cottage|Farm|Lodge|Barn|Manor|Rectory|Vicarage)), (?:${capital})`,
      'gu',
    ),
  ),
];

/** With a capital in the name, or a word for the street that is not short for something else. */
const isStreet = (found: string): boolean =>
  /\p{Lu}/u.test(found) ||
  /^\S+ (?!(?:on|off|in|per|by|for|of|a|an|and|or|to|x|way|mm|cm|km|mi|miles|speed) )\p{L}.*(?:street|road|avenue|lane|crescent|terrace|boulevard|mews|parkway)$/iu.test(
    found,
  );
