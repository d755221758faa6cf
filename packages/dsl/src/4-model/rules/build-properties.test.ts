import { printProperty } from "@annae/ir";
import { expect, test } from "vitest";
import { compileText } from "../../compile-text.ts";
import { testInstallation } from "../../testing/test-installation.ts";

const messages = 'message a { text "x" }\nmessage b { text "y" }\non enter { send a; send b }\n';

test.each([
  "never close",
  "never send S1 on tick",
  "never send (a, b) on assign, tick when chatbot and !afterHours",
  "never send something but a on message",
  "never send something but (a, b) on message",
  "always (send a or lockInput) on enter",
  "always send something on enter when room in (none, chatbot)",
])("`%s` means what it says: printed, it is the same", (text) => {
  const { ir } = compileText(messages + text, testInstallation);
  const [property] = ir?.properties ?? [];
  expect(property && printProperty(property, ir?.atoms ?? [])).toBe(text);
  expect(property?.at).toMatchObject({ line: 4, column: 1 });
});

test("the facts of properties are among the facts of the policy", () => {
  const { ir } = compileText(`${messages}never close when afterHours`, testInstallation);
  expect(Object.keys(ir?.facts ?? {})).toContain("afterHours");
});
