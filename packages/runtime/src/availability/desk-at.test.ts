import { describe, expect, it } from "vitest";
import { noon, requestWith, rosterOf, settingsWith } from "../testing/desk-samples.ts";
import { deskAt } from "./desk-at.ts";

const lunch = { from: "12:00", to: "13:00" };
const individual = settingsWith({ meal: { mode: "individual" } });

function idsAt(counselors: readonly object[], settings = individual, minute = noon.minute) {
  const request = requestWith({ settings, local: { ...noon, minute } });
  const desk = deskAt({ ...request, counselors: rosterOf(...counselors) });
  return { able: desk.able.map(({ id }) => id), atMeal: desk.atMeal.map(({ id }) => id) };
}

describe("the desk", () => {
  it("lists who is able in the order of the roster", () => {
    const roster = [{ id: "b" }, { id: "c", status: "unavailable" }, { id: "a" }];
    expect(idsAt(roster)).toEqual({ able: ["b", "a"], atMeal: [] });
  });

  it("UNA-6: goes by designations only where somebody is designated", () => {
    for (const by of ["category", "channel"]) {
      const settings = settingsWith({ distribution: { by } });
      expect(idsAt([{ id: "a" }, { id: "b" }], settings).able).toEqual(["a", "b"]);
      const designation = { categories: [{ major: "환불" }], channels: ["blue"] };
      expect(idsAt([{ id: "a" }, { id: "b", ...designation }], settings).able).not.toContain("a");
    }
  });

  it("MEA-4: a counselor at an individual meal stays able and is listed as eating", () => {
    const roster = [{ id: "a", meal: lunch }, { id: "b" }];
    expect(idsAt(roster)).toEqual({ able: ["a", "b"], atMeal: ["a"] });
  });

  it("MEA-4: an individual meal is over in the minute it ends", () => {
    const roster = [{ id: "a", meal: lunch }];
    expect(idsAt(roster, individual, 719).atMeal).toEqual([]);
    expect(idsAt(roster, individual, 779).atMeal).toEqual(["a"]);
    expect(idsAt(roster, individual, 780).atMeal).toEqual([]);
  });

  it("MEA-4: an individual meal may run over midnight", () => {
    const roster = [{ id: "a", meal: { from: "23:30", to: "00:30" } }];
    expect(idsAt(roster, individual, 1_409).atMeal).toEqual([]);
    expect(idsAt(roster, individual, 1_410).atMeal).toEqual(["a"]);
    expect(idsAt(roster, individual, 29).atMeal).toEqual(["a"]);
    expect(idsAt(roster, individual, 30).atMeal).toEqual([]);
  });

  it("MEA-4: a counselor who can't take it anyway is not listed as eating", () => {
    const roster = [{ id: "a", meal: lunch, status: "unavailable" }];
    expect(idsAt(roster)).toEqual({ able: [], atMeal: [] });
  });

  it("MEA-4: counselors' meal times mean nothing where meals are common or off", () => {
    const common = settingsWith({ meal: { mode: "common", ...lunch } });
    for (const settings of [common, settingsWith({})]) {
      expect(idsAt([{ id: "a", meal: lunch }], settings).atMeal).toEqual([]);
    }
  });
});
