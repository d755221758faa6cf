import type { OpenPolicy } from "../typed/open-policy.ts";
import { declined, given, type Reply } from "../typed/reply.ts";
import { lineOfScenario } from "./line-of-scenario.ts";
import { linesOfLog } from "./lines-of-log.ts";
import type { OpenedLine } from "./opened-line.ts";

/** What is to be opened. */
export type LineSource =
  /** A test of the policy; several may have one title. */
  | { readonly from: "test"; readonly title: string }
  /** JSON as `annae simulate` reads it: one scenario, or an array of them. */
  | { readonly from: "scenario"; readonly text: string }
  /** A decision log: each of its conversations, with all that became of it. */
  | { readonly from: "log"; readonly text: string };

/** The time lines of the source, or why there are none. */
export function openLines(policy: OpenPolicy, source: LineSource): Reply<readonly OpenedLine[]> {
  switch (source.from) {
    case "test":
      return linesOfTest(policy, source.title);
    case "scenario":
      return linesOfScenarios(source.text);
    case "log":
      return linesOfLog(source.text, policy.session.builtOf(policy.place()).ir);
  }
}

function linesOfTest(policy: OpenPolicy, wanted: string): Reply<readonly OpenedLine[]> {
  const { tests } = policy.session.builtOf(policy.place());
  const found = tests.filter(({ title }) => title === wanted);
  const lines = found.flatMap(({ title, channel, scenario }) => {
    const line = lineOfScenario(scenario);
    return line === null ? [] : [{ name: title, channel, line: { name: title, ...line } }];
  });
  return lines.length === 0 ? declined(noTest) : given(lines);
}

const noTest = {
  ko: "그런 제목의 테스트가 없거나, 정책에 오류가 있어 읽을 수 없습니다",
  en: "there is no test of that title, or the policy has errors and none can be read",
};

function linesOfScenarios(text: string): Reply<readonly OpenedLine[]> {
  const json = jsonIn(text);
  const all: readonly unknown[] = Array.isArray(json) ? json : [json];
  const lines = all.map(lineOfScenario);
  const wrong = lines.indexOf(null);
  if (wrong !== -1) return declined(noScenario, Array.isArray(json) ? `$[${wrong}]` : "$");
  return given(
    lines.flatMap((line) =>
      line === null ? [] : [{ name: line.name ?? "", channel: line.channel ?? null, line }],
    ),
  );
}

const noScenario = {
  ko: '시나리오가 아닙니다. "settings" 객체와, "at"과 "type"이 있는 "events" 목록이 필요합니다',
  en: 'is no scenario: it needs an object "settings" and a list "events" whose members have "at" and "type"',
};

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
