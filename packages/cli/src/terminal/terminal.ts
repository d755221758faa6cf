import type { TextStyle } from "@annae/reports/text";
import type { Doc, Locale } from "@annae/vocabulary";
import { type ExitCode, exitCode } from "../exit-code.ts";

/** One of the two streams that a person or a program reads. */
export interface Output {
  readonly write: (text: string) => void;
  readonly color: boolean;
  /** Columns; undefined where it is not a terminal. */
  readonly width: number | undefined;
}

/** Where a command speaks, and in which language. */
export interface Terminal {
  readonly locale: Locale;
  /** Results. */
  readonly out: Output;
  /** Everything about the way there: diagnostics, faults. */
  readonly err: Output;
}

type Stream = NodeJS.WriteStream;
type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The stream as an output. A reader that goes away (`| head`) ends the writing quietly; anything else that keeps
 * words from being written, such as a full disk, is told to `onLoss` with the system's code for it.
 */
export function outputTo(
  stream: Stream,
  environment: Environment,
  onLoss: (reason: string) => void,
): Output {
  let open = true;
  stream.on("error", ({ code = "?" }: NodeJS.ErrnoException) => {
    if (open && code !== "EPIPE") onLoss(code);
    open = false;
  });
  return {
    write: (text) => {
      if (open) stream.write(text);
    },
    color: wantsColor(stream.isTTY === true, environment),
    width: stream.isTTY ? stream.columns : undefined,
  };
}

/** NO_COLOR is obeyed first, then FORCE_COLOR; otherwise only a terminal that is not dumb gets colors. */
export function wantsColor(isTerminal: boolean, environment: Environment): boolean {
  if (environment.NO_COLOR) return false;
  const force = environment.FORCE_COLOR;
  if (force !== undefined) return force !== "0" && force !== "false";
  return isTerminal && environment.TERM !== "dumb";
}

/** How results are written there. */
export function styleOf({ locale, out }: Terminal): TextStyle {
  return { locale, color: out.color };
}

/** Writes a line of results. */
export function say(terminal: Terminal, text: Doc): void {
  terminal.out.write(`${text[terminal.locale]}\n`);
}

/** Writes a line about something that is wrong. */
export function complain(terminal: Terminal, text: Doc): void {
  terminal.err.write(`${text[terminal.locale]}\n`);
}

/** Writes what keeps a command from being done, and gives the code that it ends with. */
export function refuse(
  terminal: Terminal,
  faults: Doc | readonly Doc[],
  code: ExitCode = exitCode.badUse,
): ExitCode {
  for (const fault of [faults].flat()) complain(terminal, fault);
  return code;
}
