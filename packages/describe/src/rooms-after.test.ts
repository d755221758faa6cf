import { installedChannels } from "@annae/installation/channels";
import type { ActionIr, RuleIr } from "@annae/ir";
import { expect, test } from "vitest";
import { roomsAfter, roomsAt } from "./rooms-after.ts";

const [channel] = installedChannels;
if (channel === undefined) throw new Error("no channel");
const at = [0, 0] as const;
const always = { op: "constant", value: true } as const;
const taken = [{ ask: "yes", fact: "acceptAfterHours" }] as const;
const setup = (chatbot: boolean) => ({ channel, facts: { channel: channel.id, chatbot } });
const act = (action: string): ActionIr => ({
  ...{ step: { do: "effect", action }, at, when: null, otherwise: null },
});
const ruleOf = (...actions: readonly ActionIr[]): RuleIr => ({
  ...{ id: "r", at: { file: "r.rules", line: 1, column: 1 }, extent: at, when: null, actions },
});
const after = (chatbot: boolean, ...actions: readonly ActionIr[]) => [
  ...roomsAfter(
    ruleOf(...actions),
    { event: "request", when: always, setup: setup(chatbot) },
    taken,
  ),
];

test("a request that is refused makes no room; one that is closed ends the chatbot's", () => {
  expect(after(false, act("refuse"))).toEqual(["none"]);
  expect(after(false, act("close"))).toEqual(["none"]);
  expect(after(true, act("close"))).toEqual(["chatbotEnded"]);
  expect(after(true, act("queue"))).toEqual(["waiting"]);
});

test("where a condition decides, both ends are possible", () => {
  const when = { op: "atom", atom: 0, at } as const;
  expect(after(false, { ...act("queue"), when, otherwise: act("close") })).toEqual([
    "waiting",
    "none",
  ]);
  expect(after(false, { ...act("queue"), when }).sort()).toEqual(["none", "waiting"]);
});

test("a message finds the rooms that its rule asks for, and no chatbot's where none is used", () => {
  expect(roomsAt("message", always, setup(false))).not.toContain("chatbot");
  expect(roomsAt("message", always, setup(true))).toContain("chatbot");
});
