import { assumeInvariants, unroll } from "@annae/logic";
import { expect, test } from "vitest";
import { askingOf, outcomeOf } from "./asking-of.ts";

const policy = `policy small
setting pause: duration = 10m "쉬는 시간"
fact patience: duration = 5m "기다릴 수 있는 시간"
message hello { text "안녕하세요." }
message busy { text "잠시만 기다려 주세요." }
message late { text "지금은 상담 시간이 아닙니다." }
message bye { text "감사합니다." }
message still { text "계신가요?" }
on enter { hello: send hello once }
on request first {
  late: when afterHours then send late; close
  open: otherwise assign
}
on assign { send busy }
on message {
  busyAgain: when room is received then send busy every 5m
  thanks:    when counselorReplied then send bye once a day
}
on tick {
  still: when room is inProgress and sinceLastWords >= pause then send still once
  over:  when room is inProgress and sinceLastWords > 1h then close
}
`;

/** By state of the room, what is always so in it. */
function alwaysSo(text: string): readonly string[] {
  const found = outcomeOf(assumeInvariants(unroll(askingOf(text), "anywhere")));
  const byRoom = Map.groupBy(found, ({ room }) => room);
  return [...byRoom].map(([room, all]) => `${room}: ${all.map(({ says }) => says).join(", ")}`);
}

const noticed = "noticed with still, noticed in late";

test("what is always so in a room of some state", () => {
  expect(alwaysSo(policy)).toEqual([
    `none: notReplied, notHeld, noticed with hello, not sent still, held before still, ${noticed}, noticed in open`,
    `chatbot: notReplied, notHeld, noticed with hello, not sent still, held before still, ${noticed}, noticed in open`,
    `waiting: situation, notHeld, waiting, noticed with hello, ${noticed}`,
    `received: situation, waiting, noticed with hello, ${noticed}`,
    `inProgress: replied, situation, spoken, held, held before hello, noticed with hello, held before still, ${noticed}`,
    `ended: situation, notHeld, noticed with hello, ${noticed}`,
    `chatbotEnded: notHeld, noticed with hello, ${noticed}, noticed in open`,
  ]);
});
