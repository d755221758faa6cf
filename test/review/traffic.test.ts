import { loggedAnswer, logText, logVersion, revisionLine } from "@annae/host/log";
import { comparePolicies, compareTraffic, differenceMarkdown, differenceText } from "@annae/review";
import {
  createCalendar,
  handleEvent,
  newRecord,
  noImages,
  parseTenantSettings,
  policyFromIr,
} from "@annae/runtime";
import { expect, test } from "vitest";
import { compiled, means, shop } from "./shop.ts";

const images = new Map<string, string>();
const [before, after] = [
  shop,
  shop.replace("openConsultations >= 10", "openConsultations > 10"),
].map((text) => compiled(text).ir);
if (before === undefined || after === undefined) throw new Error("two versions");
const difference = comparePolicies({ ir: before, images }, { ir: after, images }, means);

const scenario = (openConsultations: number, more: object = {}) =>
  JSON.stringify({
    channel: "web",
    settings: { timezone: "Asia/Seoul", ...more },
    openConsultations,
    events: [{ at: "2026-11-20T11:00:00+09:00", type: "request" }],
  });

test("recorded conversations are counted, by the class that they are in; broken lines are named", () => {
  const lines = [scenario(9), scenario(10), "", "{", scenario(10), scenario(10, { typo: 1 })];
  const { played, concerned, wordsOnly, byClass, broken } = compareTraffic(
    lines.join("\n"),
    difference,
    means.installation,
  );
  expect({ played, concerned, wordsOnly }).toEqual({ played: 3, concerned: 2, wordsOnly: 0 });
  expect([...byClass.values()]).toEqual([2]);
  expect(broken.map(({ line, reason }) => `${line}: ${reason.en}`)).toEqual([
    "4: is not JSON",
    expect.stringContaining("6: $.settings.typo"),
  ]);
});

test.each([
  ["{", "is not JSON"],
  ["\0\u0001", "is not JSON"],
  ["[]", "$: must be an object, not an array"],
  ["null", "$: must be an object, not null"],
  ['"x"', '$: must be an object, not "x"'],
  ['{"channel":"moon","events":[]}', "$.channel"],
  ['{"channel":"web","events":[{"at":"nope","type":"request"}]}', "$.settings.timezone"],
  ['{"v":99,"kind":"decision"}', "newer form (v 99)"],
  ['{"v":1,"kind":"nonsense"}', "neither revision nor decision"],
])(
  "a line that is no conversation is named with why, and the others are played: %s",
  (line, why) => {
    const text = `${scenario(10)}\r\n${line}\r\n\r\n${scenario(9)}\r\n`;
    const found = compareTraffic(text, difference, means.installation);
    expect(found).toMatchObject({ played: 2, concerned: 1 });
    expect(found.broken.map(({ line: number }) => number)).toEqual([2]);
    expect(found.broken[0]?.reason.en).toContain(why);
  },
);

test("lines that are broken alike are named together, and a record of nothing says so", () => {
  const told = (text: string) => {
    const traffic = compareTraffic(text, difference, means.installation);
    return differenceText(difference, { locale: "en", traffic });
  };
  const text = told([scenario(10), "{", "[]", ...Array(20).fill("}")].join("\n"));
  expect(text).toContain("22 lines are broken and not counted");
  expect(text).toContain("  lines 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, …: is not JSON\n");
  expect(text).toContain("  line 3: $: must be an object, not an array\n");
  expect(told("")).toContain("nothing was recorded that can be played");
  expect(told("\n \n")).toContain("nothing was recorded that can be played");
});

test("only words change where a text does", () => {
  const other = compiled(shop.replace("안녕하세요.", "어서 오세요.")).ir;
  const words = comparePolicies({ ir: before, images }, { ir: other, images }, means);
  const found = compareTraffic(scenario(1), words, means.installation);
  expect(found).toMatchObject({ played: 1, concerned: 1, wordsOnly: 1 });
});

test("lines of a decision log are conversations, too", () => {
  const settings = parseTenantSettings({ timezone: "Asia/Seoul" }, before);
  const channel = means.installation.channels.get("web");
  if (!settings.ok || channel === undefined) throw new Error("settings");
  const station = {
    ...{ tenant: "shop", policy: policyFromIr(before), channel, settings: settings.value },
    ...{ calendar: createCalendar(settings.value), images: noImages },
  };
  const event = {
    id: "window:1",
    at: Date.parse("2026-11-20T02:00:00Z"),
    type: "request",
  } as const;
  const caller = {
    customer: { id: "u1", blocked: false, channelAdded: true },
    category: null,
    facts: { member: false },
  };
  const floor = { openConsultations: 10, received: {} };
  const surroundings = { ...caller, counselors: [], openConsultations: 10 };
  const { answer } = handleEvent(station, { event, surroundings, record: newRecord });
  const decision = {
    v: logVersion,
    kind: "decision",
    ...{ tenant: "shop", channel: "web", revision: "1/a" },
    ...{ event, caller, before: null, floor, answer: loggedAnswer(answer) },
  } as const;
  const log = [
    logText(revisionLine("shop", "1/a", { settings: settings.value, counselors: [] })),
    logText(decision),
    logText(decision),
    '{"v":1,"kind":"decision"}\n',
  ].join("");
  const found = compareTraffic(log, difference, means.installation);
  expect(found.broken.map(({ reason }) => reason.en)).toEqual([
    "missing or not of the right form: tenant, channel, revision",
  ]);
  expect(found).toMatchObject({ played: 1, concerned: 1 });
  expect([...found.byClass.values()]).toEqual([1]);
  expect(found.broken.map(({ line }) => line)).toEqual([4]);
});

test("stopped, a record tells what was read of it, and how many lines were not", () => {
  const lines = [scenario(10), scenario(9), "", scenario(10), "{"].join("\n");
  let asked = 0;
  const found = compareTraffic(lines, difference, means.installation, () => {
    asked += 1;
    return asked > 2;
  });
  expect(found).toMatchObject({ played: 2, concerned: 1, broken: [], unread: 2 });
  const told = differenceText(difference, { locale: "en", traffic: found });
  expect(told).toContain("interrupted: 2 lines were not read");
});

test("stopped, a difference has every class that one event shows, and of those after that no conversation", () => {
  const versions = [
    { ir: before, images },
    { ir: compiled(shop.replace("send hello", "send away")).ir, images },
  ] as const;
  const whole = comparePolicies(...versions, means);
  const stopped = comparePolicies(...versions, { ...means, isStopped: () => true });
  expect(stopped.classes.map(({ found }) => found.when.length)).toEqual(
    whole.classes.map(({ found }) => found.when.length),
  );
  expect(stopped.classes.map(({ unshown }) => unshown)).toEqual(
    stopped.classes.map(() => ({ result: "unknown", events: 0 })),
  );
});

test("L11: a customer's words reach no pull request, and a policy's are words there: no HTML, no picture, nobody called, no fence left early", () => {
  const evil = "``` <img src=x> @all ![x](https://evil.example)";
  const event = { at: "2026-11-20T11:00:00+09:00", type: "request", text: evil };
  const said = { ...JSON.parse(scenario(10)), events: [event] };
  const lines = [JSON.stringify(said), JSON.stringify(evil), scenario(10, { [evil]: 1 })];
  const traffic = compareTraffic(lines.join("\n"), difference, means.installation);
  expect(traffic).toMatchObject({ played: 1, concerned: 1 });
  expect(JSON.stringify(traffic.broken)).toContain("@all");
  for (const locale of ["ko", "en"] as const) {
    const counted = differenceMarkdown("shop", difference, { locale, traffic });
    expect(counted).toContain(locale === "ko" ? "읽지 못한 줄 2개" : "2 lines are broken");
    for (const word of ["@all", "<img", "evil"]) expect(counted).not.toContain(word);
  }
  const text = evil.replace("[", "\\[");
  const worded = compiled(shop.replace("안녕하세요.", text).replace('"인사"', '"<img> @all"')).ir;
  const words = comparePolicies({ ir: before, images }, { ir: worded, images }, means);
  const told = differenceMarkdown(evil, words, { locale: "en", traffic: null });
  const outside = told.replaceAll(/^(`{4,})diff\n[\s\S]*?\n\1$/gm, "");
  expect(told).toContain("````diff");
  expect(outside).not.toMatch(/(?<!\\)<img|@all|!\[/);
});
