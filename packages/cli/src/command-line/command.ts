import type { Doc } from "@annae/vocabulary";
import type { ExitCode } from "../exit-code.ts";
import type { Terminal } from "../terminal/terminal.ts";

/** How an option is written, a word that begins with `--`. */
export interface OptionForm {
  readonly short?: string;
  /** What stands for the value in the help, such as "<folder>"; absent: the option is a switch. */
  readonly value?: string;
  /** All that may stand for the value. */
  readonly words?: readonly string[];
  readonly required?: boolean;
  readonly doc: Doc;
}

/** An option with its name, which stands without the dashes. */
export interface NamedOption extends OptionForm {
  readonly name: string;
}

/** What was said on the command line after the command's name. */
export interface Words {
  readonly positionals: readonly string[];
  /** Values by option name; a switch that was given has an empty one. */
  readonly options: ReadonlyMap<string, string>;
}

/**
 * One thing that `annae` does, with the doing, which loads only what it needs. Its page of help is
 * `assets/help/<language>/<name>.txt`; the list of options in it, completion and suggestions are made of this.
 */
export interface Command {
  readonly name: string;
  readonly summary: Doc;
  /** How many paths it takes; what is missing if there are fewer; what may stand there, where it is no path. */
  readonly positionals: {
    readonly min: number;
    readonly max: number;
    readonly missing?: Doc;
    readonly words?: readonly string[];
  };
  readonly options: readonly NamedOption[];
  readonly run: (words: Words, terminal: Terminal) => Promise<ExitCode>;
}

/** What every command understands. */
export const everywhere: readonly NamedOption[] = [
  {
    name: "lang",
    value: "ko|en",
    words: ["ko", "en"],
    doc: {
      ko: "표시 언어. 지정하지 않으면 LC_ALL, LC_MESSAGES, LANG, 운영체제 설정 순서로 정합니다",
      en: "the language to use; by default LC_ALL, LC_MESSAGES, LANG and the system decide",
    },
  },
  { name: "help", short: "h", doc: { ko: "이 도움말", en: "this help" } },
];
