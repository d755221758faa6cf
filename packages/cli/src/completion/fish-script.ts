import type { Following, OutlinedCommand, OutlinedOption } from "./outline.ts";

/** A script for fish: every line is one thing that can be completed. */
export function fishScript(commands: readonly OutlinedCommand[]): string {
  const lines = commands.flatMap((command) => [
    `complete -c annae -n __fish_use_subcommand -f -a ${command.name} -d ${quoted(command.summary)}`,
    ...inside(command),
  ]);
  return `# annae, for fish: annae completion fish | source\n${lines.join("\n")}\n`;
}

function inside({ name, options, words }: OutlinedCommand): readonly string[] {
  const start = `complete -c annae -n '__fish_seen_subcommand_from ${name}'`;
  const positional = words.length === 0 ? [] : [`${start} -f -a ${quoted(words.join(" "))}`];
  return [...positional, ...options.map((option) => `${start} ${flags(option)}`)];
}

function flags({ name, short, following, summary }: OutlinedOption): string {
  const letter = short === null ? "" : ` -s ${short}`;
  return `-l ${name}${letter}${argument(following)} -d ${quoted(summary)}`;
}

function argument(following: Following): string {
  if (following === "nothing") return "";
  if (following === "path") return " -r";
  return following === "anything" ? " -x" : ` -x -a ${quoted(following.join(" "))}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll(/[\\']/g, "\\$&")}'`;
}
