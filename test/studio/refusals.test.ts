import { editOf, type FormEdit } from "@annae/studio";
import { expect, test } from "vitest";
import { openedPolicy } from "./opened.ts";

const standard = openedPolicy("happytalk");

test.each<[FormEdit, RegExp]>([
  [{ edit: "setText", message: "nobody", content: "default", text: "" }, /no message/],
  [{ edit: "setText", message: "busy", content: { case: 3 }, text: "" }, /no such text/],
  [{ edit: "setImage", message: "S1", content: "default", image: "a.png" }, /platform's message/],
  [{ edit: "removeContent", message: "busy", content: "default" }, /default text stays/],
  [{ edit: "addVariant", message: "S2", channel: "web", text: "" }, /platform's message/],
  [{ edit: "addCase", message: "busy", when: "nonsense", text: "" }, /no fact named/],
  [
    { edit: "addCase", message: "busy", when: 'chatbot { text "a" } when chatbot', text: "" },
    /does not fit/,
  ],
  [{ edit: "switchRule", rule: "available", on: false }, /stays on/],
  [{ edit: "setCondition", of: { rule: "available" }, condition: "chatbot" }, /asks nothing/],
  [{ edit: "setCondition", of: { rule: "nobody" }, condition: null }, /no rule/],
  [{ edit: "setCondition", of: { rule: "offHours", step: 9 }, condition: null }, /no rule/],
  [{ edit: "setCondition", of: { rule: "offHours", step: 1 }, condition: null }, /else/],
  [
    { edit: "setCondition", of: { message: "offHours", case: 0 }, condition: null },
    /has a condition/,
  ],
  [{ edit: "setCondition", of: { rule: "offHours" }, condition: "yes and" }, /./],
  [{ edit: "setCondition", of: { rule: "offHours" }, condition: "room is open" }, /open/],
  [{ edit: "switchMessage", message: "ST", on: false }, /no rule sends/],
  [{ edit: "moveRule", rule: "blocked", by: -1 }, /nowhere/],
  [{ edit: "moveRule", rule: "overLimit", by: 1 }, /stays last/],
  [
    {
      edit: "addRule",
      event: "request",
      label: "a b",
      when: null,
      steps: [{ action: "close" }],
      before: null,
    },
    /can't be a name/,
  ],
  [
    {
      edit: "addRule",
      event: "request",
      label: "offHours",
      when: null,
      steps: [{ action: "close" }],
      before: null,
    },
    /taken/,
  ],
  [
    {
      edit: "addRule",
      event: "request",
      label: "x",
      when: "member",
      steps: [{ action: "close" }],
      before: null,
    },
    /no fact named/,
  ],
  [
    { edit: "addRule", event: "request", label: "x", when: null, steps: [], before: null },
    /at least one/,
  ],
  [{ edit: "addMessage", name: "busy", title: "", like: null, text: "" }, /taken/],
  [{ edit: "renameMessage", message: "waitingReminder", to: "busy" }, /busy/],
  [{ edit: "renameMessage", message: "waitingReminder", to: "send" }, /can't be a name/],
  [{ edit: "removeMessage", message: "busy" }, /still needed.*happytalk.rules:\d+/],
  [{ edit: "removeRule", rule: "nobody" }, /no rule/],
  [{ edit: "addProperty", property: "never send nobody" }, /no sentence/],
  [{ edit: "addProperty", property: "never close\nnever end" }, /no sentence/],
  [{ edit: "removeProperty", at: 99 }, /no such sentence/],
])("%j is refused with what to do instead", (edit, why) => {
  const refused = editOf(standard, edit);
  expect("why" in refused && refused.why.en).toMatch(why);
  expect("why" in refused && refused.why.ko).toMatch(/[가-힣]/);
});

test("what another policy has is refused with its name", () => {
  const text = openedPolicy("bookstore");
  const why = (edit: FormEdit) => {
    const refused = editOf(text, edit);
    return "why" in refused ? refused.why.en : "";
  };
  expect(why({ edit: "moveRule", rule: "mealTime", by: 1 })).toMatch(/`happytalk`/);
  expect(why({ edit: "renameMessage", message: "title", to: "heading" })).toMatch(/`happytalk`/);
  expect(why({ edit: "removeProperty", at: 0 })).toMatch(/`happytalk`/);
  const property = "never send greeting twice within 1h";
  expect(why({ edit: "setProperty", at: 0, property })).toMatch(/only times, events/);
  expect(why({ edit: "addProperty", property: `override ${property}` })).toMatch(/about the same/);
  const two = "override never send offHours when not afterHours and chatbot";
  expect(why({ edit: "addProperty", property: two })).toBe("");
  expect(why({ edit: "addProperty", property: "override never send nobody" })).toMatch(/sentence/);
  expect(why({ edit: "removeRule", rule: "mealTime" })).toMatch(/`happytalk`.*switch it off/);
  expect(why({ edit: "removeMessage", message: "title" })).toMatch(/`happytalk`.*switch it off/);
});
