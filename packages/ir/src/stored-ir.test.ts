import fc from "fast-check";
import { expect, test } from "vitest";
import { storedIr } from "./stored-ir.ts";
import { anyPolicy } from "./testing/index.ts";

test("an IR of this version is taken as it was stored", () => {
  const [{ ir } = { ir: null }] = fc.sample(anyPolicy, 1);
  const stored: unknown = JSON.parse(JSON.stringify(ir));
  expect(storedIr(stored)).toEqual({ ok: true, ir: stored });
});

test("an IR of another version is refused with what to do", () => {
  expect(storedIr({ version: 1, name: "shop", events: {} })).toEqual({
    ok: false,
    fault: {
      ko: "정책의 IR이 버전 1입니다. 여기서 쓰는 버전은 2이니 정책을 다시 컴파일하세요",
      en: "this IR is of version 1, and version 2 is needed: compile the policy again",
    },
  });
});

test.each([null, undefined, 2, "2", [], {}, { version: "2" }])("%j is no IR", (json) => {
  expect(storedIr(json)).toMatchObject({ ok: false, fault: { en: "this is no IR of a policy" } });
});
