import type { Rule } from './finding.js';
import { before, behind, matching } from './rule.js';

const octet = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';
const degrees = '[-+]?\\d{1,3}\\.\\d{3,10}';

/** Where a person or a machine is, to the metre. */
export const places: readonly Rule[] = [
  matching(
    'identifier',
    new RegExp(`(?<![\\p{L}\\p{N}.])${octet}(?:\\.${octet}){3}(?![\\p{L}\\p{N}]|\\.\\d)`, 'gu'),
    (found, text) =>
      !/(?:version|ver|v|firmware|build|release|driver|fw|software|kernel|os|section|clause|update|bios|sdk|api|patch)[ .:]{0,3}$/iu.test(
        text.slice(Math.max(0, found.index - 16), found.index),
      ) && !/^(?:0|255)\./.test(found[0]),
  ),
  matching('identifier', /(?<![\p{L}\p{N}:.])(?:[\da-f]{1,4}:){7}[\da-f]{1,4}(?![\p{L}\p{N}:])/giu),
  matching(
    'identifier',
    /(?<![\p{L}\p{N}:.])(?:[\da-f]{1,4}:){1,6}:(?:[\da-f]{1,4}:){0,5}[\da-f]{1,4}(?![\p{L}\p{N}:])/giu,
    ([found]) => found.length > 7,
  ),
  matching(
    'identifier',
    new RegExp(`(?<![\\p{N}.])${degrees} ?°? ?[NS]?[,;/ ]{1,3}${degrees} ?°? ?[EWO]?(?![\\p{L}\\p{N}]|\\.\\d)`, 'giu'),
    ([found]) => {
      const [first, second] = Array.from(found.matchAll(/[-+]?\d+\.\d+/g), ([number]) => Math.abs(Number(number)));
      return (first ?? 91) <= 90 && (second ?? 181) <= 180;
    },
  ),
  matching(
    'identifier',
    /(?<![\p{L}\p{N}])\d{1,3}(?:\.\d{1,10})?°(?: ?\d{1,2}(?:\.\d{1,8})?['′])?(?: ?\d{1,2}(?:\.\d{1,8})?(?:"|″|''))? ?[NS][, ]{0,3}\d{1,3}(?:\.\d{1,10})?°(?: ?\d{1,2}(?:\.\d{1,8})?['′])?(?: ?\d{1,2}(?:\.\d{1,8})?(?:"|″|''))? ?[EWO]/giu,
  ),
  matching('identifier', /\/\/\/ ?\p{L}{2,20}\.\p{L}{2,20}\.\p{L}{2,20}/gu),
  matching('identifier', /(?:what3words|what three words|w3w)[^.]{0,20}?(?<what>\p{L}{3,20}\.\p{L}{3,20}\.\p{L}{3,20})/giu),
  matching('identifier', new RegExp(`(?<![\\p{L}\\p{N}./@-])\\p{Ll}{4,16}\\.\\p{Ll}{4,16}\\.\\p{Ll}{4,16}(?![\\p{L}\\p{N}./@-])`, 'gu')),
  matching('identifier', new RegExp(`${before}[23456789CFGHJMPQRVWX]{4,8}\\+[23456789CFGHJMPQRVWX]{2,3}${behind}`, 'gu')),
  matching('identifier', /(?:grid ref(?:erence)?|os ref|ngr)\.?:? ?(?<what>[A-HJ-Z]{2} ?\d{3,5} ?\d{3,5})/giu),
  matching(
    'identifier',
    /(?<![\p{L}\p{N}.])[\da-f]{4}\.[\da-f]{4}\.[\da-f]{4}(?![\p{L}\p{N}.])/giu,
    ([found]) => /[a-f]/i.test(found) && /\d/.test(found),
  ),
];
