import type { Policy } from "@annae/ir";
import type { Random } from "@annae/logic/testing";
import {
  createCalendar,
  noImages,
  parseTenantSettings,
  type Station,
  type Surroundings,
} from "@annae/runtime";
import {
  type Channel,
  type ConversationEvent,
  type Counselor,
  eventNames,
} from "@annae/vocabulary";

const clocks = ["00:00", "09:30", "12:00", "13:00", "18:00", "23:59"] as const;

/** Two different times of a day. */
function clocked(random: Random) {
  const from = random.below(clocks.length);
  const to = (from + 1 + random.below(clocks.length - 1)) % clocks.length;
  return { from: clocks[from] ?? "", to: clocks[to] ?? "" };
}

/** A tenant with any settings, whose conversations are on that channel. */
export function anyStation(random: Random, policy: Policy, channel: Channel): Station {
  const hours = () => random.among(["allDay", "closed", { from: "09:30", to: "18:00" }]);
  const capacity = { limit: random.among([3, 4, 1_000]), accept: random.chance(0.5) };
  const parsed = parseTenantSettings(
    {
      timezone: random.among(["Asia/Seoul", "America/New_York", "UTC"]),
      chatbot: random.chance(0.5),
      consultation: random.among(["running", "suspended"]),
      webVersion: random.among([1, 2]),
      workingHours: { weekday: hours(), saturday: hours(), sunday: hours() },
      acceptAfterHours: random.chance(0.5),
      acceptDuringBreak: random.chance(0.5),
      meal: {
        mode: random.among(["off", "common", "individual"]),
        ...clocked(random),
        intake: random.among(["assign", "queue", "refuse"]),
      },
      ...(random.chance(0.5) ? {} : { capacity }),
      distribution: {
        mode: random.among(["auto", "manual"]),
        by: random.among(["turn", "load", "category"]),
        range: random.among(["all", "loggedIn"]),
      },
    },
    policy,
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  const settings = parsed.value;
  const calendar = createCalendar(settings);
  return { tenant: "t", policy, channel, settings, calendar, images: noImages };
}

/** Any roster, customer and count. */
export function anySurroundings(random: Random): Surroundings {
  const counselors = [...Array(1 + random.below(2))].map((_, index) =>
    anyCounselor(random, `c${index}`),
  );
  return {
    counselors,
    openConsultations: random.below(6),
    customer: { id: "u", blocked: random.chance(0.3), channelAdded: random.chance(0.5) },
    category: random.among([null, { major: "배송" }, { major: "배송", middle: "지연" }]),
    facts: {},
  };
}

function anyCounselor(random: Random, id: string): Counselor {
  return {
    id,
    name: id,
    loggedIn: random.chance(0.7),
    status: random.among(["available", "available", "break", "unavailable"]),
    received: random.below(4),
    ...(random.chance(0.6) ? { meal: clocked(random) } : {}),
    daysOff: random.chance(0.1) ? ["2026-11-20"] : [],
    breaks: [],
  };
}

/** Something that can happen to that roster. */
export function anyEvent(
  random: Random,
  counselors: readonly Counselor[],
  id: string,
  at: number,
): ConversationEvent {
  const counselor = random.among(counselors).id;
  const type = random.among([...eventNames, "request", "reply", "message"] as const);
  switch (type) {
    case "request":
      return random.chance(0.5) ? { id, at, type } : { id, at, type, category: { major: "교환" } };
    case "assign":
    case "transfer":
      return { id, at, type, counselor };
    case "reply":
      return { id, at, type, counselor, text: "네" };
    case "message":
      return { id, at, type, text: "여보세요" };
    case "end":
      return { id, at, type, by: random.among(["counselor", "customer"]) };
    default:
      return { id, at, type };
  }
}
