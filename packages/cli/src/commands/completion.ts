import { printableLine } from "@annae/vocabulary";
import type { Command } from "../command-line/command.ts";
import { exitCode } from "../exit-code.ts";
import { refuse } from "../terminal/terminal.ts";

const shells = ["bash", "zsh", "fish"];
const list = shells.join(", ");

/** `annae completion`: a script that lets a shell complete these commands, and itself. */
export function completionOf(commands: readonly Command[]): Command {
  const completion: Command = {
    name: "completion",
    summary: {
      ko: "셸에서 Tab 키로 명령을 완성하는 스크립트를 출력합니다",
      en: "prints a script that completes commands in your shell",
    },
    positionals: {
      min: 1,
      max: 1,
      missing: { ko: `셸의 이름 (${list})`, en: `the shell: ${list}` },
      words: shells,
    },
    options: [],
    run: async ({ positionals: [shell = ""] }, terminal) => {
      const { completionScripts } = await import("../command-line/completion.ts");
      const script = completionScripts.get(shell);
      if (script === undefined) return refuse(terminal, unknownShell(printableLine(shell)));
      terminal.out.write(script([...commands, completion], terminal.locale));
      return exitCode.fine;
    },
  };
  return completion;
}

function unknownShell(shell: string) {
  return {
    ko: `오류: 지원하지 않는 셸입니다: ${shell}\n  도움말: ${list} 중 하나를 쓰세요`,
    en: `error: there is no completion for the shell ${shell}\n  help: it is one of ${list}`,
  };
}
