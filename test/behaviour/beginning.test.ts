import { describe, expect, test } from "vitest";
import { converse, office, seoul, shownByStep } from "../support/converse.ts";

const says = (time: string, text = "배송 문의요") => ({ at: seoul(time), type: "message", text });
const request = { at: seoul("11:00"), type: "request" };
const ended = { at: seoul("11:05"), type: "end", by: "counselor" };
const withBot = { ...office, chatbot: true };
const roomsOf = async (scenario: object) =>
  (await converse({ ...scenario })).steps.map(({ event, room }) => `${event} ${room}`);
const channels = ["kakao", "naver", "web"];

describe("ENT-1: without a chatbot, words where no consultation is open are the request", () => {
  test.each(channels)("ENT-1: on %s, the first words as after the end", async (channel) => {
    const events = [says("11:00"), says("11:01"), ended, says("11:06")];
    expect(await roomsOf({ channel, events })).toEqual([
      "request received",
      "assign received",
      "message received",
      "end ended",
      "request received",
      "assign received",
    ]);
  });

  test("ENT-1: they carry their text, of only spaces or with a picture alone as well", async () => {
    for (const words of [
      { text: "  " },
      { text: "", attachment: "photo" },
      { attachment: "file" },
    ]) {
      const events = [{ at: seoul("11:00"), type: "message", ...words }];
      const [first] = (await converse({ channel: "naver", events })).steps;
      expect(first).toMatchObject({ event: "request", situation: "available", alert: true });
    }
  });

  test("ENT-1: in a closed situation the words are answered as a request is", async () => {
    const settings = { ...office, acceptAfterHours: false };
    const events = [says("19:00"), says("19:01")];
    const transcript = await converse({ channel: "naver", settings, events });
    expect(shownByStep(transcript)).toEqual([["offHours"], ["offHours"]]);
    expect(transcript.steps.map(({ situation }) => situation)).toEqual(["offHours", "offHours"]);
  });
});

describe("ENT-2: with a chatbot, such words open the chatbot's room", () => {
  test.each(channels)("ENT-2: on %s, the first words as after the end", async (channel) => {
    const events = [says("10:59"), request, ended, says("11:06")];
    expect(await roomsOf({ channel, settings: withBot, events })).toEqual([
      "message chatbot",
      "request received",
      "assign received",
      "end ended",
      "message chatbot",
    ]);
  });

  test.each([
    ["kakao", { customer: { blocked: true } }, "S1"],
    ["kakao", { settings: { ...withBot, consultation: "suspended" } }, "S2"],
    ["naver", { customer: { blocked: true } }, "unavailable"],
    ["web", { settings: { ...withBot, consultation: "suspended" } }, "unavailable"],
  ])("ENT-2: on %s, %j is told and gets no room", async (channel, world, name) => {
    const scenario = { channel, settings: withBot, events: [says("11:00"), says("11:01")] };
    const { steps } = await converse({ ...scenario, ...world });
    const told = steps.map(({ deliveries }) => deliveries.at(-1));
    expect(told.map((one) => one?.system ?? one?.message)).toEqual([name, name]);
    expect(steps.map(({ room }) => room)).toEqual(["none", "none"]);
  });
});

describe("ENT-3: Kakao shows ST at the first words of who did not come through the chat button", () => {
  const enter = { at: seoul("10:58"), type: "enter" };

  test.each([true, false])(
    "ENT-3: before all else, once in a visit, chatbot %s",
    async (chatbot) => {
      const settings = { ...office, chatbot };
      const shown = async (...events: object[]) =>
        shownByStep(await converse({ channel: "kakao", settings, events })).flat();
      const events = [says("11:00"), says("11:01"), says("11:02")];
      expect(await shown(...events)).toEqual(["ST"]);
      expect(await shown(enter, ...events)).toEqual(["ST"]);
      expect(await shown(...events, { ...ended, by: "customer" }, says("11:06"))).toEqual([
        "ST",
        ...(chatbot ? [] : ["S3"]),
        "ST",
      ]);
    },
  );

  test("ENT-3: a bare request is somebody's who is there already", async () => {
    const settings = { ...withBot, consultation: "suspended" };
    const events = [request, says("11:01")];
    const transcript = await converse({ channel: "kakao", settings, events });
    expect(shownByStep(transcript)).toEqual([["S2"], ["S2"]]);
  });

  test("ENT-3: other channels have nothing of the kind", async () => {
    const transcript = await converse({
      channel: "naver",
      settings: withBot,
      events: [says("11:00")],
    });
    expect(shownByStep(transcript)).toEqual([[]]);
  });
});

test("ENT-4: a customer who opens the chat and writes begins one consultation, not two", async () => {
  const events = [{ at: seoul("10:59"), type: "enter" }, says("11:00"), says("11:00:01")];
  expect(await roomsOf({ channel: "naver", events })).toEqual([
    "enter none",
    "request received",
    "assign received",
    "message received",
  ]);
});

test("ENT-5: the category of the connect button becomes that of the request", async () => {
  const category = { major: "환불", middle: "부분 환불" };
  const events = [says("10:59"), { ...request, category }];
  const transcript = await converse({ channel: "kakao", settings: withBot, events });
  const title = transcript.steps.at(-1)?.deliveries.find(({ message }) => message === "title");
  expect(title?.customer?.text).toContain("환불 > 부분 환불");
});

describe("ENT-6: a request while a counselor has the room is not a new one", () => {
  const again = { at: seoul("18:05"), type: "request", category: { major: "환불" } };

  test.each([
    ["received", []],
    ["inProgress", [{ at: seoul("11:02"), type: "reply", counselor: "상담사", text: "네" }]],
  ])("ENT-6: %s: no rule runs and the room stays as it is", async (room, replies) => {
    for (const more of [
      {},
      { customer: { blocked: true } },
      { settings: { consultation: "suspended" } },
    ]) {
      const events = [request, ...replies, { ...again, ...more }];
      const { steps } = await converse({ channel: "web", settings: withBot, events });
      expect(steps.at(-1)).toEqual({
        ...steps.at(-1),
        ...{ event: "request", situation: null, rules: [], deliveries: [], effects: [], room },
        roomTitle: steps.at(-2)?.roomTitle,
      });
    }
  });

  test("ENT-6: the words of such a request are the customer's words", async () => {
    const events = [request, { ...again, text: "여보세요" }];
    const { steps } = await converse({ channel: "web", settings: withBot, events });
    expect(steps.at(-1)).toMatchObject({ event: "message", alert: true, room: "received" });
  });
});

test("ENT-7: while waiting a second request decides again, and makes no second room", async () => {
  const evening = { at: seoul("19:00"), type: "request" };
  const morning = { at: seoul("10:00", "2026-11-23"), type: "request" };
  const settings = { ...office, distribution: { backlog: "manual" } };
  const events = [evening, { ...evening, at: seoul("19:10") }, morning];
  const { steps } = await converse({ channel: "naver", settings, events });
  expect(steps.map(({ event, situation, room }) => [event, situation, room])).toEqual([
    ["request", "offHours", "waiting"],
    ["request", "offHours", "waiting"],
    ["request", "available", "received"],
    ["assign", null, "received"],
  ]);
});
