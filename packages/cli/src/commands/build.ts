import { buildTargets } from "../build/module-files.ts";
import { defineCommand, exactly } from "../command-line/define-command.ts";
import { choice, required } from "../command-line/option.ts";

/** `annae build`: the policy as a typed TypeScript module, with its images sized for every channel. */
export const build = defineCommand({
  name: "build",
  summary: {
    ko: "정책을 모듈과 채널별 이미지로 만듭니다",
    en: "turns a policy into a module and images for every channel",
  },
  positionals: exactly(1, {
    ko: "빌드할 정책 파일 또는 폴더",
    en: "the file or folder of the policy",
  }),
  options: {
    out: required("<folder>", {
      ko: "결과를 쓸 폴더. 없으면 만듭니다",
      en: "folder for the results; made where it is missing",
    }),
    target: choice(
      buildTargets,
      {
        ko: "모듈의 언어. ts(기본값) 또는 타입 선언이 딸린 js",
        en: "language of the module: ts, as without it, or js with declarations",
      },
      "<language>",
    ),
  },
  run: async ({ positionals: [path = "."], options }, terminal) => {
    const { buildPolicy } = await import("../build/build-policy.ts");
    return buildPolicy(path, options, terminal);
  },
});
