import { globSync, readFileSync } from "node:fs";
import { installedChannels } from "@annae/installation/channels";
import {
  type ExplainedTranscript,
  explainedTranscript,
  explanationLines,
  parseScenarios,
  play,
  playWithNotes,
} from "@annae/runtime";
import { describe, expect, test } from "vitest";
import { session } from "../cli/session.ts";
import { happytalk, office, seoul } from "../support/converse.ts";

const ids = installedChannels.map(({ id }) => id);

const rules = await happytalk().rules();

/** Plays the scenarios on the standard policy and explains each step. */
function explained(json: unknown): readonly ExplainedTranscript[] {
  const parsed = parseScenarios(json, happytalk(), ids);
  if (!parsed.ok) throw new Error(parsed.faults.map(({ path }) => path).join("\n"));
  return parsed.value.flatMap((scenario) =>
    installedChannels
      .filter(({ id }) => id === scenario.channel)
      .map((channel) => explainedTranscript(playWithNotes(scenario, happytalk(), channel), rules)),
  );
}

/** What is said of that rule, or of something left out, in the last step: without mark and place. */
function sentence(name: string, locale: "ko" | "en", scenario: object): string | undefined {
  const [transcript] = explained({ channel: "kakao", settings: office, ...scenario });
  const last = transcript?.steps.findLast(({ cause }) => cause === "scenario");
  if (last === undefined) throw new Error("nothing happened");
  const lines = explanationLines(last.explain, locale).map((line) => line.slice(2));
  return lines.find((line) => line.startsWith(name))?.replace(/ — .*$/, "");
}

const requests = (time: string) => ({ events: [{ at: seoul(time), type: "request" }] });
const says = (time: string) => ({ at: seoul(time), type: "message", text: "여보세요" });
const busy = { ...office, messages: { busy: true } };
const full = { ...office, capacity: { limit: 3, accept: false } };

describe("GEN-3: an operator reads why", () => {
  test.each<[string, "ko" | "en", object, string]>([
    [
      "offHours",
      "ko",
      requests("11:00"),
      "offHours 보내지 않음: 근무 시간 안이라서 (afterHours = 아니오)",
    ],
    [
      "offHours",
      "en",
      requests("11:00"),
      "offHours not sent: it is within working hours (afterHours = no)",
    ],
    ["offHours", "ko", requests("19:00"), "offHours 적용: 근무 시간 외라서 (afterHours = 예)"],
    [
      "mealTime",
      "ko",
      requests("19:00"),
      "mealTime 확인하지 않음: 앞의 offHours 규칙이 적용되어서",
    ],
    ["mealTime", "en", requests("19:00"), "mealTime not considered: offHours applied before it"],
    [
      "overLimit",
      "ko",
      { settings: full, openConsultations: 2, ...requests("11:00") },
      "overLimit 보내지 않음: 접수·진행중 상담이 2건으로 상담 허용 건수(3건) 미만이라서 (openConsultations = 2, consultationLimit = 3)",
    ],
    [
      "overLimit",
      "en",
      { settings: full, openConsultations: 2, ...requests("11:00") },
      "overLimit not sent: the number of open consultations is 2, less than the consultation limit of 3 (openConsultations = 2, consultationLimit = 3)",
    ],
    [
      "overLimit",
      "ko",
      requests("11:00"),
      "overLimit 보내지 않음: 상담 건수를 제한하지 않아서 (openConsultations = 0, consultationLimit = 제한 없음)",
    ],
    [
      "queue",
      "ko",
      { settings: full, openConsultations: 3, ...requests("11:00") },
      "queue 하지 않음: 상담 허용 건수를 초과한 상담은 접수하지 않아서 (acceptOverLimit = 아니오)",
    ],
    ["available", "ko", requests("11:00"), "available 적용: 앞의 규칙이 하나도 적용되지 않아서"],
    [
      "request",
      "ko",
      {
        events: [
          { at: seoul("11:00"), type: "request" },
          { at: seoul("18:05"), type: "request" },
        ],
      },
      "request 하지 않음: 이미 상담사에게 배정된 상담이라서",
    ],
    [
      "stillOffHours",
      "ko",
      {
        settings: { ...office, chatbot: true },
        events: [{ at: seoul("19:00"), type: "request" }, says("19:04")],
      },
      "stillOffHours(S2) 보내지 않음: 마지막 자동 메시지를 보낸 뒤 5분이 지나지 않아서 (sinceLastNotice = 4m)",
    ],
    [
      "busy ",
      "ko",
      { settings: busy, events: [{ at: seoul("11:00"), type: "request" }, says("11:04")] },
      "busy 보내지 않음: 마지막으로 보낸 뒤 5분이 지나지 않아서",
    ],
    [
      "busy ",
      "en",
      { settings: busy, events: [{ at: seoul("11:00"), type: "request" }, says("11:04")] },
      "busy not sent: less than 5 min have passed since it was last sent",
    ],
    [
      "lockInput",
      "ko",
      { customer: { blocked: true }, ...requests("11:00") },
      "lockInput 하지 않음: 이 채널에서 지원하지 않는 동작이라서",
    ],
    [
      "idleCounselor",
      "ko",
      {
        settings: { ...office, closeIdleCounselorAfter: "10m" },
        events: [{ at: seoul("11:00"), type: "request" }, says("11:01"), tick("11:10")],
      },
      "idleCounselor(endNotice) 보내지 않음: 고객이나 상담사의 마지막 메시지 뒤 근무 시간으로 10분이 지나지 않아서 (workingSinceLastWords = 9m, closeIdleCounselorAfter = 10m)",
    ],
    [
      "idleCustomer",
      "ko",
      { events: [{ at: seoul("11:00"), type: "request" }, tick("11:10")] },
      "idleCustomer(endNotice) 보내지 않음: 고객 무응답 자동 종료까지의 근무 시간이 0분으로 5분 미만이라서 (closeIdleCustomerAfter = 0m)",
    ],
  ])("%s in %s, case %#", (name, locale, scenario, expected) => {
    expect(sentence(name, locale, scenario)).toBe(expected);
  });
});

function tick(time: string) {
  return { at: seoul(time), type: "tick" };
}

describe("GEN-3: in every conversation of the standard policy", () => {
  const conversations = globSync("policies/happytalk/conversations/*.json").sort();
  const steps = conversations.flatMap((file) =>
    explained(JSON.parse(readFileSync(file, "utf8"))).flatMap((transcript) => transcript.steps),
  );

  test("the rules that fired are those of the transcript, and every rule has its line", () => {
    expect(steps.length).toBeGreaterThan(30);
    const lines = readFileSync("policies/happytalk/happytalk.rules", "utf8").split("\n");
    for (const { rules, explain } of steps) {
      const fired = explain.rules.filter(({ outcome }) => outcome === "fired");
      expect(fired.map(({ rule }) => rule)).toEqual(rules);
      for (const { rule, at } of explain.rules) {
        expect(at.file).toMatch(/happytalk\.rules$/);
        expect(lines[at.line - 1]).toMatch(new RegExp(`^\\s*${rule}:`));
      }
    }
  });

  test("the facts behind a rule are among the facts read, with the same values", () => {
    expect(steps.length).toBeGreaterThan(5);
    for (const { explain } of steps) {
      for (const { because } of explain.rules) expect(explain.facts).toMatchObject(because.facts);
    }
  });

  test("a rule that failed names the condition and the facts that decided", () => {
    const failed = steps.flatMap(({ explain }) =>
      explain.rules.filter(({ outcome }) => outcome === "failed"),
    );
    expect(failed.length).toBeGreaterThan(30);
    for (const { because } of failed) {
      expect(because.condition).not.toBeNull();
      expect(Object.keys(because.facts).length).toBeGreaterThan(0);
    }
  });

  test("each sentence is in its language and shows no inner workings", () => {
    const clauses = steps.flatMap(({ explain }) =>
      [...explain.rules, ...explain.dropped].map(({ because }) => because.text),
    );
    expect(clauses.length).toBeGreaterThan(30);
    for (const { ko, en } of clauses) {
      expect(ko).toMatch(/(라서|해서|어서|아서|나서)$/);
      expect(en).not.toMatch(/\p{Script=Hangul}(?!.*[“”])/u);
      expect(`${ko} ${en}`).not.toMatch(/undefined|null|NaN|Infinity|\[object|\b(true|false)\b/);
    }
  });

  test("the transcript without its explanations is the plain transcript", () => {
    const json = { channel: "kakao", settings: busy, ...requests("11:00") };
    const parsed = parseScenarios(json, happytalk(), ids);
    const scenario = parsed.ok ? parsed.value[0] : undefined;
    const channel = installedChannels.find(({ id }) => id === "kakao");
    if (scenario === undefined || channel === undefined) throw new Error("no scenario");
    const plain = explained(json)[0]?.steps.map(({ explain, ...step }) => step);
    expect(plain).toEqual(play(scenario, happytalk(), channel).steps);
  });
});

describe("the page about annae simulate", () => {
  /** As a command line in the repository's folder would show it; lines of the policy move, so they count as one. */
  const shownAs = (value: unknown): string =>
    JSON.stringify(value)
      .replaceAll(`${process.cwd()}/`, "")
      .replaceAll(/("line":|\.rules:)\d+/g, "$1");

  const page = readFileSync("docs/how-to/simulate.md", "utf8");
  const [scenario = "", , explanation = ""] = [...page.matchAll(/^```json\n([\s\S]*?)^```$/gm)].map(
    ([, json]) => json,
  );
  const [transcript] = explained(JSON.parse(scenario));

  test("shows sentences that its own scenario gives", () => {
    const lines = transcript?.steps.flatMap(({ explain }) => explanationLines(explain, "ko"));
    const shown = page.match(/^[●○·✕] .*$/gm) ?? [];
    expect(shown.length).toBeGreaterThan(3);
    for (const line of shown) expect(lines?.map(shownAs)).toContain(shownAs(line));
  });

  test("shows a rule and something left out as the JSON has them", () => {
    const rules = transcript?.steps.flatMap(({ explain }) => explain.rules) ?? [];
    const twice = [{ at: seoul("11:00"), type: "request" }, says("11:04")];
    const [again] = explained({ channel: "kakao", settings: busy, events: twice });
    const shown = JSON.parse(explanation);
    expect(rules.map(shownAs)).toContain(shownAs(shown.rules[0]));
    expect(shownAs(shown.dropped)).toBe(shownAs(again?.steps.at(-1)?.explain.dropped));
  });
});

test("GEN-3: annae simulate explains every step where asked, and only there", async () => {
  const [file = ""] = globSync("policies/happytalk/conversations/01-*.json");
  const simulated = async (...options: readonly string[]) =>
    (await session(["simulate", "policies/happytalk", "--scenario", file, ...options])).out;
  const [told] = explained(JSON.parse(readFileSync(file, "utf8")));
  const { steps } = JSON.parse(await simulated("--json", "--explain"));
  expect(steps.length).toBe(told?.steps.length);
  for (const [index, { explain }] of steps.entries()) {
    const { rules, facts } = told?.steps[index]?.explain ?? {};
    expect(explain.rules.map(({ because }: { because: unknown }) => because)).toEqual(
      rules?.map(({ because }) => because),
    );
    expect(explain.facts).toEqual(facts);
  }
  for (const step of JSON.parse(await simulated("--json")).steps)
    expect(step.explain).toBeUndefined();
  expect(await simulated("--explain", "--lang", "ko")).toContain("보내지 않음: 근무 시간 안이라서");
  expect(await simulated("--explain", "--lang", "en")).toContain(
    "not sent: it is within working hours",
  );
});
