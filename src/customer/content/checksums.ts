/** Check digits: what a number that passes one is meant to be. Spaces and hyphens do not count. */

const bare = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, '').toUpperCase();

/** ISO/IEC 7812, of payment cards and IMEIs. */
export function isLuhn(text: string): boolean {
  const digits = bare(text);
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = Number(digits[digits.length - 1 - at]);
    const weighed = at % 2 === 1 ? digit * 2 : digit;
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return sum % 10 === 0 && /[1-9]/.test(digits);
}

/** ISO 13616: the remainder of 97 that every IBAN has. */
export function isIban(text: string): boolean {
  const code = bare(text);
  if (!/^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/.test(code)) return false;
  let rest = 0;
  for (const character of code.slice(4) + code.slice(0, 4))
    for (const digit of String(Number.parseInt(character, 36))) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}

const vinValues: ReadonlyMap<string, number> = new Map([
  ...Array.from('0123456789', (digit): [string, number] => [digit, Number(digit)]),
  ...Array.from('ABCDEFGH', (letter, at): [string, number] => [letter, at + 1]),
  ...Array.from('JKLMN', (letter, at): [string, number] => [letter, at + 1]),
  ['P', 7],
  ['R', 9],
  ...Array.from('STUVWXYZ', (letter, at): [string, number] => [letter, at + 2]),
]);
const vinWeights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/** ISO 3779 with the check digit of North America. */
export function isVin(text: string): boolean {
  const code = bare(text);
  if (code.length !== vinWeights.length) return false;
  const sum = vinWeights.reduce((total, weight, at) => total + weight * (vinValues.get(code[at] ?? '') ?? Number.NaN), 0);
  return code[8] === (sum % 11 === 10 ? 'X' : String(sum % 11));
}
