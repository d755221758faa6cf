import type { Button, Envelope, Outgoing } from "@annae/vocabulary";
import { systemMessages } from "./system-messages.ts";
import type { PrintRequest } from "./wire.ts";

/** One request with everything below one another; none for what the terminal says by itself. */
export function encode(outgoing: Outgoing, { customer, key }: Envelope): readonly PrintRequest[] {
  const { system, text, image, buttons } = outgoing;
  if (system !== null && systemMessages[system]?.shownByPlatform !== undefined) return [];
  const lines = [text, ...(image === null ? [] : [`(${image.url})`]), ...buttons.map(choice)];
  const print = lines.map(printable).filter(Boolean).join("\n");
  return print === "" ? [] : [{ to: customer, key, print }];
}

function choice(button: Button, at: number): string {
  const aim = "keyword" in button ? button.keyword : button.url;
  return `[${at + 1}] ${button.label} → ${aim}`;
}

/** Without the characters that would move a terminal's cursor or change its colors. */
function printable(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]/gu, "");
}
