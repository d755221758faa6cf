import { expect, test } from "vitest";
import { counselorName } from "./counselor-name.ts";

test.each([
  [{ managerNickname: "김해피" }],
  ['{"managerNickname":"김해피","autoEnd":false}'],
  ["{'managerNickname':'김해피','autoEnd':false}"],
  ['{"autoEnd":false, "managerNickname" : "\\uae40\\ud574\\ud53c"}'],
  ["{'managerNickname':'\\uae40해피'}"],
])("the counselor's name in %j", (metadata) => {
  expect(counselorName(metadata)).toBe("김해피");
});

test("quotes inside a name are part of it", () => {
  expect(counselorName(String.raw`{"managerNickname":"김 \"해피\""}`)).toBe('김 "해피"');
  expect(counselorName(String.raw`{'managerNickname':'김 \'해피\''}`)).toBe("김 '해피'");
  expect(counselorName(`{'managerNickname':'김 "해피"'}`)).toBe('김 "해피"');
});

test("no name is null", () => {
  for (const metadata of [
    undefined,
    null,
    "",
    "{}",
    7,
    [],
    '{"managerNickname":""}',
    "managerNickname",
  ]) {
    expect(counselorName(metadata)).toBeNull();
  }
});

test("S5: what cannot be seen in a name is marked", () => {
  expect(counselorName({ managerNickname: "김\u202e해피\u3164" })).toBe("김\ufffd해피\ufffd");
});

test("a name without an end is read in linear time", () => {
  expect(counselorName(`{'managerNickname':'${"\\".repeat(200_000)}`)).toBeNull();
});
