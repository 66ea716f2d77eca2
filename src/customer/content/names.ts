import type { Rule } from './finding.js';
import { anyOf, before, behind, capital, matching, oneOf } from './rule.js';

const initial = '\\p{Lu}\\.?';
const particle = oneOf('van von de da di du der den del la le el al bin ibn ter ten y e');
/** One word of a name, or up to four with initials and what stands between. */
const name = `(?:${initial} ?){0,3}${capital}(?: (?:${particle} ){0,2}(?:${initial} )?${capital}){0,3}`;
const twoWords = `(?:(?:\\p{Lu}(?:\\. ?| )){1,3}${capital}|${capital}(?: (?:${particle} ){0,2}(?:${initial} )?${capital}){1,3})(?![-\\p{L}]?\\p{N})`;
/** Where a name of one word ends, if it is one. */
const end = '(?=[,.!;:)]|$| (?:on|at|in|when|after|before|or|and|if|from|by|here|und|et|y|e|en|och) | - )';
const one = `${capital}${end}`;
const what = (pattern: string): string => `(?<what>${pattern})`;

/** Somebody says that a name is coming: it need not even begin with a capital. */
const introductions = anyOf(
  "(?:my|our|the|full|first|last|her|his) (?:full |first |last |given |family |real |maiden |nick|sur|user)?name(?: is|'s|:)|(?:my|our|full|both) names?(?: are|:|,)|name of [\\p{Ll} ]{2,30}:|names? on (?:the|my|our) (?:account|order|booking|policy|card|ticket|door|bell|doorbell|buzzer|letterbox|mailbox|contract|invoice|label) (?:is|are|says|reads)|(?:we are|we're) called|(?:i'm|i am) (?:called|named|known as)|(?:people|everyone|everybody|friends|they) (?:all )?call me|please call me|you can call me|je m'appelle|it's me,|mon (?:nom|prénom) est|ich hei(?:ß|ss)e|mein name ist|me llamo|mi nombre es|mi chiamo|il mio nome [eè]|ik heet|mijn naam is|jag heter|mitt namn är|jeg (?:heter|hedder)|mit navn er|mitt navn er|nazywam si[eę]|mam na imi[eę]|(?:o )?meu nome [ée]|chamo-me|me chamo|jmenuji se|a nevem|numele meu (?:este|e)|mă numesc|jmenuju se|volám sa|zovem se|казвам се|зовут меня|звати мене|ονομάζομαι|με λενε|το όνομά μου είναι|nimeni on|em dic|is mise|fy enw i yw|tôi tên là|nama saya|jina langu ni|اسمي|שמי|קוראים לי|मेरा नाम|меня зовут|мене звати|με λένε|ad[ıi]m",
);

/** Before the name of who is to be asked, paid or called. */
const asking = anyOf(
  'ask for|asking for|speak to|speak with|talk to|attn:?|attention:?|fao:?|c/o|care of|made out to|payable to|addressed to|collected by|collection by|picked up by|on behalf of|reserve it for|under the name(?: of)?|in the name(?: of)?|contact:?|contact me|call me|contactez|demandez|ansprechpartner:?|z\\. ?hd\\.?:?|text me',
);

const closings = anyOf(
  "thanks|thanks again|many thanks|thanks a lot|thanks so much|thanks in advance|thx|thank you|thank you very much|cheers|regards|kind regards|best regards|warm regards|with regards|warmest regards|with thanks|love from|thanking you|sincerely yours|yours ever|yours respectfully|much love|best wishes|all the best|lots of love|yours truly|yours sincerely|yours faithfully|sincerely|respectfully|take care|(?:viele |liebe |beste |herzliche |mit freundlichen |freundliche )?gr(?:ü|ue)(?:ß|ss)en?|(?:viele |lieben |schönen )?gru(?:ß|ss)|mfg|mvg|mvh|danke|vielen dank|merci|merci d'avance|(?:bien )?cordialement|bien à vous|salutations|gracias|(?:un )?saludos?|atentamente|grazie|(?:cordiali |distinti )?saluti|groeten|groetjes|(?:met )?vriendelijke groet(?:en)?|bedankt|alvast bedankt|obrigad[oa]|atenciosamente|abraços?|(?:com os melhores )?cumprimentos|tack|(?:vänliga |med vänliga )?hälsningar|(?:venlig |med venlig |vennlig )?hilsen|takk|pozdrawiam|dziękuję|s pozdravem|kiitos|terveisin|спасибо|с уважением",
);
/** Those that are other words as well, and want a comma or a dash behind them. */
const shortClosings = anyOf(
  'ta|rgds|kr|br|best|love|yours|cordially|greetings|signed(?: off)?(?: by)?|sgd|bye(?: for now)?|ciao|see you|kindly|xoxo|baci|bacioni|bisous|bises|(?:bien )?à toi|un abrazo|besos|beijos|kram|kus|liefs|buziaki|lg|vg|tak|xx',
);
const signature = `(?:[Tt]he |[Ff]amil(?:y|ie) )?(?:${initial} ?){0,2}\\p{Lu}[\\p{L}'-]{0,20}(?: (?:${particle} ){0,2}\\p{Lu}[\\p{L}'.-]{0,20}){0,3}`;
const last = '[ .!x)\\n]{0,6}$';

const titles = oneOf(
  'Mr Mrs Ms Miss Mx Dr Prof Professor Rev Reverend Cllr Herrn? Frau Mme Mlle Monsieur Madame Mademoiselle Señor Señora Señorita Sr Sra Srta Signora Signor Dott Dhr Mevr Mevrouw Meneer Pani Senhora?',
);
/** Those that songs, films and toys have as often as people: there a whole name is wanted. */
const otherTitles = oneOf(
  'Sir Dame Lady Lord Father Sister Brother Capt Captain Maj Major Col Colonel Sgt Sergeant Lt Lieutenant Don Doña Pan',
);

/** What shops sell under a title, and days that somebody can be called on. */
const things = new Set(
  'martens marten pepper oetker muscle bean coffee kipling potato men porky sheen clean meyers brown dior grey gray hinch beats seuss who strange bronner barbara scholl hauschka jart brandt peanut doubtfire claus nice cool fox robot selfie spock tumble maisel monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas easter bjorn björn born'.split(
    ' ',
  ),
);
const isOfPerson = ({ groups }: RegExpExecArray): boolean => {
  const words = (groups?.['what'] ?? '').toLowerCase().split(/[ '.-]+/);
  return !words.some((word) => things.has(word));
};
/** What a name is told of that is on a shelf. */
const shelved =
  /^[^.!?]{0,24}\b(?:dvds?|blu-?rays?|vinyl|lp|cds?|vhs|tickets?|edition|printing|books?|box ?set|series|season|poster|print|figures?|figurine|costume|shoes|boots|toys?|game|film|movie|soundtrack|mug|novel|paperback|hardback|maker|doll|comic|record|album|show|musical|merch\w*)\b/iu;
export const isPerson = (found: RegExpExecArray, text: string): boolean =>
  isOfPerson(found) &&
  !shelved.test(found[0]) &&
  !shelved.test(text.slice(found.index + found[0].length, found.index + found[0].length + 40));

/** What people say they are that is no name, and what they are after. */
const roles = new Set(
  'looking after interested based not in on an a the from happy open willing able also british english scottish welsh irish french german italian spanish dutch polish american canadian australian european indian chinese japanese'.split(
    ' ',
  ),
);
const isNoRole = ({ groups }: RegExpExecArray): boolean => !roles.has((groups?.['what'] ?? '').toLowerCase().split(' ')[0] ?? '');

const notNames = oneOf(
  'when if at on once back tomorrow today later please any asap and or a an the to not no in for what how is now first with between before after about crazy old',
);
const relative = oneOf(
  "wife husband partner son daughter mother mum mom father dad brother sister girlfriend boyfriend boss colleague neighbour neighbor aunt uncle gran nan grandmother grandfather friend fiancée fiancé kid child niece nephew cousin wife's son's daughter's husband's grandson granddaughter grandma grandpa grandad granddad granny nana stepson stepdaughter stepfather stepmother baby toddler twins boy girl mate buddy pal flatmate roommate housemate landlord landlady tenant manager assistant carer cleaner teacher godson goddaughter missus ex",
);

export const names: readonly Rule[] = [
  matching(
    'name',
    new RegExp(
      `${before}${introductions}[ :]{1,2}${what(`(?!${notNames}${behind})\\p{L}[\\p{L}'-]{1,24}(?: (?:${particle} ){0,2}\\p{Lu}[\\p{L}'.-]{0,24}){0,3}`)}`,
      'gu',
    ),
  ),
  matching('name', new RegExp(`${before}[Ii](?:'m| am) ${what(`${twoWords}|${one}`)}`, 'gu'), isNoRole),
  matching(
    'name',
    new RegExp(
      `${before}${anyOf('ich bin|je suis|soy|sono|ik ben|sou|jag är|jeg er|jestem|я')} (?:${oneOf('die der la el il o a')} )?${what(`${twoWords}|${one}`)}`,
      'gu',
    ),
  ),
  matching(
    'name',
    new RegExp(
      `${before}${anyOf("this is|it's|here's")} ${what(`${capital}(?: ${capital}){0,2}`)}(?= here|,? from|,? at |,? and I|,? I |,? looking)`,
      'gu',
    ),
  ),
  matching(
    'name',
    new RegExp(`(?:^|[.!,] |${anyOf('hi|hello|hey|morning|evening|all')},? )${what(`${capital}(?: ${capital}){0,2}`)} here${behind}`, 'gu'),
  ),
  matching('name', new RegExp(`${before}${asking}[ :]{1,2}${what(`${twoWords}|${one}`)}`, 'gu'), isPerson),
  matching(
    'name',
    new RegExp(
      `${before}${anyOf('name|contact(?: person| name)?|buyer|customer|recipient|account holder|card ?holder|passenger|traveller|guest|tenant|kontakt|nom|nombre|naam')}(?: ?[:=] ?|(?<=holder|buyer|recipient) (?:is )?)${what(name)}`,
      'gu',
    ),
  ),
  matching('name', new RegExp(`${before}${closings}(?:[,.!:]{1,3} ?-? ?| ?- ?| |[,.!:]{0,3} ?\\n{1,3})${what(signature)}${last}`, 'gu')),
  matching('name', new RegExp(`${before}${shortClosings}(?:(?:,|:|!| ?-) ?|[,:!]? ?\\n{1,3})${what(signature)}${last}`, 'gu')),
  matching('name', new RegExp(`${before}(?:thanks|thank you|cheers|regards|many thanks|ta|love), ?${what('\\p{Ll}{2,12}')}${last}`, 'giu')),
  matching('name', new RegExp(`${before}[xX]{2,5} ${what(capital)}${last}`, 'gu')),
  // What stands alone behind a dash at the end.
  matching(
    'name',
    new RegExp(`(?:(?:^|[.!?)] ?)(?:--?|—|~)|\\n(?:--|—|~)) ?${what(`${capital}(?: ${capital}){0,2}`)}[ .!x\\n]{0,4}$`, 'gu'),
  ),
  matching('name', new RegExp(`${before}${titles}\\.? (?:(?:and|&|und|et|y|e) ${titles}\\.? )?${what(name)}`, 'gu'), isPerson),
  matching('name', new RegExp(`${before}${otherTitles}\\.? ${what(twoWords)}`, 'gu'), isPerson),
  matching(
    'name',
    new RegExp(
      `${before}(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er) (?:\\p{Ll}{2,10} ){0,2}${relative}(?:-in-law)?,? (?:is called |called |named |is )?${what(`${capital}(?: ${capital}){0,2}`)}`,
      'gu',
    ),
    isPerson,
  ),
];
