import type { PlayedConversation } from "@annae/language-server/protocol";
import { expect, test } from "vitest";
import { conversationPage, messagePage } from "./preview-page.ts";

const hostile = `<script>alert("'&'")</script>`;
const seen = { text: hostile, image: null, buttons: [{ label: hostile, keyword: "x" }] };
const played: PlayedConversation = {
  text: "",
  notes: [{ words: { by: null, text: hostile }, details: {}, trace: null }],
  transcript: {
    scenario: hostile,
    policy: "shop",
    channel: "web",
    steps: [
      {
        at: "2026-11-20T19:00:00.000+09:00",
        event: "message",
        cause: "scenario",
        situation: null,
        rules: [hostile],
        deliveries: [
          {
            message: "hello",
            system: null,
            customer: { ...seen, speaker: "bot" },
            counselor: null,
            payloads: [],
          },
        ],
        effects: ["close"],
        alert: false,
        wakeAt: null,
        room: "inProgress",
        roomTitle: null,
      },
    ],
  },
};

test("whatever a person wrote is shown as text", () => {
  for (const page of [
    conversationPage(played, "ko"),
    conversationPage({ faults: [hostile] }, "en"),
    messagePage(
      hostile,
      [{ channel: hostile, speaker: hostile, text: hostile, image: hostile, buttons: [hostile] }],
      "ko",
    ),
  ]) {
    expect(page).not.toContain("<script");
    expect(page).toContain("&lt;script&gt;");
    expect(page).toContain("default-src 'none'");
  }
});

test("a step says when, what was said, which rules, and what each side sees", () => {
  const page = conversationPage(played, "en");
  for (const part of [
    "2026-11-20 19:00",
    "→ close",
    "customer sees",
    "counselor sees",
    "no message",
  ]) {
    expect(page).toContain(part);
  }
});
