import { utf8 } from '../../base/bytes.js';
import { readTree } from '../../base/read/file.js';
import type { Vocabulary } from '../../schema/vocabulary.js';
import type { VendorFile } from '../../vendor/profile.js';
import type { Guess } from '../../vendor/stock/guess/guess.js';
import { writeMap } from '../../vendor/stock/guess/write-map.js';
import { parseStockMap, type StockMap } from '../../vendor/stock/map.js';

/** A guess as the mapping that it writes: what is asked, shown and written is one and the same. */
export const parsed = (guess: Guess, list: string, words: Vocabulary, vendor: Pick<VendorFile, 'currency'>): StockMap =>
  parseStockMap(readTree(utf8(writeMap(guess, list)), 'the guess'), 'the guess', words, vendor.currency);
