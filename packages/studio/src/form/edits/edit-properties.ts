import { type PropertyNode, parse, sourceFile } from "@annae/syntax";
import { hasErrors } from "@annae/syntax/diagnostics";
import type { PolicyText } from "../policy-text.ts";
import type { FormProperty } from "../view/form.ts";
import { viewProperties } from "../view/view-properties.ts";
import { type Viewing, viewingOf } from "../view/viewing.ts";
import { type Editing, isRefusal, ownFile, type Plan, type Thing } from "./editing.ts";
import type { FormEdit, FormRefusal } from "./form-edit.ts";
import { addItem } from "./overriding.ts";
import { refusals } from "./refusals.ts";
import { withoutWords } from "./text/words-at.ts";

type Edit<Name extends FormEdit["edit"]> = Extract<FormEdit, { edit: Name }>;

/** One sentence more of what must hold; with `override`, in place of those that are inherited and are about the same. */
export function addProperty(
  { property }: Edit<"addProperty">,
  editing: Editing,
): Plan | FormRefusal {
  const written = propertyIn(property);
  if (written === null) return refusals.wrongProperty();
  const isPut: Replacing = (gone) => (gone.length > 0 ? null : refusals.nothingInherited());
  return added(property, editing, written.override ? isPut : null);
}

/** Another sentence in its place; in place of one that is inherited, as an override of it. */
export function setProperty(
  { at, property }: Edit<"setProperty">,
  editing: Editing,
): Plan | FormRefusal {
  const written = propertyIn(property);
  if (written === null) return refusals.wrongProperty();
  const shown = viewProperties(editing.viewing)[at];
  if (shown !== undefined && shown.inherited !== null) {
    const isOnly: Replacing = (gone) =>
      gone.map(keyOf).join("\n") === keyOf(shown) ? null : refusals.otherInherited();
    return added(written.override ? property : `override ${property}`, editing, isOnly);
  }
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

/** Why a sentence may not take the place of these inherited ones; null: it may. */
type Replacing = (gone: readonly FormProperty[]) => FormRefusal | null;

/** The sentence in the policy's own file. `replaces`: asked where it takes the place of inherited ones; null: it takes none. */
function added(property: string, editing: Editing, replaces: Replacing | null): Plan | FormRefusal {
  const file = ownFile(editing);
  if (isRefusal(file)) return file;
  return {
    name:
      replaces === null
        ? { ko: "지킬 문장 추가", en: "Add a sentence" }
        : { ko: "이어받은 문장 바꾸기", en: "Replace an inherited sentence" },
    changes: [{ thing: file, patches: [addItem(file.syntax, property, ["property"])] }],
    check: (after) => {
      if (replaces === null) return understood(editing, 1)(after);
      const gone = replaced(editing, after);
      return understood(editing, 1 - gone.length)(after) ?? replaces(gone);
    },
  };
}

/** What was inherited and no longer counts. */
function replaced({ viewing }: Editing, after: PolicyText): readonly FormProperty[] {
  const inherited = (from: Viewing | undefined) =>
    from === undefined ? [] : viewProperties(from).filter((one) => one.inherited !== null);
  const left = new Set(inherited(viewingOf(after)).map(keyOf));
  return inherited(viewing).filter((one) => !left.has(keyOf(one)));
}

const keyOf = ({ at: { path, start } }: FormProperty) => `${path} ${start}`;

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

/** The property that is written, as far as its spelling goes; null where it is none, or more. */
function propertyIn(written: string): PropertyNode | null {
  const { tree, diagnostics, lexemes } = parse(sourceFile("", written));
  const [item] = tree.items;
  const isOne = tree.items.length === 1 && lexemes.length === 0 && !hasErrors(diagnostics);
  return isOne && item?.node === "property" ? item : null;
}
