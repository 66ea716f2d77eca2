/** `npm run bench`: every claim about speed, as a ratio of two measurements of the same run. Exits 1 when a promised one is missed. */
import { answer } from './answer.mjs';
import { demo } from './demo.mjs';
import { rankFiles } from './files.mjs';
import { rankMany } from './rank.mjs';
import { respond } from './respond.mjs';
import { send } from './send.mjs';
import { start } from './start.mjs';
import { stock } from './stock.mjs';

let missed = 0;
for (const measure of [start, answer, respond, stock, rankMany, rankFiles, send, demo]) {
  for (const { what, ratio, of, bound, detail } of await measure()) {
    const kept = bound === undefined || (ratio >= (bound.least ?? 0) && ratio <= (bound.most ?? Infinity));
    const promise = bound === undefined ? '' : bound.least === undefined ? ` (at most ${bound.most})` : ` (at least ${bound.least})`;
    if (!kept) missed += 1;
    console.log(`${kept ? 'ok    ' : 'MISSED'}  ${ratio.toFixed(2)}${promise}  ${what}: ${of}; ${detail}`);
  }
}
process.exitCode = missed === 0 ? 0 : 1;
