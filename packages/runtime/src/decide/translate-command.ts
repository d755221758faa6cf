import type { Policy } from "@annae/ir";
import {
  type Channel,
  type Conversation,
  type ConversationEvent,
  isOpen,
  type TenantSettings,
} from "@annae/vocabulary";
import { systemButtons } from "../render/system-wording.ts";

/** Where words can be more than words. */
export interface CommandSources {
  readonly policy: Pick<Policy, "systemTexts">;
  readonly channel: Pick<Channel, "commands" | "systemMessages">;
  readonly settings: Pick<TenantSettings, "systemMessages" | "chatbot">;
}

/**
 * The event that a customer's words stand for: the channel's end command ends the consultation, and where no
 * chatbot listens and no room is open, a start keyword requests one. All other events come back as they are.
 */
export function translateCommand(
  event: ConversationEvent,
  conversation: Pick<Conversation, "room">,
  sources: CommandSources,
): ConversationEvent {
  if (event.type !== "message") return event;
  const { id, at } = event;
  const words = event.text.trim();
  if (words === sources.channel.commands.end) return { id, at, type: "end", by: "customer" };
  const starts = !isOpen(conversation.room) && !sources.settings.chatbot;
  return starts && startKeywords(sources).includes(words) ? { id, at, type: "request" } : event;
}

function startKeywords(sources: CommandSources): readonly string[] {
  const code = sources.channel.commands.startKeywordsOf;
  if (code === undefined) return [];
  return systemButtons(sources, code).flatMap((button) =>
    "keyword" in button ? [button.keyword.trim()] : [],
  );
}
