import { installedChannels } from "@annae/installation/channels";
import { parseScenarios, playTogether } from "@annae/runtime";
import { expect, test } from "vitest";
import { happytalk, office, seoul, shown } from "../support/converse.ts";

type Json = Readonly<Record<string, unknown>>;

const kim = { id: "kim", name: "김해피" };
const lunch = { meal: { mode: "common", from: "12:00", to: "13:00" } };
const asks = (time: string) => ({ at: seoul(time), type: "request" });
const tick = (time: string, changes: Json = {}) => ({ at: seoul(time), type: "tick", ...changes });

/** Every assignment that the player makes by itself: when, on which channel, and what the customer sees. */
function releases(...scenarios: readonly Json[]): readonly string[] {
  const parsed = parseScenarios(
    scenarios,
    happytalk(),
    installedChannels.map(({ id }) => id),
  );
  if (!parsed.ok) throw new Error(parsed.faults.map(({ path }) => path).join("\n"));
  const parts = parsed.value.flatMap((scenario) =>
    installedChannels
      .filter(({ id }) => id === scenario.channel)
      .map((channel) => ({ scenario, channel })),
  );
  return playTogether(parts, happytalk())
    .flatMap(({ transcript }) =>
      transcript.steps
        .filter(({ cause }) => cause === "auto")
        .map((step) => `${step.at.slice(11, 16)} ${transcript.channel}: ${shown(step).join(", ")}`),
    )
    .sort();
}

test("UNA-11: when a counselor becomes able, those who wait are greeted, the oldest request of all channels first", () => {
  const settings = { ...office, capacity: { limit: 3, accept: true }, messages: { title: false } };
  const world = { settings, counselors: [{ ...kim, status: "unavailable" }] };
  const back = { counselors: [kim], openConsultations: 1 };
  expect(
    releases(
      { ...world, channel: "web", events: [asks("11:02"), tick("11:30", back)] },
      { ...world, channel: "naver", events: [asks("11:00")] },
      { ...world, channel: "kakao", events: [asks("11:01")] },
    ),
  ).toEqual(["11:30 kakao: ST", "11:30 naver: greeting"]);
});

test("UNA-11: a manual backlog stays, whoever waits in it", () => {
  const settings = { ...office, distribution: { backlog: "manual" } };
  const world = { settings, counselors: [] };
  const back = { counselors: [kim] };
  expect(
    releases(
      { ...world, channel: "web", events: [asks("11:02"), tick("11:30", back)] },
      { ...world, channel: "naver", events: [asks("11:00")] },
    ),
  ).toEqual([]);
});

test("LIM-3: each end below the limit lets the next in, oldest request first, never twice", () => {
  const settings = { ...office, capacity: { limit: 3, accept: true } };
  const world = { settings, counselors: [kim], openConsultations: 2 };
  const ends = (time: string) => ({ at: seoul(time), type: "end", by: "counselor" });
  expect(
    releases(
      { ...world, channel: "web", events: [asks("11:00"), ends("11:20"), tick("11:25")] },
      { ...world, channel: "naver", events: [asks("11:02"), tick("11:50")] },
      { ...world, channel: "kakao", events: [asks("11:01"), ends("11:40")] },
    ),
  ).toEqual(["11:00 web: greeting, title", "11:20 kakao: ST", "11:40 naver: greeting, title"]);
});

test("MEA-7: when the common meal ends, those who asked during it are released in the order in which they asked", () => {
  const settings = { ...office, ...lunch };
  const world = { settings, counselors: [kim] };
  const counted = releases(
    { ...world, channel: "web", events: [asks("12:20"), tick("13:00")] },
    { ...world, channel: "naver", events: [asks("12:10")] },
  );
  expect(counted).toEqual([
    "13:00 naver: greeting, title",
    "13:00 web: greeting, title, waitingCount",
  ]);
});
