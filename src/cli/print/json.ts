/** JSON leaves these as they are, but a terminal may act on them, or show nothing where something is. */
const unseen = /[^\p{L}\p{M}\p{N}\p{P}\p{S}\n ]|[\p{Default_Ignorable_Code_Point}\u2800]/gu;

const escaped = (character: string): string =>
  Array.from({ length: character.length }, (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`).join('');

/** A JSON document in which every character that moves, hides or reorders text is escaped. Parsed, it is what it was. */
export const jsonText = (value: unknown, indent?: number): string => JSON.stringify(value, null, indent).replaceAll(unseen, escaped);
