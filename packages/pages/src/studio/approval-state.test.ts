import { expect, test } from "vitest";
import { approvalIn, nextApproval, withApproval, wordingShown } from "./approval-state.ts";

const old = { text: "지금은 상담할 수 없습니다.", state: "approved" } as const;
const wording = { text: "잠시 뒤에 찾아 주세요." };

test("SYS-10: what was approved stays in force until the new wording is", () => {
  const written = nextApproval(old, { do: "write", wording });
  expect(written).toEqual({ ...wording, state: "draft", approved: { text: old.text } });
  expect(wordingShown(written)).toEqual({ text: old.text });
  const asked = nextApproval(written, { do: "request" });
  expect([asked?.state, wordingShown(asked)]).toEqual(["requested", { text: old.text }]);
  const taken = nextApproval(asked, { do: "approve" });
  expect(taken).toEqual({ ...wording, state: "approved" });
  expect(wordingShown(taken)?.text).toBe(wording.text);
});

test("a rejected wording keeps its reason until it is written anew, and the one before stays in force", () => {
  const asked = nextApproval(nextApproval(old, { do: "write", wording }), { do: "request" });
  const rejected = nextApproval(asked, { do: "reject", reason: "광고" });
  expect(rejected).toMatchObject({ ...wording, state: "rejected", reason: "광고" });
  expect(wordingShown(rejected)).toEqual({ text: old.text });
  const again = nextApproval(rejected, { do: "write", wording: { text: "다시" } });
  expect(again).toEqual({ text: "다시", state: "draft", approved: { text: old.text } });
  expect(nextApproval(again, { do: "discard" })).toEqual(old);
});

test("what was never approved gives way to the platform's own wording", () => {
  const first = nextApproval(null, { do: "write", wording });
  expect(wordingShown(first)).toBeNull();
  expect(nextApproval(first, { do: "discard" })).toBeNull();
});

test.each(["approve", "withdraw"] as const)("only what was asked for can be %s", (act) => {
  const first = nextApproval(null, { do: "write", wording });
  expect(nextApproval(first, { do: act })).toBe(first);
  expect(nextApproval(old, { do: act })).toBe(old);
  expect(nextApproval(null, { do: act })).toBeNull();
});

test("settings hold one wording by code, and no trace of one that was taken back", () => {
  const others = { timezone: "Asia/Seoul", systemMessages: { S1: old } };
  const both = withApproval(others, "ST", { ...wording, state: "draft" });
  expect(approvalIn(both, "ST")).toEqual({ ...wording, state: "draft" });
  expect(approvalIn(both, "toString")).toBeNull();
  expect(withApproval(both, "ST", null)).toEqual(others);
});
