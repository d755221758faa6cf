import type { Model } from "@annae/dsl";
import { bracketNames, facts } from "@annae/vocabulary";
import type { PolicyText } from "../policy-text.ts";
import type { FormSetting, PolicyForm } from "./form.ts";
import { viewMessages } from "./view-messages.ts";
import { viewProperties } from "./view-properties.ts";
import { viewBlocks } from "./view-rules.ts";
import { placed, type Viewing, viewingOf } from "./viewing.ts";

/** The policy as a form. With errors it shows what can be shown; null where the policy's main file can't be read. */
export function formOf(text: PolicyText): PolicyForm | null {
  const viewing = viewingOf(text);
  if (viewing === undefined) return null;
  const { policy } = viewing;
  const blocks = viewBlocks(viewing);
  const messages = viewMessages(
    viewing,
    blocks.flatMap(({ rules }) => rules),
  );
  return {
    policy,
    extends: viewing.extends,
    blocks,
    messages,
    properties: viewProperties(viewing),
    settings: settingsOf(viewing),
    tests: [...new Set(text.analysis.tests.map(({ title }) => title))],
    chips: chipsOf(viewing),
    problems: viewing.problemsLeft(),
  };
}

/** The company's settings that the policy reads, and those that it declares itself. */
function settingsOf(viewing: Viewing): readonly FormSetting[] {
  const { ir, items, reader } = viewing;
  const declared = new Map(
    items.flatMap((item) =>
      item.node === "setting" ? [[item.name.text, placed(item.span, viewing)] as const] : [],
    ),
  );
  const read = Object.entries(ir.facts).flatMap(([name, { source }]) =>
    source === "setting" ? [name] : [],
  );
  return [...new Set([...read, ...declared.keys()])].map((name) => ({
    name,
    says: reader.fact(name),
    at: declared.get(name) ?? null,
  }));
}

/** What texts traditionally have first, then what the policy declares, then every other fact that is a text. */
function chipsOf({ model, reader }: Viewing): PolicyForm["chips"] {
  const traditional = facts.flatMap(({ placeholder, name }) =>
    placeholder === undefined ? [] : [{ hole: placeholder, name: reader.fact(name) }],
  );
  const own = [...model.settings.keys(), ...model.hostFacts.keys()].filter((name) =>
    isSayable(name, model),
  );
  const spoken = new Set(facts.flatMap(({ placeholder, name }) => (placeholder ? [name] : [])));
  const others = bracketNames.filter(
    (name) =>
      model.scope.get(name)?.type.kind === "text" && !spoken.has(name) && !own.includes(name),
  );
  return [
    ...traditional,
    ...[...own, ...others].map((hole) => ({ hole, name: reader.fact(hole) })),
  ];
}

function isSayable(name: string, { scope }: Model): boolean {
  const kind = scope.get(name)?.type.kind;
  return kind !== undefined && kind !== "yesNo";
}
