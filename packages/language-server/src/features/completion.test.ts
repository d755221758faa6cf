import { expect, test } from "vitest";
import { edited, opened } from "../testing/opened.ts";
import { itemsAt } from "./completion.ts";

/** What the text is after the item of that label is taken; undefined where it is not offered. */
function taken(marked: string, label: string): string | undefined {
  const { session, view, offset } = opened({ "shop.rules": marked }, { locale: "ko" });
  const edit = itemsAt(session, view, offset).find((item) => item.label === label)?.textEdit;
  if (edit === undefined || !("range" in edit)) return undefined;
  return edited(marked.replace("|", ""), [edit]);
}

test("what is written already is replaced, and nothing else", () => {
  expect(taken("when cha| then close\n", "chatbot")).toBe("when chatbot then close\n");
});

test("a Korean word leads to what is described with it, and the editor does not filter it away", () => {
  expect(taken("when 챗봇|", "chatbot")).toBe("when chatbot");
  const { session, view, offset } = opened({ "shop.rules": "when 챗봇|" });
  const item = itemsAt(session, view, offset).find(({ label }) => label === "chatbot");
  expect(item?.filterText).toBe("챗봇");
});

test("what is offered first is sorted first", () => {
  const { session, view, offset } = opened({ "shop.rules": "when |" });
  const keys = itemsAt(session, view, offset).map(({ sortText = "" }) => sortText);
  expect(keys).toEqual(keys.toSorted());
  expect(new Set(keys).size).toBe(keys.length);
});
