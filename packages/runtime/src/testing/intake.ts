import { act, first, given, is, message, policyOf, rule, send } from "./policy-builder.ts";

/** The customer asks for a counselor. */
export const request = { type: "request" } as const;
/** The customer writes that. */
export const says = (text: string) => ({ type: "message", text }) as const;
/** The counselor of the test roster gets the consultation. */
export const take = { type: "assign", counselor: "kim" } as const;
/** That counselor writes. */
export const writes = { type: "reply", counselor: "kim", text: "네" } as const;

/** Messages of {@link intake}, and a plain notice. */
export const messages = [message("offHours", "닫았습니다."), message("notice", "알립니다.")];
/** After hours a notice, and waiting or the end as the tenant has it; else a counselor. */
export const intake = policyOf({
  messages,
  on: {
    request: first(
      rule(
        "offHours",
        is("afterHours"),
        send("offHours"),
        given(is("acceptAfterHours"), act("queue"), act("close")),
      ),
      rule("available", null, act("assign")),
    ),
  },
});
/** Settings of a tenant that never works. */
export const closed = {
  workingHours: { weekday: "closed", saturday: "closed", sunday: "closed" },
} as const;
