import { alternativesOf } from "@annae/ir";
import { expect, test } from "vitest";
import { compileText } from "../../compile-text.ts";
import { expected, foundIn, reported } from "../../testing/found-in.ts";
import { testInstallation } from "../../testing/test-installation.ts";

const policy = (actions: string) =>
  `message hello { text "x" }\non message { send hello once\n${actions} }`;
const actionsOf = (written: string) =>
  compileText(policy(written), testInstallation).ir?.events.message?.blocks[0]?.rules[1]?.actions;

test.each([
  ["send hello", { do: "send", message: "hello", limit: null }],
  ["send hello once", { do: "send", message: "hello", limit: { once: true } }],
  ["send hello every 5m", { do: "send", message: "hello", limit: { everyMs: 300_000 } }],
  ["send S2 every 1h", { do: "send", system: "S2", limit: { everyMs: 3_600_000 } }],
  [
    "tell counselor hello every 1d",
    { do: "tell", message: "hello", limit: { everyMs: 86_400_000 } },
  ],
  ["lockInput", { do: "effect", action: "lockInput" }],
])("`%s` is a step", (written, step) => {
  expect(actionsOf(written)).toMatchObject([{ step, when: null, otherwise: null }]);
});

test("a message is sent rather than the platform message of the same name", () => {
  const { ir } = compileText('message S1 { text "x" }\non enter { send S1 }', testInstallation);
  expect(ir?.events.enter?.blocks[0]?.rules[0]?.actions[0]?.step).toMatchObject({ message: "S1" });
});

test("`if` and `else` are kept as they nest", () => {
  expect(actionsOf("queue if chatbot else close if afterHours else refuse")).toMatchObject([
    {
      step: { action: "queue" },
      when: { op: "atom", atom: 0 },
      otherwise: {
        step: { action: "close" },
        when: { op: "atom", atom: 1 },
        otherwise: { step: { action: "refuse" }, when: null, otherwise: null },
      },
    },
  ]);
});

test.each([
  ["«clse»", "unknown-action"],
  ["«hello»", "unknown-action"],
  ["send «helo» once", "unknown-message"],
  ["send «S9»", "unknown-message"],
  ["tell counselor «helo» once", "unknown-message"],
  ["tell counselor «S1»", "platform-message-told"],
  ["«tell» hello", "missing-counselor"],
  ["«tell customer» hello once", "missing-counselor"],
  ["«tell» counselor", "missing-message"],
  ["send hello every «0m»", "bad-interval"],
  ["close if «chatbt» else send «helo» if «room»", "unknown-fact", "unknown-message", "not-yes-no"],
])("`%s` is refused", (written, ...codes) => {
  expect(foundIn(policy(written))).toEqual(expected(policy(written), ...codes));
});

test("an action knows where it is written, without how often and when", () => {
  const written = "send hello every 5m if chatbot else lockInput";
  const [action] = actionsOf(written) ?? [];
  const places = action ? alternativesOf(action).map(({ at }) => policy(written).slice(...at)) : [];
  expect(places).toEqual(["send hello", "lockInput"]);
});

test("a message that stands for an action gets its `send`", () => {
  const [diagnostic] = reported(policy("hello"), "unknown-action");
  expect(diagnostic?.wording.en.help).toBe("to send the message write `send hello`");
  expect(diagnostic?.fix?.edits[0]?.text).toBe("send ");
});
