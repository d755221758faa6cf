import type { GivenStatement } from "@annae/syntax";
import { standardFact } from "@annae/vocabulary";
import { replacement } from "../../3-policy/findings.ts";
import { categoryOf, valueToJson } from "./as-json.ts";
import { describeCounselor } from "./describe-counselor.ts";
import { lateCategory, setOrGiven, worldFactGiven, wrongTestValue } from "./diagnostics.ts";
import type { TestWorld } from "./test-world.ts";
import { type OneTest, reportUnknownInTest } from "./testing.ts";
import { typedValue } from "./typed-value.ts";
import { isSet } from "./ways-to-set.ts";

type Given<What extends GivenStatement["what"]> = Extract<GivenStatement, { what: What }>;

/** What can be said about the customer. */
const customerWords: Readonly<Record<string, TestWorld["customer"]>> = {
  blocked: { blocked: true },
  unblocked: { blocked: false },
  newcomer: { channelAdded: false },
  known: { channelAdded: true },
};

/** The one number of the world that can be said as it is. */
const openConsultations = "openConsultations";

/**
 * The world with what is given; the world as it was where the statement cannot be understood, which is reported.
 * `begun`: something has happened in the test already.
 */
export function applyGiven(
  statement: GivenStatement,
  world: TestWorld,
  test: OneTest,
  begun: boolean,
): TestWorld {
  switch (statement.what) {
    case "counselor":
      return describeCounselor(statement, world, test);
    case "noCounselors":
      return { ...world, counselors: [] };
    case "customer":
      return describeCustomer(statement, world, test);
    case "category":
      if (begun) test.findings.report(lateCategory(statement.span, {}));
      return begun ? world : { ...world, category: categoryOf(statement.category) };
    case "value":
      return giveValue(statement, world, test);
  }
}

function describeCustomer(
  { words }: Given<"customer">,
  world: TestWorld,
  test: OneTest,
): TestWorld {
  const known = Object.keys(customerWords);
  const changes = words.map((word) => {
    if (Object.hasOwn(customerWords, word.text)) return customerWords[word.text];
    reportUnknownInTest(word, "customer", known, test);
    return undefined;
  });
  return { ...world, customer: Object.assign({}, world.customer, ...changes) };
}

function giveValue(statement: Given<"value">, world: TestWorld, test: OneTest): TestWorld {
  const { name, value: operand } = statement;
  const declared = test.model.hostFacts.get(name.text);
  if (declared !== undefined) {
    const value = typedValue(operand, declared.type, statement, test);
    if (value === null) return world;
    return { ...world, facts: { ...world.facts, [name.text]: valueToJson(declared.type, value) } };
  }
  if (name.text !== openConsultations) return reportNoFact(statement, world, test);
  const count = operand.node === "literal" && operand.type.kind === "number" ? operand.value : -1;
  if (Number.isInteger(count) && Number(count) >= 0) {
    return { ...world, openConsultations: Number(count) };
  }
  const expected = { ko: "0부터의 정수", en: "a whole number, 0 or more" };
  test.findings.report(wrongTestValue(operand.span, { name: name.text, expected }));
  return world;
}

function reportNoFact(
  { name, span }: Given<"value">,
  world: TestWorld,
  { findings, model }: OneTest,
): TestWorld {
  const fact = standardFact(name.text);
  const isTenants = isSet(name.text);
  if (isTenants || fact?.source === "setting" || model.settings.has(name.text)) {
    const verb = { ...span, end: span.start + "given".length };
    findings.report(setOrGiven(verb, { name: name.text, right: "set" }, replacement(verb, "set")));
  } else if (fact !== undefined) {
    findings.report(worldFactGiven(name.span, { name: name.text }));
  } else if (!findings.mayExist(name.text)) {
    const known = [...model.hostFacts.keys(), openConsultations];
    reportUnknownInTest(name, "fact", known, { findings });
  }
  return world;
}
