import type { FormEdit } from "@annae/studio";
import { describe, expect, test } from "vitest";
import { difference } from "./difference.ts";
import { edited, fileText, openedPolicy } from "./opened.ts";

const standard = openedPolicy("happytalk");

describe("switches", () => {
  test("a rule is switched off by `no`, and on by taking it away", () => {
    expect(difference({ edit: "switchRule", rule: "busy", on: false })).toMatchInlineSnapshot(`
      [
        "-  busy:         when busyOn and (titleOn or !chatbot and channel is not web) then send busy",
        "+  busy:         when no and busyOn and (titleOn or !chatbot and channel is not web) then send busy",
      ]
    `);
    expect(difference({ edit: "switchRule", rule: "greeting", on: false })).toMatchInlineSnapshot(`
      [
        "-  greeting:     send greeting",
        "+  greeting:     when no then send greeting",
      ]
    `);
    for (const rule of ["busy", "greeting", "closedDoor", "idleCustomer", "lockedDoor"]) {
      const off = edited(standard, { edit: "switchRule", rule, on: false });
      const on = edited(off.after, { edit: "switchRule", rule, on: true });
      expect(fileText(on.after)).toBe(fileText(standard));
    }
  });

  test("a message is switched off wherever it is sent, and what else is done stays", () => {
    expect(
      difference({ edit: "switchMessage", message: "offHours", on: false }),
    ).toMatchInlineSnapshot(`
      [
        "-  offHours:    when afterHours then send offHours; queue if acceptAfterHours else close",
        "+  offHours:    when afterHours then send offHours if no; queue if acceptAfterHours else close",
      ]
    `);
    for (const message of ["offHours", "endNotice", "busy", "unavailable", "S2"]) {
      const off = edited(standard, { edit: "switchMessage", message, on: false });
      const on = edited(off.after, { edit: "switchMessage", message, on: true });
      expect(fileText(on.after)).toBe(fileText(standard));
    }
  });
});

describe("rules", () => {
  test("move up and down with their comments", () => {
    expect(difference({ edit: "moveRule", rule: "suspended", by: 1 })).toMatchInlineSnapshot(`
      [
        "-  suspended:   when suspended then send unavailable; refuse; lockInput; skipChatbot if chatbot",
        "-  offHours:    when afterHours then send offHours; queue if acceptAfterHours else close",
        "+  offHours:    when afterHours then send offHours; queue if acceptAfterHours else close",
        "+  suspended:   when suspended then send unavailable; refuse; lockInput; skipChatbot if chatbot",
      ]
    `);
    expect(difference({ edit: "moveRule", rule: "busy", by: -1 })).toMatchInlineSnapshot(`
      [
        "-  title:        when titleOn then send title",
        "-  // 제목을 켜면 바로, 끄면 챗봇이 없는 카카오톡·톡톡에서만 바로 보냅니다.",
        "-  busy:         when busyOn and (titleOn or !chatbot and channel is not web) then send busy",
        "+  // 제목을 켜면 바로, 끄면 챗봇이 없는 카카오톡·톡톡에서만 바로 보냅니다.",
        "+  busy:         when busyOn and (titleOn or !chatbot and channel is not web) then send busy",
        "+  title:        when titleOn then send title",
      ]
    `);
    expect(
      difference({ edit: "moveRule", rule: "membersOnly", by: -1 }, "bookstore"),
    ).toMatchInlineSnapshot(`
      [
        "-  before overLimit membersOnly: when membersOnly and !회원 then send membersOnlyNotice; refuse",
        "+  before unavailable membersOnly: when membersOnly and !회원 then send membersOnlyNotice; refuse",
      ]
    `);
  });

  test("a situation is added where it is to be asked", () => {
    const night: Omit<Extract<FormEdit, { edit: "addRule" }>, "before"> = {
      ...{ edit: "addRule", event: "request", label: "night", when: "timeOfDay >= 22:00" },
      steps: [{ send: "offHours" }, { action: "close" }],
    };
    expect(difference({ ...night, before: "mealTime" })).toMatchInlineSnapshot(`
      [
        "+  night:       when timeOfDay >= 22:00 then send offHours; close",
      ]
    `);
    expect(difference({ ...night, before: null })).toMatchInlineSnapshot(`
      [
        "+  night:       when timeOfDay >= 22:00 then send offHours; close",
      ]
    `);
    expect(difference({ ...night, before: "mealTime" }, "bookstore")).toMatchInlineSnapshot(`
      [
        "-  override offHours: when afterHours",
        "-                     then send offHours; queue if acceptAfterHours and chatbot else close",
        "+  override offHours:     when afterHours",
        "+                         then send offHours; queue if acceptAfterHours and chatbot else close",
        "+  before mealTime night: when timeOfDay >= 22:00 then send offHours; close",
      ]
    `);
    expect(difference({ ...night, before: null }, "cityhall")).toMatchInlineSnapshot(`
      [
        "+  night:       when timeOfDay >= 22:00 then send offHours; close",
      ]
    `);
  });

  test("a rule goes with its line, and with its block where it was the only one; comments stay", () => {
    expect(difference({ edit: "removeRule", rule: "suspended" })).toMatchInlineSnapshot(`
      [
        "-  suspended:   when suspended then send unavailable; refuse; lockInput; skipChatbot if chatbot",
      ]
    `);
    expect(difference({ edit: "removeRule", rule: "endNotice" })).toMatchInlineSnapshot(`
      [
        "-on end {",
        "-  endNotice: when endNoticeOn and endedBy is counselor and room in (waiting, received, inProgress)",
        "-             then send endNotice",
        "-}",
        "-",
      ]
    `);
    expect(difference({ edit: "removeRule", rule: "busy" })).toMatchInlineSnapshot(`
      [
        "-  busy:         when busyOn and (titleOn or !chatbot and channel is not web) then send busy",
      ]
    `);
  });

  test("an override that goes leaves what is inherited", () => {
    expect(
      difference({ edit: "removeRule", rule: "offHours" }, "bookstore"),
    ).toMatchInlineSnapshot(`
      [
        "-  override offHours: when afterHours",
        "-                     then send offHours; queue if acceptAfterHours and chatbot else close",
      ]
    `);
  });
});
