import { expect, test } from "vitest";
import { foundOverTime } from "./found-over-time.ts";

/** What is found out about the property of a policy that does no more than this. */
function tiny(rules: string, property: string, { events = 3 } = {}) {
  const texts = `message hello { text "안녕하세요." }\nmessage bye { text "감사합니다." }`;
  const policy = `policy tiny\n${texts}\n${rules}\n${property}`;
  return foundOverTime(policy, { events, isOver: () => false });
}

test("facts that only the property asks for keep the laws of the world, and those of their event", () => {
  const rules = "on enter { hello: send hello }";
  const twice = "never send hello twice within 5m on enter when";
  expect(tiny(rules, `${twice} commonMeal and not mealTime`)).toBe("holds, induction 1");
  expect(tiny(rules, `${twice} counselorPresent and room is none`)).toBe("holds, induction 1");
  expect(tiny(rules, `${twice} categoryMiddle is "배송" and categoryMajor is ""`)).toBe(
    "holds, induction 1",
  );
  const replies = "on request { give: queue }  on reply { hello: send hello }";
  const present = "when counselorPresent and room is waiting";
  expect(tiny(replies, `never send hello on reply ${present}`)).toBe(
    "fails: request none 0, reply waiting 0",
  );
});

test("what is always so in a room is known of any state", () => {
  const property =
    "never send hello twice within 5m on enter when counselorReplied and room is none";
  expect(tiny("on enter { hello: send hello }", property)).toBe("holds, induction 1");
});

test("something that goes out once a day goes out a minute later where that is another day", () => {
  const rules = "on enter { hello: send hello once a day }";
  expect(tiny(rules, "never send hello twice within 2d")).toBe(
    "fails: enter none 0 day 0, enter none 1 day 1",
  );
  expect(tiny(rules, "never send hello more than 2 times within 20h")).toBe("holdsSoFar 3");
});

test("days of the week follow one another, as dates do", () => {
  const rules = (one: string, other: string) =>
    `on enter { one: when ${one} then send hello once a day  other: when ${other} then send bye once a day }`;
  const property = "never more than 1 message within 23h";
  expect(tiny(rules("weekday is monday", "weekday is wednesday"), property)).toBe("holdsSoFar 3");
  expect(tiny(rules("weekday is monday", "weekday is tuesday"), property)).toBe(
    "fails: enter none 0 day 0, enter none 1 day 1",
  );
  const dates = rules("today is 2026-11-27", "today is 2026-11-26 and sinceLastNotice < 1h");
  expect(tiny(dates, "never send bye")).toBe("holdsSoFar 3");
});

test("what the clock shows follows from how much time has passed", () => {
  const rules = (one: string, other: string) =>
    `on enter { one: when ${one} then send hello every 24h  other: when ${other} then send bye every 24h }`;
  const within = (time: string) => `never more than 1 message within ${time}`;
  const [early, late] = ["timeOfDay < 09:00", "timeOfDay > 11:00"];
  const noon = rules(early, `${late} and timeOfDay < 20:00`);
  expect(tiny(noon, within("5m"))).toBe("holdsSoFar 3");
  expect(tiny(noon, within("4h"))).toMatch(/^fails: enter none 0/);
  expect(tiny(rules("timeOfDay >= 23:50", early), within("5m"))).toBe(
    "fails: enter none 0 day 0, enter none 1 day 1",
  );
});

test("a conversation keeps its category until another one is requested", () => {
  const rules = `on request { one: when categoryMajor is "배송" then send hello every 24h; queue }
on message { two: when room is waiting and categoryMajor is "환불" then send bye every 24h }`;
  const property = "never send (hello, bye) twice within 23h";
  expect(tiny(rules, property, { events: 2 })).toBe("holdsSoFar 2");
  expect(tiny(rules, property)).toBe("fails: request none 0, request waiting 0, message waiting 0");
});

test("no time passes before somebody takes what was given to them", () => {
  const when = "distribution is auto and counselorAvailable and not mealTime";
  const rules = `on request first { give: when ${when} then assign\n no: otherwise refuse }
on assign { hello: send hello }`;
  expect(tiny(rules, "never send hello when waitingFor >= 1m")).toBe("holdsSoFar 3");
  expect(tiny(rules, "never send hello when waitingFor < 1m")).toBe(
    "fails: request none 0, assign received 0 by itself",
  );
});

test("nothing else happens before somebody takes what was given to them", () => {
  const rules = "on request { give: assign }  on message { hello: send hello }";
  const property = "never send hello when room is received";
  expect(tiny(rules, property, { events: 2 })).toBe("holdsSoFar 2");
  expect(tiny(rules, property)).toBe(
    "fails: request none 0, assign received 0 by itself, message received 0",
  );
});

test("what was sent once is sent again without a room where the request is called otherwise, and not while it waits", () => {
  const rules = (outcome: string) => `on request first {
  late:  when afterHours then ${outcome}; send hello once
  early: otherwise ${outcome}; send hello once
}`;
  const twice = "never send hello twice within 1h";
  expect(tiny(rules("refuse"), twice)).toBe("fails: request none 0, request none 0 after hours");
  expect(tiny(rules("queue"), twice, { events: 2 })).toBe("holdsSoFar 2");
});

test("what must be done each time is not where a limit, or the room, stands in the way", () => {
  const hello = "always send hello on enter";
  expect(tiny("on enter { hello: send hello }", hello)).toBe("holds, induction 1");
  expect(tiny("on enter { hello: send hello once }", hello)).toBe(
    "fails: enter none 0, enter none 0",
  );
  const outcomes = "on request first { late: when afterHours then close\n early: otherwise queue }";
  expect(tiny(outcomes, "always (close or queue) on request")).toBe("holds, induction 1");
  expect(tiny("on enter { give: assign }", "always assign on enter")).toBe(
    "fails: enter none 0 nobody there, enter waiting 0 nobody there",
  );
});

test.each([
  ["never send hello twice within 5m", "holds, induction 1"],
  ["never send hello more than 2 times within 5m", "holds, induction 1"],
  ["never send hello more than 4 times within 5m", "holds, induction 1"],
  ["never send hello more than 5 times within 5m", "holds, induction 1"],
  ["never send hello more than 2 times within 10m", "holdsSoFar 3"],
  ["never more than 2 messages within 10m", "holdsSoFar 3"],
  [
    "never send hello more than 2 times within 11m",
    "fails: enter none 0, enter none 5, enter none 10",
  ],
])("of what goes out every five minutes at most: %s: %s", (property, verdict) => {
  expect(tiny("on enter { hello: send hello every 5m }", property)).toBe(verdict);
});

test("what is remembered of one deed is not taken for another's", () => {
  const long = "sinceLastNotice >= 5m and waitingFor >= 5m";
  const rules = (late: string, early: string) => `on request { give: queue }
on message first {
  late:  when afterHours and ${long} then ${late}
  early: when ${early}
}`;
  const told = rules("tell counselor bye", `${long} then send hello`);
  const limited = rules("send hello", "not afterHours then send bye every 5m");
  const within = "twice within 5m on message";
  const two = /^fails: request none 0, message waiting 5 after hours, message waiting 5/;
  expect(tiny(told, `never tell counselor bye ${within}`)).toMatch(two);
  expect(tiny(told, `never (send hello or tell counselor bye) ${within}`)).toMatch(two);
  expect(tiny(limited, `never send (hello, bye) ${within}`)).toMatch(two);
});
