import { installedChannels } from "@annae/installation/channels";
import { type FoundEvent, proveOverTime } from "@annae/logic";
import { type Installation, install } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { askingOf } from "./asking-of.ts";

/** A shortest conversation that breaks the policy's property. */
function conversationOf(policy: string, installation?: Installation): readonly FoundEvent[] {
  const work = proveOverTime(askingOf(policy, installation), { events: 3, isOver: () => false });
  for (;;) {
    const { done, value } = work.next();
    if (done) return [];
    if (value.verdict?.result === "fails") return value.verdict.conversation;
  }
}

/** A policy that asks for everything that is usually one way. */
const curious = `policy curious
setting patience: duration = 7m "기다리는 시간"
setting rest: duration "쉬는 시간"
message hello { text "안녕하세요." }
message other { text "지금은 어렵습니다." }
on enter {
  all: send hello
  some: when suspended or customerBlocked or channelAdded or afterHours or mealTime or commonMeal
    or counselorAvailable or acceptAfterHours or acceptOverLimit or acceptDuringBreak
    or consultationLimit > 3 or webVersion is 1 or titleOn or busyOn or waitingCountOn or endNoticeOn
    or mealIntake is queue or distribution is manual or chatbot or patience > 5m or rest > 5m
    then send other
}
on message {
  answer: send hello
  there: when counselorPresent then send other
}
on request { queue: queue }
`;

const usual = {
  ...{ chatbot: false, distribution: "auto", suspended: false, customerBlocked: false },
  ...{ channelAdded: true, afterHours: false, mealTime: false, commonMeal: false },
  ...{ counselorAvailable: true, acceptAfterHours: true, acceptOverLimit: true },
  ...{ acceptDuringBreak: true, consultationLimit: Number.POSITIVE_INFINITY, webVersion: 2 },
  ...{ titleOn: false, busyOn: false, waitingCountOn: false, endNoticeOn: false },
  ...{ mealIntake: "queue", patience: 420_000, rest: 0 },
};

test("a conversation is told in the world as it usually is, with settings as they are by default", () => {
  const [first] = conversationOf(`${curious}never send hello on enter`);
  expect(first?.facts).toMatchObject(usual);
});

test("on a channel that shows messages as they are written, where there is one", () => {
  const property = "never send hello on enter when channel is not naver";
  const [first] = conversationOf(`${curious}${property}`, install(installedChannels));
  expect(first?.facts.channel).toBe("web");
});

test("but for what the property needs", () => {
  const property = "never send other when suspended and not acceptAfterHours and patience > 8m";
  const [first] = conversationOf(`${curious}${property}`);
  expect(first?.facts).toMatchObject({
    ...usual,
    ...{ suspended: true, acceptAfterHours: false, patience: 540_000 },
  });
});

test("who has the consultation is there", () => {
  const property = "never send hello on message when room is inProgress";
  const facts = conversationOf(`${curious}${property}`).map((one) => one.facts.counselorPresent);
  expect(facts).toEqual([false, true, true]);
});

test("what the host does by itself happens in the world of the event before it, what others do in any", () => {
  const told = (event: string) =>
    conversationOf(`policy around
fact vip: yes/no = no "우수 고객"
message hello { text "안녕하세요." }
message other { text "지금은 어렵습니다." }
on request first {
  give: when vip then assign
  turn: otherwise refuse
}
on assign {
  taken: send hello
  better: when vip then send other
}
on message {
  answer: send hello
  well: when vip then send other
}
never send hello on ${event}`).map((one) => [one.event, one.automatic, one.facts.vip]);
  expect(told("assign")).toEqual([
    ["request", false, true],
    ["assign", true, true],
  ]);
  expect(told("message when room is received")).toEqual([
    ["request", false, true],
    ["assign", true, true],
    ["message", false, false],
  ]);
});
