import { expect, test } from "vitest";
import { compileText } from "../../compile-text.ts";
import { expected, foundIn } from "../../testing/found-in.ts";
import { testInstallation } from "../../testing/test-installation.ts";

const sent = (name: string, rest: string) => `message ${name} ${rest}\non assign { send ${name} }`;
const message = (name: string, rest: string) =>
  compileText(sent(name, rest), testInstallation).ir?.messages[name];

test.each([
  ["greeting", '{ text "x" }', "greeting"],
  ["hello", '{ text "x" }', "notice"],
  ["hello", 'like busy { text "x" }', "busy"],
  ["greeting", 'like title { text "x" }', "title"],
])("a message %s %s is of the kind %s", (name, rest, kind) => {
  expect(message(name, rest)?.kind).toBe(kind);
});

test("a variant has from the main content what it does not give itself", () => {
  const built = message(
    "hello",
    '{ text "main" button "FAQ" -> "https://a.b" on alpha { text "alpha" } on beta { button "B" } }',
  );
  expect(built?.variants).toEqual({
    alpha: { text: ["alpha"], image: null, buttons: [{ label: "FAQ", url: "https://a.b" }] },
    beta: { text: ["main"], image: null, buttons: [{ label: "B", keyword: "B" }] },
  });
});

test("a kind with an opening brings it, with its holes", () => {
  const built = message("mealTime", '{ text "곧 뵙겠습니다" }');
  expect(built?.opening?.fact).toBe("commonMeal");
  expect(built?.opening?.yes).toContainEqual({ fact: "mealEnd", type: { kind: "time" } });
  expect(built?.opening?.no).toHaveLength(1);
});

test("the title is kept", () => {
  expect(message("hello", '"인사" { text "x" }')?.title).toBe("인사");
});

test.each([
  [sent("hello", 'like «greetin» { text "x" }'), "unknown-kind"],
  [sent("hello", '{ text "x" on «betta» { text "y" } }'), "unknown-channel"],
  [sent("hello", '{ text "x" on beta { text "y" } on «beta» { text "z" } }'), "duplicate-name"],
  [sent("hello", '{ text "x" text «"y"» }'), "repeated-part"],
  [sent("hello", '{ text "x" on beta { text "y" text «"z"» } }'), "repeated-part"],
])("%s is refused", (text, code) => {
  expect(foundIn(text)).toEqual(expected(text, code));
});
