import { installedChannels } from "@annae/installation/channels";
import { type FallbackRow, install } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { foundOverTime } from "./found-over-time.ts";

const nothing = { show: "nothing" } as const;
const text = { show: "text" } as const;
const code = { system: "S1" } as const;

/** What is found on a channel whose table for messages that stand in says this of a notice. */
function onChannel(
  row: Omit<FallbackRow, "kind" | "when"> & { readonly when?: FallbackRow["when"] },
  property: string,
  channel = "web",
  when = "",
): string {
  const some = installedChannels.filter(({ id }) => id === channel);
  const plain = { kind: "busy", when: {}, customer: text, counselor: text } as const;
  const fallback = [{ when: {}, ...row, kind: "notice" as const }, plain];
  const installation = install(some.map((one) => ({ ...one, fallback })));
  const policy = `policy shown
message hello { text "안녕하세요." }
on request { give: queue }
on message { all: ${when} send hello }
${property}`;
  return foundOverTime(policy, { events: 3, isOver: () => false }, installation);
}

test("what only counselors see is sent, and is no message that the customer sees", () => {
  const row = { customer: nothing, counselor: text };
  expect(onChannel(row, "never send hello")).toBe("fails: message chatbot 0 chatbot");
  expect(onChannel(row, "never more than 1 message within 1h")).toBe("holds, induction 1");
});

test("what the customer alone sees is both, and what nobody sees is neither", () => {
  const first = "fails: message chatbot 0 chatbot";
  const alone = { customer: text, counselor: nothing };
  expect(onChannel(alone, "never send hello")).toBe(first);
  expect(onChannel(alone, "never more than 1 message within 1h")).toBe(
    `${first}, message chatbot 0 chatbot`,
  );
  const hidden = { customer: nothing, counselor: nothing };
  expect(onChannel(hidden, "never send hello")).toBe("holds, induction 1");
});

test("what is shown once is shown again only in another room, a platform message as well as a text", () => {
  const property = "never more than 1 message within 1h on message when room is chatbot";
  const again =
    "fails: message chatbot 0 chatbot, end chatbot 0 chatbot, message chatbot 0 chatbot";
  expect(onChannel({ customer: text, counselor: text, once: true }, property)).toBe(again);
  expect(onChannel({ customer: code, counselor: code, once: true }, property, "kakao")).toBe(again);
});

const other = { system: "S2" } as const;

test.each([
  [text, text, "holds, induction 1"],
  [text, nothing, "holds, induction 1"],
  [nothing, text, "holdsSoFar 3"],
  [code, code, "holds, induction 1"],
  [code, other, "holdsSoFar 3"],
  [text, code, "holdsSoFar 3"],
  [code, text, "holdsSoFar 3"],
  [code, nothing, "holds, induction 1"],
])(
  "what customers see as %j and counselors as %j is known to be a notice: %s",
  (customer, counselor, verdict) => {
    const late =
      "when sinceLastNotice >= 5m and sinceLastWords >= 5m and lastWordsBy is customer then";
    expect(
      onChannel(
        { customer, counselor },
        "never send hello twice within 5m on message",
        "kakao",
        late,
      ),
    ).toBe(verdict);
  },
);

test("where only that counts which customers see, it is a notice whatever else counselors see", () => {
  const late = "when sinceLastNotice >= 5m and waitingFor >= 5m then";
  const row = { customer: nothing, counselor: text, when: { chatbot: true } };
  const all = "never more than 1 message within 5m on message";
  expect(onChannel(row, all, "kakao", late)).toBe("holds, induction 1");
  expect(onChannel(row, "never send hello twice within 5m on message", "kakao", late)).toBe(
    "fails: request chatbot 0 chatbot, message waiting 5 chatbot, message waiting 5 chatbot",
  );
});
