import { hasErrors, parse, sourceFile } from "@annae/dsl";
import { viewProperties } from "../view/view-properties.ts";
import { type Editing, isRefusal, ownFile, type Plan, type Thing } from "./editing.ts";
import type { FormEdit, FormRefusal } from "./form-edit.ts";
import { addItem } from "./overriding.ts";
import { refusals } from "./refusals.ts";
import { withoutWords } from "./text/words-at.ts";

type Edit<Name extends FormEdit["edit"]> = Extract<FormEdit, { edit: Name }>;

/** One sentence more of what must hold. */
export function addProperty(
  { property }: Edit<"addProperty">,
  editing: Editing,
): Plan | FormRefusal {
  if (!isProperty(property)) return refusals.wrongProperty();
  const file = ownFile(editing);
  if (isRefusal(file)) return file;
  const patches = [addItem(file.syntax, property, ["property"])];
  return {
    name: { ko: "지킬 문장 추가", en: "Add a sentence" },
    changes: [{ thing: file, patches }],
    check: understood(editing, 1),
  };
}

/** Another sentence in its place. */
export function setProperty(
  { at, property }: Edit<"setProperty">,
  editing: Editing,
): Plan | FormRefusal {
  if (!isProperty(property)) return refusals.wrongProperty();
  const thing = propertyAt(at, editing);
  if (isRefusal(thing)) return thing;
  const { syntax, start, end, wasUnderstood } = thing;
  const isCommented = syntax.lexemes.some(
    (one) => start < one.startOffset && one.startOffset < end,
  );
  if (isCommented) return refusals.commentInside();
  const { path } = syntax.source;
  return {
    name: { ko: "지킬 문장 바꾸기", en: "Change a sentence" },
    changes: [{ thing, patches: [{ path, start, end, text: property }] }],
    check: understood(editing, wasUnderstood ? 0 : 1),
  };
}

/** One sentence less. */
export function removeProperty(
  { at }: Edit<"removeProperty">,
  editing: Editing,
): Plan | FormRefusal {
  const thing = propertyAt(at, editing);
  if (isRefusal(thing)) return thing;
  const patches = withoutWords(thing.syntax, thing);
  return {
    name: { ko: "지킬 문장 빼기", en: "Take a sentence away" },
    changes: [{ thing, patches }],
  };
}

/** The property of that number in the form, where it is the policy's own. */
function propertyAt(
  at: number,
  { viewing }: Editing,
): (Thing & { readonly wasUnderstood: boolean }) | FormRefusal {
  const shown = viewProperties(viewing)[at];
  if (shown === undefined) return refusals.noProperty();
  if (shown.inherited !== null) return refusals.inheritedProperty(shown.inherited);
  const { path, start, end } = shown.at;
  const syntax = viewing.syntaxes.find(({ source }) => source.path === path);
  if (syntax === undefined) return refusals.noProperty();
  return { syntax, start, end, what: null, wasUnderstood: shown.says !== null };
}

/** Names in a new sentence that there are not are found once it stands there. */
function understood({ viewing }: Editing, more: number): NonNullable<Plan["check"]> {
  const before = viewing.model.properties.length;
  return ({ analysis }) => {
    const after = analysis.model?.properties.length ?? 0;
    return after === before + more ? null : refusals.wrongProperty();
  };
}

/** Whether it is one property and nothing else, as far as its spelling goes. */
function isProperty(written: string): boolean {
  const { tree, diagnostics, lexemes } = parse(sourceFile("", written));
  const isOne = tree.items.length === 1 && lexemes.length === 0 && !hasErrors(diagnostics);
  return isOne && tree.items[0]?.node === "property";
}
