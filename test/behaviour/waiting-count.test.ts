import { compileText } from "@annae/dsl";
import { installedChannels } from "@annae/installation/channels";
import { install } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { converse, delivered, office, seoul, shownByStep } from "../support/converse.ts";

const request = { at: seoul("11:00"), type: "request" };
const kim = (received: number) => ({ id: "kim", name: "김해피", received });

test("CNT-1: a waiting-count message without its number does not compile", () => {
  const installation = install(installedChannels);
  const without = compileText('message waitingCount { text "잠시만요." }', installation);
  expect(without.ir).toBeNull();
  expect(without.diagnostics.map((d) => d.code)).toContain("missing-placeholder");
  const like = compileText('message soon like waitingCount { text "잠시만요." }', installation);
  expect(like.diagnostics.map((d) => d.code)).toContain("missing-placeholder");
  expect(
    compileText('message waitingCount { text "앞에 [counsel_count]명" }', installation).ir,
  ).not.toBeNull();
});

test("CNT-2: the thirteenth consultation of a counselor has twelve ahead", async () => {
  const transcript = await converse({ channel: "web", counselors: [kim(12)], events: [request] });
  expect(delivered(transcript, "waitingCount").customer?.text).toContain("12명");
});

test("CNT-2: only the assigned counselor's consultations count", async () => {
  const lee = { id: "lee", name: "이다정", received: 40 };
  const transcript = await converse({
    channel: "web",
    counselors: [lee, kim(2)],
    events: [request],
  });
  expect(delivered(transcript, "waitingCount").customer?.text).toContain("2명");
});

test("CNT-3: with nobody ahead nothing is sent", async () => {
  const transcript = await converse({ channel: "web", counselors: [kim(0)], events: [request] });
  expect(shownByStep(transcript)[1]).toEqual(["greeting", "title"]);
});

test("CNT-3: it is sent once per consultation, and anew in the next one", async () => {
  const transcript = await converse({
    channel: "web",
    counselors: [kim(3)],
    events: [
      request,
      { at: seoul("11:01"), type: "request" },
      { at: seoul("11:10"), type: "message", text: "네" },
      { at: seoul("11:20"), type: "end", by: "customer" },
      { at: seoul("11:30"), type: "request" },
    ],
  });
  const counts = shownByStep(transcript).map(
    (names) => names.filter((n) => n === "waitingCount").length,
  );
  expect(counts).toEqual([0, 1, 0, 0, 0, 0, 1]);
});

test("CNT-4: under manual distribution it comes when a counselor accepts", async () => {
  const transcript = await converse({
    channel: "naver",
    settings: { ...office, distribution: { mode: "manual" } },
    counselors: [kim(2)],
    events: [request, { at: seoul("11:05"), type: "accept", counselor: "kim" }],
  });
  expect(shownByStep(transcript)).toEqual([[], ["greeting", "title", "waitingCount"]]);
});

test("CNT-5: Kakao without chatbot gets none", async () => {
  const transcript = await converse({ channel: "kakao", counselors: [kim(5)], events: [request] });
  expect(shownByStep(transcript).flat()).toEqual(["ST"]);
});
