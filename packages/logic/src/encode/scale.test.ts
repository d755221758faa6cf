import type { FactIr } from "@annae/ir";
import { weekdays } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { createCdcl } from "../solver/cdcl.ts";
import { createEncoder } from "./encoder.ts";
import { scaleOf } from "./scale.ts";

type Kind = "number" | "duration" | "time" | "date" | "text";

const fact = (kind: Kind, domain: FactIr["domain"] = {}, source: FactIr["source"] = "world") => ({
  ...({ type: { kind }, domain, source } as const),
});

test.each<
  [string, FactIr, { step: number; min: number; max: number; unlimited: boolean } | undefined]
>([
  [
    "a number",
    fact("number"),
    { step: 0, min: -Number.MAX_VALUE, max: Number.MAX_VALUE, unlimited: false },
  ],
  [
    "a whole number",
    fact("number", { whole: true, min: 0 }),
    { step: 1, min: 0, max: Number.MAX_SAFE_INTEGER, unlimited: false },
  ],
  [
    "a number up to 2.5",
    fact("number", { min: 1, max: 2.5 }),
    { step: 0, min: 1, max: 2.5, unlimited: false },
  ],
  [
    "a whole number up to 2.5",
    fact("number", { whole: true, min: 1, max: 2.5 }),
    { step: 1, min: 1, max: 2, unlimited: false },
  ],
  [
    "a number without a limit",
    fact("number", { unlimited: true }),
    { step: 0, min: -Number.MAX_VALUE, max: Number.MAX_VALUE, unlimited: true },
  ],
  [
    "a time that has passed",
    fact("duration"),
    { step: 1, min: 0, max: Number.MAX_SAFE_INTEGER, unlimited: false },
  ],
  [
    "a duration of a policy",
    fact("duration", { max: 2_500 }, "own"),
    { step: 1_000, min: 0, max: 2_000, unlimited: false },
  ],
  [
    "a duration of a host",
    fact("duration", { max: 2_500 }, "host"),
    { step: 1_000, min: 0, max: 2_000, unlimited: false },
  ],
  ["a time", fact("time", {}, "own"), { step: 1, min: 0, max: 1_439, unlimited: false }],
  ["a date", fact("date"), { step: 1, min: -719_528, max: 2_932_896, unlimited: false }],
  ["a text", fact("text"), undefined],
])("the values of %s stand on a line", (_, one, shape) => {
  expect(scaleOf(one)?.shape).toEqual(shape);
});

/** The value of the fact where nothing but this is asked of it. */
function chosen(one: FactIr, ...asked: readonly (readonly ["<" | ">", number | string])[]) {
  const encoder = createEncoder(createCdcl, { factNamed: () => one, atoms: [], calendar: null });
  const snapshot = encoder.snapshot();
  snapshot.variable("n");
  const literals = asked.map(([by, value]) =>
    snapshot.isSo({
      ...{ op: "atom", at: [0, 0] },
      atom: { ask: "compare", left: { fact: "n" }, by, right: { value, type: one.type.kind } },
    }),
  );
  expect(encoder.solve(literals).status).toBe("sat");
  const people = encoder.facts([snapshot])[0]?.n;
  const program = encoder.facts([snapshot], "program")[0]?.n;
  const said = [people, program].map((value) => {
    const is = value === undefined ? [] : [snapshot.is("n", value)];
    return encoder.solve([...literals, ...is]).status;
  });
  expect(said).toEqual(["sat", "sat"]);
  encoder.dispose();
  return [people, program];
}

test("people are told simple values, programs the least", () => {
  const number = fact("number");
  expect(chosen(number)[0]).toBe(0);
  expect(chosen(number, [">", 0.2], ["<", 0.75])[0]).toBe(0.5);
  expect(chosen(number, [">", 0.2], ["<", 0.35])[0]).toBe(0.3);
  expect(chosen(number, [">", 2.2])[0]).toBe(3);
  expect(chosen(number, [">", 0.21], ["<", 0.225])[0]).toBe(0.22);
  expect(chosen(number, [">", 0.021], ["<", 0.0225])[0]).toBe(0.022);
  expect(chosen(number, [">", 0.0021], ["<", 0.00225])[0]).toBe(0.0022);
  const duration = fact("duration");
  expect(chosen(duration, [">", 90_000])).toEqual([120_000, 90_001]);
  expect(chosen(duration, [">", 90_000], ["<", 119_000])).toEqual([91_000, 90_001]);
  expect(chosen(duration, [">", 90_000], ["<", 90_010])).toEqual([90_001, 90_001]);
  const time = fact("time");
  expect(chosen(time)).toEqual([600, 0]);
  expect(chosen(time, [">", 600])[0]).toBe(660);
  expect(chosen(time, [">", 600], ["<", 660])[0]).toBe(630);
  expect(chosen(time, [">", 601], ["<", 630])[0]).toBe(610);
  expect(chosen(time, [">", 601], ["<", 610])[0]).toBe(605);
  expect(chosen(time, [">", 601], ["<", 605])[0]).toBe(602);
  const date = fact("date");
  expect(chosen(date)).toEqual(["2026-01-05", "0000-01-01"]);
  expect(chosen(date, [">", "2026-12-31"])).toEqual(["2027-01-01", "2027-01-01"]);
});

test("days fall on the weekdays of the calendar, before 1970 and after", () => {
  const facts: Readonly<Record<string, FactIr>> = {
    weekday: { ...fact("text"), type: { kind: "oneOf", values: weekdays } },
    today: fact("date"),
  };
  const calendar = { weekday: "weekday", date: "today" };
  const alone = createEncoder(createCdcl, {
    ...{
      factNamed: (name: string) => (name === "today" ? facts.today : undefined),
      atoms: [],
      calendar,
    },
  });
  expect(alone.solve([alone.snapshot().is("today", "2026-11-26")]).status).toBe("sat");
  const encoder = createEncoder(createCdcl, {
    factNamed: (name) => facts[name],
    atoms: [],
    calendar,
  });
  const snapshot = encoder.snapshot();
  for (const today of [
    "1969-12-31",
    "1970-01-01",
    "1970-01-05",
    "2026-11-26",
    "2024-02-29",
    "1600-03-01",
  ]) {
    const day = weekdays[(new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7];
    const possible = weekdays.filter((weekday) => {
      const are = [snapshot.is("today", today), snapshot.is("weekday", weekday)];
      return encoder.solve(are).status === "sat";
    });
    expect([today, possible]).toEqual([today, [day]]);
  }
  const free = encoder.snapshot();
  free.variable("today");
  for (const [place, weekday] of weekdays.entries()) {
    const today = `2026-01-${String(5 + place).padStart(2, "0")}`;
    expect(encoder.solve([free.is("weekday", weekday)]).status).toBe("sat");
    expect(encoder.facts([free])).toEqual([{ today, weekday }]);
  }
});
