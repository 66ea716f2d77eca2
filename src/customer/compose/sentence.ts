/** A text with a capital, and with its full stop unless something else ends it. */
export const sentence = (text: string, end = '.'): string =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.?!]$/.test(text) ? '' : end}`;
