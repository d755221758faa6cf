import { expect } from "vitest";
import type { Arrived } from "./stand-in-platform.ts";

/** What a customer is to get for one consultation that is given at once. */
export const greeted = ["안녕하세요. 상담사 김해피입니다.", "주문 번호를 알려 주세요."];

/** The texts that reached the customer, each key once. */
export function textsFor(arrived: readonly Arrived[], customer: string): readonly string[] {
  return firstOf(arrived, customer).map(({ text }) => text);
}

/** Expects that keys that came again came again at once: nothing overtook them. */
export function expectInOrder(arrived: readonly Arrived[]): void {
  for (const customer of new Set(arrived.map((one) => one.customer))) {
    const own = arrived.filter((one) => one.customer === customer);
    const once = own.filter(({ key }, at) => own[at - 1]?.key !== key);
    expect(once).toEqual(firstOf(arrived, customer));
  }
}

function firstOf(arrived: readonly Arrived[], customer: string): readonly Arrived[] {
  const own = arrived.filter((one) => one.customer === customer);
  return own.filter(({ key }, at) => own.findIndex((one) => one.key === key) === at);
}
