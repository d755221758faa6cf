import { type Command, everywhere, type Words } from "./command-line/command.ts";
import { faultText, type UseFault, useFaults } from "./command-line/faults.ts";
import { commandHelp, programHelp } from "./command-line/help.ts";
import { localeNamed, takeLanguage } from "./command-line/language.ts";
import { readWords } from "./command-line/read-words.ts";
import { commands } from "./commands/all-commands.ts";
import { type ExitCode, exitCode } from "./exit-code.ts";
import { version } from "./installation.ts";
import { complain, type Terminal } from "./terminal/terminal.ts";

const names = commands.map(({ name }) => name);

/** Does what the command line says. The terminal speaks its own language unless `--lang` names another. */
export async function run(args: readonly string[], surroundings: Terminal): Promise<ExitCode> {
  const { language, rest } = takeLanguage(args);
  const locale = language === undefined ? surroundings.locale : localeNamed(language);
  if (locale === undefined) return refuse(useFaults.language(language ?? ""), "", surroundings);
  return dispatch(rest, { ...surroundings, locale });
}

async function dispatch(
  [first = "help", ...rest]: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  if (first === "help" || first === "--help" || first === "-h") return help(rest[0], terminal);
  if (first === "--version") {
    terminal.out.write(`${version}\n`);
    return exitCode.fine;
  }
  const command = commandNamed(first);
  if (command !== undefined) return runCommand(command, rest, terminal);
  const options = [...everywhere.map(({ name }) => `--${name}`), "--version"];
  const fault = first.startsWith("-")
    ? useFaults.option(first, options)
    : useFaults.command(first, [...names, "help"]);
  return refuse(fault, "", terminal);
}

async function runCommand(
  command: Command,
  args: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const read = readWords(args, command.options);
  if ("fault" in read) return refuse(read.fault, command.name, terminal);
  if (read.words.options.has("help")) return help(command.name, terminal);
  const fault = missingWords(command, read.words);
  if (fault !== undefined) return refuse(fault, command.name, terminal);
  return command.run(read.words, terminal);
}

function missingWords(
  { positionals: { min, max, missing }, options }: Command,
  words: Words,
): UseFault | undefined {
  const extra = words.positionals[max];
  if (words.positionals.includes("")) return useFaults.missing({ ko: "경로", en: "a path" });
  if (words.positionals.length < min && missing !== undefined) return useFaults.missing(missing);
  if (extra !== undefined) return useFaults.extra(extra);
  const option = options.find(({ name, required }) => required && !words.options.has(name));
  if (option === undefined) return undefined;
  const example = `--${option.name} ${option.value ?? ""}`;
  return useFaults.missing({ ko: example, en: example });
}

async function help(name: string | undefined, terminal: Terminal): Promise<ExitCode> {
  const { locale, out } = terminal;
  const command = commandNamed(name ?? "help");
  if (command === undefined && name !== undefined && name !== "help") {
    return refuse(useFaults.command(name, [...names, "help"]), "", terminal);
  }
  out.write(command === undefined ? programHelp(commands, locale) : commandHelp(command, locale));
  return exitCode.fine;
}

function commandNamed(name: string): Command | undefined {
  return commands.find((command) => command.name === name);
}

async function refuse(fault: UseFault, command: string, terminal: Terminal): Promise<ExitCode> {
  complain(terminal, await faultText(fault, command));
  return exitCode.badUse;
}
