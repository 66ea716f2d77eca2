/** More digits before or after the point are read nowhere, and spelling them out could fill the memory. */
const mostShift = 40;
const longest = 100;

const parts = /^(-?)(\d+)(?:\.(\d+))?[eE]([+-]?\d+)$/;

/** A JSON number as a plain decimal: `1.5e3` is 1500. One that is beyond every use stays as it is spelled. */
export function plainNumber(token: string): string {
  if (token.length > longest) return token;
  const [, sign = '', whole = '', fraction = '', exponent] = parts.exec(token) ?? [];
  if (exponent === undefined) return token;
  const shift = Number(exponent);
  if (Math.abs(shift) > mostShift) return token;
  const digits = '0'.repeat(Math.max(0, 1 - whole.length - shift)) + whole + fraction + '0'.repeat(Math.max(0, shift - fraction.length));
  const point = digits.length - Math.max(0, fraction.length - shift);
  const [before, after] = [digits.slice(0, point).replace(/^0+(?=\d)/, ''), digits.slice(point).replace(/0+$/, '')];
  return `${sign}${before}${after === '' ? '' : `.${after}`}`;
}
