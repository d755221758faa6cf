import { describe, expect, it } from "vitest";
import { requestWith, rosterOf, settingsWith } from "../testing/desk-samples.ts";
import { chooseCounselor } from "./choose-counselor.ts";
import { deskAt } from "./desk-at.ts";

const meal = { from: "11:00", to: "13:00" };

function chosen(
  roster: readonly object[],
  json: Record<string, unknown> = {},
  lastAssigned: string | null = null,
): string | null {
  const counselors = rosterOf(...roster);
  const settings = settingsWith(json);
  const desk = deskAt({ ...requestWith({ settings }), counselors });
  return chooseCounselor({ desk, settings, lastAssigned, counselors })?.id ?? null;
}

describe("the counselor whom distribution chooses", () => {
  it("is who has the fewest received", () => {
    expect(
      chosen([
        { id: "a", received: 3 },
        { id: "b", received: 1 },
        { id: "c", received: 2 },
      ]),
    ).toBe("b");
  });

  it("is the first of the roster where several have as few", () => {
    expect(
      chosen([
        { id: "a", received: 2 },
        { id: "c", received: 1 },
        { id: "b", received: 1 },
      ]),
    ).toBe("c");
  });

  it("is nobody where nobody can take it", () => {
    expect(chosen([{ id: "a", status: "unavailable" }])).toBeNull();
    expect(chosen([])).toBeNull();
  });

  it("UNA-6: by category, is one of that category even if others are freer", () => {
    const roster = [
      { id: "a", categories: [{ major: "환불" }] },
      { id: "b", received: 9, categories: [{ major: "배송" }] },
      { id: "c", received: 8, categories: [{ major: "배송" }] },
    ];
    expect(chosen(roster, { distribution: { by: "category" } })).toBe("c");
  });

  it("MEA-4: is nobody at an individual meal, unless the tenant assigns during meals", () => {
    const roster = [
      { id: "a", meal },
      { id: "b", received: 5 },
    ];
    expect(chosen(roster, { meal: { mode: "individual" } })).toBe("b");
    expect(chosen([{ id: "a", meal }], { meal: { mode: "individual" } })).toBeNull();
    expect(
      chosen([{ id: "a", meal }], { meal: { mode: "individual", intake: "refuse" } }),
    ).toBeNull();
    expect(chosen(roster, { meal: { mode: "individual", intake: "assign" } })).toBe("a");
  });

  describe("by turn", () => {
    const byTurn = { distribution: { by: "turn" } };
    const roster = [{ id: "a", received: 9 }, { id: "b" }, { id: "c" }];

    it("is the next of the roster, and after the last the first, however many they have", () => {
      expect(chosen(roster, byTurn, null)).toBe("a");
      expect(chosen(roster, byTurn, "a")).toBe("b");
      expect(chosen(roster, byTurn, "b")).toBe("c");
      expect(chosen(roster, byTurn, "c")).toBe("a");
    });

    it("passes over who can't take it, also right after one who can't any more", () => {
      const away = [{ id: "a" }, { id: "b", status: "unavailable" }, { id: "c" }];
      expect(chosen(away, byTurn, "a")).toBe("c");
      expect(chosen(away, byTurn, "b")).toBe("c");
    });

    it("is the same one again where nobody else can take it", () => {
      expect(
        chosen(
          [{ id: "a" }, { id: "b", loggedIn: false }],
          { distribution: { by: "turn", range: "loggedIn" } },
          "a",
        ),
      ).toBe("a");
    });

    it("begins anew where the last one has left the roster", () => {
      expect(chosen(roster, byTurn, "gone")).toBe("a");
    });
  });
});
