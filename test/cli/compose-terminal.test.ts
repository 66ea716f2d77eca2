import { access, cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { run } from '../support/cli-run.js';
import { startBadVendors, type BadVendors } from '../support/cli-vendors.js';
import { ample, BinMarket, type OpenStall } from '../support/customer-bins.js';
import { closeTerminals, onTerminal, type OnTerminal, type PseudoTerminal } from '../support/pty.js';

/** What a person does at a terminal, from the first question to a car that is sold: the real programs, and a screen of 80 columns. */

const patience = 3 * ample;
const files = join(import.meta.dirname, '../stories/files');
const market = new BinMarket();
let garage: OpenStall;
let bad: BadVendors;
let root = '';

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'meville-compose-'));
  [garage, bad] = await Promise.all([
    market.open({
      name: 'Hill Garage',
      category: 'car',
      file: 'stock.csv',
      stock: 'ref,model,price,mileage\nHG1,Yaris,5200,21500\nHG2,Yaris,4800,58000\nHG3,Corolla,4100,9000\n',
      map: 'sku: {column: ref}\nprice: {column: price, currency: GBP}\nmodel: {column: model}\nmileage: {column: mileage, unit: mi}\n',
    }),
    startBadVendors(),
  ]);
}, patience);

afterEach(closeTerminals);

afterAll(async () => {
  await Promise.all([market.close(), bad.close()]);
  await rm(root, { recursive: true, force: true });
});

const folder = async (): Promise<string> => mkdtemp(join(root, 'customer-'));

/** A customer who knows vendors. */
async function customer(...urls: readonly string[]): Promise<string> {
  const cwd = await folder();
  for (const args of [['init'], ['vendors', 'add', ...urls, '--loopback']]) {
    const { code, stderr } = await run({ program: 'meville', args, cwd });
    expect(code, stderr).toBe(0);
  }
  return cwd;
}

const compose = (cwd: string, more: Omit<Partial<OnTerminal>, 'cwd'> = {}): PseudoTerminal =>
  onTerminal({ args: ['compose'], cwd, ...more });

const literal = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Waits for the question, which may be broken into lines, and answers it. */
async function answer(terminal: PseudoTerminal, question: string, text = ''): Promise<void> {
  await asked(terminal, question);
  if (text !== '') {
    terminal.type(text);
    await terminal.until(`› ${text}`);
  }
  terminal.press('enter');
}

const asked = async (terminal: PseudoTerminal, question: string): Promise<string> =>
  terminal.until(new RegExp(`^\\? ${literal(question).replaceAll(' ', '\\s+')}`, 'm'));

const review = 'Is this what you want?';

/** The questions until the first about a property. */
async function chooseModelAndMileage(terminal: PseudoTerminal): Promise<void> {
  await answer(terminal, 'What are you looking for?');
  await answer(terminal, 'Which country');
  await answer(terminal, 'In which currency');
  await answer(terminal, 'What matters to you?');
  await terminal.until('Press Space on each line that matters to you');
  terminal.press('down');
  terminal.press('space');
  await terminal.until('❯[x] model');
  terminal.press('down', 3);
  terminal.press('space');
  await terminal.until('❯[x] mileage');
  terminal.press('enter');
}

async function sayMileage(terminal: PseudoTerminal, text: string): Promise<void> {
  await answer(terminal, 'Mileage: what should it be?', text);
  await answer(terminal, 'Mileage: how firm?');
}

async function sayPriceAndTime(terminal: PseudoTerminal): Promise<void> {
  await answer(terminal, 'What is the most you would pay in all?', '9000, ideally 4000');
  await answer(terminal, 'How much does each wish matter');
  await answer(terminal, 'How long');
}

async function sayEverything(terminal: PseudoTerminal): Promise<void> {
  await chooseModelAndMileage(terminal);
  await answer(terminal, 'Model: what should it be?', 'Yaris');
  await answer(terminal, 'Model: how firm?');
  await sayMileage(terminal, 'at most 60000, ideally 5000');
  await sayPriceAndTime(terminal);
  await answer(terminal, review);
}

/** Everything that a terminal acts on is known: cursor, wiping, colour. */
const ours = /\u001b\[(?:\d*[ABCDGJK]|\?25[hl]|\d+m)|[\r\u0007]/g;
const dangerous = /[^\p{L}\p{M}\p{N}\p{P}\p{S}\n ]|[\p{Default_Ignorable_Code_Point}\u2800]/u;

function isClean(terminal: PseudoTerminal): void {
  expect(terminal.raw().replaceAll(ours, '')).not.toMatch(dangerous);
}

test('from the first question to a car that is sold', { timeout: patience }, async () => {
  const cwd = await customer(garage.origin);
  const terminal = compose(cwd);
  await chooseModelAndMileage(terminal);

  await answer(terminal, 'Model: what should it be?');
  await terminal.until('Type a value, or press Esc to go back.');
  await answer(terminal, 'Model: what should it be?', 'Yaris');
  await answer(terminal, 'Model: how firm?');
  await answer(terminal, 'Mileage: what should it be?', 'at most 99999');
  await asked(terminal, 'Mileage: how firm?');
  terminal.press('escape');
  await terminal.until('› (at most 99999)');
  await sayMileage(terminal, 'at most 60000, ideally 5000');
  await sayPriceAndTime(terminal);

  const shown = await asked(terminal, review);
  expect(shown).toMatch(/Vendors will read\n[^]*model +must +Yaris\n[^]*\nStays on this machine\n[^]*4000 GBP is ideal, 9000 GBP/);
  terminal.press('down');
  terminal.press('enter');
  await asked(terminal, 'Which answer?');
  terminal.press('down', 40);
  await terminal.until('❯ How long');
  terminal.press('enter');
  await answer(terminal, 'How long', '24h');
  await answer(terminal, review);
  expect(await terminal.ended).toBe(0);
  expect(terminal.screen()).toContain('Next: meville check request.yaml --preferences preferences.yaml');
  isClean(terminal);

  const request = await readFile(join(cwd, 'request.yaml'), 'utf8');
  expect(request).toContain('until: 24h');
  expect(request).toMatch(/mileage: \{ ?max: 60000 mi/);
  expect(request).not.toContain('99999');
  expect(request).not.toContain('9000');
  expect(await readFile(join(cwd, 'preferences.yaml'), 'utf8')).toContain('9000 GBP');
  expect((await readdir(cwd)).toSorted()).toEqual(['home', 'preferences.yaml', 'request.yaml']);

  const both = ['request.yaml', '--preferences', 'preferences.yaml'];
  const check = onTerminal({ args: ['check', ...both], cwd });
  expect(await check.ended, check.screen()).toBe(0);
  const send = onTerminal({ args: ['send', ...both], cwd });
  expect(await send.ended, send.screen()).toBe(0);
  expect(send.screen()).toMatch(/^ *1 .*hill-garage/m);
  expect(send.screen()).toMatch(/^ *2 .*hill-garage/m);
  for (const each of [check, send]) isClean(each);
  const [, id = '', offer = ''] = /Next: meville award (\S+) (\S+)/.exec(send.screen()) ?? [];

  const no = onTerminal({ args: ['award', id, offer], cwd });
  await no.until('Take the offer of hill-garage for 5200');
  no.type('n');
  no.press('enter');
  expect(await no.ended).toBe(130);
  expect(no.screen()).toContain('You said no.');
  const yes = onTerminal({ args: ['award', id, offer], cwd });
  await yes.until('Take the offer of hill-garage for 5200');
  yes.type('y');
  yes.press('enter');
  expect(await yes.ended, yes.screen()).toBe(0);
  expect(yes.screen()).toContain('hill-garage sold it to you');
});

test.each([60, 200])('on %i columns no line is wider than the terminal', { timeout: patience }, async (columns) => {
  const cwd = await folder();
  const terminal = compose(cwd, { columns });
  await sayEverything(terminal);
  expect(await terminal.ended).toBe(0);
  const conversation = terminal.everything().split('✓ Is this what you want?')[0] ?? '';
  expect(terminal.overlong().filter((line) => conversation.includes(line))).toEqual([]);
  isClean(terminal);
});

// The library has colours of its own, and would use them here.
test('there are no colours where there should be none', { timeout: patience }, async () => {
  const terminal = compose(await folder(), { env: { CI: 'true', GITHUB_ACTIONS: 'true' } });
  await chooseModelAndMileage(terminal);
  await answer(terminal, 'Model: what should it be?', 'Yaris');
  await asked(terminal, 'Model: how firm?');
  terminal.press('ctrl-c');
  expect(await terminal.ended).toBe(130);
  expect(terminal.raw()).not.toMatch(/\u001b\[[\d;]*m/);
});

test('a terminal that changes its width in the middle is drawn well afterwards', { timeout: patience }, async () => {
  const terminal = compose(await folder(), { columns: 120 });
  await asked(terminal, 'What are you looking for?');
  terminal.resize(60, 20);
  terminal.press('down');
  await terminal.until('❯ a mobile phone plan');
  terminal.press('enter');
  await asked(terminal, 'Which country');
  terminal.press('ctrl-c');
  expect(await terminal.ended).toBe(130);
});

test('stdout holds no question', { timeout: patience }, async () => {
  const cwd = await folder();
  const terminal = compose(cwd, { shell: 'exec "$@" >out' });
  await sayEverything(terminal);
  expect(await terminal.ended).toBe(0);
  const out = await readFile(join(cwd, 'out'), 'utf8');
  expect(out).toMatch(/^request\.yaml asks for a car in GB, with 2 requirements\./);
  expect(out).not.toMatch(/[?✓❯\u001b]/u);
});

test('Ctrl-C keeps what was said, leaves the terminal usable, and the next time goes on', { timeout: patience }, async () => {
  const cwd = await folder();
  const terminal = compose(cwd, { shell: '"$@"; code=$?; stty -a; exit $code', rows: 40 });
  await chooseModelAndMileage(terminal);
  await answer(terminal, 'Model: what should it be?', 'Yaris');
  await asked(terminal, 'Model: how firm?');
  terminal.press('ctrl-c');
  expect(await terminal.ended).toBe(130);
  expect(terminal.screen().match(/kept|go on|goes on/gi)).toHaveLength(2);
  expect(terminal.screen()).toMatch(/^ {2}Kept\. Go on with: meville compose request\.yaml$/m);
  expect(terminal.screen()).toMatch(/ icanon /);
  expect(terminal.screen()).toMatch(/ echo /);
  expect(terminal.raw().lastIndexOf('\u001b[?25h')).toBeGreaterThan(terminal.raw().lastIndexOf('\u001b[?25l'));
  await expect(access(join(cwd, 'request.yaml'))).rejects.toThrow('ENOENT');

  const again = compose(cwd);
  await answer(again, 'You were interrupted last time.');
  await answer(again, 'Model: how firm?');
  await sayMileage(again, 'at most 60000, ideally 5000');
  await sayPriceAndTime(again);
  await answer(again, review);
  expect(await again.ended).toBe(0);
  expect(await readFile(join(cwd, 'request.yaml'), 'utf8')).toContain('Yaris');
  expect(await readdir(cwd)).not.toContain('.request.yaml.draft');
});

test('what goes on has the other file too when it was named, and stays in one piece', { timeout: patience }, async () => {
  const cwd = await folder();
  const name = `${'a-long-name-'.repeat(6)}.yaml`;
  const terminal = compose(cwd, { args: ['compose', name, '--preferences', 'how to judge.yaml'], columns: 200 });
  await answer(terminal, 'What are you looking for?');
  await asked(terminal, 'Which country');
  terminal.press('ctrl-c');
  expect(await terminal.ended).toBe(130);
  expect(terminal.screen()).toContain(`Go on with: meville compose ${name} --preferences 'how to judge.yaml'`);
});

test('Ctrl-C at the first question keeps nothing', { timeout: patience }, async () => {
  const cwd = await folder();
  const terminal = compose(cwd);
  await asked(terminal, 'What are you looking for?');
  terminal.press('ctrl-c');
  expect(await terminal.ended).toBe(130);
  expect(terminal.screen()).toContain('Nothing was said, so nothing is kept.');
  expect(await readdir(cwd)).toEqual([]);
});

test.each([
  ['Ctrl-D', (terminal: PseudoTerminal) => terminal.press('ctrl-d')],
  ['SIGHUP', (terminal: PseudoTerminal) => terminal.signal('SIGHUP')],
  ['SIGINT from elsewhere', (terminal: PseudoTerminal) => terminal.signal('SIGINT')],
  ['SIGTERM', (terminal: PseudoTerminal) => terminal.signal('SIGTERM')],
])('%s keeps what was said', { timeout: patience }, async (_, leave) => {
  const cwd = await folder();
  const terminal = compose(cwd);
  await answer(terminal, 'What are you looking for?');
  await asked(terminal, 'Which country');
  leave(terminal);
  expect(await terminal.ended).toBe(130);
  expect(await readFile(join(cwd, '.request.yaml.draft'), 'utf8')).toContain('car');
});

test('a window that is closed keeps what was said', { timeout: patience }, async () => {
  const cwd = await folder();
  const terminal = compose(cwd);
  await answer(terminal, 'What are you looking for?');
  await asked(terminal, 'Which country');
  terminal.hangUp();
  // Nobody sees the exit code, and Node may abort because it cannot put the modes of the terminal back.
  expect(await terminal.ended).not.toBe(0);
  expect(await readFile(join(cwd, '.request.yaml.draft'), 'utf8')).toContain('car');
});

test('Ctrl-Z and fg go on with the question', { timeout: patience, skip: process.platform === 'win32' }, async () => {
  const terminal = compose(await folder(), { shell: 'set -m; "$@"; echo asleep; fg; exit $?' });
  await answer(terminal, 'What are you looking for?');
  await asked(terminal, 'Which country');
  terminal.type('D');
  await terminal.until('› D');
  terminal.press('ctrl-z');
  await terminal.until('asleep');
  terminal.type('E');
  await terminal.until('› DE');
  terminal.press('enter');
  await answer(terminal, 'In which currency');
  await terminal.until('sold in? DE');
  await asked(terminal, 'What matters to you?');
  terminal.press('ctrl-c');
  expect(await terminal.ended).toBe(130);
});

test('a file that is there is asked about, and stays when the answer is to stop', { timeout: patience }, async () => {
  const cwd = await folder();
  const path = join(cwd, 'request.yaml');
  await cp(join(files, 'request.yaml'), path);
  const before = await readFile(path, 'utf8');
  const stopped = compose(cwd);
  await asked(stopped, 'request.yaml is there already.');
  stopped.press('down', 5);
  await stopped.until('❯ stop');
  stopped.press('enter');
  expect(await stopped.ended).toBe(130);
  expect(await readFile(path, 'utf8')).toBe(before);
  expect(await readdir(cwd)).toEqual(['request.yaml']);

  const anew = compose(cwd);
  await asked(anew, 'request.yaml is there already.');
  anew.press('down');
  await anew.until('❯ begin anew');
  anew.press('enter');
  await sayEverything(anew);
  expect(await anew.ended).toBe(0);
  expect(await readFile(path, 'utf8')).not.toBe(before);
});

test('with a draft and a file there, either can be gone on with', { timeout: patience }, async () => {
  const cwd = await folder();
  for (const name of ['request.yaml', 'preferences.yaml'])
    await cp(join(files, name === 'request.yaml' ? name : 'prefs.yaml'), join(cwd, name));
  const interrupted = compose(cwd);
  await answer(interrupted, 'request.yaml and preferences.yaml are there already.');
  await answer(interrupted, 'What are you looking for?');
  await asked(interrupted, 'Which country');
  interrupted.press('ctrl-c');
  expect(await interrupted.ended).toBe(130);
  const draft = await readFile(join(cwd, '.request.yaml.draft'), 'utf8');

  const again = compose(cwd);
  const shown = await asked(again, 'request.yaml and preferences.yaml are there already.');
  expect(shown).toMatch(
    /❯ go on with what you said last time\n {2}go on from what request\.yaml says\n {2}begin anew, and replace what is there\n {2}stop\n/,
  );
  again.press('escape');
  expect(await again.ended).toBe(130);
  expect(again.screen()).toContain('Nothing was changed.');
  expect(await readFile(join(cwd, '.request.yaml.draft'), 'utf8')).toBe(draft);

  const resumed = compose(cwd);
  await answer(resumed, 'request.yaml and preferences.yaml are there already.');
  await asked(resumed, 'Which country');
  resumed.press('ctrl-c');
  expect(await resumed.ended).toBe(130);
});

test('a folder that is not there is told before any question', { timeout: patience }, async () => {
  const terminal = compose(await folder(), { args: ['compose', 'gone/request.yaml'] });
  expect(await terminal.ended).toBe(2);
  expect(terminal.screen()).toMatch(/^error: There is no folder gone\. \(file-missing\)/);
});

test('text of a file that would act on the terminal is spelled out', { timeout: patience }, async () => {
  const cwd = await folder();
  const evil = String.raw`"Ya\u202eris"`;
  await writeFile(
    join(cwd, 'request.yaml'),
    `vrm: request/1\ncategory: car\nwhere: GB\nuntil: 48h\ncurrency: GBP\nmust:\n  model: {is: ${evil}}\nterms: PDC-INTENT\n`,
  );
  const terminal = compose(cwd);
  await answer(terminal, 'request.yaml is there already.');
  await answer(terminal, 'What are you looking for?');
  await answer(terminal, 'Which country');
  await answer(terminal, 'In which currency');
  await answer(terminal, 'What matters to you?');
  await terminal.until('Ya\\u{202e}ris');
  terminal.press('ctrl-c');
  expect(await terminal.ended).toBe(130);
  isClean(terminal);
});

test('Ctrl-C during send wipes the count that moves', { timeout: patience }, async () => {
  const cwd = await customer(garage.origin, bad.urls['slow'] ?? '');
  await cp(files, cwd, { recursive: true });
  const terminal = onTerminal({ args: ['send', 'request.yaml', '--wait', '2m'], cwd });
  await terminal.until('1 of 2 answered');
  terminal.press('ctrl-c');
  expect(await terminal.ended).toBe(130);
  expect(terminal.screen()).not.toContain('waiting for');
  expect(terminal.screen()).toContain('1 pending');
  isClean(terminal);
});
