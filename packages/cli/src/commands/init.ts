import { defineCommand, exactly } from "../command-line/define-command.ts";

/** `annae init`: a small policy to begin with. */
export const init = defineCommand({
  name: "init",
  summary: {
    ko: "바로 쓸 수 있는 작은 정책을 새 폴더에 만듭니다",
    en: "makes a small working policy in a new folder",
  },
  positionals: exactly(1, { ko: "새 폴더", en: "the new folder" }),
  options: {},
  run: async ({ positionals: [folder = "."] }, terminal) => {
    const { beginPolicy } = await import("../init/begin-policy.ts");
    return beginPolicy(folder, terminal);
  },
});
