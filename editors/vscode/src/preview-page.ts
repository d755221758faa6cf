import type { PlayedConversation, PreviewedMessage } from "@annae/language-server/protocol";
import { type StepNote, type TranscriptStep, transcriptWords } from "@annae/runtime";
import { events, type Locale, rooms } from "@annae/vocabulary";
import { escapeHtml } from "@annae/vocabulary/text";

type Delivery = TranscriptStep["deliveries"][number];

const words = {
  rules: { ko: "적용된 규칙", en: "rules" },
  nothing: { ko: "보낸 메시지 없음", en: "no message" },
  image: { ko: "이미지", en: "image" },
  noTest: { ko: "이 정책에는 테스트가 없습니다", en: "this policy has no test" },
} as const;

/** The page of a conversation: each event with what both sides see of it, or why it can't be played. */
export function conversationPage(
  played: PlayedConversation | { readonly faults: readonly string[] },
  locale: Locale,
): string {
  if ("faults" in played) {
    const lines = played.faults.map((fault) => `<li>${escapeHtml(fault)}</li>`);
    return page(locale, "Annae", `<ul class="faults">${lines.join("")}</ul>`);
  }
  const { scenario, policy, channel, steps } = played.transcript;
  const title = [scenario, policy, channel].filter((part) => part !== "").join(" · ");
  const shown = steps.map((step, at) => stepHtml(step, played.notes[at], locale));
  return page(locale, title, `<ol class="steps">${shown.join("") || words.noTest[locale]}</ol>`);
}

function stepHtml(step: TranscriptStep, note: StepNote | undefined, locale: Locale): string {
  const head =
    note?.words == null
      ? `<p class="event">${escapeHtml(events[step.event].line(note?.details ?? {})[locale])}</p>`
      : `<p class="words">${escapeHtml(note.words.text)}</p>`;
  const rules = step.rules.map((rule) => `<code>${escapeHtml(rule)}</code>`).join(" ");
  const effects = step.effects.length === 0 ? "" : ` → ${escapeHtml(step.effects.join(", "))}`;
  const did =
    rules === "" && effects === ""
      ? ""
      : `<p class="did">${words.rules[locale]}: ${rules}${effects}</p>`;
  return [
    `<li><time>${escapeHtml(step.at.slice(0, 16).replace("T", " "))}</time>`,
    head,
    did,
    step.deliveries.length === 0
      ? ""
      : `<div class="views">${audiences.map((audience) => view(step, audience, locale)).join("")}</div>`,
    `<p class="room">${escapeHtml(rooms[step.room].doc[locale])}</p></li>`,
  ].join("\n");
}

const audiences = ["customer", "counselor"] as const;

function view(
  { deliveries }: TranscriptStep,
  audience: "customer" | "counselor",
  locale: Locale,
): string {
  const bubbles = deliveries.map((delivery) => bubble(delivery[audience], locale)).join("");
  const none = `<p class="none">${words.nothing[locale]}</p>`;
  return `<section class="${audience}"><h2>${transcriptWords[locale].views[audience]}</h2>${bubbles || none}</section>`;
}

function bubble(seen: Delivery["customer"], locale: Locale): string {
  if (seen === null) return "";
  const image =
    seen.image === null
      ? ""
      : `<span class="image">${words.image[locale]}: ${escapeHtml(seen.image.source)}</span>`;
  const buttons = seen.buttons.map(
    ({ label }) => `<span class="button">${escapeHtml(label)}</span>`,
  );
  const speaker = transcriptWords[locale].speakers[seen.speaker];
  return `<p class="speaker">${speaker}</p><div class="bubble ${seen.speaker}">${image}<span>${escapeHtml(seen.text)}</span>${buttons.join("")}</div>`;
}

/** The page of one message as each channel shows it. */
export function messagePage(
  name: string,
  shown: readonly PreviewedMessage[],
  locale: Locale,
): string {
  const cards = shown.map(({ channel, speaker, text, image, buttons }) => {
    const picture =
      image === null
        ? ""
        : `<span class="image">${words.image[locale]}: ${escapeHtml(image)}</span>`;
    const rows = buttons
      .map((label) => `<span class="button">${escapeHtml(label)}</span>`)
      .join("");
    return `<section><h2>${escapeHtml(channel)} · ${escapeHtml(speaker)}</h2><div class="bubble bot">${picture}<span>${escapeHtml(text ?? "—")}</span>${rows}</div></section>`;
  });
  return page(locale, name, `<div class="channels">${cards.join("")}</div>`);
}

const style = `
body { font: 14px/1.5 var(--vscode-font-family, system-ui, "Noto Sans KR", sans-serif); color: var(--vscode-foreground, #22252b); background: var(--vscode-editor-background, #fbfaf7); margin: 16px; word-break: keep-all; }
h1 { font-size: 16px; } h2 { font-size: 12px; margin: 0 0 4px; color: var(--vscode-descriptionForeground, #5b606a); }
ol { list-style: none; padding: 0; } li { border-top: 1px solid var(--vscode-panel-border, #d9d6cd); padding: 12px 0; }
time, .room, .did, .none, .speaker { font-size: 12px; color: var(--vscode-descriptionForeground, #5b606a); margin: 2px 0; }
.event { font-weight: 600; margin: 2px 0; }
.words { margin: 2px 0 6px auto; max-width: 46%; background: #fee500; color: #191600; border-radius: 10px; padding: 6px 10px; width: fit-content; }
.views, .channels { display: grid; grid-template-columns: repeat(auto-fit, minmax(220px, 1fr)); gap: 12px; }
.bubble { background: var(--vscode-editorWidget-background, #fff); border: 1px solid var(--vscode-panel-border, #d9d6cd); border-radius: 10px; padding: 8px 10px; margin: 4px 0; display: grid; gap: 6px; white-space: pre-wrap; overflow-wrap: anywhere; }
.bubble.system { border-style: dashed; }
.button { border: 1px solid currentColor; border-radius: 6px; padding: 3px 8px; text-align: center; }
.image { font-size: 12px; opacity: 0.8; }
.faults { color: var(--vscode-errorForeground, #a1260d); }
code { font-family: var(--vscode-editor-font-family, monospace); }
`;

function page(locale: Locale, title: string, body: string): string {
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<main><h1>${escapeHtml(title)}</h1>
${body}
</main>
</body>
</html>
`;
}
