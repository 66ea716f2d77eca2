import * as ranking from 'meville/ranking';
import { outcomesOf, type Outcome, type Vectors } from '../support/ranking-cases.js';

/** What the page of the test runs. */
Object.assign(globalThis, { outcomesOf: (vectors: Vectors): Outcome[] => outcomesOf(vectors, ranking) });
