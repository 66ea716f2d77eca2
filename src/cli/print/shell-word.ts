/** A word that a shell takes as it is, and that no program takes for an option. */
const plain = /^(?!-)[\w./:@%+=-]+$/;

/** Text from outside as one word of a command line that is proposed to a person: in POSIX shells it says the text and does nothing else. */
export const shellWord = (text: string): string => (plain.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`);
