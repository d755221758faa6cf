import type { DeclarationIr } from "@annae/ir";
import {
  type Doc,
  settings as definitions,
  patchBy,
  type SetForm,
  type SettingName,
  type SettingsPatch,
  settingNames,
  spansApart,
  type Written,
} from "@annae/vocabulary";
import { spanning } from "../../0-source/span.ts";
import type { SetStatement } from "../../2-syntax/test-ast.ts";
import { replacement } from "../../3-policy/findings.ts";
import { buildButton } from "../declarations/build-content.ts";
import { categoryOf, hoursOf, valueToJson } from "./as-json.ts";
import { chatbotInTest, setOrGiven, wrongTestValue } from "./diagnostics.ts";
import { layOver } from "./lay-over.ts";
import { shapedValue } from "./shaped-value.ts";
import type { TestWorld } from "./test-world.ts";
import { type OneTest, reportUnknownInTest } from "./testing.ts";
import { typedValue } from "./typed-value.ts";

/** A way in which a test sets a setting. */
interface Way {
  readonly setting: SettingName;
  readonly form: SetForm;
}

const ways: readonly Way[] = settingNames.flatMap((setting) =>
  definitions[setting].set.map((form) => ({ setting, form })),
);

/** Whether tests set something of that name, whatever the policy. */
export function isSet(name: string): boolean {
  return ways.some(({ form }) => form.name === name);
}

/** The world with the setting; the world as it was where the statement cannot be understood, which is reported. */
export function applySet(statement: SetStatement, world: TestWorld, test: OneTest): TestWorld {
  const { name } = statement;
  const own = test.model.settings.get(name.text);
  if (own !== undefined) return setOwn(statement, own, world, test);
  const patch = patchOf(statement, world.settings, test);
  return patch === null ? world : { ...world, settings: layOver(world.settings, patch) };
}

function setOwn(
  statement: SetStatement,
  { type }: DeclarationIr,
  world: TestWorld,
  test: OneTest,
): TestWorld {
  const value = typedValue(operandOf(statement), type, statement, test);
  if (value === null) return world;
  return { ...world, own: { ...world.own, [statement.name.text]: valueToJson(type, value) } };
}

function patchOf(
  statement: SetStatement,
  settings: SettingsPatch,
  test: OneTest,
): SettingsPatch | null {
  const { name } = statement;
  const named = ways.filter(({ form }) => form.name === name.text);
  const isCode = named.length === 0 && test.installation.systemCodes.has(name.text);
  const possible = isCode ? ways.filter(({ form }) => form.name === null) : named;
  const [first] = possible;
  if (first === undefined) return reportNoSetting(statement, test);
  if (first.form.value !== undefined) return plainPatch(statement, first, settings, test);
  if (!isStateKnown(statement, possible, test)) return null;
  const written = writtenIn(statement);
  for (const { setting, form } of possible) {
    const patch = patchBy(form, written, settings[setting]);
    if (patch !== null) return patchIn(setting, patch);
  }
  if (!reportOrder(statement, test)) reportForms(statement, possible, test);
  return null;
}

/** Whether hours overlap, or dates end before they begin, which is then told. */
function reportOrder({ value, dates }: SetStatement, { findings }: OneTest): boolean {
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

/** The patch of a setting that is one value. */
function plainPatch(
  statement: SetStatement,
  { setting, form }: Way,
  settings: SettingsPatch,
  test: OneTest,
): SettingsPatch | null {
  if (form.value === undefined) return null;
  const value = shapedValue(operandOf(statement), form.value, statement, test);
  if (value === null) return null;
  return patchIn(setting, patchBy(form, { ...writtenIn(statement), value }, settings[setting]));
}

/** Definitions say their patches as JSON; that it fits the setting is tested where it is read. */
function patchIn(setting: SettingName, patch: unknown): SettingsPatch {
  return { [setting]: patch } as SettingsPatch;
}

function writtenIn(statement: SetStatement): Written {
  const { name, dates, category, text, buttons, state, value } = statement;
  const [from, to] = [dates?.from, dates?.to ?? dates?.from];
  return {
    name: name.text,
    dates: from && to ? { from: String(from.value), to: String(to.value) } : null,
    category: category && categoryOf(category),
    text: text?.text ?? null,
    buttons: buttons.map((one) => buildButton(one).button),
    state: state?.text ?? null,
    value: value?.value?.node === "name" ? value.value.name : (value?.value?.value ?? null),
    spans: value?.spans.map(hoursOf) ?? [],
  };
}

/** What stands behind `=`; null where anything else is written. */
function operandOf({ dates, category, text, buttons, state, value }: SetStatement) {
  const isPlain = [dates, category, text, state].every((part) => part === null);
  return isPlain && buttons.length === 0 && value?.spans.length === 0 ? value.value : null;
}

function isStateKnown({ state }: SetStatement, possible: readonly Way[], test: OneTest): boolean {
  const known = possible.flatMap(({ form }) => form.states ?? []);
  if (state === null || known.length === 0 || known.includes(state.text)) return true;
  reportUnknownInTest(state, "approval", known, test);
  return false;
}

function reportForms(
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

function reportNoSetting({ name, span }: SetStatement, test: OneTest): null {
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
