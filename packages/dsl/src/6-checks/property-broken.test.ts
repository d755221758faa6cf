import { expect, test } from "vitest";
import { expected, foundIn, reported } from "../testing/found-in.ts";

const messages = 'message hello { text "x" }\nmessage late { text "y" }\n';

test.each([
  "«never send hello when afterHours»\non enter { send hello\n when chatbot then send late }",
  "«never send something but late»\non enter { when chatbot then send hello\n send late }",
  "«never (close or queue) on enter»\non enter { when chatbot then close }\non assign { send hello; send late }",
  "«always send hello on enter»\non enter { when chatbot then send hello\n send late }",
  "«always (send late or lockInput) on enter when afterHours»\non enter { when chatbot then send late\n send hello }",
  "«never tell counselor late on enter»\non enter { send hello; tell counselor late }",
  "«always send hello on tick»\non enter { send hello; send late }",
])("a property that an event can break is told: %s", (text) => {
  expect(foundIn(messages + text)).toEqual(expected(messages + text, "property-broken"));
});

test.each([
  "never send hello when afterHours\non enter { when not afterHours then send hello\n send late }",
  "never send hello on tick\non enter { send hello; send late }",
  "never send late\nnever tell counselor hello\non enter { send hello; tell counselor late }",
  "always (send hello or send late) on enter\non enter { send hello if chatbot else send late }",
  "always send hello on enter when chatbot and afterHours\non enter { when chatbot then send hello\n send late }",
  "never send hello when openConsultations < 0\non enter { send hello; send late }",
])("a property that no event can break is fine: %s", (text) => {
  expect(foundIn(messages + text)).toEqual([]);
});

test("the help shows a case, and what is done there", () => {
  const text =
    "never send hello when afterHours\non enter { when chatbot then send hello; send late }";
  const help = reported(messages + text, "property-broken")[0]?.wording.en.help;
  expect(help).toContain("`chatbot is yes`");
  expect(help).toContain("at `enter` (`send hello` at policy.rules:4)");
});

const base = `policy base
message hello { text "x" }
on enter { when not afterHours then send hello }
never send hello when afterHours`;

test("a policy cannot weaken what its base forbids, unless it overrides it", () => {
  const shop =
    "policy shop extends base\non enter { when afterHours and chatbot then send hello }\n";
  const codes = (text: string) =>
    foundIn(text, { bases: { base } }).map((one) => one.split(" ")[0]);
  expect(codes(shop)).toEqual(["property-broken"]);
  expect(codes(`${shop}never send hello when chatbot and not chatbot`)).toEqual([
    "property-broken",
  ]);
  expect(codes(`${shop}override never send hello when suspended and afterHours`)).toEqual([
    "property-broken",
  ]);
  expect(codes(`${shop}override never send hello on tick`)).toEqual([]);
});

const nothingButLate = `policy base\n${messages}on enter { send hello; send late }
never send something but (hello, late)\nnever send something but late on tick`;

test("an override of no property names the one that was probably meant", () => {
  const text = "policy shop extends base\n«override never send something but hello»";
  const [found] = reported(text, "nothing-to-override", { bases: { base: nothingButLate } });
  expect(found?.wording.en.help).toContain("never send something but late");
});

test("an override of no property is refused, and so are names that nobody knows", () => {
  const text = "policy shop extends base\n«override never lockInput»";
  expect(foundIn(text, { bases: { base } })).toEqual(expected(text, "nothing-to-override"));
  const unknown =
    "never send «helo»\nnever «explode»\nnever close on «entry»\non enter { lockInput }";
  expect(foundIn(unknown)).toEqual(
    expected(unknown, "unknown-message", "unknown-action", "unknown-event"),
  );
});
