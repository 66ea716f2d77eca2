/** One question of a conversation about a wish, free of how it is put: a terminal, a page or a test may ask it. */

/** What was said: a line, one value of the choices, or several. */
export type Said = string | readonly string[];

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** What choosing it means, in a sentence. */
  readonly help?: string;
}

interface Common {
  /** The same for the same question in every conversation: `where`, `colour.level`. */
  readonly id: string;
  /** The part of the conversation it belongs to, as a heading says it: "What it is", "What stays here". */
  readonly part: string;
  readonly text: string;
  /** A sentence or two: what the answer is used for, who sees it, an example. */
  readonly help: string;
}

export type Prompt = Common &
  (
    | { readonly kind: 'choice'; readonly choices: readonly Choice[]; readonly suggested?: string }
    | {
        readonly kind: 'choices';
        readonly choices: readonly Choice[];
        readonly suggested?: readonly string[];
        readonly fault?: (values: readonly string[]) => string | undefined;
      }
    | {
        readonly kind: 'text';
        readonly suggested?: string;
        /** What is wrong with a text and what would be right, but for capital and full stop; undefined when it will do. */
        readonly fault: (text: string) => string | undefined;
      }
  );
