import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { OpenedLine, Studio } from "@annae/studio";
import { describe, expect, test } from "vitest";
import { root } from "../structure/source-files.ts";
import { policyNames, studioOf, studioWith } from "./open-policies.ts";

const folder = "policies/happytalk/conversations";
const scenarios = readdirSync(join(root, folder)).filter((path) => path.endsWith(".json"));

async function opened(studio: Studio, source: Parameters<typeof studio.ask<"open">>[1]) {
  const heard = await studio.ask("open", source);
  if (heard?.ok !== true) throw new Error(JSON.stringify(heard));
  return heard.value;
}

async function saved(studio: Studio, { line, channel, name }: OpenedLine) {
  const heard = await studio.ask("save", { line, channel: channel ?? "web", title: name });
  if (heard?.ok !== true) throw new Error(JSON.stringify(heard));
  return heard.value;
}

/** Titles of the tests of a policy. */
function titlesIn(name: string): readonly string[] {
  const path = join(root, "policies", name);
  const files = readdirSync(path, { recursive: true, encoding: "utf8" });
  const texts = files.filter((file) => file.endsWith(".rules"));
  return texts.flatMap((file) =>
    [...readFileSync(join(path, file), "utf8").matchAll(/^test "([^"\\]+)"/gm)].map(
      ([, title]) => title ?? "",
    ),
  );
}

describe("a time line becomes a test that passes", () => {
  test.each(policyNames)("whichever test of %s it was opened from", async (name) => {
    const studio = studioOf(name);
    const titles = [...new Set(titlesIn(name))];
    expect(titles.length).toBeGreaterThan(3);
    for (const title of titles) {
      const [first] = await opened(studio, { from: "test", title });
      if (first === undefined) throw new Error(title);
      const { text, passes, lost, title: free } = await saved(studio, first);
      expect({ text, passes, lost }).toEqual({ text, passes: true, lost: [] });
      expect(free).toBe(`${title} 2`);
    }
  });

  test.each(scenarios)("whatever the conversation: %s", async (path) => {
    const studio = studioOf("happytalk");
    const text = readFileSync(join(root, folder, path), "utf8");
    for (const one of await opened(studio, { from: "scenario", text })) {
      const { passes, lost, text: written } = await saved(studio, one);
      expect({ written, passes, lost }).toEqual({ written, passes: true, lost: [] });
    }
  });

  test("with everything that a test can say of the world, and names what it can't", async () => {
    const line = {
      settings: {
        timezone: "America/New_York",
        companyName: '"해피" 상점',
        consultation: "running",
        workingHours: {
          weekday: [
            { from: "09:00", to: "12:00" },
            { from: "13:00", to: "18:00" },
          ],
          friday: { from: "22:00", to: "03:00", nextDay: true },
          saturday: "closed",
        },
        categoryHours: [
          { category: { major: "기술", middle: "설치" }, workingHours: { weekday: "closed" } },
          { category: { major: "기술" }, workingHours: { friday: { from: "10:00", to: "15:00" } } },
        ],
        holidays: [
          { date: "2026-11-26", name: "휴일" },
          { from: "2026-12-24", to: "2026-12-31", hours: { from: "13:00", to: "14:00" } },
        ],
        meal: { mode: "common", from: "12:00", to: "13:00", intake: "refuse" },
        capacity: { limit: 7, accept: false },
        distribution: { mode: "auto", by: "turn", range: "loggedIn", backlog: "manual" },
        messages: { title: false, busy: true },
        systemMessages: { S2: { text: "잠시만 기다려 주세요", state: "requested" } },
      },
      counselors: [
        { id: "kim-1", name: "김해피", received: 3, categories: [{ major: "기술" }] },
        { id: "lee", status: "break", daysOff: ["2026-11-27"], channels: ["web"] },
      ],
      openConsultations: 2,
      customer: { channelAdded: false },
      category: { major: "기술" },
      events: [
        { at: "2026-11-20T10:00:30-05:00", type: "request", text: "여보세요" },
        { at: "2026-11-20T10:01:15-05:00", type: "reply", counselor: "kim-1", text: "네" },
        {
          at: "2026-11-20T10:02:00-05:00",
          type: "tick",
          settings: { holidays: [], capacity: null, chatbot: true },
          counselors: [{ id: "lee" }],
        },
      ],
    };
    const heard = await saved(studioOf("happytalk"), { name: "모두", channel: "web", line });
    expect(heard.passes).toBe(true);
    expect(heard.text).toMatchInlineSnapshot(`
      "test "모두" on web {
        given category "기술"
        set timezone = "America/New_York"
        set companyName = "\\"해피\\" 상점"
        set weekday = 09:00 to 12:00, 13:00 to 18:00
        set friday = 22:00 to 03:00
        set sunday = allDay
        set weekday for "기술" > "설치" = closed
        set friday for "기술" = 10:00 to 15:00
        set holiday 2026-11-26 "휴일"
        set holiday 2026-12-24 to 2026-12-31 = 13:00 to 14:00
        set meal = common 12:00 to 13:00
        set mealIntake = refuse
        set consultationLimit = 7
        set acceptOverLimit = no
        set distributionBy = turn
        set distributionRange = loggedIn
        set backlog = manual
        set titleOn = no
        set busyOn = yes
        set S2 "잠시만 기다려 주세요" state requested
        given no counselors
        given counselor counselor1 "김해피" received 3 for "기술"
        given counselor lee "상담사" break on web off 2026-11-27
        given customer newcomer
        given openConsultations = 2
        at 2026-11-20 10:00 request "여보세요" => greeting as bot, waitingCount as bot, assign, room is received, situation is available
        at +1m15s reply counselor1 "네" => nothing, room is inProgress
        given no counselors
        given counselor lee "상담사"
        at 10:02 tick => nothing, room is inProgress
      }
      "
    `);
    expect(heard.lost.map(({ en }) => en)).toMatchInlineSnapshot(`
      [
        "that the chatbot comes or goes",
        "that a day is no longer off",
        "that a day is no longer off",
        "that the limit is gone",
      ]
    `);
  });

  test("only of a policy without errors", async () => {
    const studio = studioWith("policy shop\non enter { send nobody }\n");
    const line = { settings: { timezone: "Asia/Seoul" }, events: [] };
    expect(await studio.ask("save", { line, channel: "web", title: "x" })).toMatchObject({
      ok: false,
    });
  });
});

describe("what can be opened", () => {
  test("an array of scenarios is several lines", async () => {
    const one = { name: "하나", channel: "kakao", settings: {}, events: [] };
    const lines = await opened(studioWith(""), {
      from: "scenario",
      text: JSON.stringify([one, { events: [{ at: "2026", type: "enter" }] }]),
    });
    expect(lines.map(({ name, channel }) => [name, channel])).toEqual([
      ["하나", "kakao"],
      ["", null],
    ]);
  });

  test.each([
    [{ from: "scenario", text: "{" }, "$"],
    [{ from: "scenario", text: '[{}, {"events": 5}]' }, "$[1]"],
    [{ from: "scenario", text: '[{"settings": [], "events": []}]' }, "$[0]"],
    [{ from: "scenario", text: '{"events": [{"type": "enter"}]}' }, "$"],
    [{ from: "test", title: "없음" }, "$"],
    [{ from: "log", text: "{}\n{" }, "$[0]"],
  ] as const)("%j is none, which is said", async (source, path) => {
    const heard = await studioWith("").ask("open", source);
    expect(heard).toMatchObject({ ok: false });
    expect(heard?.ok === false && heard.faults[0]?.path).toBe(path);
  });
});
