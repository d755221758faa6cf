import { renderTranscript, stepNote, stepTime, type Trace } from "@annae/runtime";
import { type Doc, type Locale, printableLine } from "@annae/vocabulary";
import type { TextStyle } from "../text/text-style.ts";
import type { FoundDecision, LogReport } from "./log-report.ts";

/** Lines that say nothing, as many as are shown one by one. */
const most = 20;

/** The conversations to read, each as a chat, then what could not be read, then how many there were. */
export function chatsText(
  { found, more, unread }: LogReport,
  { locale, color }: TextStyle,
): string {
  const conversations = [...Map.groupBy(found, conversationOf).values()];
  const chats = conversations.map((some) => chatText(some, locale, color));
  const broken = unread
    .slice(0, most)
    .map(
      ({ line, reason }) => `${words.unread[locale]} ${line}: ${printableLine(reason[locale])}\n`,
    );
  const counts = { conversations: conversations.length, found: found.length, more };
  return [...chats, broken.join(""), `${summary(counts, unread.length)[locale]}\n`]
    .filter((part) => part !== "")
    .join("\n");
}

function conversationOf({ decision: { tenant, channel, customer } }: FoundDecision): string {
  return JSON.stringify([tenant, channel, customer.id]);
}

function chatText(some: readonly FoundDecision[], locale: Locale, color: boolean): string {
  const [first] = some;
  if (first === undefined) return "";
  const { tenant, channel, customer } = first.decision;
  const steps = some.map(({ decision: { event, answer }, backdrop }) => ({
    ...answer,
    at: stepTime(event.at, backdrop.timezone),
    event: answer.event,
    cause: isOwn(event.id) ? ("auto" as const) : ("scenario" as const),
    deliveries: answer.deliveries.map((delivery) => ({ ...delivery, payloads: [] })),
    wakeAt: null,
  }));
  const notes = some.map(({ decision: { event }, backdrop }) =>
    stepNote(event, backdrop.counselors, decidedThen(event)),
  );
  const transcript = { scenario: tenant, policy: channel, channel: customer.id, steps };
  return renderTranscript(transcript, { locale, notes, color });
}

/** The server itself does what its timers and its distribution do. */
function isOwn(id: string): boolean {
  return id.startsWith("timer:") || id.startsWith("server:assign/");
}

/** The rules were asked; what they were told does not stand in a log. */
function decidedThen({ type, at }: FoundDecision["decision"]["event"]): Trace {
  const lexicon = { policy: { settings: {}, hostFacts: {} } };
  return { event: type, at, decided: true, facts: {}, asked: {}, dropped: [], lexicon };
}

function summary(
  {
    conversations,
    found,
    more,
  }: { readonly conversations: number; readonly found: number; readonly more: number },
  unread: number,
): Doc {
  const [ko, en] = [
    more === 0 ? "" : `, 그 밖에 ${more}건 (조건을 좁히거나 --format json)`,
    more === 0 ? "" : `, and ${more} more (ask for less, or use --format json)`,
  ];
  const left =
    unread === 0 ? ["", ""] : [`, 읽을 수 없는 줄 ${unread}개`, `, ${unread} broken lines`];
  return {
    ko: `대화 ${conversations}건, 결정 ${found}건${ko}${left[0]}`,
    en: `${conversations} conversations, ${found} decisions${en}${left[1]}`,
  };
}

const words = { unread: { ko: "읽을 수 없는 줄", en: "broken line" } } as const;
