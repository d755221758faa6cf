import { describe, expect, test } from "vitest";
import { expected, foundIn } from "../../testing/found-in.ts";
import { scenarioOf, testOf } from "../../testing/tests-in.ts";

const event = "at 2026-11-20 11:00 enter => hello";

function counselorsOf(...lines: readonly string[]) {
  return scenarioOf([...lines, event].join("\n")).counselors;
}

test.each<[string, object]>([
  ['kim "김해피"', { name: "김해피" }],
  ["kim", { name: "kim" }],
  ["kim break", { status: "break" }],
  ["kim unavailable loggedOut", { status: "unavailable", loggedIn: false }],
  ["kim received 12", { received: 12 }],
  [
    'kim for "배송" for "환불" > "부분"',
    { categories: [{ major: "배송" }, { major: "환불", middle: "부분" }] },
  ],
  ["kim on alpha, on beta", { channels: ["alpha", "beta"] }],
  ["kim meal 12:30 to 13:30", { meal: { from: "12:30", to: "13:30" } }],
  ["kim off 2026-11-23, off 2026-11-24", { daysOff: ["2026-11-23", "2026-11-24"] }],
  [
    "kim break 2026-11-23 15:00 to 15:30",
    { breaks: [{ date: "2026-11-23", from: "15:00", to: "15:30" }] },
  ],
])("given counselor %s", (line, counselor) => {
  expect(counselorsOf(`given counselor ${line}`)).toEqual([
    { id: "kim", name: "kim", ...counselor },
  ]);
});

test("counselors add up in order; one that is described again keeps place and name only", () => {
  expect(
    counselorsOf(
      'given counselor kim "김해피" received 3',
      "given counselor lee break",
      "given counselor kim loggedOut",
    ),
  ).toEqual([
    { id: "kim", name: "김해피", loggedIn: false },
    { id: "lee", name: "lee", status: "break" },
  ]);
});

test("after nobody is there, counselors come one by one", () => {
  expect(counselorsOf("given counselor kim", "given no counselors", "given counselor lee")).toEqual(
    [{ id: "lee", name: "lee" }],
  );
});

describe("what is wrong is reported where it stands", () => {
  test.each<[string, string]>([
    ["given counselor kim «recieved» 3", "unknown-test-name"],
    ["given counselor kim «received»", "wrong-test-value"],
    ["given counselor kim «received 1.5»", "wrong-test-value"],
    ["given counselor kim «loggedOut 3»", "wrong-test-value"],
    ["given counselor kim «break 2026-11-23»", "wrong-test-value"],
    ["given counselor kim «break 2026-11-23 15:30 to 15:00»", "wrong-test-value"],
    ["given counselor kim «meal 12:00 to 12:00»", "wrong-test-value"],
    ["given counselor kim on «alhpa»", "unknown-channel"],
    ["given counselor kim\nat 2026-11-20 10:00 accept «kmi» => nothing", "unknown-test-name"],
    ['given no counselors\nat 2026-11-20 10:00 reply «kim» "네" => nothing', "unknown-test-name"],
    ["at 2026-11-20 10:00 accept «kim» => nothing", "unknown-test-name"],
  ])("%s", (line, code) => {
    const text = testOf(`${line}\n${event}`);
    expect(foundIn(text)).toEqual(expected(text, code));
  });
});

test("without a roster the one counselor of scenarios is there", () => {
  expect(foundIn(testOf("at 2026-11-20 11:00 accept 상담사 => nothing"))).toEqual([]);
});
