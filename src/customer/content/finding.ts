/** What a piece of text tells about who wrote it, or hides in it. */
export type ContentKind = 'email' | 'phone' | 'name' | 'address' | 'employer' | 'link' | 'identifier' | 'hidden';

/** A piece of a text that may say who wrote it. */
export interface ContentFinding {
  readonly kind: ContentKind;
  /** The piece, safe to print. */
  readonly what: string;
  /** Where it begins, in UTF-16 code units of the text. */
  readonly at: number;
  /** What to do about it. */
  readonly remedy: string;
}

/** A piece as a rule finds it, in the text that the rule was given. */
export interface Piece {
  readonly kind: ContentKind;
  readonly from: number;
  /** Behind its last code unit. */
  readonly to: number;
}

/** Finds pieces. It must take time in proportion to the text, whatever the text. */
export type Rule = (text: string) => Iterable<Piece>;

export const remedies: Readonly<Record<ContentKind, string>> = {
  email: 'leave it out; the winner gets it with --contact, after its receipt',
  phone: 'leave it out; the winner gets it with --contact, after its receipt',
  name: 'leave the name out; the winner gets it with --contact, after its receipt',
  address: 'leave it out; `where` says as much of a place as vendors need, and the winner gets the rest with --contact',
  employer: 'leave out for whom you work or what you own',
  link: 'leave it out; say in words what it would show',
  identifier: 'leave it out; a number that is yours alone names you',
  hidden: 'type the word again; characters that nobody sees can mark a text',
};
