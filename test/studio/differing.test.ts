import { kakao } from "@annae/channel-kakao";
import { naver } from "@annae/channel-naver";
import { web } from "@annae/channel-web";
import { compileText } from "@annae/dsl";
import type { DraftComparison, PlayedEvent } from "@annae/studio";
import { install } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { studioWith } from "./open-policies.ts";

const shop = (limit: string, words = "많이 바쁩니다") => `policy shop
message hello { text "안녕하세요" }
message full { text "${words}" }
on request first {
  full: when openConsultations ${limit} then send full; queue
  open: otherwise assign
}
on assign { greet: send hello }
`;

async function compared(draft: string, comparison: DraftComparison) {
  const heard = await studioWith(draft).ask("differ", comparison);
  if (heard?.ok !== true) throw new Error(JSON.stringify(heard));
  return heard.value;
}

const live = (text: string): DraftComparison => ({
  live: { files: { files: { "live.rules": text } }, policy: "live.rules" },
});
const rulesOf = (events: readonly PlayedEvent[] = []) =>
  events.flatMap(({ steps }) => steps.flatMap(({ rules }) => rules));

test("a difference is told as a class of situations, with its chat before and after on every channel", async () => {
  const { isSame, classes } = await compared(shop("> 10"), live(shop(">= 10")));
  expect(isSame).toBe(false);
  const [first] = classes;
  expect(first).toMatchObject({ event: "request", conversations: null });
  expect(first?.cases[0]?.condition).toContain("openConsultations");
  expect(first?.before.ko).toContain("send full");
  const { line, before, after } = first?.chat ?? {};
  expect(Object.keys(before ?? {})).toEqual(["kakao", "naver", "web"]);
  expect(rulesOf(before?.kakao)).toEqual(["full"]);
  expect(rulesOf(after?.kakao)).toEqual(["open", "greet"]);
  const again = await studioWith(shop("> 10")).ask("play", {
    line: line ?? { settings: {}, events: [] },
  });
  expect(again?.ok === true && rulesOf(again.value.channels.naver)).toEqual(["open", "greet"]);
});

test("recorded conversations are counted with the classes that they are in", async () => {
  const recorded = [9, 10, 10]
    .map((openConsultations) => ({
      ...{ channel: "web", settings: { timezone: "Asia/Seoul" }, openConsultations },
      events: [{ at: "2026-11-20T11:00:00+09:00", type: "request" }],
    }))
    .map((line) => JSON.stringify(line))
    .join("\n");
  const told = await compared(shop("> 10"), { ...live(shop(">= 10")), recorded });
  expect(told.recorded).toMatchObject({ played: 3, concerned: 2, wordsOnly: 0, broken: [] });
  expect(told.classes.map(({ conversations }) => conversations)).toEqual([2]);
});

test("the live policy may be what a server keeps; only words differ where a text does", async () => {
  const { ir } = compileText(shop(">= 10"), install([kakao, naver, web]));
  const told = await compared(shop(">= 10", "잠시만요"), {
    live: { ir: JSON.parse(JSON.stringify(ir)) },
  });
  expect(told.classes).toEqual([]);
  expect(told.entries).toMatchObject([{ what: "message", name: "full" }]);
  expect(told.proof).toEqual({ by: "oneEvent" });
  const same = await compared(shop(">= 10"), live(shop(">= 10")));
  expect(same).toMatchObject({ isSame: true, entries: [], classes: [] });
});

test("what can't be compared is said", async () => {
  const broken = await studioWith(shop("> 10")).ask(
    "differ",
    live("policy live\non enter { send x }\n"),
  );
  expect(broken).toMatchObject({ ok: false, faults: [{ path: "$.live.files" }] });
  const old = await studioWith(shop("> 10")).ask("differ", { live: { ir: { version: 1 } } });
  expect(old).toMatchObject({ ok: false, faults: [{ path: "$.live.ir" }] });
  const draft = await studioWith("policy shop\non enter { send x }\n").ask(
    "differ",
    live(shop("> 10")),
  );
  expect(draft).toMatchObject({ ok: false, faults: [{ path: "$" }] });
});
