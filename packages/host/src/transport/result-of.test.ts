import type { SendOutcome } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { resultOf } from "./result-of.ts";

const doc = { ko: "이유", en: "reason" };
const answered = (headers: Record<string, string> = {}) =>
  ({ kind: "answered", status: 200, headers, body: "" }) as const;
const result = (outcome: SendOutcome, headers?: Record<string, string>) =>
  resultOf(answered(headers), () => ({ outcome, code: "-7", doc }));

test("every outcome has its consequence, with the code in the reason", () => {
  const reason = { ko: "이유 (-7)", en: "reason (-7)" };
  expect(result("sent")).toEqual({ kind: "sent" });
  expect(result("gone")).toEqual({ kind: "never", reason });
  expect(result("refused")).toEqual({ kind: "never", reason });
  expect(result("later")).toEqual({ kind: "later", reason });
  expect(result("wait")).toEqual({ kind: "later", reason, after: 1_000, door: true });
  expect(result("operator")).toEqual({ kind: "later", reason, after: 60_000, operator: true });
  expect(result("unknown")).toEqual({ kind: "unknown", reason });
});

test.each([
  ["7", 7_000],
  ["0", 1_000],
  ["-3", 1_000],
  ["soon", 1_000],
  ["99999999", 3_600_000],
])(
  "a platform that asks for %s seconds is left alone for %d ms, an hour at most",
  (header, after) => {
    expect(result("wait", { "retry-after": header })).toMatchObject({ after });
  },
);

test("a date is heard, too", () => {
  const soon = new Date(Date.now() + 30_000).toUTCString();
  const heard = result("later", { "retry-after": soon });
  expect(heard.kind === "later" && heard.after).toBeGreaterThan(20_000);
});

test.each(["CERT_HAS_EXPIRED", "DEPTH_ZERO_SELF_SIGNED_CERT", "UNABLE_TO_VERIFY_LEAF_SIGNATURE"])(
  "%s is somebody's to set right",
  (code) => {
    expect(
      resultOf({ kind: "notSent", code }, () => ({ outcome: "sent", code, doc })),
    ).toMatchObject({ kind: "later", operator: true });
  },
);
