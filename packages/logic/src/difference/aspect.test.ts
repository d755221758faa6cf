import type { BlockIr, Decision, Step } from "@annae/ir";
import { expect, test } from "vitest";
import { aspectsOf, changesBetween, isUnlimited, situationLabels, stepKey } from "./aspect.ts";

const send = (message: string): Step => ({ do: "send", message, limit: null });
const once = (message: string): Step => ({ do: "send", message, limit: { once: true } });
const effect = (action: string): Step => ({ do: "effect", action });

function aspects(
  steps: readonly Step[],
  fired: readonly string[] = [],
  labels: readonly string[] = [],
) {
  const intents = steps.map((step) => ({ ...step, rule: "r" }));
  const decision: Decision = { intents, fired: [...fired] };
  return aspectsOf(decision, new Set(labels));
}

const keys = (...steps: readonly Step[]) => [...aspects(steps).keys()];

test("of outcomes the first counts, of effects each once, whatever comes between", () => {
  expect(keys(effect("queue"), effect("lockInput"), effect("close"), effect("lockInput"))).toEqual([
    "queue",
    "lockInput",
  ]);
});

test("a message without a limit counts as often as it is asked for, one with a limit once", () => {
  expect(keys(send("a"), send("a"), send("a"))).toEqual(["send a", "2 × send a", "3 × send a"]);
  expect(keys(once("a"), once("a"))).toEqual(['send a {"once":true}']);
  expect([send("a"), once("a"), effect("close")].map(isUnlimited)).toEqual([true, false, false]);
});

test("messages have an order, that of the first time each is asked for", () => {
  expect(keys(send("a"), send("b"), send("a"), effect("close"))).toEqual([
    ...["send a", "send a < send b", "send b"],
    ...["2 × send a", "close"],
  ]);
  expect(stepKey({ do: "send", system: "S4", limit: null })).toBe("send system S4");
  expect(stepKey({ do: "tell", message: "a", limit: null })).toBe("tell a");
});

test("a request is what its rule says, where anybody asks", () => {
  const [block, all]: readonly BlockIr[] = (["first", "all"] as const).map((mode) => ({
    mode,
    rules: [
      { id: mode, at: { file: "a", line: 1, column: 1 }, extent: [0, 0], when: null, actions: [] },
    ],
  }));
  const labels = situationLabels([block, all].flatMap((one) => one ?? []));
  expect([...labels]).toEqual(["first"]);
  expect([...aspects([], ["all", "first"], [...labels]).keys()]).toEqual(["= first"]);
  expect([...aspects([], ["all"], [...labels]).keys()]).toEqual([]);
});

test("what changes is what comes and what goes, orders only where both are still sent", () => {
  const told = (before: readonly Step[], after: readonly Step[]) => {
    const { gone, come } = changesBetween(aspects(before), aspects(after));
    return [gone.length, come.map(({ kind }) => kind)];
  };
  expect(told([send("a"), send("b")], [send("b"), send("a")])).toEqual([1, ["order"]]);
  expect(told([send("a"), send("b")], [send("a")])).toEqual([1, []]);
  expect(told([send("a")], [send("b")])).toEqual([1, ["step"]]);
  expect(told([send("a")], [send("a"), send("a")])).toEqual([0, ["times"]]);
  expect(told([send("a"), once("b")], [send("a"), once("b")])).toEqual([0, []]);
  expect(told([send("b"), send("c")], [send("a"), send("c"), send("b")])).toEqual([
    ...[1, ["step", "order"]],
  ]);
});
