import { expect, test } from "vitest";
import { readJson } from "./read-json.ts";

const kindOf = (body: string | Uint8Array, maxBytes = 1_000) => {
  const result = readJson(body, maxBytes);
  return result.ok ? "ok" : result.error.kind;
};

test("a body is read from text and from bytes alike", () => {
  const value = { 글: "안녕", n: [1, 2.5, 1e300, null] };
  const text = JSON.stringify(value);
  expect(readJson(text, 1_000)).toEqual({ ok: true, value });
  expect(readJson(new TextEncoder().encode(text), 1_000)).toEqual({ ok: true, value });
});

test("a whole number beyond 2^53 keeps its digits as text", () => {
  expect(readJson('{"serial_number":1689884130894833200,"time":1658911515843}', 1_000)).toEqual({
    ok: true,
    value: { serial_number: "1689884130894833200", time: 1658911515843 },
  });
});

test("what is not a JSON body is refused with its kind, and nothing throws", () => {
  expect(kindOf("")).toBe("empty");
  expect(kindOf(" \n ")).toBe("empty");
  expect(kindOf(new Uint8Array())).toBe("empty");
  expect(kindOf("event=send")).toBe("notJson");
  expect(kindOf('{"event":"send"')).toBe("notJson");
  expect(kindOf(new Uint8Array([0xff, 0xfe, 0x7b]))).toBe("notUtf8");
  expect(kindOf("[".repeat(100_000), 1_000_000)).toBe("notJson");
  expect(kindOf(`${"[".repeat(100_000)}${"]".repeat(100_000)}`, 1_000_000)).toBe("notJson");
});

test("a body over the limit is refused before it is read", () => {
  expect(kindOf("x".repeat(1_001))).toBe("tooLarge");
  expect(kindOf(new Uint8Array(1_001))).toBe("tooLarge");
  expect(kindOf(JSON.stringify("x".repeat(998)))).toBe("ok");
});
