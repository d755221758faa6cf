import type { Decision } from "@annae/ir";
import type { SituationFacts } from "./by-hand.ts";

/** The same policy as most people write it at first: every call makes its own decision. */
export function decideByHandFresh(facts: SituationFacts): Decision {
  if (facts.customerBlocked) return made("blocked", "unavailable", "refuse", "lockInput");
  if (facts.fraudScore >= 80 && !facts.vip) return made("fraud", "unavailable", "refuse");
  if (facts.suspended) {
    return facts.webVersion === 2 && facts.channel === "web"
      ? made("suspended", "unavailable", "refuse", "lockInput")
      : made("suspended", "unavailable", "refuse");
  }
  if (facts.room === "received" || facts.room === "inProgress") return silent("ongoing", "assign");
  if (facts.afterHours && facts.grade === "gold" && facts.timeOfDay < 22 * 60) {
    return silent("goldNight", "queue");
  }
  if (facts.afterHours) {
    return made("offHours", "offHours", facts.acceptAfterHours ? "queue" : "close");
  }
  if (facts.mealTime && facts.mealIntake !== "assign") {
    return made("mealTime", "mealTime", facts.mealIntake === "queue" ? "queue" : "refuse");
  }
  if (facts.onlyVips && !facts.vip && facts.grade !== "gold")
    return made("vipOnly", "vipOnly", "close");
  if (!facts.counselorAvailable) return made("unavailable", "unavailable", "queue");
  if ((facts.weekday === "saturday" || facts.weekday === "sunday") && !facts.chatbot) {
    return made("weekend", "weekend", "queue");
  }
  if (facts.openConsultations >= facts.consultationLimit) {
    return made("overLimit", "overLimit", facts.acceptOverLimit ? "queue" : "close");
  }
  return silent("available", "assign");
}

function made(rule: string, message: string, action: string, second?: string): Decision {
  const asked = [
    { rule, do: "send", message, limit: null } as const,
    { rule, do: "effect", action } as const,
  ];
  if (second === undefined) return { fired: [rule], intents: asked };
  return { fired: [rule], intents: [...asked, { rule, do: "effect", action: second }] };
}

function silent(rule: string, action: string): Decision {
  return { fired: [rule], intents: [{ rule, do: "effect", action }] };
}
