import type { Command } from "../command-line/command.ts";

/** `annae init`: a small policy to begin with. */
export const init: Command = {
  name: "init",
  summary: {
    ko: "바로 쓸 수 있는 작은 정책을 새 폴더에 만듭니다",
    en: "makes a small working policy in a new folder",
  },
  positionals: { min: 1, max: 1, missing: { ko: "새 폴더", en: "the new folder" } },
  options: [],
  run: async ({ positionals: [folder = "."] }, terminal) => {
    const { beginPolicy } = await import("../init/begin-policy.ts");
    return beginPolicy(folder, terminal);
  },
};
