import type { Locale } from "@annae/vocabulary";
import type { Command, Option } from "../command-line/command.ts";
import { everywhere } from "../command-line/command.ts";

/** What may follow an option: nothing, a path, one of some words, or anything. */
export type Following = "nothing" | "path" | "anything" | readonly string[];

/** An option as a shell completes it. */
export interface OutlinedOption {
  readonly name: string;
  readonly short: string | null;
  readonly following: Following;
  readonly summary: string;
}

/** A command as a shell completes it. */
export interface OutlinedCommand {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly OutlinedOption[];
  /** What stands where no option does; empty: paths. */
  readonly words: readonly string[];
}

/** All that a shell needs to know of the command line, explained in that language. */
export function outline(commands: readonly Command[], locale: Locale): readonly OutlinedCommand[] {
  return commands.map(({ name, summary, options, positionals }) => ({
    name,
    summary: summary[locale],
    options: [...options, ...everywhere].map((option) => outlineOption(option, locale)),
    words: positionals.words ?? [],
  }));
}

function outlineOption({ name, short, value, doc }: Option, locale: Locale): OutlinedOption {
  return { name, short: short ?? null, following: following(value), summary: doc[locale] };
}

function following(value: string | undefined): Following {
  if (value === undefined) return "nothing";
  if (/^[a-z]+(\|[a-z]+)+$/.test(value)) return value.split("|");
  return /file|folder/.test(value) ? "path" : "anything";
}
