import { type SetStatement, spanning } from "@annae/syntax";
import { type Doc, spansApart } from "@annae/vocabulary";
import { replacement } from "../../3-policy/findings.ts";
import { hoursOf } from "./as-json.ts";
import { chatbotInTest, setOrGiven, wrongTestValue } from "./diagnostics.ts";
import { type OneTest, reportUnknownInTest } from "./testing.ts";
import { type Way, ways } from "./ways-to-set.ts";

/** Whether hours overlap, or dates end before they begin, which is then told. */
export function reportOrder({ value, dates }: SetStatement, { findings }: OneTest): boolean {
  const spans = value?.spans ?? [];
  const [index] = spansApart(spans.map(hoursOf))[0]?.at ?? [];
  const overlapping = spans[Number(index ?? Number.NaN)];
  if (overlapping !== undefined) {
    findings.report(
      wrongTestValue(overlapping.span, {
        order: "overlap",
        expected: same("`09:00 to 12:00, 13:00 to 18:00`"),
      }),
    );
    return true;
  }
  const [from, to] = [dates?.from, dates?.to];
  if (from == null || to == null || String(from.value) <= String(to.value)) return false;
  const expected = `\`${to.value} to ${from.value}\``;
  findings.report(
    wrongTestValue(spanning(from.span, to.span), { order: "backwards", expected: same(expected) }),
  );
  return true;
}

/** Whether the state that is set is one of the setting's; reported where not. */
export function isStateKnown(
  { state }: SetStatement,
  possible: readonly Way[],
  test: OneTest,
): boolean {
  const known = possible.flatMap(({ form }) => form.states ?? []);
  if (state === null || known.length === 0 || known.includes(state.text)) return true;
  reportUnknownInTest(state, "approval", known, test);
  return false;
}

/** Reports what is written in none of the ways. */
export function reportForms(
  { name, span }: SetStatement,
  possible: readonly Way[],
  { findings }: OneTest,
): void {
  const forms = possible.flatMap(({ form }) => form.forms ?? []);
  const list = forms.map((form) => `\`set ${name.text} ${form}\``).join(", ");
  findings.report(wrongTestValue(span, { name: null, expected: same(list) }));
}

/** What is written in `.rules` is the same in every language. */
function same(text: string): Doc {
  return { ko: text, en: text };
}

/** Reports a name that nothing that can be set has. */
export function reportNoSetting({ name, span }: SetStatement, test: OneTest): null {
  const { findings, model, installation } = test;
  if (name.text === "chatbot") {
    findings.report(chatbotInTest(span, {}));
  } else if (model.hostFacts.has(name.text)) {
    const verb = { ...span, end: span.start + "set".length };
    findings.report(
      setOrGiven(verb, { name: name.text, right: "given" }, replacement(verb, "given")),
    );
  } else if (!findings.mayExist(name.text)) {
    const known = [...new Set(ways.flatMap(({ form }) => form.name ?? []))];
    const more = [model.settings.keys(), installation.systemCodes];
    reportUnknownInTest(name, "setting", known, test, ...more);
  }
  return null;
}
