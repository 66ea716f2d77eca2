import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import stringWidth from 'string-width';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { market } from '../../src/cli/demo/market.js';
import { contact } from '../../src/cli/demo/wish.js';
import { run as meville } from '../../src/cli/main.js';
import { cliDemo, cliError } from '../../src/schema/generated/validators.js';
import { fakeIo } from '../support/cli-io.js';
import { finished, hears, run, start, type Program, type Ran } from '../support/cli-run.js';
import { closeTerminals, onTerminal } from '../support/pty.js';

/** The demo as somebody sees it who has cloned the project a minute ago: the real program, in a clean home, off a terminal. */

const patience = 60_000;
let root = '';

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'meville-demo-test-'));
});
afterAll(async () => rm(root, { recursive: true, force: true }));

/** A folder in which only `temp` is there, for what the demo makes while it runs. */
async function cleanPlace(): Promise<{ readonly cwd: string; readonly env: { readonly TMPDIR: string } }> {
  const cwd = await mkdtemp(join(root, 'place-'));
  await mkdir(join(cwd, 'temp'));
  return { cwd, env: { TMPDIR: join(cwd, 'temp') } };
}

/** Everything below a folder. */
const left = async (cwd: string): Promise<string[]> => readdir(cwd, { recursive: true });

const dangerous = /[^\p{L}\p{M}\p{N}\p{P}\p{S}\n ]|[\p{Default_Ignorable_Code_Point}\u2800]/u;

/** The commands that are shown, as they would be copied. */
const shownIn = (text: string): string[] => [...text.matchAll(/^\$ ((?:.*\\\n)*.*)$/gm)].map(([, command = '']) => command);

/** The rows of the last table that is printed: the mark or place, and the vendor. */
function lastRanking(text: string): string[][] {
  const rows = text.slice(text.lastIndexOf(' qualify')).split('\n');
  const pattern = /^ ?(?:(\d+|\?)\s+[\d.]+(?:\s+[█-▏]+)?|([x!]))\s+([a-z-]+) /u;
  return rows.flatMap((row) => {
    const [, place, mark, vendor] = pattern.exec(row) ?? [];
    return vendor === undefined ? [] : [[place ?? mark ?? '', vendor]];
  });
}

describe('in a pipe', () => {
  let place: Awaited<ReturnType<typeof cleanPlace>>;
  let ran: Ran;
  beforeAll(async () => {
    place = await cleanPlace();
    ran = await run({ program: 'meville', args: ['demo'], ...place });
  }, patience);

  test('it ends well, and leaves nothing behind', async () => {
    expect(ran.code, ran.stderr).toBe(0);
    expect(await left(place.cwd)).toEqual(['temp']);
  });

  test('it names every command that it stands for, in order', () => {
    const commands = shownIn(ran.stdout).map((command) => command.replace(/ r[a-z2-7]{6} \S+ /, ' REQUEST OFFER '));
    expect(commands.map((command) => command.replace(/requests\/\w+\//, 'requests/REQUEST/').replace(/ \\\n.*/s, ' ...'))).toEqual([
      'meville init',
      'meville vendors import vendors.csv --loopback',
      'meville compose --category car --where GB --currency GBP ...',
      'meville check request.yaml --preferences preferences.yaml',
      'meville send request.yaml --preferences preferences.yaml',
      'meville collect --preferences preferences.yaml',
      'meville award REQUEST OFFER --contact contact.yaml --yes',
      'meville-vendor awards --home vendors/tomorrow-motors',
      'meville verify customer/requests/REQUEST/receipt',
    ]);
  });

  test('every step has a number, a heading and a sentence, and the end says what to type next', () => {
    const headings = [...ran.stdout.matchAll(/^(\d)\. [A-Z].*\n[A-Za-z]/gm)].map(([, number]) => Number(number));
    expect(headings).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    const next = ran.stdout.slice(ran.stdout.indexOf('\nWhat to type next:\n'));
    expect([...next.matchAll(/^ {2}(meville\S*(?: [a-z]+)+)/gm)].map(([, command]) => command)).toEqual([
      'meville compose',
      'meville vendors add',
      'meville-vendor init',
      'meville help privacy',
    ]);
  });

  test('nothing on either stream acts on a terminal', () => {
    expect(ran.stdout).not.toMatch(dangerous);
    expect(ran.stderr).not.toMatch(dangerous);
  });

  test('vendors are seen as they answer: at once, slowly, later, with a refusal, or not at all', () => {
    for (const seen of [
      /\d\/10 {2}gone-fishing +\d.* {2}could not be reached \(connection-failed\)/,
      /empty-forecourt +\d.* {2}has nothing that fits/,
      /tomorrow-motors +\d.* {2}will answer later/,
      /scribble-smudge +\d.* {2}0 offers, 1 does not hold \(signature-invalid\)/,
      /10\/10 {2}tick-tock-cars +\d.* {2}1 offer/,
      /\d\/2 {2}tomorrow-motors +\d.* {2}1 offer/,
    ])
      expect(ran.stderr).toMatch(seen);
  });

  test('the ranking is the one that the preferences give', () => {
    expect(lastRanking(ran.stdout)).toEqual([
      ['1', 'tomorrow-motors'],
      ['2', 'tick-tock-cars'],
      ['3', 'gingerbread'],
      ['4', 'gingerbread'],
      ['5', 'beanstalk-cars'],
      ['6', 'two-left-wheels'],
      ['?', 'mumble-motors'],
      ['x', 'gilded-carriage'],
      ['!', 'scribble-smudge'],
    ]);
  });

  test('who is skipped, asked about, rejected or invalid is told with the reason', () => {
    for (const told of [
      /far-moon-motors +skipped +does not sell there/,
      /teapot-phones +skipped +sells other things/,
      / would be 3rd: ask "what is the history\? it must be ex-demo or one-owner"/,
      / x {2}gilded-carriage .* total £6,950\.00, must be £6,500\.00 or less/,
      / ! {2}scribble-smudge .* does not hold: .* \(signature-invalid\)/,
    ])
      expect(ran.stdout).toMatch(told);
  });

  test('the winner has the sale and the contact details, and the receipt holds', () => {
    expect(ran.stdout).toContain('tomorrow-motors sold it to you: order');
    expect(ran.stdout).toMatch(/1 x TM-1\n {2}name: Jo Example\n {2}email: jo@example\.org\n/);
    expect(ran.stdout).toMatch(/receipt: a receipt, signed by tomorrow-motors \(http:\/\/127\.0\.0\.1:\d+\), holds\n/);
  });
});

test('as JSON it is one document, whatever is shown meanwhile', { timeout: patience }, async () => {
  const place = await cleanPlace();
  const { stdout, code } = await run({ program: 'meville', args: ['demo', '--json'], ...place });
  expect(code).toBe(0);
  const document: unknown = JSON.parse(stdout);
  expect(cliDemo(document), JSON.stringify(cliDemo.errors)).toBe(true);
  expect(stdout.trimEnd()).not.toContain('\n');
  expect(await left(place.cwd)).toEqual(['temp']);
});

describe('--keep', () => {
  const own = { MEVILLE_HOME: '' };
  let cwd = '';
  let folder = '';
  let ran: Ran;
  beforeAll(async () => {
    const place = await cleanPlace();
    cwd = place.cwd;
    folder = join(cwd, 'the demo');
    ran = await run({ program: 'meville', args: ['demo', '--keep', 'the demo'], ...place });
  }, patience);
  const typed = async (line: string): Promise<Ran> => {
    const [program, ...args] = line.split(' ');
    return run({ program: program as Program, args, cwd: folder, env: own });
  };

  test('everything stays in the folder, and nowhere else', async () => {
    expect(ran.code, ran.stderr).toBe(0);
    expect((await readdir(cwd)).toSorted()).toEqual(['temp', 'the demo']);
    expect(await readdir(join(cwd, 'temp'))).toEqual([]);
    expect((await readdir(folder)).toSorted()).toEqual([
      'contact.yaml',
      'customer',
      'preferences.yaml',
      'request.yaml',
      'vendors',
      'vendors.csv',
    ]);
    expect((await readdir(join(folder, 'vendors'))).toSorted()).toEqual(market.map(({ name }) => name).toSorted());
    expect(ran.stdout).toContain("  cd 'the demo'\n");
  });

  test('what is proposed for looking around works', { timeout: patience }, async () => {
    const around = ran.stdout.slice(ran.stdout.indexOf('\nEverything is still there.'), ran.stdout.indexOf('\nWhat to type next:'));
    const proposed = [...around.matchAll(/^ {2}(meville.*)$/gm)].map(([, line = '']) => line);
    expect(proposed).toHaveLength(4);
    const serving = proposed.find((line) => line.includes(' serve ')) ?? '';
    for (const line of proposed.filter((other) => other !== serving)) expect((await typed(line)).code, line).toBe(0);

    const [program, ...args] = serving.split(' ');
    const child = start({ program: program as Program, args, cwd: folder, env: own });
    const ended = finished(child);
    await hears(child, 'stdout', 'answers at', ended);
    const { stdout, code } = await typed(proposed.at(-1) ?? '');
    expect(code).toBe(0);
    expect(lastRanking(stdout)).toContainEqual(['2', 'gone-fishing']);
    child.kill('SIGTERM');
    expect((await ended).code).toBe(0);
  });

  test('the commands that it showed can be pasted there', { timeout: patience, skip: process.platform === 'win32' }, async () => {
    const path = join(root, 'path');
    await mkdir(path);
    for (const program of ['meville', 'meville-vendor']) {
      const bin = join(import.meta.dirname, '../../bin', `${program}.js`);
      await writeFile(join(path, program), `#!/bin/sh\nexec '${process.execPath}' '${bin}' "$@"\n`, { mode: 0o700 });
    }
    const env = { PATH: `${path}:${process.env['PATH'] ?? ''}`, HOME: cwd, MEVILLE_HOME: 'customer' };
    const shown = shownIn(ran.stdout).filter((text) => /^meville(?:-vendor)? (?:compose|check|award|awards|verify) /.test(text));
    expect(shown).toHaveLength(5);
    const wish = await readFile(join(folder, 'request.yaml'), 'utf8');
    await Promise.all(['request.yaml', 'preferences.yaml'].map(async (name) => rm(join(folder, name))));
    for (const text of shown) {
      const again = await finished(spawn('/bin/sh', ['-c', text], { cwd: folder, env }));
      // Nobody has to answer: the award was settled, and says so again.
      expect(again.code, `${text}\n${again.stderr}`).toBe(0);
    }
    expect(await readFile(join(folder, 'request.yaml'), 'utf8')).toBe(wish);
  });

  test.each([['the demo'], ['.'], ['temp/file']])('a place that is taken is refused: %s', async (keep) => {
    await writeFile(join(cwd, 'temp/file'), '');
    const before = await left(cwd);
    const { code, stdout, stderr } = await run({ program: 'meville', args: ['demo', '--keep', keep, '--json'], cwd });
    expect({ code, stderr }).toEqual({ code: 6, stderr: '' });
    expect(cliError(JSON.parse(stdout))).toBe(true);
    expect(stdout).toContain('"file-exists"');
    expect(await left(cwd)).toEqual(before);
  });
});

/** Interrupts the demo when it has said something on stderr. */
async function cutAt(said: string, signal: NodeJS.Signals, ...more: string[]): Promise<Ran & { readonly cwd: string }> {
  const place = await cleanPlace();
  const child = start({ program: 'meville', args: ['demo', ...more], ...place });
  const ended = finished(child);
  await hears(child, 'stderr', said, ended);
  child.kill(signal);
  return { ...(await ended), cwd: place.cwd };
}

describe('an interrupt leaves nothing', () => {
  test.concurrent.each([
    ['while vendors answer', 'will answer later', 'SIGINT'],
    ['while it waits for the late one', 'asking 2 vendors', 'SIGTERM'],
    ['after it was told to ask again', 'Ask again', 'SIGHUP'],
  ] as const)('%s', { timeout: patience }, async (_when, said, signal) => {
    const { code, stderr, cwd } = await cutAt(said, signal);
    expect(code, stderr).toBe(130);
    expect(stderr.match(/Interrupted\./g)).toHaveLength(1);
    expect(await left(cwd)).toEqual(['temp']);
  });

  test('when the terminal is closed', { timeout: patience }, async ({ onTestFinished }) => {
    onTestFinished(closeTerminals);
    const { cwd, env } = await cleanPlace();
    const terminal = onTerminal({ args: ['demo'], cwd, env });
    await terminal.until('answered · ');
    terminal.hangUp();
    await terminal.ended;
    expect(await left(cwd)).toEqual(['temp']);
  });

  test('and as JSON is one document', { timeout: patience }, async () => {
    const { code, stdout, cwd } = await cutAt('will answer later', 'SIGINT', '--json');
    expect(code).toBe(130);
    expect(JSON.parse(stdout)).toMatchObject({ error: { code: 'interrupted', hint: 'Run it again; it begins anew.' } });
    expect(cliError(JSON.parse(stdout))).toBe(true);
    expect(await left(cwd)).toEqual(['temp']);
  });
});

/** Runs the demo on a machine that is not as it should be: the code is run before the program. */
async function runOn(trouble: string): Promise<Ran & { readonly cwd: string }> {
  const place = await cleanPlace();
  const preload = join(root, `trouble-${String(trouble.length)}.mjs`);
  await writeFile(preload, `import net from 'node:net';\n${trouble}\n`);
  const env = { ...place.env, NODE_OPTIONS: `--import=${preload}` };
  return { ...(await run({ program: 'meville', args: ['demo'], cwd: place.cwd, env })), cwd: place.cwd };
}

describe('what goes wrong ends the demo with its error, and leaves nothing', () => {
  test.concurrent('a vendor that cannot listen', { timeout: patience }, async () => {
    const { code, stdout, stderr, cwd } = await runOn(`
      const { listen } = net.Server.prototype;
      let asked = 0;
      net.Server.prototype.listen = function (...args) {
        asked += 1;
        if (asked !== 5) return listen.apply(this, args);
        process.nextTick(() => this.emit('error', Object.assign(new Error('no'), { code: 'EADDRNOTAVAIL' })));
        return this;
      };`);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^error: Cannot listen on 127\.0\.0\.1, port 0 \(EADDRNOTAVAIL\)\. \(usage-invalid\)$/m);
    expect(stdout).not.toContain('$ meville');
    expect(await left(cwd)).toEqual(['temp']);
  });

  test.concurrent('vendors that cannot be reached', { timeout: patience }, async () => {
    const { code, stdout, stderr, cwd } = await runOn(`
      net.Socket.prototype.connect = function () {
        process.nextTick(() => this.destroy(Object.assign(new Error('no'), { code: 'EPERM' })));
        return this;
      };`);
    expect(code).toBe(5);
    expect(stdout).toMatch(/vendors\.csv: 0 vendors added, 12 failed\.\n(?: {2}failed .* \(connection-failed\)\n){12}$/);
    expect(stderr).toContain('error: "meville vendors import vendors.csv --loopback" ended with exit code 5. (no-answer)\n');
    expect(await left(cwd)).toEqual(['temp']);
  });

  test.concurrent('no place for temporary files', { timeout: patience }, async () => {
    const { cwd } = await cleanPlace();
    const { code, stdout, stderr } = await run({ program: 'meville', args: ['demo'], cwd, env: { TMPDIR: join(cwd, 'nowhere') } });
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^error: No folder can be made in .*nowhere\. \(storage-failed\)\n/);
    expect(await left(cwd)).toEqual(['temp']);
  });
});

/** Colours and the count that moves are ours; everything else that a terminal acts on is not. */
const ours = /\u001b\[(?:\d+m|J)|\r/g;
/** What is copied from the screen, and sentences of the commands, are not cut: the terminal wraps them. */
const whole =
  /^\$ |^ {4}--set |^ {4}total: | · | holds\. It asks for | sold it to you: |^Your keys |^The receipt |^customer\/requests|^ {2}\/|^ {2}meville|^Next: /;

test.each([60, 80, 200])(
  'on a terminal of %i columns no table is wider, and nothing foreign acts on it',
  { timeout: patience },
  async (columns) => {
    const io = fakeIo({ columns, cwd: root, env: { MEVILLE_HOME: join(root, 'never') } });
    expect(await meville(['demo'], io), io.err()).toBe(0);
    const shown = io.out().replaceAll(ours, '');
    for (const line of shown.split('\n')) {
      expect(line).not.toMatch(dangerous);
      if (!whole.test(line)) expect(stringWidth(line), line).toBeLessThanOrEqual(columns);
    }
    for (const line of io.err().replaceAll(ours, '').split('\n')) expect(line).not.toMatch(dangerous);
    expect(io.out()).toContain('\u001b[1m');
    expect(await readdir(root)).not.toContain('never');
  },
);

test(
  'on a real terminal of 80 columns it is whole, and nothing is left of the count',
  { timeout: patience },
  async ({ onTestFinished }) => {
    onTestFinished(closeTerminals);
    const { cwd, env } = await cleanPlace();
    const terminal = onTerminal({ args: ['demo'], cwd, env });
    await terminal.until(/\d of 10 answered · \d+ offers? · waiting for \S/);
    expect(await terminal.ended).toBe(0);
    expect(terminal.everything()).not.toContain('waiting for');
    expect(terminal.everything()).toMatch(/^Meville turns buying around[^]*meville help privacy .*$/);
  },
);

test('the contact details are those of the examples', async () => {
  expect(contact).toBe(await readFile(join(import.meta.dirname, '../../examples/contact.yaml'), 'utf8'));
});
