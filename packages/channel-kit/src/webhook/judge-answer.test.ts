import { expect, test } from "vitest";
import { judgeAnswer } from "./judge-answer.ts";

const form = {
  answers: [{ code: "1", outcome: "gone", doc: { ko: "없음", en: "gone" }, source: "x" }],
  codeOf: (answer: ReadonlyMap<string, unknown>) =>
    answer.has("code") ? String(answer.get("code")) : undefined,
} as const;
const judged = (status: number, body: string) => judgeAnswer(status, body, form).outcome;

test.each([
  [429, "wait"],
  [408, "later"],
  [500, "later"],
  [503, "later"],
  [302, "operator"],
  [401, "operator"],
  [403, "operator"],
  [400, "refused"],
  [404, "refused"],
  [101, "unknown"],
])("status %d is %s, whatever the body says", (status, outcome) => {
  expect(judged(status, '{"code":1}')).toBe(outcome);
  expect(judgeAnswer(status, "", form).code).toBe(`HTTP ${status}`);
});

test("success is judged by the code in the body", () => {
  expect(judged(200, '{"code":1}')).toBe("gone");
  expect(judged(201, '{"code":"1"}')).toBe("gone");
});

test("an x of the table is any digit, and the code comes through as it was given", () => {
  const rows = [{ ...form.answers[0], code: "8xx" }];
  const codes = ["812", "8xx", "81", "8123", "81a", "712"].map((code) => {
    const { code: told, outcome } = judgeAnswer(200, JSON.stringify({ code }), {
      ...form,
      answers: rows,
    });
    return `${told} ${outcome}`;
  });
  expect(codes.filter((one) => one.endsWith("gone"))).toEqual(["812 gone", "8xx gone"]);
});

test("a code that is in no table is a refusal, and comes through only where it looks like one", () => {
  expect(judgeAnswer(200, '{"code":-7}', form)).toMatchObject({ code: "-7", outcome: "refused" });
  const secret = judgeAnswer(200, '{"code":"Authorization: ct_abc"}', form);
  expect(secret).toMatchObject({ code: "?", outcome: "refused" });
});

test.each(["", "<html>", "[]", "{}", '{"code":1,"code":2}', "x".repeat(70_000)])(
  "success that says nothing leaves open whether it was taken",
  (body) => {
    expect(judged(200, body)).toBe("unknown");
  },
);
