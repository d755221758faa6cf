import { describe, expect, it } from "vitest";
import { requestWith, rosterOf, settingsWith } from "../testing/desk-samples.ts";
import { isDesignated, type Origin } from "./is-designated.ts";

function designated(counselor: object, distribution: object, origin: Partial<Origin> = {}) {
  const [one] = rosterOf(counselor);
  const request = requestWith(origin);
  return one !== undefined && isDesignated(one, settingsWith({ distribution }), request);
}

describe("whom distribution gives a request", () => {
  it("UNA-6: by category, only those whose major category is the request's", () => {
    const by = { by: "category" };
    expect(designated({ categories: [{ major: "배송" }] }, by)).toBe(true);
    expect(designated({ categories: [{ major: "환불" }] }, by)).toBe(false);
    expect(designated({ categories: [{ major: "환불" }, { major: "배송" }] }, by)).toBe(true);
  });

  it("UNA-6: by category, the middle category counts where the designation names one", () => {
    const by = { by: "category" };
    expect(designated({ categories: [{ major: "배송", middle: "배송 지연" }] }, by)).toBe(true);
    expect(designated({ categories: [{ major: "배송", middle: "오배송" }] }, by)).toBe(false);
    const other = { category: { major: "환불", middle: "배송 지연" } };
    expect(designated({ categories: [{ major: "배송", middle: "배송 지연" }] }, by, other)).toBe(
      false,
    );
  });

  it("UNA-6: by category, nobody without categories, and nobody for a request without one", () => {
    expect(designated({}, { by: "category" })).toBe(false);
    const origin = { category: null };
    expect(designated({ categories: [{ major: "배송" }] }, { by: "category" }, origin)).toBe(false);
  });

  it("by channel, only those designated to the request's channel", () => {
    const by = { by: "channel" };
    expect(designated({ channels: ["blue", "red"] }, by)).toBe(true);
    expect(designated({ channels: ["blue"] }, by)).toBe(false);
    expect(designated({}, by)).toBe(false);
  });

  it("by load or by turn, everyone", () => {
    for (const by of ["load", "turn"]) {
      expect(designated({ categories: [{ major: "환불" }], channels: ["blue"] }, { by })).toBe(
        true,
      );
    }
  });

  it("under manual distribution, everyone, whatever it would go by", () => {
    expect(designated({}, { mode: "manual", by: "category" })).toBe(true);
    expect(designated({}, { mode: "manual", by: "channel" })).toBe(true);
  });
});
