import { assumeInvariants, unroll } from "@annae/logic";
import { expect, test } from "vitest";
import { askingOf, outcomeOf } from "./asking-of.ts";
import { smallPolicy } from "./small-policy.ts";

/** By state of the room, what is always so in it. */
function alwaysSo(text: string): readonly string[] {
  const found = outcomeOf(assumeInvariants(unroll(askingOf(text), "anywhere")));
  const byRoom = Map.groupBy(found, ({ room }) => room);
  return [...byRoom].map(([room, all]) => `${room}: ${all.map(({ says }) => says).join(", ")}`);
}

const noticed = "noticed with still, noticed in late";

test("what is always so in a room of some state", () => {
  expect(alwaysSo(smallPolicy)).toEqual([
    `none: notReplied, notHeld, noticed with hello, not sent still, held before still, ${noticed}, noticed in open`,
    `chatbot: notReplied, notHeld, noticed with hello, not sent still, held before still, ${noticed}, noticed in open`,
    `waiting: situation, notHeld, waiting, noticed with hello, ${noticed}`,
    `received: situation, waiting, noticed with hello, ${noticed}`,
    `inProgress: replied, situation, spoken, held, held before hello, noticed with hello, held before still, ${noticed}`,
    `ended: situation, notHeld, noticed with hello, ${noticed}`,
    `chatbotEnded: notHeld, noticed with hello, ${noticed}, noticed in open`,
  ]);
});
