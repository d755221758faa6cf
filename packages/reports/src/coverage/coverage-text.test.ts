import { expect, test } from "vitest";
import { samplesOf, testedText } from "../testing/tested-text.ts";
import { coverageByFile } from "./coverage.ts";
import { coverageText } from "./coverage-text.ts";

const text = `message hello { text "안녕하세요." }
on request first {
  off: when afterHours then send hello; queue if acceptAfterHours else close
  busy: when chatbot and openConsultations >= 3 then queue
  open: otherwise assign
}
on end {
  bye: when endNoticeOn then send hello
}
`;

const night = { afterHours: true, acceptAfterHours: false, chatbot: false, openConsultations: 0 };
const day = { ...night, afterHours: false };

const files = coverageByFile([
  testedText(text, samplesOf("request", night, day, { ...day, chatbot: true })),
]);

test("every rule is listed by event with how often it fired and what is missing in words", () => {
  expect(coverageText(files, { locale: "en", color: false })).toBe(`policy.rules

on request  The customer asks for a counselor, 3 decisions
  ½ 1×  off :3
        ½ \`acceptAfterHours\` was never yes (for \`queue\`)
  ✗ 0×  busy :4
        ✗ never fired
        ½ \`openConsultations >= 3\` was never true while everything before it held
  ✓ 2×  open :5

on end  The consultation is ended, 0 decisions
  ✗ 0×  bye :8
        ✗ no test has this event

Coverage: 2 of 4 rules fired (50%), 1 of 5 conditions decided both ways (20%)
`);
});

test("the report speaks Korean", () => {
  const report = coverageText(files, { locale: "ko", color: false });
  expect(report).toContain("on end  상담이 종료됨, 0번 확인");
  expect(report).toContain("✗ 이 이벤트가 나오는 테스트가 없습니다");
  expect(report).toContain("커버리지: 규칙 4개 중 2개 적용 (50%), 조건 5개 중 1개를");
});

test("colors come only where they are wanted", () => {
  expect(coverageText(files, { locale: "en", color: true })).toContain("\u001b[31m✗\u001b[0m");
  expect(coverageText(files, { locale: "en", color: false })).not.toContain("\u001b");
});

test("of a rule that never fired, only what always had one value is told", () => {
  const facts = { afterHours: true, chatbot: false, busyOn: false };
  const policy = testedText(
    "on request { r: when (afterHours or chatbot) and busyOn then queue }",
    samplesOf("request", facts, { ...facts, afterHours: false, chatbot: true }),
  );
  const report = coverageText(coverageByFile([policy]), { locale: "en", color: false });
  expect(report.split("\n").slice(3, 7)).toEqual([
    "  ✗ 0×  r :1",
    "        ✗ never fired",
    "        ✗ `chatbot` was never yes while it alone decided, nor no when it came to that",
    "        ½ `busyOn` was never yes while everything before it held",
  ]);
});

test("inherited rules are told in one line and do not count", () => {
  const shop = testedText(
    "policy shop extends base\non end { bye: when endNoticeOn then send hello }",
    samplesOf("end", { endNoticeOn: true }),
    {
      path: "shop/shop.rules",
      bases: { base: `policy base\n${text.slice(0, text.indexOf("on end"))}` },
    },
  );
  const base = shop.files.map((file) => ({ ...file, path: file.path.replace("base", "../base") }));
  expect(base).toHaveLength(2);
  const report = coverageText(coverageByFile([shop]), { locale: "en", color: false });
  expect(report).toContain("Inherited from base.rules: 0 of 3 rules fired; not counted");
  expect(report).toContain("1 of 1 rules fired (100%)");
});

test("a rule that two policies share is covered by the tests of either", () => {
  const one = testedText(text, samplesOf("request", night));
  const two = testedText(text, samplesOf("request", day));
  const report = coverageText(coverageByFile([one, two]), { locale: "en", color: false });
  expect(report).toContain("1×  off :3");
  expect(report).toContain("1×  open :5");
  expect(report).toContain("2 of 4 rules fired");
});
