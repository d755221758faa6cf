import type { TestCase } from "@annae/ir";
import { compileText } from "../compile-text.ts";
import { testInstallation } from "./test-installation.ts";

/** A policy in which most things that tests speak of exist once, for tests to be written behind it. */
export const testedPolicy = `policy shop

setting vipOnly: yes/no = no "VIP만"
setting patience: duration = 5m "기다리는 시간"
setting greetingStyle: one of (plain, warm) = warm "인사하는 법"
fact vip: yes/no = no "VIP 고객"
fact orders: number = 0 "주문 수"

message hello { text "안녕하세요." }
message offHours { text "지금은 쉬는 시간입니다." }

on enter { send hello }

on request first {
  offHours:  when afterHours then send offHours; queue
  vipOnly:   when vipOnly and !vip and orders < 1 and greetingStyle is warm and patience > 0m
             then send offHours; refuse
  available: otherwise assign
}
`;

/** The text of a test with these lines. */
export function testOf(lines: string, on = "alpha"): string {
  return `${testedPolicy}
test "시험" on ${on} {
${lines}
}
`;
}

/** The tests of the policy's text, compiled. */
export function testsIn(text: string): readonly TestCase[] {
  return compileText(text, testInstallation).tests;
}

/** The scenario of the only test with these lines. */
export function scenarioOf(lines: string, on = "alpha"): TestCase["scenario"] {
  return testsIn(testOf(lines, on))[0]?.scenario ?? {};
}
