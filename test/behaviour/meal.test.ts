import { compileText } from "@annae/dsl";
import { installedChannels } from "@annae/installation/channels";
import { policyFromIr } from "@annae/ir";
import { parseScenarios, play } from "@annae/runtime";
import { install } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { converse, delivered, office, seoul, shownByStep } from "../support/converse.ts";

const kim = { id: "kim", name: "김해피" };
const common = { mode: "common", from: "12:00", to: "13:00" };
const noon = { at: seoul("12:20"), type: "request" };
const lunch = (meal: object, more: object = {}) =>
  converse({ channel: "naver", settings: { ...office, meal }, events: [noon], ...more });

test("MEA-1: queue sends the notice and waits, assign sends none, refuse makes no room", async () => {
  const queue = await lunch(common);
  expect(shownByStep(queue)).toEqual([["mealTime"]]);
  expect(queue.steps[0]?.room).toBe("waiting");
  const assign = await lunch({ ...common, intake: "assign" });
  expect(shownByStep(assign)).toEqual([[], ["greeting", "title"]]);
  const refuse = await lunch({ ...common, intake: "refuse" });
  expect(shownByStep(refuse)).toEqual([["mealTime"]]);
  expect(refuse.steps[0]).toMatchObject({ room: "none", effects: ["refuse"] });
});

test("MEA-2: the opening names the end of the common meal, then comes the tenant's tail", async () => {
  const text = delivered(await lunch(common), "mealTime").customer?.text ?? "";
  expect(text.split("\n")[0]).toBe("안녕하세요. 13:00까지 식사 시간으로 상담이 불가합니다.");
  expect(text).toMatch(/문의 내용을 남겨 주시면 식사 시간이 끝난 뒤 순서대로 답변드리겠습니다\.$/);
});

test("MEA-3: an empty tail sends the opening alone", () => {
  const source = `
    message mealTime { text "" }
    on request first { mealTime: when mealTime then send mealTime; queue  available: otherwise assign }`;
  const { ir } = compileText(source, install(installedChannels));
  if (ir === null) throw new Error("does not compile");
  const policy = policyFromIr(ir);
  const json = { channel: "web", settings: { ...office, meal: common }, events: [noon] };
  const parsed = parseScenarios(json, policy, ["web"]);
  const web = installedChannels.find((channel) => channel.id === "web");
  if (!parsed.ok || parsed.value[0] === undefined || web === undefined) throw new Error("no play");
  const transcript = play(parsed.value[0], policy, web);
  expect(delivered(transcript, "mealTime").customer?.text).toBe(
    "안녕하세요. 13:00까지 식사 시간으로 상담이 불가합니다.",
  );
});

test("MEA-4: at an individual meal the opening says now instead of an end", async () => {
  const transcript = await lunch(
    { mode: "individual" },
    { counselors: [{ ...kim, meal: { from: "12:00", to: "13:00" } }] },
  );
  const text = delivered(transcript, "mealTime").customer?.text ?? "";
  expect(text.split("\n")[0]).toBe("안녕하세요. 지금은 식사 시간으로 상담이 불가합니다.");
});

test("MEA-5: the opening stands in front whatever the tenant writes", async () => {
  const text = delivered(await lunch(common), "mealTime").customer?.text ?? "";
  expect(text.split("\n")).toHaveLength(2);
});

test("MEA-6: Kakao without chatbot gets S1, with chatbot the text", async () => {
  const settings = { ...office, meal: common };
  const without = await converse({ channel: "kakao", settings, events: [noon] });
  expect(delivered(without, "mealTime").system).toBe("S1");
  const withBot = { ...settings, chatbot: true };
  const bot = await converse({ channel: "kakao", settings: withBot, events: [noon] });
  expect(delivered(bot, "mealTime").system).toBeNull();
});

test.each([
  ["auto", ["request", "tick", "assign"]],
  ["manual", ["request", "tick"]],
])("MEA-7: when the common meal ends, backlog %s goes %j", async (backlog, events) => {
  const transcript = await converse({
    channel: "web",
    settings: { ...office, meal: common, distribution: { backlog } },
    events: [noon, { at: seoul("13:01"), type: "tick" }],
  });
  expect(transcript.steps.map((step) => step.event)).toEqual(events);
});
