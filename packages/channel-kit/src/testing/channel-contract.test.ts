import type { Channel, SystemMessage } from "@annae/vocabulary";
import { describe, expect, test } from "vitest";
import { channelContract } from "./channel-contract.ts";
import type { EncodeOptions } from "./encode-checks.ts";
import { postbox } from "./postbox.ts";

const keyOf = (payload: unknown) => (payload as { key?: unknown }).key;

/** Faults of the channel by the title of the check that found them. */
const faultsOf = (channel: Channel, options: EncodeOptions = { keyOf }) =>
  channelContract(channel, options).flatMap(({ title, faults }) =>
    faults().map((fault) => `${title.split(" ").slice(0, 3).join(" ")}: ${fault}`),
  );

describe("the smallest channel keeps the contract", () => {
  for (const { title, faults } of channelContract(postbox, { keyOf })) {
    test(title, () => expect(faults()).toEqual([]));
  }
});

const closing: SystemMessage = {
  code: "X1",
  doc: { ko: "끝", en: "end" },
  text: "끝났습니다.",
  buttons: [],
  maxText: { max: 10, source: "test" },
  maxButtons: { max: 1, source: "test" },
  requires: [],
};

test("an unknown fact, an unknown value and an unknown platform message in the fallback are found", () => {
  const text = { show: "text" } as const;
  const broken: Channel = {
    ...postbox,
    fallback: [
      { kind: "busy", when: { moonPhase: 1 }, customer: text, counselor: text },
      { kind: "busy", when: { chatbot: "yes" }, customer: { system: "Q9" }, counselor: text },
    ],
  };
  expect(faultsOf(broken)).toEqual([
    "fallback rows name: no fact moonPhase",
    "fallback rows name: chatbot is never yes",
    "fallback rows name: no platform message Q9",
  ]);
});

test("a row behind a wider one of the same kind is found", () => {
  const nothing = { show: "nothing" } as const;
  const row = { kind: "busy", customer: nothing, counselor: nothing } as const;
  const broken: Channel = {
    ...postbox,
    fallback: [
      { ...row, when: { chatbot: true } },
      { ...row, when: { chatbot: true, suspended: true } },
    ],
  };
  expect(faultsOf(broken)).toHaveLength(1);
});

test("a limit without a source, an effect that is no action and a fact that is none are found", () => {
  const limits = { ...postbox.limits, text: { max: 500, source: "" } };
  const broken = { ...postbox, limits, effects: [{ action: "dance" }], encodeFacts: ["mood"] };
  expect(faultsOf(broken)).toEqual([
    "effects name actions: no action dance",
    "what encode looks: no fact mood",
    'every limit is: limit {"max":500,"source":""}',
  ]);
});

test("a platform message over its own limit or without a required part is found", () => {
  const X1 = {
    ...closing,
    text: "상담이 모두 끝났습니다.",
    requires: [{ pattern: /!종료/, why: closing.doc }],
  };
  const faults = faultsOf({ ...postbox, systemMessages: { X1 } });
  expect(faults.map((fault) => fault.split(": ")[1])).toEqual([
    "X1 has 13 characters",
    "X1 lacks /!종료/",
  ]);
});

test("an announcement of a platform message that does not exist is found", () => {
  const faults = faultsOf({ ...postbox, announcements: [{ at: "enter", system: "X1" }] });
  expect(faults).toEqual(["announcements name platform: X1"]);
});

test("a channel that loses a picture, or half of a long text, is found", () => {
  const lossy: Channel = {
    ...postbox,
    encode: ({ text, buttons }, { key }) => [
      { key, text: text.slice(0, 100), buttons: [...buttons] },
    ],
  };
  const faults = faultsOf(lossy).join("\n");
  expect(faults).toContain("lost the image");
  expect(faults).toContain("lost the text 가나다라");
});

test("a channel that sends nothing for a platform message that nobody announces is found", () => {
  const silent: Channel = {
    ...postbox,
    systemMessages: { X1: closing },
    encode: (outgoing, envelope) =>
      outgoing.system === null ? postbox.encode(outgoing, envelope) : [],
  };
  expect(faultsOf(silent)).toEqual(["platform messages are: nothing is sent for X1"]);
});

test("a channel that asks for a platform message that only the platform shows is found", () => {
  const X1 = { ...closing, shownByPlatform: closing.doc };
  expect(faultsOf({ ...postbox, systemMessages: { X1 } })).toEqual([
    "platform messages are: something is sent for X1",
  ]);
});

test("a channel that drops the end of a text that grew is found, one that marks the cut is not", () => {
  const cutting = (mark: string): Channel => ({
    ...postbox,
    encode: (outgoing, envelope) =>
      postbox.encode(
        outgoing.text.length > 500
          ? { ...outgoing, text: `${outgoing.text.slice(0, 499)}${mark}` }
          : outgoing,
        envelope,
      ),
  });
  expect(faultsOf(cutting("")).join()).toContain("a text that: lost 1004 of 1503 characters");
  expect(faultsOf(cutting("…"))).toEqual([]);
});

test("payloads that are not JSON, change their input or differ the second time are found", () => {
  const undefinedInside: Channel = {
    ...postbox,
    encode: (outgoing, envelope) => [...postbox.encode(outgoing, envelope), { key: undefined }],
  };
  expect(faultsOf(undefinedInside, {}).join()).toContain("payloads are JSON");
  const changing: Channel = {
    ...postbox,
    encode: (outgoing, envelope) => {
      (outgoing.buttons as unknown[]).push({ label: "", url: "" });
      return postbox.encode(outgoing, envelope);
    },
  };
  expect(faultsOf(changing).join()).toContain("encode is pure:: threw TypeError");
});

test("a channel that forgets the key, or gives two payloads the same, is found", () => {
  const keyless: Channel = { ...postbox, encode: ({ text }) => [{ text }] };
  expect(faultsOf(keyless).join()).toContain("every payload has: [null,null]");
  const doubled: Channel = {
    ...postbox,
    encode: (outgoing, envelope) => [
      ...postbox.encode(outgoing, envelope),
      ...postbox.encode(outgoing, envelope),
    ],
  };
  expect(faultsOf(doubled).join()).toContain("every payload has");
});
