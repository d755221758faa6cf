import { kakao } from "@annae/channel-kakao";
import { web } from "@annae/channel-web";
import { compileText } from "@annae/dsl";
import { policyFromIr } from "@annae/ir";
import { noImages } from "@annae/runtime";
import { install } from "@annae/vocabulary";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createLinePlayer } from "./play-line.ts";
import type { Stagecraft } from "./reels.ts";
import type { LineEvent, TimeLine } from "./time-line.ts";

const installation = install([kakao, web]);

function stageFor(text: string): Stagecraft {
  const { ir } = compileText(text, installation);
  if (ir === null) throw new Error("a policy without errors");
  return { standing: { policy: policyFromIr(ir), ir, is: "typed" }, images: noImages };
}

const rules = (words: string) => `policy shop
message hello { text "${words}" }
message again { text "아직 기다리십니까" }
on enter { hi: send hello }
on request first {
  off: when afterHours then send hello; queue
  open: otherwise assign
}
on assign { greet: send hello once }
on message { more: send again every 5m }
on tick { late: when sinceLastWords >= 10m then send again once }
`;
const stages = [stageFor(rules("하나")), stageFor(rules("둘"))];

const happenings = fc.constantFrom<Omit<LineEvent, "at">>(
  { type: "enter" },
  { type: "request" },
  { type: "message", text: "여보세요" },
  { type: "reply", counselor: "상담사", text: "네" },
  { type: "end", by: "customer" },
  { type: "tick", settings: { consultation: "suspended" } },
  { type: "tick", counselors: [] },
  { type: "tick", counselors: [{}] },
  { type: "tick", settings: { workingHours: { weekday: "closed" } } },
);
const lines = fc
  .array(fc.tuple(happenings, fc.nat(20)), { maxLength: 10 })
  .map((told): TimeLine => {
    let at = Date.parse("2026-11-20T11:00:00+09:00");
    const events = told.map(([event, minutes]): LineEvent => {
      at += minutes * 60_000;
      return { ...event, at: new Date(at).toISOString(), type: String(event.type) };
    });
    return { settings: { timezone: "Asia/Seoul" }, events };
  });

test("any lines, edited anywhere and by texts that change, play as if each were the first", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(lines, fc.boolean(), fc.nat(1)), { minLength: 2, maxLength: 6 }),
      (played) => {
        const player = createLinePlayer(installation);
        let last: TimeLine | null = null;
        for (const [fresh, goesOn, policy] of played) {
          const kept: readonly LineEvent[] = goesOn ? (last?.events.slice(0, 4) ?? []) : [];
          const late = Date.parse(kept.at(-1)?.at ?? "2026-11-20T00:00Z");
          const events = [...kept, ...fresh.events.filter(({ at }) => Date.parse(at) >= late)];
          const line: TimeLine = { ...fresh, events };
          const stage = stages[policy] ?? null;
          expect(player.play(line, stage)).toEqual(
            createLinePlayer(installation).play(line, stage),
          );
          last = line;
        }
      },
    ),
    { numRuns: 60 },
  );
});

test.each([
  { settings: {}, events: [] },
  { settings: { timezone: "Mars/Base" }, events: [] },
  { settings: { timezone: "Asia/Seoul" }, events: [{ at: "noon", type: "dance" }] },
  JSON.parse('{"settings": {"timezone": "Asia/Seoul"}, "events": 5}'),
  JSON.parse('{"settings": [], "events": [null]}'),
  JSON.parse("null"),
])("a line that is none is told with its faults (%#)", (line) => {
  const player = createLinePlayer(installation);
  const [stage = null] = stages;
  expect(player.play(line, stage).faults.length).toBeGreaterThan(0);
  const asked = { line, channel: "web", event: 0, step: 0 };
  expect(player.why(asked, stage)).toBeNull();
  const edit = { edit: "add", at: 0, event: { type: "enter" } } as const;
  expect(() => player.edit(line, edit, stage, 0)).not.toThrow();
});
