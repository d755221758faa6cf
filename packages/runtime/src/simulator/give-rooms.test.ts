import { describe, expect, it } from "vitest";
import { closedNow, outline, reply, request, stepsOf } from "../testing/played.ts";
import { act, all, first, is, message, policyOf, rule, send } from "../testing/policy-builder.ts";
import { at, scenarioOf } from "../testing/scenario.ts";
import { kim, openSettings } from "../testing/surroundings.ts";
import { tinChannel } from "../testing/tin-channel.ts";
import { play } from "./play.ts";

const lee = { ...kim, id: "lee", name: "이해피" };
const limit = { capacity: { limit: 3, accept: true } };

const distribution = (changes: Partial<typeof openSettings.distribution>) => ({
  distribution: { ...openSettings.distribution, ...changes },
});

/** What the waiting-count notice of the last step said. */
function counted(...args: Parameters<typeof scenarioOf>) {
  return stepsOf(...args).at(-1)?.deliveries[0]?.customer?.text;
}

describe("under automatic distribution", () => {
  it("an assigned request reaches a counselor at once, in a step of its own", () => {
    const steps = stepsOf([at("19:00", request)]);
    expect(steps).toMatchObject([
      {
        event: "request",
        cause: "scenario",
        situation: "available",
        effects: ["assign"],
        room: "received",
      },
      { event: "assign", cause: "auto", situation: null, rules: ["count"], room: "received" },
    ]);
    expect(steps[1]?.at).toBe(steps[0]?.at);
  });

  it("the one with the fewest received gets it, and the count is of those ahead (CNT-2)", () => {
    const counselors = [
      { ...kim, received: 13 },
      { ...lee, received: 12 },
    ];
    expect(counted([at("19:00", request)], { counselors })).toBe("12명");
  });

  it("an assigned room counts as received until the first reply, and then no longer", () => {
    const again = [at("20:00", { type: "end", by: "customer" } as const), at("20:01", request)];
    expect(counted([at("19:00", request), at("19:01", reply), ...again])).toBe("0명");
    const two = { counselors: [kim, lee], ...{ settings: distribution({ by: "turn" }) } };
    expect(counted([at("19:00", request), ...again], two)).toBe("0명");
  });

  it("an open room counts towards the limit until it ends (LIM-2)", () => {
    const twice = [at("19:00", request), at("19:01", { type: "end", by: "customer" } as const)];
    const situations = (openConsultations: number, events: readonly ReturnType<typeof at>[]) =>
      stepsOf(events, { openConsultations, settings: limit })
        .map(({ situation }) => situation)
        .filter((situation) => situation !== null);
    expect(situations(2, [...twice, at("19:02", request)])).toEqual(["available", "available"]);
    const meanwhile = { changes: { openConsultations: 3 } };
    expect(situations(2, [...twice, at("19:02", request, meanwhile)])).toEqual([
      "available",
      "overLimit",
    ]);
  });

  it("by turn, the counselor after the last one gets the next", () => {
    const end = { type: "end", by: "customer" } as const;
    const names = play(
      scenarioOf(
        [at("19:00", request), at("19:01", reply), at("19:02", end), at("19:03", request)],
        {
          counselors: [kim, lee],
          settings: distribution({ by: "turn" }),
        },
      ),
      policyOf({
        messages: [message("notice", [{ fact: "counselorName", type: { kind: "text" } }])],
        on: {
          request: first(rule("available", null, act("assign"))),
          assign: all(rule("name", null, send("notice"))),
        },
      }),
      tinChannel,
    ).steps.flatMap(({ deliveries }) =>
      deliveries.map(({ customer, system }) => (system === null ? customer?.text : system)),
    );
    expect(names).toEqual(["김해피", "BYE", "이해피"]);
  });
});

describe("under manual distribution", () => {
  const settings = distribution({ mode: "manual" });

  it("a request waits until a counselor accepts it (GRT-1, CNT-4)", () => {
    const accept = { type: "accept", counselor: "kim" } as const;
    expect(
      outline([at("19:00", request), at("19:05", { type: "tick" }), at("19:10", accept)], {
        settings,
      }),
    ).toEqual(["request scenario waiting", "tick scenario waiting", "assign scenario received"]);
  });

  it("accepting a room that doesn't wait does nothing", () => {
    const accept = { type: "accept", counselor: "kim" } as const;
    const [step] = stepsOf([at("19:00", accept)], { settings });
    expect(step).toMatchObject({ event: "assign", room: "none", rules: [], deliveries: [] });
  });
});

describe("a waiting room", () => {
  const opens = at("20:00", { type: "tick" }, { changes: { settings: openSettings } });
  const shut = { settings: closedNow };

  it("is released as soon as the rules would assign a request, and only once (UNA-11, MEA-7)", () => {
    expect(
      outline(
        [at("19:00", request), at("19:05", { type: "tick" }), opens, at("20:01", { type: "tick" })],
        shut,
      ),
    ).toEqual([
      "request scenario waiting",
      "tick scenario waiting",
      "tick scenario waiting",
      "assign auto received",
      "tick scenario received",
    ]);
  });

  it("is released by any event that brings the change, after what the event itself does", () => {
    const says = at(
      "20:00",
      { type: "message", text: "?" },
      { changes: { settings: openSettings } },
    );
    expect(outline([at("19:00", request), says], shut).slice(1)).toEqual([
      "message scenario waiting",
      "assign auto received",
    ]);
  });

  it("is released when the open consultations fall below the limit (LIM-3)", () => {
    const fewer = at("20:00", { type: "tick" }, { changes: { openConsultations: 2 } });
    const more = { openConsultations: 3, settings: limit };
    expect(
      outline([at("19:00", request), at("19:30", { type: "tick" }), fewer], more).slice(2),
    ).toEqual(["tick scenario waiting", "assign auto received"]);
  });

  it("is never released by itself where the backlog is manual", () => {
    const manual = distribution({ backlog: "manual" });
    const reopened = at(
      "20:00",
      { type: "tick" },
      { changes: { settings: { ...openSettings, ...manual } } },
    );
    const settings = { ...closedNow, ...manual };
    expect(outline([at("19:00", request), reopened], { settings })).toEqual([
      "request scenario waiting",
      "tick scenario waiting",
    ]);
  });

  it("is not released by the event that put it there", () => {
    const queues = policyOf({
      on: {
        request: first(
          rule("new", is("room", "none"), act("queue")),
          rule("old", null, act("assign")),
        ),
      },
    });
    const scenario = scenarioOf([at("19:00", request), at("19:01", { type: "tick" })]);
    expect(play(scenario, queues, tinChannel).steps.map(({ event }) => event)).toEqual([
      "request",
      "tick",
      "assign",
    ]);
  });

  it("stays with the counselor who takes it before it would be released", () => {
    const steps = outline([at("19:00", request), at("19:05", reply), opens], shut);
    expect(steps).toEqual([
      "request scenario waiting",
      "reply scenario inProgress",
      "tick scenario inProgress",
    ]);
  });
});
