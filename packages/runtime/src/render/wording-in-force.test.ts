import { expect, test } from "vitest";
import { openSettings } from "../testing/surroundings.ts";
import { keepApproved, wordingInForce } from "./wording-in-force.ts";

const settings = (AWAY: (typeof openSettings)["systemMessages"][string]) => ({
  ...openSettings,
  systemMessages: { AWAY },
});
const approved = settings({ text: "전", state: "approved" });

test.each(["draft", "requested", "rejected"] as const)(
  "SYS-10: a change that is %s leaves what was approved before in force, however often it is changed",
  (state) => {
    const once = keepApproved(approved, settings({ text: "후", state }));
    const twice = keepApproved(once, settings({ text: "또", state }));
    expect(wordingInForce(once, "AWAY")?.text).toBe("전");
    expect(wordingInForce(twice, "AWAY")?.text).toBe("전");
  },
);

test("SYS-10: an approved change takes the place of the one before, and where none ever was nothing is in force", () => {
  const changed = keepApproved(approved, settings({ text: "후", state: "approved" }));
  expect(wordingInForce(changed, "AWAY")?.text).toBe("후");
  const never = keepApproved(openSettings, settings({ text: "후", state: "requested" }));
  expect(wordingInForce(never, "AWAY")).toBeUndefined();
});
