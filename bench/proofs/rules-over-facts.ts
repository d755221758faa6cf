import { type Random, randomOf } from "@annae/logic/testing";

const numbers = Array.from({ length: 14 }, (_, at) => `n${at}`);
const truths = Array.from({ length: 14 }, (_, at) => `y${at}`);
const choices = Array.from({ length: 12 }, (_, at) => `o${at}`);
const values = ["red", "green", "blue", "white"] as const;

/** The text of a policy with so many rules over forty facts of its own; a third of what they ask compares two facts. */
export function rulesOverFacts(count: number): string {
  const random = randomOf(count);
  const half = Math.ceil(count / 2);
  const rules = Array.from({ length: count }, (_, at) => rule(random, at, at < half));
  return [
    "policy large",
    'message notice { text "안내드립니다." }',
    'message other { text "다시 안내드립니다." }',
    ...numbers.map((name) => `fact ${name}: number = 0`),
    ...truths.map((name) => `fact ${name}: yes/no = no`),
    ...choices.map((name) => `fact ${name}: one of (${values.join(", ")}) = red`),
    "on request first {",
    ...rules.slice(0, half),
    "  otherwise assign",
    "}",
    "on message {",
    ...rules.slice(half),
    "}",
    "never (assign or queue) on request when y0 and n0 > n1",
    "always (assign or queue or close or refuse) on request",
    "",
  ].join("\n");
}

function rule(random: Random, at: number, isRequest: boolean): string {
  const parts = Array.from({ length: 2 + random.below(3) }, () => part(random));
  const action = isRequest
    ? random.among(["assign", "queue", "send notice; close", "send other; refuse"])
    : random.among(["send notice", "send other"]);
  return `  rule${at}: when ${parts.join(" and ")} then ${action}`;
}

function part(random: Random): string {
  const kind = random.below(3);
  if (kind === 0) {
    const by = random.among(["<", "<=", ">", ">="]);
    return `${random.among(numbers)} ${by} ${random.among(numbers)}`;
  }
  if (kind === 1) return `${random.chance(0.5) ? "!" : ""}${random.among(truths)}`;
  return random.chance(0.5)
    ? `${random.among(choices)} is ${random.among(values)}`
    : `${random.among(numbers)} >= ${random.below(50)}`;
}
