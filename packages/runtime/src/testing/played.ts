import { play } from "../simulator/play.ts";
import {
  act,
  all,
  atLeast,
  first,
  given,
  is,
  message,
  policyOf,
  rule,
  send,
} from "./policy-builder.ts";
import { scenarioOf } from "./scenario.ts";
import { openSettings } from "./surroundings.ts";
import { tinChannel } from "./tin-channel.ts";

const count = [{ fact: "waitingAhead", type: { kind: "number" } }, "명"] as const;
/** Off hours, over the limit and without counselors requests wait, else they are assigned; all with notices. */
export const deskPolicy = policyOf({
  messages: [message("notice", "알립니다."), message("waitingCount", count)],
  on: {
    request: first(
      rule("offHours", is("afterHours"), send("notice"), act("queue")),
      rule(
        "overLimit",
        atLeast("openConsultations", 3),
        given(is("acceptOverLimit"), act("queue"), act("close")),
      ),
      rule("unavailable", is("counselorAvailable", false), act("queue")),
      rule("available", null, act("assign")),
    ),
    assign: all(rule("count", null, send("waitingCount"))),
    message: all(rule("again", null, send("notice"))),
  },
});

/** The customer asks for a counselor. */
export const request = { type: "request" } as const;
/** The counselor of the test roster writes. */
export const reply = { type: "reply", counselor: "kim", text: "네" } as const;
/** Settings of a tenant that never works. */
export const closedNow = {
  ...openSettings,
  workingHours: { weekday: "closed", saturday: "closed", sunday: "closed" },
} as const;

/** The steps of the scenario as played with {@link deskPolicy}. */
export function stepsOf(...args: Parameters<typeof scenarioOf>) {
  return play(scenarioOf(...args), deskPolicy, tinChannel).steps;
}

/** Event, cause and room of each step. */
export function outline(...args: Parameters<typeof scenarioOf>) {
  return stepsOf(...args).map(({ event, cause, room }) => `${event} ${cause} ${room}`);
}
