import {
  type Attachment,
  accepted,
  type Decoded,
  fetchable,
  membersOf,
  momentIn,
  readJson,
  refused,
  textOf,
} from "@annae/channel-kit/webhook";
import type { Moment } from "@annae/vocabulary";
import { webhookBytes } from "../limits.ts";

/** One turn of the talk between customer and chatbot before a counselor takes over. */
export interface BotTurn {
  /** Null: it does not say. */
  readonly at: Moment | null;
  readonly customer: string | null;
  /** What the customer said; empty where the bot spoke first. */
  readonly utterance: string;
  readonly block: string | null;
  /** What the bot said, bubble by bubble, in the order in which it was shown. */
  readonly said: readonly BotBubble[];
}

/** One bubble of the chatbot: its words, its pictures, the labels of its buttons. */
export interface BotBubble {
  readonly text: string;
  readonly attachments: readonly Attachment[];
  readonly buttons: readonly string[];
}

/** The turns in the answer of `chatbot/messages`: a list of them, the list inside the answer, or one alone. Never throws. */
export function readDialogue(body: string | Uint8Array): Decoded<readonly BotTurn[]> {
  const json = readJson(body, webhookBytes.max);
  if (!json.ok) return json;
  const members = membersOf(json.value);
  const list = members.get("chatbot_messages") ?? members.get("chatbotMessages") ?? json.value;
  const turns = (Array.isArray(list) ? list : [list]).filter(isTurn);
  return turns.length > 0 || (Array.isArray(list) && list.length === 0)
    ? accepted(turns.map(turn))
    : refused(
        "wrongShape",
        { ko: "messages: 대화 목록이어야 합니다.", en: "messages must be a list of the talk." },
        "messages",
      );
}

function isTurn(value: unknown): boolean {
  const members = membersOf(value);
  return Array.isArray(members.get("messages")) || typeof members.get("utterance") === "string";
}

function turn(value: unknown): BotTurn {
  const members = membersOf(value);
  return {
    at: momentIn(members.get("timestamp")),
    customer: textOf(members.get("userKey") ?? members.get("user_key")) ?? null,
    utterance: textOf(members.get("utterance")) ?? "",
    block: textOf(members.get("blockName")) ?? null,
    said: bubbles(members.get("messages")),
  };
}

/** Bubbles may hold bubbles, as carousels do: what has nothing to show of its own stands for those inside. */
function bubbles(value: unknown): readonly BotBubble[] {
  if (Array.isArray(value)) return value.flatMap(bubbles);
  const members = membersOf(value);
  const own = bubble(members);
  const isEmpty = own.text === "" && own.attachments.length === 0 && own.buttons.length === 0;
  return [...(isEmpty ? [] : [own]), ...bubbles(members.get("cards") ?? [])];
}

type Members = ReadonlyMap<string, unknown>;

function bubble(members: Members): BotBubble {
  const words = ["text", "title", "description"].map((name) => textOf(members.get(name)));
  const image = textOf(members.get("imageUrl") ?? members.get("image"));
  const buttons = [members.get("buttons"), members.get("items")].filter(Array.isArray).flat();
  return {
    text: words.filter(Boolean).join("\n"),
    attachments: image ? [{ type: "photo", url: fetchable(image) }] : [],
    buttons: buttons.flatMap((button) => textOf(membersOf(button).get("label")) ?? []),
  };
}
