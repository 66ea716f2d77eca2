import { expect, test } from 'vitest';
import { printCase, type Case } from '../../src/cli/print/case.js';
import { Printer } from '../../src/cli/print/printer.js';
import { fakeIo } from '../support/cli-io.js';

const since = 1_790_000_100;
const offer = { offer: 'o', sku: 'HG1', quantity: 1, total: { amount: '5200.00', currency: 'GBP' } };
const asked = { where: 'GB', quantity: 1, currency: 'GBP', terms: 'PDC-INTENT', description: null, requirements: [] };
const request: Case = { id: 'Zm9vYmFyYmF6', kind: 'request', category: 'car', since, until: since + 1, asked, offer: null };

function printed(one: Case, age: number): string[] {
  const io = fakeIo({ columns: 80 });
  printCase(new Printer(io.stdout, {}), one, since + age);
  return io.out().trimEnd().split('\n');
}

test.each([request, { ...request, kind: 'award', asked: null, offer } satisfies Case])(
  'what waits says for how long and until when, each line within 80 columns',
  (one) => {
    const lines = printed(one, 300);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/^ {2}waiting for 5 min, until \d{4}-\d\d-\d\dT\S+Z$/);
    for (const line of lines) expect(line.length).toBeLessThan(80);
  },
);

test.each([
  [0, 'less than a minute'],
  [59, 'less than a minute'],
  [60, '1 min'],
  [3599, '59 min'],
  [3600, '1 h'],
  [172_799, '47 h'],
  [172_800, '2 days'],
  [-5, 'less than a minute'],
])('an age of %i seconds is "%s"', (age, said) => {
  expect(printed(request, age)[1]).toContain(`waiting for ${said}, until`);
});
