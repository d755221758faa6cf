import type { ExpectedDelivery } from "@annae/ir";
import { expect, test } from "vitest";
import type { Delivery } from "../render/delivery.ts";
import { deliveryFits, deliveryWords, expectedWords } from "./judge-words.ts";

const any: ExpectedDelivery = {
  expect: "delivery",
  message: null,
  system: null,
  speaker: null,
  containing: [],
  counselorSpeaker: null,
  counselorSystem: null,
};

const greeting: Delivery = {
  message: "greeting",
  system: null,
  customer: { speaker: "bot", text: "김해피입니다.\n반갑습니다.", image: null, buttons: [] },
  counselor: {
    speaker: "counselor",
    text: "김해피입니다.",
    alert: false,
    system: null,
    image: null,
    buttons: [],
  },
  payloads: [],
};

const asSystem: Delivery = {
  ...greeting,
  system: "S1",
  customer: { speaker: "system", text: "연결이 늦습니다.", image: null, buttons: [] },
  counselor: {
    speaker: "system",
    text: "연결이 늦습니다.",
    alert: false,
    system: "S1",
    image: null,
    buttons: [],
  },
};

const toCounselor: Delivery = {
  ...greeting,
  customer: null,
  counselor: {
    speaker: "customer",
    text: "환불 문의",
    alert: true,
    system: null,
    image: null,
    buttons: [],
  },
};

const told: Delivery = {
  ...toCounselor,
  counselor: toCounselor.counselor && { ...toCounselor.counselor, speaker: "system" },
};

const named = { ...any, message: "greeting" };

test.each<[string, ExpectedDelivery, Delivery, boolean]>([
  ["its name", named, greeting, true],
  ["another name", { ...any, message: "title" }, greeting, false],
  ["its speaker", { ...named, speaker: "bot" }, greeting, true],
  ["another speaker", { ...named, speaker: "counselor" }, greeting, false],
  ["parts of its text", { ...named, containing: ["김해피", "반갑"] }, greeting, true],
  ["a part that only the counselor reads", { ...named, containing: ["환불"] }, greeting, false],
  [
    "the text where only the counselor sees it",
    { ...named, containing: ["환불"] },
    toCounselor,
    true,
  ],
  ["the counselor's view", { ...named, counselorSpeaker: "counselor" }, greeting, true],
  ["what the counselor alone is told", { ...named, counselorSpeaker: "system" }, told, true],
  ["what everybody sees", { ...named, counselorSpeaker: "system" }, asSystem, false],
  ["another counselor's view", { ...named, counselorSpeaker: "bot" }, greeting, false],
  ["its name where a platform message is shown", named, asSystem, false],
  ["the platform message", { ...any, system: "S1" }, asSystem, true],
  ["another platform message", { ...any, system: "S2" }, asSystem, false],
  ["a platform message where the text is shown", { ...any, system: "S1" }, greeting, false],
  ["name and platform message", { ...named, system: "S1" }, asSystem, true],
  ["any platform message", { ...named, speaker: "system" }, asSystem, true],
  [
    "any platform message where the text is shown",
    { ...named, speaker: "system" },
    greeting,
    false,
  ],
  [
    "the counselor's platform message",
    { ...named, system: "S1", counselorSystem: "S1" },
    asSystem,
    true,
  ],
  [
    "a platform message that no counselor sees",
    { ...named, counselorSystem: "S1" },
    greeting,
    false,
  ],
])("a delivery and %s: %#", (_, expected, delivery, fits) => {
  expect(deliveryFits(expected, delivery)).toBe(fits);
});

test.each<[ExpectedDelivery, string]>([
  [named, "greeting"],
  [{ ...any, system: "S1" }, "S1"],
  [{ ...named, system: "S1" }, "greeting as S1"],
  [
    { ...named, speaker: "bot", containing: ['"안녕"'], counselorSpeaker: "customer" },
    'greeting as bot containing "\\"안녕\\"" to counselor as customer',
  ],
  [{ ...named, counselorSystem: "S1" }, "greeting shown to counselor as S1"],
  [
    { ...named, counselorSpeaker: "system", containing: ["환불"] },
    'tell counselor greeting containing "환불"',
  ],
])("an expectation is said as the language writes it: %#", (expected, words) => {
  expect(expectedWords(expected)).toBe(words);
});

test.each<[Delivery, string]>([
  [greeting, "greeting as bot to counselor as counselor"],
  [asSystem, "greeting as S1"],
  [{ ...asSystem, message: null }, "S1"],
  [toCounselor, "greeting to counselor as customer"],
  [told, "tell counselor greeting"],
  [{ ...greeting, counselor: asSystem.counselor }, "greeting as bot shown to counselor as S1"],
])("a delivery is said as the language would expect it: %#", (delivery, words) => {
  expect(deliveryWords(delivery)).toBe(words);
});
