import type {
  ActionIr,
  Atom,
  Condition,
  MessageIr,
  PolicyIr,
  RuleIr,
  SendLimit,
  Step,
} from "@annae/ir";
import type { Random } from "@annae/logic/testing";
import {
  actions,
  domainOf,
  eventNames,
  facts,
  type Installation,
  kindNames,
  resolveType,
  roomStates,
  shownByPlatform,
} from "@annae/vocabulary";

const at = { file: "random.rules", line: 1, column: 1 };
const extent = [0, 0] as const;
const labels = ["here", "there", "anywhere"] as const;
const minute = 60_000;

/** A policy that does anything at any event, on conditions about everything that is remembered of a conversation. */
export function randomPolicy(random: Random, installation: Installation): PolicyIr {
  const atoms = randomAtoms(random);
  const codes = codesToSend(installation);
  const condition = (): Condition => {
    const leaf = (): Condition => {
      const of: Condition = { op: "atom", atom: random.below(atoms.length), at: extent };
      return random.chance(0.3) ? { op: "not", of } : of;
    };
    if (random.chance(0.5)) return leaf();
    return { op: random.among(["and", "or"] as const), of: [leaf(), leaf()] };
  };
  const action = (): ActionIr => {
    const when = random.chance(0.4) ? condition() : null;
    const otherwise = when !== null && random.chance(0.3) ? action() : null;
    return { step: randomStep(random, codes), at: extent, when, otherwise };
  };
  const rule = (id: string): RuleIr => ({
    ...{ id, at, extent },
    when: random.chance(0.7) ? condition() : null,
    actions: [...Array(1 + random.below(3))].map(action),
  });
  const events = Object.fromEntries(
    eventNames.map((name) => {
      const rules = labels.map((label) => rule(name === "request" ? label : `${name} ${label}`));
      const mode = random.chance(0.5) || name === "request" ? "first" : "all";
      return [name, { reads: [...asked].sort(), blocks: [{ mode, rules } as const] }];
    }),
  );
  return {
    ...{ version: 2, name: "random", atoms, events, systemTexts: {}, settings: {}, hostFacts: {} },
    facts: factsOf(installation),
    messages: Object.fromEntries(kindNames.map((kind) => [kind, message(kind)])),
    properties: [],
  };
}

const asked = [
  ...["room", "situation", "lastWordsBy", "counselorReplied", "sinceLastWords", "sinceLastNotice"],
  ...["sinceReply", "waitingFor", "workingSinceLastWords", "workingWaitingFor"],
  ...["chatbot", "afterHours", "counselorAvailable", "customerBlocked", "channel"],
  ...["categoryMajor", "categoryMiddle", "timeOfDay"],
] as const;

function factsOf({ channels }: Installation): PolicyIr["facts"] {
  const domains = { channels: [...channels.keys()], situations: [...labels] };
  return Object.fromEntries(
    asked.flatMap((name) => {
      const fact = facts.find((one) => one.name === name);
      if (fact === undefined) return [];
      const { type, source, domain } = fact;
      return [
        [name, { type: resolveType(type, domains), source, domain: domainOf(type.kind, domain) }],
      ];
    }),
  );
}

function randomAtoms(random: Random): readonly Atom[] {
  const since = (fact: string): Atom => ({
    ask: "compare",
    left: { fact },
    by: random.among(["<", "<=", ">", ">=", "is"]),
    right: { value: random.among([0, 1, 5, 10, 60]) * minute, type: "duration" },
  });
  const isOneOf = (fact: string, values: readonly string[]): Atom => ({
    ask: "in",
    left: { fact },
    values: [random.among(values), random.among(values)],
    type: "oneOf",
  });
  const isText = (fact: string, values: readonly string[]): Atom => ({
    ask: "compare",
    left: { fact },
    by: "is",
    right: { value: random.among(values), type: "text" },
  });
  const yes = (fact: string): Atom => ({ ask: "yes", fact });
  return [
    ...["sinceLastWords", "sinceLastNotice", "sinceReply", "waitingFor"].map(since),
    ...["workingSinceLastWords", "workingWaitingFor"].map(since),
    ...[isOneOf("room", roomStates), isOneOf("room", roomStates), isOneOf("situation", labels)],
    ...[isOneOf("lastWordsBy", ["nobody", "customer", "counselor"])],
    ...["counselorReplied", "chatbot", "afterHours", "counselorAvailable"].map(yes),
    { ask: "compare", left: { fact: "timeOfDay" }, by: ">=", right: { value: 720, type: "time" } },
    ...[isText("categoryMajor", ["배송", "교환", ""]), isText("categoryMiddle", ["지연", ""])],
  ];
}

/** Codes of the platform messages that rules may send: none that a platform shows by itself. */
function codesToSend({ channels }: Installation): readonly string[] {
  return [...channels.values()].flatMap((channel) => {
    const shown = shownByPlatform(channel);
    return Object.keys(channel.systemMessages).filter((code) => !shown.has(code));
  });
}

function randomStep(random: Random, codes: readonly string[]): Step {
  const limit: SendLimit = random.among([
    null,
    null,
    { once: true },
    { onceADay: true },
    { everyMs: random.among([1, 5, 60]) * minute },
  ]);
  const message = random.among(kindNames);
  if (random.chance(0.1)) return { do: "tell", message, limit };
  if (random.chance(0.5)) return { do: "send", message, limit };
  if (random.chance(0.2)) return { do: "send", system: random.among(codes), limit };
  return { do: "effect", action: random.among(actions).name };
}

function message(kind: MessageIr["kind"]): MessageIr {
  const content = { text: ["글"], image: null, buttons: [] };
  return {
    ...{ name: kind, kind, title: null, at, opening: null, content },
    variants: {},
    cases: [],
  };
}
