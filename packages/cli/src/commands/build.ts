import type { Command } from "../command.ts";

/** `annae build`: the policy as a typed TypeScript module, with its images sized for every channel. */
export const build: Command = {
  name: "build",
  summary: {
    ko: "정책을 TypeScript 모듈과 채널별 이미지로 만듭니다",
    en: "turns a policy into a TypeScript module and images for every channel",
  },
  usage: { ko: "<정책> --out <폴더>", en: "<policy> --out <folder>" },
  positionals: {
    min: 1,
    max: 1,
    missing: { ko: "만들 정책의 파일이나 폴더", en: "the file or folder of the policy" },
  },
  options: [
    {
      name: "out",
      value: "<folder>",
      required: true,
      doc: {
        ko: "결과를 쓸 폴더. 없으면 만듭니다",
        en: "folder for the results; made where it is missing",
      },
    },
  ],
  about: {
    ko: `<폴더>/<정책 이름>.ts 와, 이미지가 있으면 <폴더>/images/ 를 씁니다. 이미지는 채널마다
알맞은 크기로 줄이고 내용에 따라 이름을 붙입니다. 같은 정책은 언제나 같은 파일이 됩니다.
정책에 오류가 있으면 아무것도 쓰지 않습니다. 쓴 파일과 크기를 표준 출력에 한 줄씩 알립니다.

종료 코드
  0  만들었음
  1  정책에 오류가 있음
  2  경로가 없거나 쓸 수 없음, 또는 명령이 잘못됨`,
    en: `Writes <folder>/<policy name>.ts and, where there are images, <folder>/images/. Images are sized
for every channel and named after their content. The same policy always gives the same files.
Nothing is written where the policy has errors. Every file written is named on standard output.

Exit codes
  0  built
  1  the policy has errors
  2  a path does not exist or can't be written, or the command is wrong`,
  },
  examples: [
    {
      line: "annae build policies/happytalk --out build/happytalk",
      doc: {
        ko: "build/happytalk/happytalk.ts 를 만듭니다",
        en: "makes build/happytalk/happytalk.ts",
      },
    },
  ],
  run: async ({ positionals: [path = "."], options }, terminal) => {
    const { buildPolicy } = await import("../build/build-policy.ts");
    return buildPolicy(path, options.get("out") ?? ".", terminal);
  },
};
