import { policyFromIr } from "@annae/ir";
import { findGaps } from "@annae/review";
import { playTests } from "@annae/runtime";
import { expect, test } from "vitest";
import { compiled, means, shop } from "./shop.ts";

const channels = [...means.installation.channels.values()];

function gapsOf(text: string) {
  const { ir, tests } = compiled(text);
  const { gaps, ...found } = findGaps(ir, tests, means);
  return { ...found, gaps: [...gaps] };
}

test("without tests every class of situations is a gap, the largest first", () => {
  const { gaps, visited, cut } = gapsOf(shop);
  expect({ visited, cut }).toEqual({ visited: 0, cut: [] });
  const shares = gaps.map(({ share }) => share);
  expect(shares).toEqual(shares.toSorted((one, other) => other - one));
  const requests = gaps.filter(({ event }) => event === "request");
  expect(requests.map(({ done }) => done.map(({ steps }) => steps.join()).join()).sort()).toEqual([
    "assign",
    "refuse",
    "send away,close",
    "send away,queue",
  ]);
});

test("each test that is offered passes as it is pasted, and closes its gap", () => {
  const { gaps } = gapsOf(shop);
  const texts = gaps.flatMap(({ visit }) => (visit.result === "test" ? [visit.text] : []));
  expect(texts).toHaveLength(gaps.length);
  const whole = `${shop}${texts.join("")}`;
  const { ir, tests } = compiled(whole);
  const { results } = playTests(tests, policyFromIr(ir), channels);
  expect(results.filter(({ passed }) => !passed)).toEqual([]);
  expect(gapsOf(whole)).toMatchObject({ gaps: [], visited: gaps.length });
});

const deep = `policy deep
message hello { text "안녕하세요." }
message later { text "잠시만 기다려 주세요." }
on request first { asked: otherwise queue }
on assign { greet: send hello once }
on tick {
  alone: when room is received and not counselorPresent and counselorReplied and waitingFor >= 5m then send later
  never: when room is received and situation is not asked then send later
}
`;

test("where few events do not get there, a shortest conversation of all is told: five events, a counselor who left among them", () => {
  const gap = gapsOf(deep).gaps.find(({ done }) => done[0]?.rule === "alone");
  const text = gap?.visit.result === "test" ? gap.visit.text : "";
  expect(text.match(/^ {2}at .*$/gm)).toHaveLength(5);
  expect(text).toContain("giveBack");
  expect(text).toContain("unavailable");
  const { ir, tests } = compiled(deep + text);
  expect(playTests(tests, policyFromIr(ir), channels).results).toMatchObject([{ passed: true }]);
});

test("a class that no conversation gets to is told to be one, by proof", () => {
  const gap = gapsOf(deep).gaps.find(({ done }) => done[0]?.rule === "never");
  expect(gap?.visit).toEqual({ result: "never" });
});

test("where the time is over, it is said of how many events no conversation gets there", () => {
  const { ir, tests } = compiled(deep);
  const limits = { events: 2, patience: 1, clock: () => 0 };
  const gap = [...findGaps(ir, tests, { ...means, limits }).gaps].find(
    ({ done }) => done[0]?.rule === "alone",
  );
  expect(gap?.visit).toEqual({ result: "unknown", events: 2 });
});

test("settings that are not true without another are said together with it: a limit, and what happens over it", () => {
  const limited = `policy limited
message full { text "상담이 많습니다." }
on request first {
  full: when openConsultations >= consultationLimit and not acceptOverLimit then send full; close
  open: otherwise assign
}
`;
  const texts = gapsOf(limited).gaps.flatMap(({ visit }) =>
    visit.result === "test" ? [visit.text] : [],
  );
  const { ir, tests } = compiled(limited + texts.join(""));
  expect(tests).toHaveLength(2);
  expect(playTests(tests, policyFromIr(ir), channels).results).toMatchObject([
    { passed: true },
    { passed: true },
  ]);
});
