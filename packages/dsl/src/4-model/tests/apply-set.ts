import type { DeclarationIr } from "@annae/ir";
import type { SetStatement } from "@annae/syntax";
import { patchBy, type SettingName, type SettingsPatch, type Written } from "@annae/vocabulary";
import { buildButton } from "../declarations/build-content.ts";
import { categoryOf, hoursOf, valueToJson } from "./as-json.ts";
import { layOver } from "./lay-over.ts";
import { isStateKnown, reportForms, reportNoSetting, reportOrder } from "./set-faults.ts";
import { shapedValue } from "./shaped-value.ts";
import type { TestWorld } from "./test-world.ts";
import type { OneTest } from "./testing.ts";
import { typedValue } from "./typed-value.ts";
import { type Way, ways } from "./ways-to-set.ts";

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
