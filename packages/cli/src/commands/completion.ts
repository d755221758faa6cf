import type { Command } from "../command.ts";

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
  usage: { ko: shells.join("|"), en: shells.join("|") },
  positionals: {
    min: 1,
    max: 1,
    missing: { ko: `셸의 이름 (${shells.join(", ")})`, en: `the shell: ${shells.join(", ")}` },
    words: shells,
  },
  options: [],
  about: {
    ko: `셸의 설정 파일에 한 줄을 적으면 다음부터 명령, 옵션, 값을 Tab 키로 완성합니다.
  bash  ~/.bashrc                    source <(annae completion bash)
  zsh   ~/.zshrc (compinit 다음)     source <(annae completion zsh)
  fish  ~/.config/fish/config.fish   annae completion fish | source

종료 코드
  0  출력했음
  2  모르는 셸이거나 명령이 잘못됨`,
    en: `One line in your shell's settings, and Tab completes commands, options and their values.
  bash  ~/.bashrc                    source <(annae completion bash)
  zsh   ~/.zshrc, behind compinit    source <(annae completion zsh)
  fish  ~/.config/fish/config.fish   annae completion fish | source

Exit codes
  0  printed
  2  the shell is not known, or the command is wrong`,
  },
  examples: [
    {
      line: "source <(annae completion bash)",
      doc: { ko: "이 bash에서 바로 씁니다", en: "completes in this bash from now on" },
    },
  ],
};
