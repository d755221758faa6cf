import { describe, expect, it } from "vitest";
import { parseCounselors } from "./counselors.ts";

describe("the roster", () => {
  it("fills in what is not said of a counselor", () => {
    expect(parseCounselors([{ id: "kim", name: "김해피" }], ["red"])).toEqual({
      ok: true,
      value: [
        {
          id: "kim",
          name: "김해피",
          loggedIn: true,
          status: "available",
          received: 0,
          daysOff: [],
          breaks: [],
        },
      ],
    });
  });

  it("knows a counselor without an id by name, and one without either as 상담사", () => {
    const parsed = parseCounselors([{ name: "김해피" }, {}], ["red"]);
    expect(parsed.ok && parsed.value.map(({ id, name }) => [id, name])).toEqual([
      ["김해피", "김해피"],
      ["상담사", "상담사"],
    ]);
  });

  it("comes back as it was written, however often it is checked", () => {
    const roster = [
      {
        id: "kim",
        name: "김해피",
        loggedIn: false,
        status: "break",
        received: 2,
        meal: { from: "23:30", to: "00:30" },
        daysOff: ["2026-11-23"],
        breaks: [{ date: "2026-11-23", from: "15:00", to: "15:30" }],
        categories: [{ major: "배송" }, { major: "환불", middle: "반품" }],
        channels: ["red"],
      },
    ];
    expect(parseCounselors(roster, ["red", "blue"])).toEqual({ ok: true, value: roster });
  });

  it.each<[unknown, readonly string[]]>([
    [{}, ["$.counselors"]],
    [[5], ["$.counselors[0]"]],
    [[{ id: "" }], ["$.counselors[0].id"]],
    [[{ received: -1 }], ["$.counselors[0].received"]],
    [[{ received: 1.5 }], ["$.counselors[0].received"]],
    [[{ daysOff: ["2026-02-30"] }], ["$.counselors[0].daysOff[0]"]],
    [[{ meal: { from: "12:00", to: "12:00" } }], ["$.counselors[0].meal.to"]],
    [[{ meal: { from: "12:00" } }], ["$.counselors[0].meal.to"]],
    [
      [{ breaks: [{ date: "2026-11-23", from: "15:30", to: "15:00" }] }],
      ["$.counselors[0].breaks[0].to"],
    ],
    [[{ channels: ["green"] }], ["$.counselors[0].channels[0]"]],
    [[{ categories: [{ middle: "반품" }] }], ["$.counselors[0].categories[0].major"]],
    [[{ nickname: "x" }], ["$.counselors[0].nickname"]],
    [
      [{ id: "a" }, { id: "a", status: "away" }],
      ["$.counselors[1].status", "$.counselors[1].id"],
    ],
    [[{}, {}], ["$.counselors[1].id"]],
  ])("%j has faults at %j", (json, paths) => {
    const parsed = parseCounselors(json, ["red", "blue"]);
    expect(parsed.ok ? [] : parsed.faults.map(({ path }) => path)).toEqual(paths);
  });
});
