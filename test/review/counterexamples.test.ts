import { diskHost } from "@annae/disk/policies";
import { compile } from "@annae/dsl";
import { installedChannels } from "@annae/installation/channels";
import { policyFromIr } from "@annae/ir";
import { loadCadicalSolver } from "@annae/logic/cadical";
import { type Finding, proveProperties } from "@annae/review";
import { playTests } from "@annae/runtime";
import { install } from "@annae/vocabulary";
import { expect, test } from "vitest";

const standard = "policies/happytalk/happytalk.rules";
const installation = install(installedChannels);

/** The standard policy with more behind its last line. */
function standardWith(more: string) {
  const disk = diskHost();
  const read: typeof disk.read = (path) => {
    const found = disk.read(path);
    return path === standard && "text" in found ? { text: `${found.text}\n${more}` } : found;
  };
  const { ir, tests, diagnostics } = compile(standard, { ...disk, read }, installation);
  if (ir === null) throw new Error(diagnostics.map(({ wording }) => wording.en.title).join("\n"));
  return { ir, tests };
}

const rules = `
fact grade: one of (gold, silver) "등급"
fact points: number = 0 "점수"
setting bound: number = 10 "경계"
setting pause: duration = 10m "쉬는 시간"
message note { text "안내" }
message left { text "반품 안내" }
message right { text "교환 안내" }
on message { note: when points > bound and grade is gold then send note }
on transfer { noteT: send note }
on giveBack { noteG: send note }
on switchToBot { noteS: send note }
on leave {
  noteL: send note
  left:  when categoryMajor is "반품" then send left every 24h
  right: when categoryMajor is "교환" then send right every 24h
}
on reply { noteR: when weekday is friday then send note }
on tick { noteTick: when sinceLastWords >= pause and room is waiting then send note every 1h }
on enter { noteE: when today >= 2026-12-24 and weekday is monday then send note }
`;

const broken = [
  ...["send greeting twice within 24h", "send title twice within 10m", "lockInput", "skipChatbot"],
  ...["send mealTime", "send mealTime when not commonMeal", "send mealTime when commonMeal"],
  ...["send overLimit when openConsultations > 5", "send waitingCount when waitingAhead >= 3"],
  "send overLimit when not acceptOverLimit and channel is kakao",
  ...["send unavailable when customerBlocked", "send unavailable when channel is naver"],
  ...["send offHours when not acceptAfterHours and chatbot", "send waitingReminder", "send S1"],
  ...["send note on message", "send note on transfer", "send note on giveBack"],
  ...["send note on switchToBot", "send note on leave", "send note on tick", "send note on enter"],
  "send busy when timeOfDay >= 13:00 and timeOfDay < 13:10",
  ...['send greeting when categoryMajor is "환불"', 'send greeting when counselorName is "김"'],
  'send greeting twice within 1h when categoryMajor is not "배송"',
  "send (left, right) twice within 1h",
  ...["send note on reply", "send busy twice within 1h when weekday is sunday"],
  "send busy when timeOfDay < mealEnd and not mealTime",
  'send busy when categoryMiddle is "배송 지연" and categoryMajor is not "배송"',
  ...["send busy when not counselorPresent", "send note when lastWordsBy is counselor"],
  ...["more than 3 messages within 10m", "send endNotice when endedBy is counselor"],
];

test("what breaks a property is a conversation that the engine plays, and a test that fails until it is mended", async () => {
  const text = `${rules}${broken.map((one) => `never ${one}\n`).join("")}`;
  const { ir } = standardWith(text);
  const properties = ir.properties.filter(({ at }) => at.line > 250).slice(-broken.length);
  const asking = {
    ir: { ...ir, properties },
    installation,
    createSolver: await loadCadicalSolver(),
  };
  const found = new Map<string, Finding>();
  for (const { text, finding } of proveProperties(
    { asking, clock: () => 0 },
    { events: 6, seconds: 60 },
  )) {
    if (finding !== null) found.set(text, finding);
  }
  expect([...found].flatMap(([text, { result }]) => (result === "fails" ? [] : [text]))).toEqual(
    [],
  );
  expect(found.size).toBe(broken.length);
  const written = [...found.values()]
    .map((one) => (one.result === "fails" ? one.test : ""))
    .join("");
  const { tests, ...again } = standardWith(`${rules}${written}`);
  const { results } = playTests(tests, policyFromIr(again.ir), installedChannels);
  expect(results.flatMap((one) => (one.passed ? [one.test.title] : []))).toEqual([]);
});
