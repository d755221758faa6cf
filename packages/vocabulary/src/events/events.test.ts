import { expect, test } from "vitest";
import { eventNames, events, eventTold, toldName } from "./index.ts";

const all = eventNames.map((name) => ({ key: name, ...events[name] }));

test("every event is documented, and told of in a conversation, in Korean and English", () => {
  for (const { name, doc, line } of all) {
    for (const { ko, en } of [doc, line({}), line({ counselor: "kim", by: "customer" })]) {
      expect(ko, name).toMatch(/\p{Script=Hangul}/u);
      expect(en, name).toMatch(/[a-z]/);
    }
  }
});

test("what an event is called in a test leads back to it", () => {
  for (const name of eventNames) expect(eventTold(toldName(name))).toBe(name);
  expect([toldName("assign"), eventTold("accept"), eventTold("assign")]).toEqual([
    "accept",
    "assign",
    undefined,
  ]);
});

test("a field that may be missing beside another names one of the same event", () => {
  for (const { fields } of all) {
    for (const { emptyWith } of Object.values(fields)) {
      if (emptyWith !== undefined) expect(fields).toHaveProperty(emptyWith);
    }
  }
});
