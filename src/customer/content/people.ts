import type { Rule } from './finding.js';
import { given, givenAnyCase, personal } from './given-names.js';
import { isPerson } from './names.js';
import { anyOf, before, behind, capital, matching } from './rule.js';

const ofNames = '(?:&|and|und|et|y|e|og|och|en|i)';
const finished = "(?=[,.;:!?)'\"]|$| (?:who|on|at|in|when|from|aged?|is|please|thanks)(?![\\p{L}]))(?!'s)";

/** Names that nothing announces, known because many people have them. */
export const people: readonly Rule[] = [
  matching(
    'name',
    new RegExp(`${before}(?:[Ff]or|[Ff]rom|[Tt]o|[Ww]ith|[Ff]ür|[Pp]our|[Pp]ara|[Vv]on) (?<what>${given})${finished}`, 'gu'),
    isPerson,
  ),
  matching(
    'name',
    new RegExp(
      `${before}${anyOf('deliver(?:y|ed)?|send|sent|ship(?:ped)?|post(?:ed)?|addressed|hand(?:ed)?|give|given|bill(?:ed)?|invoice|parcel|package|reserved?|booked|hold|collection|liefern|lieferung')}(?: it| them| this| that)? (?:to|for|an|für) (?<what>${personal})`,
      'gu',
    ),
    isPerson,
  ),
  matching(
    'name',
    new RegExp(
      `${before}${anyOf('engrav\\p{L}{1,4}|monogram\\p{L}{0,4}|embroider\\p{L}{0,3}|personali[sz]\\p{L}{1,5}|inscri\\p{L}{1,6}|stitch\\p{L}{0,3}|the words|lettering')}[^.!?]{0,24} (?:with|saying|says|reading|reads|to|for|as|of|name|names)? ?["'“]?(?<what>${given}(?: ${capital})?)${behind}`,
      'gu',
    ),
    isPerson,
  ),
  matching('name', new RegExp(`${before}(?<what>${given} ${ofNames} ${given}(?: ${capital})?)(?!'s)${behind}`, 'gu'), isPerson),
  matching(
    'name',
    new RegExp(
      `${before}${anyOf('text|call|ring|phone|whatsapp|e-?mail|message|contact|ask|tell|see|meet')} (?<what>${personal})${finished}`,
      'gu',
    ),
    isPerson,
  ),
  // A sentence of its own at the end is who wrote the ones before.
  matching('name', new RegExp(`[.!?\\n] ?(?<what>${given}(?: ${capital})?)[ .!x)]{0,4}$`, 'gu')),
  matching('name', new RegExp(`^(?<what>${given})(?: here|,? (?:aged? )?\\d{1,2}(?! ?\\p{L}))`, 'gu')),
  matching(
    'name',
    new RegExp(
      `${before}(?<what>${given})'s? (?:\\d{1,2}(?:st|nd|rd|th) )?(?:birthday|room|bedroom|wedding|christening|graduation|nursery|place|school|house|flat|christmas present|present|old)${behind}`,
      'gu',
    ),
  ),
  matching(
    'name',
    new RegExp(
      `${before}${anyOf("(?:son|daughter|wife|husband|brother|sister|mother|father|mum|mom|dad|partner|nephew|niece|grandson|granddaughter|friend|neighbour|neighbor)(?:'s)?|(?:mein|meine|meinen|meiner|unser|unsere|unseren) (?:sohn|tochter|frau|mann|bruder|schwester|mutter|vater|freund|freundin)|(?:ma|mon|notre) (?:femme|mari|fils|fille|frère|sœur|soeur|mère|père|ami|amie)|mi (?:mujer|esposa|marido|esposo|hijo|hija|hermano|hermana|madre|padre)|(?:mia|mio) (?:moglie|marito|figlio|figlia)|mijn (?:vrouw|man|zoon|dochter)|min (?:fru|man|son|dotter)")},? (?:is |called |named |heißt |qui s'appelle )?(?<what>${givenAnyCase})${behind}`,
      'gu',
    ),
    isPerson,
  ),
  matching(
    'name',
    new RegExp(
      `${before}${anyOf('initials?|monogram(?:med)?')}(?: are| is| with|:| on it)?:? (?<what>(?:\\p{Lu}[. ]{0,2}){2,4}(?: ?${capital})?)(?![\\p{L}])`,
      'gu',
    ),
  ),
  matching('name', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,8}(?=と申します|といいます)/gu),
  matching(
    'name',
    new RegExp(
      `${before}(?:[Gg]randma|[Gg]randpa|[Gg]ran|[Gg]ranny|[Nn]ana|[Gg]randad|[Aa]untie?|[Uu]ncle|Tante|Onkel|Oma|Opa|[Nn]onna|[Tt]ía) (?<what>(?!Ben${behind})${given})(?!'s)${behind}`,
      'gu',
    ),
    isPerson,
  ),
  matching('name', new RegExp(`${before}(?:Familie|[Ff]amille|[Ff]amilj) (?<what>${capital})`, 'gu'), isPerson),
  // Where names stand without spaces.
  matching(
    'name',
    /(?:名前は|名字は|我叫|我的名字是|我的名字叫|我姓|제 이름은|저는) ?(?<what>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{1,8})/gu,
  ),
];
