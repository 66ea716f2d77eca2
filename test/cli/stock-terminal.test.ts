import { access, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { run } from '../support/cli-run.js';
import { closeTerminals, onTerminal, type PseudoTerminal } from '../support/pty.js';

/** A dealer at a terminal who has a list and no mapping. */

/** Milliseconds; a hang guard. */
const patience = 60_000;
let root = '';

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'meville-stock-'));
});
afterEach(closeTerminals);
afterAll(async () => rm(root, { recursive: true, force: true }));

async function garage(list: string): Promise<string> {
  const cwd = await mkdtemp(join(root, 'garage-'));
  const made = await run({ program: 'meville-vendor', args: ['init', '--name', 'Hill', '--origin', ''], cwd });
  expect(made.code, made.stderr).toBe(0);
  await writeFile(join(cwd, 'list.csv'), list);
  return cwd;
}

const importing = (cwd: string): PseudoTerminal =>
  onTerminal({ program: 'meville-vendor', args: ['stock', 'import', 'list.csv', '--map', 'map.yaml'], cwd });

/** Answers a question as it suggests. */
async function agree(terminal: PseudoTerminal, question: string): Promise<void> {
  await terminal.until(`? ${question}`);
  terminal.press('enter');
}

const list = 'ref,Typ,price,mileage,mpg\nHG1,Yaris,"£5,200","21,500",42\nHG2,Yaris,"£4,800","58,000",42\n';

test('is asked column by column, sees what would be offered, and has a mapping at the end', { timeout: patience }, async () => {
  const cwd = await garage(list);
  const terminal = importing(cwd);
  await agree(terminal, 'What is the column "ref"?');
  await terminal.until('? What is the column "Typ"?');
  await terminal.until('It begins: Yaris');
  // Below "leave it out" there are six that are no properties, of which one is taken, and the make.
  for (let i = 0; i < 7; i += 1) terminal.press('down');
  await terminal.until('❯ model');
  terminal.press('enter');
  await agree(terminal, 'What is the column "price"?');
  await agree(terminal, 'In which currency is "price"?');
  // Back once, and on again.
  await terminal.until('? What is the column "mileage"?');
  terminal.press('escape');
  await agree(terminal, 'In which currency is "price"?');
  await agree(terminal, 'What is the column "mileage"?');
  await terminal.until('? In which unit are bare numbers of "mileage"?');
  terminal.type('furlong');
  terminal.press('enter');
  await terminal.until('Write a unit of a length');
  for (let i = 0; i < 'furlong'.length; i += 1) terminal.press('backspace');
  terminal.type('km');
  await terminal.until('› km');
  terminal.press('enter');
  await agree(terminal, 'What is the column "mpg"?');
  await terminal.until('? No column says the make. Is it the same for all?');
  terminal.type('Toyota');
  terminal.press('enter');
  await terminal.until('HG1, 1 at 5200.00 GBP: model Yaris, mileage 21500 km, make Toyota');
  await agree(terminal, 'Is this what you want to offer?');
  expect(await terminal.ended, terminal.everything()).toBe(0);
  expect(terminal.everything()).toContain('list.csv: 2 rows, 2 new, 0 updated, 0 unusable.');
  const map = await readFile(join(cwd, 'map.yaml'), 'utf8');
  expect(map).toContain('mileage: { column: mileage, unit: km }');
  expect(map).toContain('make: { constant: "Toyota" }');
  expect(map).toContain('#   mpg');

  // The next time it is there, and nobody is asked.
  const again = importing(cwd);
  expect(await again.ended).toBe(0);
  expect(again.everything()).toContain('2 rows, 0 new, 2 updated');
  expect(await readFile(join(cwd, 'map.yaml'), 'utf8')).toBe(map);
});

test('who stops in the middle leaves everything as it was', { timeout: patience }, async () => {
  const cwd = await garage(list);
  const terminal = importing(cwd);
  await agree(terminal, 'What is the column "ref"?');
  await terminal.until('? What is the column "Typ"?');
  terminal.press('ctrl-c');
  expect(await terminal.ended).toBe(130);
  await expect(access(join(cwd, 'map.yaml'))).rejects.toThrow();
  const { stdout } = await run({ program: 'meville-vendor', args: ['stock', 'list'], cwd });
  expect(stdout).toContain('There is no stock.');
});

test('is told that nothing could be offered when no column is the price', { timeout: patience }, async () => {
  const cwd = await garage('model,hue\nYaris,silver\n');
  const terminal = importing(cwd);
  await agree(terminal, 'What is the column "model"?');
  await agree(terminal, 'What is the column "hue"?');
  await agree(terminal, 'No column says the make. Is it the same for all?');
  await terminal.until('No column is the price, so nothing could be offered.');
  await terminal.until('❯ no, go back');
  terminal.press('down');
  await terminal.until('❯ stop here');
  terminal.press('enter');
  expect(await terminal.ended).toBe(130);
});

test('is asked before most of the stock vanishes, and a no changes nothing', { timeout: patience }, async () => {
  const cwd = await garage(list);
  const map = 'sku: {column: ref}\nprice: {column: price, currency: GBP}\n';
  await writeFile(join(cwd, 'map.yaml'), map);
  const first = await run({ program: 'meville-vendor', args: ['stock', 'import', 'list.csv', '--map', 'map.yaml'], cwd });
  expect(first.code).toBe(0);
  await writeFile(join(cwd, 'list.csv'), 'ref,price\nHG9,1\n');
  const replace = { program: 'meville-vendor' as const, args: ['stock', 'import', 'list.csv', '--map', 'map.yaml', '--replace'], cwd };
  const no = onTerminal(replace);
  await no.until('2 rows of 2 would vanish');
  no.press('enter');
  expect(await no.ended).toBe(130);
  const yes = onTerminal(replace);
  await yes.until('2 rows of 2 would vanish');
  yes.type('y');
  yes.press('enter');
  expect(await yes.ended, yes.everything()).toBe(0);
  expect(yes.everything()).toContain('1 new, 0 updated, 2 removed');
});
