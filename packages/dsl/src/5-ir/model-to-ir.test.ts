import { expect, test } from "vitest";
import { compileText } from "../compile-text.ts";
import { testInstallation } from "../testing/test-installation.ts";

const irOf = (text: string) => compileText(text, testInstallation, { path: "가게.rules" }).ir;

test("an event reads the facts of all its conditions, sorted and once", () => {
  const ir = irOf(`setting zone: number
message hello { text "[counselor_name]" }
on assign {
  when titleOn and zone > 1 then send hello if busyOn else lockInput if chatbot
  when zone > 2 and room in (waiting) then lockInput
}`);
  expect(ir?.events.assign?.reads).toEqual(["busyOn", "chatbot", "room", "titleOn", "zone"]);
});

test("blocks keep their mode and order, and events come in the order of a conversation", () => {
  const ir = irOf(`on message { lockInput }
on request first { when chatbot then queue
 otherwise assign }
on request { skipChatbot }`);
  expect(Object.keys(ir?.events ?? {})).toEqual(["request", "message"]);
  expect(ir?.events.request?.blocks.map(({ mode }) => mode)).toEqual(["first", "all"]);
});

test("`otherwise` is a rule that always holds", () => {
  const ir = irOf("on request first { when chatbot then queue\n otherwise assign }");
  expect(ir?.events.request?.blocks[0]?.rules[1]?.when).toBeNull();
});

test("a rule has the place of its label in the file it is written in", () => {
  const ir = irOf("on enter {\n  첫째: lockInput\n  lockInput\n}");
  const rules = ir?.events.enter?.blocks[0]?.rules;
  expect(rules?.map(({ at }) => at)).toEqual([
    { file: "가게.rules", line: 2, column: 3 },
    { file: "가게.rules", line: 3, column: 3 },
  ]);
});

test("the same text gives the same IR", () => {
  const text = 'message a { text "x" on beta { text "y" } }\nsend a if chatbot';
  expect(JSON.stringify(irOf(text))).toBe(JSON.stringify(irOf(text)));
});
