import type { Command, Words } from "./command.ts";
import { commands } from "./commands/all-commands.ts";
import { everywhere } from "./everywhere.ts";
import { type ExitCode, exitCode } from "./exit-code.ts";
import { commandHelp, programHelp } from "./help.ts";
import { localeNamed } from "./locale.ts";
import { readWords } from "./read-words.ts";
import { takeLanguage } from "./take-language.ts";
import { complain, type Terminal } from "./terminal.ts";
import { describeFault, type UseFault } from "./use-fault.ts";
import { version } from "./version.ts";

/** Does what the command line says. The terminal speaks its own language unless `--lang` names another. */
export async function run(args: readonly string[], surroundings: Terminal): Promise<ExitCode> {
  const { language, rest } = takeLanguage(args);
  if (language === undefined) return dispatch(rest, surroundings);
  const locale = localeNamed(language);
  if (locale === undefined)
    return refuse({ kind: "unknownLanguage", written: language }, surroundings);
  return dispatch(rest, { ...surroundings, locale });
}

async function dispatch(
  [first, ...rest]: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  if (first === undefined || first === "help" || first === "--help" || first === "-h") {
    return help(rest[0], terminal);
  }
  if (first === "--version") {
    terminal.out.write(`${version}\n`);
    return exitCode.fine;
  }
  const command = commandNamed(first);
  if (command !== undefined) return runCommand(command, rest, terminal);
  const kind = first.startsWith("-") ? "unknownOption" : "unknownCommand";
  return refuse({ kind, written: first }, terminal);
}

async function runCommand(
  command: Command,
  args: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const read = readWords(args, [...command.options, ...everywhere]);
  if ("fault" in read) return refuse({ ...read.fault, command }, terminal);
  if (read.words.options.has("help")) return help(command.name, terminal);
  const fault = missingWords(command, read.words);
  return fault === undefined ? command.run(read.words, terminal) : refuse(fault, terminal);
}

function missingWords(command: Command, { positionals, options }: Words): UseFault | undefined {
  const { min, max } = command.positionals;
  if (positionals.length < min) return { kind: "missingPath", command };
  const extra = positionals[max];
  if (extra !== undefined) return { kind: "extraPath", written: extra, command };
  const option = command.options.find(({ name, required }) => required && !options.has(name));
  return option === undefined ? undefined : { kind: "missingOption", option, command };
}

async function help(name: string | undefined, terminal: Terminal): Promise<ExitCode> {
  const { locale, out } = terminal;
  const command = name === undefined ? undefined : commandNamed(name);
  if (name !== undefined && command === undefined) {
    return refuse({ kind: "unknownCommand", written: name }, terminal);
  }
  out.write(command === undefined ? programHelp(locale) : commandHelp(command, locale));
  return exitCode.fine;
}

function commandNamed(name: string): Command | undefined {
  return commands.find((command) => command.name === name);
}

async function refuse(fault: UseFault, terminal: Terminal): Promise<ExitCode> {
  complain(terminal, await describeFault(fault));
  return exitCode.badUse;
}
