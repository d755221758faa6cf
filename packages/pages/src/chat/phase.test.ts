import type { WindowEntry } from "@annae/server/protocol";
import { expect, test } from "vitest";
import { phaseOf, telephoneOf } from "./phase.ts";
import { emptyChat } from "./state.ts";

const said = (kind: "endNotice" | "notice", urls: readonly string[] = []): WindowEntry => ({
  ...{ type: "message", cursor: 1 },
  message: {
    ...{ version: 2, type: "message", id: "m1", to: "w", at: 0, speaker: "bot", kind },
    ...{ format: "plain", text: "안녕히 가세요", image: null },
    buttons: urls.map((url) => ({ type: "link", label: "전화", url })),
  },
});

test("a locked input comes before all else, a consultation before an end", () => {
  const open = { ...emptyChat, wasOpen: true, window: { open: true, locked: false } };
  expect(phaseOf({ ...open, window: { open: true, locked: true } })).toBe("locked");
  expect(phaseOf(open)).toBe("open");
});

test("a consultation has ended where one went on or the last words say so, until the customer asks again", () => {
  expect(phaseOf(emptyChat)).toBe("new");
  expect(phaseOf({ ...emptyChat, wasOpen: true })).toBe("ended");
  expect(phaseOf({ ...emptyChat, entries: [said("endNotice")] })).toBe("ended");
  expect(phaseOf({ ...emptyChat, entries: [said("notice")] })).toBe("new");
  expect(phaseOf({ ...emptyChat, wasOpen: true, again: true })).toBe("new");
});

test("a telephone number is one that the company has shown", () => {
  expect(telephoneOf(emptyChat)).toBeNull();
  const entries = [said("notice", ["https://a.example", "tel:1588-0000"])];
  expect(telephoneOf({ ...emptyChat, entries })).toBe("tel:1588-0000");
});
