import { codeOf, MevilleError } from '../base/errors.js';
import type { CommandSpec, ProgramSpec, Result } from './command.js';
import { Context } from './context/context.js';
import { exitCodeOf, interrupted } from './exit-codes.js';
import type { Io } from './io.js';
import { errorToJson, printError } from './print/error.js';
import { safe, type Printer } from './print/printer.js';
import { atHome } from './print/proposed.js';
import { shellWord } from './print/shell-word.js';

/** What is true of the whole run, whichever command it is. */
export interface World {
  readonly io: Io;
  readonly program: ProgramSpec['name'];
  readonly json: boolean;
  readonly verbose: boolean;
  readonly out: Printer;
  readonly err: Printer;
}

/** Milliseconds that a command has to wind up after an interrupt. Whatever it leaves is as good as after a crash: nothing is torn. */
const patience = 600;

/** Tells a failure in the way that was asked for and returns its exit code. */
function fail({ json, verbose, out, err }: World, thrown: unknown, home?: unknown): number {
  if (json) out.json({ error: errorToJson(thrown, home) });
  else printError(err, thrown, verbose, home);
  return exitCodeOf(thrown);
}

/** Tells that the words of a command line are wrong, in the colours that a command would have had. */
export async function failMisused(world: World, home: string | undefined, thrown: unknown): Promise<number> {
  const { io, program, json, out, err } = world;
  await heedColour(new Context(io, program, { home, json, signal: new AbortController().signal, out, err }));
  return fail(world, thrown);
}

/** The setting is asked for only where it decides something. */
async function heedColour(context: Context): Promise<void> {
  const asking = [context.out, context.err].filter(({ asksSetting }) => asksSetting);
  if (asking.length === 0) return;
  const colour = await context.colour();
  for (const printer of asking) printer.heed(colour);
}

/** A command that can be run: one that is no mere group of others. */
export type Runnable = Required<Pick<CommandSpec, 'load'>> & Pick<CommandSpec, 'drains'>;

/** Runs a verb and tells what it has done, in the way that was asked for, though not what would come next. */
export async function perform(
  context: Context,
  load: Required<CommandSpec>['load'],
  args: readonly unknown[],
  options: Readonly<Record<string, unknown>>,
): Promise<Result> {
  const { json, out } = context;
  const { run } = await load();
  const result = await run(context, args as never, options as never);
  if (!json) result.text?.(out);
  else if (result.json !== undefined) out.json(result.json);
  return result;
}

/** A proposed command, in the home and on the books that this one was told to use. Whatever follows one that opens the books opens them too. */
function inPlace(command: string, { home, store }: Readonly<Record<string, unknown>>): string {
  const there = atHome(command, home);
  return typeof store === 'string' ? `${there} --store ${shellWord(store)}` : there;
}

const asking = async (): Promise<typeof import('./passphrase/ask.js')> => import('./passphrase/ask.js');

/** Runs the code of one command and returns the exit code. */
export async function invoke(
  { load, drains }: Runnable,
  args: readonly unknown[],
  options: Readonly<Record<string, unknown>>,
  world: World,
): Promise<number> {
  const { io, program, json, out, err } = world;
  const drained = drains?.(options) === true;
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = io.onInterrupt(() => {
    controller.abort();
    if (!drained) timer = setTimeout(leave, patience);
  });
  const giveUp = (thrown?: unknown): number =>
    fail(world, codeOf(thrown) === 'interrupted' ? thrown : new MevilleError('interrupted', 'Interrupted.'));
  // Set when all has been told, and only closing is left.
  let ended: number | undefined;
  const leave = (): void => {
    context.abandon();
    io.leave(ended ?? giveUp());
  };
  const where = { file: options['passphraseFile'] as string | undefined, fd: options['passphraseFd'] as string | undefined };
  const context = new Context(io, program, {
    home: options['home'] as string | undefined,
    passphrases: {
      existing: async (file) => (await asking()).existingPassphrase(context, where, file),
      fresh: async (at = where, named) => (await asking()).freshPassphrase(context, at, named),
    },
    json,
    signal: controller.signal,
    out,
    err,
  });
  try {
    await heedColour(context);
    const { next, exit = 0 } = await perform(context, load, args, options);
    if (!json && next !== undefined) err.text(`Next: ${safe(inPlace(next, options))}`);
    ended = controller.signal.aborted && !drained ? interrupted : exit;
  } catch (thrown) {
    const cut = controller.signal.aborted || (thrown instanceof Error && thrown.name === 'ExitPromptError');
    ended = cut ? giveUp(thrown) : fail(world, thrown, options['home']);
  } finally {
    stop();
    await context.close();
    // A socket nobody told of the interrupt may keep the process alive; nothing else does.
    timer?.unref();
  }
  return ended;
}
