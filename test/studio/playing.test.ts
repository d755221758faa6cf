import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { LineEdit, PlayedEvent, Studio, TimeLine } from "@annae/studio";
import { describe, expect, test } from "vitest";
import { session } from "../cli/session.ts";
import { root } from "../structure/source-files.ts";
import { studioOf, studioOver, studioWith } from "./open-policies.ts";

const folder = "policies/happytalk/conversations";
const scenarios = readdirSync(join(root, folder)).filter((path) => path.endsWith(".json"));

async function played(studio: Studio, line: TimeLine) {
  const heard = await studio.ask("play", { line });
  if (heard === null || !heard.ok) throw new Error("played");
  return heard.value;
}

/** The steps as a transcript has them. */
function stepsOf(events: readonly PlayedEvent[] = []) {
  return events
    .flatMap(({ steps }) => steps)
    .map(({ told: _told, words: _words, ...step }) => step);
}

/** A picture is written anew where it is sent: how many bytes it has then, and its address, nobody knows before. */
function withoutFiles(json: unknown): unknown {
  return JSON.parse(JSON.stringify(json), (key, value) =>
    key === "bytes" || (/image_?url|^url$|^image$/i.test(key) && typeof value === "string")
      ? ""
      : value,
  );
}

const office = {
  timezone: "Asia/Seoul",
  workingHours: { weekday: { from: "10:00", to: "18:00" } },
};
const line = (...events: TimeLine["events"]): TimeLine => ({ settings: office, events });
const at = (time: string) => `2026-11-20T${time}:00+09:00`;

describe("a time line", () => {
  test.each(scenarios)("%s goes on its channel as annae simulate plays it", async (name) => {
    const path = join(folder, name);
    const { out } = await session(["simulate", "policies/happytalk", "--scenario", path, "--json"]);
    const told: TimeLine = JSON.parse(readFileSync(join(root, path), "utf8"));
    const { channels, policy, faults } = await played(studioOf("happytalk"), told);
    expect({ policy, faults }).toEqual({ policy: "typed", faults: [] });
    const { steps } = JSON.parse(out);
    expect(steps.length).toBeGreaterThan(0);
    expect(withoutFiles(stepsOf(channels[told.channel ?? ""]))).toEqual(withoutFiles(steps));
  });

  const shop = (words: string) => `policy shop
message hello { text "${words}" }
on enter { greet: send hello }
`;

  test("is played anew as the text is typed, and an answer for an old text is never heard", async () => {
    const studio = studioWith(shop("하나"));
    const texts: (string | undefined)[] = [];
    const enter = line({ at: at("11:00"), type: "enter" });
    const done = new Promise<void>((end) => {
      studio.follow("play", { line: enter }, (outcome) => {
        const step = outcome.ok ? outcome.value.channels.web?.[0]?.steps[0] : undefined;
        texts.push(step?.deliveries[0]?.customer?.text);
        if (texts.at(-1) === "셋") end();
      });
    });
    studio.change("shop.rules", shop("둘"));
    expect(await studio.ask("play", { line: enter })).toMatchObject({ ok: true });
    const old = studio.ask("play", { line: enter });
    studio.change("shop.rules", shop("셋"));
    expect(await old).toBeNull();
    await done;
    expect(texts).toEqual(["둘", "셋"]);
  });

  test("goes by the last good text while the new one has errors, and says so", async () => {
    const studio = studioWith(shop("하나"));
    const enter = line({ at: at("11:00"), type: "enter" });
    await played(studio, enter);
    studio.change("shop.rules", shop("둘").replace("send hello", "send helo"));
    const { policy, channels } = await played(studio, enter);
    expect(policy).toBe("lastGood");
    expect(stepsOf(channels.web)[0]?.deliveries[0]?.customer?.text).toBe("하나");
  });

  test("goes by what is right where no text was good yet, and by nothing where there is none", async () => {
    const enter = line({ at: at("11:00"), type: "enter" });
    const half = studioWith(`${shop("하나")}on request { send nobody }\n`);
    const { policy, channels } = await played(half, enter);
    expect(policy).toBe("partly");
    expect(stepsOf(channels.web)[0]?.deliveries[0]?.customer?.text).toBe("하나");
    expect((await played(studioWith(""), enter)).policy).toBe("typed");
    const none = studioOver({ files: {} }, "shop.rules");
    expect(await played(none, enter)).toEqual({ policy: null, faults: [], channels: {} });
  });

  test("plays as far as the first event that is wrong, and names every fault", async () => {
    const { channels, faults } = await played(
      studioWith(shop("하나")),
      line(
        { at: at("11:00"), type: "enter" },
        { at: at("10:59"), type: "reply", counselor: "nobody", text: "네" },
      ),
    );
    expect(channels.web).toHaveLength(1);
    expect(faults.map(({ path }) => path)).toEqual(["$.events[1].at", "$.events[1].counselor"]);
    expect(faults[0]?.message.ko).toContain("시간 순서");
  });

  test("says of each step why it went so, and why not otherwise", async () => {
    const studio = studioOf("happytalk");
    const asked = line({ at: at("11:00"), type: "request" });
    const heard = await studio.ask("why", { line: asked, channel: "kakao", event: 0, step: 0 });
    if (heard?.ok !== true) throw new Error("explained");
    const { rules } = heard.value;
    expect(rules.find(({ outcome }) => outcome === "fired")?.rule).toBe("available");
    const failed = rules.find(({ rule }) => rule === "offHours");
    expect(failed?.because.text.ko).toContain("근무 시간");
    expect(failed?.at.line).toBeGreaterThan(1);
    const missing = await studio.ask("why", { line: asked, channel: "kakao", event: 7, step: 0 });
    expect(missing).toMatchObject({ ok: false });
  });
});

describe("a change of a time line", () => {
  const waits = `policy shop
message hello { text "네" }
on tick { again: when waitingFor >= 5m then send hello every 5m }
on request { queue }
`;
  const edited = async (studio: Studio, before: TimeLine, edit: LineEdit) => {
    const heard = await studio.ask("edit", { line: before, edit });
    if (heard?.ok !== true) throw new Error("edited");
    return heard.value.events.map(({ at: time, type }) => `${time.slice(5, 16)} ${type}`);
  };
  const asked = line(
    { at: at("11:00"), type: "request" },
    { at: at("11:02"), type: "message", text: "저기요" },
  );

  test("lets time pass with all that a host would be woken for, and moves what is behind", async () => {
    const wait = { edit: "wait", at: 1, ms: 12 * 60_000 } as const;
    expect(await edited(studioWith(waits), asked, wait)).toEqual([
      "11-20T11:00 request",
      "11-20T11:05 tick",
      "11-20T11:10 tick",
      "11-20T11:12 tick",
      "11-20T11:14 message",
    ]);
  });

  test.each([
    [{ time: "18:01" }, "11-20T18:01"],
    [{ time: "09:30" }, "11-21T09:30"],
    ["closing", "11-20T18:01"],
    ["opening", "11-21T00:00"],
  ] as const)("goes to %j on the tenant's own clock", async (to, time) => {
    const told = await edited(studioWith("policy shop\n"), asked, { edit: "jump", at: 1, to });
    expect(told.slice(1)).toEqual([`${time} tick`, `${time} message`]);
  });

  test("adds, changes and takes away anywhere, in order of time", async () => {
    const studio = studioWith(waits);
    const add = { edit: "add", at: 1, event: { type: "enter" }, after: 300_000 } as const;
    expect(await edited(studio, asked, add)).toEqual([
      "11-20T11:00 request",
      "11-20T11:05 enter",
      "11-20T11:05 message",
    ]);
    const put = { edit: "put", at: 0, event: { at: at("11:30"), type: "enter" } } as const;
    expect(await edited(studio, asked, put)).toEqual(["11-20T11:30 enter", "11-20T11:32 message"]);
    expect(await edited(studio, asked, { edit: "remove", at: 0 })).toEqual(["11-20T11:02 message"]);
    const first = { edit: "add", at: 0, event: { type: "request" } } as const;
    expect(await edited(studio, line(), first)).toEqual(["11-20T11:00 request"]);
  });
});

test("a policy with a hundred errors still plays what is right of it", async () => {
  const wrong = Array.from({ length: 100 }, (_, at) => `on request { send nobody${at} }`).join(
    "\n",
  );
  const studio = studioWith(
    `policy shop\nmessage hello { text "하나" }\non enter { send hello }\n${wrong}\n`,
  );
  const { policy, channels } = await played(studio, line({ at: at("11:00"), type: "enter" }));
  expect(policy).toBe("partly");
  expect(stepsOf(channels.web)[0]?.deliveries[0]?.customer?.text).toBe("하나");
});

test("reasons call rules as the form does, also those without a label", async () => {
  const studio = studioWith(
    'policy shop\nmessage hello { text "안녕" }\non request {\n  when chatbot then send hello\n  late: when afterHours then send hello\n  send hello\n}',
  );
  const asking = line({ at: at("11:00"), type: "request" });
  const asked = { line: asking, channel: "web", event: 0, step: 0 };
  const [why, form] = await Promise.all([studio.ask("why", asked), studio.ask("form", null)]);
  if (why?.ok !== true || form?.ok !== true) throw new Error("asked");
  expect(why.value.rules.map(({ rule }) => rule)).toEqual(["request#1", "late", "request#3"]);
  const ids = form.value.blocks.flatMap(({ rules }) => rules.map(({ id }) => id));
  expect(ids).toEqual(["request#1", "late", "request#3"]);
});
