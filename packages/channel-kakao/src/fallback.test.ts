import { fallbackRow } from "@annae/channel-kit";
import type { FactPattern, KindName } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { fallback } from "./fallback.ts";

/** What customer and counselor see of the kind; "text" where no row holds. */
function shown(kind: KindName, facts: FactPattern): string {
  const row = fallbackRow({ fallback }, kind, (name) => facts[name]);
  if (row === undefined) return "text/text";
  const name = (part: typeof row.customer) => ("system" in part ? part.system : part.show);
  return `${name(row.customer)}/${name(row.counselor)}`;
}

const open = { customerBlocked: false, suspended: false, counselorReplied: false };
const alone = { ...open, chatbot: false };
const withBot = { ...open, chatbot: true };

test("UNA-7: a blocked customer gets S1, chatbot or not", () => {
  expect(shown("unavailable", { ...alone, customerBlocked: true })).toBe("S1/S1");
  expect(shown("unavailable", { ...withBot, customerBlocked: true })).toBe("S1/S1");
});

test("UNA-1, SIT-2: suspended consultation shows S2, chatbot or not, unless the customer is blocked", () => {
  expect(shown("unavailable", { ...alone, suspended: true })).toBe("S2/S2");
  expect(shown("unavailable", { ...withBot, suspended: true })).toBe("S2/S2");
  expect(shown("unavailable", { ...alone, suspended: true, customerBlocked: true })).toBe("S1/S1");
});

test("SYS-12: without a chatbot each kind has the platform message that stands for it, or none", () => {
  const kinds = ["offHours", "unavailable", "mealTime", "overLimit", "busy", "greeting"] as const;
  expect(kinds.map((kind) => shown(kind, alone))).toEqual(
    ["S2", "S1", "S1", "S1", "S1", "ST"].map((code) => `${code}/${code}`),
  );
  expect(shown("title", alone)).toBe("nothing/nothing");
  expect(shown("waitingCount", alone)).toBe("nothing/nothing");
  expect(shown("notice", alone)).toBe("text/text");
});

test("GRT-5: ST stands for the greeting only where it was not shown yet", () => {
  expect(fallback.filter(({ once }) => once).map(({ kind }) => kind)).toEqual(["greeting"]);
});

test("BSY-10: with a chatbot the customer gets the busy text and the counselor sees S1", () => {
  expect(shown("busy", withBot)).toBe("text/S1");
});

test("with a chatbot every other kind is said in its own words", () => {
  for (const kind of ["greeting", "title", "waitingCount", "offHours", "unavailable"] as const) {
    expect(shown(kind, withBot)).toBe("text/text");
  }
});

test("END-2: without a chatbot the end notice needs a counselor's reply", () => {
  expect(shown("endNotice", alone)).toBe("nothing/nothing");
  expect(shown("endNotice", { ...alone, counselorReplied: true })).toBe("text/text");
  expect(shown("endNotice", withBot)).toBe("text/text");
});
