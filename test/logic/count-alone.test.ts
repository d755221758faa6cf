import { installedChannels } from "@annae/installation/channels";
import { type Installation, install } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { foundOverTime } from "./found-over-time.ts";

const policy = `policy noticed
message full { text "기다려 주세요." }
message offer { text "전화도 받습니다." }
message again { text "아직 기다리셔야 합니다." }
message other { text "곧 답해 드립니다." }
message busy { text "잠시만 기다려 주세요." }
on request first {
  full:   when !counselorAvailable then send full; queue
  late:   when afterHours then send offer once; queue
  open:   otherwise queue
}
on message {
  again: when room is waiting and situation is full and sinceLastNotice >= 5m then send again
  after: when room is waiting and situation is late and sinceLastNotice >= 5m then send offer
  other: when room is waiting and sinceLastNotice >= 10m then send other
  busy:  when room is waiting then send busy every 5m
}
on tick { still: when room is waiting and sinceLastNotice >= 5m
                 then send again every 1m; tell counselor other every 5m; close }
`;

function found(property: string, on?: Installation): string {
  return foundOverTime(`${policy}${property}`, { events: 5, isOver: () => false }, on);
}

const forgotten =
  "fails: request none 0, message waiting 0, end waiting 0, request none 0, message waiting 0";
const onMessage = "within 5m on message";
const web = installedChannels.filter(({ id }) => id === "web");
const hidden = install(
  web.map((channel) => ({
    ...channel,
    fallback: [
      { kind: "notice", when: {}, customer: { show: "nothing" }, counselor: { show: "text" } },
    ],
  })),
);

test.each([
  ["a notice since the request", `never send again twice ${onMessage}`, "holds, induction 1"],
  ["a notice with what is sent once", `never send offer twice ${onMessage}`, "holds, induction 1"],
  ["no notice since all was forgotten", `never send other twice ${onMessage}`, forgotten],
  ["what is sent every 5m", "never send busy twice within 5m", "holds, induction 1"],
  ["what counselors are told", "never tell counselor other twice within 5m", "holds, induction 1"],
  [
    "each alone",
    `never more than 4 messages ${onMessage} when situation is full`,
    "holds, induction 1",
  ],
  [
    "too many",
    `never more than 2 messages ${onMessage} when situation is full`,
    "fails: request none 0 nobody there, message waiting 10",
  ],
  ["one of them twice", `never more than 4 messages ${onMessage}`, "holdsSoFar 5"],
  ["by name", `never send (again, busy) more than 2 times ${onMessage}`, "holds, induction 1"],
  [
    "told and sent",
    "never (send busy or tell counselor other) more than 2 times within 5m",
    "holds, induction 1",
  ],
  ["with actions", "never (send busy or close) more than 2 times within 5m", "holdsSoFar 5"],
])("%s: %s", (_, property, verdict) => {
  expect(found(property)).toBe(verdict);
});

test("what only counselors see is no notice", () => {
  expect(found(`never send again twice ${onMessage}`, hidden)).toMatch(/^fails: /);
});

test("each alone is counted as all of them are", () => {
  const property = `never send (again, busy) more than 2 times ${onMessage} when situation is full`;
  expect(found(property, hidden)).toMatch(/^fails: /);
});

test.each([2, 6])(
  "where the latest notice keeps off any other, they are no more than %i",
  (most) => {
    const names = [..."abcdefgh"];
    const found = foundOverTime(
      `policy several
message full { text "기다려 주세요." }
${names.map((name) => `message ${name} { text "${name}" }\nfact is${name}: yes/no = no "${name}"`).join("\n")}
on request first {
  full: when !counselorAvailable then send full; queue
  open: otherwise queue
}
on message first {
  early: when room is not waiting or sinceLastNotice < 5m then lockInput
${names.map((name) => `  to_${name}: when is${name} then send ${name}`).join("\n")}
}
never send (${names.join(", ")}) more than ${most} times ${onMessage} when situation is full`,
      { events: 2, isOver: () => false },
    );
    expect(found).toBe("holds, induction 1");
  },
);
