import fc from "fast-check";
import { expect, it } from "vitest";
import type { ScenarioEvent } from "../input/scenario-event.ts";
import { closedNow, deskPolicy, reply, request } from "../testing/played.ts";
import { at, scenarioOf } from "../testing/scenario.ts";
import { openSettings } from "../testing/surroundings.ts";
import { tinChannel } from "../testing/tin-channel.ts";
import { playReel } from "./reel.ts";

const happenings = fc.constantFrom(
  request,
  reply,
  { type: "message", text: "여보세요" } as const,
  { type: "transfer", counselor: "kim" } as const,
  { type: "end", by: "customer" } as const,
  { type: "leave" } as const,
  { type: "tick" } as const,
);
const changes = fc.constantFrom<ScenarioEvent["changes"]>(
  {},
  {},
  { settings: closedNow },
  { settings: openSettings },
  { openConsultations: 5 },
  { counselors: [] },
);
/** One minute after the other, so that lines with the same events at the beginning begin alike. */
const lines = fc
  .array(fc.tuple(happenings, changes), { maxLength: 12 })
  .map((told) =>
    told.map(([event, change], index) =>
      at(`11:${String(index).padStart(2, "0")}`, event, { changes: change }),
    ),
  );

const play = (...args: Parameters<typeof scenarioOf>) =>
  playReel({ scenario: scenarioOf(...args), channel: tinChannel }, deskPolicy);

it("goes on from an event that another reel shares as if it had been played anew", () => {
  fc.assert(
    fc.property(lines, lines, fc.nat(12), (one, other, wanted) => {
      const same = Math.min(wanted, one.length);
      const changed = [...one.slice(0, same), ...other.slice(same)];
      const scenario = scenarioOf(changed);
      const part = { scenario, channel: tinChannel };
      const reel = play(one);
      expect(playReel(part, deskPolicy, {}, { reel, same }).steps).toEqual(
        playReel(part, deskPolicy).steps,
      );
    }),
  );
});

it("keeps what was played before the change", () => {
  const reel = play([at("11:00", request), at("11:01", reply)]);
  const scenario = scenarioOf([at("11:00", request), at("11:05", { type: "tick" })]);
  const next = playReel({ scenario, channel: tinChannel }, deskPolicy, {}, { reel, same: 1 });
  expect(next.steps[0]).toBe(reel.steps[0]);
  expect(next.steps[1]?.map(({ step }) => step.event)).toEqual(["tick"]);
});
