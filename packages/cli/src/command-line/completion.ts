import type { Locale } from "@annae/vocabulary";
import { type Command, everywhere, type NamedOption } from "./command.ts";

type Script = (commands: readonly Command[], locale: Locale) => string;

/** By shell, the script that lets it complete these commands, explained in that language; where it offers nothing, files are offered. */
export const completionScripts: ReadonlyMap<string, Script> = new Map([
  ["bash", bashScript],
  ["zsh", zshScript],
  ["fish", fishScript],
]);

function optionsOf({ options }: Command): readonly NamedOption[] {
  return [...options, ...everywhere];
}

/** What stands behind an option: nothing, a path, anything, or one of some words. */
function following({
  value,
  words,
}: NamedOption): "nothing" | "path" | "anything" | readonly string[] {
  if (value === undefined) return "nothing";
  if (words !== undefined) return words;
  return /file|folder/.test(value) ? "path" : "anything";
}

function bashScript(commands: readonly Command[]): string {
  const names = commands.map(({ name }) => name).join(" ");
  const behind = commands.flatMap((command) =>
    optionsOf(command).flatMap((option) => {
      const next = following(option);
      if (next === "nothing") return [];
      const words = typeof next === "string" ? "" : next.join(" ");
      return [`    ${command.name}:--${option.name}) words="${words}" ;;`];
    }),
  );
  const inside = commands.flatMap((command) => {
    const flags = optionsOf(command).map(({ name }) => `--${name}`);
    const words = command.positionals.words ?? [];
    return [
      `        ${command.name}:-*) words="${flags.join(" ")}" ;;`,
      `        ${command.name}:*) words="${words.join(" ")}" ;;`,
    ];
  });
  return `# annae, for bash: source <(annae completion bash)
_annae() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}"
  local command="" words="" at
  for ((at = 1; at < COMP_CWORD; at++)); do
    case "\${COMP_WORDS[at]}" in
      --lang) ((at++)) ;;
      -*) ;;
      *) command="\${COMP_WORDS[at]}"; break ;;
    esac
  done
  case "$command:$previous" in
${behind.join("\n")}
    :--lang) words="ko en" ;;
    *)
      case "$command:$current" in
        :-*) words="--lang --help --version" ;;
        :*) words="${names} help" ;;
        help:*) words="${names}" ;;
${inside.join("\n")}
      esac ;;
  esac
  COMPREPLY=()
  if [[ -n "$words" ]]; then
    local IFS=$' \\n'
    COMPREPLY=($(compgen -W "$words" -- "$current"))
  fi
}
complete -o default -F _annae annae
`;
}

function zshScript(commands: readonly Command[], locale: Locale): string {
  const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
  const argument = (option: NamedOption) => {
    const next = following(option);
    if (typeof next !== "string") return `:value:(${next.join(" ")})`;
    return { nothing: "", path: ":path:_files", anything: ":value: " }[next];
  };
  const specs = (option: NamedOption) => {
    const said = `[${option.doc[locale].replaceAll(/[[\]:\\]/g, "\\$&")}]${argument(option)}`;
    const short = option.short === undefined ? [] : [`-${option.short}`];
    return [...short, `--${option.name}`].map((name) => quoted(name + said));
  };
  const branch = (command: Command) => {
    const { words } = command.positionals;
    const rest = words === undefined ? "*:path:_files" : `1:word:(${words.join(" ")})`;
    const all = [...optionsOf(command).flatMap(specs), quoted(rest)];
    return `    ${command.name}) _arguments ${all.join(" \\\n        ")} ;;`;
  };
  return `#compdef annae
# annae, for zsh: source <(annae completion zsh), behind compinit
_annae() {
  local -a commands
  commands=(
${commands.map(({ name, summary }) => `    ${quoted(`${name}:${summary[locale]}`)}`).join("\n")}
  )
  if (( CURRENT == 2 )); then
    _describe -t commands 'annae command' commands
    return
  fi
  local command="$words[2]"
  shift words
  (( CURRENT-- ))
  case "$command" in
    help) _describe -t commands 'annae command' commands ;;
${commands.map(branch).join("\n")}
  esac
}
if [[ "$funcstack[1]" == _annae ]]; then _annae "$@"; else compdef _annae annae; fi
`;
}

function fishScript(commands: readonly Command[], locale: Locale): string {
  const quoted = (text: string) => `'${text.replaceAll(/[\\']/g, "\\$&")}'`;
  const argument = (option: NamedOption) => {
    const next = following(option);
    if (typeof next !== "string") return ` -x -a ${quoted(next.join(" "))}`;
    return { nothing: "", path: " -r", anything: " -x" }[next];
  };
  const lines = commands.flatMap((command) => {
    const { name, summary, positionals } = command;
    const start = `complete -c annae -n '__fish_seen_subcommand_from ${name}'`;
    const options = optionsOf(command).map((option) => {
      const short = option.short === undefined ? "" : ` -s ${option.short}`;
      const doc = quoted(option.doc[locale]);
      return `${start} -l ${option.name}${short}${argument(option)} -d ${doc}`;
    });
    const words = positionals.words?.join(" ");
    return [
      `complete -c annae -n __fish_use_subcommand -f -a ${name} -d ${quoted(summary[locale])}`,
      ...(words === undefined ? [] : [`${start} -f -a ${quoted(words)}`]),
      ...options,
    ];
  });
  return `# annae, for fish: annae completion fish | source\n${lines.join("\n")}\n`;
}
