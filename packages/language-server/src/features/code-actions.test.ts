import { expect, test } from "vitest";
import { edited, opened } from "../testing/opened.ts";
import { actionsAt } from "./code-actions.ts";

/** What the file is after each action that is offered at the cursor, by the action's title. */
function offered(marked: string, only?: readonly string[]) {
  const { session, view, position, uri } = opened({ "shop.rules": marked });
  const here = { start: position, end: position };
  const text = marked.replace("|", "");
  return Object.fromEntries(
    actionsAt(session, view, here, only).map(({ title, edit }) => [
      title,
      edited(text, edit?.changes?.[uri] ?? []),
    ]),
  );
}

test("a mistake is mended with one key", () => {
  const found = offered("when chatbot && aft|erHours then close\n");
  expect(Object.values(found)).toContain("when chatbot and afterHours then close\n");
});

test("a guess is offered, too, but nothing is preferred that its author has to confirm", () => {
  const { session, view, position } = opened({ "shop.rules": "when chatb|ott then close\n" });
  const [action] = actionsAt(session, view, { start: position, end: position }, ["quickfix"]);
  expect(action).toMatchObject({ isPreferred: false });
});

test("everything that can mean nothing else is mended at once", () => {
  const found = offered(
    "when chatbot && afterHours then close\nwhen chatbot == yes then qu|eue\n",
    ["source.fixAll"],
  );
  expect(Object.values(found)).toEqual([
    "when chatbot and afterHours then close\nwhen chatbot is yes then queue\n",
  ]);
});

test("a warning is silenced by a comment that asks for a reason", () => {
  const found = offered('message he|llo { text "안녕" }\n');
  expect(found).toMatchObject({
    "Silence this warning with a reason: unused-message":
      '// annae: allow unused-message because write the reason here\nmessage hello { text "안녕" }\n',
  });
});

test("where nothing is wrong nothing is offered", () => {
  expect(offered("when chat|bot then close\n", ["quickfix"])).toEqual({});
});
