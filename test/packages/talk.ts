import { web } from "@annae/channel-web";
import { compileText } from "@annae/dsl";
import { type Policy, parseScenarios, play, policyFromIr, renderTranscript } from "@annae/runtime";
import { install } from "@annae/vocabulary";

/** What a stranger writes, compiles, and builds. */
export const shop = `policy shop

message welcome "인사" { text "안녕하세요, [companyName]입니다." }
message closed "근무 시간 외 안내" { text "지금은 상담 시간이 아닙니다." }

on request first {
  closed: when afterHours then send closed; refuse
  open:   otherwise send welcome; assign
}
`;

const conversation = {
  name: "a request",
  channel: "web",
  settings: { timezone: "Asia/Seoul", companyName: "해피상점" },
  events: [{ at: "2026-11-20T11:00:00+09:00", type: "request" }],
};

/** The transcript of the conversation that the built policy and the one compiled here and now lead to, where they agree. */
export function talk(built: Policy): string {
  const { ir } = compileText(shop, install([web]));
  if (ir === null) return "The policy does not compile.";
  const [one, other] = [built, policyFromIr(ir)].map(transcript);
  return one === other ? (one ?? "") : `The built policy differs:\n${one}\n${other}`;
}

function transcript(policy: Policy): string {
  const parsed = parseScenarios(conversation, policy, [web.id]);
  if (!parsed.ok) return JSON.stringify(parsed.faults);
  return parsed.value
    .map((scenario) => renderTranscript(play(scenario, policy, web), { locale: "ko" }))
    .join("\n");
}
