import stringWidth from 'string-width';

/** Characters that are one column wide each, and one after the other: Latin letters, and what our own tables draw. */
const plain = /^[ -~·À-ɏ…▀-▏]*$/;

/** The columns that a text takes on a terminal; colours take none. Nearly every text is plain, and what measures all others is slow. */
export const columnsOf = (text: string): number => (plain.test(text) ? text.length : stringWidth(text));
