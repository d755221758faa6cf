import { type DeclarationIr, type Facts, literalText } from "@annae/ir";
import {
  type Category,
  formatValue,
  patchBy,
  type SetForm,
  settingNames,
  settings,
  type Value,
  type Written,
} from "@annae/vocabulary";
import type { WorldStatement } from "./statement.ts";
import { categoryText } from "./story-text.ts";

/** What of a policy stories are told about. */
export interface Settable {
  readonly settings: Readonly<Record<string, DeclarationIr>>;
  readonly hostFacts: Readonly<Record<string, DeclarationIr>>;
}

/** What a test says so that facts have these values, of all facts that a single statement decides. */
export function statementsFor(facts: Facts, declared: Settable): readonly WorldStatement[] {
  return [
    ...Object.entries(facts).flatMap(([name, value]) => ownStatement(name, value, declared)),
    ...standardStatements(facts),
    ...worldStatements(facts),
  ];
}

function ownStatement(
  name: string,
  value: Value,
  { settings: own, hostFacts }: Settable,
): readonly WorldStatement[] {
  const [setting, fact] = [ownOf(own, name), ownOf(hostFacts, name)];
  const kind = (setting ?? fact)?.type.kind;
  if (kind === undefined || value === Number.POSITIVE_INFINITY) return [];
  const json =
    typeof value === "number" && kind !== "number" ? formatValue({ kind }, value) : value;
  const word = setting === undefined ? "given" : "set";
  const says = { [name]: json };
  return [
    {
      about: name,
      text: `${word} ${name} = ${literalText(kind, value)}`,
      says: setting === undefined ? { facts: says } : { settings: says },
    },
  ];
}

/** Settings that tests set by the name of the fact that reads them. */
function standardStatements(facts: Facts): readonly WorldStatement[] {
  return settingNames.flatMap((setting) => {
    let before: unknown;
    const said: WorldStatement[] = [];
    for (const form of settings[setting].set) {
      const name = form.name ?? "";
      const value = Object.hasOwn(facts, name) ? facts[name] : undefined;
      const patch = value === undefined ? null : patchOf(form, value, before);
      if (value === undefined || patch === null) continue;
      // What builds on what was said before it is said together with that: the one is not true without the other.
      const builds = JSON.stringify(patchOf(form, value, undefined)) !== JSON.stringify(patch);
      const base = builds ? said.pop() : undefined;
      before = patch;
      const own = `set ${name} = ${typeof value === "boolean" ? formatValue({ kind: "yesNo" }, value) : wordOf(form, value)}`;
      const text = base === undefined ? own : `${base.text}\n  ${own}`;
      said.push({ about: name, text, says: { settings: { [setting]: patch } } });
    }
    return said;
  });
}

function patchOf(form: SetForm, value: Value, before: unknown): unknown {
  if (form.value === undefined || value === Number.POSITIVE_INFINITY || value === "") return null;
  const written: Written = {
    name: form.name ?? "",
    ...{ dates: null, category: null, text: null, buttons: [], state: null, spans: [] },
    value,
  };
  return patchBy(form, written, before);
}

function wordOf({ value: shape }: SetForm, value: Value): string {
  return shape?.kind === "text" ? literalText("text", value) : String(value);
}

/** The customer, the category and the numbers of the world. */
function worldStatements(facts: Facts): readonly WorldStatement[] {
  const { customerBlocked, channelAdded, openConsultations } = facts;
  const found: WorldStatement[] = [];
  if (customerBlocked !== undefined) {
    const blocked = customerBlocked === true;
    const text = `given customer ${blocked ? "blocked" : "unblocked"}`;
    found.push({ about: "blocked", text, says: { customer: { blocked } } });
  }
  if (channelAdded !== undefined) {
    const text = `given customer ${channelAdded === true ? "known" : "newcomer"}`;
    found.push({
      about: "known",
      text,
      says: { customer: { channelAdded: channelAdded === true } },
    });
  }
  if (typeof openConsultations === "number") {
    const text = `given openConsultations = ${openConsultations}`;
    found.push({ about: "openConsultations", text, says: { openConsultations } });
  }
  const category = categorySaid(facts);
  if (category !== null) {
    const text = `given category ${categoryText(category)}`;
    found.push({ about: "category", text, says: { category } });
  }
  return found;
}

/** The category that the facts say; null: none, or nobody asks for it. */
export function categorySaid({ categoryMajor, categoryMiddle }: Facts): Category | null {
  if (typeof categoryMajor !== "string" || categoryMajor === "") return null;
  return typeof categoryMiddle === "string" && categoryMiddle !== ""
    ? { major: categoryMajor, middle: categoryMiddle }
    : { major: categoryMajor };
}

function ownOf(
  declarations: Readonly<Record<string, DeclarationIr>>,
  name: string,
): DeclarationIr | undefined {
  return Object.hasOwn(declarations, name) ? declarations[name] : undefined;
}
