import type { Typed } from './stage.js';

/** What the customer of the demo types and writes. */

export const wish: Typed = [
  'meville',
  ['compose', '--category', 'car', '--where', 'GB', '--currency', 'GBP'],
  ['--set', 'make=Toyota', '--set', 'model=Yaris', '--set', 'trim=T3, TR', '--weight', '5'],
  ['--set', 'registered=at least 2006-09', '--set', 'features=aircon', '--level', 'must'],
  ['--set', 'mileage=at most 40000 mi, ideally 5000 mi', '--weight', '22'],
  ['--set', 'engine=1.3 petrol, 1.0 petrol', '--weight', '15'],
  ['--set', 'doors=5', '--weight', '8', '--set', 'colour=silver', '--weight', '6', '--level', 'should'],
  ['--set', 'total=at most 6500 GBP, ideally 3500 GBP', '--weight', '30'],
  ['--set', 'history=ex-demo, one-owner', '--weight', '8', '--level', 'private'],
];

export const contact = `# What the winner learns, and only after its receipt has been verified.
name: Jo Example
email: jo@example.org
`;
