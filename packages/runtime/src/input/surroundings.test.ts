import { describe, expect, it } from "vitest";
import { declaringPolicy } from "../testing/declarations.ts";
import { faultsOf } from "./fault.ts";
import { parseSurroundings } from "./surroundings.ts";

const nothing = { hostFacts: {} };
const given = { counselors: [{ id: "kim" }], openConsultations: 2, customer: { id: "u7" } };

const faults = (json: unknown, policy: Parameters<typeof parseSurroundings>[1] = nothing) =>
  faultsOf(parseSurroundings(json, policy, ["tin"])).map(({ path }) => path);

describe("what a chat server knows around an event", () => {
  it("has a default wherever one is harmless", () => {
    expect(parseSurroundings(given, nothing, ["tin"])).toMatchObject({
      ok: true,
      value: {
        counselors: [{ id: "kim", loggedIn: true, status: "available", received: 0 }],
        openConsultations: 2,
        customer: { id: "u7", blocked: false, channelAdded: true },
        category: null,
        facts: {},
      },
    });
  });

  it("must name the customer, the roster and the open consultations", () => {
    expect(faults({}).sort()).toEqual(["$.counselors", "$.customer", "$.openConsultations"]);
    expect(faults({ ...given, customer: {} })).toEqual(["$.customer.id"]);
  });

  it("must hold the facts that the policy cannot do without", () => {
    expect(faults(given, declaringPolicy)).toEqual(["$.facts.vip"]);
    expect(
      parseSurroundings({ ...given, facts: { vip: true } }, declaringPolicy, ["tin"]),
    ).toMatchObject({ ok: true, value: { facts: { vip: true, grade: "silver" } } });
  });

  it("is refused with every fault of every part at once", () => {
    const wrong = {
      counselors: [{ id: "kim", channels: ["cup"] }, { id: "kim" }],
      openConsultations: -1,
      customer: { id: "u7", blockd: true },
      category: { major: 3 },
      facts: { vip: true },
      settings: {},
    };
    expect(faults(wrong).sort()).toEqual([
      "$.category.major",
      "$.counselors[0].channels[0]",
      "$.counselors[1].id",
      "$.customer.blockd",
      "$.facts.vip",
      "$.openConsultations",
      "$.settings",
    ]);
  });

  it("that is no object at all has one fault", () => {
    for (const json of [null, [], "?", 3]) expect(faults(json)).toEqual(["$"]);
  });

  it("is frozen all through", () => {
    const parsed = parseSurroundings(given, nothing, ["tin"]);
    expect(parsed.ok && Object.isFrozen(parsed.value.counselors[0]?.daysOff)).toBe(true);
  });
});
