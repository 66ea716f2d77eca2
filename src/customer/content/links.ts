import type { Rule } from './finding.js';
import { before, behind, matching, oneOf } from './rule.js';

const label = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?';
/** Ends of names that people have pages below; a name without scheme and path is a link only with one of them. */
const endings = oneOf(
  'com org net info biz name me io dev app page site online shop store blog link xyz tv gg ly be de fr es it nl at ch se no dk fi pl pt cz gr ie eu uk us ca au nz in jp kr br mx ru cn za co ai cc to im fm social chat club design studio photography garden email cloud art pro online example test onion local',
);
const networks = oneOf(
  'twitter tweet insta instagram ig facebook fb messenger telegram tg discord snapchat tiktok linkedin reddit mastodon bluesky bsky pinterest youtube twitch skype whatsapp wechat viber vinted ebay etsy depop gumtree flickr strava github gitlab psn xbox kik icq xing vk line(?=\\sid)',
);
/** A name that somebody chose: it has a digit, a dot, an underscore, or stands behind `@`. */
const chosen = '(?:@|live:)?[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]{1,40}';
const looksChosen = ({ groups }: RegExpExecArray): boolean => /[\d_@:]|\p{L}\.\p{L}|\p{Ll}\p{Lu}/u.test(groups?.['what'] ?? '');

export const links: readonly Rule[] = [
  matching(
    'link',
    new RegExp(
      `${before}(?:https?|hxxps?|ftp|ipfs|tor|tg|magnet|skype|xmpp|mailto|sms|matrix|ssh|sip|geo|tel):/{0,2}[^\\s<>"]{3,200}`,
      'giu',
    ),
  ),
  matching('link', new RegExp(`${before}www\\.[^\\s<>"]{3,200}`, 'giu')),
  matching(
    'link',
    new RegExp(`(?<![\\p{L}\\p{N}.@-])(?:${label}\\.){1,4}${endings}(?:${behind}(?![-.][\\p{L}\\p{N}])|/[^\\s<>"]{1,200})`, 'gu'),
    ([found]) => /\p{L}/u.test(found.split('.')[0] ?? ''),
  ),
  // Any host with a path behind it.
  matching('link', new RegExp(`(?<![\\p{L}\\p{N}.@/-])(?:${label}\\.){1,4}\\p{Ll}{2,10}/[\\p{L}\\p{N}_~@?=&%.-]{1,200}`, 'gu')),
  matching('link', new RegExp(`${before}${label}(?: ?[(\\[] ?dot ?[)\\]] ?| dot )${endings}${behind}`, 'giu')),
  matching('link', /(?<![\p{L}\p{N}.@])[a-z2-7]{16,56}\.onion(?![\p{L}\p{N}])/giu),
  // Handles.
  matching('link', new RegExp(`(?<![\\p{L}\\p{N}_.@/])@[\\p{L}_][\\p{L}\\p{N}_.]{1,40}(?:@${label}(?:\\.${label}){1,3})?`, 'giu')),
  matching('link', /(?<![\p{L}\p{N}/])\/?u\/(?!min)[\p{L}\p{N}_-]{3,30}/gu),
  matching(
    'link',
    /(?<![\p{L}\p{N}])(?!(?:part|item|model|ref|no|nr|art|lot|sku|size|size|serial|order|set|type|batch|kit)#)\p{L}[\p{L}\p{N}_.]{1,31}#\d{4}(?![\p{L}\p{N}])/giu,
  ),
  matching(
    'link',
    new RegExp(
      `${before}${networks}(?: (?:handle|name|user(?:name)?|id|account|profile|page|nick|seller|shop|store|member|tag))?(?: ?[:=-]>? ?| as | is | under | at | ?\\(| @| (?=\\p{L}{2,20}(?:[\\d_]|\\.\\p{L})|live:))(?<what>${chosen})`,
      'giu',
    ),
    looksChosen,
  ),
  matching(
    'link',
    new RegExp(
      `${before}(?:(?:find|follow|message|dm|pm|add|add me|contact|reach|text|look|look me up|catch|hit|ping)(?: me| us| up)?(?: up)? (?:on|via|by|through|at|over)|(?:i'?m|i am|me|my \\w{2,12} is) on|my) (?<what>(?:the )?${networks})(?: (?:is|as|at|:) ?${chosen}|:? ?${chosen}|, ?(?=[\\p{L}.]{0,20}[\\d_@])${chosen})`,
      'giu',
    ),
  ),
  matching(
    'link',
    new RegExp(
      `${before}(?:my )?(?:user ?name|handle|nick(?:name)?|screen name|gamertag|profile|alias|login|user id)(?: on \\w{2,20})?(?: is| =|:) ?(?<what>${chosen})`,
      'giu',
    ),
  ),
  matching('link', new RegExp(`${before}(?<what>${chosen}) on ${networks}${behind}`, 'giu'), looksChosen),
  matching(
    'link',
    new RegExp(
      `${before}on ${networks} (?:as|under|by the name of|called|named) (?<what>\\p{L}[\\p{L}'-]{1,24}(?: \\p{Lu}[\\p{L}'-]{1,24}){0,3})`,
      'giu',
    ),
  ),
  matching(
    'link',
    new RegExp(
      `${before}(?:follow|add|dm|pm|message|subscribe to) (?!(?:me|us|it|them|one|this|that|you)${behind})(?<what>${chosen}) on ${networks}${behind}`,
      'giu',
    ),
  ),
  matching(
    'link',
    new RegExp(
      `${before}(?:ig|insta|instagram|twitter|tiktok|snap|snapchat|discord|telegram|skype|kik|facebook|fb|reddit|linkedin|threema)(?: id)?: ?(?!(?:no|none|not|yes|any)${behind})(?<what>${chosen})[.!]?$`,
      'giu',
    ),
  ),
  matching('link', new RegExp(`${before}\\p{L}[\\p{L}\\d-]{1,40} (?:dot )?(?:com|org|net|co uk|de|fr) (?:forward )?slash \\p{L}`, 'giu')),
];
