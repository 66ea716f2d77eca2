import type { Option } from 'commander';
import type { Context } from './context/context.js';
import type { Block } from './print/page.js';
import type { Printer } from './print/printer.js';

/** The generated types say nothing of `readonly`; what is only printed may be of data that nobody may change. */
export type Printed<T> = T extends object ? { readonly [Member in keyof T]: Printed<T[Member]> } : T;

/** What a command has done, in both of the ways it can be told. */
export interface Result {
  /** One JSON document; its shape is a schema in schemas/cli/. Absent when it has been printed already. */
  readonly json?: unknown;
  readonly text?: (printer: Printer) => void;
  /** What a person would do next; a note, so it goes to stderr. */
  readonly next?: string;
  /** 0 when absent. */
  readonly exit?: number;
}

/** A verb: options in, result out. The words of the command line have been taken apart before. */
export type Verb<Args extends readonly unknown[], Options> = (context: Context, args: Args, options: Options) => Promise<Result>;

/** What a subcommand looks like; the code behind it is loaded when it is called. */
export interface CommandSpec {
  /** The verb and its arguments in commander's notation, `send <request>`. */
  readonly usage: string;
  /** For a line of the list of commands. */
  readonly summary: string;
  /** For its own page, when that says more. */
  readonly about?: string;
  readonly options?: readonly (readonly [flags: string, description: string] | Option)[];
  /** Two of them, with what they do. */
  readonly examples?: readonly (readonly [command: string, explanation: string])[];
  readonly load?: () => Promise<{ readonly run: Verb<never, never> }>;
  /** Its last argument is an identity, which may begin with a dash. */
  readonly dashes?: true;
  /** Whether an interrupt is how it ends, with these options: it takes the time it needs to finish what it took, and that is success. */
  readonly drains?: (options: Readonly<Record<string, unknown>>) => boolean;
  readonly subcommands?: readonly CommandSpec[];
  /** The heading it stands below in the list of commands. */
  readonly group?: string;
  /** Words that its help explains besides its options. */
  readonly terms?: { readonly heading: string; readonly rows: readonly (readonly [term: string, meaning: string])[] };
}

/** Help that belongs to no single command. */
export interface Topic {
  /** For the list of topics. */
  readonly about: string;
  readonly page: readonly Block[];
}

export interface ProgramSpec {
  readonly name: 'meville' | 'meville-vendor';
  readonly summary: string;
  readonly commands: readonly CommandSpec[];
  /** Options that every command of this program takes. */
  readonly options?: readonly (readonly [flags: string, description: string])[];
  readonly topics: Readonly<Record<string, Topic>>;
}
