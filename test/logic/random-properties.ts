import type { Condition, DeedIr, PolicyIr, PropertyIr } from "@annae/ir";
import type { Random } from "@annae/logic/testing";
import { actions, eventNames, kindNames } from "@annae/vocabulary";

const minute = 60_000;

/** Properties of every form, about deeds that the policy may or may not do. */
export function randomProperties(random: Random, { atoms }: PolicyIr): readonly PropertyIr[] {
  return [...Array(5)].map((): PropertyIr => {
    const isPaced = random.chance(0.5);
    const when: Condition = { op: "atom", atom: random.below(atoms.length), at: [0, 0] };
    return {
      at: { file: "random.rules", line: 1, column: 1 },
      extent: [0, 0],
      demand: isPaced || random.chance(0.7) ? "never" : "always",
      deeds: [...Array(1 + random.below(2))].map(() => randomDeed(random)),
      pace: !isPaced
        ? null
        : {
            moreThan: 1 + random.below(3),
            withinMs: random.among([1, 5, 60, 1_440]) * minute,
            withoutReply: random.chance(0.4),
          },
      events: random.chance(0.6) ? [] : [random.among(eventNames), random.among(eventNames)],
      when: random.chance(0.3) ? when : null,
    };
  });
}

function randomDeed(random: Random): DeedIr {
  if (random.chance(0.3)) return { do: "effect", action: random.among(actions).name };
  const names = [random.among(kindNames), random.among([...kindNames, "S1", "S2"])];
  const verb = random.chance(0.2) ? "tell" : "send";
  if (random.chance(0.3)) return { do: verb, but: random.chance(0.5) ? [] : names };
  return { do: verb, messages: names };
}
