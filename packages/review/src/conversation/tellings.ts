import type { Facts } from "@annae/ir";
import type { FoundEvent } from "@annae/logic";
import type { Category, EventName, ToldEvent } from "@annae/vocabulary";

/** Ways in which the event can come to be told; `assign` happens by itself, too. */
export function tellingsOf(event: EventName, facts: Facts): readonly ToldEvent[] {
  const words = wordsOf(facts);
  switch (event) {
    case "enter":
      return [{ type: event, ...inflowOf(facts) }];
    case "request":
      return facts.messageText === undefined || facts.messageText === ""
        ? [
            { type: "request", ...attachmentOf(facts) },
            { type: "message", ...words },
          ]
        : [{ type: "message", ...words }];
    case "message":
      return [{ type: "message", ...words }];
    case "assign":
      return [{ type: "request" }, { type: "accept", counselor: "kim" }, { type: "tick" }];
    case "transfer":
      return [{ type: "transfer", counselor: "kim" }];
    case "reply":
      return [{ type: "reply", counselor: "kim", text: "네" }];
    case "end":
      return facts.endedBy === "customer" || facts.endedBy === "counselor"
        ? [{ type: "end", by: facts.endedBy }]
        : [
            { type: "end", by: "counselor" },
            { type: "end", by: "customer" },
          ];
    case "giveBack":
    case "switchToBot":
    case "leave":
    case "tick":
      return [{ type: event }];
  }
}

function wordsOf(facts: Facts) {
  const { messageText } = facts;
  const text = typeof messageText === "string" && messageText !== "" ? messageText : "여보세요";
  return { text, ...attachmentOf(facts) };
}

function inflowOf({ inflow }: Facts): { readonly inflow?: "button" | "list" } {
  return inflow === "button" || inflow === "list" ? { inflow } : {};
}

function attachmentOf({ attachment }: Facts) {
  switch (attachment) {
    case "photo":
    case "video":
    case "audio":
    case "file":
    case "sticker":
    case "location":
      return { attachment };
    default:
      return {};
  }
}

/** The event of a proof, as it is told; `holder`: the counselor whose consultation it is, `category`: what a request names, if anything. */
export function toldEvent(
  { event, facts, byWords, saysSomething }: FoundEvent,
  holder: string,
  category: Category | null,
): ToldEvent {
  switch (event) {
    case "enter":
      return { type: event, ...inflowOf(facts) };
    case "request":
      if (byWords) return { type: "message", ...wordsOf(facts) };
      return {
        type: event,
        ...(saysSomething ? wordsOf(facts) : attachmentOf(facts)),
        ...(category === null ? {} : { category }),
      };
    case "message":
      return { type: event, ...wordsOf(facts) };
    case "assign":
      return { type: "accept", counselor: holder };
    case "transfer":
      return { type: event, counselor: holder };
    case "reply":
      return { type: event, counselor: holder, text: "네" };
    case "end":
      return { type: event, by: facts.endedBy === "counselor" ? "counselor" : "customer" };
    case "giveBack":
    case "switchToBot":
    case "leave":
    case "tick":
      return { type: event };
  }
}
