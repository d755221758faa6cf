import { type ProofLimits, type ProofVerdict, proveOverTime } from "@annae/logic";
import type { Installation } from "@annae/vocabulary";
import { askingOf } from "./asking-of.ts";

/** What is found out about the policy's last property, with conversations as people tell them: each event, how long after the first, and what is not usual. */
export function foundOverTime(policy: string, limits: ProofLimits, on?: Installation): string {
  const asking = askingOf(`${policy}\n`, on);
  const work = proveOverTime(asking, limits);
  let last = "";
  for (;;) {
    const { done, value } = work.next();
    if (done) return `${last}${[...value].map(([name, values]) => `; ${name} ${values}`)}`;
    if (value.verdict !== null && value.property === asking.ir.properties.length - 1) {
      last = told(value.verdict);
    }
  }
}

function told(verdict: ProofVerdict): string {
  if (verdict.result === "holds") return `holds, ${verdict.by} ${verdict.events}`;
  if (verdict.result !== "fails") return `${verdict.result} ${verdict.events}`;
  const events = verdict.conversation.map((one) => {
    const { afterHours, chatbot, counselorAvailable, room } = one.facts;
    return [
      ...[
        one.event,
        String(room),
        `${one.after / 60_000}`,
        ...(one.day === null ? [] : [`day ${one.day}`]),
      ],
      ...(one.byWords ? ["by words"] : []),
      ...(one.saysSomething ? ["with words"] : []),
      ...(one.automatic ? ["by itself"] : []),
      ...(afterHours === true ? ["after hours"] : []),
      ...(chatbot === true ? ["chatbot"] : []),
      ...(counselorAvailable === false ? ["nobody there"] : []),
    ].join(" ");
  });
  return `${verdict.isCertain ? "" : "perhaps "}fails: ${events.join(", ")}`;
}
