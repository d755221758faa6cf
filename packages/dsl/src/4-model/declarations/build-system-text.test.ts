import { expect, test } from "vitest";
import { compileText } from "../../compile-text.ts";
import { expected, foundIn } from "../../testing/found-in.ts";
import { testInstallation } from "../../testing/test-installation.ts";

test("a platform message has text and buttons", () => {
  const { ir } = compileText(
    'system S1 "부재" { text "쉽니다" button "FAQ" -> "https://a.b" }',
    testInstallation,
  );
  expect(ir?.systemTexts.S1).toEqual({
    code: "S1",
    at: { file: "policy.rules", line: 1, column: 8 },
    text: ["쉽니다"],
    buttons: [{ label: "FAQ", url: "https://a.b" }],
  });
});

test.each([
  ['system «S9» { text "x" }', "unknown-system-code"],
  ['system S1 { text "x" image «"a.png"» }', "image-in-system-text"],
  ['system S1 { text "x" text «"y"» }', "repeated-part"],
])("`%s` is refused", (text, code) => {
  expect(foundIn(text)).toEqual(expected(text, code));
});
