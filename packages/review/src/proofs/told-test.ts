import type { Facts, PolicyIr } from "@annae/ir";
import type { FoundEvent } from "@annae/logic";
import { duration, formatValue } from "@annae/vocabulary";
import {
  dayMinutes,
  foundBeginning,
  minute,
  type ShownMoment,
} from "../conversation/found-beginning.ts";
import { clock, type ToldWorld, worldLines } from "./world-lines.ts";

/** A conversation as a test tells it: what stands before the braces, and inside. */
export interface ConversationTest {
  readonly heading: string;
  /** Lines, and after each event's own what it is expected to lead to. */
  readonly events: readonly { readonly lines: readonly string[]; readonly at: string }[];
}

/** The test as text; `expected`: by event, what it is to lead to. */
export function testText(
  { heading, events }: ConversationTest,
  expected: readonly string[],
): string {
  const lines = events.flatMap(({ lines, at }, index) => [
    ...lines,
    `${at} => ${expected[index] ?? "nothing"}`,
  ]);
  return `${heading} {\n${lines.map((line) => `  ${line}\n`).join("")}}\n`;
}

/** The counselor whom tests of this kind speak of, and who takes over. */
const counselor = "kim";
const other = "lee";

/** Events that name a counselor. */
const speaksOf: readonly string[] = ["assign", "reply", "transfer"];

/** The conversation as a test; `usual`: the facts of a test that says nothing of its world. */
export function toldTest(
  title: string,
  conversation: readonly FoundEvent[],
  { ir, usual }: { readonly ir: PolicyIr; readonly usual: Facts },
): ConversationTest {
  const [first] = conversation;
  const facts = first?.facts ?? {};
  const begin = foundBeginning(conversation);
  let world: ToldWorld = { facts: usual, hours: "usual", counselor: "" };
  let latest = 0;
  const handover = conversation.some(({ facts: { room, distribution } }) => {
    return room === "waiting" && distribution !== "manual";
  });
  const names = conversation.map(({ event }) => event);
  const start = [
    ...(names.some((name) => speaksOf.includes(name)) ? [`given counselor ${counselor}`] : []),
    ...(names.includes("transfer") ? [`given counselor ${other} unavailable`] : []),
    ...(handover ? ["set backlog = manual"] : []),
  ];
  let holder = counselor;
  const events = conversation.flatMap((event, index) => {
    const wanted = { ...event.facts, ...handedOver(conversation, index) };
    if (event.automatic) return [];
    const at = momentOf(begin, event.after);
    const told = worldLines(world, { ir, wanted, ...at });
    world = told.world;
    const when =
      index === 0
        ? `${at.date} ${clock(at.minute)}`
        : `+${formatValue(duration, event.after - latest)}`;
    latest = event.after;
    if (event.event === "transfer") holder = holder === counselor ? other : counselor;
    if (event.event === "assign") holder = counselor;
    const lines = [...(index === 0 ? start : []), ...told.lines];
    return [{ lines, at: `at ${when} ${eventWords(event, holder)}` }];
  });
  const chatbot = facts.chatbot === true ? " with chatbot" : "";
  const channel = String(facts.channel ?? "");
  return { heading: `test ${JSON.stringify(title)} on ${channel}${chatbot}`, events };
}

/** What the counselor who takes the consultation by itself must be like is told before the event that leads to it. */
function handedOver(conversation: readonly FoundEvent[], index: number): Facts {
  const next = conversation[index + 1];
  if (next?.automatic !== true) return {};
  const { waitingAhead, counselorName } = next.facts;
  return {
    ...(waitingAhead === undefined ? {} : { waitingAhead }),
    ...(counselorName === undefined ? {} : { counselorName }),
  };
}

function momentOf(begin: ShownMoment, after: number): ShownMoment {
  const minutes = begin.minute + Math.floor(after / minute);
  const days = Math.floor(minutes / dayMinutes);
  const date = new Date(Date.parse(`${begin.date}T00:00:00Z`) + days * dayMinutes * minute);
  return { date: date.toISOString().slice(0, 10), minute: minutes % dayMinutes };
}

/** The event as a test writes it. */
function eventWords({ event, facts, byWords, saysSomething }: FoundEvent, holder: string): string {
  const text = JSON.stringify(
    facts.messageText === undefined || facts.messageText === "" ? "여보세요" : facts.messageText,
  );
  const added =
    facts.attachment === undefined || facts.attachment === "none"
      ? ""
      : ` with ${facts.attachment}`;
  switch (event) {
    case "enter":
      return facts.inflow === undefined || facts.inflow === "none"
        ? "enter"
        : `enter by ${facts.inflow}`;
    case "request":
      if (byWords) return `message ${text}${added}`;
      return `request${saysSomething ? ` ${text}` : ""}${added}`;
    case "message":
      return `message ${text}${added}`;
    case "assign":
      return `accept ${holder}`;
    case "transfer":
      return `transfer ${holder}`;
    case "reply":
      return `reply ${holder} "네"`;
    case "end":
      return `end by ${facts.endedBy ?? "customer"}`;
    default:
      return event;
  }
}
