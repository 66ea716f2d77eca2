import type { Rule } from './finding.js';
import { anyOf, before, capital, matching, oneOf } from './rule.js';

const place = `(?:the )?${capital}(?: (?:of |the |and |& )?${capital}){0,4}`;
const company = oneOf('Ltd PLC plc LLP Inc LLC GmbH mbH SARL SpA Srl ApS OHG Corp Corporation Pty S\\.A\\. B\\.V\\. S\\.L\\. e\\.V\\.');

const institution = oneOf(
  'School Academy College University Hospital Surgery Church Nursery Primary Kindergarten Clinic Infirmary Council Trust Parish Hospice Barracks Pharmacy Gymnasium Grundschule Universität Krankenhaus Lycée Collège Université',
);

/** Who is at one place of many: a job, a school, a business. */
export const employers: readonly Rule[] = [
  matching(
    'employer',
    new RegExp(
      `${before}(?:[Ii]|[Ww]e|[Mm]y \\p{Ll}{3,12}|[Ww]ho) (?:currently |now |still )?(?:${oneOf('work works worked working teach teaches study studies studied volunteer volunteers')})(?: \\p{Ll}{2,14}){0,4} (?:at|for|in|with) (?<what>${place})`,
      'gu',
    ),
  ),
  matching(
    'employer',
    new RegExp(
      `${before}[Ii](?:'m| am) (?:(?:an? |the )(?:\\p{L}{2,16} ){1,4}(?:at|for|with|of)|(?!\\p{L}{1,12}ing )(?:\\p{L}{2,16} ){1,4}at) (?<what>${place})`,
      'gu',
    ),
  ),
  matching('employer', new RegExp(`${before}[Ww]e(?:'re| are) (?<what>${capital} (?:& |and )?${capital}(?: ${capital}){0,3})`, 'gu')),
  matching(
    'employer',
    new RegExp(
      `${before}(?:of|at|for|to|from|near) (?:the |our )?(?<what>(?:(?:St\\.?|${capital}) ){1,4}${institution})(?![\\p{L}])`,
      'gu',
    ),
  ),
  matching(
    'employer',
    new RegExp(
      `${before}(?:of|at|for|to|from|near) (?:the |our )?(?<what>(?:University|College|School|Church|Bank|Ministry|Parish|Diocese) of (?:the )?${capital})`,
      'gu',
    ),
  ),
  matching(
    'employer',
    new RegExp(
      `${before}(?:student|teacher|nurse|doctor|pupil|lecturer|engineer|manager|employee|apprentice|intern|staff|porter|driver|director|professor|caretaker|receptionist|librarian|headteacher|chef|vicar|clerk|officer|technician|researcher|partner|consultant|CEO|CTO|CFO|founder|chairman|chairwoman|secretary|treasurer|president) (?:at|of|with) (?<what>${place})`,
      'giu',
    ),
    ({ groups }) => /^(?:the )?\p{Lu}/u.test(groups?.['what'] ?? ''),
  ),
  matching(
    'employer',
    new RegExp(
      `${before}${anyOf('(?:my|our) (?:employer|company|firm|school|university|college|business|workplace|office|shop|practice|startup|church|team)(?: is| at|,|:)?|employed (?:by|at)|on behalf of|for our (?:office|school|company) at|ich arbeite (?:bei|für)|je travaille (?:chez|pour|à)|trabajo (?:en|para)|lavoro (?:per|da|presso)|ik werk (?:bij|voor)')} (?<what>${place})`,
      'gu',
    ),
  ),
  matching('employer', new RegExp(`${before}(?<what>(?:${capital} (?:& |and )?){1,4}${company})(?![\\p{L}])`, 'gu')),
  matching('employer', new RegExp(`${before}(?:we|us|team|staff|colleagues|job|role|shift) at (?<what>${place})`, 'gu')),
  matching(
    'employer',
    new RegExp(
      `${before}(?:I|[Ww]e) (?:run|own|manage|founded|lead) (?<what>${place}(?: (?:garage|bakery|café|cafe|salon|shop|studio|farm|pub|restaurant|hotel|inn))?)`,
      'gu',
    ),
    ([found]) =>
      /(?:[Gg]arage|[Bb]akery|[Cc]af[eé]|[Ss]alon|[Ss]hop|[Ss]tudio|[Ff]arm|[Pp]ub|[Rr]estaurant|[Hh]otel|[Ii]nn|'s)$/u.test(found),
  ),
];
