import { expect, test } from "vitest";
import { compileText } from "../../compile-text.ts";
import { expected, foundIn, reported } from "../../testing/found-in.ts";
import { testInstallation } from "../../testing/test-installation.ts";

const policy = (text: string) => `setting shop: text = "가게"
fact vip: yes/no
fact score: number
message hello { text "${text}" }
on assign { send hello }`;

const template = (text: string) =>
  compileText(policy(text), testInstallation).ir?.messages.hello?.content.text;

test.each([
  ["[counselor_name]", "counselorName", "text"],
  ["[category_name]", "categoryMajor", "text"],
  ["[division_name]", "categoryMiddle", "text"],
  ["[counsel_count]", "waitingAhead", "number"],
  ["[waitingAhead]", "waitingAhead", "number"],
  ["[mealEnd]", "mealEnd", "time"],
  ["[shop]", "shop", "text"],
  ["[score]", "score", "number"],
])("%s is filled with the fact %s", (written, fact, kind) => {
  const [hole] = template(written) ?? [];
  expect(hole).toMatchObject({ fact, type: { kind } });
  const at = typeof hole === "object" && "at" in hole ? hole.at : undefined;
  expect(at && policy(written).slice(...at)).toBe(written);
});

test.each([
  ["«[counselor_nam]»", "unknown-placeholder"],
  ["«[nobody]» and again [nobody]", "unknown-placeholder"],
  ["«[vip]»", "yes-no-placeholder"],
])("%s cannot be filled", (written, code) => {
  expect(foundIn(policy(written))).toEqual(expected(policy(written), code));
});

test("a misspelled placeholder comes with the near one, and the fix leaves the brackets", () => {
  const [diagnostic] = reported(policy("[counselor_nam]"), "unknown-placeholder");
  expect(diagnostic?.wording.ko.help).toBe("혹시 `[counselor_name]`인가요?");
  const [edit] = diagnostic?.fix?.edits ?? [];
  expect(edit?.text).toBe("counselor_name");
  expect(edit?.span.source.text.slice(edit.span.start, edit.span.end)).toBe("counselor_nam");
});

test("a placeholder in a block of several lines is underlined itself", () => {
  const text =
    'message a {\n  text """\n    줄 하나\n    «[nobody]»\n    """\n}\non enter { send a }';
  expect(foundIn(text)).toEqual(expected(text, "unknown-placeholder"));
});

test("a platform message is filled with the company's name and nothing else", () => {
  const good = 'system S1 { text "#{위탁사명} [공지] 쉽니다" }';
  const { ir } = compileText(good, testInstallation);
  expect(ir?.systemTexts.S1?.text).toEqual([{ companyName: true }, " [공지] 쉽니다"]);
  const bad = 'system S1 { text "«[counselor_name]» 쉽니다" }';
  expect(foundIn(bad)).toEqual(expected(bad, "placeholder-in-system-text"));
});
