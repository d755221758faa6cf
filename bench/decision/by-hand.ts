import type { Decision, Intent } from "@annae/ir";

/** The twenty facts of the situations. */
export interface SituationFacts {
  readonly acceptAfterHours: boolean;
  readonly acceptOverLimit: boolean;
  readonly afterHours: boolean;
  readonly channel: "kakao" | "naver" | "web";
  readonly chatbot: boolean;
  readonly consultationLimit: number;
  readonly counselorAvailable: boolean;
  readonly customerBlocked: boolean;
  readonly fraudScore: number;
  readonly grade: "bronze" | "silver" | "gold";
  readonly mealIntake: "assign" | "queue" | "refuse";
  readonly mealTime: boolean;
  readonly onlyVips: boolean;
  readonly openConsultations: number;
  readonly room:
    | "none"
    | "chatbot"
    | "waiting"
    | "received"
    | "inProgress"
    | "ended"
    | "chatbotEnded";
  readonly suspended: boolean;
  readonly timeOfDay: number;
  readonly vip: boolean;
  readonly webVersion: number;
  readonly weekday:
    | "monday"
    | "tuesday"
    | "wednesday"
    | "thursday"
    | "friday"
    | "saturday"
    | "sunday";
}

function send(rule: string, message: string): Intent {
  return { rule, do: "send", message, limit: null };
}

function effect(rule: string, action: string): Intent {
  return { rule, do: "effect", action };
}

function decision(rule: string, message: string | null, ...actions: string[]): Decision {
  const effects = actions.map((action) => effect(rule, action));
  const intents = message === null ? effects : [send(rule, message), ...effects];
  return Object.freeze({ fired: [rule], intents });
}

const blocked = decision("blocked", "unavailable", "refuse", "lockInput");
const fraud = decision("fraud", "unavailable", "refuse");
const suspendedLocked = decision("suspended", "unavailable", "refuse", "lockInput");
const suspendedOpen = decision("suspended", "unavailable", "refuse");
const ongoing = decision("ongoing", null, "assign");
const goldNight = decision("goldNight", null, "queue");
const offHoursQueue = decision("offHours", "offHours", "queue");
const offHoursClose = decision("offHours", "offHours", "close");
const mealTimeQueue = decision("mealTime", "mealTime", "queue");
const mealTimeRefuse = decision("mealTime", "mealTime", "refuse");
const vipOnly = decision("vipOnly", "vipOnly", "close");
const unavailable = decision("unavailable", "unavailable", "queue");
const weekend = decision("weekend", "weekend", "queue");
const overLimitQueue = decision("overLimit", "overLimit", "queue");
const overLimitClose = decision("overLimit", "overLimit", "close");
const available = decision("available", null, "assign");

/** The policy of `situations.rules` as a person writes it in TypeScript, with decisions made once and shared. */
export function decideByHand(facts: SituationFacts): Decision {
  if (facts.customerBlocked) return blocked;
  if (facts.fraudScore >= 80 && !facts.vip) return fraud;
  if (facts.suspended) {
    return facts.webVersion === 2 && facts.channel === "web" ? suspendedLocked : suspendedOpen;
  }
  if (facts.room === "received" || facts.room === "inProgress") return ongoing;
  if (facts.afterHours && facts.grade === "gold" && facts.timeOfDay < 22 * 60) return goldNight;
  if (facts.afterHours) return facts.acceptAfterHours ? offHoursQueue : offHoursClose;
  if (facts.mealTime && facts.mealIntake !== "assign") {
    return facts.mealIntake === "queue" ? mealTimeQueue : mealTimeRefuse;
  }
  if (facts.onlyVips && !facts.vip && facts.grade !== "gold") return vipOnly;
  if (!facts.counselorAvailable) return unavailable;
  if ((facts.weekday === "saturday" || facts.weekday === "sunday") && !facts.chatbot)
    return weekend;
  if (facts.openConsultations >= facts.consultationLimit) {
    return facts.acceptOverLimit ? overLimitQueue : overLimitClose;
  }
  return available;
}
