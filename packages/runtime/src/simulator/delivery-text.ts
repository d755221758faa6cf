import type { Button } from "@annae/vocabulary";
import type { CounselorView, CustomerView, Delivery } from "../render/delivery.ts";
import { type Paint, visible } from "./paint.ts";
import type { TranscriptWords } from "./transcript-words.ts";

interface View {
  readonly who: string;
  readonly speaker: string;
  readonly text: string;
  /** Images and buttons, one per line. */
  readonly extras: readonly string[];
}

/** One delivery as lines: who sees it, who seems to speak, and the text, once where both read the same. */
export function deliveryLines(
  delivery: Delivery,
  words: TranscriptWords,
  paint: Paint,
): readonly string[] {
  const { customer, counselor, system } = delivery;
  const name = delivery.message ?? "";
  const left = customer && customerView(customer, system, words);
  const right = counselor && counselorView(counselor, words);
  if (left === null) return right === null ? [] : block(right, name, paint);
  if (right === null || right.text !== left.text) {
    return [...block(left, name, paint), ...(right === null ? [] : block(right, "", paint))];
  }
  if (right.speaker === left.speaker) return block({ ...left, who: words.views.both }, name, paint);
  return [...block(left, name, paint), heading(right, words.sameText, paint)];
}

function customerView(
  { speaker, text, image, buttons }: CustomerView,
  system: string | null,
  words: TranscriptWords,
): View {
  const size = image && `${image.width}×${image.height}`;
  return {
    who: words.views.customer,
    speaker: speakerText(words.speakers[speaker], system),
    text,
    extras: [...(image ? [`▧ ${image.source} (${size})`] : []), ...buttons.map(buttonText)],
  };
}

function counselorView(
  { speaker, text, alert, system }: CounselorView,
  words: TranscriptWords,
): View {
  const name = speakerText(words.speakers[speaker], system);
  return {
    who: words.views.counselor,
    speaker: alert ? `${name} (${words.alert})` : name,
    text,
    extras: [],
  };
}

function speakerText(name: string, system: string | null): string {
  return system === null ? name : `${name} ${system}`;
}

function block(view: View, note: string, paint: Paint): readonly string[] {
  const lines = [...view.text.split("\n"), ...view.extras];
  return [
    heading(view, note, paint),
    ...lines.map((line) => `${paint.quiet("│")} ${visible(line)}`.trimEnd()),
  ];
}

function heading({ who, speaker }: View, note: string, paint: Paint): string {
  const named = `${paint.quiet(`${who} ·`)} ${paint.strong(speaker)}`;
  return note === "" ? named : `${named}  ${paint.quiet(note)}`;
}

function buttonText(button: Button): string {
  return "url" in button
    ? `[${button.label}] ${button.url}`
    : `[${button.label}] “${button.keyword}”`;
}
