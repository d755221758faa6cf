import { asking } from "@annae/ir/testing";
import { expect, test } from "vitest";
import { isNot } from "../testing/policy-builder.ts";
import { timelessAnswer } from "./timeless-answer.ts";

const [yes, no] = [asking.yes("suspended"), asking.yes("customerBlocked")];
const late = asking.yes("afterHours");
const facts = { suspended: true, customerBlocked: false, afterHours: true };

test.each([
  ["a fact that time does not change", yes, true],
  ["its negation", isNot(yes), false],
  ["a fact that time changes", late, null],
  ["its negation", isNot(late), null],
  ["what has to hold beside one that does not", asking.all(late, no), false],
  ["what has to hold beside one that does", asking.all(late, yes), null],
  ["one of two of which one holds", asking.any(late, yes), true],
  ["one of two of which one does not", asking.any(late, no), null],
  ["nothing", asking.all(), true],
])("%s is settled as far as time does not decide", (_, condition, expected) => {
  expect(timelessAnswer(condition, facts)).toBe(expected);
});
