import { EventEmitter } from 'node:events';
import { PassThrough, Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { codeOf } from '../../src/base/errors.js';
import { Context } from '../../src/cli/context/context.js';
import { interview } from '../../src/cli/compose/interview.js';
import type { Io } from '../../src/cli/io.js';
import { Printer } from '../../src/cli/print/printer.js';
import { blank, type Composition } from '../../src/customer/compose/composition.js';
import { Conversation, type Given } from '../../src/customer/compose/conversation.js';
import type { Prompt, Said } from '../../src/customer/compose/prompt.js';
import { keys, Screen } from '../support/pty.js';

/** How a conversation is held: three small questions, one of each kind, on a terminal inside the test. */

const thing: Prompt = {
  kind: 'choice',
  id: 'thing',
  part: 'The thing',
  text: 'What is it?',
  help: 'It decides what comes next, and it decides a great deal more than fits into one line of a terminal of any usual width.',
  choices: [
    { value: 'hat', label: 'A hat', help: 'Worn on the head.' },
    { value: 'bag', label: 'A bag', help: 'Carried.' },
    { value: 'pen', label: 'A pen' },
  ],
  suggested: 'bag',
};
const size: Prompt = {
  kind: 'text',
  id: 'size',
  part: 'The thing',
  text: 'How large?',
  help: 'Vendors read it.',
  suggested: '40 cm',
  fault: (text) =>
    /^\d+ cm$/.test(text) ? undefined : `"${text}" is no length; write it as 40 cm, however long the text of this message is.`,
};
const colours: Extract<Prompt, { kind: 'choices' }> = {
  kind: 'choices',
  id: 'colours',
  part: 'Its looks',
  text: 'Which colours?',
  help: 'Any of these.',
  choices: ['red', 'green', 'blue'].map((value) => ({ value, label: value })),
  suggested: ['red'],
};
const usual = [thing, size, colours];

/** Takes the answers in a row; an answer that was taken back is suggested again. */
class Small extends Conversation {
  readonly prompts: readonly Prompt[];
  readonly answers: readonly Said[];
  readonly #earlier: readonly Said[];
  override readonly given: readonly Given[];
  override readonly composition: Composition;

  constructor(prompts: readonly Prompt[] = usual, answers: readonly Said[] = [], earlier: readonly Said[] = []) {
    super(blank());
    this.prompts = prompts;
    this.answers = answers;
    this.#earlier = earlier;
    this.given = prompts.slice(0, answers.length).map((prompt, at) => ({ prompt, said: answers[at] ?? '' }));
    this.composition = { ...blank(), description: answers.flat().join(' ') };
  }

  override next(): Prompt | undefined {
    const prompt = this.prompts[this.answers.length];
    const suggested = this.#earlier[this.answers.length];
    return prompt === undefined || suggested === undefined ? prompt : ({ ...prompt, suggested } as Prompt);
  }

  override answer(said: Said): Small {
    return new Small(this.prompts, [...this.answers, said], this.#earlier);
  }

  override back(): Small | undefined {
    return this.answers.length === 0 ? undefined : new Small(this.prompts, this.answers.slice(0, -1), this.answers);
  }

  override reopen(id: string): Small {
    return new Small(
      this.prompts,
      this.answers.slice(
        0,
        this.prompts.findIndex((prompt) => prompt.id === id),
      ),
      this.answers,
    );
  }

  override draft(): string {
    return JSON.stringify(this.answers);
  }
}

interface Options {
  readonly columns?: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly start?: Small;
}

/** Somebody at a terminal who is asked. */
class Somebody extends Screen {
  readonly input = Object.assign(new PassThrough(), {
    isTTY: true,
    isRaw: false,
    setRawMode(this: { isRaw: boolean }, raw: boolean) {
      this.isRaw = raw;
    },
  });
  readonly stop = new AbortController();
  readonly kept: string[] = [];
  /** The answers at the end, or the code of the error. */
  readonly end: Promise<readonly Said[] | string>;

  constructor({ columns = 80, env = {}, start = new Small() }: Options = {}) {
    super(columns, 50);
    const write = (chunk: Buffer, _: string, done: () => void): void => {
      this.write(chunk.toString());
      done();
    };
    const stderr = Object.assign(new Writable({ write }), { _isStdio: true, isTTY: true, columns });
    const io = { stdin: this.input, stderr, stdout: { write: () => expect.fail('stdout is for results') }, env } as unknown as Io;
    const context = new Context(io, 'meville', {
      home: undefined,
      json: false,
      signal: this.stop.signal,
      out: new Printer(io.stdout, env),
      err: new Printer(stderr, env),
    });
    this.end = interview(context, start, async (draft) => {
      this.kept.push(draft);
      return 'It is kept.';
    }).then(
      (done) => (done as Small).answers,
      (thrown: unknown) => codeOf(thrown),
    );
  }

  type(text: string): void {
    this.input.write(text);
  }

  press(...names: (keyof typeof keys)[]): void {
    for (const name of names) this.type(keys[name]);
  }

  async asked(text: string): Promise<string> {
    return this.until(new RegExp(`^\\? ${text.replace('?', '\\?')}`, 'm'));
  }

  /** Takes what is suggested until this is asked. */
  async enterUntil(...texts: string[]): Promise<void> {
    for (const [at, text] of texts.entries()) {
      if (at > 0) this.press('enter');
      await this.asked(text);
    }
  }
}

const all = ['What is it?', 'How large?', 'Which colours?', 'Is this what you want?'] as const;
const [first, second, third, review] = all;

test('Enter alone takes every suggestion, and each answer stays on the screen', async () => {
  const somebody = new Somebody();
  await somebody.enterUntil(...all);
  somebody.press('enter');
  expect(await somebody.end).toEqual(['bag', '40 cm', ['red']]);
  const screen = await somebody.until('yes, write the files');
  expect(screen).toContain('The thing\n✓ What is it? A bag\n✓ How large? 40 cm\n\nIts looks\n✓ Which colours? red\n');
  expect(somebody.kept).toEqual([]);
});

test('what is chosen, ticked and typed is what was said', async () => {
  const somebody = new Somebody();
  await somebody.asked(first);
  somebody.press('down', 'enter');
  await somebody.asked(second);
  somebody.type(' 7 cm ');
  await somebody.until('7 cm');
  somebody.press('enter');
  await somebody.asked(third);
  somebody.press('space', 'down', 'space', 'down', 'space', 'enter');
  await somebody.asked(review);
  somebody.press('enter');
  expect(await somebody.end).toEqual(['pen', '7 cm', ['green', 'blue']]);
});

test('nothing ticked is an answer too', async () => {
  const somebody = new Somebody();
  await somebody.enterUntil(first, second, third);
  somebody.press('space', 'enter');
  await somebody.asked(review);
  await somebody.until('✓ Which colours? nothing said');
  somebody.press('enter');
  expect(await somebody.end).toEqual(['bag', '40 cm', []]);
});

test('nothing ticked is refused where something has to be, and what to do is said in a sentence', async () => {
  const fault = (ticked: readonly string[]): string | undefined => (ticked.length === 0 ? 'press Space on a line' : undefined);
  const somebody = new Somebody({ start: new Small([thing, { ...colours, suggested: [], fault }]) });
  await somebody.enterUntil(first, third);
  somebody.press('enter');
  await somebody.until(/^ {2}Press Space on a line\.$/m);
  somebody.press('down', 'space', 'enter');
  await somebody.asked(review);
  somebody.press('enter');
  expect(await somebody.end).toEqual(['bag', ['green']]);
});

test('a wrong answer is told why, and can be mended', async () => {
  const somebody = new Somebody({ columns: 60 });
  await somebody.enterUntil(first, second);
  somebody.type('large');
  somebody.press('enter');
  const told = await somebody.until('is no length');
  expect(told).toContain('  "large" is no length; write it as 40 cm, however long the\n  text of this message is.');
  somebody.press('backspace', 'backspace', 'backspace', 'backspace', 'backspace');
  somebody.type('9 cm');
  await somebody.until((screen) => screen.includes('› 9 cm') && !screen.includes('is no length'));
  somebody.press('enter');
  await somebody.asked(third);
  somebody.press('enter');
  await somebody.asked(review);
  somebody.press('enter');
  expect(await somebody.end).toEqual(['bag', '9 cm', ['red']]);
});

test('Escape goes back to the question before, and its answer is suggested again', async () => {
  const somebody = new Somebody();
  await somebody.asked(first);
  somebody.press('down', 'enter');
  await somebody.enterUntil(second, third);
  somebody.press('escape');
  await somebody.asked(second);
  somebody.type('1 cm');
  await somebody.until('› 1 cm');
  somebody.press('escape');
  await somebody.until('❯ A pen');
  await somebody.enterUntil(...all);
  somebody.press('enter');
  expect(await somebody.end).toEqual(['pen', '40 cm', ['red']]);
});

test('Escape at the first question asks it again', async () => {
  const somebody = new Somebody();
  await somebody.asked(first);
  somebody.press('down');
  await somebody.until('❯ A pen');
  somebody.press('escape');
  await somebody.until('❯ A bag');
  somebody.press('enter');
  await somebody.asked(second);
  somebody.press('ctrl-c');
  expect(await somebody.end).toBe('interrupted');
});

test('an arrow begins with an escape character and is none, even when it comes in pieces', async () => {
  const somebody = new Somebody();
  await somebody.enterUntil(first, second, third);
  somebody.press('down');
  await somebody.until('❯[ ] green');
  for (const piece of ['\u001b', '[', 'B']) {
    somebody.type(piece);
    await new Promise((resolve) => setImmediate(resolve));
  }
  await somebody.until('❯[ ] blue');
  expect(somebody.everything()).not.toContain('‹ back');
  somebody.press('ctrl-c');
  await somebody.end;
});

test('at the review one answer can be changed, and what was said after it is suggested again', async () => {
  const somebody = new Somebody();
  await somebody.enterUntil(...all);
  await somebody.until(/Vendors will read\n[^]*description +bag 40 cm red\n/);
  somebody.press('down', 'enter');
  await somebody.until('❯ What is it? A bag');
  somebody.press('down', 'enter');
  await somebody.until('› (40 cm)');
  somebody.type('8 cm');
  somebody.press('enter');
  await somebody.enterUntil(third, review);
  await somebody.until(/description +bag 8 cm red/);
  somebody.press('enter');
  expect(await somebody.end).toEqual(['bag', '8 cm', ['red']]);
});

test('Escape leaves the list of answers for the review, and the review for the last question', async () => {
  const somebody = new Somebody();
  await somebody.enterUntil(...all);
  somebody.press('down', 'enter');
  await somebody.asked('Which answer?');
  somebody.press('escape');
  await somebody.asked(review);
  somebody.press('escape');
  await somebody.asked(third);
  somebody.press('ctrl-c');
  expect(await somebody.end).toBe('interrupted');
  expect(somebody.kept).toEqual(['["bag","40 cm"]']);
});

const ways: readonly (readonly [string, (somebody: Somebody) => void])[] = [
  ['Ctrl-C', (somebody) => somebody.press('ctrl-c')],
  ['Ctrl-D', (somebody) => somebody.press('ctrl-d')],
  ['an interrupt from outside', (somebody) => somebody.stop.abort()],
  ['the end of the input', (somebody) => somebody.input.end()],
  ['a terminal that cannot be read any more', (somebody) => somebody.input.destroy(new Error('read EIO'))],
];

for (const question of [second, third, review])
  test.each(ways)(`%s at "${question}" keeps what was said`, async (_, leave) => {
    const somebody = new Somebody();
    await somebody.enterUntil(...all.slice(0, all.indexOf(question) + 1));
    leave(somebody);
    expect(await somebody.end).toBe('interrupted');
    expect(somebody.kept).toEqual([JSON.stringify(['bag', '40 cm', ['red']].slice(0, all.indexOf(question)))]);
  });

test.each(ways)('%s before anything was said keeps nothing', async (_, leave) => {
  const somebody = new Somebody();
  await somebody.asked(first);
  leave(somebody);
  expect(await somebody.end).toBe('interrupted');
  expect(somebody.kept).toEqual([]);
});

test('to stop at the review keeps what was said', async () => {
  const somebody = new Somebody();
  await somebody.enterUntil(...all);
  somebody.press('up', 'down', 'down', 'enter');
  expect(await somebody.end).toBe('interrupted');
  expect(somebody.kept).toEqual(['["bag","40 cm",["red"]]']);
});

test('Ctrl-C in a conversation that goes on keeps what was said the other time', async () => {
  const somebody = new Somebody({ start: new Small(usual, ['hat']) });
  await somebody.asked(second);
  somebody.press('ctrl-c');
  expect(await somebody.end).toBe('interrupted');
  expect(somebody.kept).toEqual(['["hat"]']);
});

test('Ctrl-D in the middle of a text deletes a character', async () => {
  const somebody = new Somebody();
  await somebody.enterUntil(first, second);
  somebody.type('5x cm\u0001');
  await somebody.until('› 5x cm');
  somebody.type('\u001b[C');
  somebody.press('ctrl-d');
  await somebody.until('› 5 cm');
  somebody.press('enter');
  await somebody.asked(third);
  somebody.press('ctrl-c');
  expect(await somebody.end).toBe('interrupted');
  expect(somebody.kept).toEqual(['["bag","5 cm"]']);
});

const listening = (): number[] => (['SIGHUP', 'SIGINT', 'SIGTERM', 'SIGCONT'] as const).map((name) => process.listenerCount(name));

test.each(['the end', 'an interrupt'])('%s leaves the terminal as it was', async (how) => {
  const somebody = new Somebody();
  const signals = listening();
  await somebody.asked(first);
  expect(somebody.input.isRaw).toBe(true);
  if (how === 'the end') {
    await somebody.enterUntil(...all);
    somebody.press('enter');
  } else somebody.press('ctrl-c');
  await somebody.end;
  expect(somebody.input.isRaw).toBe(false);
  expect(somebody.input.isPaused()).toBe(true);
  expect(somebody.input.listenerCount('data')).toBe(0);
  expect(EventEmitter.getEventListeners(somebody.stop.signal, 'abort')).toEqual([]);
  expect(listening()).toEqual(signals.map((count) => count - 1));
  expect(somebody.raw().lastIndexOf('\u001b[?25h')).toBeGreaterThan(somebody.raw().lastIndexOf('\u001b[?25l'));
});

/** What moves the cursor, wipes lines and colours them, of the library and of ours. */
const ours = /\u001b\[(?:\d*[ABCDGJK]|\?25[hl]|\d+m)|[\r\u0007]/g;
const dangerous = /[^\p{L}\p{M}\p{N}\p{P}\p{S}\n ]|[\p{Default_Ignorable_Code_Point}\u2800]/u;
const line = 'x\u001b]0;title\u0007\u001b[2J\u202e\u009b31m';
const evil = `${line}\r\n`;

test('texts of a file act on the terminal nowhere', async () => {
  const start = new Small([
    { ...thing, text: `${evil} A?`, help: evil, choices: [{ value: evil, label: evil, help: evil }], suggested: evil },
    { ...size, text: `${evil} B?`, suggested: line, fault: (text: string) => (text === line ? `${evil} is wrong` : undefined) },
    { ...colours, text: `${evil} C?`, choices: [{ value: evil, label: evil }], suggested: [evil] },
  ]);
  const somebody = new Somebody({ start });
  await somebody.until(/A\?/);
  somebody.press('enter');
  await somebody.until(/B\?/);
  somebody.press('enter');
  await somebody.until('is wrong');
  somebody.press('tab');
  await somebody.until(/› x\\u/);
  somebody.type('!');
  await somebody.until(/› x\\u.*!/);
  somebody.press('enter');
  await somebody.until(/C\?/);
  somebody.press('enter');
  await somebody.asked(review);
  somebody.press('down', 'enter');
  await somebody.asked('Which answer?');
  somebody.press('ctrl-c');
  await somebody.end;
  expect(somebody.raw().replaceAll(ours, '')).not.toMatch(dangerous);
});

test.each([40, 60, 80, 200])('nothing is wider than a terminal of %i columns', async (columns) => {
  const long = 'wide words of all kinds '.repeat(12);
  const start = new Small([
    { ...thing, choices: [{ value: 'hat', label: long, help: long }] },
    { ...size, text: long, suggested: '1 cm' },
    { ...colours, choices: [{ value: long, label: long }], suggested: [long] },
  ]);
  const somebody = new Somebody({ columns, start });
  await somebody.asked(first);
  somebody.press('enter');
  await somebody.until('› (1 cm)');
  somebody.type('x'.repeat(columns));
  await somebody.until('x'.repeat(columns - 3));
  somebody.press('enter');
  await somebody.until('is no length');
  somebody.type('\u0015');
  await somebody.until((screen) => !screen.includes('xxx'));
  somebody.type('2 cm');
  somebody.press('enter');
  await somebody.asked(third);
  somebody.press('enter');
  await somebody.asked(review);
  somebody.press('enter');
  expect(await somebody.end).toEqual(['hat', '2 cm', [long]]);
  expect(somebody.overlong()).toEqual([]);
});

/** Select Graphic Rendition: colours, bold, dim. */
const styled = /\u001b\[\d+m/;

test.each([{ NO_COLOR: '1' }, { TERM: 'dumb' }, { CI: 'true' }, { FORCE_COLOR: '0' }])('there are no colours with %j', async (env) => {
  const somebody = new Somebody({ env });
  await somebody.enterUntil(first, second);
  somebody.type('x');
  somebody.press('enter');
  await somebody.until('is no length');
  somebody.type('\u00155 cm');
  somebody.press('enter');
  await somebody.enterUntil(third, review);
  somebody.press('enter');
  await somebody.end;
  expect(somebody.raw()).not.toMatch(styled);
});

test('there are colours on a terminal, whatever stdout is', async () => {
  const somebody = new Somebody();
  await somebody.asked(first);
  somebody.press('ctrl-c');
  await somebody.end;
  expect(somebody.raw()).toMatch(styled);
});
