import { expect, test } from "vitest";
import { compileText } from "../../compile-text.ts";
import { expected, foundIn, reported } from "../../testing/found-in.ts";
import { testInstallation } from "../../testing/test-installation.ts";

const base =
  'policy base\nmessage hello { text "base" }\nsetting limit: number = 1\nwhen chatbot then send hello';
const shop = (more: string) => `policy shop extends base\n${more}`;
const compiled = (more: string) => compileText(shop(more), testInstallation, { bases: { base } });

test("a policy has what its base declares", () => {
  const { ir } = compiled("");
  expect(ir?.name).toBe("shop");
  expect(Object.keys(ir?.messages ?? {})).toEqual(["hello"]);
  expect(ir?.events.request?.blocks).toHaveLength(1);
});

test("an override takes the place of the base's declaration", () => {
  const { ir } = compiled(
    'override message hello { text "shop" }\noverride setting limit: number = 2',
  );
  expect(ir?.messages.hello?.content.text).toEqual(["shop"]);
  expect(ir?.messages.hello?.at.file).toBe("policy.rules");
  expect(ir?.settings.limit?.default).toBe(2);
});

test("an override may change what an imported file declares", () => {
  const text =
    'import "m.rules"\noverride message hello { text "mine" }\nwhen chatbot then send hello';
  const imports = { "m.rules": 'message hello { text "imported" }' };
  const { ir } = compileText(text, testInstallation, { imports });
  expect(ir?.messages.hello?.content.text).toEqual(["mine"]);
});

test("declaring what the base has needs `override`, which the fix writes", () => {
  const text = shop('message «hello» { text "shop" }');
  expect(foundIn(text, { bases: { base } })).toEqual(expected(text, "needs-override"));
  const [edit] = reported(text, "needs-override", { bases: { base } })[0]?.fix?.edits ?? [];
  expect(edit?.text).toBe("override ");
  expect(edit?.span.source.text.slice(edit.span.start)).toMatch(/^message hello/);
});

test.each([
  'message a { text "x" }\nmessage «a» { text "y" }\nwhen yes then send a',
  "setting a: number\nsetting «a»: number",
  'system S1 { text "x" }\nsystem «S1» { text "y" }',
])("a name is given once: %s", (text) => {
  expect(foundIn(text)).toEqual(expected(text, "duplicate-name"));
});

test("the second of two names tells where the first is", () => {
  const text = 'message a { text "x" }\nmessage a { text "y" }';
  expect(reported(text, "duplicate-name")[0]?.wording.en.help).toMatch(/policy\.rules:1/);
});

test("two overrides of one thing are one too many", () => {
  const text = shop('override message hello { text "1" }\noverride message «hello» { text "2" }');
  expect(foundIn(text, { bases: { base } })).toEqual(expected(text, "duplicate-name"));
});

test.each([
  'override message «helo» { text "x" }',
  "override setting «limt»: number",
  'override system «S1» { text "x" }',
])("an override of nothing is refused: %s", (more) => {
  expect(foundIn(shop(more), { bases: { base } })).toEqual(
    expected(shop(more), "nothing-to-override"),
  );
});

test("an override of nothing suggests what is near", () => {
  const text = shop('override message helo { text "x" }');
  const [diagnostic] = reported(text, "nothing-to-override", { bases: { base } });
  expect(diagnostic?.wording.en.help).toBe("did you mean `hello`?");
});

test("a fact of the base has no override: it is what the chat server supplies", () => {
  const bases = { base: "policy base\nfact vip: yes/no" };
  const text = shop("fact «vip»: yes/no");
  expect(foundIn(text, { bases })).toEqual(expected(text, "duplicate-name"));
});
