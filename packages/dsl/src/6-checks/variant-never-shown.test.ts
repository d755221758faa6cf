import { type Channel, install } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { compileText } from "../compile-text.ts";
import { expected, foundIn, summary } from "../testing/found-in.ts";
import { markedText } from "../testing/marked-text.ts";
import { testInstallation } from "../testing/test-installation.ts";

const code = "variant-never-shown";
const message = 'message note like busy {\n  text "x"\n  on beta { text «"y"» }\n}\n';

test.each([
  "when channel is alpha then send note",
  "when channel is not beta and chatbot then send note",
  "on assign {\n  send note if channel in (alpha)\n}",
  "on request first {\n  b: when channel is beta then assign\n  a: otherwise send note\n}",
])("a variant for a channel that the rules leave out is told: %s", (rules) => {
  expect(foundIn(message + rules)).toEqual(expected(message, code));
});

test.each(["send note", "when channel is beta then send note", "when chatbot then send note"])(
  "one that a rule sends there is fine: %s",
  (rules) => {
    expect(foundIn(message + rules)).not.toContainEqual(expect.stringContaining(code));
  },
);

const [alpha, beta] = [...testInstallation.channels.values()];

/** What an installation reports in which beta shows nothing of busy notices to anybody, but with a chatbot. */
function withFallback(text: string): readonly string[] {
  if (alpha === undefined || beta === undefined) return [];
  const silent: Channel = {
    ...beta,
    fallback: [
      {
        kind: "busy",
        when: { chatbot: false },
        customer: { show: "nothing" },
        counselor: { show: "nothing" },
      },
    ],
  };
  const installation = install([alpha, silent]);
  return compileText(markedText(text).text, installation).diagnostics.map(summary);
}

test("a variant that the channel replaces whenever it is sent is told", () => {
  const text = `${message}when !chatbot then send note`;
  expect(withFallback(text)).toEqual(expected(text, code));
  expect(foundIn(text)).toEqual([]);
});

test("one that the channel replaces at times is fine", () => {
  expect(withFallback(`${message}send note`)).toEqual([]);
});

test("of a variant without a text its image or button is underlined", () => {
  const text =
    'message note {\n  text "x"\n  on beta { «button "a" -> "https://example.com"» }\n}\nwhen channel is alpha then send note';
  expect(foundIn(text)).toEqual(expected(text, code));
});

test("a message that is never sent at all is only unused", () => {
  expect(foundIn(message)).toEqual([expect.stringContaining("unused-message")]);
});
