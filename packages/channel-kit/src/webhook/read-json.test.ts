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

test("a byte order mark in front says nothing", () => {
  expect(readJson('\ufeff{"a":1}', 1_000)).toEqual({ ok: true, value: { a: 1 } });
  expect(readJson(new TextEncoder().encode('\ufeff{"a":1}'), 1_000)).toMatchObject({ ok: true });
});

test("a whole number beyond 2^53 keeps its digits as text", () => {
  expect(readJson('{"serial_number":1689884130894833200,"time":1658911515843}', 1_000)).toEqual({
    ok: true,
    value: { serial_number: "1689884130894833200", time: 1658911515843 },
  });
});

test("digits inside texts, fractions and numbers that fit stay as they are", () => {
  for (const text of [
    '"1689884130894833200"',
    "9007199254740991",
    "-9007199254740991",
    "0.5",
    "1e300",
  ]) {
    expect(readJson(text, 1_000)).toEqual({ ok: true, value: JSON.parse(text) });
  }
  const names = { "1689884130894833200": "1:2", 'a":1689884130894833200': "\\" };
  expect(readJson(JSON.stringify(names), 1_000)).toEqual({ ok: true, value: names });
});

test("a byte order mark is no part of the body", () => {
  const text = '\uFEFF{"event":"open"}';
  expect(readJson(text, 1_000)).toEqual({ ok: true, value: { event: "open" } });
  expect(readJson(new TextEncoder().encode(text), 1_000)).toMatchObject({ ok: true });
});

test("W7: a body has at most 64 levels", () => {
  const nested = (levels: number) => `${"[".repeat(levels)}${"]".repeat(levels)}`;
  expect([kindOf(nested(64)), kindOf(nested(65)), kindOf(nested(100_000), 1_000_000)]).toEqual([
    "ok",
    "tooDeep",
    "tooDeep",
  ]);
  expect(kindOf(`${'{"a":'.repeat(100)}1${"}".repeat(100)}`)).toBe("tooDeep");
});

test("W7: a name that an object has twice is refused, wherever it stands", () => {
  for (const text of [
    '{"user":"a","user":"b"}',
    '{"user":"a","user":"a"}',
    '[{"x":{"a":1,"b":2,"a":3}}]',
    '{"user":1,"\\u0075ser":2}',
    '{"__proto__":1,"__proto__":2}',
  ]) {
    expect(kindOf(text), text).toBe("doubledName");
  }
  expect(kindOf('{"a":{"a":1},"b":":\\":"}')).toBe("ok");
});

test("W7: a body cannot reach into what all objects share", () => {
  const result = readJson('{"__proto__":{"x":1}}', 1_000);
  expect(result.ok && Object.keys(Object(result.value))).toEqual(["__proto__"]);
  expect(({} as { x?: number }).x).toBeUndefined();
});

test("what is not a JSON body is refused with its kind, and nothing throws", () => {
  expect(kindOf("")).toBe("empty");
  expect(kindOf(" \n ")).toBe("empty");
  expect(kindOf(new Uint8Array())).toBe("empty");
  expect(kindOf("event=send")).toBe("notJson");
  expect(kindOf('{"event":"send"')).toBe("notJson");
  expect(kindOf(new Uint8Array([0xff, 0xfe, 0x7b]))).toBe("notUtf8");
  expect(kindOf("[".repeat(100_000), 1_000_000)).toBe("notJson");
  expect(kindOf("1e1689884130894833200000")).toBe("ok");
  expect(kindOf("01689884130894833200")).toBe("notJson");
  expect(kindOf("--1689884130894833200")).toBe("notJson");
});

test("W6: a body over the limit is refused before it is read", () => {
  expect(kindOf("x".repeat(1_001))).toBe("tooLarge");
  expect(kindOf(new Uint8Array(1_001))).toBe("tooLarge");
  expect(kindOf(JSON.stringify("x".repeat(998)))).toBe("ok");
});
