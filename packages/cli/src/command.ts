import type { Doc } from "@annae/vocabulary";
import type { ExitCode } from "./exit-code.ts";
import type { Terminal } from "./terminal.ts";

/** A word that begins with `--`. */
export interface Option {
  /** Without the dashes. */
  readonly name: string;
  readonly short?: string;
  /** What stands for the value in the help, such as "<folder>"; absent: the option is a switch. */
  readonly value?: string;
  readonly required?: boolean;
  readonly doc: Doc;
}

/** What was said on the command line after the command's name. */
export interface Words {
  readonly positionals: readonly string[];
  /** Values by option name; a switch that was given has an empty one. */
  readonly options: ReadonlyMap<string, string>;
}

/** One thing that `annae` does: everything the help says about it, and the doing, which loads only what it needs. */
export interface Command {
  readonly name: string;
  readonly summary: Doc;
  /** What follows the name in the first line of the help. */
  readonly usage: Doc;
  /** How many paths it takes; what is missing if there are fewer; what may stand there, where it is no path. */
  readonly positionals: {
    readonly min: number;
    readonly max: number;
    readonly missing: Doc;
    readonly words?: readonly string[];
  };
  readonly options: readonly Option[];
  /** Paragraphs under the usage. */
  readonly about: Doc;
  readonly examples: readonly { readonly line: string; readonly doc: Doc }[];
  readonly run: (words: Words, terminal: Terminal) => Promise<ExitCode>;
}
