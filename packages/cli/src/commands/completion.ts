import type { Command } from "../command-line/command.ts";

const shells = ["bash", "zsh", "fish"];

/** `annae completion`: a script that lets a shell complete these commands, and itself. */
export function completionOf(commands: readonly Command[]): Command {
  const completion: Command = {
    ...said,
    run: async ({ positionals: [shell = ""] }, terminal) => {
      const { writeScript } = await import("../completion/write-script.ts");
      return writeScript(shell, [...commands, completion], terminal);
    },
  };
  return completion;
}

const said: Omit<Command, "run"> = {
  name: "completion",
  summary: {
    ko: "셸에서 Tab 키로 명령을 완성하는 스크립트를 출력합니다",
    en: "prints a script that completes commands in your shell",
  },
  positionals: {
    min: 1,
    max: 1,
    missing: { ko: `셸의 이름 (${shells.join(", ")})`, en: `the shell: ${shells.join(", ")}` },
    words: shells,
  },
  options: [],
};
