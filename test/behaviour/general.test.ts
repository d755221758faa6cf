import { installedChannels } from "@annae/cli/channels";
import { compileText } from "@annae/dsl";
import { createVocabulary } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { converse, office, seoul, shownByStep } from "../support/converse.ts";

const vocabulary = createVocabulary(installedChannels);
const request = { at: seoul("11:00"), type: "request" };

test("GEN-1: an automatic message triggers no rule: every step is something that somebody did", async () => {
  const settings = { ...office, messages: { busy: true } };
  const transcript = await converse({ channel: "naver", settings, events: [request] });
  expect(transcript.steps.map((step) => [step.event, step.cause])).toEqual([
    ["request", "scenario"],
    ["assign", "auto"],
  ]);
});

test("GEN-2: the same event twice gives the same answer and sends nothing twice", async () => {
  const twice = { ...request, id: "webhook-7" };
  const transcript = await converse({ channel: "web", events: [twice, twice] });
  expect(shownByStep(transcript)).toEqual([[], ["greeting", "title"], []]);
  const [first, , second] = transcript.steps;
  expect(second).toMatchObject({
    situation: first?.situation,
    rules: first?.rules,
    effects: first?.effects,
  });
});

const refused = {
  "a fourth link button":
    'message busy { text "바빠요" button "1" -> "https://a.kr" button "2" -> "https://a.kr" button "3" -> "https://a.kr" button "4" -> "https://a.kr" }',
  "an unknown placeholder": 'message greeting { text "안녕하세요 [counselor_nam]" }',
  "an unknown fact": 'message offHours { text "끝" }\nwhen aftrHours then send offHours',
  "an unknown message": 'message offHours { text "끝" }\nwhen afterHours then send offHour',
  "a text over a channel's limit": `message offHours { text "${"가".repeat(1001)}" }`,
  "a link of another scheme": 'message offHours { text "끝" button "x" -> "javascript:alert(1)" }',
  "a missing image": 'message offHours { text "끝" image "none.png" }',
};

test.each(Object.entries(refused))("GEN-4: %s does not compile", (_, source) => {
  const compilation = compileText(source, vocabulary);
  expect(compilation.ir).toBeNull();
  expect(compilation.diagnostics.filter((d) => d.severity === "error")).toHaveLength(1);
  for (const { span, wording } of compilation.diagnostics) {
    expect(span.end).toBeGreaterThan(span.start);
    expect(wording.ko.help ?? wording.ko.title).toMatch(/\p{Script=Hangul}/u);
  }
});

test("GEN-4: a misspelled name comes with a suggestion", () => {
  const { diagnostics } = compileText(refused["an unknown fact"], vocabulary);
  expect(diagnostics.find((d) => d.severity === "error")?.wording.en.help).toContain("afterHours");
});
