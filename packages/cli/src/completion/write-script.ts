import type { Command } from "../command-line/command.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { printable } from "../printable.ts";
import { complain, type Terminal } from "../terminal.ts";
import { bashScript } from "./bash-script.ts";
import { fishScript } from "./fish-script.ts";
import { type OutlinedCommand, outline } from "./outline.ts";
import { zshScript } from "./zsh-script.ts";

const scripts: ReadonlyMap<string, (commands: readonly OutlinedCommand[]) => string> = new Map([
  ["bash", bashScript],
  ["zsh", zshScript],
  ["fish", fishScript],
]);

/** Prints the script that completes these commands in the shell of that name. */
export function writeScript(
  shell: string,
  commands: readonly Command[],
  terminal: Terminal,
): ExitCode {
  const script = scripts.get(shell);
  if (script === undefined) {
    const written = printable(shell);
    const known = [...scripts.keys()].join(", ");
    complain(terminal, {
      ko: `오류: 모르는 셸입니다: ${written}\n  도움말: ${known} 가운데 하나를 쓰세요`,
      en: `error: there is no completion for the shell ${written}\n  help: it is one of ${known}`,
    });
    return exitCode.badUse;
  }
  terminal.out.write(script(outline(commands, terminal.locale)));
  return exitCode.fine;
}
