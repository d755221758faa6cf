import { type Fact, facts, type Value, type World } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { mergeSettings } from "./merge-settings.ts";
import { parseTenantSettings } from "./tenant-settings.ts";

const candidates: readonly Value[] = [true, false, 1, 2, 3, 500, 1_000, "글"];

/** Values of the fact's type that a tenant can have. */
function valuesOf({ type, set }: Fact): readonly Value[] {
  const words = type.kind === "oneOf" && typeof type.values !== "string" ? type.values : candidates;
  const kinds: Readonly<Record<string, string>> = { yesNo: "boolean", number: "number" };
  return words
    .filter((value) => typeof value === (kinds[type.kind] ?? "string"))
    .filter((value) => set?.allowed?.holds(value) ?? true);
}

const settable = facts.filter(({ set }) => set !== undefined);

test("every setting but the chatbot can be set by tests", () => {
  const not = facts.filter(({ source, set }) => source === "setting" && set === undefined);
  expect(not.map(({ name }) => name)).toEqual(["chatbot"]);
  expect(settable.every(({ source }) => source === "setting")).toBe(true);
});

test.each(settable.map((fact) => [fact.name, fact] as const))(
  "what a test sets %s to is what rules read",
  (_, fact) => {
    const values = valuesOf(fact);
    expect(values.length).toBeGreaterThan(0);
    for (const value of values) {
      const json = mergeSettings({ timezone: "Asia/Seoul" }, { ...fact.set?.patch(value, {}) });
      const parsed = parseTenantSettings(json, { settings: {} });
      expect(parsed).toMatchObject({ ok: true });
      if (!parsed.ok) return;
      const world: Pick<World, "settings"> = { settings: parsed.value };
      expect(fact.read(world as World)).toBe(value);
    }
  },
);
