import { describe, expect, it } from "vitest";
import type { Scenario } from "../input/scenario.ts";
import { at, scenarioOf } from "../testing/scenario.ts";
import { plainTin } from "../testing/tin-channel.ts";
import { backlogPolicy, backlogSettings, counselorNamed } from "../testing/waiting.ts";
import { play } from "./play.ts";
import { playTogether } from "./play-together.ts";

const kim = counselorNamed("kim");
const asks = (time: string, changes = {}) => at(time, { type: "request" }, { changes });
const tick = (time: string, changes = {}) => at(time, { type: "tick" }, { changes });
const ends = (time: string) => at(time, { type: "end", by: "counselor" });
const nobody = { counselors: [], settings: backlogSettings({}, 3) };

/** Each step of all scenarios by time: which conversation, when, what, by whom, and the room afterwards. */
function outline(...scenarios: readonly Scenario[]): readonly string[] {
  const parts = scenarios.map((scenario) => ({ scenario, channel: plainTin }));
  return playTogether(parts, backlogPolicy)
    .flatMap(({ transcript }, index) =>
      transcript.steps.map(({ at: time, event, cause, room }) => {
        const who = cause === "auto" ? " auto" : "";
        return `${time.slice(11, 16)} ${scenarios[index]?.name} ${event}${who} ${room}`;
      }),
    )
    .sort();
}

describe("conversations that are played together", () => {
  it("are released oldest request first, up to the limit, when the roster allows (UNA-11, LIM-3)", () => {
    const a = scenarioOf([asks("11:02")], { ...nobody, name: "a" });
    const b = scenarioOf(
      [asks("11:01"), tick("11:30", { counselors: [kim], openConsultations: 2 })],
      {
        ...nobody,
        name: "b",
      },
    );
    expect(outline(a, b)).toEqual([
      "11:01 b request waiting",
      "11:02 a request waiting",
      "11:30 b assign auto received",
      "11:30 b tick waiting",
    ]);
  });

  it("go on from one end to the next waiting request (LIM-3)", () => {
    const settings = backlogSettings({}, 3);
    const world = { counselors: [kim], openConsultations: 2, settings };
    const a = scenarioOf([asks("11:00"), ends("11:10")], { ...world, name: "a" });
    const b = scenarioOf([asks("11:02"), ends("11:20")], { ...world, name: "b" });
    const c = scenarioOf([asks("11:01")], { ...world, name: "c" });
    expect(outline(a, b, c)).toEqual([
      "11:00 a assign auto received",
      "11:00 a request received",
      "11:01 c request waiting",
      "11:02 b request waiting",
      "11:10 a end ended",
      "11:10 c assign auto received",
      "11:20 b end ended",
    ]);
  });

  it("let nobody who asks now pass those who wait", () => {
    const old = scenarioOf([asks("11:00")], { ...nobody, name: "old" });
    const back = { counselors: [kim], openConsultations: 2 };
    const young = scenarioOf([asks("11:30", back)], { ...nobody, name: "young" });
    expect(outline(old, young)).toEqual([
      "11:00 old request waiting",
      "11:30 old assign auto received",
      "11:30 young request waiting",
    ]);
  });

  it("share the roster: what one has received, the other is told", () => {
    const world = { counselors: [kim, counselorNamed("lee")] };
    const names = ["a", "b", "c"].map((name) => scenarioOf([asks("11:00")], { ...world, name }));
    const given = playTogether(
      names.map((scenario) => ({ scenario, channel: plainTin })),
      backlogPolicy,
    ).map(({ notes }) => notes.map(({ details }) => details.counselor).join(""));
    expect(given).toEqual(["kim", "lee", "kim"]);
  });

  it("each come out as if played alone where they have nothing to share", () => {
    const scenario = scenarioOf([asks("11:00"), tick("11:05"), ends("11:10")]);
    const [together] = playTogether([{ scenario, channel: plainTin }], backlogPolicy);
    expect(together?.transcript).toEqual(play(scenario, backlogPolicy, plainTin));
    expect(playTogether([], backlogPolicy)).toEqual([]);
  });
});
