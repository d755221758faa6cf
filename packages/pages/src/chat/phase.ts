import type { ChatState, CompanyMessage } from "./state.ts";

/** Where the conversation is, for what stands at the bottom of the window. */
export type Phase = "new" | "open" | "locked" | "ended";

/** An input that is locked says so before anything else; an end stays until the customer asks again. */
export function phaseOf(chat: ChatState): Phase {
  const { window, wasOpen, again } = chat;
  if (window.locked) return "locked";
  if (window.open) return "open";
  const ended = wasOpen || lastOfCompany(chat)?.kind === "endNotice";
  return ended && !again ? "ended" : "new";
}

/** What the company said last; its kind tells why nobody answers. */
export function lastOfCompany({ entries }: ChatState): CompanyMessage | null {
  const last = entries.findLast(
    (one) => one.type === "message" && one.message.speaker !== "customer",
  );
  return last?.type === "message" ? last.message : null;
}

/** A telephone number among the buttons that were shown last; null: there is none. */
export function telephoneOf({ entries }: ChatState): string | null {
  const urls = entries.flatMap((one) =>
    one.type === "message" && "buttons" in one.message
      ? one.message.buttons.flatMap((button) => (button.type === "link" ? button.url : []))
      : [],
  );
  return urls.findLast((url) => url.startsWith("tel:")) ?? null;
}
