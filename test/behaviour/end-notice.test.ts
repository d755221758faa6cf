import { compileText } from "@annae/dsl";
import { installedChannels } from "@annae/installation/channels";
import { install } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { converse, office, seoul } from "../support/converse.ts";

const kim = { id: "kim", name: "김해피" };
const request = { at: seoul("11:00"), type: "request" };
const reply = (time: string) => ({ at: seoul(time), type: "reply", counselor: "kim", text: "네" });
const says = (time: string) => ({ at: seoul(time), type: "message", text: "질문이요" });
const ends = (by: string) => ({ at: seoul("11:30"), type: "end", by });

async function messages(channel: string, settings: object, events: readonly unknown[]) {
  const all = { ...office, ...settings };
  const transcript = await converse({ channel, settings: all, counselors: [kim], events });
  const last = transcript.steps.at(-1);
  return { room: last?.room, names: last?.deliveries.map((d) => d.message).filter(Boolean) };
}

test.each([
  ["kakao", true],
  ["kakao", false],
  ["naver", true],
  ["web", false],
])("END-1: sent on %s, chatbot %s, when a counselor ends", async (channel, chatbot) => {
  const events = [request, reply("11:05"), ends("counselor")];
  expect(await messages(channel, { chatbot }, events)).toEqual({
    room: "ended",
    names: ["endNotice"],
  });
});

test("END-1: not sent when the customer ends, nor when it is off", async () => {
  expect((await messages("web", {}, [request, ends("customer")])).names).toEqual([]);
  const off = { messages: { endNotice: false } };
  expect((await messages("web", off, [request, ends("counselor")])).names).toEqual([]);
});

test("END-1: more than 100 characters do not compile", () => {
  const installation = install(installedChannels);
  const of = (length: number) =>
    compileText(`message endNotice { text "${"가".repeat(length)}" }`, installation);
  expect(of(100).ir).not.toBeNull();
  expect(of(101).ir).toBeNull();
});

test("END-2: Kakao without chatbot and without a counselor's reply gets none", async () => {
  expect(await messages("kakao", {}, [request, ends("counselor")])).toEqual({
    room: "ended",
    names: [],
  });
});

test("END-3: a customer who stays silent after the counselor's words is let go", async () => {
  const settings = { closeIdleCustomerAfter: "5m" };
  const silent = [request, says("11:01"), reply("11:05")];
  const tick = (time: string) => ({ at: seoul(time), type: "tick" });
  expect(await messages("web", settings, [...silent, tick("11:09")])).toEqual({
    room: "inProgress",
    names: [],
  });
  expect(await messages("web", settings, [...silent, tick("11:10")])).toEqual({
    room: "ended",
    names: ["endNotice"],
  });
});

test("END-3: automatic messages do not count as the counselor's words", async () => {
  const settings = { closeIdleCustomerAfter: "5m", messages: { busy: true } };
  const events = [request, { at: seoul("12:00"), type: "tick" }];
  expect(await messages("web", settings, events)).toEqual({ room: "received", names: [] });
});

test("END-4: a consultation without an answer to the customer's words is let go", async () => {
  const settings = { closeIdleCounselorAfter: "10m" };
  const waiting = [request, reply("11:01"), says("11:05")];
  const tick = (time: string) => ({ at: seoul(time), type: "tick" });
  expect((await messages("naver", settings, [...waiting, tick("11:14")])).room).toBe("inProgress");
  expect(await messages("naver", settings, [...waiting, tick("11:15")])).toEqual({
    room: "ended",
    names: ["endNotice"],
  });
});
