import { columnsOf } from './columns.js';
import { wrap } from './wrap.js';

/** A page of running text, laid out for a width. */

/** A paragraph; a heading; a list; or words and what they mean. */
export type Block =
  | string
  | { readonly heading: string }
  | { readonly items: readonly string[] }
  | { readonly terms: readonly (readonly [term: string, meaning: string])[] };

/** Text behind a mark, and its other lines below its first. */
const hanging = (mark: string, text: string, width: number): string[] =>
  wrap(text, width - columnsOf(mark)).map((line, i) => (i === 0 ? mark : ' '.repeat(columnsOf(mark))) + line);

function linesOf(block: Block, width: number): string[] {
  if (typeof block === 'string') return wrap(block, width);
  if ('heading' in block) return wrap(block.heading, width);
  if ('items' in block) return block.items.flatMap((item) => hanging('  - ', item, width));
  const longest = Math.max(...block.terms.map(([term]) => columnsOf(term)));
  return block.terms.flatMap(([term, meaning]) => hanging(`  ${term.padEnd(longest)}  `, meaning, width));
}

/** The blocks with a blank line between them; what a heading heads follows at once. */
export function page(blocks: readonly Block[], width: number): string {
  return blocks.reduce<string>((text, block, i) => {
    const before = blocks[i - 1];
    const gap = before === undefined || (typeof before !== 'string' && 'heading' in before) ? '' : '\n';
    return `${text}${gap}${linesOf(block, width).join('\n')}\n`;
  }, '');
}
