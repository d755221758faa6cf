import type { Facts } from "@annae/ir";
import type { FoundEvent } from "@annae/logic";
import {
  type Category,
  formatTime,
  hasCounselor,
  type Moment,
  roomStates,
} from "@annae/vocabulary";
import { categorySaid, type Settable, statementsFor } from "./bring-about.ts";
import { isShut, mealAround } from "./circumstances.ts";
import { usualDay } from "./found-beginning.ts";
import { foundMoments } from "./found-moments.ts";
import { type Player, performStory, toldAll } from "./perform-story.ts";
import { counselor, kim, meal, type WorldStatement, week } from "./statement.ts";
import { type Beat, type Story, seoulMoment } from "./story.ts";
import { toldEvent } from "./tellings.ts";

/** What has been said of the world so far. */
interface Said {
  readonly facts: Facts;
  readonly hours: "usual" | "allDay" | "closed";
  readonly counselor: string;
}

/** A conversation that a proof has found, as a story of the player: what hosts do by themselves is not told. `declared`: what it may set and give. */
export function storyOfFound(
  conversation: readonly FoundEvent[],
  player: Player,
  declared: Settable = player.ir,
): Story {
  const { channel, chatbot } = conversation[0]?.facts ?? {};
  const stage = { channel: String(channel ?? ""), chatbot: chatbot === true };
  const moments = foundMoments(conversation, player.ir.atoms);
  let said: Said = { facts: usualFacts(player, stage), hours: "usual", counselor: kim.text };
  const came = categorySaid({ ...said.facts, ...conversation[0]?.facts });
  let holder = "kim";
  const beats = conversation.flatMap((event, index): readonly Beat[] => {
    const wanted = { ...event.facts, ...handedOver(conversation[index + 1]) };
    if (event.automatic) return [];
    const at = moments[index] ?? 0;
    const { given, now } = worldFor(said, wanted, at, declared);
    said = now;
    if (event.event === "transfer") holder = holder === "kim" ? "lee" : "kim";
    if (event.event === "assign") holder = "kim";
    const isFirst = index === 0;
    const first = isFirst ? openingOf(conversation, given) : [];
    const later = given.filter(({ about }) => isFirst || about !== "category");
    const told = toldEvent(event, holder, namedCategory(event, came));
    return [{ given: [...first, ...later], at, event: told }];
  });
  return { ...stage, beats };
}

/** The facts of a story that says nothing of its world. */
function usualFacts(player: Player, stage: Pick<Story, "channel" | "chatbot">): Facts {
  const at = seoulMoment(usualDay, 600);
  const quiet: Story = { ...stage, beats: [{ given: [kim], at, event: { type: "enter" } }] };
  return performStory(toldAll(player), quiet)?.beats[0]?.[0]?.facts ?? {};
}

/** What is said before everything else: who is there, and that nobody is given rooms before they take them. */
function openingOf(
  conversation: readonly FoundEvent[],
  given: readonly WorldStatement[],
): readonly WorldStatement[] {
  const byHand = conversation.some(
    ({ event, automatic, facts: { room, distribution } }) =>
      distribution !== "manual" && (room === "waiting" || (event === "assign" && !automatic)),
  );
  const handsOn = conversation.some(({ event }) => event === "transfer");
  return [
    ...(given.some(({ about }) => about === kim.about) ? [] : [kim]),
    ...(handsOn ? [lee("unavailable")] : []),
    ...(byHand ? statementsFor({ backlog: "manual" }, { settings: {}, hostFacts: {} }) : []),
  ];
}

/** The other counselor of stories. */
function lee(status: "available" | "unavailable"): WorldStatement {
  const words = status === "available" ? "" : ` ${status}`;
  return {
    about: "counselor lee",
    text: `given counselor lee "이해피"${words}`,
    says: { counselor: { id: "lee", name: "이해피", status } },
  };
}

/** The counselor who has the consultation is not there, whoever else is. */
function isGone({ room, counselorPresent }: Facts): boolean {
  return counselorPresent === false && roomStates.some((one) => one === room && hasCounselor(one));
}

/** What the counselor who takes the consultation by itself must be like is said before the event that leads to it. */
function handedOver(next: FoundEvent | undefined): Facts {
  if (next?.automatic !== true) return {};
  const { waitingAhead, counselorName } = next.facts;
  return {
    ...(waitingAhead === undefined ? {} : { waitingAhead }),
    ...(counselorName === undefined ? {} : { counselorName }),
  };
}

/** What a request must name: its category, where the customer came in with another one. */
function namedCategory({ event, facts }: FoundEvent, came: Category | null): Category | null {
  const wanted = event === "request" ? categorySaid(facts) : null;
  const isNews = wanted?.major !== came?.major || wanted?.middle !== came?.middle;
  return isNews ? wanted : null;
}

/** Said together: who names the one and not the other says that there is none. */
const category: readonly string[] = ["categoryMajor", "categoryMiddle"];

/** What changes the world to what is wanted, and the world afterwards. */
function worldFor(before: Said, wanted: Facts, at: Moment, declared: Settable) {
  const isNew = (name: string) => before.facts[name] !== wanted[name];
  const changed = Object.entries(wanted).filter(([name]) =>
    category.includes(name) ? category.some(isNew) : isNew(name),
  );
  const hours = hoursFor(before.hours, wanted, at);
  const who = counselorFor(wanted, at);
  const isNews = who !== null && who.text !== before.counselor;
  const given = [
    ...statementsFor(Object.fromEntries(changed), declared),
    ...(hours === before.hours || hours === "usual" ? [] : [week(hours)]),
    ...mealsFor(before.facts, wanted, at),
    ...(isNews ? [who] : []),
    ...(isGone(wanted) && wanted.counselorAvailable === true ? [lee("available")] : []),
  ];
  const now: Said = {
    facts: { ...before.facts, ...wanted },
    hours,
    counselor: who?.text ?? before.counselor,
  };
  return { given, now };
}

/** The hours that make the moment one of work or not, as it is wanted. */
function hoursFor(hours: Said["hours"], { afterHours }: Facts, at: Moment): Said["hours"] {
  if (afterHours === undefined) return hours;
  const isOpen = hours === "usual" ? !isShut(at) : hours === "allDay";
  return isOpen === (afterHours === false) ? hours : afterHours === true ? "closed" : "allDay";
}

/** A meal of all that is running, or of each, or none, where that is news; where nobody eats and its end is asked for, one of a minute. */
function mealsFor(now: Facts, wanted: Facts, at: Moment): readonly WorldStatement[] {
  const same = (name: string) => (now[name] ?? false) === (wanted[name] ?? false);
  const { mealEnd } = wanted;
  if (wanted.mealTime !== true && typeof mealEnd === "number" && mealEnd !== now.mealEnd)
    return [meal({ from: formatTime((mealEnd + 1_439) % 1_440), to: formatTime(mealEnd) })];
  if (same("mealTime") && same("commonMeal")) return [];
  if (wanted.commonMeal === true) return [meal(mealAround(at, wanted))];
  return [meal(wanted.mealTime === true ? "individual" : "off")];
}

/** What the counselor must be like; null where nobody asks. */
function counselorFor(wanted: Facts, at: Moment): WorldStatement | null {
  const { counselorAvailable, counselorPresent, counselorName, waitingAhead } = wanted;
  const eats = wanted.mealTime === true && wanted.commonMeal !== true;
  const told = [counselorAvailable, counselorPresent, counselorName, waitingAhead];
  if (!eats && told.every((value) => value === undefined)) return null;
  const received = Number(waitingAhead ?? 0);
  const away = counselorPresent === true ? "break" : "unavailable";
  const isAway = counselorAvailable === false || isGone(wanted);
  const { from, to } = mealAround(at, {});
  const words = [
    ...(received > 0 ? [`received ${received}`] : []),
    ...(isAway ? [away] : []),
    ...(eats ? [`meal ${from} to ${to}`] : []),
  ];
  const traits = {
    ...(received > 0 ? { received } : {}),
    ...(isAway ? { status: away } : {}),
    ...(eats ? { meal: { from, to } } : {}),
  };
  return typeof counselorName === "string" && counselorName !== ""
    ? counselor(words.join(" "), traits, counselorName)
    : counselor(words.join(" "), traits);
}
