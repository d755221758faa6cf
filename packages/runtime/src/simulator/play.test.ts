import { describe, expect, it } from "vitest";
import { closedNow, deskPolicy, outline, reply, request, stepsOf } from "../testing/played.ts";
import { at, scenarioOf } from "../testing/scenario.ts";
import { openSettings } from "../testing/surroundings.ts";
import { plainTin, tinChannel } from "../testing/tin-channel.ts";
import { play } from "./play.ts";

describe("a transcript", () => {
  it("has exactly the members of the interface, in its order", () => {
    const transcript = play(
      scenarioOf([at("19:00", { type: "message", text: "?" })], {
        ...{ name: "하나", settings: { chatbot: true } },
      }),
      deskPolicy,
      plainTin,
    );
    expect(JSON.stringify(transcript)).toBe(
      JSON.stringify({
        scenario: "하나",
        policy: "test",
        channel: "tin",
        steps: [
          {
            at: "2026-11-20T19:00:00+09:00",
            event: "message",
            cause: "scenario",
            situation: null,
            rules: ["again"],
            deliveries: [
              {
                message: "notice",
                system: null,
                customer: { speaker: "bot", text: "알립니다.", image: null, buttons: [] },
                counselor: {
                  ...{ speaker: "bot", text: "알립니다.", alert: false, system: null },
                  ...{ image: null, buttons: [] },
                },
                payloads: transcript.steps[0]?.deliveries[0]?.payloads,
              },
            ],
            effects: [],
            alert: false,
            wakeAt: null,
            room: "chatbot",
            roomTitle: "배송 > 배송 지연",
          },
        ],
      }),
    );
  });

  it("writes times with the offset of the tenant's zone, however the scenario does", () => {
    const [event] = [at("19:00:00.250", { type: "tick" })];
    const elsewhere = { ...event, at: "2026-11-20T10:00:00.250Z" } as typeof event;
    const time = (timezone: string) =>
      stepsOf(elsewhere === undefined ? [] : [elsewhere], { settings: { timezone } })[0]?.at;
    expect(time("Asia/Seoul")).toBe("2026-11-20T19:00:00.250+09:00");
    expect(time("UTC")).toBe("2026-11-20T10:00:00.250+00:00");
  });

  it("is the same each time the scenario is played", () => {
    const scenario = scenarioOf([at("19:00", request), at("19:01", reply)]);
    expect(play(scenario, deskPolicy, tinChannel)).toEqual(play(scenario, deskPolicy, tinChannel));
  });
});

describe("an event with an id that was there before (GEN-2)", () => {
  const shut = { settings: closedNow };
  const reopened = { settings: openSettings };
  const events = [
    at("19:00", request, { id: "r" }),
    at("19:01", reply),
    at("19:02", request, { id: "r" }),
  ];

  it("repeats situation, rules and effects, sends nothing, and finds the room as it is now", () => {
    const steps = stepsOf(events, shut);
    const { situation, rules, effects, deliveries } = steps[0] ?? {};
    expect(deliveries).toHaveLength(1);
    const now = { deliveries: [], room: "inProgress" };
    expect(steps.at(-1)).toMatchObject({ situation, rules, effects, ...now });
    expect(steps).toHaveLength(3);
  });

  it("leaves the state alone", () => {
    expect(outline([...events, at("19:03", { type: "tick" })], shut).at(-1)).toBe(
      "tick scenario inProgress",
    );
  });

  it("leads to no assignment, whatever it changes in the world", () => {
    const repeated = at("19:05", request, { id: "r", changes: reopened });
    expect(outline([at("19:00", request, { id: "r" }), repeated], shut)).toEqual([
      "request scenario waiting",
      "request scenario waiting",
    ]);
  });
});

it("changes of the world hold before the event that brings them is decided", () => {
  const changes = { counselors: [] };
  expect(stepsOf([at("19:00", request, { changes })])[0]?.situation).toBe("unavailable");
});

it("words that are commands appear as the event they stand for", () => {
  const says = (text: string) => ({ type: "message", text }) as const;
  expect(outline([at("19:00", says("상담 시작")), at("19:01", says("!끝"))])).toEqual([
    "request scenario received",
    "assign auto received",
    "end scenario ended",
  ]);
});
