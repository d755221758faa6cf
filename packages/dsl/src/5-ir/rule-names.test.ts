import { expect, test } from "vitest";
import { compileText } from "../compile-text.ts";
import { testInstallation } from "../testing/test-installation.ts";

const hello = "when chatbot then lockInput";
const other = "when titleOn then lockInput if busyOn else skipChatbot";

function idsOf(...rules: readonly string[]): readonly string[] {
  const { ir } = compileText(`on assign {\n${rules.join("\n")}\n}`, testInstallation);
  return ir?.events.assign?.blocks.flatMap((block) => block.rules.map(({ id }) => id)) ?? [];
}

test("a rule without a label keeps its name whatever stands around it, and however it is spaced", () => {
  const [name] = idsOf(hello);
  expect(name).toMatch(/^assign#[0-9a-z]+$/);
  expect(idsOf(other, "x: lockInput", "when  chatbot\n  then lockInput").at(-1)).toBe(name);
});

test("rules that mean different things have different names", () => {
  const ids = idsOf(
    hello,
    other,
    "when !chatbot then lockInput",
    "lockInput",
    "lockInput; skipChatbot",
  );
  expect(new Set(ids).size).toBe(5);
});

test("a further rule of the same meaning is numbered", () => {
  const [first, second, third] = idsOf(hello, hello, hello);
  expect([second, third]).toEqual([`${first}-2`, `${first}-3`]);
});

test("a label is the rule's name", () => {
  expect(idsOf(`greet: ${hello}`)).toEqual(["greet"]);
});
