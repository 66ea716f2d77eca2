import type { CommandSpec } from './command.js';
import { repeated } from './options.js';

export const compose: CommandSpec = {
  usage: 'compose [file]',
  summary: 'say what you want and how you judge',
  about: "ask what you want, in the category's words, and write a request file and a preferences file",
  options: [
    ['--category <name>', 'what it is about: car, mobile-plan or any'],
    repeated('--set <property=wish>', 'what a property should be; as often as you like'),
    repeated('--level <level>', 'must, should, may or private, for every --set since the last --level'),
    repeated('--weight <number>', 'how much it counts beside the others, for every --set since the last --weight'),
    ['--where <area>', 'the country or region it is sold in, for example GB'],
    ['--currency <code>', 'what you pay in, for example GBP'],
    ['--until <time>', 'how long offers are awaited, for example 48h'],
    ['--quantity <count>', 'how many you want'],
    ['--from <file...>', 'start from a request file, a preferences file, or both'],
    ['--preferences <file>', 'where to write how you judge (default: preferences.yaml beside the request)'],
    ['--force', 'replace files that are there'],
  ],
  terms: {
    heading: 'Wishes, and how vendors hear of them:',
    rows: [
      ['T3, TR', 'one of these, the best first'],
      ['not red, pink', 'none of these'],
      ['at most 60000 mi, ideally 5000 mi', 'a bound, and what would be best'],
      ['10 to 20 GB', 'a span'],
      ['aircon, sunroof', 'all of these, of a list such as features'],
      ['"10, or more"', 'in double quotes: taken as it is'],
      ['--level must, should, may', 'vendors are told, and how firm it is'],
      ['--level private', 'no vendor is told; always so for total, price, ready, terms, vendor-score'],
    ],
  },
  examples: [
    ['meville compose', 'asks, then writes request.yaml and preferences.yaml'],
    [
      "meville compose yaris.yaml --category car --set model=Yaris --level must --set 'total=at most 6500 GBP' --level private",
      'the same without a question, for scripts',
    ],
  ],
  load: async () => import('./commands/compose.js'),
};
