import type { Command } from "../command.ts";

/** `annae init`: a small policy to begin with. */
export const init: Command = {
  name: "init",
  summary: {
    ko: "바로 쓸 수 있는 작은 정책을 새 폴더에 만듭니다",
    en: "makes a small working policy in a new folder",
  },
  usage: { ko: "<폴더>", en: "<folder>" },
  positionals: { min: 1, max: 1, missing: { ko: "새 폴더", en: "the new folder" } },
  options: [],
  about: {
    ko: `메시지, 이미지, 규칙이 든 정책과 그 테스트, README, GitHub와 GitLab의 CI 예를 씁니다.
만든 정책은 annae check, annae fmt --check, annae test 를 모두 통과합니다.
있는 것은 덮어쓰지 않습니다: 폴더가 비어 있지 않으면 아무것도 쓰지 않습니다.

종료 코드
  0  만들었음
  2  폴더가 비어 있지 않거나 쓸 수 없음, 또는 명령이 잘못됨`,
    en: `Writes a policy with texts, a picture and rules, its tests, a README, and CI examples for GitHub and GitLab.
The policy passes annae check, annae fmt --check and annae test.
Never overwrites: where the folder is not empty, nothing is written.

Exit codes
  0  made
  2  the folder is not empty or can't be written, or the command is wrong`,
  },
  examples: [
    {
      line: "annae init policies/shop",
      doc: { ko: "policies/shop 에 정책을 만듭니다", en: "makes a policy in policies/shop" },
    },
    {
      line: "annae init policies/shop --lang en",
      doc: { ko: "영어로 만듭니다", en: "makes it in English" },
    },
  ],
  run: async ({ positionals: [folder = "."] }, terminal) => {
    const { beginPolicy } = await import("../init/begin-policy.ts");
    return beginPolicy(folder, terminal);
  },
};
