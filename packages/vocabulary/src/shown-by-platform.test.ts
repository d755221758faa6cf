import { expect, test } from "vitest";
import type { SystemMessage } from "./channel.ts";
import { shownByPlatform } from "./shown-by-platform.ts";

const limit = { max: 200, source: "invented for tests" };
const message = (code: string, own?: Partial<SystemMessage>): SystemMessage => ({
  ...{ code, doc: { ko: code, en: code }, text: code, buttons: [], requires: [] },
  ...{ maxText: limit, maxButtons: limit },
  ...own,
});

test("what a platform announces and what it shows on its own account are its own doing", () => {
  const doc = { ko: "직접 보여 줍니다.", en: "It shows this itself." };
  const SB = message("SB", { shownByPlatform: doc });
  const systemMessages = { S1: message("S1"), SB, S3: message("S3") };
  const codes = shownByPlatform({ systemMessages, announcements: [{ at: "ended", system: "S3" }] });
  expect([...codes]).toEqual(["SB", "S3"]);
});
