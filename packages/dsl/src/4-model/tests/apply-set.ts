import type { DeclarationIr } from "@annae/ir";
import {
  resolveType,
  type SettingsPatch,
  type SystemMessageSetting,
  settingWords,
} from "@annae/vocabulary";
import type { SetStatement } from "../../2-syntax/test-ast.ts";
import { replacement } from "../../3-policy/findings.ts";
import { buildButton } from "../declarations/build-content.ts";
import { chatbotInTest, setOrGiven, unknownTestName, wrongTestValue } from "./diagnostics.ts";
import { layOver } from "./lay-over.ts";
import { isPlain, tenantSettings } from "./tenant-settings.ts";
import type { TestWorld } from "./test-world.ts";
import type { OneTest } from "./testing.ts";
import { typedValue } from "./typed-value.ts";
import { valueToJson } from "./value-json.ts";

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
  const tenant = tenantSettings.find((one) => one.name === name.text);
  if (tenant !== undefined) {
    const patch = tenant.patch(statement, settings);
    if (patch === null) reportForms(statement, tenant.forms, test);
    return patch;
  }
  if (test.vocabulary.systemCodes.has(name.text)) return systemPatch(statement, test);
  return factPatch(statement, settings, test);
}

function factPatch(
  statement: SetStatement,
  settings: SettingsPatch,
  test: OneTest,
): SettingsPatch | null {
  const { name, span } = statement;
  const fact = test.vocabulary.facts.get(name.text);
  if (fact?.set === undefined) return reportNoSetting(statement, test);
  const type = resolveType(fact.type, { channels: [], situations: [] });
  const value = typedValue(operandOf(statement), type, statement, test);
  if (value === null) return null;
  const { patch, allowed } = fact.set;
  if (allowed === undefined || allowed.holds(value)) return patch(value, settings);
  const at = statement.value?.span ?? span;
  test.findings.report(wrongTestValue(at, { name: name.text, expected: allowed.doc }));
  return null;
}

/** The wording and approval of a platform message. */
function systemPatch(statement: SetStatement, test: OneTest): SettingsPatch | null {
  const { name, date, text, buttons, state, value } = statement;
  if (date !== null || value !== null) {
    const forms = [`set ${name.text} "…" state approved`, `set ${name.text} state rejected`];
    return reportForms(statement, forms, test);
  }
  const wording: SystemMessageSetting = {
    ...(text === null ? {} : { text: text.text }),
    ...(buttons.length === 0 ? {} : { buttons: buttons.map((one) => buildButton(one).button) }),
    state: "approved",
  };
  if (state === null) return { systemMessages: { [name.text]: wording } };
  const known = states.find((one) => one === state.text);
  if (known !== undefined) return { systemMessages: { [name.text]: { ...wording, state: known } } };
  const suggestion = test.findings.suggest(state, states);
  const details = { name: state.text, what: "approval", known: states } as const;
  test.findings.report(
    unknownTestName(state.span, { ...details, nearest: suggestion?.name }, suggestion?.fix),
  );
  return null;
}

const states = settingWords.systemMessageState;

/** What stands behind `=`; null where anything else is written. */
function operandOf(statement: SetStatement) {
  const { value } = statement;
  return isPlain(statement) && value?.hours === null ? value.value : null;
}

function reportForms(
  { span }: SetStatement,
  forms: readonly string[],
  { findings }: OneTest,
): null {
  const list = forms.map((form) => `\`${form}\``).join(", ");
  findings.report(wrongTestValue(span, { name: null, expected: { ko: list, en: list } }));
  return null;
}

function reportNoSetting({ name, span }: SetStatement, test: OneTest): null {
  const { findings, model, vocabulary } = test;
  if (name.text === "chatbot") {
    findings.report(chatbotInTest(span, {}));
  } else if (model.hostFacts.has(name.text)) {
    const verb = { ...span, end: span.start + "set".length };
    findings.report(
      setOrGiven(verb, { name: name.text, right: "given" }, replacement(verb, "given")),
    );
  } else if (!findings.mayExist(name.text)) {
    const facts = [...vocabulary.facts.values()].filter(({ set }) => set !== undefined);
    const known = [...facts, ...tenantSettings].map((one) => one.name);
    const suggestion = findings.suggest(name, known, model.settings.keys(), vocabulary.systemCodes);
    const details = { name: name.text, what: "setting", known, nearest: suggestion?.name } as const;
    findings.report(unknownTestName(name.span, details, suggestion?.fix));
  }
  return null;
}
