import stringWidth from 'string-width';

/** Characters that are one column wide each, and one after the other: Latin letters and signs, and what our own tables draw. */
const plain = /^[ -~\u00a0-\u00a8\u00aa-\u00ac\u00af-\u024f\u2010-\u2027\u2030-\u203b€−≤≥\u2500-\u259f]*$/;

/** The columns that a text takes on a terminal; colours take none. Nearly every text is plain, and what measures all others is slow. */
export const columnsOf = (text: string): number => (plain.test(text) ? text.length : stringWidth(text));
