import type { Rule } from './finding.js';
import { before, behind, matching, oneOf } from './rule.js';

const local = '[\\p{L}\\p{N}][\\p{L}\\p{N}._%+-]{0,63}';
const label = '[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,62}';
/** Brackets of any kind around it, or none. */
const wrapped = (word: string): string => ` ?[(\\[{<_*-]{1,2} ?${word} ?[)\\]}>_*-]{1,2} ?`;
const atWord = oneOf('at ät chez arroba arobase arobas chiocciola klammeraffe kukac małpa zavináč snabel-a apenstaartje собака');
const dotWord = oneOf('dot punkt point punto ponto d0t kropka tečka точка');
const at = `(?: ?@ ?|${wrapped('(?:a ?t|@|ät|arroba|chiocciola|a)')}| ${atWord} )`;
const plainDot = `(?:\\.|${wrapped('(?:d ?o ?t|punkt|point|punto|ponto|\\.)')}| ${dotWord} )`;
const spokenDot = `(?:${wrapped('(?:d ?o ?t|punkt|point|punto|ponto|\\.)')}| ${dotWord} )`;
/** Those whose name alone says that a mailbox is meant. */
const providers = oneOf(
  'gmail googlemail hotmail outlook yahoo icloud proton protonmail gmx aol fastmail tutanota tuta posteo ymail btinternet laposte orange wanadoo zoho',
);

export const emails: readonly Rule[] = [
  matching(
    'email',
    new RegExp(`${before}${local} ?@ ?${label}(?:${plainDot}${label}){1,4}`, 'giu'),
    ([found]) => !/@ ?[\d.,]+$/.test(found),
  ),
  matching(
    'email',
    new RegExp(`${before}${local}${wrapped('(?:a ?t|@|ät|arroba|chiocciola|a)')}${label}(?:${plainDot}${label}){0,4}`, 'giu'),
  ),
  matching('email', new RegExp(`${before}${local}${at}${label}(?:${spokenDot}${label}){1,4}${behind}`, 'giu')),
  matching('email', new RegExp(`${before}${local}${at}${providers}${behind}`, 'giu')),
  // With spaces about the dot, or between all letters.
  matching(
    'email',
    new RegExp(`[\\p{L}\\p{N}] ?@ ?${label}(?: \\. ?${label}|\\. (?:com|org|net|co|de|fr|es|it|nl|uk|eu|example))${behind}`, 'giu'),
  ),
  matching('email', /(?<![\p{L}\p{N}])(?:[\p{L}\p{N}] ){1,40}@(?: [\p{L}\p{N}-]){1,40} ?\.(?: [\p{L}\p{N}.-]){2,40}/gu),
  // With the dot forgotten or in another guise.
  matching('email', new RegExp(`${before}\\p{L}[\\p{L}\\p{N}._+-]{1,63}@\\p{L}[\\p{L}-]{2,62}`, 'gu')),
  // `gmail: jo.example`, `my outlook address is jo.example`
  matching(
    'email',
    new RegExp(
      `${before}(?:${providers}|e-?mail|mailto|courriel|correo)[^.!?@]{0,32}[ :=](?<what>[\\p{L}\\p{N}][\\p{L}\\p{N}._+-]{3,63})`,
      'giu',
    ),
    ({ groups }) => /\p{L}[._+]\p{L}|\p{L}{3}\d{2}|\p{L}_/u.test(groups?.['what'] ?? ''),
  ),
];
