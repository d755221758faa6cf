import type { Following, OutlinedCommand, OutlinedOption } from "./outline.ts";

/** A script for zsh: to be sourced behind compinit, or put as _annae in a folder of fpath. */
export function zshScript(commands: readonly OutlinedCommand[]): string {
  return `#compdef annae
# annae, for zsh: source <(annae completion zsh)
_annae() {
  local -a commands
  commands=(
${commands.map(({ name, summary }) => `    ${quoted(`${name}:${summary}`)}`).join("\n")}
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
if [[ "$funcstack[1]" == _annae ]]; then
  _annae "$@"
else
  compdef _annae annae
fi
`;
}

function branch({ name, options, words }: OutlinedCommand): string {
  const rest = words.length === 0 ? "*:path:_files" : `1:word:(${words.join(" ")})`;
  const specs = [...options.flatMap(optionSpecs), quoted(rest)];
  return `    ${name})
      _arguments \\
${specs.map((spec) => `        ${spec}`).join(" \\\n")}
      ;;`;
}

function optionSpecs({ name, short, following, summary }: OutlinedOption): readonly string[] {
  const names = short === null ? [`--${name}`] : [`-${short}`, `--${name}`];
  const said = `[${summary.replaceAll(/[[\]:\\]/g, "\\$&")}]`;
  return names.map((one) => quoted(`${one}${said}${argument(following)}`));
}

function argument(following: Following): string {
  if (following === "nothing") return "";
  if (following === "path") return ":path:_files";
  return following === "anything" ? ":value: " : `:value:(${following.join(" ")})`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
