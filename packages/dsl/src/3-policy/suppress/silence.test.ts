import { expect, test } from "vitest";
import { expected, foundIn, reported } from "../../testing/found-in.ts";

const allow = (rest: string) => `// annae: allow ${rest}`;
const because = allow("unused-message because 다음 달에 씁니다");
const unused = 'message hello { text "x" }';

test.each([
  `${because}\n${unused}`,
  `${unused} ${because}`,
  `${because}\n// 여름 행사\n/// 인사\n${unused}`,
  `//annae:allow unused-message because 이유\n${unused}`,
  `${because}\r\n${unused}\r\n`,
])("a warning is silent with a written reason: %j", (text) => {
  expect(foundIn(text)).toEqual([]);
});

test("a comment is about one line only", () => {
  const text = `${because}\n${unused}\nmessage «other» { text "x" }`;
  expect(foundIn(text)).toEqual(expected(text, "unused-message"));
});

test("an empty line ends what a comment is about", () => {
  const text = `«${because}»\n\nmessage «hello» { text "x" }`;
  expect(foundIn(text)).toEqual(expected(text, "idle-silence", "unused-message"));
});

test.each(["", " because", " because  "])("without a reason (%j) the warning stays", (reason) => {
  const text = `«${allow(`unused-message${reason}`).trimEnd()}»\nmessage «hello» { text "x" }`;
  expect(foundIn(text)).toEqual(expected(text, "silence-without-reason", "unused-message"));
});

test("an error cannot be silenced", () => {
  const text = `«${allow("unknown-fact because 곧 생깁니다")}»\nwhen «vip» then close`;
  expect(foundIn(text)).toEqual(expected(text, "silenced-error", "unknown-fact"));
});

test("a comment that silences nothing is told, with what was probably meant", () => {
  const text = `«${allow("unused-mesage because 나중")}»\nmessage «hello» { text "x" }`;
  expect(foundIn(text)).toEqual(expected(text, "idle-silence", "unused-message"));
  const [idle] = reported(text, "idle-silence");
  expect(idle?.wording.en.help).toContain("`unused-message`");
  expect(idle?.fix).toMatchObject({ guess: true, edits: [{ text: "unused-message" }] });
});

test("where something is wrong, warnings are not all looked for and comments are left alone", () => {
  const text = `${because}\n${unused}\nwhen «vip» then close`;
  expect(foundIn(text)).toEqual(expected(text, "unknown-fact"));
});

test.each(["// annae: alow unused-message because x", "// annae: quiet"])(
  "%s says nothing",
  (text) => {
    expect(foundIn(`${text}\nwhen chatbot then close`)).toEqual([
      `malformed-silence at 0: ${text}`,
    ]);
  },
);

test("in a text, or after other words, `annae:` has no meaning", () => {
  expect(foundIn('message a { text "// annae: x" }\n// see annae: y\nsend a if chatbot')).toEqual(
    [],
  );
});

test("a comment in the policy that is extended is that policy's business", () => {
  const bases = { base: `policy base\n${because}\n${unused}` };
  expect(foundIn("policy shop extends base", { bases })).toEqual([]);
});
