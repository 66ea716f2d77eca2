import type { Ranking } from '../rank.js';
import { dominatedOffers } from './dominance.js';
import type { Explanation, Rival } from './explanation.js';
import { flipsBetween, safeIntervals } from './flips.js';
import { gapBetween, lossesOf } from './gap.js';
import { needsOf } from './needs.js';
import { robustnessOf } from './robustness.js';
import { standingOf } from './standing.js';
import { wishesOf } from './wishes.js';
import { worthOf } from './worth.js';

/** The last place whose offer is told what it would need. */
const lastRival = 4;

/**
 * Why a ranking is as it is, and what would change it. Made of the integers U, r and S that made the ranking, so that the two agree
 * to the last digit; nothing but the ranking is read, so the same ranking has the same explanation on every machine.
 */
export function explain(ranking: Ranking): Explanation {
  const { preferences } = ranking;
  const [first, ...others] = ranking.ranking.slice(0, lastRival);
  const standing = standingOf(ranking);
  const rivals =
    first === undefined
      ? []
      : others.map((rival): Rival => ({
          candidate: rival.candidate,
          rank: rival.rank,
          gap: gapBetween(first.score, rival.score),
          flips: flipsBetween(first.score, rival.score),
          needs: needsOf(rival, first, preferences),
        }));
  const robustness = robustnessOf(standing);
  const worth = worthOf(preferences);
  return {
    ...(rivals[0] === undefined ? {} : { lead: rivals[0].gap }),
    losses: first === undefined ? [] : lossesOf(first.score),
    flips: safeIntervals(standing),
    rivals,
    wishes: wishesOf(ranking),
    ...(robustness === undefined ? {} : { robustness }),
    dominated: dominatedOffers(standing),
    ...(worth === undefined ? {} : { worth }),
  };
}
