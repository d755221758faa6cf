import { kakao } from "@annae/channel-kakao";
import { naver } from "@annae/channel-naver";
import { web } from "@annae/channel-web";
import { install } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { openPolicy } from "../typed/open-policy.ts";
import { judgeWorld } from "./judge-world.ts";

const installation = install([kakao, naver, web]);
const text = `policy shop

setting membersOnly: yes/no = no "회원만 상담"
`;
const opened = openPolicy(
  { files: { files: { "shop.rules": text } }, policy: "shop.rules", locale: "ko" },
  installation,
  () => 0,
);

function judged(settings: unknown, counselors: unknown = []) {
  const standing = opened.stagecraft()?.standing;
  if (standing === undefined) throw new Error("the policy stands");
  return judgeWorld({ settings, counselors }, standing, installation);
}

test("what the server would refuse is told at its place, and nothing of what it takes", () => {
  expect(judged({ timezone: "Asia/Seoul" }).faults).toEqual([]);
  const wrong = {
    ...{ timezone: "Asia/Seoul", capacity: { limit: 2 }, membersOnly: "maybe" },
    systemMessages: { ST: { text: "안녕", state: "requested" } },
  };
  const paths = judged(wrong, [{ id: "kim", channels: ["fax"] }]).faults.map(({ path }) => path);
  expect(new Set(paths)).toEqual(
    new Set(["$.settings.capacity.limit", "$.settings.membersOnly", "$.counselors[0].channels[0]"]),
  );
});

test("what the policy itself lets a company decide is told with its type", () => {
  const { own } = judged({});
  expect(own).toMatchObject([
    { name: "membersOnly", type: { kind: "yesNo" }, default: false, doc: "회원만 상담" },
  ]);
});
