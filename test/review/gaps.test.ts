import { policyFromIr } from "@annae/ir";
import { findGaps } from "@annae/review";
import { playTests } from "@annae/runtime";
import { expect, test } from "vitest";
import { compiled, means, shop } from "./shop.ts";

const channels = [...means.installation.channels.values()];

function gapsOf(text: string) {
  const { ir, tests } = compiled(text);
  return findGaps(ir, tests, means);
}

test("without tests every class of situations is a gap, the largest first", () => {
  const { gaps, visited, cut } = gapsOf(shop);
  expect({ visited, cut }).toEqual({ visited: 0, cut: [] });
  const shares = gaps.map(({ share }) => share);
  expect(shares).toEqual(shares.toSorted((one, other) => other - one));
  const requests = gaps.filter(({ event }) => event === "request");
  expect(requests.map(({ done }) => done.map(({ steps }) => steps.join()).join()).sort()).toEqual([
    "assign",
    "refuse",
    "send away,close",
    "send away,queue",
  ]);
});

test("each test that is offered passes as it is pasted, and closes its gap", () => {
  const { gaps } = gapsOf(shop);
  const texts = gaps.flatMap((gap) => gap.test ?? []);
  expect(texts).toHaveLength(gaps.length);
  const whole = `${shop}${texts.join("")}`;
  const { ir, tests } = compiled(whole);
  const { results } = playTests(tests, policyFromIr(ir), channels);
  expect(results.filter(({ passed }) => !passed)).toEqual([]);
  expect(gapsOf(whole)).toMatchObject({ gaps: [], visited: gaps.length });
});
