import { isVin } from './checksums.js';
import type { Rule } from './finding.js';
import { anyOf, before, behind, matching } from './rule.js';

const plateWord = anyOf(
  'reg(?:istration)?\\.?(?: (?:no|number|plate|mark)\\.?)?|number ?plate|licen[cs]e plate|plate(?: no| number)?|plates|vrm|kennzeichen|nummernschild|immatriculation|plaque|targa|matrícula|kenteken|nummerplade|registreringsnummer|rego|rejestracja',
);

export const vehicles: readonly Rule[] = [
  // United Kingdom: since 2001, with a space or without; before, with the year's letter first or last.
  matching(
    'identifier',
    new RegExp(`${before}[A-HJ-PR-VWXY][A-HJ-PR-Y](?:0[1-9]|[1-8]\\d) ?[A-HJ-PR-Z]{3}${behind}`, 'gu'),
    (found, text) => found[0].includes(' ') || found[0] === text.trim() || isPlateTalk(text, found.index),
  ),
  matching('identifier', new RegExp(`${before}[a-y]{2}[0-8]\\d [a-z]{3}${behind}`, 'gu'), (found, text) => isPlateTalk(text, found.index)),
  matching(
    'identifier',
    new RegExp(`${before}(?:[A-HJ-NPR-TV-Y]\\d{1,3} [A-HJ-PR-Y]{3}|[A-HJ-PR-Y]{3} \\d{1,3}[A-HJ-NPR-TV-Y])${behind}`, 'gu'),
    (found, text) => isPlateTalk(text, found.index),
  ),
  matching('identifier', new RegExp(`${before}[A-HJ-NP-TV-Z]{2}-\\d{3}-[A-HJ-NP-TV-Z]{2}${behind}`, 'gu')),
  // A letter or three for the town, then letters and a number: Germany.
  matching('identifier', new RegExp(`${before}[A-ZÄÖÜ]{1,3}[- ][A-Z]{1,2} \\d{1,4}[EH]?${behind}`, 'gu'), (found, text) =>
    isPlateTalk(text, found.index),
  ),
  matching('identifier', new RegExp(`${before}(?!DIN|ISO|EN-|IP|USB|LED|MIL|BS-)[A-ZÄÖÜ]{1,3}-[A-Z]{2} \\d{3,4}${behind}`, 'gu')),
  matching(
    'identifier',
    new RegExp(
      `${before}${plateWord}(?: is| was| ist| est| es|:| of|=)? ?:? ?(?<what>(?=[\\p{L} -]{0,6}\\d)[\\p{Lu}\\d]{1,8}(?:[ -][\\p{Lu}\\d]{1,5}){0,2})${behind}`,
      'gu',
    ),
    ({ groups }) => /\p{L}/u.test(groups?.['what'] ?? '') && (groups?.['what'] ?? '').length >= 5,
  ),
  // What it is, said behind.
  matching(
    'identifier',
    new RegExp(
      `${before}(?<what>(?=[A-Z]{0,3}[ -]?\\d)[A-Z\\d]{1,4}[ -]?[A-Z\\d]{2,5}(?:[ -][A-Z\\d]{1,4})?)[ (,]{1,3}(?:is |was )?(?:my|our|the) (?:car |old |new |van )?${plateWord}`,
      'gu',
    ),
  ),
  matching('identifier', new RegExp(`${before}[A-HJ-NPR-Z\\d]{17}${behind}`, 'giu'), (found, text) => {
    const isNamed = /(?:vin|chassis|fahrgestell|frame|fin|vehicle id\p{L}*)[^.!?]{0,24}$/iu.test(
      text.slice(Math.max(0, found.index - 40), found.index),
    );
    return /\d/.test(found[0]) && /\p{L}/u.test(found[0]) && (isNamed || isVin(found[0]));
  }),
];

/** Whether what is said before is about a car and its number. */
const isPlateTalk = (text: string, at: number): boolean =>
  new RegExp(`(?:${plateWord}|${anyOf('my|our|car|van|bike|for|on|swap|exchange|auto|wagen')})[^.!?]{0,24}$`, 'u').test(
    text.slice(Math.max(0, at - 40), at),
  );
