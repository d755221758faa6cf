import type { Command } from "../command.ts";
import { defaultImageBase } from "../images/image-base.ts";

/** `annae simulate`: what customers and counselors would see. */
export const simulate: Command = {
  name: "simulate",
  summary: {
    ko: "시나리오대로 대화를 재생해 고객과 상담원이 볼 화면을 보여 줍니다",
    en: "plays a scenario and shows what customers and counselors would see",
  },
  usage: { ko: "<정책> --scenario <파일.json>", en: "<policy> --scenario <file.json>" },
  positionals: {
    min: 1,
    max: 1,
    missing: { ko: "재생할 정책의 파일이나 폴더", en: "the file or folder of the policy" },
  },
  options: [
    {
      name: "scenario",
      value: "<file.json>",
      required: true,
      doc: {
        ko: "시나리오 하나 또는 여럿의 배열. - 는 표준 입력",
        en: "one scenario, or an array of them; - reads standard input",
      },
    },
    {
      name: "json",
      doc: {
        ko: "사람이 읽는 대화 대신 JSON 하나만 출력 (배열이면 배열로)",
        en: "prints one JSON value instead of a chat (an array for an array)",
      },
    },
    {
      name: "explain",
      doc: {
        ko: "규칙마다 실행된 까닭과 실행되지 않은 까닭까지 보여 줌 (--json 이면 단계마다 explain 키로)",
        en: "also says of each rule why it fired or did not (with --json: a key explain in each step)",
      },
    },
    {
      name: "image-base",
      value: "<url>",
      doc: {
        ko: `전송 내용에 들어가는 이미지 주소의 앞부분 (기본 ${defaultImageBase})`,
        en: `where images stand in payloads (otherwise ${defaultImageBase})`,
      },
    },
  ],
  about: {
    ko: `시나리오의 이벤트를 가상의 시계로 하나씩 일으키고, 실제 런타임과 채널이 내놓는 결과를 보여 줍니다.
아무것도 실제로 보내지 않습니다. 이미지는 시나리오의 채널에 맞는 크기로 줄여서 계산합니다.

종료 코드
  0  재생했음
  1  정책에 오류가 있음
  2  시나리오나 명령이 잘못됨 (시나리오의 잘못은 JSON 경로와 함께 모두 알림)`,
    en: `Lets the events of the scenario happen one by one on a virtual clock and shows what the real runtime
and the real channels answer. Nothing is sent to anyone. Images are sized for the scenario's channel.

Exit codes
  0  played
  1  the policy has errors
  2  the scenario or the command is wrong (every fault of a scenario is named with its JSON path)`,
  },
  examples: [
    {
      line: "annae simulate policies/happytalk --scenario after-hours.json",
      doc: { ko: "대화를 읽기 좋게 보여 줍니다", en: "prints the conversation to read" },
    },
    {
      line: "annae simulate policies/happytalk --scenario after-hours.json --json",
      doc: { ko: "다른 프로그램이 읽을 JSON을 출력합니다", en: "prints JSON for another program" },
    },
  ],
  run: async ({ positionals: [path = "."], options }, terminal) => {
    const { simulatePolicy } = await import("../simulate-policy.ts");
    return simulatePolicy(
      {
        policy: path,
        scenario: options.get("scenario") ?? "-",
        json: options.has("json"),
        explain: options.has("explain"),
        imageBase: options.get("image-base") ?? defaultImageBase,
      },
      terminal,
    );
  },
};
