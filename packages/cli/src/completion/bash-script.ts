import type { OutlinedCommand, OutlinedOption } from "./outline.ts";

/** A script for bash: where it offers nothing, bash offers files. */
export function bashScript(commands: readonly OutlinedCommand[]): string {
  const names = commands.map(({ name }) => name).join(" ");
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
${commands.flatMap(({ name, options }) => options.flatMap((option) => afterOption(name, option))).join("\n")}
    :--lang) words="ko en" ;;
    *)
      case "$command:$current" in
        :-*) words="--lang --help --version" ;;
        :*) words="${names} help" ;;
        help:*) words="${names}" ;;
${commands.map(insideCommand).join("\n")}
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

/** What stands behind an option that takes something. */
function afterOption(command: string, { name, following }: OutlinedOption): readonly string[] {
  if (following === "nothing") return [];
  const words = typeof following === "string" ? "" : following.join(" ");
  return [`    ${command}:--${name}) words="${words}" ;;`];
}

function insideCommand({ name, options, words }: OutlinedCommand): string {
  const flags = options.map((option) => `--${option.name}`).join(" ");
  return `        ${name}:-*) words="${flags}" ;;
        ${name}:*) words="${words.join(" ")}" ;;`;
}
